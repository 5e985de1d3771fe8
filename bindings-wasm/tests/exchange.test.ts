// Lists that come in, and what is sent: sheets, calendars, reminders.

import { readdirSync, readFileSync } from "node:fs";
import { ProblemsError, Register } from "bouwsteen";
import {
    confirmationCalendar,
    ContactSheet,
    invitation,
    meetingCalendar,
    phoneNumber,
    readList,
    reconcile,
    reminders,
    role,
} from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { assessment, ON, register, thrown } from "./demo.js";

describe("a list", () => {
    const list = readList("Naam;Tel. nr.;BSN;Kantoor\nAnna Verzonnen;06 12345678;;Ede\n;;;\nBo;12;;Atlantis");

    test("has columns of which it says what they are about", () => {
        expect(list.columns.map(({ meaning }) => meaning)).toEqual(["name", "phone", "private", "unknown"]);
        expect(list.columns[0]).toEqual({ index: 0, letter: "A", heading: "Naam", meaning: "name" });
        expect(list.rows).toBe(4);
        expect(list.preview(1)).toEqual([["Naam", "Tel. nr.", "BSN", "Kantoor"]]);
        expect(list.preview().length).toBe(4);
        const own = list.withMeaning(3, "area");
        expect(own.columns[3]?.meaning).toBe("area");
        expect(list.columns[3]?.meaning).toBe("unknown");
        expect(own.withMeaning(3, undefined).columns[3]?.meaning).not.toBe("area");
        expect(thrown(() => list.withMeaning(9, "area"))).toMatchObject({ name: "BouwsteenError", argument: "column" });
    });

    test("is read against a register: taken, refused, empty", () => {
        const reading = list.withMeaning(3, "area").read(register, { on: ON, organisation: "lt-ede" });
        expect(reading.accepted).toBe(1);
        expect(reading.empty).toEqual([{ row: 3, why: expect.any(String) }]);
        const [refused] = reading.refused({ lang: "en" });
        expect(refused).toMatchObject({ row: 4, organisation: "lt-ede" });
        expect(refused?.problems.map(({ path, heading }) => [path, heading])).toEqual([
            ["D4", "Kantoor"],
            ["B4", "Tel. nr."],
        ]);
        expect(reading.refused()[0]?.problems[0]?.message).not.toBe(refused?.problems[0]?.message);
        expect(reading.text({ lang: "en" })).toMatch(/^3 rows, 1 read, 1 refused, 1 empty/);
        const document = reading.toJSON();
        expect(document).toMatchObject({ format: "bouwsteen/list/1", rows: { all: 3, accepted: 1 } });
        expect(JSON.stringify(reading)).toBe(JSON.stringify(document));
        expect(JSON.parse(reading.stringify({ lang: "en" }))).not.toEqual(document);
    });

    test("becomes deliveries, vouched for or not", () => {
        const how = { on: ON, organisation: "lt-ede", regions: ["JZ21"] };
        const reading = list.withMeaning(3, "area").read(register, how);
        const [delivery] = reading.deliveries({ vouchedBy: "organisation" });
        expect(delivery).toMatchObject({
            organisation: "lt-ede",
            on: ON,
            regions: ["JZ21"],
            vouched: { on: ON, by: "organisation" },
            people: [{ row: 2, name: "Anna Verzonnen", phone: "+31612345678", areas: ["GM0228"] }],
        });
        expect(reading.deliveries()[0]?.vouched).toBeUndefined();
        expect(reading.deliveries({ vouchedBy: "self", on: "2021-08-31" })[0]?.vouched?.on).toBe("2021-08-31");
        expect(reconcile(register, delivery!, { mostEnded: 100 }).entries[0]?.kind).toBe("joined");
    });

    test("that is none is refused, with what is wrong", () => {
        expect(thrown(() => readList(""))).toBeInstanceOf(ProblemsError);
        expect(thrown(() => list.read(register, { on: ON, organisation: "GM0202" }))).toMatchObject({
            argument: "organisation",
        });
    });
});

describe("the shared lists", () => {
    const folder = new URL("../../tests/lists/", import.meta.url);
    const small = Register.parse(readFileSync(new URL("register.json", folder)));
    const files = readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name));

    test("are there", () => {
        expect(files.length).toBeGreaterThan(50);
    });

    test.each(files)("%s is read as in Rust", (name) => {
        const expected = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".expected.json"), folder), "utf8"));
        const read = () => readList(readFileSync(new URL(name, folder)));
        if (expected.problems !== undefined) {
            const { problems } = thrown(read) as ProblemsError;
            expect(problems.map(({ path, code }) => [path, code])).toEqual(expected.problems);
            return;
        }
        const of = expected.register === "demo" ? register : small;
        const { organisation, on = ON } = expected;
        const reading = read().read(of, { on, organisation });
        const columns = read().columns.map(({ letter, meaning }) => [letter, meaning]);
        expect(Object.fromEntries(columns)).toEqual(expected.columns);
        const accepted = reading.deliveries().flatMap(({ organisation, people }) =>
            people.map((person) => ({ ...person, organisation })),
        );
        expect(accepted.toSorted((a, b) => a.row - b.row)).toEqual(expected.accepted);
        expect(reading.accepted).toBe(expected.accepted.length);
        expect(reading.empty.map(({ row, why }) => [row, why])).toEqual(expected.empty);
        const refused = reading.refused().map(({ row, problems }) => ({
            row,
            problems: problems.map(({ path, code }) => [path, code]),
        }));
        type Row = { row: number; problems: unknown };
        expect(refused).toEqual(expected.refused.map(({ row, problems }: Row) => ({ row, problems })));
        const shown = reading.text() + reading.stringify();
        for (const hidden of expected.neverShown ?? []) expect(shown).not.toContain(hidden);
    });
});

