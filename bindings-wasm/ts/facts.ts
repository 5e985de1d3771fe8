// What a register holds: its facts as plain objects.

import { text } from "./argument.js";
import { custodian } from "./custodial.js";
import { Handle, once, raw, unfreed } from "./handle.js";
import { told, toldIfAny } from "./json.js";
import type * as native from "./native/main.js";
import { Territory } from "./territory.js";
import type {
    Contact,
    ContactAgreement,
    Distribution,
    District,
    Division,
    LearningGroup,
    Meeting,
    Meta,
    Organisation,
    RegisterDocument,
    TerritoryChoice,
    ValueTest,
} from "./values/index.js";

/**
 * What a register holds. Lists are in the one canonical order, are read once, and cannot be changed; the same holds for
 * the objects in them. What one gets by asking (`contact("…")`) is a copy of one's own.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 *
 * const register = Register.parse(demo);
 * register.contact("lt-doesburg-1")?.areas; // ["GM0221"]
 * register.contact("nobody"); // undefined
 * ```
 */
export abstract class Facts extends Handle {
    /** @internal */
    declare readonly _held: native.Register;

    #territory: Territory | undefined;

    /** What the register says about itself: title, owner, the day it is of. `undefined` when it says nothing. */
    get meta(): Meta | undefined {
        return once<Meta | null>(this, "meta", () => raw(this).meta()) ?? undefined;
    }

    /** The municipalities and youth regions that the register is about. */
    get territory(): Territory {
        const held = raw(this);
        return (this.#territory = unfreed(this.#territory) ?? new Territory(held.territory()));
    }

    /** How the register says which territory that is. */
    get territoryChoice(): TerritoryChoice {
        return once(this, "territoryChoice", () => raw(this).territory_choice());
    }

    /**
     * The first 16 hexadecimal digits of SHA-256 over the facts, without what the register says about itself.
     *
     * It needs `bouwsteen/custodian`.
     */
    get fingerprint(): string {
        return custodian("fingerprint").part().fingerprint(raw(this));
    }

    /** The districts of municipalities. */
    get districts(): readonly District[] {
        return once(this, "districts", () => raw(this).districts());
    }

    /** The divisions of regions into subregions. */
    get divisions(): readonly Division[] {
        return once(this, "divisions", () => raw(this).divisions());
    }

    /** The agreements on contact management. */
    get agreements(): readonly ContactAgreement[] {
        return once(this, "agreements", () => raw(this).agreements());
    }

    /** To whom and when lists were spread. */
    get distributions(): readonly Distribution[] {
        return once(this, "distributions", () => raw(this).distributions());
    }

    /** The cooperation meetings. */
    get meetings(): readonly Meeting[] {
        return once(this, "meetings", () => raw(this).meetings());
    }

    /** The learning groups. */
    get learningGroups(): readonly LearningGroup[] {
        return once(this, "learningGroups", () => raw(this).learning_groups());
    }

    /** What professionals and families were asked about core values. */
    get valueTests(): readonly ValueTest[] {
        return once(this, "valueTests", () => raw(this).value_tests());
    }

    /** All contacts, by id. They hold personal work details: keep them as you keep the register. */
    get contacts(): readonly Contact[] {
        return once(this, "contacts", () => raw(this).contacts());
    }

    /** All organisations, by id. */
    get organisations(): readonly Organisation[] {
        return once(this, "organisations", () => raw(this).organisations());
    }

    /** The contact with an id, or `undefined`. */
    contact(id: string): Contact | undefined {
        return toldIfAny(raw(this).contact(text("id", id)));
    }

    /** The organisation with an id, or `undefined`. */
    organisation(id: string): Organisation | undefined {
        return toldIfAny(raw(this).organisation(text("id", id)));
    }

    /** The meeting with an id, or `undefined`. */
    meeting(id: string): Meeting | undefined {
        return toldIfAny(raw(this).meeting(text("id", id)));
    }

    /** The learning group with an id, or `undefined`. */
    learningGroup(id: string): LearningGroup | undefined {
        return toldIfAny(raw(this).learning_group(text("id", id)));
    }

    /** The code of the central municipality of a region, or `undefined` when nobody names one. */
    centralMunicipality(region: string): string | undefined {
        return raw(this).central_municipality(text("region", region));
    }

    /**
     * An id that is free, for a next contact of an organisation; `undefined` when there is no such organisation.
     *
     * It needs `bouwsteen/custodian`.
     */
    nextContactId(organisation: string): string | undefined {
        return custodian("nextContactId").part().next_contact_id(raw(this), text("organisation", organisation));
    }

    /** The register as a plain document, which is what `JSON.stringify` makes of it. */
    toJSON(): RegisterDocument {
        return told(this.stringify());
    }

    /** The register as JSON in the one canonical order: the same facts give the same text, in every language. */
    stringify(): string {
        return raw(this).to_json();
    }
}
