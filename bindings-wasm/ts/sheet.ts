// Contact sheets: lists that go out.

import { day, handle, json, maybeHandle, maybeText, options, text, texts } from "./argument.js";
import { Handle, once, raw } from "./handle.js";
import { told } from "./json.js";
import type { LanguageOption } from "./language.js";
import { documentsLibrary } from "./documents-library.js";
import type * as native from "./native/documents.js";
import { Register } from "./register.js";
import type { Change, ContactSheetDocument } from "./values/index.js";

/** How a contact sheet is made. */
export interface SheetOptions extends LanguageOption {
    /** An earlier register: the sheet then tells whose details changed since. */
    readonly previous?: Register | undefined;
}

/** A file with its text. */
export interface NamedText {
    readonly name: string;
    readonly text: string;
}

/**
 * The people whom an audience may call on a day, and what changed since the list was last spread to it.
 *
 * The audience is `"organisation:ID"`, `"partner:ID"` or `"custodian:JZ28"`. A board may see no names.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { ContactSheet } from "bouwsteen/documents";
 *
 * const sheet = new ContactSheet(Register.parse(demo), "organisation:lt-ede", "2021-09-01", { lang: "en" });
 * sheet.title; // "Contact list FoodValley"
 * sheet.vcards()[0]?.text.startsWith("BEGIN:VCARD"); // true
 * ```
 */
export class ContactSheet extends Handle {
    /** @internal */
    static override readonly name = "ContactSheet";

    /** @internal */
    declare readonly _held: native.ContactSheet;

    /**
     * The sheet for an audience on a day.
     *
     * @throws {@link BouwsteenError} for a board, and for an audience that the register does not know.
     */
    constructor(register: Register, audience: string, on: string, how?: SheetOptions) {
        const { lang, previous } = options(how, { lang: true, previous: true });
        const of = raw(handle("register", register, Register));
        const before = maybeHandle("previous", previous, Register);
        // What is handed over is gone afterwards, so another handle to the same is.
        const earlier = before && raw(before).share();
        const { ContactSheet } = documentsLibrary();
        super(ContactSheet.of(of, text("audience", audience), day("on", on), maybeText("lang", lang), earlier));
    }

    /** What it is called. */
    get title(): string {
        return raw(this).title();
    }

    /** What stands above it. */
    get lead(): string {
        return raw(this).lead();
    }

    /** Whether the list was never spread to this audience before. */
    get isFirst(): boolean {
        return raw(this).is_first();
    }

    /** The headings of its columns. */
    get headings(): readonly string[] {
        return once(this, "headings", () => JSON.stringify(raw(this).headings()));
    }

    /** Its rows as texts, under the headings. */
    table(): string[][] {
        return told(raw(this).table());
    }

    /** The sheet as CSV, as spreadsheets in the Netherlands open it. */
    csv(): string {
        return raw(this).csv();
    }

    /** The sheet as CSV that Outlook reads as contacts. */
    outlookCsv(): string {
        return raw(this).outlook_csv();
    }

    /** A vCard for each person: the name of the file, and the card. */
    vcards(): NamedText[] {
        return told(raw(this).vcards());
    }

    /** The sheet as Markdown. */
    markdown(): string {
        return raw(this).markdown();
    }

    /** The sheet as a page of HTML, to print or to open. */
    html(): string {
        return raw(this).html();
    }

    /** That the list was sent on its day, as changes; without recipients to those whom it is for. */
    distributed(to?: readonly string[]): Change[] {
        return told(raw(this).distributed(to === undefined ? undefined : json("to", texts("to", to))));
    }

    /** The sheet as a plain document, which is what `JSON.stringify` makes of it. It holds names and details. */
    toJSON(): ContactSheetDocument {
        return told(this.stringify());
    }

    /** The sheet as JSON. It holds names and details. */
    stringify(): string {
        return raw(this).to_json();
    }
}
