// What changes a register: changes, watching, deliveries.

import {
    type Change,
    changesFromJSON,
    changesToJSON,
    type Delivery,
    ProblemsError,
    type Reconciliation,
} from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";
import { applyReconciliation, audit, reconcile } from "bouwsteen/documents";
import { describe, expect, test } from "vitest";
import { assessment, ON, register, thrown } from "./demo.js";

const confirm: Change = { do: "confirm", contact: "lt-doesburg-1", on: ON, by: "organisation" };

describe("changes", () => {
    test("tell where something is wrong, whether it is malformed or does not fit", () => {
        const paths = (second: Change): string[] => {
            const { problems } = thrown(() => register.with([confirm, second])) as ProblemsError;
            return problems.map(({ path }) => path);
        };
        expect(paths({ ...confirm, on: "soon" })).toEqual(["/changes/1/on"]);
        expect(paths({ ...confirm, contact: "nobody-1" })).toEqual(["/changes/1/contact"]);
    });

    test("make another register, and can be undone", () => {
        const { register: changed, undo } = register.with([confirm]);
        expect(changed.contact("lt-doesburg-1")?.confirmations).toContainEqual({ on: ON, by: "organisation" });
        expect(undo).toEqual([{ ...confirm, do: "unconfirm" }]);
        expect(changed.with(undo).register.stringify()).toBe(demo);
        expect(register.stringify()).toBe(demo);
        expect(changed.assess("gvjb_2021", ON).since(assessment).solved.length).toBe(2);
    });

    test("are applied all or nothing, and everything that is wrong with them is told", () => {
        const [nobody, another] = ["nobody", "no-one"].map((contact) => ({ ...confirm, contact }));
        const error = thrown(() => register.with([confirm, nobody!, another!]));
        expect(error).toBeInstanceOf(ProblemsError);
        const { problems } = error as ProblemsError;
        expect(problems.map(({ code, path }) => ({ code, path }))).toEqual([
            { code: "unknown-contact", path: "/changes/1/contact" },
            { code: "unknown-contact", path: "/changes/2/contact" },
        ]);
        expect(error.message.split("\n").length).toBe(2);
    });

    test("are a document", () => {
        const text = changesToJSON([confirm]);
        expect(JSON.parse(text)).toEqual({ format: "bouwsteen/changes/1", changes: [confirm] });
        expect(changesFromJSON(text)).toEqual([confirm]);
        expect(changesFromJSON(new TextEncoder().encode(text))).toEqual([confirm]);
        expect(thrown(() => changesFromJSON("[]"))).toBeInstanceOf(ProblemsError);
    });

    test("with a key that nobody knows are refused, and not read without it", () => {
        // @ts-expect-error there is no such key
        const misspelt: Change = { ...confirm, oN: ON };
        const { problems } = thrown(() => changesToJSON([misspelt])) as ProblemsError;
        expect(problems.map(({ code }) => code)).toEqual(["unknown-key"]);
    });
});

describe("a register that is watched", () => {
    test("tells which verdicts changed, and how to undo it", () => {
        const live = register.watch("gvjb_2021", ON);
        const { changed, undo } = live.apply([confirm]);
        expect(changed.map(({ requirement, before, after }) => [requirement, before, after])).toEqual([
            ["contacts.coverage", "notMet", "met"],
            ["contacts.freshness", "notMet", "met"],
        ]);
        expect(live.register().stringify()).toBe(register.with([confirm]).register.stringify());
        expect(live.assess().stringify()).toBe(register.with([confirm]).register.assess("gvjb_2021", ON).stringify());
        expect(live.apply(undo).undo).toEqual([confirm]);
        expect(live.stringify()).toBe(demo);
        expect(live.toJSON()).toEqual(JSON.parse(demo));
        expect(live.steps).toEqual(assessment.steps);
    });

    test("is as it was when a change does not fit", () => {
        const live = register.watch("gvjb_2021", ON);
        const wrong = [confirm, { ...confirm, contact: "nobody" }];
        expect(thrown(() => live.apply(wrong))).toBeInstanceOf(ProblemsError);
        expect(live.stringify()).toBe(demo);
    });
});

describe("a delivery", () => {
    const delivery: Delivery = {
        format: "bouwsteen/delivery/1",
        organisation: "lt-doesburg",
        on: ON,
        vouched: { on: ON, by: "organisation" },
        people: [
            { row: 2, contact: "lt-doesburg-1", name: register.contact("lt-doesburg-1")!.name },
            { row: 3, name: "Anna Verzonnen", areas: ["GM0221"] },
        ],
    };

    test("tells what it changes before anything does", () => {
        const reconciliation = reconcile(register, delivery, { mostEnded: 50 });
        expect(reconciliation.entries.map(({ kind }) => kind)).toEqual(["confirmed", "joined", "left"]);
        const { register: changed, undo } = applyReconciliation(register, reconciliation);
        expect(changed.contact("lt-doesburg-3")?.name).toBe("Anna Verzonnen");
        expect(changed.with(undo).register.stringify()).toBe(demo);
        expect(applyReconciliation(register, JSON.parse(JSON.stringify(reconciliation))).undo).toEqual(undo);
    });

    test("that ends too many is refused", () => {
        const { problems } = thrown(() => reconcile(register, delivery, { mostEnded: 10 })) as ProblemsError;
        expect(problems.map(({ code }) => code)).toEqual(["too-many-ended"]);
        for (const mostEnded of [101, 256, 300]) {
            expect(thrown(() => reconcile(register, delivery, { mostEnded })).message).toBe(
                "mostEnded: a share is a whole number of percents, from 0 to 100",
            );
        }
    });

    test("leaves numbers to keep, and nobody's name", () => {
        const reconciliation = reconcile(register, delivery, { mostEnded: 50 });
        const kept = audit(reconciliation);
        expect(kept).toMatchObject({ format: "bouwsteen/audit/1", organisation: "lt-doesburg", on: ON });
        expect(JSON.stringify(kept)).not.toMatch(/Verzonnen|lt-doesburg-/);
        const broken = { ...reconciliation, entries: "all" } as unknown as Reconciliation;
        expect(thrown(() => audit(broken))).toBeInstanceOf(ProblemsError);
    });
});
