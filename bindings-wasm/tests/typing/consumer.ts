// A program that uses everything of the entry `bouwsteen`. `tsc` reads it, nobody runs it; what it must refuse stands
// under `@ts-expect-error`. That nothing is left out is tested beside it.

import {
    type Adaptation,
    Assessment,
    type AudienceView,
    BouwsteenError,
    type Changed,
    type Cut,
    type Days,
    type Facts,
    type FindingsOptions,
    type Handle,
    type Live,
    MoveError,
    Policy,
    type Problem,
    ProblemsError,
    type Purged,
    type ReachOptions,
    Register,
    type Said,
    Territory,
    type Timeline,
} from "bouwsteen";
import type * as all from "bouwsteen";
import { demo } from "bouwsteen/demo";
import { type Shown, type Vocabulary, type Word, type WordFacts, words } from "bouwsteen/words";
import { is } from "./is.js";

// Registers.

const register = Register.parse(demo);
Register.parse(new Uint8Array());
const facts: Facts = register;
const handle: Handle = facts;
is<all.Meta | undefined>()(register.meta, true);
is<Territory>()(register.territory, true);
is<all.TerritoryChoice>()(register.territoryChoice, true);
is<string>()(register.fingerprint, true);
is<readonly all.District[]>()(register.districts, true);
is<readonly all.Division[]>()(register.divisions, true);
is<readonly all.ContactAgreement[]>()(register.agreements, true);
is<readonly all.Distribution[]>()(register.distributions, true);
is<readonly all.Meeting[]>()(register.meetings, true);
is<readonly all.LearningGroup[]>()(register.learningGroups, true);
is<readonly all.ValueTest[]>()(register.valueTests, true);
is<readonly all.Contact[]>()(register.contacts, true);
is<readonly all.Organisation[]>()(register.organisations, true);
is<all.Contact | undefined>()(register.contact("c1"), true);
is<all.Organisation | undefined>()(register.organisation("lt-ede"), true);
is<all.Meeting | undefined>()(register.meeting("m1"), true);
is<all.LearningGroup | undefined>()(register.learningGroup("lg1"), true);
is<string | undefined>()(register.centralMunicipality("JZ28"), true);
is<string | undefined>()(register.nextContactId("lt-ede"), true);
is<all.RegisterDocument>()(register.toJSON(), true);
is<string>()(register.stringify(), true);
// @ts-expect-error what a register holds cannot be changed in place
register.contacts.push(register.contacts[0]!);
// @ts-expect-error registers are parsed
new Register(demo);
// @ts-expect-error a day is a text
register.coverage(new Date());

const days: Days = { start: "2021-07-01", until: "2021-09-01" };
const ask: ReachOptions = { on: "2021-09-01", role: "localTeam" };
is<all.Reach>()(register.reach("GM0221", ask), true);
is<all.CoverageRow[]>()(register.coverage("2021-09-01"), true);
is<all.CoverageTotal[]>()(register.coverageTotals("2021-09-01"), true);
is<all.FreshnessRow[]>()(register.freshness("2021-09-01"), true);
is<all.CoverageMatrix[]>()(register.matrix("2021-09-01"), true);
is<all.Candidates>()(register.candidates("JZ28", "gvjb_2021", "2021-09-01"), true);
is<all.Investment[]>()(register.investment(Policy.gvjb2022(), "2022-09-01"), true);
is<all.Reflection[]>()(register.reflection({ ...days, on: "2021-09-01" }), true);
// @ts-expect-error the day must be given
register.reach("GM0221", { role: "localTeam" });
// @ts-expect-error there is no such role
register.reach("GM0221", { on: "2021-09-01", role: "team" });

// Changes.

const change: all.Change = { do: "confirm", contact: "c1", on: "2021-09-01", by: "self" };
const changed: Changed = register.with([change]);
is<all.Change[]>()(changed.undo, true);
const purged: Purged = register.purge({ on: "2021-09-01", keep: "P2Y" });
is<all.PurgeCount[]>()(purged.counts, true);
is<Register>()(register.excerpt("board", "2021-09-01"), true);
is<Register>()(register.pseudonymised(), true);
// @ts-expect-error nobody can do that
register.with([{ do: "forget", contact: "c1" }]);

