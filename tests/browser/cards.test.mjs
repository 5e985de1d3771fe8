// Cards in a notebook: readable for everybody, light and dark, wide and narrow, and no trouble to what is around them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dead, elsewhere, problems, tooWide, unreachable } from "./checks.mjs";
import { cards, hosts, launch, notebook, onPaper, open } from "./pages.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const LANGUAGES = ["nl", "en"];
const WIDTHS = [320, 400, 620, 800, 1280];

/** A notebook of a kind, open for as long as the test takes. */
const visit = async (context, host, language, options) => {
    const own = await notebook(host, language);
    const tab = await open(browser, own.url, options);
    context.after(async () => {
        await tab.close();
        own.close();
    });
    return { ...tab, url: own.url };
};

/** The ground of every card. */
const grounds = page =>
    page.evaluate(() => [...document.querySelectorAll(".bouwsteen-card")].map(card => getComputedStyle(card).backgroundColor));

const GROUND = { light: "rgb(255, 255, 255)", dark: "rgb(27, 32, 39)" };

for (const language of LANGUAGES) {
    for (const host of ["jupyter-light", "vscode-dark"]) {
        test(`${language}, ${host}: no obstacles for anybody, at every width`, async context => {
            const { page } = await visit(context, host, language);
            for (const width of WIDTHS) {
                await page.setViewportSize({ width, height: 900 });
                assert.deepEqual(await problems(page), [], `${width} wide`);
                assert.ok((await tooWide(page)) <= 0, `${width} wide`);
                assert.deepEqual(await unreachable(page), [], `${width} wide`);
            }
        });

        test(`${language}, ${host}: nothing sticks out of a card`, async context => {
            const { page } = await visit(context, host, language);
            for (const width of WIDTHS) {
                await page.setViewportSize({ width, height: 900 });
                const out = await page.evaluate(() =>
                    [...document.querySelectorAll(".bouwsteen-card")].flatMap(card => {
                        const edge = card.getBoundingClientRect().right;
                        const parts = [...card.querySelectorAll("*")].filter(part => !part.closest("caption, thead, style"));
                        return parts
                            .filter(part => part.getBoundingClientRect().right > edge + 0.5)
                            .map(part => part.outerHTML.slice(0, 120));
                    }),
                );
                assert.deepEqual(out, [], `${width} wide`);
            }
        });
    }
}

test("a card follows the theme of its host, and where that says nothing that of the system", async context => {
    for (const [host, { dark }] of Object.entries(hosts)) {
        for (const colorScheme of ["light", "dark"]) {
            const { page } = await visit(context, host, "nl", { colorScheme });
            const expected = GROUND[(dark ?? colorScheme === "dark") ? "dark" : "light"];
            const found = await grounds(page);
            assert.ok(found.length === 8 && found.every(ground => ground === expected), `${host}, ${colorScheme}: ${found}`);
        }
    }
});

