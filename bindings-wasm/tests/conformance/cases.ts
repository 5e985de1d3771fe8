// The shared cases: facts, date and policy in, verdicts and reasons out. They are as they were reasoned by hand, and
// the same bytes as in Rust.

import type { Assessment, Json, Reading } from "bouwsteen";
import type { Package } from "./package.js";
import { same } from "./same.js";

type Row = Readonly<Record<string, Json>>;

/** A case. */
export interface Case {
    readonly id: string;
    readonly register: Row;
    readonly policy: string | Row;
    readonly readings?: Readonly<Record<string, Reading>>;
    readonly on: string;
    readonly expect: Readonly<Record<string, Json>>;
}

/** What a case comes to, as the texts that cross a boundary. */
export interface Outcome {
    readonly register: string;
    readonly fingerprint: string;
    readonly assessment: string;
    readonly readings: readonly string[];
    readonly explained: readonly string[];
    readonly excerpt: string;
}

/** In what a case is not as it was reasoned, and not what Rust made of it. */
export function differencesOfCase(of: Package, one: Case, rust: Outcome | undefined): string[] {
    const assessment = assessed(of, one);
    const wrong = unexpected(one, assessment);
    for (const [name, text] of Object.entries(outcome(of, one, assessment))) {
        if (!same(rust?.[name as keyof Outcome], text)) wrong.push(`${name} is not what Rust made`);
    }
    return wrong.map((what) => `case ${one.id}: ${what}`);
}

/** The same as far as `bouwsteen` alone can tell; of a case without readings, since policies are adapted elsewhere. */
export function differencesOfVerdicts(
    { Policy, Register }: Pick<Package["bouwsteen"], "Policy" | "Register">,
    one: Case,
    rust: Outcome | undefined,
): string[] {
    const { policy: asked } = one;
    const policy = typeof asked === "string" ? Policy.builtIn(asked) : Policy.parse(JSON.stringify(asked));
    const register = Register.parse(JSON.stringify(one.register));
    const assessment = register.assess(policy, one.on);
    const wrong = unexpected(one, assessment);
    if (register.stringify() !== rust?.register) wrong.push("register is not what Rust made");
    const document = JSON.parse(rust?.assessment ?? "{}") as Row;
    for (const [name, rows] of Object.entries(tables(assessment))) {
        if (!same(document[name], rows)) wrong.push(`${name} is not what Rust made`);
    }
    return wrong.map((what) => `case ${one.id}: ${what}`);
}

/** What an assessment tells, under the names that it has in the document. */
function tables(assessment: Assessment): Row {
    const told = {
        on: assessment.on,
        judgedOn: assessment.judgedOn,
        steps: assessment.steps,
        coverageTotals: assessment.coverageTotals(),
        coverage: assessment.coverage(),
        freshness: assessment.freshness(),
        findings: assessment.findings({ every: true }),
        actions: assessment.actions(),
    };
    return told as unknown as Row;
}

/** In what an assessment is not as it was reasoned. */
function unexpected(one: Case, assessment: Assessment): string[] {
    const document = tables(assessment);
    return Object.entries(one.expect).flatMap(([key, expected]) => unreasoned(document, key, expected));
}

function assessed({ bouwsteen: { Policy, Register } }: Package, one: Case): Assessment {
    const own = typeof one.policy === "string" ? Policy.builtIn(one.policy) : Policy.parse(JSON.stringify(one.policy));
    const policy = own.adapt(own.id, { readings: one.readings });
    return Register.parse(JSON.stringify(one.register)).assess(policy, one.on);
}

function outcome({ documents: { Renderer } }: Package, { on }: Case, assessment: Assessment): Outcome {
    const { register } = assessment;
    const texts = new Renderer(register, { lang: "en" });
    return {
        register: register.stringify(),
        fingerprint: register.fingerprint,
        assessment: assessment.stringify({ every: true }),
        readings: assessment.readings().map((effect) => JSON.stringify(effect)),
        explained: assessment.findings().map((one) => texts.explanation(assessment.explain(one)).join("\n")),
        excerpt: register.excerpt("board", on).stringify(),
    };
}

/** The tables of which every row is expected, by what cases call them. */
const TABLES: Readonly<Record<string, string>> = {
    coverage: "coverage",
    freshness: "freshness",
    totals: "coverageTotals",
};

/** What is otherwise than was reasoned of a part of the assessment. */
function unreasoned(document: Row, key: string, expected: Json): string[] {
    const table = TABLES[key];
    const rows = (name: string) => document[name] as readonly Row[];
    const wanted = expected as readonly Row[];
    if (key === "judgedOn") {
        return document[key] === expected ? [] : [`judgedOn is ${document[key]}`];
    } else if (table !== undefined) {
        return incomplete(key, rows(table), wanted);
    } else if (key === "steps") {
        // Of the steps that are named, every region.
        const named = new Set(wanted.map(({ step }) => step));
        return incomplete(key, rows(key).filter(({ step }) => named.has(step!)), wanted);
    } else if (key === "findings" || key === "actions") {
        const once = (one: Row) => rows(key).filter((row) => agrees(row, one)).length === 1;
        return wanted.filter((one) => !once(one)).map((one) => `${key}: not one is ${JSON.stringify(one)}`);
    } else if (key === "noFindings") {
        const found = wanted.filter((one) => rows("findings").some((row) => agrees(row, one)));
        return found.map((one) => `there is a finding ${JSON.stringify(one)}`);
    } else if (key === "actionOrder") {
        const keys = rows("actions").map((action) => action["key"]!);
        const order = keys.filter((one) => (expected as readonly Json[]).includes(one));
        return same(order, expected) ? [] : [`actions come in the order ${order}`];
    }
    return [`unknown expectation \`${key}\``];
}

/** A table with exactly these rows, in this order. */
function incomplete(key: string, rows: readonly Row[], expected: readonly Row[]): string[] {
    const complete = rows.length === expected.length && expected.every((one, at) => agrees(rows[at]!, one));
    return complete ? [] : [`${key}: ${JSON.stringify(rows)} instead of ${JSON.stringify(expected)}`];
}

/** Whether every key that is expected is equal in a row. */
function agrees(row: Row, expected: Row): boolean {
    return Object.entries(expected).every(([key, value]) => key in row && same(row[key], value));
}
