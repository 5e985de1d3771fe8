// Made from the types of core by `cargo xtask codegen`.
// Mails that remind.

import type { Actor } from "./findings.js";

/** One mail to one actor. It names no people. */
export interface Reminder {
    /** Who is to act. */
    readonly actor: Actor;
    /** The actor by name: whom the mail is for, also when no address is known. */
    readonly addressee: string;
    /** The address, when it is known. It may be that of a person. Personal data. */
    readonly to: string | null;
    /** The subject line. */
    readonly subject: string;
    /** The mail, in lines of plain text. */
    readonly body: string;
    /** The keys of the actions that the mail is about. */
    readonly keys: readonly string[];
}
