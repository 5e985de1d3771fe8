// Every example in the sources and in the README runs, gives what it says, and is typed.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { counted } from "./check.js";
import { examples } from "./examples.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const made = `${here}made`;
const all = examples();

rmSync(made, { recursive: true, force: true });
mkdirSync(made);
const file = (place: string): string => `${made}/${place.replace(/\W+/g, "-")}.ts`;
for (const { place, code } of all) writeFileSync(file(place), `${code}\nexport {};\n`);

describe("examples", () => {
    test("there are some in every part of the package", () => {
        const files = new Set(all.map(({ place }) => place.split(":")[0]));
        expect(files.size).toBeGreaterThan(15);
        expect(files).toContain("README.md");
    });

    test.each(all)("$place", async ({ place, checks }) => {
        counted();
        await import(/* @vite-ignore */ file(place));
        // A line in a `catch` is reached only when something was thrown.
        expect(counted()).toBe(checks);
        expect(checks).toBeGreaterThan(0);
    });

    test("are typed", () => {
        const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
        const run = () => execFileSync(tsc, ["--project", "tsconfig.json"], { cwd: here, encoding: "utf8" });
        expect(run).not.toThrow();
    });
});
