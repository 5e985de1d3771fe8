// A program that uses what the entry `bouwsteen/custodian` has beside `bouwsteen`. `tsc` reads it, nobody runs it.

import type * as main from "bouwsteen";
import {
    AudienceView,
    type Change,
    changesFromJSON,
    changesToJSON,
    Live,
    Register,
    Timeline,
} from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";
import { is } from "./is.js";

// Its classes are those that the methods of `bouwsteen` give.

const register: main.Register = Register.parse(demo);
const live: Live = register.watch("gvjb_2021", "2021-09-01");
const timeline: Timeline = register.timeline("gvjb_2021", { start: "2021-07-01", until: "2021-09-01" });
const view: AudienceView = register.assess("gvjb_2021", "2021-09-01").forAudience("board");
is<main.Live>()(live, true);
is<main.Timeline>()(timeline, true);
is<main.AudienceView>()(view, true);
is<boolean>()(live instanceof Live && timeline instanceof Timeline && view instanceof AudienceView, true);
// @ts-expect-error registers are watched
new Live(register);

is<Change[]>()(changesFromJSON(changesToJSON([])), true);
is<string>()(changesToJSON([]), true);
