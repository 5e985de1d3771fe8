// Made from the types of core by `cargo xtask codegen`.
// Contacts, who vouched for them, and when they are away.

import type { Confirmer, Weekday } from "../words/contacts.js";
import type { DatedArea } from "./territory.js";
import type { Period } from "./time.js";

/** A professional of one organisation, working for areas, with work details only. */
export interface Contact {
    /** The id, unique among organisations and contacts. */
    readonly id: string;
    /** The name. Personal data. */
    readonly name: string;
    /** What the person does, in a few words. Personal data. */
    readonly function?: string;
    /** The organisation, whose role is the contact's role. */
    readonly organisation: string;
    /** What the person works for. */
    readonly areas: readonly (string | DatedArea)[];
    /** Work e-mail. Personal data. */
    readonly email?: string;
    /** Work phone. Personal data. */
    readonly phone?: string;
    /** Days at work. */
    readonly workingDays?: readonly Weekday[];
    /** Whether the person is in the SKJ register. */
    readonly skjRegistered?: boolean;
    /** When the person is in service: every day when absent, never when an empty list. */
    readonly inService?: Period | readonly Period[];
    /** Who vouched for this contact, and when. Left out when empty. */
    readonly confirmations?: readonly Confirmation[];
    /** Days away, which may not overlap. Left out when empty. */
    readonly absences?: readonly Absence[];
}

/** Somebody vouched for a contact on a date. An import is not a confirmation. */
export interface Confirmation {
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** Who vouched. */
    readonly by: Confirmer;
}

/** Days on which a contact is away. There is no place for a reason. */
export interface Absence {
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
    /** Who stands in. */
    readonly replacedBy?: string;
}
