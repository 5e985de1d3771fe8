// Assessments, what an audience may see of them, and how they unfold over time.

import { Assessment, Register } from "bouwsteen";
import { demo } from "bouwsteen/demo";
import { describe, expect, test } from "vitest";
import { assessment, ON, register, thrown } from "./demo.js";

describe("an assessment", () => {
    test("knows what it is of", () => {
        expect(assessment).toBeInstanceOf(Assessment);
        expect(assessment.register).toBe(register);
        expect(assessment.policy.id).toBe("gvjb_2021");
        expect([assessment.on, assessment.judgedOn]).toEqual([ON, ON]);
        expect(register.assess("gvjb_2021", "2022-05-01").judgedOn).toBe("2021-12-31");
    });

    test("has the tables of its register on its day", () => {
        expect(assessment.coverage()).toEqual(register.coverage(ON));
        expect(assessment.freshness()).toEqual(register.freshness(ON));
        expect(assessment.coverageTotals()).toEqual(register.coverageTotals(ON));
        expect(assessment.matrix()).toEqual(register.matrix(ON));
    });

    test("is a document, with what is unmet or with everything", () => {
        const document = assessment.toJSON();
        expect(document.steps).toEqual(assessment.steps);
        expect(document.findings).toEqual(assessment.findings());
        expect(document.actions).toEqual(assessment.actions());
        expect(JSON.stringify(assessment)).toBe(JSON.stringify(document));
        const every = JSON.parse(assessment.stringify({ every: true }));
        expect(every.findings).toEqual(assessment.findings({ every: true }));
        expect(every.findings.length).toBeGreaterThan(document.findings.length);
    });

    test("gives findings of a region, a requirement, a verdict", () => {
        const every = assessment.findings({ every: true });
        const region = every.filter((finding) => finding.region === "JZ25");
        expect(assessment.findings({ region: "JZ25", every: true })).toEqual(region);
        const requirement = "contacts.coverage";
        expect(assessment.findings({ requirement, every: true })).toEqual(
            every.filter((finding) => finding.requirement === requirement),
        );
        // A verdict that is asked is given whatever it is.
        expect(assessment.findings({ verdict: "met" })).toEqual(every.filter(({ verdict }) => verdict === "met"));
        expect(assessment.verdict("contacts.agreement", "JZ25")).toBe("notMet");
        expect(assessment.verdict("contacts.agreement", "JZ12")).toBe("met");
    });

    test("explains a finding, given whole or by its key", () => {
        const finding = assessment.findings({ requirement: "contacts.custodian", region: "JZ25" })[0]!;
        const explanation = assessment.explain(finding);
        expect(explanation.finding).toEqual(finding);
        expect(explanation.because?.finding.requirement).toBe("contacts.agreement");
        const { requirement, region, subject } = finding;
        expect(assessment.explain({ requirement, region, subject })).toEqual(explanation);
        const none = { requirement: "meetings.count", region: "JZ99", subject: {} } as const;
        expect(thrown(() => assessment.explain(none))).toMatchObject({ name: "BouwsteenError", argument: "finding" });
    });

    test("tells what is otherwise than before, and because of what", () => {
        const june = register.assess("gvjb_2021", "2021-06-01");
        const since = assessment.since(june);
        expect(since.new[0]).toMatchObject({ requirement: "contacts.coverage", region: "JZ12" });
        expect(assessment.since(assessment)).toEqual({ new: [], worse: [], solved: [] });
        const { verdicts } = assessment.compare(june);
        expect(verdicts.every(({ because }) => because.length > 0)).toBe(true);
        expect(assessment.compare(assessment).verdicts).toEqual([]);
    });

    test("tells what other readings would change", () => {
        const effect = assessment.readings().find(({ alternative }) => alternative === "perRegion")!;
        const other = register.assess(
            assessment.policy.adapt("other", { readings: { "meetings.count": "perRegion" } }),
            ON,
        );
        const [first] = effect.changed.filter(({ after }) => after !== null);
        expect(other.verdict(first!.requirement, first!.region)).toBe(first!.after);
    });
});

