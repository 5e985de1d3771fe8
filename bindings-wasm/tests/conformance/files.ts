// What stands beside the tests of every face: cases, bad files, and what Rust makes of them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { BadFile } from "./bad.js";
import type { Case } from "./cases.js";
import type { Files } from "./differences.js";

const root = new URL("../../../", import.meta.url);
const beside = (path: string): URL => new URL(`tests/${path}`, root);

/** Where Rust wrote what it makes of them. */
const target = process.env["BOUWSTEEN_TARGET"] ?? new URL("target", root).pathname;

/** The names in a folder of the shared tests that end so, without that ending. */
function named(folder: string, ending: string): string[] {
    const names = readdirSync(beside(folder)).filter((name) => name.endsWith(ending));
    return names.map((name) => name.slice(0, -ending.length)).sort();
}

function told<T>(name: string): T[] {
    const lines = readFileSync(`${target}/${name}.jsonl`, "utf8").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line) as T);
}

function cases(name: string): Case[] {
    return (JSON.parse(readFileSync(beside(`cases/${name}.json`), "utf8")) as { cases: Case[] }).cases;
}

function badFile(name: string): BadFile {
    const register = beside(`bad/${name}.register.json`);
    return {
        name,
        base64: readFileSync(beside(`bad/${name}.json`)).toString("base64"),
        register: existsSync(register) ? readFileSync(register, "utf8") : undefined,
        expected: JSON.parse(readFileSync(beside(`bad/${name}.expected.json`), "utf8")),
    };
}

/** Everything that the conformance of a package is judged by, as plain data that goes to a browser too. */
export function files(): Files {
    return {
        cases: named("cases", ".json").flatMap(cases),
        rust: told("conformance"),
        bad: named("bad", ".expected.json").map(badFile),
        rustBad: told("conformance-bad"),
    };
}
