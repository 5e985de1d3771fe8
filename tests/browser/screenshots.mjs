// Keeps a picture of every page, unfolded, on a desk, on a phone and on paper, and of the cards in a notebook: `cargo xtask browser --screenshots FOLDER`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, notebook, onPaper, open, pages, unfold, url } from "./pages.mjs";

const folder = process.env.SCREENSHOTS;
if (!folder) throw new Error("run this with `cargo xtask browser --screenshots FOLDER`");
mkdirSync(folder, { recursive: true });

const browser = await launch();
for (const name of pages) {
    const tab = await open(browser, url(name));
    const keep = kind => tab.page.screenshot({ path: join(folder, name.replace(".html", `-${kind}.png`)), fullPage: true });
    await keep("1280-folded");
    // Paper unfolds by itself, which is what its picture is to show.
    await onPaper(tab.page);
    await keep("paper");
    await tab.page.emulateMedia({ media: "screen" });
    await unfold(tab.page);
    for (const width of [1280, 375]) {
        await tab.page.setViewportSize({ width, height: 900 });
        await keep(width);
    }
    await tab.close();
}
for (const host of ["jupyter-light", "vscode-dark"]) {
    for (const language of ["nl", "en"]) {
        const own = await notebook(host, language);
        const tab = await open(browser, own.url);
        for (const width of [800, 400]) {
            await tab.page.setViewportSize({ width, height: 900 });
            await tab.page.screenshot({ path: join(folder, `cards-${host}-${language}-${width}.png`), fullPage: true });
        }
        await tab.close();
        own.close();
    }
}
await browser.close();
console.log(`${4 * pages.length + 8} pictures in ${folder}`);
