// Made from the types of core by `cargo xtask codegen`.
// What is otherwise: since an earlier day, after a change, or under another reading.

import type { Change } from "../changes/change.js";
import type { Reading, ReadingId, RequirementId } from "../words/requirements.js";
import type { Verdict } from "../words/verdicts.js";
import type { FindingKey, Subject } from "./findings.js";

/** The findings that are new, worse or solved since an earlier assessment, in the order of the format. */
export interface Since {
    /** Unmet now, and not a finding or met before. */
    readonly new: readonly FindingKey[];
    /** Unmet before and worse now. */
    readonly worse: readonly FindingKey[];
    /** Unmet before and met, gone or not applicable now. */
    readonly solved: readonly FindingKey[];
}

/** What a list of changes did. */
export interface Delta {
    /** The verdicts that changed, in the order of the format. */
    readonly changed: readonly ChangedVerdict[];
    /** The changes that undo it. */
    readonly undo: readonly Change[];
}

/** A verdict that changed, and because of what. */
export interface ComparedVerdict {
    /** The verdict before and after. */
    readonly changed: ChangedVerdict;
    /** Because of what; never empty. */
    readonly because: readonly Because[];
}

/** Because of what a verdict changed: one of these, or none for facts elsewhere. */
export interface Because {
    /** The id of a fact. */
    readonly fact?: string;
    /** The requirement of which the policy says something else. */
    readonly policy?: RequirementId;
    /** The place that the policy reads otherwise. */
    readonly reading?: ReadingId;
    /** The finding from which it follows. */
    readonly finding?: FindingKey;
    /** The day that was reached, if it is known which. As `2021-09-01`. Left out when it stays as it is. */
    readonly time?: string | null;
}

/** A verdict that changed. Where there is none before or after, the subject was or is not there. */
export interface ChangedVerdict {
    /** The region. */
    readonly region: string;
    /** The requirement. */
    readonly requirement: RequirementId;
    /** The subject. */
    readonly subject: Subject;
    /** The verdict before. */
    readonly before: Verdict | null;
    /** The verdict after. */
    readonly after: Verdict | null;
}

/** The verdict of a step of a region that changed. */
export interface ChangedStep {
    /** The region. */
    readonly region: string;
    /** 1, 2 or 3. A whole number. */
    readonly step: number;
    /** The verdict before; none when the region was not there. */
    readonly before: Verdict | null;
    /** The verdict after; none when the region is no longer there. */
    readonly after: Verdict | null;
}

/** What would be otherwise if the source were read otherwise in one place. */
export interface ReadingEffect {
    /** The place. */
    readonly reading: ReadingId;
    /** How the policy reads it. */
    readonly chosen: Reading;
    /** The other way. */
    readonly alternative: Reading;
    /** The verdicts that would be otherwise, from the chosen reading to the other. */
    readonly changed: readonly ChangedVerdict[];
    /** The steps that would be otherwise. */
    readonly steps: readonly ChangedStep[];
}

/** What is otherwise in one assessment than in another. */
export interface Comparison {
    /** The verdicts that changed, in the order of the format. */
    readonly verdicts: readonly ComparedVerdict[];
    /** The steps that changed, by region. */
    readonly steps: readonly ChangedStep[];
}
