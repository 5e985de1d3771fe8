// Chromium, and a small server of texts under a policy of what a page may do.

import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { chromium, type Page } from "playwright-core";

/** The policy under which the package must work. */
export const STRICT =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";

/** The same without the word that allows WebAssembly. */
export const WITHOUT_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/** The texts of a site, by their addresses. */
export type Site = Readonly<Record<string, string | Buffer>>;

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", json: "application/json" };

function browser(): string {
    const folders = (process.env["PATH"] ?? "").split(delimiter);
    const found = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .flatMap((name) => folders.map((folder) => join(folder, name)))
        .find((file) => existsSync(file));
    const file = process.env["CHROMIUM"] ?? found;
    if (file === undefined) throw new Error("Chromium is needed: install it, or set CHROMIUM to where it is");
    return file;
}

async function served(site: Site, policy: string): Promise<{ url: string; close: () => void }> {
    const server = createServer((request, response) => {
        const text = site[request.url ?? ""];
        const type = TYPES[request.url?.split(".").at(-1) ?? ""] ?? "text/html";
        response.writeHead(text === undefined ? 404 : 200, {
            "Content-Type": `${type}; charset=utf-8`,
            "Content-Security-Policy": policy,
        });
        response.end(text);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Opens a site under a policy, and gives what is asked of its page. What goes wrong in the page is thrown. */
export async function visited<T>(site: Site, policy: string, ask: (page: Page) => Promise<T>): Promise<T> {
    const server = await served(site, policy);
    const chrome = await chromium.launch({
        executablePath: browser(),
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    try {
        const page = await chrome.newPage();
        const wrong: unknown[] = [];
        page.on("pageerror", (error) => wrong.push(error));
        await page.goto(server.url);
        const answer = await ask(page);
        if (wrong.length > 0) throw wrong[0];
        return answer;
    } finally {
        await chrome.close();
        server.close();
    }
}
