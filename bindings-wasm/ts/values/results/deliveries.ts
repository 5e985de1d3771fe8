// Made from the types of core by `cargo xtask codegen`.
// Lists of organisations, and what they change.

import type { Change } from "../changes/change.js";
import type { Confirmation } from "../facts/contacts.js";
import type { ChangeKind, ContactField, ReconciledKind, Unclear } from "../words/changes.js";
import type { Weekday } from "../words/contacts.js";

/** The list of an organisation: everybody who works for it on a day. */
export interface Delivery {
    /** The format of the document. */
    readonly format: "bouwsteen/delivery/1";
    /** Whose list. */
    readonly organisation: string;
    /** Of which day. As `2021-09-01`. */
    readonly on: string;
    /**
     * The regions that the list is about, when it is not about all: what lies elsewhere stays as it is. Left out when
     * empty.
     */
    readonly regions?: readonly string[];
    /** Who vouches for the list, and on which day. Without this nobody is confirmed. */
    readonly vouched?: Confirmation;
    /** Everybody on the list, in its order. */
    readonly people: readonly DeliveredContact[];
    /** The rows that could not be taken. Left out when empty. */
    readonly refused?: readonly RefusedContact[];
}

/** Somebody on the list of an organisation. What the list does not say stays as it is known. */
export interface DeliveredContact {
    /** The row of the list. A whole number. */
    readonly row: number;
    /** Further rows about the same person: lists often have a row for each area. Whole numbers. Left out when empty. */
    readonly alsoRows?: readonly number[];
    /** The id of the contact, when the list or a person who looked at the row gives it. */
    readonly contact?: string;
    /** A person who looked at the row said that this is somebody new, to be known by this id. */
    readonly newcomer?: string;
    /** The name. Personal data. */
    readonly name: string;
    /** What the person does, in a few words. Personal data. */
    readonly function?: string;
    /** What the person works for. */
    readonly areas?: readonly string[];
    /** Work e-mail. Personal data. */
    readonly email?: string;
    /** Work phone. Personal data. */
    readonly phone?: string;
    /** Days at work. */
    readonly workingDays?: readonly Weekday[];
    /** Whether the person is in the SKJ register. */
    readonly skjRegistered?: boolean;
    /** The day on which the list says that this row was last checked. As `2021-09-01`. */
    readonly checkedOn?: string;
}

/** A row that could not be taken, and what could be read of who it is about. Nobody it may be about is ended. */
export interface RefusedContact {
    /** The row of the list. A whole number. */
    readonly row: number;
    /** The id of the contact, as far as it could be read. */
    readonly contact?: string;
    /** The name, as far as it could be read. Personal data. */
    readonly name?: string;
    /** The e-mail, as far as it could be read. Personal data. */
    readonly email?: string;
}

/** What a delivery says of one person. */
export interface Reconciled {
    /** What it says. */
    readonly kind: ReconciledKind;
    /** The row of the list; nothing for somebody who is not on it. A whole number. */
    readonly row?: number;
    /** The contact; of somebody new the id they are given. */
    readonly contact?: string;
    /** What becomes other than it was. Left out when empty. */
    readonly fields?: readonly ContactField[];
    /** Why a person has to look at it. */
    readonly reason?: Unclear;
    /** Who could be meant. Left out when empty. */
    readonly candidates?: readonly string[];
    /** The changes that carry it out. Left out when empty. */
    readonly changes?: readonly Change[];
}

/** An entry for a log. It holds no value of a person, so that it can be kept longer than the people themselves. */
export interface Audit {
    /** The format of the document. */
    readonly format: "bouwsteen/audit/1";
    /** Whose list. */
    readonly organisation: string;
    /** Of which day. As `2021-09-01`. */
    readonly on: string;
    /** Who vouched for it, and on which day. */
    readonly vouched?: Confirmation;
    /** How many entries of each kind. Whole numbers. */
    readonly entries: Readonly<Partial<Record<ReconciledKind, number>>>;
    /** How many times each detail became another. Whole numbers. Left out when empty. */
    readonly fields?: Readonly<Partial<Record<ContactField, number>>>;
    /** How many changes of each kind. Whole numbers. Left out when empty. */
    readonly changes?: Readonly<Partial<Record<ChangeKind, number>>>;
}

/** How many contacts of an organisation were purged: what is kept of them. */
export interface PurgeCount {
    /** The organisation. */
    readonly organisation: string;
    /** How many. A whole number. */
    readonly contacts: number;
}

/**
 * What a delivery changes in a register: the rows in the order of the list, those refused, then who is not on it.
 * Nothing has changed yet: applying it does that, all or nothing, and gives what undoes it.
 */
export interface Reconciliation {
    /** The format of the document. */
    readonly format: "bouwsteen/reconciliation/1";
    /** Whose list. */
    readonly organisation: string;
    /** Of which day. As `2021-09-01`. */
    readonly on: string;
    /** Who vouches for the list, and on which day. */
    readonly vouched?: Confirmation;
    /** Person by person. */
    readonly entries: readonly Reconciled[];
}
