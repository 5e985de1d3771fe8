// A worker, of a browser or of Node: it reads a register, judges it, and posts back what there is to know.

import * as bouwsteen from "../dist/index.js";
import * as byHand from "./by-hand.mjs";
import { coverage, freshness } from "./rows.mjs";

const inNode = typeof self === "undefined";
const port = inNode ? (await import("node:worker_threads")).parentPort : self;

let municipalities;

const work = {
    /** With the package. */
    ours({ text, on, policy, rows }) {
        const register = bouwsteen.Register.parse(text);
        const assessment = register.assess(policy, on);
        const answer = { totals: assessment.coverageTotals() };
        if (rows) {
            // By hand, the map has to come from somewhere.
            municipalities = register.territory.municipalities;
            answer.contacts = register.contacts.length;
            answer.freshness = freshness(assessment.freshness());
            answer.coverage = coverage(assessment.coverage());
        }
        assessment.free();
        register.free();
        return answer;
    },

    /** By hand. */
    byHand({ text, on, rows }) {
        const register = byHand.read(text, municipalities);
        const report = byHand.report(register, on);
        const answer = { totals: byHand.totals(register, report.coverage) };
        if (!rows) return answer;
        return { ...answer, freshness: freshness(report.freshness), coverage: coverage(report.coverage) };
    },
};

const answer = ({ who, ...question }) => port.postMessage(work[who](question));

if (inNode) port.on("message", answer);
else port.addEventListener("message", ({ data }) => answer(data));
port.postMessage("ready");
