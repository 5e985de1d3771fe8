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
    const files = ["consumer", "consumer-custodian", "consumer-documents"];
    const consumers = files.map((name) => read(`tests/typing/${name}.ts`));
    const bodies = consumers.map((text) => text.slice(text.lastIndexOf("\nimport"))).join("\n");
    const names = ["index", "words", "custodian", "documents"].flatMap((entry) => exported(`ts/${entry}.ts`));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(bodies))).toEqual([]);
});

test("whatever the library can do, the sources use", () => {
    const sources = readdirSync(new URL("ts/", folder)).filter((name) => name.endsWith(".ts"));
    const text = sources.map((name) => read(`ts/${name}`)).join("\n");
    // What every handle has, and what starts a part.
    const known = new Set(["free", "constructor", "startPart"]);
    for (const part of ["main", "words", "custodian", "documents"]) {
        const told = read(`ts/native/${part}.d.ts`);
        const methods = [...told.matchAll(/^ {4}(?:static )?(\w+)\(/gm)].map((found) => found[1]!);
        const functions = [...told.matchAll(/^export function (\w+)\(/gm)].map((found) => found[1]!);
        const all = [...new Set([...methods, ...functions])].filter((name) => !known.has(name));
        expect(all.length).toBeGreaterThan(part === "words" ? 0 : 20);
        const unused = all.filter((name) => !new RegExp(`[."]${name}\\b`).test(text));
        expect(unused, part).toEqual([]);
    }
});
