// Handles: what holds memory of WebAssembly, and what is left when that is given back.

import { inspect } from "node:util";
import * as main from "bouwsteen";
import { AudienceView, BouwsteenError, type Handle, Policy, Register, Territory } from "bouwsteen/custodian";
import * as custodian from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";
import * as documents from "bouwsteen/documents";
import * as words from "bouwsteen/words";
import { describe, expect, test } from "vitest";
import { ON, register, thrown } from "./demo.js";

/** One of each, on a register of its own. */
function each() {
    const own = Register.parse(demo);
    const assessment = own.assess("gvjb_2021", ON);
    const list = documents.readList("Naam;Gemeente\nAnna Verzonnen;Doesburg");
    return {
        Register: own,
        Policy: Policy.gvjb2021(),
        Assessment: assessment,
        AudienceView: assessment.forAudience("board"),
        Live: own.watch("gvjb_2021", ON),
        Timeline: own.timeline("gvjb_2021", { start: ON, until: "2021-09-02" }),
        Territory: Territory.edition(2021),
        Renderer: new documents.Renderer(own),
        ContactList: list,
        ListReading: list.read(own, { on: ON, organisation: "lt-doesburg" }),
        ContactSheet: new documents.ContactSheet(own, "organisation:lt-ede", ON),
    };
}

type Kind = keyof ReturnType<typeof each>;
const kinds = Object.keys(each()) as Kind[];

/** What a handle can be asked without arguments. */
function asked(handle: Handle): string[] {
    const prototypes: object[] = [Object.getPrototypeOf(handle)];
    // What a register holds stands in a class of its own.
    if (handle instanceof Register) prototypes.push(Object.getPrototypeOf(Register.prototype));
    return prototypes
        .flatMap((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype) as PropertyDescriptorMap))
        .filter(([name, { get, value }]) => name !== "constructor" && (get !== undefined || value?.length === 0))
        .map(([name]) => name);
}

describe.each(kinds)("%s", (kind) => {
    test("keeps its name when code is made smaller", () => {
        expect(each()[kind].constructor.name).toBe(kind);
        expect(Object.prototype.toString.call(each()[kind])).toBe(`[object ${kind}]`);
        expect(inspect(each()[kind])).toBe(`${kind} {}`);
    });

    test("shows nothing of what it holds", () => {
        expect(Object.keys(each()[kind])).toEqual([]);
    });

    test("says so when it is used after it was freed", () => {
        const handle: Handle = each()[kind];
        const names = asked(handle);
        for (const name of names) Reflect.get(handle, name);
        handle.free();
        handle.free();
        for (const name of names) {
            const ask = () => {
                const answer: unknown = Reflect.get(handle, name);
                return typeof answer === "function" ? answer.call(handle) : answer;
            };
            const error = thrown(ask);
            expect(error, name).toBeInstanceOf(BouwsteenError);
            expect(error.message).toBe(`this ${kind} was freed and cannot be used any more`);
        }
    });

    test("can be declared with `using`", () => {
        const handle: Handle = each()[kind];
        let freed = 0;
        handle.free = () => (freed += 1);
        handle[Symbol.dispose]();
        expect(freed).toBe(1);
    });
});

test("classes that are not made with `new` say so", () => {
    const classes = [Register, Policy, Territory, AudienceView, documents.ContactList];
    for (const Class of classes) {
        const make = () => Reflect.construct(Class, []);
        expect(thrown(make).message).toBe(`${Class.name}: not made with \`new\`; its static methods make one`);
    }
});

describe("what was freed", () => {
    test("leaves what was made of it", () => {
        const own = Register.parse(demo);
        const assessment = own.assess("gvjb_2021", ON);
        own.free();
        expect(assessment.coverage().length).toBe(302);
        expect(assessment.register).not.toBe(own);
        expect(assessment.register.fingerprint).toBe(register.fingerprint);
        expect(assessment.register).toBe(assessment.register);
    });

    test("is not taken as an argument", () => {
        const [policy, before] = [Policy.gvjb2021(), register.assess("gvjb_2021", ON)];
        policy.free();
        before.free();
        expect(thrown(() => register.assess(policy, ON)).message).toBe(
            "this Policy was freed and cannot be used any more",
        );
        const assessment = register.assess("gvjb_2021", ON);
        expect(thrown(() => assessment.since(before)).message).toMatch(/^this Assessment was freed/);
        expect(thrown(() => documents.text(before)).message).toMatch(/^this Assessment was freed/);
        expect(thrown(() => documents.htmlPage(assessment, { previous: before })).message).toMatch(/was freed/);
    });

    test("is made again where only its id was given", () => {
        const assessment = register.assess("gvjb_2021", ON);
        assessment.policy.free();
        expect(assessment.policy.id).toBe("gvjb_2021");
        expect(register.assess("gvjb_2021", ON).policy.id).toBe("gvjb_2021");
    });
});

test("everything is exported by name, and nothing else", () => {
    const classes = ["Assessment", "BouwsteenError", "MoveError", "Policy", "ProblemsError", "Register", "Territory"];
    expect(Object.keys(main)).toEqual(classes);
    expect(Object.keys(words)).toEqual(["words"]);
    const more = ["AudienceView", "Live", "Timeline", "changesFromJSON", "changesToJSON"];
    expect(Object.keys(custodian)).toEqual([...classes, ...more].sort());
    for (const name of classes) expect(Reflect.get(custodian, name)).toBe(Reflect.get(main, name));
    expect(Object.keys(documents)).toEqual([
        "ContactList",
        "ContactSheet",
        "ListReading",
        "Renderer",
        "applyReconciliation",
        "audit",
        "card",
        "confirmationCalendar",
        "explainAction",
        "htmlFragment",
        "htmlPage",
        "invitation",
        "meetingCalendar",
        "movePage",
        "moveTo",
        "phoneNumber",
        "reachText",
        "readList",
        "reconcile",
        "reminders",
        "reviewText",
        "role",
        "stylesheet",
        "text",
    ]);
});
