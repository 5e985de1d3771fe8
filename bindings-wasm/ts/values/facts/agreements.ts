// Made from the types of core by `cargo xtask codegen`.
// What a region agreed about its contacts, and to whom it spread them.

import type { Detail, Method, PartnerRole } from "../words/contacts.js";
import type { Period } from "./time.js";

/** What a region agreed about its contacts, and from when. */
export interface ContactAgreement {
    /** The region. */
    readonly region: string;
    /** When the agreement is in force. */
    readonly inForce?: Period;
    /** Who keeps the region's contacts. */
    readonly custodian?: string;
    /** The rhythm per role. Left out when empty. */
    readonly rhythms?: Readonly<Partial<Record<PartnerRole, Rhythm>>>;
    /** Which details every contact must have; absent when not agreed, which is not the same as none. */
    readonly requiredDetails?: readonly Detail[];
    /** How often the list is spread. As `P3M`: years, months, weeks and days. */
    readonly distributeEvery?: string;
}

/** How often, and how, the contacts of a role are confirmed. There is no default for either. */
export interface Rhythm {
    /** The longest time between two confirmations. As `P3M`: years, months, weeks and days. */
    readonly every?: string;
    /** How contacts are confirmed. */
    readonly method?: Method;
    /** How long before the due date a reminder is given; at most `every`. As `P3M`: years, months, weeks and days. */
    readonly remindBefore?: string;
    /** How long after the due date a contact still counts as reliable. As `P3M`: years, months, weeks and days. */
    readonly grace?: string;
}

/** The contacts of a region were sent, on a date, to organisations, municipalities and contacts. */
export interface Distribution {
    /** Whose list. */
    readonly region: string;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** To whom. Left out when empty. */
    readonly to?: readonly string[];
}
