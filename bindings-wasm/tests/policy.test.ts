// Policies and territories.

import { BouwsteenError, Policy, ProblemsError, Register, Territory } from "bouwsteen";
import { describe, expect, test } from "vitest";
import { register, thrown } from "./demo.js";

describe("a policy", () => {
    const policy = Policy.gvjb2021();

    test("is built in, for a day, or a document", () => {
        expect(policy.id).toBe("gvjb_2021");
        expect(Policy.gvjb2022().id).toBe("gvjb_2022");
        expect(Policy.builtIn("gvjb_2022").stringify()).toBe(Policy.gvjb2022().stringify());
        expect(Policy.forDate("2021-06-01").id).toBe("gvjb_2021");
        expect(Policy.parse(policy.stringify()).stringify()).toBe(policy.stringify());
        expect(Policy.parse(JSON.stringify(policy.toJSON())).id).toBe("gvjb_2021");
        expect(thrown(() => Policy.builtIn("gvjb_2020")).message).toBe(
            "policy: `gvjb_2020`: no policy with this id is built in; there are gvjb_2021, gvjb_2022",
        );
        expect(thrown(() => Policy.parse("{}"))).toBeInstanceOf(ProblemsError);
    });

    test("says what it asks, how heavily, and where that is said", () => {
        const document = policy.toJSON();
        expect(policy.title).toBe(document.title);
        expect(policy.status).toBe(document.status);
        expect(policy.period).toEqual({ from: "2021-01-01", until: "2022-01-01" });
        expect(policy.adaptedFrom).toBeUndefined();
        expect(policy.force("meetings.count")).toBe("assignment");
        expect(policy.norm("meetings.count")).toMatchObject({ value: 2 });
        expect(policy.norm("contacts.agreement")).toBeUndefined();
        expect(policy.source("meetings.count").quote).toBe("Organiseer in 2021 twee");
        expect(policy.custodian("JZ28")).toBe("GM0202");
        expect(policy.custodian("JZ99")).toBeUndefined();
        expect(policy.centralMunicipality("JZ28")).toBe("GM0202");
        expect(policy.centralMunicipality("JZ99")).toBeUndefined();
        expect(policy.readings["meetings.count"]).toBe("perSubregion");
        expect(policy.methods).toContainEqual({ id: "structuredPeerReview", structured: true });
        expect(policy.themes).toContain("intake");
        expect(policy.judgedOn("2023-01-01")).toBe("2021-12-31");
        expect(policy.judgedOn("2019-01-01")).toBeUndefined();
    });

    test("gives a programme as an example, in two languages", () => {
        const [first] = policy.exampleProgramme({ lang: "en" });
        expect(first).toMatchObject({ title: "Who is who, and how do you work?", minutes: 30, form: "exercise" });
        expect(policy.exampleProgramme()).toEqual(policy.exampleProgramme({ lang: "nl" }));
        expect(policy.exampleProgramme()[0]?.title).not.toBe(first?.title);
    });

    test("is adapted in all its parts", () => {
        const source = { document: "besluit", section: "2", date: "2021-02-01" };
        const own = policy.adapt("cg_2021", {
            title: "Centraal Gelderland 2021",
            period: { from: "2021-02-01", until: "2022-01-01" },
            status: "adopted",
            forces: { "meetings.division": "assignment" },
            norms: { "meetings.count": { value: 3, source } },
            readings: { "contacts.distribution": "eachProfessional" },
            drop: ["steps.order"],
        });
        expect(own).toMatchObject({
            id: "cg_2021",
            title: "Centraal Gelderland 2021",
            status: "adopted",
            adaptedFrom: "gvjb_2021",
            period: { from: "2021-02-01", until: "2022-01-01" },
        });
        expect(own.force("meetings.division")).toBe("assignment");
        expect(own.norm("meetings.count")).toMatchObject({ value: 3, source });
        expect(own.readings["contacts.distribution"]).toBe("eachProfessional");
        expect(policy.force("steps.order")).toBeDefined();
        expect(own.force("steps.order")).toBeUndefined();
        expect(policy.readings["contacts.distribution"]).toBe("viaOrganisation");
    });

    test("that cannot be is refused, with everything that is wrong", () => {
        const unknown = thrown(() => policy.adapt("x", { readings: { "meetings.count": "two" } }));
        expect(unknown).toBeInstanceOf(BouwsteenError);
        const misspelt = { "meetings.counts": "assignment" };
        // @ts-expect-error there is no such requirement
        expect(thrown(() => policy.adapt("x", { forces: misspelt }))).toMatchObject({ argument: "forces" });
        const missing = { missing: true, source: { document: "besluit" } } as const;
        expect(thrown(() => policy.adapt("x", { norms: { "meetings.count": missing } }))).toMatchObject({
            argument: "norms",
        });
    });
});

describe("a territory", () => {
    test("is an edition, whole or cut", () => {
        const whole = Territory.edition(2021);
        const gelderland = Territory.edition(2021, { province: "Gelderland" });
        const region = Territory.edition(2021, { regions: ["JZ28"] });
        expect(gelderland.municipalities).toEqual(register.territory.municipalities);
        expect([gelderland.year, gelderland.province]).toEqual([2021, "Gelderland"]);
        expect([whole.province, whole.municipalities.length]).toEqual([undefined, 352]);
        expect(region.regions.map(({ code }) => code)).toEqual(["JZ28"]);
        expect(region.municipalitiesOf("JZ28")).toEqual(region.municipalities);
    });

    test("has a part of a region that lies across its edge, or the whole of it", () => {
        const both = Territory.edition(2021, { province: "Gelderland", regions: ["JZ21"] });
        const inside = both.municipalitiesOf("JZ21");
        const all = both.municipalitiesOf("JZ21", { whole: true });
        expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining(inside.map(({ code }) => code)));
        expect(all.length).toBeGreaterThan(inside.length);
    });

    test("finds by code", () => {
        const { territory } = register;
        expect(territory.municipality("GM0202")?.name).toBe("Arnhem");
        expect(territory.region("JZ28")?.name).toBe("Centraal Gelderland");
        expect(territory.municipality("GM0001")).toBeUndefined();
        expect(territory.region("JZ99")).toBeUndefined();
        expect(Territory.edition(2025).successor("GM0398")).toBe("GM1980");
        expect(territory.successor("GM0398")).toBe("GM0398");
        expect(territory.successor("GM0001")).toBeUndefined();
        expect(Territory.mergers()[0]).toEqual({ from: "GM0370", into: "GM0439", on: "2022-01-01" });
    });

    test("that is not there is refused by name", () => {
        expect(thrown(() => Territory.edition(1990)).message).toBe(
            "edition: there is no edition `1990` in this library: choose 2021 or 2025",
        );
        expect(thrown(() => Territory.edition(2021, { province: "Gelre" }))).toMatchObject({ argument: "province" });
        expect(thrown(() => Territory.edition(2021, { regions: ["x"] }))).toMatchObject({ argument: "regions" });
    });

    test("of one's own has no year", () => {
        const inline = {
            regions: [{ code: "JZ90", name: "Ergens" }],
            municipalities: [{ code: "GM0990", name: "Nergens", region: "JZ90" }],
        };
        const own = { format: "bouwsteen/register/1", territory: { inline }, organisations: [], contacts: [] };
        const { territory } = register.with([]).register;
        expect(territory.year).toBe(2021);
        expect(Register.parse(JSON.stringify(own)).territory.year).toBeUndefined();
    });
});
