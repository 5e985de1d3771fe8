// The package in Chromium, as it was built, under a strict policy.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { demo } from "bouwsteen/demo";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type Site, STRICT, visited, WITHOUT_WASM } from "./browser.js";
import { files } from "./conformance/files.js";

const folder = new URL("../", import.meta.url);
const place = (path: string): string => fileURLToPath(new URL(path, folder));
/** What was installed from the archive, or else what was built last. */
const dist = process.env["BOUWSTEEN_DIST"] ?? place("dist");
const built = (name: string): string => readFileSync(`${dist}/${name}.js`, "utf8");

/** A module with what it imports in one text; what is imported from the package is taken from what was built. */
async function bundled(code: string): Promise<string> {
    const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: place("tests"), loader: "ts" },
        alias: { bouwsteen: `${dist}/index.js`, "bouwsteen/words": `${dist}/words.js` },
        bundle: true,
        format: "esm",
        write: false,
    });
    return outputFiles[0]!.text;
}

/** A page with a script, and the package beside it. */
const withPackage = (script: string): Site => ({
    "/": `<!doctype html><title>Test</title><script type="module" src="/page.js"></script>`,
    "/page.js": script,
    "/index.js": built("index"),
    "/words.js": built("words"),
    "/custodian.js": built("custodian"),
    "/documents.js": built("documents"),
    "/shared.js": built("shared"),
});

describe("in Chromium", () => {
    test("everything is as in Rust", async () => {
        const site = {
            ...withPackage(`
                import * as bouwsteen from "/custodian.js";
                import * as documents from "/documents.js";
                import { demo } from "/demo.js";
                import { differences } from "/differences.js";
                const files = await (await fetch("/files.json")).json();
                globalThis.found = differences({ bouwsteen, documents, demo }, files);
            `),
            "/demo.js": built("demo"),
            "/differences.js": await bundled(`export { differences } from "./conformance/differences.js";`),
            "/files.json": JSON.stringify(files()),
        };
        const found = await visited(site, STRICT, async (page) => {
            const handle = await page.waitForFunction(() => (globalThis as { found?: string[] }).found, null, {
                timeout: 120_000,
            });
            return handle.jsonValue();
        });
        expect(found).toEqual([]);
    }, 180_000);

    test("the page of the README works", async () => {
        const readme = readFileSync(place("README.md"), "utf8");
        const code = (language: string) => readme.match(new RegExp(`\`{3}${language}\\n(.*?)\`{3}`, "s"))![1]!;
        const site = { "/": code("html"), "/page.js": await bundled(code("js")), "/register.json": demo };
        const lines = await visited(site, STRICT, async (page) => {
            await page.waitForFunction(() => document.querySelectorAll("li").length >= 302);
            return page.locator("li").allTextContents();
        });
        expect(lines.length).toBe(302);
        expect(lines[0]).toBe("● Jeugdbescherming Gelderland in Elburg");
        expect(lines.filter((line) => line.includes("undefined"))).toEqual([]);
    });

    test("a policy that forbids WebAssembly is named, and what to put in it", async () => {
        const site = withPackage(`
            import { BouwsteenError, Territory } from "/index.js";
            try {
                Territory.mergers();
            } catch (error) {
                globalThis.told = [error instanceof BouwsteenError, error.message];
            }
        `);
        const told = await visited(site, WITHOUT_WASM, async (page) => {
            const handle = await page.waitForFunction(() => (globalThis as { told?: [boolean, string] }).told);
            return handle.jsonValue();
        });
        expect(told?.[0]).toBe(true);
        expect(told?.[1]).toContain("Content-Security-Policy");
        expect(told?.[1]).toContain("'wasm-unsafe-eval'");
        expect(told?.[1]).toContain("htmlFragment");
    });
});
