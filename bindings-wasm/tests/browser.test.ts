// The package in Chromium, as it was built, under a strict policy.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { demo } from "bouwsteen/demo";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type Site, STRICT, visited, WITHOUT_WASM } from "./browser.js";
import { shared } from "./shared.js";

const folder = new URL("../", import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** A page with a script, and the package beside it. */
const withPackage = (script: string): Site => ({
    "/": `<!doctype html><title>Test</title><script type="module" src="/page.js"></script>`,
    "/page.js": script,
    "/index.js": file("dist/index.js"),
    "/documents.js": file("dist/documents.js"),
    "/shared.js": file("dist/shared.js"),
});

describe("in Chromium", () => {
    test("everything is as in Rust", async () => {
        const site = {
            ...withPackage(`
                import * as bouwsteen from "/index.js";
                import * as documents from "/documents.js";
                import { differences } from "/conformance.mjs";
                const files = await (await fetch("/files.json")).json();
                globalThis.found = differences(bouwsteen, documents, files);
            `),
            "/conformance.mjs": file("tests/conformance.mjs"),
            "/files.json": JSON.stringify(shared()),
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
        const readme = file("README.md");
        const code = (language: string): string => readme.match(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s"))![1]!;
        const bundled = await build({
            stdin: { contents: code("js"), resolveDir: fileURLToPath(folder) },
            alias: { bouwsteen: fileURLToPath(new URL("dist/index.js", folder)) },
            bundle: true,
            format: "esm",
            write: false,
        });
        const site = { "/": code("html"), "/page.js": bundled.outputFiles[0]!.text, "/register.json": demo };
        const lines = await visited(site, STRICT, async (page) => {
            await page.waitForFunction(() => document.querySelectorAll("li").length >= 302);
            return page.locator("li").allTextContents();
        });
        expect(lines.length).toBe(302);
        expect(lines[0]).toBe("● jbg in GM0230");
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
