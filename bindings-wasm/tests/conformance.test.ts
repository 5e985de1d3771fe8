// The shared cases and bad files, in Node and in a browser.

import * as bouwsteen from "bouwsteen";
import * as documents from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { differences } from "./conformance.mjs";
import { shared } from "./shared.js";

const files = shared();

describe("conformance", () => {
    test("there are cases and bad files", () => {
        expect(files.cases.length).toBeGreaterThan(200);
        expect(files.bad.length).toBeGreaterThan(60);
    });

    test("everything is as in Rust", () => {
        expect(differences(bouwsteen, documents, files)).toEqual([]);
    });

    test("what is not as in Rust is noticed", () => {
        const named = (name: string) => name === "bad-date" || name.startsWith("delivery-");
        const [cases, [first, ...rest]] = [files.cases.slice(0, 3), files.rust.slice(0, 3) as { register: string }[]];
        const rust = [{ ...first!, register: first!.register.replace("2021", "2022") }, ...rest];
        const bad = files.bad
            .filter(({ name }) => named(name))
            .map((file) => (file.name === "bad-date" ? { ...file, expected: { ...file.expected, more: 1 } } : file));
        const found = differences(bouwsteen, documents, { ...files, cases, rust, bad });
        expect(found).toEqual([
            `case ${cases[0].id}: register is not what Rust made`,
            "bad file bad-date: 0 more",
            "there is no bad file nested-too-deep any more",
        ]);
    });
});
