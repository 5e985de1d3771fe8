// A program that uses everything of the entry `bouwsteen/documents`. `tsc` reads it, nobody runs it.

import type * as all from "bouwsteen";
import type { Assessment, Changed, Language, LanguageOption, Policy, ReachOptions, Register } from "bouwsteen";
import {
    applyReconciliation,
    audit,
    type CalendarOptions,
    card,
    confirmationCalendar,
    type ContactList,
    ContactSheet,
    explainAction,
    htmlFragment,
    htmlPage,
    invitation,
    type InvitationOptions,
    type ListOptions,
    type ListReading,
    meetingCalendar,
    movePage,
    moveTo,
    type NamedText,
    type NamesOptions,
    type Organiser,
    phoneNumber,
    reachText,
    readList,
    reconcile,
    reminders,
    Renderer,
    type RendererOptions,
    type ReportOptions,
    reviewText,
    role,
    type SheetOptions,
    stylesheet,
    type TerminalOptions,
    text,
    type TextOptions,
    type Vouching,
} from "bouwsteen/documents";
import { is } from "./is.js";

declare const register: Register;
declare const assessment: Assessment;
declare const policy: Policy;
declare const change: all.Change;
const [finding] = assessment.findings();
const ask: ReachOptions = { on: "2021-09-01", role: "localTeam" };

// Deliveries and moves.

const delivery: all.Delivery = { format: "bouwsteen/delivery/1", organisation: "lt-ede", on: "2021-09-01", people: [] };
const reconciliation: all.Reconciliation = reconcile(register, delivery, { mostEnded: 20 });
is<Changed>()(applyReconciliation(register, reconciliation), true);
is<all.Audit>()(audit(reconciliation), true);
const move: all.Move = moveTo(register, 2025, "2025-01-01");
is<Register>()(register.with(move.changes).register, true);

// Sentences, pages, texts for a terminal.

const language: Language = "en";
const how: LanguageOption = { lang: language };
const texts = new Renderer(register, { names: true, ...how } satisfies RendererOptions);
is<string>()(texts.finding(finding!), true);
is<string | undefined>()(texts.remedy(finding!), true);
is<string[]>()(texts.explanation(assessment.explain(finding!)), true);
is<string>()(texts.because(assessment.compare(assessment).verdicts[0]!.because[0]!), true);
is<string>()(texts.action(assessment.actions()[0]!), true);
is<string>()(texts.change(change), true);
is<string>()(texts.actor({ region: "JZ28" }), true);
is<string>()(texts.subject("JZ28", { organisation: "lt-ede" }), true);
is<string>()(texts.source(policy.source("meetings.count")), true);
for (const name of [texts.region, texts.area, texts.organisation, texts.contact, texts.subregion]) {
    is<string>()(name.call(texts, "JZ28"), true);
}
for (const name of [texts.meeting, texts.learningGroup, texts.date]) is<string>()(name.call(texts, "x"), true);

const report: ReportOptions = { lang: "en", audience: "board", previous: assessment };
const pages: string[] = [htmlPage(assessment, report), htmlFragment(assessment, report), stylesheet()];
pages.push(card(register, how), movePage(register, move, how));

const terminal: TerminalOptions = { lang: "en", width: 80, style: "truecolour" };
const named: NamesOptions = { ...terminal, names: true };
const part: TextOptions = { ...named, region: "JZ28", organisation: "lt-ede" };
pages.push(text(assessment, part), explainAction(assessment, 1, named), reviewText(register, reconciliation, named));
pages.push(reachText(register, "GM0221", { ...terminal, ...ask }));
// @ts-expect-error there is no such style
text(assessment, { style: "neon" });

// What comes in, and what is sent.

const list: ContactList = readList("Naam");
is<readonly all.Column[]>()(list.columns, true);
is<number>()(list.rows, true);
is<string[][]>()(list.preview(3), true);
is<ContactList>()(list.withMeaning(0, undefined), true);
const read: ListOptions = { on: "2021-09-01", organisation: "lt-ede", regions: ["JZ21"] };
const reading: ListReading = list.read(register, read);
is<number>()(reading.accepted, true);
is<readonly all.EmptyRow[]>()(reading.empty, true);
is<all.RefusedRow[]>()(reading.refused(how), true);
const vouching: Vouching = { vouchedBy: "organisation", on: "2021-09-01" };
is<all.Delivery[]>()(reading.deliveries(vouching), true);
is<string>()(reading.text(how), true);
is<all.ListDocument>()(reading.toJSON(), true);
is<string>()(reading.stringify(how), true);

const compared: SheetOptions = { lang: "nl", previous: register };
const sheet = new ContactSheet(register, "organisation:lt-ede", "2021-09-01", compared);
pages.push(sheet.title, sheet.lead, sheet.csv(), sheet.outlookCsv(), sheet.markdown(), sheet.html(), sheet.stringify());
is<boolean>()(sheet.isFirst, true);
is<readonly string[]>()(sheet.headings, true);
is<string[][]>()(sheet.table(), true);
is<NamedText[]>()(sheet.vcards(), true);
is<all.Change[]>()(sheet.distributed(["lt-ede"]), true);
is<all.ContactSheetDocument>()(sheet.toJSON(), true);

const calendar: CalendarOptions = { lang: "en", previous: "" };
const organiser: Organiser = { name: "Anna Verzonnen", email: "anna@arnhem.example" };
const invited: InvitationOptions = { ...calendar, organiser, on: "2021-09-01" };
pages.push(meetingCalendar(register, "board", "2021-09-01", calendar), invitation(register, "m1", invited));
pages.push(confirmationCalendar(register, "board", "2021-09-01", calendar), phoneNumber("026 377 12 34"));
is<all.Reminder[]>()(reminders(assessment, { lang: "en", previous: assessment }), true);
is<all.PartnerRole | undefined>()(role("G.I."), true);
