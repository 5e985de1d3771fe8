// Made from the types of core by `cargo xtask codegen`.
// What carries a register to another edition of the country.

import type { Change } from "../changes/change.js";
import type { Merger } from "../facts/editions.js";
import type { Matter } from "../words/changes.js";

/** A municipality that is in another region than before. */
export interface MovedMunicipality {
    /** The municipality. */
    readonly municipality: string;
    /** The region it was in. */
    readonly from: string;
    /** The region it is in. */
    readonly to: string;
}

/** Something that people must decide: what it is about, and where. */
export interface ToDecide {
    /** What it is about. */
    readonly matter: Matter;
    /** The region. */
    readonly region?: string;
    /** The first day of the division or agreement, if it has one. As `2021-09-01`. */
    readonly from?: string;
    /** The municipality. */
    readonly municipality?: string;
    /** The subregions. Left out when empty. */
    readonly subregions?: readonly string[];
    /** The organisations. Left out when empty. */
    readonly organisations?: readonly string[];
    /** The contacts. Left out when empty. */
    readonly contacts?: readonly string[];
}

/** What carries a register from one edition to another. */
export interface Move {
    /** The format of the document. */
    readonly format: "bouwsteen/move/1";
    /** The edition it is of. A whole number. */
    readonly from: number;
    /** The edition it is carried to. A whole number. */
    readonly to: number;
    /** The day of the move. As `2021-09-01`. */
    readonly on: string;
    /** The mergers that touch this register: of its territory, or named by its facts. */
    readonly merged: readonly Merger[];
    /** The municipalities of its territory that are in another region now. */
    readonly moved: readonly MovedMunicipality[];
    /** The contacts who must be confirmed anew. */
    readonly toConfirm: readonly string[];
    /** What people must decide. */
    readonly toDecide: readonly ToDecide[];
    /** The changes, to be applied together. */
    readonly changes: readonly Change[];
}
