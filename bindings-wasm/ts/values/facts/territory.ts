// Made from the types of core by `cargo xtask codegen`.
// The map: territory, districts, and areas with their days.

import type { Period } from "./time.js";

/** An area to serve or work for, with the days on which it counts. */
export interface DatedArea {
    /** The region, municipality or district. */
    readonly area: string;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
}

/** The territory of a register: an edition or an inline list, optionally cut to a province, to regions, or both. */
export interface TerritoryChoice {
    /** The year of a built-in edition. A whole number. */
    readonly edition?: number;
    /** Keep the municipalities of this province. */
    readonly province?: string;
    /** Keep the municipalities of these regions. */
    readonly regions?: readonly string[];
    /** A list of one's own, instead of an edition. */
    readonly inline?: InlineTerritory;
}

/** Regions and municipalities of one's own. */
export interface InlineTerritory {
    /** The regions. */
    readonly regions: readonly InlineRegion[];
    /** The municipalities. */
    readonly municipalities: readonly InlineMunicipality[];
}

/** A region of an inline territory. */
export interface InlineRegion {
    /** Its code. */
    readonly code: string;
    /** Its name. */
    readonly name: string;
}

/** A municipality of an inline territory. */
export interface InlineMunicipality {
    /** Its code. */
    readonly code: string;
    /** Its name. */
    readonly name: string;
    /** Its region. */
    readonly region: string;
    /** Its province. */
    readonly province?: string;
}

/** A part of a municipality. A municipality has none or at least two, which together are the municipality. */
export interface District {
    /** The id: the municipality, a slash, and a name of its own. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
}

/** A small number of municipalities of one region. */
export interface Subregion {
    /** The id, unique in the register. */
    readonly id: string;
    /** What it is called. */
    readonly name?: string;
    /** Its municipalities. */
    readonly municipalities: readonly string[];
}

/** A region's choice of subregions, and from when. */
export interface Division {
    /** The region. */
    readonly region: string;
    /** When the division is in force. */
    readonly inForce?: Period;
    /** When it was decided. As `2021-09-01`. */
    readonly decidedOn?: string;
    /** Which municipalities and organisations were consulted. Left out when empty. */
    readonly consulted?: readonly string[];
    /** The subregions. */
    readonly subregions: readonly Subregion[];
}
