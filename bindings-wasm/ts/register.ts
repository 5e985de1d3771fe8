// The register: the facts, and what can be asked of them.

import { bytes, day, jsonList, maybeText, options, text } from "./argument.js";
import { Assessment } from "./assessment.js";
import { custodian } from "./custodial.js";
import { Facts } from "./facts.js";
import { raw } from "./handle.js";
import { told } from "./json.js";
import { library } from "./library.js";
import type { Live } from "./live.js";
import type { Made } from "./native/custodian.js";
import type * as native from "./native/main.js";
import { type Policy, policyOf } from "./policy.js";
import type { Timeline } from "./timeline.js";
import type {
    Candidates,
    Change,
    CoverageMatrix,
    CoverageRow,
    CoverageTotal,
    FreshnessRow,
    Investment,
    PartnerRole,
    PurgeCount,
    Reach,
    Reflection,
} from "./values/index.js";

/** A period: its first day, and the first day after it. */
export interface Days {
    readonly start: string;
    readonly until: string;
}

/** How `Register.reach` asks. */
export interface ReachOptions {
    /** The day, such as `"2021-09-01"`. */
    readonly on: string;
    /** Only organisations with this role. */
    readonly role?: PartnerRole | undefined;
}

/** A register with changes applied. */
export interface Changed {
    /** The changed register. */
    readonly register: Register;
    /** The changes that undo it. */
    readonly undo: Change[];
}

/** A register from which contacts who left are gone. */
export interface Purged {
    /** The register without them. */
    readonly register: Register;
    /** How many they were, by organisation. */
    readonly counts: PurgeCount[];
}

/**
 * A register: organisations and their contacts in a territory, what was agreed, and what they do together.
 *
 * It never changes; `with` makes another. Days are texts such as `"2021-09-01"`. Where a policy is asked, the id of one
 * that is built in will do.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 *
 * const register = Register.parse(demo);
 * register.organisations.length; // 58
 * register.assess("gvjb_2021", "2021-09-01").steps[0]?.verdict; // "notMet"
 * ```
 */
export class Register extends Facts {
    /** @internal */
    static override readonly name = "Register";

    /** @internal */
    constructor(held: native.Register) {
        super(held);
    }

    /**
     * Reads a register from JSON: the text or the bytes of a file.
     *
     * @throws {@link ProblemsError} with everything that is wrong with it.
     *
     * @example
     * ```ts
     * import { type ProblemsError, Register } from "bouwsteen";
     *
     * try {
     *     Register.parse(`{ "format": "bouwsteen/register/1", "territory": {}, "organisations": [], "contacts": [] }`);
     * } catch (error) {
     *     (error as ProblemsError).message; // "/territory/edition: the key `edition` is missing [missing-key]"
     * }
     * ```
     */
    static parse(document: string | Uint8Array): Register {
        return new Register(library().Register.parse(bytes("document", document)));
    }

    /** Judges the register on a day, by a policy. */
    assess(policy: Policy | string, on: string): Assessment {
        const by = policyOf(policy);
        return new Assessment(library().Assessment.of(raw(this), raw(by), day("on", on)), this, by);
    }

    /**
     * The register as one that changes while it is judged, in the time that a change needs.
     *
     * It needs `bouwsteen/custodian`.
     */
    watch(policy: Policy | string, on: string): Live {
        const { part, Live } = custodian("watch");
        return new Live(part().watch(raw(this), raw(policyOf(policy)), day("on", on)));
    }

    /**
     * What the register is like on every day from `start` up to `until`, which is the first day out.
     *
     * It needs `bouwsteen/custodian`.
     */
    timeline(policy: Policy | string, days: Days): Timeline {
        const { part, Timeline } = custodian("timeline");
        const { start, until } = options(days, { start: true, until: true });
        const by = policyOf(policy);
        const held = part().timeline(raw(this), raw(by), day("start", start), day("until", until));
        return new Timeline(held, this, by);
    }

    /**
     * Whom to call for an area: every organisation that serves it, and who of it can be reached.
     *
     * @example
     * ```ts
     * import { Register } from "bouwsteen";
     * import { demo } from "bouwsteen/demo";
     *
     * const { organisations } = Register.parse(demo).reach("GM0221", { role: "localTeam", on: "2021-09-01" });
     * organisations.map(({ id, people }) => `${id}: ${people.length}`); // ["lt-doesburg: 2"]
     * ```
     */
    reach(area: string, ask: ReachOptions): Reach {
        const { on, role } = options(ask, { on: true, role: true });
        return told(raw(this).reach(text("area", area), maybeText("role", role), day("on", on)));
    }

