// The register: its facts, and what is asked of them on a day.

import { BouwsteenError, Policy, Register } from "bouwsteen";
import { demo } from "bouwsteen/demo";
import { moveTo } from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { ON, register, thrown } from "./demo.js";

describe("facts", () => {
    const document = JSON.parse(demo);

    test("are those of the document, whether it comes as text or as bytes", () => {
        expect(register.stringify()).toBe(demo);
        expect(Register.parse(new TextEncoder().encode(demo)).stringify()).toBe(demo);
        expect(Register.parse(Buffer.from(demo)).stringify()).toBe(demo);
        expect(register.toJSON()).toEqual(document);
        expect(JSON.stringify({ register })).toBe(JSON.stringify({ register: document }));
    });

    test.each([
        "districts",
        "divisions",
        "agreements",
        "distributions",
        "meetings",
        "learningGroups",
        "valueTests",
        "contacts",
        "organisations",
    ] as const)("%s are a list that nobody can change", (name) => {
        const list: readonly object[] = register[name];
        expect(list).toEqual(document[name]);
        expect(register[name]).toBe(list);
        expect(() => (list as object[]).pop()).toThrow(TypeError);
        expect(() => Object.assign(list[0]!, { name: "" })).toThrow(TypeError);
    });

    test("say what the register is about", () => {
        expect(register.meta).toEqual(document.meta);
        expect(register.territoryChoice).toEqual({ edition: 2021, province: "Gelderland" });
        expect(register.territory.province).toBe("Gelderland");
        expect(register.territory).toBe(register.territory);
        expect(register.fingerprint).toMatch(/^[0-9a-f]{16}$/);
        const without = Register.parse(JSON.stringify({ ...document, meta: undefined }));
        expect(without.meta).toBeUndefined();
        expect(without.fingerprint).toBe(register.fingerprint);
    });

    test("are found by their id, as a copy of one's own", () => {
        const contact = register.contact("lt-doesburg-1");
        expect(contact).toEqual(register.contacts.find(({ id }) => id === "lt-doesburg-1"));
        expect(register.contact("lt-doesburg-1")).not.toBe(contact);
        expect(Object.isFrozen(contact)).toBe(false);
        expect(register.organisation("jbg")?.name).toBe("Jeugdbescherming Gelderland");
        expect(register.meeting("ah-1")?.date).toBe("2021-06-22");
        expect(register.learningGroup("lg-achterhoek")?.scope).toBe("ah-achterhoek");
    });

    test("that are not there are undefined", () => {
        expect(register.contact("nobody")).toBeUndefined();
        expect(register.organisation("nobody")).toBeUndefined();
        expect(register.meeting("nothing")).toBeUndefined();
        expect(register.learningGroup("nothing")).toBeUndefined();
        expect(register.centralMunicipality("JZ28")).toBeUndefined();
        expect(register.nextContactId("nobody")).toBeUndefined();
        expect(register.nextContactId("lt-ede")).toBe("lt-ede-5");
    });

    test("name a central municipality of a region", () => {
        const own = Register.parse(JSON.stringify({ ...document, centralMunicipalities: { JZ12: "GM0243" } }));
        expect(own.centralMunicipality("JZ12")).toBe("GM0243");
    });

    test("that cannot be asked for are refused by name", () => {
        expect(thrown(() => register.contact("GM0202"))).toMatchObject({ name: "BouwsteenError", argument: "id" });
        expect(thrown(() => register.centralMunicipality("Arnhem")).message).toContain("`Arnhem`");
    });
});

