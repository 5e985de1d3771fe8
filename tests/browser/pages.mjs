// The browser, the pages that are looked at, and a small server for the fragment in a portal.

import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.PAGES;
if (!folder || !process.env.CHROMIUM) throw new Error("run this with `cargo xtask browser`");

/** The pages of the demonstration: every day, both languages, every kind of reader. */
export const pages = readdirSync(folder)
    .filter(name => name.endsWith(".html") && name !== "fragment.html")
    .sort();

/** A page that was written, by its name. */
export const url = name => pathToFileURL(join(folder, name)).href;

/** A browser that asks nothing of the outside world. */
export const launch = () =>
    chromium.launch({
        executablePath: process.env.CHROMIUM,
        args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ],
    });

/** A portal with the strictest policy under which the report must be readable. */
export const portal = async () => {
    const policy = "default-src 'none'; style-src 'self'";
    const host = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Portaal</title>
        <link rel="stylesheet" href="/style.css"></head><body><main><h1>Portaal</h1>
        ${readFileSync(join(folder, "fragment.html"), "utf8")}</main></body></html>`;
    const files = {
        "/": ["text/html; charset=utf-8", host],
        "/style.css": ["text/css; charset=utf-8", readFileSync(join(folder, "style.css"), "utf8")],
    };
    const server = createServer((request, response) => {
        const file = files[request.url];
        response.writeHead(file ? 200 : 404, {
            "Content-Type": file ? file[0] : "text/plain",
            "Content-Security-Policy": policy,
        });
        response.end(file ? file[1] : "");
    });
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
    return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
};

/** A tab that keeps whatever the page asks of others or complains about, for as long as it is open. */
export const open = async (browser, address, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints = [];
    page.on("console", message => complaints.push(message.text()));
    page.on("pageerror", error => complaints.push(String(error)));
    const asked = [];
    page.on("request", request => asked.push(request.url()));
    // Whatever is asked, nothing leaves this machine.
    const own = new URL(address);
    await context.route(
        other => other.protocol !== own.protocol || other.host !== own.host,
        route => route.abort(),
    );
    await page.goto(address);
    return { page, complaints, asked, close: () => context.close() };
};

/** Opens everything that is folded. */
export const unfold = page =>
    page.evaluate(() => document.querySelectorAll("details").forEach(part => (part.open = true)));

/** As wide as A4 between its margins. */
export const PAPER = 688;

/** Shows the page as it comes from a printer. */
export const onPaper = async page => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: PAPER, height: 1000 });
};
