// `bouwsteen/documents` is not there at first: all of `bouwsteen/custodian` works without it.

import * as custodian from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";
import { expect, test } from "vitest";
import { files } from "./conformance/files.js";
import { toldByCustodian } from "./parts.js";

test("without documents everything is told as with them", async () => {
    const { cases } = files();
    // Every fifth: years are judged day by day.
    const some = cases.filter((_, at) => at % 5 === 0);
    const alone = toldByCustodian(custodian, demo, some);
    expect(alone.length).toBeGreaterThan(3_000);
    const { card } = await import("bouwsteen/documents");
    expect(card(custodian.Register.parse(demo))).toContain("<");
    const after = toldByCustodian(custodian, demo, some);
    expect(after.filter((text, at) => text !== alone[at])).toEqual([]);
}, 240_000);