    /** Every seat on a day: whether somebody can be reached there. */
    coverage(on: string): CoverageRow[] {
        return told(raw(this).coverage(day("on", on)));
    }

    /** The seats on a day, counted by region and role. */
    coverageTotals(on: string): CoverageTotal[] {
        return told(raw(this).coverage_totals(day("on", on)));
    }

    /** Every contact in service on a day: how fresh its details are. */
    freshness(on: string): FreshnessRow[] {
        return told(raw(this).freshness(day("on", on)));
    }

    /** Area by role on a day, region by region. */
    matrix(on: string): CoverageMatrix[] {
        return told(raw(this).matrix(day("on", on)));
    }

    /**
     * Who could be asked for a meeting in a subregion or region, and what stands in the way of whom.
     *
     * It needs `bouwsteen/custodian`.
     */
    candidates(scope: string, policy: Policy | string, on: string): Candidates {
        const { part } = custodian("candidates");
        return told(part().candidates(raw(this), text("scope", scope), raw(policyOf(policy)), day("on", on)));
    }

    /** What meetings took of people, in minutes, against what was agreed. It needs `bouwsteen/custodian`. */
    investment(policy: Policy | string, on: string): Investment[] {
        const { part } = custodian("investment");
        return told(part().investment(raw(this), raw(policyOf(policy)), day("on", on)));
    }

    /**
     * The minutes in which people reflected together, from `start` up to `until`, as known on a day.
     *
     * It needs `bouwsteen/custodian`.
     */
    reflection(ask: Days & { readonly on: string }): Reflection[] {
        const { part } = custodian("reflection");
        const { start, until, on } = options(ask, { start: true, until: true, on: true });
        return told(part().reflection(raw(this), day("start", start), day("until", until), day("on", on)));
    }

    /**
     * The register with changes applied, and the changes that undo them; all or nothing.
     *
     * It needs `bouwsteen/custodian`.
     *
     * @throws {@link ProblemsError} when a change does not fit.
     *
     * @example
     * ```ts
     * import { Register } from "bouwsteen/custodian";
     * import { demo } from "bouwsteen/demo";
     *
     * const before = Register.parse(demo);
     * const { register, undo } = before.with([
     *     { do: "confirm", contact: "lt-doesburg-1", on: "2021-09-01", by: "organisation" },
     * ]);
     * undo; // [{ do: "unconfirm", contact: "lt-doesburg-1", on: "2021-09-01", by: "organisation" }]
     * register.with(undo).register.stringify() === before.stringify(); // true
     * ```
     */
    with(changes: readonly Change[]): Changed {
        const { part } = custodian("with");
        const { register, beside } = made<Change[]>(part().with_changes(raw(this), jsonList("changes", changes)));
        return { register, undo: beside };
    }

    /**
     * The smallest register that tells an audience all it may see on a day: `"board"`, `"organisation:ID"`,
     * `"partner:ID"` or `"custodian:JZ28"`. Send this to a browser, and not the register.
     *
     * It needs `bouwsteen/custodian`.
     *
     * @example
     * ```ts
     * import { Register } from "bouwsteen/custodian";
     * import { demo } from "bouwsteen/demo";
     *
     * const excerpt = Register.parse(demo).excerpt("board", "2021-09-01");
     * excerpt.contact("lt-doesburg-1")?.name; // "…"
     * ```
     */
    excerpt(audience: string, on: string): Register {
        const { part } = custodian("excerpt");
        return new Register(part().excerpt(raw(this), text("audience", audience), day("on", on)));
    }

    /** A copy for analysis: no names or details of people, and other ids. It needs `bouwsteen/custodian`. */
    pseudonymised(): Register {
        return new Register(custodian("pseudonymised").part().pseudonymised(raw(this)));
    }

    /**
     * The register without the contacts who left longer ago than `keep`, a duration such as `"P2Y"`.
     *
     * It needs `bouwsteen/custodian`.
     */
    purge(ask: { readonly on: string; readonly keep: string }): Purged {
        const { part } = custodian("purge");
        const { on, keep } = options(ask, { on: true, keep: true });
        const purged = part().purge(raw(this), day("on", on), text("keep", keep));
        const { register, beside } = made<PurgeCount[]>(purged);
        return { register, counts: beside };
    }
}

/** A register that the library made, and what it told beside it. */
function made<T>(both: Made): { readonly register: Register; readonly beside: T } {
    try {
        return { register: new Register(both.register()), beside: told<T>(both.told()) };
    } finally {
        both.free();
    }
}