describe("a contact sheet", () => {
    const sheet = new ContactSheet(register, "organisation:lt-ede", ON, { lang: "en" });

    test("has a title, a lead, and a row for each person", () => {
        expect(sheet.title).toBe("Contact list FoodValley");
        expect(sheet.lead).toMatch(/^For Lokaal team Ede/);
        expect(sheet.isFirst).toBe(false);
        expect(sheet.headings[0]).toBe("Contact id");
        expect(sheet.table().every((row) => row.length === sheet.headings.length)).toBe(true);
        expect(sheet.toJSON()).toMatchObject({ audience: "organisation:lt-ede", on: ON, language: "en" });
        expect(sheet.toJSON().rows.map(({ contact }) => contact)).toEqual(sheet.table().map(([id]) => id));
        expect(JSON.stringify(sheet)).toBe(JSON.stringify(sheet.toJSON()));
    });

    test("goes out in many forms", () => {
        const { name } = sheet.toJSON().rows[0]!;
        const cards = sheet.vcards();
        expect(cards.length).toBe(sheet.table().length);
        expect(cards[0]).toMatchObject({ name: "lt-ede-4.vcf", text: expect.stringMatching(/^BEGIN:VCARD\r\n/) });
        for (const form of [sheet.csv(), sheet.markdown(), sheet.html()]) expect(form).toContain(name);
        expect(sheet.outlookCsv()).toContain(name.split(" ")[0]);
        expect(readList(sheet.csv()).rows).toBe(sheet.table().length + 1);
    });

    test("is noted when it was spread", () => {
        const own = new ContactSheet(register, "custodian:JZ28", ON);
        const [change] = own.distributed(["lt-arnhem"]);
        expect(change).toMatchObject({ do: "distribute", region: "JZ28", on: ON, to: ["lt-arnhem"] });
        expect(own.distributed()[0]).not.toEqual(change);
        const { distributions } = register.with(own.distributed()).register;
        expect(distributions.length).toBe(register.distributions.length + 1);
        expect(thrown(() => own.distributed(["not an id"]))).toBeInstanceOf(ProblemsError);
    });

    test("tells whose details changed since an earlier register", () => {
        const { register: now } = register.with([{ do: "setDetails", contact: "lt-ede-4", phone: "+31318000000" }]);
        const changed = new ContactSheet(now, "organisation:lt-ede", ON, { lang: "en", previous: register });
        expect(changed.toJSON().compared).toBe(true);
        expect(changed.csv()).not.toBe(new ContactSheet(now, "organisation:lt-ede", ON, { lang: "en" }).csv());
    });

    test("is not for a board, which may see no names", () => {
        expect(thrown(() => new ContactSheet(register, "board", ON))).toMatchObject({
            name: "BouwsteenError",
            argument: "audience",
        });
    });
});

describe("what is sent", () => {
    test("calendars, of which events get the next number when they change", () => {
        const meetings = meetingCalendar(register, "board", ON, { lang: "en" });
        expect(meetings).toMatch(/^BEGIN:VCALENDAR\r\n/);
        expect(meetings.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(5);
        expect(meetingCalendar(register, "board", ON, { lang: "en", previous: meetings })).toBe(meetings);
        const other = meetings.replace(/X-BOUWSTEEN-DIGEST:\w+/, "X-BOUWSTEEN-DIGEST:0123456789abcdef");
        const next = meetingCalendar(register, "board", ON, { lang: "en", previous: other });
        expect(next.match(/SEQUENCE:1/g)?.length).toBe(1);
        const confirmations = confirmationCalendar(register, "organisation:lt-ede", ON);
        expect(confirmations).toContain("BEGIN:VALARM");
        expect(thrown(() => meetingCalendar(register, "x", ON))).toMatchObject({ argument: "audience" });
    });

    test("an invitation", () => {
        const organiser = { name: "Anna Verzonnen", email: "anna@arnhem.example" };
        const text = invitation(register, "ah-1", { organiser, on: ON });
        expect(text).toContain("METHOD:REQUEST");
        expect(text.replaceAll("\r\n ", "")).toContain("mailto:anna@arnhem.example");
        expect(thrown(() => invitation(register, "none", { organiser, on: ON }))).toMatchObject({
            argument: "meeting",
        });
        const nobody = { ...organiser, email: "anna" };
        expect(thrown(() => invitation(register, "ah-1", { organiser: nobody, on: ON }))).toMatchObject({
            argument: "organiser",
        });
    });

    test("reminders, about everything or about what is new", () => {
        const all = reminders(assessment, { lang: "en" });
        const previous = register.assess("gvjb_2021", "2021-08-25");
        const fresh = reminders(assessment, { lang: "en", previous });
        expect(all[0]).toMatchObject({ actor: { municipality: "GM0202" }, addressee: "municipality of Arnhem" });
        expect(all[0]?.body).toContain("Centraal Gelderland");
        expect(fresh.length).toBeLessThan(all.length);
        expect(fresh.length).toBeGreaterThan(0);
        expect(reminders(assessment)[0]?.subject).not.toBe(all[0]?.subject);
    });

    test("roles and numbers as people write them", () => {
        expect(role("G.I.")).toBe("certifiedInstitution");
        expect(role("weet niet")).toBeUndefined();
        expect(phoneNumber("06-12 34 56 78")).toBe("+31612345678");
        const error = thrown(() => phoneNumber("0612345"));
        expect(error.message).toMatch(/^text: not a phone number/);
        expect(error.message).not.toContain("0612345");
    });
});
