// A page in a real browser, and all that goes wrong on it.

import { chromium } from "playwright-core";

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

/** Opens an address and gives the page with the errors and warnings that it makes from then on. */
export async function open(browser, url) {
    const page = await browser.newPage();
    const wrong = [];
    page.on("pageerror", error => wrong.push(error.message));
    page.on("console", message => {
        if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
    });
    await page.goto(url);
    return { page, wrong };
}

/** What stands in the element with an id, once something does. */
export async function shown(page, id) {
    const element = page.locator(`#${id}:not(:empty)`);
    await element.waitFor({ timeout: 20_000 });
    return element.textContent();
}
