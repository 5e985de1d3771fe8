// Bad files: everything that is wrong with each, in the words of Rust.

import type { Json, Problem } from "bouwsteen";
import type { Package } from "./package.js";
import { same } from "./same.js";

/** Where something is wrong. */
type Place = Pick<Problem, "code" | "path">;

/** A bad file, with what is expected of it. */
export interface BadFile {
    readonly name: string;
    readonly base64: string;
    /** The register that it is about, if it is about one. */
    readonly register?: string | undefined;
    readonly expected: {
        readonly document: string;
        readonly problems: readonly Place[];
        readonly more: number;
        readonly neverShown?: readonly string[];
    };
}

/** What Rust tells of a bad file. */
export interface Told {
    readonly problems: readonly Problem[];
    readonly more: number;
}

/** Bad files of what nobody can hand in here, with the reason. */
const NOT_READ: Readonly<Record<string, string>> = {
    "nested-too-deep": "an assessment is handed out, and never read",
};

/** What cannot be wrong with a plain object, with the reason; by bad file, where it is. */
const NOT_IN_OBJECTS: Readonly<Record<string, string>> = {
    "delivery-bad-values /people/3/name": "an object has no key twice",
};

/** What stands in the two lists above and is not so any more. */
export function stale(files: readonly BadFile[]): string[] {
    const read = files.filter(({ expected }) => expected.document === "assessment").map(({ name }) => name);
    const places = files.flatMap(({ name, expected }) => expected.problems.map(({ path }) => `${name} ${path}`));
    return [
        ...Object.keys(NOT_READ).filter((name) => !read.includes(name)),
        ...Object.keys(NOT_IN_OBJECTS).filter((place) => !places.includes(place)),
    ].map((gone) => `there is no bad file ${gone} any more`);
}

/** In what is told of a bad file otherwise than is expected, and than Rust does. */
export function differencesOfBadFile(of: Package, file: BadFile, rust: Told | undefined): string[] {
    if (file.name in NOT_READ) return [];
    const { told, shown } = mistakes(of, file);
    const expected = file.expected.problems.filter(({ path }) => !(`${file.name} ${path}` in NOT_IN_OBJECTS));
    const words = rust?.problems.filter(({ path }) => !(`${file.name} ${path}` in NOT_IN_OBJECTS));
    const places = told.problems.map(({ code, path }) => ({ code, path }));
    const wrong: string[] = [];
    if (!same(places, [...expected])) wrong.push(JSON.stringify(places));
    if (told.more !== file.expected.more || told.more !== rust?.more) wrong.push(`${told.more} more`);
    if (!same(plain(told.problems), plain(words))) wrong.push("not in the words of Rust");
    for (const hidden of file.expected.neverShown ?? []) if (shown.includes(hidden)) wrong.push(`shows ${hidden}`);
    return wrong.map((what) => `bad file ${file.name}: ${what}`);
}

/** The problems of a bad file, and everything that is shown of them. */
function mistakes(of: Package, file: BadFile): { told: Told; shown: string } {
    try {
        read(of, file);
    } catch (error) {
        if (!(error instanceof of.bouwsteen.ProblemsError)) throw error;
        return { told: error, shown: `${error.message} ${error.stack} ${JSON.stringify(error)}` };
    }
    return { told: { problems: [], more: 0 }, shown: "" };
}

/**
 * Reads a bad file, and does with it what shows all that is wrong. What comes in as plain objects is read by the strict
 * reader when it is used.
 */
function read({ bouwsteen, documents, demo }: Package, file: BadFile): unknown {
    const { changesFromJSON, Policy, Register } = bouwsteen;
    const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
    const object = () => JSON.parse(new TextDecoder().decode(bytes)) as never;
    const register = () => Register.parse(file.register ?? demo);
    switch (file.expected.document) {
        case "register":
            return Register.parse(bytes);
        case "policy":
            return Policy.parse(bytes);
        case "changes":
            return register().with(changesFromJSON(bytes));
        case "delivery":
            return documents.reconcile(register(), object(), { mostEnded: 20 });
        case "reconciliation":
            return documents.applyReconciliation(register(), object());
        default:
            throw new Error(`unknown document ${file.expected.document}`);
    }
}

function plain(problems: readonly Problem[] | undefined): Json {
    return JSON.parse(JSON.stringify(problems ?? null)) as Json;
}
