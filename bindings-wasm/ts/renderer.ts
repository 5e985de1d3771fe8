// Texts for people: what was found, why, and what must be done.

import { day, flag, handle, json, maybeText, options, text } from "./argument.js";
import { Handle, raw } from "./handle.js";
import type { LanguageOption } from "./language.js";
import { documentsLibrary } from "./documents-library.js";
import type * as native from "./native/documents.js";
import { Register } from "./register.js";
import type { Action, Actor, Because, Change, Explanation, Finding, Source, Subject } from "./values/index.js";

/** How texts are made. */
export interface RendererOptions extends LanguageOption {
    /** Names of people; without it a contact is shown by its id. */
    readonly names?: boolean | undefined;
}

/**
 * Says in Dutch or English what an assessment found, why, and what must be done.
 *
 * Without `names` no text holds a name or detail of a person.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { Renderer } from "bouwsteen/documents";
 *
 * const register = Register.parse(demo);
 * const texts = new Renderer(register, { lang: "en" });
 * const finding = register.assess("gvjb_2021", "2021-09-01").findings({ region: "JZ25" })[0]!;
 * texts.finding(finding); // "Achterhoek: no agreement on contact management is in force."
 * ```
 */
export class Renderer extends Handle {
    /** @internal */
    static override readonly name = "Renderer";

    /** @internal */
    declare readonly _held: native.Renderer;

    /** Texts about a register. */
    constructor(register: Register, how?: RendererOptions) {
        const { lang, names } = options(how, { lang: true, names: true });
        const of = raw(handle("register", register, Register));
        super(documentsLibrary().Renderer.of(of, maybeText("lang", lang), flag("names", names)));
    }

    /** What a finding says. */
    finding(finding: Finding): string {
        return raw(this).finding(json("finding", finding));
    }

    /** What would mend a finding, or `undefined`. */
    remedy(finding: Finding): string | undefined {
        return raw(this).remedy(json("finding", finding));
    }

    /** Why a finding is what it is, line by line, down to the facts. */
    explanation(explanation: Explanation): string[] {
        return raw(this).explanation(json("explanation", explanation));
    }

    /** Because of what a verdict changed. */
    because(because: Because): string {
        return raw(this).because(json("because", because));
    }

    /** What must be done. */
    action(action: Action): string {
        return raw(this).action(json("action", action));
    }

    /** What a change does. */
    change(change: Change): string {
        return raw(this).change(json("change", change));
    }

    /** Who is to act. */
    actor(actor: Actor): string {
        return raw(this).actor(json("actor", actor));
    }

    /** Whom or what a finding of a region is about. */
    subject(region: string, subject: Subject): string {
        return raw(this).subject(text("region", region), json("subject", subject));
    }

    /** Where something is said. */
    source(source: Source): string {
        return raw(this).source(json("source", source));
    }

    /** The name of a region. */
    region(code: string): string {
        return raw(this).region(text("code", code));
    }

    /** The name of a municipality, district or region. */
    area(code: string): string {
        return raw(this).area(text("code", code));
    }

    /** The name of an organisation. */
    organisation(id: string): string {
        return raw(this).organisation(text("id", id));
    }

    /** The name of a contact, or its id when names are not shown. */
    contact(id: string): string {
        return raw(this).contact(text("id", id));
    }

    /** The name of a subregion. */
    subregion(id: string): string {
        return raw(this).subregion(text("id", id));
    }

    /** A meeting, by its place and day. */
    meeting(id: string): string {
        return raw(this).meeting(text("id", id));
    }

    /** A learning group. */
    learningGroup(id: string): string {
        return raw(this).learning_group(text("id", id));
    }

    /** A day, as people write it. */
    date(on: string): string {
        return raw(this).date(day("date", on));
    }
}
