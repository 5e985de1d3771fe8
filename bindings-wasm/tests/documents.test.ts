// What people read: sentences, pages, texts for a terminal.

import { BouwsteenError, Register } from "bouwsteen";
import { demo } from "bouwsteen/demo";
import {
    card,
    explainAction,
    htmlFragment,
    htmlPage,
    movePage,
    moveTo,
    reconcile,
    reachText,
    Renderer,
    reviewText,
    stylesheet,
    text,
} from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { assessment, ON, register, thrown } from "./demo.js";

describe("sentences", () => {
    const dutch = new Renderer(register);
    const english = new Renderer(register, { lang: "en" });
    const named = new Renderer(register, { lang: "en", names: true });
    const finding = assessment.findings({ region: "JZ25", requirement: "contacts.custodian" })[0]!;

    test("say what was found, why, and what would mend it", () => {
        expect(english.finding(finding)).toMatch(/^Achterhoek: no custodian is agreed/);
        expect(english.explanation(assessment.explain(finding))[0]).toBe(english.finding(finding));
        const remedies = assessment.findings().map((one) => english.remedy(one));
        expect(remedies).toContain(undefined);
        expect(remedies.some((remedy) => remedy !== undefined && remedy !== "")).toBe(true);
        expect(dutch.finding(finding)).toMatch(/^Achterhoek: /);
        expect(dutch.finding(finding)).not.toBe(english.finding(finding));
    });

    test("say what must be done, by whom, and what changes do", () => {
        const [action] = assessment.actions();
        expect(english.action(action!)).toBe("Make an agreement on contact management");
        expect(english.actor(action!.actor)).toBe("Veilig Thuis Noord- en Oost-Gelderland");
        const change = { do: "confirm", contact: "lt-doesburg-1", on: ON, by: "self" } as const;
        expect(english.change(change)).toContain("lt-doesburg-1");
        expect(named.change(change)).toContain(register.contact("lt-doesburg-1")!.name);
        const { verdicts } = assessment.compare(register.assess("gvjb_2021", "2021-06-01"));
        expect(verdicts.flatMap(({ because }) => because.map((one) => english.because(one))).every(Boolean)).toBe(true);
    });

    test("name what codes and ids stand for", () => {
        expect(english.region("JZ25")).toBe("Achterhoek");
        expect(english.area("GM0221")).toBe("Doesburg");
        expect(english.organisation("jbg")).toBe("Jeugdbescherming Gelderland");
        expect(english.contact("lt-doesburg-1")).toBe("contact lt-doesburg-1");
        expect(named.contact("lt-doesburg-1")).toBe(register.contact("lt-doesburg-1")?.name);
        expect(english.subregion("mo-ijssel")).toBe("Zutphen en de IJssel");
        expect(english.meeting("ah-1")).toContain("22 June 2021");
        expect(english.learningGroup("lg-achterhoek")).not.toBe("");
        expect(english.date(ON)).toBe("1 September 2021");
        expect(dutch.date(ON)).toBe("1 september 2021");
        expect(english.source(finding.source)).toContain("B2");
        expect(english.subject("JZ25", { organisation: "jbg", area: "GM0221" })).toContain("Doesburg");
    });

    test("are of what the library wrote: a value that it did not is refused", () => {
        const broken = { ...finding, verdict: "bad" } as unknown as typeof finding;
        expect(thrown(() => english.finding(broken))).toMatchObject({
            name: "ProblemsError",
            problems: [{ code: "unknown-word", path: "/verdict" }],
        });
        expect(thrown(() => english.date("1 September 2021"))).toMatchObject({ argument: "date" });
    });
});

