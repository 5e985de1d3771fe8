// A register day by day.

import { day, text } from "./argument.js";
import { Handle, raw, unfreed } from "./handle.js";
import { told, toldIfAny } from "./json.js";
import type * as native from "./native/custodian.js";
import { Policy } from "./policy.js";
import { Register } from "./register.js";
import type { Lapse, StepVerdict, TimelineDay } from "./values/index.js";

/**
 * What a register is like on every day of a period. `Register.timeline` makes one.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen/custodian";
 * import { demo } from "bouwsteen/demo";
 *
 * const timeline = Register.parse(demo).timeline("gvjb_2021", { start: "2021-07-01", until: "2021-09-01" });
 * timeline.at("JZ28", "2021-08-15")?.seats.covered; // 68
 * timeline.at("JZ28", "2021-09-01"); // undefined
 * ```
 */
export class Timeline extends Handle {
    /** @internal */
    static override readonly name = "Timeline";

    /** @internal */
    declare readonly _held: native.Timeline;

    #register: Register | undefined;
    #policy: Policy | undefined;

    /** @internal */
    constructor(held: native.Timeline, register: Register, policy: Policy) {
        super(held);
        this.#register = register;
        this.#policy = policy;
    }

    /** The register. */
    get register(): Register {
        const held = raw(this);
        return (this.#register = unfreed(this.#register) ?? new Register(held.register()));
    }

    /** The policy by which it is judged. */
    get policy(): Policy {
        const held = raw(this);
        return (this.#policy = unfreed(this.#policy) ?? new Policy(held.policy()));
    }

    /** The first day. */
    get start(): string | undefined {
        return raw(this).start();
    }

    /** The first day out. */
    get until(): string | undefined {
        return raw(this).until();
    }

    /** The days of a region on which something changes, the first day too. */
    days(region: string): TimelineDay[] {
        return told(raw(this).days(text("region", region)));
    }

    /** What a region is like on a day; `undefined` outside the period, or when the register knows no such region. */
    at(region: string, on: string): TimelineDay | undefined {
        return toldIfAny(raw(this).at(text("region", region), day("day", on)));
    }

    /** The three steps of every region on a day. */
    steps(on: string): StepVerdict[] {
        return told(raw(this).steps(day("day", on)));
    }

    /** The seats that are reachable on a day and will lapse if nobody confirms again. */
    lapses(on: string): Lapse[] {
        return told(raw(this).lapses(day("on", on)));
    }
}
