// Made from the types of core by `cargo xtask codegen`.
// Organisations, and where they can be reached.

import type { PartnerRole, PointKind } from "../words/contacts.js";
import type { DatedArea } from "./territory.js";
import type { Period } from "./time.js";

/** An organisation of one role, serving municipalities, districts or regions. */
export interface Organisation {
    /** The id, unique among organisations and contacts. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
    /** Which of the four it is. */
    readonly role: PartnerRole;
    /** What it serves. */
    readonly serves: readonly (string | DatedArea)[];
    /** Outside this period it serves nothing and its contacts are out of service. */
    readonly active?: Period;
    /** Where it can be reached besides its professionals. Left out when empty. */
    readonly points?: readonly Point[];
    /** Its ids elsewhere, such as an OIN. Left out when empty. */
    readonly externalIds?: Readonly<Record<string, string>>;
}

/** A front desk, duty line or shared mailbox: shown to whoever looks for help, but it never fills a seat. */
export interface Point {
    /** What kind of point. */
    readonly kind: PointKind;
    /** What it is called. */
    readonly name?: string;
    /** Its phone number. */
    readonly phone?: string;
    /** Its mailbox. */
    readonly email?: string;
    /** When it answers. */
    readonly hours?: string;
}
