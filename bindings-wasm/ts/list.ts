// Lists of people that come in: files and pasted cells.

import { bytes, day, handle, maybeDay, maybeText, options, texts, whole } from "./argument.js";
import { Handle, once, raw } from "./handle.js";
import { told } from "./json.js";
import type { LanguageOption } from "./language.js";
import { documentsLibrary } from "./documents-library.js";
import type * as native from "./native/documents.js";
import { Register } from "./register.js";
import type { Column, Confirmer, Delivery, EmptyRow, Field, ListDocument, RefusedRow } from "./values/index.js";

/** How rows are read. */
export interface ListOptions {
    /** The day of the list. */
    readonly on: string;
    /** Whose list it is, when no column says so. */
    readonly organisation?: string | undefined;
    /** The codes of the regions it is about, when it is not about all. */
    readonly regions?: readonly string[] | undefined;
}

/** Who vouches for a list. */
export interface Vouching {
    /** Without it nobody is confirmed. */
    readonly vouchedBy?: Confirmer | undefined;
    /** On which day; the day of the list when left out. */
    readonly on?: string | undefined;
}

/**
 * Reads a list of people: CSV in any usual encoding, or cells copied from a spreadsheet; as text or as bytes.
 *
 * @throws {@link ProblemsError} when it is no such list.
 *
 * @example
 * ```ts
 * import { readList } from "bouwsteen/documents";
 *
 * const list = readList("Naam;Tel. nr.;BSN;Kantoor\nAnna Verzonnen;06 12345678;;Ede");
 * list.columns.map((column) => column.meaning); // ["name", "phone", "private", "unknown"]
 * list.withMeaning(3, "area").columns[3]?.meaning; // "area"
 * ```
 */
export function readList(list: string | Uint8Array): ContactList {
    return new ContactList(documentsLibrary().ContactList.parse(bytes("list", list)));
}

/**
 * A list of people as an organisation sends it: rows under headings, with what each column is about. `readList` makes
 * one.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { readList, reconcile } from "bouwsteen/documents";
 *
 * const register = Register.parse(demo);
 * const list = readList("Naam;Telefoon;Gemeente\nAnna Verzonnen;026 377 12 34;Doesburg");
 * const reading = list.read(register, { on: "2021-09-01", organisation: "lt-doesburg" });
 * reading.accepted; // 1
 * const [delivery] = reading.deliveries({ vouchedBy: "organisation" });
 * const { entries } = reconcile(register, delivery!, { mostEnded: 100 });
 * entries.map((entry) => entry.kind); // ["joined", "left", "left"]
 * ```
 */
export class ContactList extends Handle {
    /** @internal */
    static override readonly name = "ContactList";

    /** @internal */
    declare readonly _held: native.ContactList;

    /** @internal */
    constructor(held: native.ContactList) {
        super(held);
    }

    /** The columns, with what each is about. */
    get columns(): readonly Column[] {
        return once(this, "columns", () => raw(this).columns());
    }

    /** How many rows it has, headings too. */
    get rows(): number {
        return raw(this).rows();
    }

    /** The texts of the first rows, headings too. */
    preview(rows = 10): string[][] {
        return told(raw(this).preview(whole("rows", rows)));
    }

    /** The same list, of which a column (counted from 0) is about something else, or is left out with `undefined`. */
    withMeaning(column: number, meaning: Field | undefined): ContactList {
        return new ContactList(raw(this).with_meaning(whole("column", column), maybeText("meaning", meaning)));
    }

    /** Reads the rows against the names of a register: people taken, rows refused, rows in which nobody stands. */
    read(register: Register, how: ListOptions): ListReading {
        const { on, organisation, regions } = options(how, { on: true, organisation: true, regions: true });
        const against = raw(handle("register", register, Register));
        const codes = regions === undefined ? [] : texts("regions", regions);
        return new ListReading(
            raw(this).read(against, day("on", on), maybeText("organisation", organisation), codes),
        );
    }
}

/** A list as it was read: accepted, refused and empty rows together are all rows below the headings. */
export class ListReading extends Handle {
    /** @internal */
    static override readonly name = "ListReading";

    /** @internal */
    declare readonly _held: native.ListReading;

    /** @internal */
    constructor(held: native.ListReading) {
        super(held);
    }

    /** How many people were taken; one who stands in several rows for several areas is one. */
    get accepted(): number {
        return raw(this).accepted();
    }

    /** The rows in which nobody stands, and why. */
    get empty(): readonly EmptyRow[] {
        return once(this, "empty", () => raw(this).empty());
    }

    /** The rows that could not be taken, with everything that is wrong with each. */
    refused(how?: LanguageOption): RefusedRow[] {
        return told(raw(this).refused(lang(how)));
    }

    /** The list of each organisation of which somebody was taken, to reconcile. */
    deliveries(vouching?: Vouching): Delivery[] {
        const { vouchedBy, on } = options(vouching, { vouchedBy: true, on: true });
        return told(raw(this).deliveries(maybeText("vouchedBy", vouchedBy), maybeDay("on", on)));
    }

    /** How the list was read, in words: rows counted, what each column is about, what is wrong in which row. */
    text(how?: LanguageOption): string {
        return raw(this).text(lang(how));
    }

    /** What became of the rows as a plain document, which is what `JSON.stringify` makes of it. Without names. */
    toJSON(): ListDocument {
        return told(this.stringify());
    }

    /** What became of the rows as JSON: the document `bouwsteen/list/1`, without anybody's name. */
    stringify(how?: LanguageOption): string {
        return raw(this).to_json(lang(how));
    }
}

function lang(how: LanguageOption | undefined): string | undefined {
    return maybeText("lang", options(how, { lang: true }).lang);
}
