// Made from the types of core by `cargo xtask codegen`.
// An assessment as a document: how far the steps are, and what was judged by what.

import type { Reading, ReadingId, Status } from "../words/requirements.js";
import type { Verdict } from "../words/verdicts.js";
import type { Action } from "./actions.js";
import type { Finding } from "./findings.js";
import type { CoverageRow, CoverageTotal, FreshnessRow } from "./seats.js";

/** An assessment: which register was judged by which policy, and everything it came to. */
export interface AssessmentDocument {
    /** The format of the document. */
    readonly format: "bouwsteen/assessment/1";
    /** The day that was asked. As `2021-09-01`. */
    readonly on: string;
    /** The day on which verdicts are judged. As `2021-09-01`. */
    readonly judgedOn: string;
    /** Which policy judged. */
    readonly policy: PolicySummary;
    /** Which register was judged. */
    readonly register: RegisterSummary;
    /** What judged. */
    readonly engine: string;
    /** The verdict per region and step. */
    readonly steps: readonly StepVerdict[];
    /** Seats per region and role. */
    readonly coverageTotals: readonly CoverageTotal[];
    /** Every seat. */
    readonly coverage: readonly CoverageRow[];
    /** Every contact. */
    readonly freshness: readonly FreshnessRow[];
    /** What is neither met nor not applicable; every finding on request. */
    readonly findings: readonly Finding[];
    /** Who must do what. */
    readonly actions: readonly Action[];
}

/** The verdict of a step in a region. */
export interface StepVerdict {
    /** The region. */
    readonly region: string;
    /** 1, 2 or 3. A whole number. */
    readonly step: number;
    /** The worst of the findings that weigh. */
    readonly verdict: Verdict;
    /** Those findings counted. */
    readonly counts: Counts;
}

/** How many findings of a step have each verdict; only findings that weigh. */
export interface Counts {
    /** It is so. A whole number. */
    readonly met: number;
    /** What is planned will do it. A whole number. */
    readonly onTrack: number;
    /** Nothing planned will do it. A whole number. */
    readonly atRisk: number;
    /** It is not so. A whole number. */
    readonly notMet: number;
    /** A norm or a fact is missing. A whole number. */
    readonly undetermined: number;
    /** There is nothing to judge. A whole number. */
    readonly notApplicable: number;
}

/** Which policy judged. */
export interface PolicySummary {
    /** Its id. */
    readonly id: string;
    /** The id of the policy from which it was made, if it was made from another. */
    readonly adaptedFrom?: string;
    /** How far it got. */
    readonly status: Status;
    /** How the source was read. */
    readonly readings: Readonly<Partial<Record<ReadingId, Reading>>>;
}

/** Which register was judged. */
export interface RegisterSummary {
    /** The fingerprint of its facts. */
    readonly fingerprint: string;
    /** The revision its owner gave it. A whole number. */
    readonly revision: number | null;
}
