// What is asked of a page. Every check gives a list of what is wrong, so that a failing test says where.

import axe from "axe-core";

/** The norms: WCAG 2.2 up to AA, and what is good practice besides. Naming them turns on the size of targets too. */
const NORMS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Obstacles for those who see, hear or move otherwise. */
export const problems = async page => {
    if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
    const result = await page.evaluate(
        norms => globalThis.axe.run(document, { resultTypes: ["violations"], runOnly: norms }),
        NORMS,
    );
    return result.violations.flatMap(found => found.nodes.map(node => `${found.id}: ${node.html.slice(0, 160)}`));
};

/** How many pixels the page is wider than its window. */
export const tooWide = page =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What moves sideways but cannot be reached with the keyboard: arrow keys move only what has the focus. */
export const unreachable = page =>
    page.evaluate(() =>
        [...document.querySelectorAll("body *")]
            .filter(part => ["auto", "scroll"].includes(getComputedStyle(part).overflowX))
            .filter(part => part.scrollWidth > part.clientWidth && part.tabIndex < 0)
            .map(part => part.outerHTML.slice(0, 160)),
    );

/** What runs, or what a strict policy would forbid: scripts, style attributes, handlers of events. */
export const dead = page =>
    page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap(part => {
            const attributes = [...part.attributes].map(attribute => attribute.name);
            const wrong = attributes.filter(name => name === "style" || name.startsWith("on"));
            const runs = ["script", "iframe", "object", "embed"].includes(part.localName);
            return [...(runs ? [`<${part.localName}>`] : []), ...wrong.map(name => `${name} on <${part.localName}>`)];
        }),
    );

/**
 * What names something outside the page. A browser asks for some of it only later, or never on this screen, so that
 * watching what is asked is not enough.
 */
export const elsewhere = page =>
    page.evaluate(() => {
        const names = ["src", "srcset", "href", "xlink:href", "poster", "data", "action", "background"];
        const attributes = [...document.querySelectorAll("*")].flatMap(part =>
            names.map(name => part.getAttribute(name)).filter(value => value !== null && !value.startsWith("#")),
        );
        const sheets = [...document.querySelectorAll("style")].map(sheet => sheet.textContent).join("\n");
        return [...attributes, ...(sheets.match(/@import[^;]*|url\([^)]*\)/g) ?? [])];
    });

/** What is inside something folded and does not show; texts for screen readers only never do. */
export const folded = page =>
    page.evaluate(() => {
        const parts = [...document.querySelectorAll("details *")].filter(part => !part.closest(".hidden"));
        const texts = parts.filter(part => [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ""));
        const shows = part =>
            part.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
            part.getBoundingClientRect().height > 0;
        // Titles and descriptions of drawings are never painted.
        return texts.filter(part => !part.closest("title, desc") && !shows(part)).map(part => part.textContent.trim().slice(0, 60));
    });
