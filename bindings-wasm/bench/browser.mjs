// Measures in Chromium: `node bench/browser.mjs <folder with the registers> <repeat>`. A line of JSON for each
// measurement, after one with the version of the browser.

import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, repeat] = process.argv.slice(2);
const here = fileURLToPath(new URL("..", import.meta.url));
const TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
};
const PAGE = '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="/bench/page.mjs"></script>';

const server = createServer(async ({ url }, response) => {
    const headers = {
        // As strict as a portal may be; the clock is finer in a page that shares nothing with others.
        "Content-Security-Policy":
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
    };
    try {
        const path = url.startsWith("/registers/") ? join(folder, url.slice("/registers/".length)) : join(here, url);
        const body = url === "/" ? PAGE : await readFile(path);
        response.writeHead(200, { ...headers, "Content-Type": TYPES[url === "/" ? ".html" : extname(path)] });
        response.end(body);
    } catch {
        response.writeHead(404, headers).end();
    }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
    ],
});
try {
    console.log(JSON.stringify({ browser: browser.version() }));
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    page.on("console", (message) => console.error(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction("globalThis.measured");
    const lines = await page.evaluate((times) => globalThis.measured(times), Number(repeat));
    for (const line of lines) console.log(line);
} finally {
    await browser.close();
    server.close();
}
