// The documents are made by a library of their own, which shares no memory with the main one. For each handle of the
// main library it keeps its own, made from the JSON text, which says everything. It is read once, when it is needed.

import type { Assessment } from "./assessment.js";
import { type Handle, type Held, raw, whenFreed } from "./handle.js";
import { documentsLibrary } from "./documents-library.js";
import type * as native from "./native/documents.js";
import type { Policy } from "./policy.js";
import type { Register } from "./register.js";

/** The own handles of the library of documents. */
const copies = new WeakMap<Handle, Held>();

function copied<T extends Held>(of: Handle & { readonly _held: Held }, made: () => T): T {
    // Of one that was freed nothing is made any more, and what there was is gone.
    raw(of);
    const known = copies.get(of) as T | undefined;
    if (known !== undefined) return known;
    const copy = made();
    copies.set(of, copy);
    whenFreed(of, () => {
        copies.delete(of);
        copy.free();
    });
    return copy;
}

function parsed(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}

/** A register, as the library of documents holds it. */
export function registerCopy(register: Register): native.Register {
    return copied(register, () => documentsLibrary().Register.parse(parsed(register.stringify())));
}

function policyCopy(policy: Policy): native.Policy {
    return copied(policy, () => documentsLibrary().Policy.parse(parsed(policy.stringify())));
}

/** An assessment, as the library of documents holds it: judged again there, which gives the same. */
export function assessmentCopy(assessment: Assessment): native.Assessment {
    const { register, policy, on } = assessment;
    return copied(assessment, () =>
        documentsLibrary().Assessment.of(registerCopy(register), policyCopy(policy), on),
    );
}
