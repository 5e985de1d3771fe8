// Made from the types of core by `cargo xtask codegen`.
// Contact sheets.

import type { Point } from "../facts/organisations.js";
import type { ContactField } from "../words/changes.js";
import type { PartnerRole, Weekday } from "../words/contacts.js";

/** Somebody on a sheet. */
export interface SheetRow {
    /** The id of the contact. */
    readonly contact: string;
    /** The name. Personal data. */
    readonly name: string;
    /** What the person does, in a few words. Personal data. */
    readonly function: string | null;
    /** The organisation. */
    readonly organisation: string;
    /** What the organisation is called. */
    readonly organisationName: string;
    /** The role of the organisation. */
    readonly role: PartnerRole;
    /** What the person works for that day in the regions of the sheet, by name. */
    readonly areas: readonly SheetArea[];
    /** Work e-mail. Personal data. */
    readonly email: string | null;
    /** Work phone, as the register keeps it. Personal data. */
    readonly phone: string | null;
    /** Days at work. */
    readonly workingDays: readonly Weekday[] | null;
    /** Whether the person is in the SKJ register. */
    readonly skjRegistered: boolean | null;
    /** Away that day; null for somebody present. */
    readonly away: Away | null;
    /** When somebody last vouched for these details. As `2021-09-01`. */
    readonly confirmed: string | null;
    /** What is different from the last list. */
    readonly change: string | readonly ContactField[] | null;
}

/** An area of somebody on a sheet. */
export interface SheetArea {
    /** Its code. */
    readonly code: string;
    /** What it is called. */
    readonly name: string;
    /** The region in which it lies. */
    readonly region: string;
}

/** That somebody is away. There is no place for a reason. */
export interface Away {
    /** The last day away, when it is known. As `2021-09-01`. */
    readonly through: string | null;
    /** Whom the chain of stand-ins finally leads to. */
    readonly standIn: StandIn | null;
}

/** Who stands in for somebody away. */
export interface StandIn {
    /** The id of the contact. */
    readonly contact: string;
    /** The name. Personal data. */
    readonly name: string;
    /** What the organisation is called. */
    readonly organisationName: string;
    /** Work phone, when the stand-in has no row on the sheet. Personal data. */
    readonly phone: string | null;
}

/** A desk, duty line or mailbox of an organisation on the sheet. */
export interface SheetPoint {
    /** The organisation. */
    readonly organisation: string;
    /** What the organisation is called. */
    readonly organisationName: string;
    /** The role of the organisation. */
    readonly role: PartnerRole;
    /** The point. */
    readonly point: Point;
}

/** A region of a sheet. */
export interface SheetRegion {
    /** Its code. */
    readonly code: string;
    /** What it is called. */
    readonly name: string;
    /** The organisations with a seat in it that day, as far as the audience sees them, by id. */
    readonly organisations: readonly string[];
    /**
     * When its list was last spread to the audience, before the day of the sheet; null when it never was. As
     * `2021-09-01`.
     */
    readonly previous: string | null;
}

/** Somebody who stood on the last list and does not stand on this one. */
export interface Gone {
    /** The id of the contact. */
    readonly contact: string;
    /** The name, as the audience saw it then. Personal data. */
    readonly name: string;
    /** The organisation then. */
    readonly organisation: string;
    /** What the organisation was called. */
    readonly organisationName: string;
}

/** Who can be called, for those who may know it, and what changed since the list was last spread. */
export interface ContactSheetDocument {
    /** For whom: `organisation:ID`, `partner:ID` or `custodian:JZ28`. */
    readonly audience: string;
    /** In which language: `nl` or `en`. */
    readonly language: string;
    /** As of which day. As `2021-09-01`. */
    readonly on: string;
    /** Whether the list was never spread to this audience before. */
    readonly first: boolean;
    /** Whether details could be compared with those of the last list. */
    readonly compared: boolean;
    /** The regions the sheet is about, by code. */
    readonly regions: readonly SheetRegion[];
    /** The people, by role, organisation and name. */
    readonly rows: readonly SheetRow[];
    /** Desks, duty lines and mailboxes of the organisations, by role and organisation. */
    readonly points: readonly SheetPoint[];
    /** Who stood on the list when it was last spread and does not any more, by role, organisation and name. */
    readonly gone: readonly Gone[];
}
