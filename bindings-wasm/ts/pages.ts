// Pages of HTML: the report and the card.

import { handle, maybeHandle, maybeText, options } from "./argument.js";
import { Assessment } from "./assessment.js";
import { raw } from "./handle.js";
import type { LanguageOption } from "./language.js";
import { documentsLibrary } from "./documents-library.js";
import { Register } from "./register.js";

/** How a report is made. */
export interface ReportOptions extends LanguageOption {
    /** Who reads: `"board"` when left out, `"organisation:ID"`, `"partner:ID"` or `"custodian:JZ28"`. */
    readonly audience?: string | undefined;
    /** An earlier assessment: the report then tells what changed since, and because of what. */
    readonly previous?: Assessment | undefined;
}

/**
 * The report for a board as one HTML page, without scripts; for another audience with what it may see.
 *
 * @throws {@link BouwsteenError} when the register does not know the audience.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { htmlPage } from "bouwsteen/documents";
 *
 * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
 * htmlPage(assessment, { lang: "en" }).startsWith(`<!doctype html>\n<html lang="en">`); // true
 * ```
 */
export function htmlPage(assessment: Assessment, how?: ReportOptions): string {
    return report(assessment, how, "html");
}

/**
 * The same as a fragment, to stand in a page that has `stylesheet()` as one of its styles.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { htmlFragment } from "bouwsteen/documents";
 *
 * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
 * htmlFragment(assessment).includes("<html"); // false
 * ```
 */
export function htmlFragment(assessment: Assessment, how?: ReportOptions): string {
    return report(assessment, how, "html_fragment");
}

function report(assessment: Assessment, how: ReportOptions | undefined, form: "html" | "html_fragment"): string {
    const { lang, audience, previous } = options(how, { lang: true, audience: true, previous: true });
    const of = raw(handle("assessment", assessment, Assessment));
    const before = maybeHandle("previous", previous, Assessment);
    // What is handed over is gone afterwards, so another handle to the same is.
    const earlier = before && raw(before).share();
    return documentsLibrary()[form](of, maybeText("lang", lang), maybeText("audience", audience), earlier);
}

/** The stylesheet for fragments. Every rule is about what stands inside one. */
export function stylesheet(): string {
    return documentsLibrary().stylesheet();
}

/** A summary of a register as a small fragment of HTML that brings its own style, without names. */
export function card(register: Register, how?: LanguageOption): string {
    const { lang } = options(how, { lang: true });
    return documentsLibrary().card(raw(handle("register", register, Register)), maybeText("lang", lang));
}
