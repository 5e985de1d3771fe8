// Made from the types of core by `cargo xtask codegen`.
// Seats, freshness and steps over time.

import type { Freshness, SeatStatus } from "../words/verdicts.js";
import type { Counts } from "./assessments.js";

/** What a region is like from a day on, until the next day on which something changes. */
export interface TimelineDay {
    /** The day. As `2021-09-01`. */
    readonly on: string;
    /** The region. */
    readonly region: string;
    /** The contacts in service by freshness. Whole numbers. */
    readonly freshness: Readonly<Record<Freshness, number>>;
    /** The seats by status; an area that no organisation of a role serves counts as one vacant seat. Whole numbers. */
    readonly seats: Readonly<Record<SeatStatus, number>>;
    /** The findings that weigh in each of the three steps, counted by verdict. */
    readonly steps: readonly [Counts, Counts, Counts];
}

/** A seat that is covered now and will not be from some day on, if nobody confirms again. */
export interface Lapse {
    /** The first day on which it is no longer covered. As `2021-09-01`. */
    readonly on: string;
    /** The region of the area. */
    readonly region: string;
    /** The organisation. */
    readonly organisation: string;
    /** The area it serves. */
    readonly area: string;
    /** The last day on which it is covered. As `2021-09-01`. */
    readonly through: string;
}
