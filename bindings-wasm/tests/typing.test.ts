// That the programs beside this use everything there is; that they are typed, `examples.test.ts` sees.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** The names that a file exports, of values and types, without those of other files in which it only passes on all. */
function exported(path: string): string[] {
    const lists = [...read(path).matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap((found) => found[1]!.split(","));
    const own = [...read(path).matchAll(/^export (?:interface|type) (\w+)/gm)].map((found) => found[1]!);
    return [...lists.map((name) => name.replace("type ", "").trim()).filter(Boolean), ...own];
}

test("the consumers use every class, function and option", () => {
    const consumers = ["consumer", "consumer-documents"].map((name) => read(`tests/typing/${name}.ts`));
    const bodies = consumers.map((text) => text.slice(text.lastIndexOf("\nimport"))).join("\n");
    const names = [...exported("ts/index.ts"), ...exported("ts/documents.ts")];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(bodies))).toEqual([]);
});

test("whatever a handle of the libraries can do, the sources use", () => {
    const sources = readdirSync(new URL("ts/", folder)).filter((name) => name.endsWith(".ts"));
    const text = sources.map((name) => read(`ts/${name}`)).join("\n");
    // What every handle has, and what makes a library ready.
    const known = new Set(["free", "constructor", "initSync", "__wbg_init"]);
    for (const library of ["main", "documents"]) {
        const told = read(`ts/native/${library}.d.ts`).split("export interface InitOutput")[0]!;
        const methods = [...told.matchAll(/^ {4}(?:static )?(\w+)\(/gm)].map((found) => found[1]!);
        const functions = [...told.matchAll(/^export function (\w+)\(/gm)].map((found) => found[1]!);
        const all = [...new Set([...methods, ...functions])].filter((name) => !known.has(name));
        expect(all.length).toBeGreaterThan(30);
        const unused = all.filter((name) => !new RegExp(`[."]${name}\\b`).test(text));
        expect(unused, library).toEqual([]);
    }
});
