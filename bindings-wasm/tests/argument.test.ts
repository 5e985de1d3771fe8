// What has the wrong type is a `TypeError` that names the argument, and shows nothing of what was given.

import { BouwsteenError, changesToJSON, Policy, Register, Territory } from "bouwsteen/custodian";
import { words } from "bouwsteen/words";
import { ContactSheet, invitation, phoneNumber, readList, Renderer, text } from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { assessment, ON, register, thrown } from "./demo.js";

/** Something of any type, as who writes JavaScript can hand it in. */
const wrong = (value: unknown): never => value as never;

const A_DAY = `must be a day as text, such as "2021-09-01"`;

describe("a TypeError", () => {
    test.each([
        [() => register.contact(wrong(7)), "id: must be a string, but is a number"],
        [() => register.contact(wrong(undefined)), "id: must be a string, but is undefined"],
        [() => register.contact(wrong(null)), "id: must be a string, but is null"],
        [() => register.contact(wrong({})), "id: must be a string, but is an object"],
        [() => register.coverage(wrong(20210901)), `on: ${A_DAY}, but is a number`],
        [
            () => register.coverage(wrong(new Date())),
            `on: ${A_DAY}, but is an object of the class Date; which day a moment falls on depends on the time zone`,
        ],
        [() => Register.parse(wrong({})), "document: must be text or a Uint8Array, but is an object"],
        [
            () => readList(wrong(new ArrayBuffer(4))),
            "list: must be text or a Uint8Array, but is an object of the class ArrayBuffer; " +
                "give `new Uint8Array(buffer)`",
        ],
        [() => register.with(wrong({})), "changes: must be an array, but is an object"],
        [() => register.with(wrong([undefined].values())), /^changes: must be an array/],
        [() => assessment.explain(wrong("contacts.agreement")), "finding: must be an object, but is a string"],
        [() => Territory.edition(wrong("2021")), "edition: must be a number, but is a string"],
        [
            () => Territory.edition(2021, { regions: wrong("JZ28") }),
            "regions: must be an array of strings, but is a string",
        ],
        [() => Territory.edition(2021, { regions: wrong([28]) }), "regions[0]: must be a string, but is a number"],
        [() => assessment.findings({ every: wrong("yes") }), "every: must be true or false, but is a string"],
        [() => register.assess(wrong(undefined), ON), "policy: must be a Policy, but is undefined"],
        [
            () => register.assess(wrong(register), ON),
            "policy: must be a Policy, but is an object of the class Register",
        ],
        [() => assessment.since(wrong({})), "previous: must be an Assessment, but is an object"],
        [
            () => new Renderer(wrong(assessment)),
            "register: must be a Register, but is an object of the class Assessment",
        ],
        [() => new ContactSheet(register, "board", ON, wrong("en")), "options: must be an object, but is a string"],
        [() => words("Verdict", wrong(null)), "options: must be an object, but is null"],
        [() => Policy.gvjb2021().adapt("x", { norms: wrong([]) }), "norms: must be an object, but is an array"],
        [
            () => Policy.gvjb2021().adapt("x", { forces: { "meetings.count": wrong(2) } }),
            `forces["meetings.count"]: must be a string, but is a number`,
        ],
        [
            () => invitation(register, "ah-1", { organiser: { name: "A", email: wrong(undefined) }, on: ON }),
            "organiser.email: must be a string, but is undefined",
        ],
    ])("%#: %s", (run, message) => {
        const error = thrown(run);
        expect(error).toBeInstanceOf(TypeError);
        if (typeof message === "string") expect(error.message).toBe(message);
        else expect(error.message).toMatch(message);
    });

    test("names what JSON would leave out without a word", () => {
        const changed = (value: unknown) => () => changesToJSON(wrong([{ do: "confirm", contact: value }]));
        expect(thrown(changed(new Map())).message).toBe(
            `changes: must be plain data, but is an object of the class Map; it stands at the key "contact"`,
        );
        for (const value of [new Set(), Symbol("x"), () => "c1"]) {
            expect(thrown(changed(value))).toBeInstanceOf(TypeError);
        }
        expect(thrown(changed(7n)).message).toMatch(/^changes: must be plain data; .*BigInt/);
        const circle: unknown[] = [];
        circle.push(circle);
        expect(thrown(changed(circle)).message).toMatch(/^changes: must be plain data; .*circular/);
    });

    test("shows nothing of what was given", () => {
        const secret = { name: "Wilhelmina van Puffelen" };
        for (const run of [() => register.contact(wrong(secret)), () => register.with(wrong(secret))]) {
            expect(thrown(run).message).not.toContain("Puffelen");
        }
    });
});

describe("an option that does not exist", () => {
    test.each([
        [() => assessment.findings(wrong({ regio: "JZ28" })), "regio", "region, requirement, verdict, every"],
        [() => register.reach("GM0221", wrong({ on: ON, rol: "localTeam" })), "rol", "on, role"],
        [() => text(assessment, wrong({ language: "en" })), "language", "lang, width, style, names, region"],
        [() => Policy.gvjb2021().adapt("x", wrong({ name: "x" })), "name", /^title, period/],
    ])("%#: is named, with those that do", (run, option, names) => {
        const { message } = thrown(run);
        const [told, known] = message.split("; there are ");
        expect(told).toBe(`options: there is no option \`${option}\``);
        expect(known).toMatch(names);
    });

    test("may be given as undefined, which is as if it was left out", () => {
        const given = { region: undefined, requirement: undefined, verdict: undefined, every: undefined };
        expect(assessment.findings(given)).toEqual(assessment.findings());
    });
});

describe("a BouwsteenError", () => {
    test.each([
        [() => register.reach("Arnhem", { on: ON }), "area: `Arnhem`: malformed code or id"],
        [() => register.assess("gvjb", ON), /^policy: `gvjb`: no policy with this id is built in/],
        [() => assessment.forAudience("x"), /^audience: `x`: unknown audience/],
        [() => phoneNumber("06"), /^text: not a phone number/],
        [() => Territory.edition(-1), "edition: must be a whole number from 0 to 4294967295, but is -1"],
        [() => Territory.edition(2021.5), /^edition: must be a whole number/],
        [() => Territory.edition(2 ** 32), /^edition: must be a whole number/],
        [() => Territory.edition(NaN), /^edition: must be a whole number/],
    ])("%#: names the argument: %s", (run, message) => {
        const error = thrown(run) as BouwsteenError;
        expect(error).toBeInstanceOf(BouwsteenError);
        expect(error.name).toBe("BouwsteenError");
        expect(error.argument).toBe(error.message.split(":")[0]);
        expect(error.message).toMatch(message);
    });

    test("without an argument has no such property", () => {
        expect(Object.keys(new BouwsteenError("so it is"))).toEqual([]);
    });
});