test("letters in drawings can be read: their colours are 4.5 apart", async context => {
    for (const host of ["jupyter-light", "jupyter-dark"]) {
        const { page } = await visit(context, host, "nl");
        const faint = await page.evaluate(() => {
            const light = colour => {
                const [r, g, b] = colour.match(/[\d.]+/g).map(part => part / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
            };
            const apart = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
            return [...document.querySelectorAll(".bouwsteen-card svg text")]
                .map(text => {
                    const style = getComputedStyle(text);
                    // A name has an edge around it; a sign stands in the area of its own kind.
                    const area = text.closest("svg").querySelector(`path.${text.classList[1]}`);
                    const ground = text.closest(".names") ? style.stroke : getComputedStyle(area).fill;
                    return { text: text.textContent, apart: apart(style.fill, ground) };
                })
                .filter(({ apart }) => apart < 4.5);
        });
        assert.deepEqual(faint, [], host);
    }
});

test("a card loads nothing, complains of nothing, runs nothing and has no ids", async context => {
    for (const language of LANGUAGES) {
        const tab = await visit(context, "jupyter-light", language);
        assert.deepEqual(await dead(tab.page), []);
        assert.deepEqual(await elsewhere(tab.page), []);
        assert.equal(await tab.page.locator(".bouwsteen-card [id], .bouwsteen-card[id]").count(), 0);
        assert.deepEqual(tab.complaints.filter(text => !text.includes("favicon")), []);
        assert.deepEqual(tab.asked.filter(address => !address.endsWith("favicon.ico")), [tab.url]);
        const spoken = await tab.page.locator(".bouwsteen-card").evaluateAll(all => all.map(card => card.lang));
        assert.ok(spoken.length === 8 && spoken.every(own => own === language));
    }
});

test("nothing around a card looks otherwise for it, and a card looks the same whatever is said around it", async context => {
    const { page } = await visit(context, "jupyter-light", "nl");
    // The same parts as in a card, once beside it and once where there is none.
    const parts = `<div class="title main tiles dim"><p class="head">a</p><table class="steps"><caption>b</caption><thead><tr><th>c</th></tr></thead>
        <tbody><tr><td class="verdict notMet">d</td></tr></tbody></table><ul class="legend"><li>e</li></ul><svg class="bar"><rect class="fill"/></svg></div>`;
    const changed = await page.evaluate(parts => {
        const look = root => [...root.querySelectorAll("*")].map(part => [...getComputedStyle(part)].map(name => `${name}: ${getComputedStyle(part).getPropertyValue(name)}`));
        const differs = (one, other) => one.flatMap((part, at) => part.filter((value, number) => value !== other[at][number]));
        const beside = document.createElement("div");
        beside.innerHTML = parts;
        document.querySelector("main").append(beside);
        const [around, card] = [look(beside), document.querySelector(".bouwsteen-card")];
        const before = look(card);
        document.head.querySelectorAll("style")[1].remove();
        const inside = differs(before, look(card));
        document.querySelectorAll(".bouwsteen-card").forEach(card => card.parentElement.remove());
        return { inside, beside: differs(around, look(beside)), parts: around.length + before.length };
    }, parts);
    assert.deepEqual([changed.inside, changed.beside], [[], []]);
    assert.ok(changed.parts > 100);
});

test("without styles everything can still be read", async context => {
    const { page } = await visit(context, "jupyter-light", "nl");
    await page.evaluate(() => document.querySelectorAll("style").forEach(sheet => sheet.remove()));
    const card = page.locator(".bouwsteen-card").nth(1);
    assert.match(await card.innerText(), /niet voldaan/);
    assert.match(await card.locator("caption").innerText(), /het oordeel van elke stap/);
    const wide = await page.locator(".bouwsteen-card svg").evaluateAll(all => Math.max(...all.map(svg => svg.getBoundingClientRect().width)));
    assert.ok(wide <= 340, `${wide} wide`);
    const fills = await page.locator(".bouwsteen-card .band").evaluateAll(all => new Set(all.map(band => getComputedStyle(band).fill)).size);
    assert.ok(fills >= 5, "areas keep their colours");
});

test("on paper a card is light, keeps its colours and fits", async context => {
    const { page } = await visit(context, "vscode-dark", "nl", { colorScheme: "dark" });
    await onPaper(page);
    assert.ok((await grounds(page)).every(ground => ground === GROUND.light));
    assert.ok((await tooWide(page)) <= 0);
    const chip = page.locator(".bouwsteen-card .chip.covered").first();
    assert.equal(await chip.evaluate(own => getComputedStyle(own).backgroundColor), "rgb(11, 79, 138)");
});

test("a table that becomes a list on a phone stays a table to a screen reader", async context => {
    const { page } = await visit(context, "jupyter-light", "nl");
    for (const width of [400, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const table = page.getByRole("table").filter({ hasText: "1 Vinden" }).first();
        assert.equal(await table.getByRole("columnheader").count(), 5, `${width} wide`);
        const row = table.getByRole("row").filter({ hasText: "Rijk van Nijmegen" });
        assert.equal(await row.getByRole("cell").count(), 4, `${width} wide`);
        assert.match(await row.getByRole("cell").first().innerText(), /voldaan/);
    }
});

test("there are cards of everything in both languages", () => {
    for (const language of LANGUAGES) {
        const all = cards(language);
        assert.ok(all.length === 4 && all.every(card => card.startsWith('<div class="bouwsteen-card"') && card.length < 30_000));
    }
});
