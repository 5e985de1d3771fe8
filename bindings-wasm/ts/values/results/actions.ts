// Made from the types of core by `cargo xtask codegen`.
// Who must do what.

import type { Change } from "../changes/change.js";
import type { RequirementId } from "../words/requirements.js";
import type { Actor, Subject } from "./findings.js";

/** Who must do what, by when, and what it resolves. */
export interface Action {
    /** A stable key: requirement, region, subject parts, actor. */
    readonly key: string;
    /** Who. */
    readonly actor: Actor;
    /** The requirement that is not met. */
    readonly requirement: RequirementId;
    /** The region. */
    readonly region: string;
    /** The subject. */
    readonly subject: Subject;
    /** By when, if there is such a day. As `2021-09-01`. */
    readonly due: string | null;
    /** What it resolves. */
    readonly resolves: Resolves;
    /** Changes that would do it, as far as changes can. */
    readonly changes: readonly Change[];
}

/** What an action resolves, the finding itself included. */
export interface Resolves {
    /** Seats that nobody can be reached on, or that cannot be checked. A whole number. */
    readonly seats: number;
    /** Findings. A whole number. */
    readonly findings: number;
}
