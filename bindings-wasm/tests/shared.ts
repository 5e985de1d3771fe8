// What stands beside the tests of every face: cases, bad files, and what Rust makes of them.

import { readdirSync, readFileSync } from "node:fs";
import { demo } from "bouwsteen/demo";

const root = new URL("../../", import.meta.url);
const target = process.env["BOUWSTEEN_TARGET"] ?? new URL("target/", root).pathname;

function text(path: string): string {
    return readFileSync(new URL(path, root), "utf8");
}

/** The names in a folder of the shared tests that end so, without that ending. */
function named(folder: string, ending: string): string[] {
    const names = readdirSync(new URL(`tests/${folder}/`, root)).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => name.slice(0, -ending.length));
}

/** The lines that Rust wrote; `cargo xtask wasm` lets it. */
function told(name: string): unknown[] {
    return readFileSync(`${target}/${name}.jsonl`, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
}

function bad(name: string) {
    const beside = `tests/bad/${name}.register.json`;
    const has = readdirSync(new URL("tests/bad/", root)).includes(`${name}.register.json`);
    return {
        name,
        expected: JSON.parse(text(`tests/bad/${name}.expected.json`)),
        base64: readFileSync(new URL(`tests/bad/${name}.json`, root)).toString("base64"),
        register: has ? text(beside) : undefined,
    };
}

/** Everything that the conformance of a package is judged by, as plain data that goes to a browser too. */
export function shared() {
    return {
        cases: named("cases", ".json").flatMap((name) => JSON.parse(text(`tests/cases/${name}.json`)).cases),
        rust: told("conformance"),
        bad: named("bad", ".expected.json").map(bad),
        rustBad: told("conformance-bad"),
        demo,
    };
}
