// The report in a browser: for everybody, on a phone, on paper, without script and under a strict policy.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dead, elsewhere, folded, problems, tooWide, unreachable } from "./checks.mjs";
import { launch, onPaper, open as tab, pages, portal, unfold, url } from "./pages.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (address, options) => tab(browser, address, options);

test("there are pages of every day, language and reader, and of every move", () => {
    assert.equal(pages.length, 13, pages.join(", "));
});

for (const name of pages) {
    test(`${name}: no obstacles for anybody`, async () => {
        const tab = await open(url(name));
        assert.deepEqual(await problems(tab.page), [], "folded");
        await unfold(tab.page);
        assert.deepEqual(await problems(tab.page), [], "unfolded");
        await tab.page.setViewportSize({ width: 375, height: 800 });
        assert.deepEqual(await problems(tab.page), [], "on a phone");
        assert.deepEqual(await unreachable(tab.page), [], "moves sideways, but not with the keyboard");
        await tab.close();
    });

    test(`${name}: fits a phone, and letters twice as large`, async () => {
        const tab = await open(url(name));
        await unfold(tab.page);
        for (const width of [320, 375, 768, 1280]) {
            await tab.page.setViewportSize({ width, height: 800 });
            assert.equal(await tooWide(tab.page), 0, `${width} wide`);
        }
        await tab.page.addStyleTag({ content: "html { font-size: 200% }" });
        assert.equal(await tooWide(tab.page), 0, "with letters twice as large");
        await tab.close();
    });
}

test("a page loads nothing, complains of nothing and runs nothing", async () => {
    for (const name of pages) {
        const tab = await open(url(name));
        assert.deepEqual(await dead(tab.page), [], name);
        assert.deepEqual(await elsewhere(tab.page), [], name);
        const language = await tab.page.evaluate(() => [document.documentElement.lang, document.querySelector(".bouwsteen").lang]);
        const expected = name.endsWith("-en.html") ? "en" : "nl";
        assert.deepEqual(language, [expected, expected], name);
        await unfold(tab.page);
        await tab.page.setViewportSize({ width: 375, height: 800 });
        await onPaper(tab.page);
        assert.deepEqual(tab.complaints, [], name);
        assert.deepEqual(tab.asked, [url(name)], name);
        await tab.close();
    }
});

test("a page is the same without script", async () => {
    const tab = await open(url(pages[0]), { javaScriptEnabled: false });
    assert.ok(await tab.page.locator("[aria-labelledby=bouwsteen-regions] table").isVisible());
    const part = tab.page.locator("details").first();
    assert.ok(!(await part.locator("table").first().isVisible()));
    await part.locator("summary").click();
    assert.ok(await part.locator("table").first().isVisible());
    await tab.close();
});

test("the keyboard reaches everything", async () => {
    const tab = await open(url(pages[0]));
    const focused = () =>
        tab.page.evaluate(() => {
            const own = document.activeElement;
            const style = getComputedStyle(own);
            return { name: own.className || own.id || own.localName, outline: style.outlineStyle, box: own.getBoundingClientRect().toJSON() };
        });
    await tab.page.keyboard.press("Tab");
    const skip = await focused();
    assert.equal(skip.name, "skip");
    assert.ok(skip.box.left >= 0 && skip.box.width > 50, "the skip link can be seen");
    await tab.page.keyboard.press("Enter");
    assert.equal((await focused()).name, "bouwsteen-answer");
    const seen = [];
    for (let press = 0; press < 40; press += 1) {
        await tab.page.keyboard.press("Tab");
        const own = await focused();
        if (own.name === "body") break;
        assert.notEqual(own.outline, "none", `${own.name} shows that it has the focus`);
        seen.push(own.name);
    }
    assert.ok(seen.includes("scroll") && seen.includes("summary"), seen.join(" "));
    await tab.page.locator("details summary").first().focus();
    await tab.page.keyboard.press("Enter");
    assert.ok(await tab.page.locator("details table").first().isVisible());
    await tab.close();
});

test("on paper nothing is folded, cut off or hidden", async () => {
    for (const name of pages) {
        const tab = await open(url(name));
        await onPaper(tab.page);
        assert.deepEqual(await folded(tab.page), [], name);
        assert.ok(!(await tab.page.locator(".skip").isVisible()), name);
        assert.equal(await tooWide(tab.page), 0, name);
        const cut = await tab.page.evaluate(() =>
            [...document.querySelectorAll("table, svg")]
                .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(part => part.closest("section, details").textContent.trim().slice(0, 60)),
        );
        assert.deepEqual(cut, [], name);
        await tab.close();
    }
});

test("colours are kept on paper, and in a dark room nothing changes", async () => {
    const tab = await open(url(pages[0]));
    const seat = () => tab.page.locator(".matrices .seat.covered").first().evaluate(own => getComputedStyle(own).backgroundColor);
    const ground = () => tab.page.locator(".bouwsteen").evaluate(own => getComputedStyle(own).backgroundColor);
    const [before, paper] = [await seat(), await ground()];
    assert.equal(before, "rgb(11, 79, 138)");
    await tab.page.emulateMedia({ media: "print" });
    assert.equal(await seat(), before);
    await tab.page.emulateMedia({ media: "screen", colorScheme: "dark" });
    assert.deepEqual([await seat(), await ground()], [before, paper]);
    await tab.close();
});

test("a fragment reads the same in a portal with a strict policy", async context => {
    const host = await portal();
    context.after(host.close);
    const tab = await open(host.url);
    assert.deepEqual(tab.complaints.filter(text => !text.includes("favicon")), []);
    const asked = tab.asked.filter(address => !address.endsWith("favicon.ico"));
    assert.deepEqual(asked, [host.url, `${host.url}style.css`]);
    const seat = await tab.page.locator(".matrices .seat.covered").first().evaluate(own => getComputedStyle(own).backgroundColor);
    assert.equal(seat, "rgb(11, 79, 138)");
    await unfold(tab.page);
    assert.deepEqual(await problems(tab.page), []);
    for (const width of [320, 1280]) {
        await tab.page.setViewportSize({ width, height: 800 });
        assert.ok((await tooWide(tab.page)) <= 0, `${width} wide`);
    }
    await tab.close();
});