// What a change is, its word tells.
if (change.do === "confirm") is<all.Confirmer>()(change.by, true);
const says = (one: all.Change): string => (one.do === "setDetails" ? (one.phone ?? "") : one.do);
says(change);

// Policies and territories.

const adaptation: Adaptation = {
    title: "Centraal Gelderland",
    period: { from: "2021-01-01" },
    status: "adopted",
    forces: { "meetings.division": "assignment" },
    norms: { "meetings.count": { value: 3, source: { document: "besluit", section: "2" } } },
    readings: { "meetings.count": "perRegion" },
    drop: ["steps.order"],
};
const policy = Policy.gvjb2021().adapt("cg_2021", adaptation);
is<Policy>()(Policy.builtIn("gvjb_2021"), true);
is<Policy>()(Policy.forDate("2021-09-01"), true);
is<Policy>()(Policy.parse(policy.stringify()), true);
is<string>()(policy.id, true);
is<string>()(policy.title, true);
is<string | undefined>()(policy.adaptedFrom, true);
is<all.Status>()(policy.status, true);
is<all.Period>()(policy.period, true);
is<all.Reading>()(policy.readings["meetings.count"], true);
is<readonly all.LearningMethod[]>()(policy.methods, true);
is<readonly string[]>()(policy.themes, true);
is<string | undefined>()(policy.judgedOn("2021-09-01"), true);
is<all.Force | undefined>()(policy.force("meetings.count"), true);
is<all.Norm | undefined>()(policy.norm("meetings.count"), true);
is<all.Source>()(policy.source("meetings.count"), true);
is<all.PolicyCustodian | undefined>()(policy.custodian("JZ28"), true);
is<string | undefined>()(policy.centralMunicipality("JZ28"), true);
is<all.AgendaItem[]>()(policy.exampleProgramme({ lang: "en" }), true);
is<all.PolicyDocument>()(policy.toJSON(), true);
// @ts-expect-error there is no such requirement
policy.force("meetings.counts");
// @ts-expect-error there is no such option
policy.adapt("x", { forses: {} });

const cut: Cut = { province: "Gelderland", regions: ["JZ28"] };
const territory = Territory.edition(2021, cut);
is<all.Merger[]>()(Territory.mergers(), true);
is<number | undefined>()(territory.year, true);
is<string | undefined>()(territory.province, true);
is<readonly all.Municipality[]>()(territory.municipalities, true);
is<readonly all.YouthRegion[]>()(territory.regions, true);
is<all.Municipality[]>()(territory.municipalitiesOf("JZ28", { whole: true }), true);
is<all.Municipality | undefined>()(territory.municipality("GM0202"), true);
is<all.YouthRegion | undefined>()(territory.region("JZ28"), true);
is<string | undefined>()(territory.successor("GM0398"), true);

// Assessments.

const assessment = register.assess(policy, "2021-09-01");
is<Assessment>()(assessment, true);
is<Register>()(assessment.register, true);
is<Policy>()(assessment.policy, true);
is<string>()(assessment.on, true);
is<string>()(assessment.judgedOn, true);
is<readonly all.StepVerdict[]>()(assessment.steps, true);
is<all.CoverageRow[]>()(assessment.coverage(), true);
is<all.FreshnessRow[]>()(assessment.freshness(), true);
is<all.CoverageTotal[]>()(assessment.coverageTotals(), true);
is<all.CoverageMatrix[]>()(assessment.matrix(), true);
const which: FindingsOptions = { region: "JZ28", requirement: "meetings.count", verdict: "atRisk", every: true };
const findings: all.Finding[] = assessment.findings(which);
is<all.Verdict>()(assessment.verdict("meetings.count", "JZ28"), true);
is<all.Action[]>()(assessment.actions(), true);
const key: all.FindingKey = findings[0]!;
is<all.Explanation>()(assessment.explain(key), true);
is<all.Since>()(assessment.since(assessment), true);
is<all.Comparison>()(assessment.compare(assessment), true);
is<all.ReadingEffect[]>()(assessment.readings(), true);
is<all.AssessmentDocument>()(assessment.toJSON(), true);
is<string>()(assessment.stringify({ every: true }), true);
// @ts-expect-error assessments are made by registers
new Assessment(register, policy, "2021-09-01");

