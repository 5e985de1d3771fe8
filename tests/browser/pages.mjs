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

/** A small server of texts by address, under a policy of what a page may do. */
const serve = async (policy, files) => {
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

/** A portal with the strictest policy under which the report must be readable. */
export const portal = () => {
    const host = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Portaal</title>
        <link rel="stylesheet" href="/style.css"></head><body><main><h1>Portaal</h1>
        ${readFileSync(join(folder, "fragment.html"), "utf8")}</main></body></html>`;
    return serve("default-src 'none'; style-src 'self'", {
        "/": ["text/html; charset=utf-8", host],
        "/style.css": ["text/css; charset=utf-8", readFileSync(join(folder, "style.css"), "utf8")],
    });
};

/** The cards of the demonstration in a language: of a register, an assessment, a timeline and a comparison. */
export const cards = language =>
    ["register", "assessment", "timeline", "comparison"].map(name =>
        readFileSync(join(folder, "cards", `${name}-${language}.html`), "utf8"),
    );

/** What notebooks and other hosts say of their theme, and which that is; nothing where the system decides. */
export const hosts = {
    "jupyter-light": { attributes: 'data-jp-theme-light="true"', dark: false },
    "jupyter-dark": { attributes: 'data-jp-theme-light="false"', dark: true },
    "vscode-light": { attributes: 'class="vscode-light"', dark: false },
    "vscode-dark": { attributes: 'class="vscode-dark"', dark: true },
    "vscode-contrast": { attributes: 'class="vscode-high-contrast"', dark: true },
    "vscode-contrast-light": { attributes: 'class="vscode-high-contrast vscode-high-contrast-light"', dark: false },
    "colab-dark": { attributes: 'theme="dark"', dark: true },
    "sphinx-light": { attributes: 'data-theme="light"', dark: false },
    "sphinx-dark": { attributes: 'data-theme="dark"', dark: true },
    plain: { attributes: "" },
};

/** What notebooks say of tables, lists and paragraphs in what they show; a card must not look otherwise for it. */
const MEDDLING = `
    .output { color: #888; line-height: 2; text-align: right; white-space: pre; letter-spacing: 2px }
    .output p { margin: 0 0 1em }
    .output ul:not(.inline), .output ol:not(.inline) { padding-left: 2em }
    .output table { table-layout: fixed; font-size: 12px; margin: 0 auto 1em; border: none }
    .output:not(.markdown) td, .output:not(.markdown) th { text-align: right; padding: .5em; vertical-align: middle }
    .output tbody tr:nth-child(odd) { background: #8882 }
    .output svg { max-width: 100%; height: auto }`;

/** A notebook with all cards twice, under a policy that lets nothing be loaded or run. */
export const notebook = (host, language) => {
    const dark = hosts[host].dark;
    const ground = dark === undefined ? "" : `html { background: ${dark ? "#111" : "#fff"}; color: ${dark ? "#ddd" : "#222"} }`;
    const cells = [...cards(language), ...cards(language)].map(card => `<div class="output">${card}</div>`);
    const page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Notebook</title>
        <style>body { margin: 0; padding: 8px } ${ground}</style><style>${MEDDLING}</style></head>
        <body ${hosts[host].attributes}><main><h1>Notebook</h1>${cells.join("\n")}</main></body></html>`;
    return serve("default-src 'none'; style-src 'unsafe-inline'", { "/": ["text/html; charset=utf-8", page] });
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