describe("on a day", () => {
    test("there is a row for every seat, counted by region and role", () => {
        const rows = register.coverage(ON);
        const totals = register.coverageTotals(ON);
        expect(rows.length).toBe(302);
        expect(totals.reduce((sum, row) => sum + row.total, 0)).toBe(302);
        const covered = rows.filter(({ status }) => status === "covered" || status === "replaced");
        expect(totals.reduce((sum, row) => sum + row.covered + row.replaced, 0)).toBe(covered.length);
    });

    test("there is a row for every contact in service and their region", () => {
        const rows = register.freshness(ON);
        expect(rows.length).toBe(358);
        expect(rows[0]).toEqual({ contact: "jbg-harderwijk-1", region: "JZ12", status: "overdue", due: "2021-08-28" });
    });

    test("there is a table of areas for every region", () => {
        const tables = register.matrix(ON);
        expect(tables.map(({ region }) => region)).toEqual(register.territory.regions.map(({ code }) => code));
    });

    test("there is somebody to call", () => {
        const all = register.reach("GM0221", { on: ON });
        expect(new Set(all.organisations.map(({ role }) => role)).size).toBe(4);
        const team = register.reach("GM0221", { on: ON, role: "localTeam" });
        expect(team.organisations.map(({ id }) => id)).toEqual(["lt-doesburg"]);
    });

    test("there are candidates for a meeting, and what meetings took", () => {
        const { people, suggestion } = register.candidates("JZ28", "gvjb_2021", ON);
        expect(people.map(({ contact }) => contact)).toEqual(expect.arrayContaining([...suggestion]));
        const [first] = register.investment(Policy.gvjb2021(), ON);
        expect(first).toMatchObject({ year: 2021, contact: "jbg-apeldoorn-1", preparation: 60, participation: 120 });
        const talks = register.reflection({ start: "2021-01-01", until: "2023-01-01", on: "2022-12-01" });
        expect(talks[0]).toMatchObject({ year: 2021, contact: "jbg-nijmegen-1", minutes: 120 });
    });

    test("a day that is none, and a period the wrong way around, are refused by name", () => {
        for (const wrong of ["2021-9-1", "2021-02-30", "vandaag", ""]) {
            expect(thrown(() => register.coverage(wrong))).toMatchObject({ name: "BouwsteenError", argument: "on" });
        }
        const days = { start: "2021-09-01", until: "2021-08-01" };
        expect(thrown(() => register.timeline("gvjb_2021", days)).message).toBe(
            "until: 2021-08-01 lies before start, 2021-09-01",
        );
    });
});

describe("other registers", () => {
    test("an excerpt tells an audience what it may see, and no more", () => {
        const excerpt = register.excerpt("organisation:lt-ede", ON);
        const others = excerpt.contacts.filter(({ organisation }) => organisation !== "lt-ede");
        expect(others.every(({ name }) => name === "…")).toBe(true);
        expect(excerpt.contacts.length).toBeGreaterThan(0);
        expect(thrown(() => register.excerpt("organisation:none", ON))).toMatchObject({ argument: "audience" });
    });

    test("a copy for analysis holds no names", () => {
        const names = new Set(register.contacts.map(({ name }) => name));
        expect(register.pseudonymised().contacts.some(({ name }) => names.has(name))).toBe(false);
    });

    test("who left long ago can be taken out", () => {
        const { register: kept, counts } = register.purge({ on: "2030-01-01", keep: "P2Y" });
        const gone = counts.reduce((sum, { contacts }) => sum + contacts, 0);
        expect(kept.contacts.length).toBe(register.contacts.length - gone);
        expect(gone).toBe(15);
        expect(thrown(() => register.purge({ on: ON, keep: "2 years" }))).toMatchObject({ argument: "keep" });
    });

    test("a register is carried to another edition of the country", () => {
        const move = moveTo(register, 2025, "2025-01-01");
        expect(move).toMatchObject({ format: "bouwsteen/move/1", from: 2021, to: 2025 });
        expect(register.with(move.changes).register.territory.year).toBe(2025);
        const error = thrown(() => moveTo(register, 1999, "2025-01-01"));
        expect(error).toBeInstanceOf(BouwsteenError);
        expect(error).toMatchObject({
            name: "MoveError",
            message: "there is no edition `1999` in this library: choose 2021 or 2025",
            reasons: [{ nl: "er is geen indeling van `1999` in deze bibliotheek: kies 2021 of 2025" }],
        });
    });
});
