// Made from the types of core by `cargo xtask codegen`.
// Documents: what stands in a file.

import type { Change } from "./changes/change.js";
import type { ContactAgreement, Distribution } from "./facts/agreements.js";
import type { Contact } from "./facts/contacts.js";
import type { LearningGroup, ValueTest } from "./facts/learning.js";
import type { Meeting } from "./facts/meetings.js";
import type { Organisation } from "./facts/organisations.js";
import type { LearningMethod, RequirementPolicy, SetCentral, SetCustodian } from "./facts/policy.js";
import type { Meta } from "./facts/register.js";
import type { District, Division, TerritoryChoice } from "./facts/territory.js";
import type { Period } from "./facts/time.js";
import type { Reading, ReadingId, RequirementId, Status } from "./words/requirements.js";

/** All facts of a register, as in the document `bouwsteen/register/1`. */
export interface RegisterDocument {
    /** The format of the document. */
    readonly format: "bouwsteen/register/1";
    /** The territory: an edition, optionally cut, or an inline list. */
    readonly territory: TerritoryChoice;
    /** The organisations. */
    readonly organisations: readonly Organisation[];
    /** The contacts. */
    readonly contacts: readonly Contact[];
    /** The agreements on contact management. */
    readonly agreements?: readonly ContactAgreement[];
    /** The central municipality of a region, where it is not the policy's. */
    readonly centralMunicipalities?: Readonly<Record<string, string>>;
    /** When the list was spread, and to whom. */
    readonly distributions?: readonly Distribution[];
    /** Parts of municipalities. */
    readonly districts?: readonly District[];
    /** Dated choices of subregions. */
    readonly divisions?: readonly Division[];
    /** The learning groups. */
    readonly learningGroups?: readonly LearningGroup[];
    /** The cooperation meetings. */
    readonly meetings?: readonly Meeting[];
    /** About the register itself. */
    readonly meta?: Meta;
    /** What was answered about core values. */
    readonly valueTests?: readonly ValueTest[];
}

/** A policy document. */
export interface PolicyDocument {
    /** The format of the document. */
    readonly format: "bouwsteen/policy/1";
    /** The id. */
    readonly id: string;
    /** The title. */
    readonly title: string;
    /** Proposed, adopted or withdrawn. */
    readonly status: Status;
    /** The id of the policy from which it was made, if it was made from another. */
    readonly adaptedFrom?: string;
    /** The central municipality, per region. */
    readonly centralMunicipalities?: Readonly<Record<string, SetCentral>>;
    /** Who keeps the contacts, per region. */
    readonly custodians?: Readonly<Record<string, SetCustodian>>;
    /** Ways of learning together. */
    readonly methods?: readonly LearningMethod[];
    /** The days for which it holds. */
    readonly period?: Period;
    /** How the source is read where it can be read in two ways. */
    readonly readings?: Readonly<Partial<Record<ReadingId, Reading>>>;
    /** The requirements it asks, with their force and norm. */
    readonly requirements?: Readonly<Partial<Record<RequirementId, RequirementPolicy>>>;
    /** Themes of casuistry. */
    readonly themes?: readonly string[];
}

/** A list of changes, applied in order, all or nothing. */
export interface ChangesDocument {
    /** The format of the document. */
    readonly format: "bouwsteen/changes/1";
    /** The changes. */
    readonly changes: readonly Change[];
}
