// The memory of WebAssembly stays as large as it is, however long a page lives. Measured on the sources, which know the
// memory; nobody else can see it.

import { demo } from "bouwsteen/demo";
import { describe, expect, test } from "vitest";
import { card, Renderer } from "../ts/documents.js";
import { type Change, Register } from "../ts/index.js";
// @ts-expect-error what the parts of the library export, which only the glue knows
import { wasm } from "../ts/native/main.js";
import { ON } from "./demo.js";

/** How many bytes the library holds, all parts together. */
const held = (): number => wasm.memory.buffer.byteLength;

/** Lets JavaScript give back what nobody uses any more. */
async function collected(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
        gc?.();
        await new Promise((done) => setTimeout(done));
    }
}

/** What changes often, in little time. */
const often: Change[] = [
    { do: "confirm", contact: "lt-doesburg-1", on: ON, by: "self" },
    { do: "setAbsence", contact: "lt-ede-4", from: ON, until: "2021-10-01", replacedBy: "lt-ede-1" },
];

/** What changes more, since meetings and learning groups are judged anew with it. */
const seldom: Change[] = [
    { do: "setDetails", contact: "jbg-apeldoorn-1", phone: "+31880000000" },
    { do: "endService", contact: "lt-doesburg-2", until: ON },
];

describe("memory stays as it is", () => {
    test("when 10,000 changes are applied and undone", () => {
        const live = Register.parse(demo).watch("gvjb_2021", ON);
        const before = live.stringify();
        const round = (changes: Change[], count: number) => {
            for (let at = 0; at < count; at += 1) live.apply(live.apply([changes[at % changes.length]!]).undo);
        };
        round([...often, ...seldom], 100);
        const bytes = held();
        round(often, 9_800);
        round(seldom, 200);
        expect(held()).toBe(bytes);
        expect(live.stringify()).toBe(before);
    });

    test("when 1,000 registers are parsed, judged and freed", () => {
        const round = (count: number) => {
            for (let at = 0; at < count; at += 1) {
                const register = Register.parse(demo);
                register.assess("gvjb_2021", ON).free();
                register.free();
            }
        };
        round(5);
        const bytes = held();
        round(1_000);
        expect(held()).toBe(bytes);
    });

    test("when nobody frees anything, but JavaScript does", async () => {
        const round = async (count: number) => {
            for (let at = 0; at < count; at += 1) {
                const register = Register.parse(demo);
                new Renderer(register).date(ON);
                register.assess("gvjb_2021", ON).coverage();
                if (at % 5 === 0) await collected();
            }
        };
        await round(60);
        const bytes = held();
        await round(240);
        // When JavaScript collects differs; if nothing was given back it would be ten times as much.
        expect(held()).toBeLessThan(2.5 * bytes);
    });

    test("when documents are made of registers that are freed", () => {
        const round = (count: number) => {
            for (let at = 0; at < count; at += 1) {
                const register = Register.parse(demo);
                card(register);
                register.free();
            }
        };
        round(5);
        const bytes = held();
        round(200);
        expect(held()).toBe(bytes);
    });

    test("would not be flat if registers were kept, which is seen", () => {
        const bytes = held();
        const kept = Array.from({ length: 40 }, () => Register.parse(demo));
        expect(held()).toBeGreaterThan(bytes);
        for (const register of kept) register.free();
    });
});
