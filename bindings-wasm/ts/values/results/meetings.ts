// Made from the types of core by `cargo xtask codegen`.
// Who can come to a meeting, and what meetings and sessions took.

import type { PartnerRole } from "../words/contacts.js";
import type { Obstacle } from "../words/meetings.js";

/** Who could be invited to a meeting. */
export interface Candidates {
    /**
     * Everybody who works for the scope that day: by role, those without an obstacle and with the least hours first.
     */
    readonly people: readonly Candidate[];
    /** As few of them as will do, with whom the composition is met but for the gaps. */
    readonly suggestion: readonly string[];
    /** What remains missing. */
    readonly gaps: readonly Gap[];
}

/** Somebody who works for the scope on the day. */
export interface Candidate {
    /** Who. */
    readonly contact: string;
    /** Of which organisation. */
    readonly organisation: string;
    /** With which role. */
    readonly role: PartnerRole;
    /** The municipalities of the scope for whose local team they can stand. */
    readonly municipalities: readonly string[];
    /**
     * The minutes that meetings held and planned take of them in the policy's period, this one not counted. A whole
     * number.
     */
    readonly minutes: number;
    /** Why they had better not be invited, if there is a reason. */
    readonly obstacle: Obstacle | null;
}

/** A partner or local team of which nobody can be invited. */
export interface Gap {
    /** The role. */
    readonly role: PartnerRole;
    /** The municipality, of a local team. */
    readonly municipality: string | null;
    /** Why: what keeps the nearest one. */
    readonly why: Obstacle;
}

/** What meetings took of a professional in a calendar year, in minutes. */
export interface Investment {
    /** The year of the meetings. A whole number. */
    readonly year: number;
    /** Who. */
    readonly contact: string;
    /** Of which organisation. */
    readonly organisation: string;
    /** How many meetings. A whole number. */
    readonly meetings: number;
    /** Reading beforehand. A whole number. */
    readonly preparation: number;
    /** Taking part. A whole number. */
    readonly participation: number;
    /** There and back. A whole number. */
    readonly travel: number;
}

/** Contact time of a professional in learning sessions in a calendar year, in minutes. */
export interface Reflection {
    /** The year of the sessions. A whole number. */
    readonly year: number;
    /** Who. */
    readonly contact: string;
    /** Of which organisation. */
    readonly organisation: string;
    /** How many sessions. A whole number. */
    readonly sessions: number;
    /** Contact time; sessions of which the length is not known count for nothing. A whole number. */
    readonly minutes: number;
    /** How many of the sessions are of unknown length. A whole number. */
    readonly unknown: number;
}
