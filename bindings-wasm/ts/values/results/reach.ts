// Made from the types of core by `cargo xtask codegen`.
// Whom to call.

import type { Contact } from "../facts/contacts.js";
import type { Point } from "../facts/organisations.js";
import type { PartnerRole, Why } from "../words/contacts.js";
import type { Freshness } from "../words/verdicts.js";

/** Whom to call for an area, organisation by organisation. */
export interface Reach {
    /** The area asked. */
    readonly area: string;
    /** The day asked. As `2021-09-01`. */
    readonly on: string;
    /** The organisations that serve the area, by role, then name. */
    readonly organisations: readonly ReachOrganisation[];
}

/** An organisation that serves the area, and how to reach it. */
export interface ReachOrganisation {
    /** The organisation. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
    /** Its role. */
    readonly role: PartnerRole;
    /** People, the best first. */
    readonly people: readonly ReachContact[];
    /** Front desk, duty line, shared mailbox. */
    readonly points: readonly Point[];
}

/** Somebody to call. */
export interface ReachContact {
    /** The contact, with function, work phone and mail. */
    readonly contact: Contact;
    /** Why the contact is listed. */
    readonly why: Why;
    /** How recently confirmed. */
    readonly freshness: Freshness;
    /** For whom the contact stands in. */
    readonly standsInFor: readonly string[];
    /**
     * The last day on which this holds if nobody confirms again; null when not reliable or without limit. As
     * `2021-09-01`.
     */
    readonly through: string | null;
}
