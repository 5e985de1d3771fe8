// What the library tells, part by part, as texts: to see that a part tells the same whether or not later ones are
// there.

import type * as Custodian from "bouwsteen/custodian";
import type * as Main from "bouwsteen";
import type * as Words from "bouwsteen/words";
import type { Files } from "./conformance/differences.js";

type Bouwsteen = Pick<typeof Main, "Policy" | "ProblemsError" | "Register" | "Territory">;

/** What a function gives, as text; or what it throws. */
function said(ask: () => unknown): string {
    try {
        return JSON.stringify(ask()) ?? "undefined";
    } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
    }
}

/** A policy that is built in, with other readings: without `adapt`, by way of its document. */
function policyOf({ Policy }: Bouwsteen, one: Files["cases"][number]): Main.Policy {
    const own = typeof one.policy === "string" ? Policy.builtIn(one.policy).toJSON() : one.policy;
    const readings = { ...(own as { readings?: object }).readings, ...one.readings };
    return Policy.parse(JSON.stringify({ ...own, readings }));
}

/** Everything that `bouwsteen` tells of a register on a day. */
function ofRegister(register: Main.Register, policy: Main.Policy, on: string): string[] {
    const assessment = register.assess(policy, on);
    const { territory } = register;
    const regions = territory.regions.map(({ code }) => code);
    const areas = [...territory.municipalities.map(({ code }) => code), ...register.districts.map(({ id }) => id)];
    return [
        register.stringify(),
        said(() => [register.coverage(on), register.coverageTotals(on), register.freshness(on), register.matrix(on)]),
        said(() => [assessment.coverage(), assessment.coverageTotals(), assessment.freshness(), assessment.actions()]),
        JSON.stringify([assessment.matrix(), assessment.on, assessment.judgedOn, assessment.steps]),
        ...assessment.findings({ every: true }).map((finding) => said(() => assessment.explain(finding))),
        ...areas.slice(0, 60).map((area) => said(() => register.reach(area, { on }))),
        ...regions.map((region) => said(() => assessment.verdict("contacts.custodian", region))),
        said(() => [register.meta, register.territoryChoice, register.divisions, register.agreements]),
        said(() => [register.distributions, register.meetings, register.learningGroups, register.valueTests]),
        said(() => regions.map((region) => register.centralMunicipality(region))),
        said(() => [register.organisation("lt-ede"), register.contact("x"), register.meeting("x")]),
    ];
}

/** Everything that `bouwsteen` tells of policies and territories, and of what is wrong. */
function ofTheRest({ Policy, Register, Territory }: Bouwsteen): string[] {
    const policies = [Policy.gvjb2021(), Policy.gvjb2022()];
    const requirements = Object.keys(Policy.gvjb2021().toJSON().requirements ?? {}) as Main.RequirementId[];
    const gelderland = Territory.edition(2025, { province: "Gelderland" });
    return [
        ...policies.flatMap((policy) => [
            policy.stringify(),
            said(() => [policy.id, policy.title, policy.adaptedFrom, policy.status, policy.period, policy.methods]),
            said(() => [policy.themes, policy.judgedOn("2022-01-05"), policy.custodian("JZ28")]),
            said(() => [policy.exampleProgramme(), policy.exampleProgramme({ lang: "en" })]),
            ...requirements.map((id) => said(() => [policy.force(id), policy.norm(id), policy.source(id)])),
            ...gelderland.regions.map(({ code }) => said(() => policy.centralMunicipality(code))),
        ]),
        said(() => [Territory.mergers(), gelderland.municipalities, gelderland.year, gelderland.province]),
        said(() => gelderland.regions.map(({ code }) => gelderland.municipalitiesOf(code, { whole: true }))),
        said(() => [gelderland.successor("GM0398"), gelderland.municipality("GM0202"), gelderland.region("JZ28")]),
        said(() => Territory.edition(1999)),
        said(() => Territory.edition(2021, { province: "Nergens" })),
        said(() => Policy.builtIn("nothing")),
        said(() => Policy.forDate("soon")),
        said(() => Register.parse("{")),
    ];
}

