// Made from the types of core by `cargo xtask codegen`.
// Changes of organisations.

import type { Organisation } from "../facts/organisations.js";
import type { DatedArea } from "../facts/territory.js";

/** A new organisation. */
export interface AddOrganisation {
    /** What it does. */
    readonly do: "addOrganisation";
    /** The organisation, with everything about it. */
    readonly organisation: Organisation;
}

/** An organisation without contacts goes for good. */
export interface RemoveOrganisation {
    /** What it does. */
    readonly do: "removeOrganisation";
    /** The organisation, by its id. */
    readonly organisation: string;
}

/** Other areas for an organisation to serve. */
export interface SetServes {
    /** What it does. */
    readonly do: "setServes";
    /** The organisation, by its id. */
    readonly organisation: string;
    /** Areas to serve. */
    readonly serves: readonly (string | DatedArea)[];
}
