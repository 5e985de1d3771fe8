// Made from the types of core by `cargo xtask codegen`.
// Learning groups, and what was answered about core values.

import type { Facilitation, MeetingStatus } from "../words/meetings.js";
import type { CoreValue, Ring } from "../words/vision.js";
import type { Attendance } from "./meetings.js";

/** A fixed group of professionals who learn together. */
export interface LearningGroup {
    /** The id, unique among groups. */
    readonly id: string;
    /** For whom it is. */
    readonly scope: string;
    /** Its members. Left out when empty. */
    readonly members?: readonly (string | Member)[];
    /** Its sessions. Left out when empty. */
    readonly sessions?: readonly Session[];
    /** What members answered. Left out when empty. */
    readonly evaluations?: readonly Evaluation[];
}

/** A member of a learning group, with the days of membership. */
export interface Member {
    /** Who. */
    readonly contact: string;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
}

/** A learning session. What is not said is not known. */
export interface Session {
    /** The id, unique among the sessions of all groups. */
    readonly id: string;
    /** When. As `2021-09-01`. */
    readonly date: string;
    /** How long. A whole number. */
    readonly minutes?: number;
    /** Planned, held or cancelled. */
    readonly status: MeetingStatus;
    /** The method: an id of the policy. */
    readonly method?: string;
    /** Who guides it. */
    readonly facilitation?: Facilitation;
    /** Whether those present are equals in it. */
    readonly equality?: boolean;
    /** Whether own acting is central. */
    readonly ownActing?: boolean;
    /** Whether it serves everybody's own development. */
    readonly individualDevelopment?: boolean;
    /** Whether theory has a place. */
    readonly theory?: boolean;
    /** The themes of the cases discussed: ids of the policy, never anything of a client. Left out when empty. */
    readonly casuistry?: readonly string[];
    /** The core values discussed. Left out when empty. */
    readonly values?: readonly CoreValue[];
    /** Who was invited, and who came. Left out when empty. */
    readonly attendance?: readonly Attendance[];
}

/** What a member answered when asked whether the group strengthens local cooperation. */
export interface Evaluation {
    /** Who. */
    readonly contact: string;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** Whether it does. */
    readonly strengthens: boolean;
}

/**
 * People of a subregion were asked whether a core value fits, and whether it gives guidance. Every outcome is fine; not
 * asking is not.
 */
export interface ValueTest {
    /** Where. */
    readonly subregion: string;
    /** Which value. */
    readonly value: CoreValue;
    /** Among whom. */
    readonly ring?: Ring;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** How many said it fits. A whole number. */
    readonly fits?: number;
    /** How many said it does not. A whole number. */
    readonly doesNotFit?: number;
    /** How many said it gives guidance. A whole number. */
    readonly guides?: number;
    /** How many said it does not. A whole number. */
    readonly doesNotGuide?: number;
}
