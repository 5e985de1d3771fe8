// A register carried to another edition of the country.

import { day, handle, json, maybeText, options, whole } from "./argument.js";
import { documentsLibrary } from "./documents-library.js";
import { raw } from "./handle.js";
import { told } from "./json.js";
import type { LanguageOption } from "./language.js";
import { Register } from "./register.js";
import type { Move } from "./values/index.js";

/**
 * What carries a register to another edition of the country, on a day. Nothing changes yet: `Register.with` applies the
 * changes of the move.
 *
 * @throws {@link MoveError} with every reason why it cannot be carried there.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { moveTo } from "bouwsteen/documents";
 *
 * const register = Register.parse(demo);
 * const move = moveTo(register, 2025, "2025-01-01");
 * register.with(move.changes).register.territory.year; // 2025
 * ```
 */
export function moveTo(register: Register, edition: number, on: string): Move {
    const of = raw(handle("register", register, Register));
    return told(documentsLibrary().move_to(of, whole("edition", edition), day("on", on)));
}

/** The page about such a move, without names of people. */
export function movePage(register: Register, move: Move, how?: LanguageOption): string {
    const { lang } = options(how, { lang: true });
    const of = raw(handle("register", register, Register));
    return documentsLibrary().move_html(of, json("move", move), maybeText("lang", lang));
}
