// Made from the types of core by `cargo xtask codegen`.
// Why: the facts on which a finding rests.

import type { Rhythm } from "../facts/agreements.js";
import type { PolicyCustodian } from "../facts/policy.js";
import type { Confirmer, Detail, PartnerRole } from "../words/contacts.js";
import type { AttendanceState, Phase } from "../words/meetings.js";
import type { ReasonKind } from "../words/reasons.js";
import type { RequirementId } from "../words/requirements.js";
import type { SeatStatus, Verdict } from "../words/verdicts.js";
import type { CoreValue } from "../words/vision.js";
import type { Finding } from "./findings.js";

/**
 * One fact, or one thing that is not there, on which a finding rests: what kind it is, and the keys that go with that.
 */
export interface Reason {
    /** What kind it is. */
    readonly reason: ReasonKind;
    /** The region. */
    readonly region?: string;
    /** The contact. */
    readonly contact?: string;
    /** The role. */
    readonly role?: PartnerRole;
    /** Who keeps the contacts by the agreement; null when it names nobody. Left out when it stays as it is. */
    readonly custodian?: string | null;
    /** Who keeps the contacts by the policy. */
    readonly policyCustodian?: string | PolicyCustodian;
    /** The rhythm. */
    readonly rhythm?: Rhythm;
    /** The details; null when they are not listed. Left out when it stays as it is. */
    readonly details?: readonly Detail[] | null;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
    /** Who stands in. */
    readonly replacedBy?: string;
    /** When. As `2021-09-01`. */
    readonly on?: string;
    /** Who vouched. */
    readonly by?: Confirmer;
    /**
     * By when the contact had to be confirmed; null after the last day of the calendar. As `2021-09-01`. Left out when
     * it stays as it is.
     */
    readonly due?: string | null;
    /**
     * The last day on which the contact counts as reliable; null after the last day of the calendar. As `2021-09-01`.
     * Left out when it stays as it is.
     */
    readonly reliableThrough?: string | null;
    /** How the contact fills the seat. */
    readonly status?: SeatStatus;
    /** How often the list must be spread. As `P3M`: years, months, weeks and days. */
    readonly every?: string;
    /** The norm; null when it is missing. A whole number. Left out when it stays as it is. */
    readonly norm?: number | null;
    /** The central municipality; null when nobody names one. Left out when it stays as it is. */
    readonly municipality?: string | null;
    /** The meeting. */
    readonly meeting?: string;
    /** The learning group. */
    readonly group?: string;
    /** The session. */
    readonly session?: string;
    /** Whether the meeting or session is to come or was held. */
    readonly phase?: Phase;
    /** The requirements because of which it does not count. */
    readonly requirements?: readonly RequirementId[];
    /** What somebody answered, or whether they were there. */
    readonly state?: AttendanceState;
    /** How many minutes it takes or took. A whole number. */
    readonly minutes?: number;
    /** Whether somebody says that the group strengthens cooperation. */
    readonly strengthens?: boolean;
    /** The core value. */
    readonly value?: CoreValue;
    /** 1, 2 or 3. A whole number. */
    readonly step?: number;
    /** How far the step was. */
    readonly verdict?: Verdict;
}

/** A finding with the facts it rests on, and the explanation of its cause. */
export interface Explanation {
    /** The finding. */
    readonly finding: Finding;
    /** The facts, in the order in which one would tell them. */
    readonly reasons: readonly Reason[];
    /** What it merely follows from. */
    readonly because: Explanation | null;
}
