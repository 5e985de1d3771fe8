// Made from the types of core by `cargo xtask codegen`.
// What a policy says.

import type { PartnerRole } from "../words/contacts.js";
import type { Force } from "../words/verdicts.js";

/** Where something comes from. */
export interface Source {
    /** `B2`, `GK`, `SKJ`, or a decision of a region. */
    readonly document: string;
    /** The section of the document. */
    readonly section?: string;
    /** A short literal anchor. */
    readonly quote?: string;
    /** The date of a decision. As `2021-09-01`. */
    readonly date?: string;
}

/** A norm: set, or known to be missing. */
export interface Norm {
    /** The value, when it is set. A whole number. */
    readonly value?: number;
    /** True when the source says that a norm should exist but not which. */
    readonly missing?: boolean;
    /** Where it is set, or said to exist. */
    readonly source?: Source;
}

/** What a policy says of one requirement. */
export interface RequirementPolicy {
    /** How much it weighs. */
    readonly force: Force;
    /** Its norm, when it has one or should have. */
    readonly norm?: Norm;
}

/** A custodian by its role: any organisation of that role that serves the region. */
export interface PolicyCustodian {
    /** The role. */
    readonly role: PartnerRole;
}

/** The custodian of a region and where that is said. */
export interface SetCustodian {
    /** A municipality, or a role. */
    readonly value: string | PolicyCustodian;
    /** Where that is said. */
    readonly source: Source;
}

/** The central municipality of a region and where that is said. */
export interface SetCentral {
    /** The municipality. */
    readonly value: string;
    /** Where that is said. */
    readonly source: Source;
}

/** A way of learning together. */
export interface LearningMethod {
    /** Its id. */
    readonly id: string;
    /** Whether it is a structured method. */
    readonly structured?: boolean;
}
