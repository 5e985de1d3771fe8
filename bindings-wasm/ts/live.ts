// A register that changes while it is judged.

import { jsonList } from "./argument.js";
import { Assessment } from "./assessment.js";
import { Handle, raw } from "./handle.js";
import { told } from "./json.js";
import type * as native from "./native/custodian.js";
import { Register } from "./register.js";
import type { Change, Delta, RegisterDocument, StepVerdict } from "./values/index.js";

/**
 * A register under a policy on a day, judged anew at every change in the time that the change needs. The one class that
 * changes. `Register.watch` makes one.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen/custodian";
 * import { demo } from "bouwsteen/demo";
 *
 * const live = Register.parse(demo).watch("gvjb_2021", "2021-09-01");
 * const { changed, undo } = live.apply([
 *     { do: "confirm", contact: "lt-doesburg-1", on: "2021-09-01", by: "self" },
 * ]);
 * changed[0]?.after; // "met"
 * live.apply(undo).undo[0]?.do; // "confirm"
 * ```
 */
export class Live extends Handle {
    /** @internal */
    static override readonly name = "Live";

    /** @internal */
    declare readonly _held: native.Live;

    /** @internal */
    constructor(held: native.Live) {
        super(held);
    }

    /**
     * Applies changes, all or nothing: which verdicts changed, and the changes that undo it.
     *
     * @throws {@link ProblemsError} when a change does not fit; nothing has then changed.
     */
    apply(changes: readonly Change[]): Delta {
        return told(raw(this).apply(jsonList("changes", changes)));
    }

    /** The three steps of every region, as they are now. */
    get steps(): StepVerdict[] {
        return told(raw(this).steps());
    }

    /** The register as it is now. */
    register(): Register {
        return new Register(raw(this).register());
    }

    /** The assessment of the register as it is now. */
    assess(): Assessment {
        return new Assessment(raw(this).assess());
    }

    /** The register as it is now, as a plain document, which is what `JSON.stringify` makes of it. */
    toJSON(): RegisterDocument {
        return told(this.stringify());
    }

    /** The register as it is now, as JSON in the one canonical order. */
    stringify(): string {
        const register = raw(this).register();
        try {
            return register.to_json();
        } finally {
            register.free();
        }
    }
}
