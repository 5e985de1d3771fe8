// The packed package where people use it: every environment builds or runs it, and shows what Rust counts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, createServer, preview } from "vite";
import webpack from "webpack";
import { documented } from "./harness/documented.mjs";
import { launch, open, shown } from "./harness/browser.mjs";
import { freePort, node, started } from "./harness/run.mjs";
import { serve } from "./harness/server.mjs";

const here = import.meta.dirname;
const dist = join(here, "node_modules/bouwsteen/dist");

/** What Rust makes of the demonstration. */
const expected = JSON.parse(await readFile(process.env.EXPECTED, "utf8"));

/** The strictest policy under which the package must work. */
const strict = documented.find(({ language }) => language === "http").code.trim();

let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Opens a page and sees that it shows the seats, and the report if it shows one, and that nothing goes wrong. */
async function works(url, { report = false } = {}) {
    const { page, wrong } = await open(browser, url);
    assert.deepEqual([await shown(page, "covered"), wrong], [String(expected.covered), []]);
    if (report) {
        const same = await page.evaluate(fragment => {
            const other = document.createElement("main");
            other.innerHTML = fragment;
            return other.innerHTML === document.querySelector("#report").innerHTML;
        }, expected.fragment);
        assert.ok(same, "the report is not that of Rust");
    }
    return { page, wrong };
}

test("the documented code is the code that is tried", async () => {
    const files = documented.filter(({ file }) => file);
    assert.ok(files.length >= 9);
    for (const { file, code } of files) assert.equal(code, await readFile(join(here, file), "utf8"), file);
});

for (const [name, file] of [
    ["Node, modules", "app.mjs"],
    ["Node, require", "app.cjs"],
    ["Node, modules, a register that changes", "watch.mjs"],
    ["Node, require, a register that changes", "watch.cjs"],
]) {
    test(name, async () => {
        const told = JSON.parse(await node(join(here, "node"), file));
        assert.equal(told.covered, expected.covered);
        assert.equal(told.fragment, expected.fragment);
    });
}

test("without WebAssembly, importing works and using says what is wrong", async () => {
    const told = JSON.parse(await node(join(here, "node"), "without.mjs"));
    assert.ok(told.expected);
    assert.match(told.message, /no WebAssembly.*htmlFragment.*toJSON/);
});

test("TypeScript, for modules and for require", async () => {
    const typescript = join(process.env.TYPESCRIPT, "bin/tsc");
    await node(join(here, "types"), typescript, "--project", "tsconfig.json");
});

test("Vite, built", async t => {
    const root = join(here, "vite");
    // It warns of every file above 500 kB.
    await build({ root, configFile: false, logLevel: "warn", build: { chunkSizeWarningLimit: Infinity } });
    const server = await preview({ root, configFile: false, preview: { port: 0, host: "127.0.0.1" } });
    t.after(() => server.close());
    await works(`http://127.0.0.1:${server.httpServer.address().port}/`, { report: true });
});

test("Vite, while developing", async t => {
    const server = await createServer({
        root: join(here, "vite"),
        configFile: false,
        logLevel: "warn",
        server: { port: 0, host: "127.0.0.1" },
    });
    await server.listen();
    t.after(() => server.close());
    await works(`http://127.0.0.1:${server.httpServer.address().port}/`, { report: true });
});

test("webpack", async t => {
    const context = join(here, "webpack");
    const compiler = webpack({
        context,
        mode: "production",
        entry: "./main.js",
        output: { path: join(context, "dist") },
        // It warns of every file above 244 kB.
        performance: false,
    });
    const stats = await new Promise((resolve, reject) =>
        compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
    );
    await new Promise(resolve => compiler.close(resolve));
    assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
    const server = await serve({ "/": context });
    t.after(server.close);
    await works(server.url);
});

test("Next, on the server and in the browser", async t => {
    const folder = join(here, "next");
    const next = join(dirname(createRequire(import.meta.url).resolve("next/package.json")), "dist/bin/next");
    await node(folder, next, "build");
    const port = String(await freePort());
    t.after(await started(folder, "Ready", next, "start", "--hostname", "127.0.0.1", "--port", port));
    const url = `http://127.0.0.1:${port}/`;

    const sent = await (await fetch(url)).text();
    for (const id of ["covered", "on-that-day"]) {
        assert.match(sent, new RegExp(`<output id="${id}">${expected.covered}</output>`));
    }
    const { page, wrong } = await works(url);
    assert.equal(await shown(page, "on-that-day"), String(expected.covered));
    await page.locator("#day").fill(expected.later.on);
    await page.locator("#on-that-day", { hasText: String(expected.later.covered) }).waitFor({ timeout: 20_000 });
    assert.deepEqual(wrong, []);
});

/** A page without a bundler, under a policy. */
async function plain(folder, policy) {
    const texts = { "/report.css": expected.stylesheet };
    return serve({ "/": join(here, folder), "/bouwsteen/": `${dist}/` }, { policy, texts });
}

test("a page without a bundler, under a strict policy", async t => {
    const server = await plain("script", strict);
    t.after(server.close);
    await works(server.url, { report: true });
});

test("a worker, under a strict policy", async t => {
    const server = await plain("worker", strict);
    t.after(server.close);
    await works(server.url);
});

test("a policy that forbids WebAssembly is told how to allow it, and how to do without", async t => {
    const server = await plain("script", strict.replace(" 'wasm-unsafe-eval'", ""));
    t.after(server.close);
    const { page, wrong } = await open(browser, server.url);
    await page.waitForLoadState("networkidle");
    const [told, ...rest] = wrong.filter(text => text.includes("bouwsteen needs"));
    assert.deepEqual(rest, []);
    assert.match(told, /Content-Security-Policy forbids it.*`script-src`/);
    assert.match(told, /'wasm-unsafe-eval'/);
    assert.match(told, /htmlFragment.*toJSON/);
});