describe("pages", () => {
    test("are whole, or a fragment with a stylesheet", () => {
        const page = htmlPage(assessment, { lang: "en" });
        expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
        expect(page).toContain("230");
        const fragment = htmlFragment(assessment, { lang: "en" });
        expect(fragment).not.toMatch(/<html|<script|<style/);
        expect(stylesheet()).toMatch(/^\.bouwsteen\{/);
    });

    test("are for an audience, and tell what changed", () => {
        const previous = register.assess("gvjb_2021", "2021-06-01");
        const board = htmlPage(assessment);
        expect(htmlPage(assessment, { previous })).not.toBe(board);
        const given = { previous, audience: "board", lang: "nl" } as const;
        expect(htmlPage(assessment, { previous })).toBe(htmlPage(assessment, given));
        expect(htmlPage(assessment, { audience: "organisation:jbg" })).not.toBe(board);
        expect(thrown(() => htmlPage(assessment, { audience: "organisation:none" }))).toMatchObject({
            name: "BouwsteenError",
            argument: "audience",
        });
    });

    test("tell of a register, and of its move to another edition", () => {
        expect(card(register, { lang: "en" })).toMatch(/^<div class="bouwsteen-card" lang="en"/);
        const page = movePage(register, moveTo(register, 2025, "2025-01-01"), { lang: "en" });
        expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
        expect(page).toContain("2025");
    });

    test("hold no names", () => {
        const names = register.contacts.map(({ name }) => name);
        const pages = [htmlPage(assessment), card(register), text(assessment), explainAction(assessment, 1)].join("");
        expect(names.filter((name) => pages.includes(name))).toEqual([]);
    });
});

describe("texts for a terminal", () => {
    test("tell of an assessment, whole or of a part", () => {
        const lines = text(assessment, { lang: "en", width: 80, style: "ascii" }).split("\n");
        expect(lines.every((line) => line.length <= 80)).toBe(true);
        expect(text(assessment, { style: "colour" })).toContain("\u001B[");
        expect(text(assessment, { region: "JZ25" })).not.toContain("FoodValley");
        expect(text(assessment, { organisation: "lt-ede" })).not.toBe(text(assessment));
        expect(thrown(() => text(assessment, { style: "neon" as "plain" })).message).toBe(
            "style: `neon`: choose ascii, plain, colour or truecolour",
        );
    });

    test("explain an action by its number", () => {
        const told = explainAction(assessment, 1, { lang: "en" });
        expect(told).toMatch(/^1 {2}Make an agreement on contact management/);
        expect(thrown(() => explainAction(assessment, 9999)).message).toBe("number: there is no action 9999");
    });

    test("tell whom to call, and what a delivery changes", () => {
        const page = reachText(register, "GM0221", { on: ON, role: "localTeam", lang: "en" });
        expect(page).toContain("Whom to call for Doesburg on 1 September 2021");
        expect(page).toContain(register.contact("lt-doesburg-1")!.name);
        const delivery = { format: "bouwsteen/delivery/1", organisation: "lt-doesburg", on: ON, people: [] } as const;
        const reconciliation = reconcile(register, delivery, { mostEnded: 100 });
        const name = register.contact("lt-doesburg-1")!.name;
        expect(reviewText(register, reconciliation)).not.toContain(name);
        expect(reviewText(register, reconciliation, { names: true })).toContain(name);
    });
});

describe("what was changed", () => {
    test("is what documents are about", () => {
        const { register: changed } = register.with([
            { do: "setDetails", contact: "lt-doesburg-1", name: "Sterre Verzonnen-999" },
        ]);
        const how = { names: true, lang: "en" } as const;
        expect(new Renderer(changed, how).contact("lt-doesburg-1")).toBe("Sterre Verzonnen-999");
        expect(new Renderer(register, how).contact("lt-doesburg-1")).not.toBe("Sterre Verzonnen-999");
    });

    test("and freed is gone there too", () => {
        const own = Register.parse(demo);
        const texts = new Renderer(own, { lang: "en" });
        own.free();
        expect(texts.region("JZ25")).toBe("Achterhoek");
        expect(thrown(() => card(own))).toBeInstanceOf(BouwsteenError);
    });
});
