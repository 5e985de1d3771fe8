// What is handed in, as the library takes it. What has the wrong type is a `TypeError` that names the argument and the
// kind of thing that was given, but never shows it: it may be personal. What it must say is judged by the library.

import { BouwsteenError } from "./errors.js";
import type { Handle } from "./handle.js";

/** What kind of thing was given. */
function kind(value: unknown): string {
    if (value === null || value === undefined) return String(value);
    if (Array.isArray(value)) return "an array";
    if (typeof value !== "object") return `a ${typeof value}`;
    const name = (value.constructor as { name?: string } | undefined)?.name;
    return name && name !== "Object" ? `an object of the class ${name}` : "an object";
}

function mistyped(argument: string, wanted: string, given: unknown, hint = ""): TypeError {
    return new TypeError(`${argument}: must be ${wanted}, but is ${kind(given)}${hint && `; ${hint}`}`);
}

/** A text: an id, a code, a word, a sentence. */
export function text(argument: string, given: unknown): string {
    if (typeof given !== "string") throw mistyped(argument, "a string", given);
    return given;
}

/** A text that may be left out. */
export function maybeText(argument: string, given: unknown): string | undefined {
    return given === undefined ? undefined : text(argument, given);
}

/** Several texts. */
export function texts(argument: string, given: unknown): string[] {
    if (!Array.isArray(given)) throw mistyped(argument, "an array of strings", given);
    return given.map((one, index) => text(`${argument}[${index}]`, one));
}

/** A day as ISO text. */
export function day(argument: string, given: unknown): string {
    if (typeof given === "string") return given;
    const hint = given instanceof Date ? "which day a moment falls on depends on the time zone" : "";
    throw mistyped(argument, "a day as text, such as \"2021-09-01\"", given, hint);
}

/** A day that may be left out. */
export function maybeDay(argument: string, given: unknown): string | undefined {
    return given === undefined ? undefined : day(argument, given);
}

/** Yes or no; no when left out. */
export function flag(argument: string, given: unknown): boolean {
    if (given === undefined) return false;
    if (typeof given !== "boolean") throw mistyped(argument, "true or false", given);
    return given;
}

/** The largest number that the library takes. */
const LARGEST = 2 ** 32 - 1;

/** A whole number. */
export function whole(argument: string, given: unknown): number {
    if (typeof given !== "number") throw mistyped(argument, "a number", given);
    if (!Number.isInteger(given) || given < 0 || given > LARGEST) {
        throw new BouwsteenError(`must be a whole number from 0 to ${LARGEST}, but is ${given}`, { argument });
    }
    return given;
}

/** A whole number that may be left out. */
export function maybeWhole(argument: string, given: unknown): number | undefined {
    return given === undefined ? undefined : whole(argument, given);
}

/** A document: the text of a file, or its bytes. */
export function bytes(argument: string, given: unknown): Uint8Array {
    if (typeof given === "string") return new TextEncoder().encode(given);
    if (isBytes(given)) return given;
    const isBuffer = kind(given).endsWith("ArrayBuffer");
    throw mistyped(argument, "text or a Uint8Array", given, isBuffer ? "give `new Uint8Array(buffer)`" : "");
}

/** Whether something is a `Uint8Array`, also one of another window or of a test environment. */
function isBytes(given: unknown): given is Uint8Array {
    return Object.prototype.toString.call(given) === "[object Uint8Array]" && ArrayBuffer.isView(given);
}

/** A plain object or array, as JSON for the strict reader. */
export function json(argument: string, given: unknown): string {
    if (typeof given !== "object" || given === null) throw mistyped(argument, "an object", given);
    try {
        return JSON.stringify(given, sayable);
    } catch (error) {
        if (error instanceof Unsayable) throw mistyped(argument, "plain data", error.what, error.message);
        throw new TypeError(`${argument}: must be plain data; ${(error as Error).message}`, { cause: error });
    }
}

/** An array of plain objects, as JSON. */
export function jsonList(argument: string, given: unknown): string {
    if (!Array.isArray(given)) throw mistyped(argument, "an array", given);
    return json(argument, given);
}

class Unsayable extends Error {
    constructor(
        readonly what: unknown,
        key: string,
    ) {
        super(`it stands at the key ${JSON.stringify(key)}`);
    }
}

/** Refuses what JSON would leave out, or turn into `{}`, without a word. */
function sayable(key: string, value: unknown): unknown {
    const type = typeof value;
    if (type === "function" || type === "symbol" || value instanceof Map || value instanceof Set) {
        throw new Unsayable(value, key);
    }
    return value;
}

/** The entries of a plain object: key and value in turn, each value as `read` takes it. */
export function entries(argument: string, given: unknown, read: typeof text): string[] {
    if (given === undefined) return [];
    if (typeof given !== "object" || given === null || Array.isArray(given) || given instanceof Map) {
        throw mistyped(argument, "an object", given);
    }
    return Object.entries(given).flatMap(([key, value]) => [key, read(`${argument}[${JSON.stringify(key)}]`, value)]);
}

/** A class of handles. */
type Class<H> = abstract new (...parts: never[]) => H;

/** A handle of a class. */
export function handle<H extends Handle>(argument: string, given: unknown, wanted: Class<H>): H {
    if (!(given instanceof wanted)) {
        const twin = kind(given).endsWith(` ${wanted.name}`);
        const hint = twin ? "it is of another copy of this package: load one only" : "";
        throw mistyped(argument, `${/^[AEIOU]/.test(wanted.name) ? "an" : "a"} ${wanted.name}`, given, hint);
    }
    return given;
}

/** A handle that may be left out. */
export function maybeHandle<H extends Handle>(argument: string, given: unknown, wanted: Class<H>): H | undefined {
    return given === undefined ? undefined : handle(argument, given, wanted);
}

/** Options, of which every name is known: a misspelt one would do nothing, without a word. */
export function options<T extends object>(given: T | undefined, known: Record<keyof T, true>): Partial<T> {
    if (given === undefined) return {};
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
        throw mistyped("options", "an object", given);
    }
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
    if (unknown !== undefined) {
        const names = Object.keys(known).join(", ");
        throw new TypeError(`options: there is no option \`${unknown}\`; there are ${names}`);
    }
    return given;
}
