// Made from the types of core by `cargo xtask codegen`.
// Changes of what a region decided, and of the map.

import type { ContactAgreement } from "../facts/agreements.js";
import type { District, Division, TerritoryChoice } from "../facts/territory.js";

/** An agreement, instead of the one of the region with the same first day if there is one. */
export interface Agree {
    /** What it does. */
    readonly do: "agree";
    /** The agreement. */
    readonly agreement: ContactAgreement;
}

/** No agreement of the region with this first day; without one the agreement with an open start. */
export interface RemoveAgreement {
    /** What it does. */
    readonly do: "removeAgreement";
    /** The region. */
    readonly region: string;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
}

/** A division, instead of the one of the region with the same first day if there is one. */
export interface Divide {
    /** What it does. */
    readonly do: "divide";
    /** The division. */
    readonly division: Division;
}

/** No division of the region with this first day; without one the division with an open start. */
export interface RemoveDivision {
    /** What it does. */
    readonly do: "removeDivision";
    /** The region. */
    readonly region: string;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
}

/** The list of a region was spread. */
export interface Distribute {
    /** What it does. */
    readonly do: "distribute";
    /** The region. */
    readonly region: string;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** To whom. */
    readonly to?: readonly string[];
}

/** One distribution is taken back. */
export interface RemoveDistribution {
    /** What it does. */
    readonly do: "removeDistribution";
    /** The region. */
    readonly region: string;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** To whom. */
    readonly to?: readonly string[];
}

/** Another territory, with its districts, and other central municipalities when they are given. */
export interface SetTerritory {
    /** What it does. */
    readonly do: "setTerritory";
    /** The territory. */
    readonly territory: TerritoryChoice;
    /** Its districts. */
    readonly districts?: readonly District[];
    /** The central municipality per region; when it is left out they stay as they are. */
    readonly centralMunicipalities?: Readonly<Record<string, string>>;
}
