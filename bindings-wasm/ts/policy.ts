// The policy: what is asked, how much it weighs, how it is read, and where that is said.

import { bytes, day, entries, handle, json, maybeText, options, text, texts } from "./argument.js";
import { custodian } from "./custodial.js";
import { Handle, once, raw, unfreed } from "./handle.js";
import { told, toldIfAny } from "./json.js";
import type { LanguageOption } from "./language.js";
import { library } from "./library.js";
import type * as native from "./native/main.js";
import type {
    AgendaItem,
    Force,
    LearningMethod,
    Norm,
    Period,
    PolicyCustodian,
    PolicyDocument,
    Reading,
    ReadingId,
    RequirementId,
    Source,
    Status,
} from "./values/index.js";

/** In what an adapted policy differs. */
export interface Adaptation {
    readonly title?: string | undefined;
    /** The days for which it holds. */
    readonly period?: Period | undefined;
    readonly status?: Status | undefined;
    /** How heavily requirements weigh. */
    readonly forces?: { readonly [id in RequirementId]?: Force } | undefined;
    /** Norms, each with a source of its own: the decision that sets it, and its date. */
    readonly norms?: { readonly [id in RequirementId]?: Norm } | undefined;
    /** How the source is read where it can be read in several ways. */
    readonly readings?: { readonly [id in ReadingId]?: Reading } | undefined;
    /** Requirements that are not asked any more. */
    readonly drop?: readonly RequirementId[] | undefined;
}

/**
 * A policy: what is asked, how heavily it weighs, how it is read, and where that is said.
 *
 * @example
 * ```ts
 * import { Policy } from "bouwsteen";
 *
 * const policy = Policy.gvjb2021();
 * policy.id; // "gvjb_2021"
 * policy.force("meetings.count"); // "assignment"
 * ```
 */
export class Policy extends Handle {
    /** @internal */
    static override readonly name = "Policy";

    /** @internal */
    declare readonly _held: native.Policy;

    /** @internal */
    constructor(held: native.Policy) {
        super(held);
    }

    /** The policy of 2021 that is built in. */
    static gvjb2021(): Policy {
        return Policy.builtIn("gvjb_2021");
    }

    /** The policy of 2022 that is built in. */
    static gvjb2022(): Policy {
        return Policy.builtIn("gvjb_2022");
    }

    /** The policy that is built in under an id. */
    static builtIn(id: string): Policy {
        return new Policy(library().Policy.built_in(text("policy", id)));
    }

    /**
     * The policy that is built in for a day: whose period holds it, else the last that had started.
     *
     * @example
     * ```ts
     * import { Policy } from "bouwsteen";
     *
     * Policy.forDate("2022-03-01").id; // "gvjb_2022"
     * ```
     */
    static forDate(on: string): Policy {
        return new Policy(library().Policy.for_date(day("on", on)));
    }

    /**
     * Reads a policy from JSON: the text or the bytes of a file.
     *
     * @throws {@link ProblemsError} with everything that is wrong with it.
     */
    static parse(document: string | Uint8Array): Policy {
        return new Policy(library().Policy.parse(bytes("document", document)));
    }

    /**
     * A policy of a region or of a later year, made from this one; it says so, and so does what is shown of it.
     *
     * It needs `bouwsteen/custodian`.
     *
     * @throws {@link ProblemsError} with everything that cannot be.
     *
     * @example
     * ```ts
     * import { Policy } from "bouwsteen/custodian";
     *
     * const own = Policy.gvjb2021().adapt("cg_2021", { readings: { "contacts.distribution": "eachProfessional" } });
     * own.adaptedFrom; // "gvjb_2021"
     * own.readings["contacts.distribution"]; // "eachProfessional"
     * ```
     */
    adapt(id: string, adaptation: Adaptation): Policy {
        const { part } = custodian("adapt");
        const { title, period, status, forces, norms, readings, drop } = options(adaptation, {
            title: true,
            period: true,
            status: true,
            forces: true,
            norms: true,
            readings: true,
            drop: true,
        });
        const held = part().adapt(
            raw(this),
            text("id", id),
            maybeText("title", title),
            period === undefined ? undefined : json("period", period),
            maybeText("status", status),
            entries("forces", forces, text),
            entries("norms", norms, json),
            entries("readings", readings, text),
            drop === undefined ? [] : texts("drop", drop),
        );
        return new Policy(held);
    }

    /** Its name for programs. */
    get id(): string {
        return raw(this).id();
    }

    /** Its name for people. */
    get title(): string {
        return raw(this).title();
    }

    /** The id of the policy from which it was made, or `undefined`. */
    get adaptedFrom(): string | undefined {
        return raw(this).adapted_from();
    }

    /** Proposed, adopted or withdrawn. It changes no verdict and is always shown. */
    get status(): Status {
        return once(this, "status", () => raw(this).status());
    }

    /** The days for which it holds. */
    get period(): Period {
        return once(this, "period", () => raw(this).period());
    }

    /** How the source is read, in every place where it can be read in several ways. */
    get readings(): { readonly [id in ReadingId]: Reading } {
        return once(this, "readings", () => raw(this).readings());
    }

    /** The methods of learning that it knows. */
    get methods(): readonly LearningMethod[] {
        return once(this, "methods", () => raw(this).methods());
    }

    /** The ids of the themes of casuistry that it knows. */
    get themes(): readonly string[] {
        return once(this, "themes", () => JSON.stringify(raw(this).themes()));
    }

    /** The day on which verdicts are judged when asked on a day: at most its last; `undefined` before its first. */
    judgedOn(on: string): string | undefined {
        return raw(this).judged_on(day("on", on));
    }

    /** How heavily a requirement weighs, or `undefined` when it is not asked. */
    force(requirement: RequirementId): Force | undefined {
        return toldIfAny(raw(this).force(text("requirement", requirement)));
    }

    /** The norm of a requirement, or `undefined` when it has none. */
    norm(requirement: RequirementId): Norm | undefined {
        return toldIfAny(raw(this).norm(text("requirement", requirement)));
    }

    /** Where a requirement is said. */
    source(requirement: RequirementId): Source {
        return told(raw(this).source(text("requirement", requirement)));
    }

    /** Who keeps the contact list of a region, when the policy names somebody. */
    custodian(region: string): PolicyCustodian | undefined {
        return toldIfAny(raw(this).custodian(text("region", region)));
    }

    /** The code of the central municipality of a region, when the policy names one. */
    centralMunicipality(region: string): string | undefined {
        return raw(this).central_municipality(text("region", region));
    }

    /** An agenda that meets every criterion of the programme. */
    exampleProgramme(how?: LanguageOption): AgendaItem[] {
        const { lang } = options(how, { lang: true });
        return told(raw(this).example_programme(maybeText("lang", lang)));
    }

    /** The policy as a plain document, which is what `JSON.stringify` makes of it. */
    toJSON(): PolicyDocument {
        return told(this.stringify());
    }

    /** The policy as JSON, the same text in every language. */
    stringify(): string {
        return raw(this).to_json();
    }
}

/** The policies that were asked by their id, so that who judges often reads them once. */
const asked = new Map<string, Policy>();

/** The policy that an argument means: one, or the id of one that is built in. */
export function policyOf(given: Policy | string): Policy {
    if (typeof given !== "string") return handle("policy", given, Policy);
    const policy = unfreed(asked.get(given)) ?? Policy.builtIn(given);
    asked.set(given, policy);
    return policy;
}
