// The shared cases and bad files, in Node; `browser.test.ts` has them in a browser.

import * as bouwsteen from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";
import * as documents from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { differences } from "./differences.js";
import { files } from "./files.js";

const own = { bouwsteen, documents, demo };
const all = files();

describe("conformance", () => {
    test("there are cases and bad files, and Rust told of each", () => {
        expect(all.cases.length).toBeGreaterThan(200);
        expect(all.rust.map(({ id }) => id).sort()).toEqual(all.cases.map(({ id }) => id).sort());
        expect(all.bad.length).toBeGreaterThan(60);
        expect(all.rustBad.map(({ name }) => name).sort()).toEqual(all.bad.map(({ name }) => name));
    });

    test("everything is as in Rust", () => {
        expect(differences(own, all)).toEqual([]);
    });

    test("what is not as in Rust is noticed", () => {
        const judgedOn = "2020-01-01";
        const cases = all.cases.slice(0, 2).map((one) => ({ ...one, expect: { ...one.expect, judgedOn } }));
        const changed = (text: string) => text.replace("2021", "2022");
        const [one, other] = cases.map(({ id }) => id);
        const rust = all.rust.map((told) => (told.id === one ? { ...told, register: changed(told.register) } : told));
        const bad = all.bad
            .filter(({ name }) => name === "bad-date")
            .map((file) => ({ ...file, expected: { ...file.expected, problems: [], neverShown: ["bad-date"] } }));
        const rustBad = all.rustBad.map((told) => ({ ...told, more: 1 }));
        expect(differences(own, { cases, rust, bad, rustBad })).toEqual([
            `case ${one}: judgedOn is ${all.cases[0]!.on}`,
            `case ${one}: register is not what Rust made`,
            `case ${other}: judgedOn is ${all.cases[1]!.on}`,
            expect.stringMatching(/^bad file bad-date: \[.*"bad-date"/),
            "bad file bad-date: 0 more",
            "bad file bad-date: shows bad-date",
            "there is no bad file nested-too-deep any more",
            "there is no bad file delivery-bad-values /people/3/name any more",
        ]);
    });
});
