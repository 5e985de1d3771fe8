// The words of the domain.

import { readFileSync } from "node:fs";
import { Policy } from "bouwsteen";
import { type Vocabulary, words } from "bouwsteen/words";
import { describe, expect, test } from "vitest";
import { thrown } from "./demo.js";

describe("words", () => {
    /** Every vocabulary; the type says when one is missing. */
    const vocabularies: Record<Vocabulary, true> = {
        About: true,
        AttendanceState: true,
        BuildingBlock: true,
        ChangeKind: true,
        Confirmer: true,
        ContactField: true,
        CoreValue: true,
        Detail: true,
        Facilitation: true,
        FixedTopic: true,
        Force: true,
        Freshness: true,
        ItemForm: true,
        Matter: true,
        MeetingForm: true,
        MeetingStatus: true,
        Method: true,
        Missing: true,
        Obstacle: true,
        PartnerRole: true,
        Phase: true,
        PointKind: true,
        ProblemCode: true,
        Reading: true,
        ReadingId: true,
        ReasonKind: true,
        ReconciledKind: true,
        RequirementId: true,
        Ring: true,
        SafetyPhase: true,
        SeatStatus: true,
        Status: true,
        Step: true,
        Unclear: true,
        Verdict: true,
        Weekday: true,
        Why: true,
    };
    const all = Object.keys(vocabularies) as Vocabulary[];

    test.each(all)("%s have names in two languages", (vocabulary) => {
        const [dutch, english] = [words(vocabulary), words(vocabulary, { lang: "en" })];
        expect(dutch.map(({ word }) => word)).toEqual(english.map(({ word }) => word));
        expect(new Set(dutch.map(({ word }) => word)).size).toBe(dutch.length);
        expect([...dutch, ...english].every(({ name }) => name !== "")).toBe(true);
        expect(dutch.map(({ name }) => name)).not.toEqual(english.map(({ name }) => name));
    });

    test("are those of the schemas, in the same order", () => {
        const enums = new Map<string, string[]>();
        for (const name of ["assessment", "policy", "reconciliation", "move"]) {
            const file = new URL(`../../docs/schema/${name}.schema.json`, import.meta.url);
            const { $defs } = JSON.parse(readFileSync(file, "utf8"));
            for (const [kind, { enum: words }] of Object.entries<{ enum?: string[] }>($defs)) {
                if (words !== undefined) enums.set(kind, words);
            }
        }
        const known = all.filter((vocabulary) => enums.has(vocabulary));
        expect(known.length).toBeGreaterThan(20);
        for (const vocabulary of known) {
            expect(words(vocabulary).map(({ word }) => word), vocabulary).toEqual(enums.get(vocabulary));
        }
    });

    test("of some vocabularies say more", () => {
        const [covered] = words("SeatStatus", { lang: "en" });
        expect(covered).toEqual({
            word: "covered",
            name: "reachable",
            sign: "●",
            plainSign: "o",
            isCovered: true,
            colours: ["#0B4F8A", "#FFFFFF"],
            coloursInDark: ["#5AA5E4", "#06182A"],
        });
        expect(words("Verdict").map(({ isUnmet }) => isUnmet)).toContain(true);
        expect(words("Verdict").every(({ severity }) => Number.isInteger(severity))).toBe(true);
        expect(words("CoreValue").every(({ quote }) => quote.length > 10)).toBe(true);
        expect(words("Force").map(({ weighs }) => weighs)).toContain(false);
        expect(words("Freshness").map(({ isReliable }) => isReliable)).toContain(false);
        expect(words("ItemForm").filter(({ isParticipatory }) => isParticipatory).length).toBeGreaterThan(1);
        expect(words("Step").map(({ number }) => number)).toEqual([1, 2, 3]);
        const reading = words("ReadingId").find(({ word }) => word === "meetings.count")!;
        expect(reading.choices).toEqual(["perSubregion", "perRegion", "perMunicipality"]);
        expect([reading.default, reading.requirements[0]]).toEqual(["perSubregion", "meetings.count"]);
        const count = words("RequirementId").find(({ word }) => word === "meetings.count")!;
        expect(count).toMatchObject({ about: "subregion", decides: true, hasNorm: true, step: "2" });
        expect(count.source.quote).toBe(Policy.gvjb2021().source("meetings.count").quote);
    });

    test("of a vocabulary that is not there are refused by name", () => {
        // @ts-expect-error there is no such vocabulary
        expect(thrown(() => words("Weather"))).toMatchObject({ name: "BouwsteenError", argument: "vocabulary" });
        // @ts-expect-error nobody speaks it
        expect(thrown(() => words("Verdict", { lang: "fr" }))).toMatchObject({ argument: "lang" });
    });
});
