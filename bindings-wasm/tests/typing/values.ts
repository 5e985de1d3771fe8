// What the type checker knows of values: `tsc` reads it, nobody runs it. Each line under `@ts-expect-error` must be
// refused; when one is not, the checker says so.

import type {
    Action,
    AssessmentDocument,
    Change,
    ChangesDocument,
    Confirmation,
    Contact,
    ContactAgreement,
    Counts,
    Delta,
    Finding,
    Json,
    Meeting,
    Period,
    PolicyDocument,
    RegisterDocument,
    SeatStatus,
    SetDetails,
    TimelineDay,
    Verdict,
    Vocabularies,
} from "../../ts/values/index.js";

/** Compiles only when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(holds: Same<A, B>): void;

// Facts: what may be left out may be left out, and what is known of what is there.

const contact: Contact = {
    id: "c1",
    name: "Voorbeeld-1",
    organisation: "lt-arnhem",
    areas: ["GM0202/noord", { area: "GM0202/zuid", until: "2021-06-01" }],
    workingDays: ["mon", "tue"],
    confirmations: [{ on: "2021-03-01", by: "organisation" }],
    inService: { from: "2021-01-01" },
};
same<Contact["email"], string | undefined>(true);
same<Contact["inService"], Period | readonly Period[] | undefined>(true);
same<Confirmation["by"], "self" | "organisation" | "custodian">(true);
same<Meeting["agenda"], undefined>(false);

const agreement: ContactAgreement = { region: "JZ28", rhythms: { localTeam: { every: "P3M", grace: "P2W" } } };
same<NonNullable<typeof agreement.rhythms>["localTeam"], { readonly every?: string } | undefined>(false);

// @ts-expect-error: who vouched is missing
const vouched: Confirmation = { on: "2021-03-01" };
// @ts-expect-error: there is no such word
const neighbour: Confirmation = { on: "2021-03-01", by: "neighbour" };
// @ts-expect-error: there is no place for a reason
const told: Confirmation = { on: "2021-03-01", by: "self", why: "ill" };
// @ts-expect-error: a day is a text
const moment: Confirmation = { on: new Date(), by: "self" };
// @ts-expect-error: there is no such role
const role: ContactAgreement = { region: "JZ28", rhythms: { police: { every: "P3M" } } };
// @ts-expect-error: null is not how a fact is left out
const nobody: Contact = { ...contact, email: null };
// @ts-expect-error: what came out does not change
contact.name = "Voorbeeld-2";
// @ts-expect-error: nor do its lists
contact.areas.push("GM0203");

// Documents.

const register: RegisterDocument = {
    format: "bouwsteen/register/1",
    territory: { edition: 2021, province: "Gelderland" },
    organisations: [{ id: "lt-arnhem", name: "Lokaal team Arnhem", role: "localTeam", serves: ["GM0202"] }],
    contacts: [contact],
    agreements: [agreement],
};
const policy: PolicyDocument = {
    format: "bouwsteen/policy/1",
    id: "own",
    title: "Own",
    status: "proposed",
    requirements: { "meetings.count": { force: "criterion", norm: { value: 4 } } },
    readings: { "meetings.count": "perRegion" },
};
// @ts-expect-error: a document says what it is
const nameless: RegisterDocument = { territory: { edition: 2021 }, organisations: [], contacts: [] };
// @ts-expect-error: another document
const other: RegisterDocument = { ...register, format: "bouwsteen/policy/1" };
// @ts-expect-error: there is no such requirement
const unknown: PolicyDocument = { ...policy, requirements: { "meetings.cake": { force: "guidance" } } };

// Changes: the word after `do` tells which, and with that which keys there are.

const changes: readonly Change[] = [
    { do: "confirm", contact: "c1", on: "2021-08-02", by: "self" },
    { do: "setDetails", contact: "c1", email: null, phone: "026 000 01 01" },
    { do: "addContact", contact },
    { do: "endService", contact: "c1", through: "2021-12-31" },
];
const document: ChangesDocument = { format: "bouwsteen/changes/1", changes };

const line = (change: Change): string => {
    switch (change.do) {
        case "setDetails":
            same<typeof change, SetDetails>(true);
            same<typeof change.email, string | null | undefined>(true);
            return change.contact;
        case "addContact":
            same<typeof change.contact, Contact>(true);
            return change.contact.id;
        default:
            return change.do;
    }
};

// @ts-expect-error: there is no such change
const wrong: Change = { do: "promote", contact: "c1" };
// @ts-expect-error: a key of another change
const mixed: Change = { do: "removeContact", contact: "c1", on: "2021-08-02" };
// @ts-expect-error: a name can be another, but not be cleared
const cleared: Change = { do: "setDetails", contact: "c1", name: null };

// Results: every key is there, and no word is left out of what is counted.

export const summary = (assessment: AssessmentDocument, delta: Delta, day: TimelineDay): string => {
    same<(typeof assessment.findings)[number], Finding>(true);
    same<(typeof assessment.actions)[number], Action>(true);
    same<(typeof delta.undo)[number], Change>(true);
    same<typeof day.seats, Readonly<Record<SeatStatus, number>>>(true);
    same<typeof day.steps, readonly [Counts, Counts, Counts]>(true);
    same<Finding["due"], string | null>(true);
    same<Finding["observed"], Json>(true);
    same<Vocabularies["Verdict"], Verdict>(true);
    // @ts-expect-error: there is no fourth step
    return `${day.seats.covered} ${day.steps[3]} ${changes.map(line).join()} ${document.format} ${policy.id}`;
};

export const refused = [vouched, neighbour, told, moment, role, nobody, nameless, other, unknown, wrong, mixed, cleared];
