// Made from the types of core by `cargo xtask codegen`.
// Seats and freshness on a day.

import type { PartnerRole } from "../words/contacts.js";
import type { Freshness, SeatStatus } from "../words/verdicts.js";

/** A seat on a day: who must be reachable for an area, and whether somebody is. */
export interface CoverageRow {
    /** The organisation. */
    readonly organisation: string;
    /** The area it serves. */
    readonly area: string;
    /** Its role. */
    readonly role: PartnerRole;
    /** The region of the area. */
    readonly region: string;
    /** How well the seat is filled. */
    readonly status: SeatStatus;
    /** How many people can be reached. A whole number. */
    readonly reachable: number;
    /** Who: the people present and reliable, and those to whom the chains of the others lead. */
    readonly via: readonly string[];
    /**
     * The last day the seat stays covered if nobody confirms again; null when not covered or without limit. As
     * `2021-09-01`.
     */
    readonly through: string | null;
}

/** The seats of a role in a region on a day, counted by status. */
export interface CoverageTotal {
    /** The region. */
    readonly region: string;
    /** The role. */
    readonly role: PartnerRole;
    /** All seats; an area that no organisation of the role serves counts as one. A whole number. */
    readonly total: number;
    /** Somebody present and reliable. A whole number. */
    readonly covered: number;
    /** Replaced by somebody reliable. A whole number. */
    readonly replaced: number;
    /** Cannot be checked. A whole number. */
    readonly unverified: number;
    /** Not confirmed in time. A whole number. */
    readonly stale: number;
    /** Away without a usable stand-in. A whole number. */
    readonly absent: number;
    /** Nobody. A whole number. */
    readonly vacant: number;
}

/** Area × role of one region on a day. */
export interface CoverageMatrix {
    /** The region. */
    readonly region: string;
    /** The areas by code: districts, and municipalities without them. */
    readonly rows: readonly MatrixRow[];
}

/** An area of the matrix. */
export interface MatrixRow {
    /** The area. */
    readonly area: string;
    /** A cell for each role. */
    readonly cells: Readonly<Record<PartnerRole, MatrixCell>>;
}

/** The seats of an area and a role together. */
export interface MatrixCell {
    /** The worst status; vacant when no organisation of the role serves the area. */
    readonly worst: SeatStatus;
    /** Seats that are covered or replaced. A whole number. */
    readonly covered: number;
    /** All seats. A whole number. */
    readonly seats: number;
}

/** A contact in a region on a day: how recently confirmed. */
export interface FreshnessRow {
    /** The contact. */
    readonly contact: string;
    /** The region whose rhythm counts. */
    readonly region: string;
    /** How recently confirmed. */
    readonly status: Freshness;
    /**
     * The day on which the contact must be confirmed again; null without a confirmation or a rhythm. As `2021-09-01`.
     */
    readonly due: string | null;
}
