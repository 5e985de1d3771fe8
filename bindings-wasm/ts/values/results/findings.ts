// Made from the types of core by `cargo xtask codegen`.
// Findings, of whom, and what would mend them.

import type { Change } from "../changes/change.js";
import type { Source } from "../facts/policy.js";
import type { Json } from "../json.js";
import type { PartnerRole } from "../words/contacts.js";
import type { RequirementId } from "../words/requirements.js";
import type { Force, Missing, Verdict } from "../words/verdicts.js";
import type { CoreValue } from "../words/vision.js";

/** A finding with everything about it. */
export interface Finding {
    /** The requirement. */
    readonly requirement: RequirementId;
    /** The region. */
    readonly region: string;
    /** The subject. */
    readonly subject: Subject;
    /** The verdict. */
    readonly verdict: Verdict;
    /** How much the requirement weighs. */
    readonly force: Force;
    /** What was expected. */
    readonly expected: Json;
    /** What was found. */
    readonly observed: Json;
    /** The ids of the facts it rests on. */
    readonly evidence: readonly string[];
    /** Who is to act. */
    readonly responsible: Actor;
    /** By when, if there is such a day. As `2021-09-01`. */
    readonly due: string | null;
    /** The finding from which this one merely follows. */
    readonly cause: FindingKey | null;
    /** Where the requirement comes from. */
    readonly source: Source;
    /** What would lift it. */
    readonly remedy: Remedy;
}

/** What identifies a finding: requirement, region, subject. */
export interface FindingKey {
    /** The requirement. */
    readonly requirement: RequirementId;
    /** The region. */
    readonly region: string;
    /** The subject. */
    readonly subject: Subject;
}

/** The subject of a finding: its parts, or none for the region itself. */
export interface Subject {
    /** The organisation. */
    readonly organisation?: string;
    /** The contact. */
    readonly contact?: string;
    /** The area. */
    readonly area?: string;
    /** The role. */
    readonly role?: PartnerRole;
    /** The subregion. */
    readonly subregion?: string;
    /** The meeting. */
    readonly meeting?: string;
    /** The learning group. */
    readonly learningGroup?: string;
    /** The session. */
    readonly session?: string;
    /** The core value. */
    readonly value?: CoreValue;
}

/** Who is to act: one of the three. */
export interface Actor {
    /** A municipality. */
    readonly municipality?: string;
    /** An organisation. */
    readonly organisation?: string;
    /** The region, when nobody is known. */
    readonly region?: string;
}

/** A remedy: one of the three. */
export interface Remedy {
    /** Changes that lift the finding. */
    readonly changes?: readonly Change[];
    /** The requirement about which to decide. */
    readonly decide?: RequirementId;
    /** The fact to ask for. */
    readonly ask?: Missing;
}
