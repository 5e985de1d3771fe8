// Texts for a terminal.

import { day, flag, handle, json, maybeText, maybeWhole, options, text as asText, whole } from "./argument.js";
import { Assessment } from "./assessment.js";
import { documentsLibrary } from "./documents-library.js";
import { raw } from "./handle.js";
import type { LanguageOption } from "./language.js";
import { Register } from "./register.js";
import type { PartnerRole, Reconciliation } from "./values/index.js";

/** How a text for a terminal is made. */
export interface TerminalOptions extends LanguageOption {
    /** How many characters a line has at most. */
    readonly width?: number | undefined;
    /** What the terminal can show. */
    readonly style?: "ascii" | "plain" | "colour" | "truecolour" | undefined;
}

/** The same of a text that can hold names of people. */
export interface NamesOptions extends TerminalOptions {
    /** Names of people; without it they are shown by their ids. */
    readonly names?: boolean | undefined;
}

/** How `text` is made. */
export interface TextOptions extends NamesOptions {
    /** Only of a region, by its code. */
    readonly region?: string | undefined;
    /** Only of an organisation, by its id. */
    readonly organisation?: string | undefined;
}

const TERMINAL = { lang: true, width: true, style: true } as const;
const NAMES = { ...TERMINAL, names: true } as const;

/**
 * The page for a terminal: the answer per step, the regions, where somebody is missing, what to do first.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { text } from "bouwsteen/documents";
 *
 * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
 * const lines = text(assessment, { lang: "en" }).split("\n");
 * lines[5]; // "Not everywhere yet: somebody can be reached on 230 of 302 seats (76%), 5 via a stand-in."
 * ```
 */
export function text(assessment: Assessment, how?: TextOptions): string {
    const { region, organisation, names, ...terminal } = options(how, { ...NAMES, region: true, organisation: true });
    return documentsLibrary().text(
        raw(handle("assessment", assessment, Assessment)),
        ...shown(terminal),
        flag("names", names),
        maybeText("region", region),
        maybeText("organisation", organisation),
    );
}

/** Why an action is asked, down to the facts; `number` counts from 1, as the page for a terminal does. */
export function explainAction(assessment: Assessment, number: number, how?: NamesOptions): string {
    const { names, ...terminal } = options(how, NAMES);
    const of = raw(handle("assessment", assessment, Assessment));
    return documentsLibrary().explain_action(of, whole("number", number), ...shown(terminal), flag("names", names));
}

/**
 * Whom to call for an area, with names, numbers and addresses.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { reachText } from "bouwsteen/documents";
 *
 * const page = reachText(Register.parse(demo), "GM0221", { role: "localTeam", on: "2021-09-01", lang: "en" });
 * page.split("\n")[0]; // "Whom to call for Doesburg on 1 September 2021"
 * ```
 */
export function reachText(
    register: Register,
    area: string,
    how: TerminalOptions & { readonly on: string; readonly role?: PartnerRole | undefined },
): string {
    const { on, role, ...terminal } = options(how, { ...TERMINAL, on: true, role: true });
    const of = raw(handle("register", register, Register));
    const [at, by] = [asText("area", area), maybeText("role", role)];
    return documentsLibrary().reach_text(of, at, by, day("on", on), ...shown(terminal));
}

/** A reconciliation: who is new, gone, changed, confirmed or unclear. */
export function reviewText(register: Register, reconciliation: Reconciliation, how?: NamesOptions): string {
    const { names, ...terminal } = options(how, NAMES);
    const of = raw(handle("register", register, Register));
    const [told, shows] = [json("reconciliation", reconciliation), flag("names", names)];
    return documentsLibrary().review_text(of, told, ...shown(terminal), shows);
}

function shown(how: TerminalOptions): [string | undefined, number | undefined, string | undefined] {
    return [maybeText("lang", how.lang), maybeWhole("width", how.width), maybeText("style", how.style)];
}
