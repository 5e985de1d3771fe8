// Nothing but `bouwsteen` is imported here at first: all of it works without the other parts, and what needs them says
// so.

import * as bouwsteen from "bouwsteen";
import { demo } from "bouwsteen/demo";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { differencesOfVerdicts } from "./conformance/cases.js";
import { files } from "./conformance/files.js";
import { told, toldOfWords } from "./parts.js";

const { BouwsteenError, Policy, Register } = bouwsteen;
const ON = "2021-09-01";
const all = files();
const register = Register.parse(demo);
const assessment = register.assess("gvjb_2021", ON);
const policy = Policy.gvjb2021();

const folder = new URL("../ts/", import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const text = sources.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
const vocabularies = [
    ...readFileSync(new URL("values/vocabularies.ts", folder), "utf8").matchAll(/^ {4}readonly (\w+):/gm),
].map(([, name]) => name!);

/** What needs `bouwsteen/custodian`, by the name that the error says. */
const needing: Readonly<Record<string, () => unknown>> = {
    adapt: () => policy.adapt("other", {}),
    candidates: () => register.candidates("JZ28", policy, ON),
    compare: () => assessment.compare(assessment),
    excerpt: () => register.excerpt("board", ON),
    fingerprint: () => register.fingerprint,
    forAudience: () => assessment.forAudience("board"),
    investment: () => register.investment(policy, ON),
    nextContactId: () => register.nextContactId("lt-ede"),
    pseudonymised: () => register.pseudonymised(),
    purge: () => register.purge({ on: ON, keep: "P2Y" }),
    readings: () => assessment.readings(),
    reflection: () => register.reflection({ start: "2021-01-01", until: ON, on: ON }),
    since: () => assessment.since(assessment),
    stringify: () => assessment.stringify(),
    timeline: () => register.timeline(policy, { start: "2021-01-01", until: ON }),
    watch: () => register.watch(policy, ON),
    with: () => register.with([]),
};

describe("with `bouwsteen` alone", () => {
    const alone = told(bouwsteen, demo, all);

    test.each(Object.entries(needing))("%s says what it needs", (name, ask) => {
        expect(ask).toThrow(BouwsteenError);
        expect(ask).toThrow(`\`${name}\` is not loaded: add \`import "bouwsteen/custodian";\`, or \`require\` it`);
    });

    test("that is all that needs more", () => {
        const asked = [...text.matchAll(/custodian\("(\w+)"\)/g)].map(([, name]) => name!);
        expect([...new Set(asked)].sort()).toEqual(Object.keys(needing).sort());
    });

    test("cases come to what was reasoned, and to what Rust makes of them", () => {
        const rust = new Map(all.rust.map((outcome) => [outcome.id, outcome]));
        const plain = all.cases.filter(({ readings }) => readings === undefined);
        expect(plain.length).toBeGreaterThan(200);
        expect(plain.flatMap((one) => differencesOfVerdicts(bouwsteen, one, rust.get(one.id)))).toEqual([]);
    });

    test("everything is told as with all parts", async () => {
        expect(alone.length).toBeGreaterThan(10_000);
        const words = await import("bouwsteen/words");
        const ofWords = toldOfWords(words, vocabularies);
        expect(ofWords.length).toBeGreaterThan(70);
        const { Renderer } = await import("bouwsteen/documents");
        expect(new Renderer(register).date(ON)).toBe("1 september 2021");
        expect(register.watch("gvjb_2021", ON).steps.length).toBeGreaterThan(0);
        expect(toldOfWords(words, vocabularies)).toEqual(ofWords);
        const after = told(bouwsteen, demo, all);
        expect(after.length).toBe(alone.length);
        expect(after.filter((text, at) => text !== alone[at])).toEqual([]);
    });
});
