// What this package throws about what it was given. The library behind it makes its errors here too.

import { told } from "./json.js";
import type { Said } from "./language.js";
import type { ProblemCode } from "./values/index.js";

/** One thing that is wrong, and where. */
export interface Problem {
    /** The stable code, for programs. */
    readonly code: ProblemCode;
    /** Where: a JSON pointer into what was given, or a cell of a list; empty for the whole. */
    readonly path: string;
    /** The offending value, masked when it is or might be personal; `null` when there is none. */
    readonly value: string | null;
    /** What is wrong, in one line. */
    readonly message: Said;
    /** What would mend it, in one line. */
    readonly help: Said;
}

/**
 * What this package throws about what it was given: the base of its errors.
 *
 * Only what is no text where text is asked, and the like, is a `TypeError` instead.
 *
 * @example
 * ```ts
 * import { BouwsteenError, Policy } from "bouwsteen";
 *
 * try {
 *     Policy.forDate("2021-9-1");
 * } catch (error) {
 *     error instanceof BouwsteenError; // true
 *     (error as BouwsteenError).argument; // "on"
 * }
 * ```
 */
export class BouwsteenError extends Error {
    /** The argument or option that is refused, if it is about one. */
    declare readonly argument?: string;

    /** @internal */
    constructor(message: string, about: { readonly argument?: string; readonly cause?: unknown } = {}) {
        const { argument, ...options } = about;
        super(argument === undefined ? message : `${argument}: ${message}`, options);
        if (argument !== undefined) this.argument = argument;
    }

    static {
        named(this, "BouwsteenError");
    }
}

/**
 * Everything that is wrong with a document or with values, at once. Its message has a line for each.
 *
 * @example
 * ```ts
 * import { ProblemsError, Register } from "bouwsteen";
 *
 * try {
 *     Register.parse(`{ "format": "bouwsteen/register/1", "organisations": [], "contacts": {} }`);
 * } catch (error) {
 *     const { problems } = error as ProblemsError;
 *     problems.map(({ path }) => path); // ["/contacts", "/territory"]
 *     problems[1]?.message.en; // "the key `territory` is missing"
 * }
 * ```
 */
export class ProblemsError extends BouwsteenError {
    /** The problems in the order of the document, at most a thousand. */
    readonly problems: readonly Problem[];
    /** How many problems came after those. */
    readonly more: number;

    /** @internal */
    constructor(problems: readonly Problem[], more: number) {
        const lines = problems.map(({ path, message, code }) => `${path || "document"}: ${message.en} [${code}]`);
        super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
        this.problems = problems;
        this.more = more;
    }

    static {
        named(this, "ProblemsError");
    }
}

/** A register cannot be carried to an edition of the country. Its message has a line for each reason. */
export class MoveError extends BouwsteenError {
    /** Every reason, in a sentence. */
    readonly reasons: readonly Said[];

    /** @internal */
    constructor(reasons: readonly Said[]) {
        super(reasons.map((reason) => reason.en).join("\n"));
        this.reasons = reasons;
    }

    static {
        named(this, "MoveError");
    }
}

/** Gives a class of errors its name: one that stays when code is made smaller, and is no property of each error. */
function named(kind: { readonly prototype: Error }, name: string): void {
    for (const place of [kind, kind.prototype]) {
        Object.defineProperty(place, "name", { value: name, configurable: true, writable: true });
    }
}

/** What the library tells of a problem in one language. */
type Told = Omit<Problem, "message" | "help"> & { readonly message: string; readonly help: string };

/** @internal The error of problems that the library tells as JSON, in both languages. */
export function problemsError(nl: string, en: string): ProblemsError {
    const [dutch, english] = [nl, en].map((json) => told<{ problems: Told[]; more: number }>(json));
    const both = english!.problems.map(({ code, path, value, message, help }, at) => {
        const other = dutch!.problems[at]!;
        return {
            code,
            path,
            value: value ?? null,
            message: { nl: other.message, en: message },
            help: { nl: other.help, en: help },
        };
    });
    return new ProblemsError(both, english!.more);
}

/** @internal The error of reasons that the library tells as JSON. */
export function moveError(json: string): MoveError {
    return new MoveError(told(json));
}

/** @internal The error about an argument. */
export function argumentError(argument: string, why: string): BouwsteenError {
    return new BouwsteenError(why, { argument });
}
