// Made from the types of core by `cargo xtask codegen`.
// Changes of contacts.

import type { Contact } from "../facts/contacts.js";
import type { DatedArea } from "../facts/territory.js";
import type { Period } from "../facts/time.js";
import type { Confirmer, Weekday } from "../words/contacts.js";

/** Somebody vouches for a contact. */
export interface Confirm {
    /** What it does. */
    readonly do: "confirm";
    /** The contact, by its id. */
    readonly contact: string;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** Who vouched. */
    readonly by: Confirmer;
}

/** One confirmation is taken back. */
export interface Unconfirm {
    /** What it does. */
    readonly do: "unconfirm";
    /** The contact, by its id. */
    readonly contact: string;
    /** When. As `2021-09-01`. */
    readonly on: string;
    /** Who vouched. */
    readonly by: Confirmer;
}

/** Other details of a contact; null clears one. */
export interface SetDetails {
    /** What it does. */
    readonly do: "setDetails";
    /** The contact, by its id. */
    readonly contact: string;
    /** Another name. Personal data. */
    readonly name?: string;
    /** Another function; null clears it. Left out when it stays as it is. Personal data. */
    readonly function?: string | null;
    /** Another work e-mail; null clears it. Left out when it stays as it is. Personal data. */
    readonly email?: string | null;
    /** Another work phone; null clears it. Left out when it stays as it is. Personal data. */
    readonly phone?: string | null;
    /** Other days at work; null clears them. Left out when it stays as it is. */
    readonly workingDays?: readonly Weekday[] | null;
    /** In the SKJ register or not; null clears it. Left out when it stays as it is. */
    readonly skjRegistered?: boolean | null;
}

/** An absence, instead of the one with the same first day if there is one. */
export interface SetAbsence {
    /** What it does. */
    readonly do: "setAbsence";
    /** The contact, by its id. */
    readonly contact: string;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
    /** Who stands in. */
    readonly replacedBy?: string;
}

/** No absence with this first day; without one the absence with an open start. */
export interface RemoveAbsence {
    /** What it does. */
    readonly do: "removeAbsence";
    /** The contact, by its id. */
    readonly contact: string;
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
}

/** A new contact. */
export interface AddContact {
    /** What it does. */
    readonly do: "addContact";
    /** The contact, with everything about it. */
    readonly contact: Contact;
}

/** A contact goes for good. For somebody who leaves, service ends. */
export interface RemoveContact {
    /** What it does. */
    readonly do: "removeContact";
    /** The contact, by its id. */
    readonly contact: string;
}

/** A contact leaves: service ends. */
export interface EndService {
    /** What it does. */
    readonly do: "endService";
    /** The contact, by its id. */
    readonly contact: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
}

/** Other periods of service of a contact. */
export interface SetService {
    /** What it does. */
    readonly do: "setService";
    /** The contact, by its id. */
    readonly contact: string;
    /** Periods of service. */
    readonly inService: Period | readonly Period[];
}

/** Other areas for a contact to work for. */
export interface Assign {
    /** What it does. */
    readonly do: "assign";
    /** The contact, by its id. */
    readonly contact: string;
    /** Areas to work for. */
    readonly areas: readonly (string | DatedArea)[];
}