const view: AudienceView = assessment.forAudience("board");
is<string>()(view.audience, true);
is<Assessment>()(view.assessment, true);
is<readonly string[]>()(view.regions, true);
is<readonly all.StepVerdict[]>()(view.steps, true);
is<boolean>()(view.showsName("c1"), true);
is<all.CoverageRow[]>()(view.coverage(), true);
is<all.FreshnessRow[]>()(view.freshness(), true);
is<all.CoverageTotal[]>()(view.coverageTotals(), true);
is<all.Finding[]>()(view.findings({ every: true }), true);
is<all.Action[]>()(view.actions(), true);
is<all.AssessmentDocument>()(view.toJSON(), true);
is<string>()(view.stringify(), true);

const live: Live = register.watch("gvjb_2021", "2021-09-01");
is<all.Delta>()(live.apply([change]), true);
is<all.StepVerdict[]>()(live.steps, true);
is<Register>()(live.register(), true);
is<Assessment>()(live.assess(), true);
is<all.RegisterDocument>()(live.toJSON(), true);
is<string>()(live.stringify(), true);

const timeline: Timeline = register.timeline(policy, days);
is<Register>()(timeline.register, true);
is<Policy>()(timeline.policy, true);
is<string | undefined>()(timeline.start, true);
is<string | undefined>()(timeline.until, true);
is<all.TimelineDay[]>()(timeline.days("JZ28"), true);
is<all.TimelineDay | undefined>()(timeline.at("JZ28", "2021-08-01"), true);
is<all.StepVerdict[]>()(timeline.steps("2021-08-01"), true);
is<all.Lapse[]>()(timeline.lapses("2021-08-01"), true);

// Words.

const covered: Word<"SeatStatus"> = words("SeatStatus")[0]!;
is<all.SeatStatus>()(covered.word, true);
is<boolean>()(covered.isCovered, true);
const shown: Shown = covered;
is<readonly [fill: string, text: string]>()(shown.colours, true);
is<string>()(words("CoreValue", { lang: "nl" })[0]!.quote, true);
is<boolean>()(words("Force")[0]!.weighs, true);
is<boolean>()(words("Freshness")[0]!.isReliable, true);
is<boolean>()(words("ItemForm")[0]!.isParticipatory, true);
is<readonly all.Reading[]>()(words("ReadingId")[0]!.choices, true);
is<all.Step | null>()(words("RequirementId")[0]!.step, true);
is<number>()(words("Step")[0]!.number, true);
is<number>()(words("Verdict")[0]!.severity, true);
const vocabulary: Vocabulary = "PartnerRole";
const told: keyof WordFacts = "Verdict";
words(vocabulary);
words(told);
// @ts-expect-error nothing is said of weekdays beside their names
words("Weekday")[0]!.sign;

// Errors and handles.

try {
    handle.free();
    handle[Symbol.dispose]();
} catch (error) {
    if (error instanceof ProblemsError) {
        const [problem]: readonly Problem[] = error.problems;
        const message: Said | undefined = problem?.message;
        is<string | undefined>()(message?.en, true);
        is<number>()(error.more, true);
        is<all.ProblemCode | undefined>()(problem?.code, true);
        is<string | null | undefined>()(problem?.value, true);
    } else if (error instanceof MoveError) {
        is<readonly Said[]>()(error.reasons, true);
    } else if (error instanceof BouwsteenError) {
        is<string | undefined>()(error.argument, true);
    }
}