describe("an audience", () => {
    test("sees its own of an assessment", () => {
        const view = assessment.forAudience("organisation:lt-ede");
        expect(view.audience).toBe("organisation:lt-ede");
        expect(view.assessment).toBe(assessment);
        expect(view.regions).toEqual(["JZ21"]);
        expect(new Set(view.coverage().map(({ organisation }) => organisation))).toEqual(new Set(["lt-ede"]));
        expect(view.freshness().every(({ contact }) => contact.startsWith("lt-ede"))).toBe(true);
        expect(view.coverageTotals().every(({ region }) => region === "JZ21")).toBe(true);
        expect(view.findings().length).toBeLessThan(view.findings({ every: true }).length);
        expect(view.actions().every(({ region }) => region === "JZ21")).toBe(true);
        expect([view.showsName("lt-ede-1"), view.showsName("lt-doesburg-1")]).toEqual([true, false]);
        expect(view.toJSON()).toEqual(JSON.parse(view.stringify()));
        expect(view.toJSON().findings).toEqual(view.findings());
    });

    test("that keeps the list of a region sees its steps", () => {
        const { steps } = assessment.forAudience("custodian:JZ28");
        expect(steps).toEqual(assessment.steps.filter(({ region }) => region === "JZ28"));
    });

    test("that is none is refused by name", () => {
        for (const wrong of ["x", "organisation:none", "custodian:Arnhem"]) {
            expect(thrown(() => assessment.forAudience(wrong))).toMatchObject({ argument: "audience" });
        }
    });
});

describe("a timeline", () => {
    const period = { start: "2021-08-01", until: "2021-09-03" };
    const timeline = register.timeline("gvjb_2021", period);

    test("knows what it is of", () => {
        expect(timeline.register).toBe(register);
        expect(timeline.policy.id).toBe("gvjb_2021");
        expect({ start: timeline.start, until: timeline.until }).toEqual(period);
    });

    test("is the same as judging on every day", () => {
        for (const on of ["2021-08-01", "2021-08-15", "2021-09-01"]) {
            const judged = register.assess("gvjb_2021", on);
            expect(timeline.steps(on)).toEqual(judged.steps);
            const covered = judged.coverage().filter((row) => row.region === "JZ28" && row.status === "covered");
            expect(timeline.at("JZ28", on)?.seats.covered).toBe(covered.length);
        }
    });

    test("has the days on which something changes", () => {
        const days = timeline.days("JZ28");
        expect(days[0]?.on).toBe("2021-08-01");
        expect(days.every(({ on }) => on >= period.start && on < period.until)).toBe(true);
        expect(timeline.at("JZ28", "2021-09-03")).toBeUndefined();
        expect(timeline.at("JZ28", days[1]!.on)).toEqual(days[1]);
    });

    test("warns of seats that will lapse", () => {
        const [lapse] = timeline.lapses("2021-08-01");
        const { area, organisation, through } = lapse!;
        const status = (on: string) =>
            register.coverage(on).find((row) => row.area === area && row.organisation === organisation)?.status;
        expect(status(through)).not.toBe(status(lapse!.on));
    });

    test("of days that nobody can count is refused", () => {
        expect(thrown(() => timeline.at("JZ28", "eergisteren"))).toMatchObject({ argument: "day" });
    });
});

test("assessments of the same facts are the same text, whatever the order of the input", () => {
    const document = JSON.parse(demo);
    const turned = Register.parse(JSON.stringify({ ...document, contacts: document.contacts.toReversed() }));
    expect(turned.assess("gvjb_2021", ON).stringify({ every: true })).toBe(assessment.stringify({ every: true }));
});

test("numbers are whole, and none is larger than a number of JavaScript can hold", () => {
    const numbers: number[] = [];
    JSON.stringify([assessment.toJSON(), register.toJSON()], (_, value: unknown) => {
        if (typeof value === "number") numbers.push(value);
        return value;
    });
    expect(numbers.length).toBeGreaterThan(1_000);
    expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([]);
});