/** Everything that `bouwsteen` tells: of the shared cases, of bad files, of the demonstration. */
export function told(of: Bouwsteen, demo: string, files: Files): string[] {
    const { Policy, Register } = of;
    return [
        ...files.cases.flatMap((one) =>
            ofRegister(Register.parse(JSON.stringify(one.register)), policyOf(of, one), one.on),
        ),
        ...["2021-03-01", "2021-09-01", "2022-06-30"].flatMap((on) =>
            ofRegister(Register.parse(demo), Policy.forDate(on), on),
        ),
        ...files.bad.map((file) => {
            const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
            const Read = file.expected.document === "policy" ? Policy : Register;
            return said(() => Read.parse(bytes).stringify());
        }),
        ...ofTheRest(of),
    ];
}

/** Everything that `bouwsteen/words` tells. */
export function toldOfWords({ words }: typeof Words, vocabularies: readonly string[]): string[] {
    const both = vocabularies.flatMap((name) => [
        said(() => words(name as never)),
        said(() => words(name as never, { lang: "en" })),
    ]);
    return [...both, said(() => words("Nothing" as never))];
}

/** Everything that `bouwsteen/custodian` tells beside that. */
export function toldByCustodian(of: typeof Custodian, demo: string, some: Files["cases"]): string[] {
    const { changesFromJSON, changesToJSON, Policy, Register } = of;
    const cases = some.map((one) => ({ ...one, register: JSON.stringify(one.register) }));
    const days = ["2021-03-01", "2021-09-01", "2022-06-30"];
    const on = days.map((day) => ({ register: demo, policy: Policy.forDate(day).id, readings: undefined, on: day }));
    return [...cases, ...on].flatMap(({ register: text, policy: asked, readings, on }) => {
        const register = Register.parse(text);
        const own = typeof asked === "string" ? Policy.builtIn(asked) : Policy.parse(JSON.stringify(asked));
        const policy = own.adapt("other", { title: "Other", readings });
        const assessment = register.assess(policy, on);
        const earlier = register.assess("gvjb_2021", "2021-02-01");
        const contact = register.contacts[0]?.id ?? "nobody";
        const period = { start: on, until: `${Number(on.slice(0, 4)) + 1}${on.slice(4)}` };
        const regions = register.territory.regions.map(({ code }) => code);
        return [
            said(() => policy.readings),
            policy.stringify(),
            assessment.stringify({ every: true }),
            register.fingerprint,
            ...register.organisations.map(({ id }) => said(() => register.nextContactId(id))),
            register.pseudonymised().stringify(),
            ...["board", `custodian:${regions[0]}`, `organisation:${register.organisations[0]?.id}`].flatMap((who) => [
                said(() => register.excerpt(who, on)),
                said(() => assessment.forAudience(who).findings({ every: true })),
                said(() => [assessment.forAudience(who), assessment.forAudience(who).actions()]),
            ]),
            said(() => register.purge({ on: "2024-01-01", keep: "P1Y" })),
            ...regions.map((region) => said(() => register.candidates(region, policy, on))),
            said(() => [register.investment(policy, on), register.reflection({ ...period, on })]),
            said(() => [assessment.readings(), assessment.compare(earlier), assessment.since(earlier)]),
            said(() => {
                const timeline = register.timeline(policy, period);
                const days = regions.map((region) => timeline.days(region));
                return [timeline.start, timeline.until, timeline.lapses(on), timeline.steps(on), days];
            }),
            said(() => {
                const live = register.watch(policy, on);
                const delta = live.apply([
                    { do: "confirm", contact, on, by: "self" },
                    { do: "setDetails", contact, phone: "+31263771234" },
                ]);
                return [delta, live.steps, live, live.apply(delta.undo)];
            }),
            said(() => register.with([{ do: "endService", contact, until: on }])),
            said(() => register.with([{ do: "endService", contact: "nobody", until: "soon" }])),
            said(() => changesFromJSON(changesToJSON([{ do: "confirm", contact, on, by: "organisation" }]))),
        ];
    });
}
