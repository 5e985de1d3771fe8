// What is measured, in Node and in a browser alike: the package as people install it, beside the same by hand.

import * as byHand from "./by-hand.mjs";
import { coverage, freshness, people, same } from "./rows.mjs";
import { awaited, measured } from "./timing.mjs";

const ON = "2021-09-01";
const POLICY = "gvjb_2021";

/** So many changes are made in a row; half of them take the other half back. */
const CHANGES = 2_000;

/**
 * Measures, and gives each measurement to `say`. `bouwsteen` is the main entry of the package, `province` and `country`
 * are texts of registers, and `inWorker` posts a message to a worker that runs `worker.mjs` and waits for its answer.
 */
export const measure = async ({ bouwsteen, province, country, inWorker, repeat, say }) => {
    const register = bouwsteen.Register.parse(province);
    const { municipalities } = register.territory;
    const hand = byHand.read(province, municipalities);
    const policy = bouwsteen.Policy.builtIn(POLICY);
    const contacts = `${register.contacts.length} contacts`;

    reading();
    judging();
    changing();
    register.free();
    await away();

    function reading() {
        same("contacts", people(register.contacts), people(hand.contacts));
        const ours = measured(repeat, () => bouwsteen.Register.parse(province).free());
        const theirs = measured(repeat, () => byHand.read(province, municipalities));
        say({
            work: `JSON → ready to assess, ${contacts}`,
            unit: "ms",
            ours,
            theirs,
            note:
                `${(province.length / 1e6).toFixed(2)} MB; read, checked and indexed; ` +
                "by hand `JSON.parse` and four Maps, and nothing is checked",
        });
    }

    function judging() {
        const rows = () => {
            const assessment = register.assess(policy, ON);
            const found = { freshness: assessment.freshness(), coverage: assessment.coverage() };
            assessment.free();
            return found;
        };
        agree("the province", rows(), byHand.report(hand, ON));
        say({
            work: `assess, ${contacts}, hard register`,
            target: "≤ 150 µs",
            unit: "µs",
            ours: measured(repeat, () => register.assess(policy, ON).free()),
            note: "every verdict of the three steps counted per region, no rows",
        });
        say({
            work: `assess, rows of coverage and freshness, ${contacts}`,
            unit: "ms",
            ours: measured(repeat, rows),
            theirs: measured(repeat, () => byHand.report(hand, ON)),
            note: "the rows as objects, with last covered day and day to confirm, and every verdict; by hand neither",
        });
    }

    function changing() {
        const chosen = leanedUpon(hand);
        const changes = chosen.flatMap((contact) => [
            [{ do: "confirm", contact, on: ON, by: "self" }],
            [{ do: "unconfirm", contact, on: ON, by: "self" }],
        ]);
        const confirmations = chosen.map((contact) => hand.contactsById.get(contact).confirmations);
        const confirmation = { on: ON, by: "self" };

        const live = register.watch(policy, ON);
        let verdicts = 0;
        for (const change of changes) verdicts += live.apply(change).changed.length;
        for (const [place, contact] of chosen.entries()) {
            live.apply([{ do: "confirm", contact, ...confirmation }]);
            confirmations[place].push(confirmation);
        }
        const after = live.assess();
        const rows = { freshness: after.freshness(), coverage: after.coverage() };
        agree("the changed province", rows, byHand.report(hand, ON));
        for (const [place, contact] of chosen.entries()) {
            live.apply([{ do: "unconfirm", contact, ...confirmation }]);
            confirmations[place].pop();
        }

        let next = 0;
        const ours = measured(repeat, () => live.apply(changes[next++ % changes.length]));
        const theirs = measured(repeat, () => {
            const own = confirmations[next++ % confirmations.length];
            own.push(confirmation);
            byHand.report(hand, ON);
            own.pop();
        });
        [after, live].forEach((handle) => handle.free());
        say({
            work: `one change of one contact → changed verdicts, ${contacts}`,
            target: "≤ 20 µs",
            unit: "µs",
            ours,
            theirs,
            note:
                `contacts on whom 1 to 8 others lean, ${(verdicts / changes.length).toFixed(1)} verdicts changed ` +
                "each; by hand the whole report again",
        });
    }

    async function away() {
        const whole = { text: country, on: ON, policy: POLICY };
        const answers = {};
        for (const who of ["ours", "byHand"]) answers[who] = await inWorker({ ...whole, who, rows: true });
        const number =
            same("freshness of the country", answers.ours.freshness, answers.byHand.freshness) +
            same("coverage of the country", answers.ours.coverage, answers.byHand.coverage);
        const work = (who) => awaited(Math.ceil(repeat / 4), () => inWorker({ ...whole, who, rows: false }));
        const ours = await work("ours");
        say({
            work: `read, assessed and counted in a worker, ${answers.ours.contacts} contacts`,
            unit: "ms",
            ours,
            theirs: await work("byHand"),
            note:
                `${(country.length / 1e6).toFixed(0)} MB of JSON posted to it, seats by region, role and status ` +
                `posted back; ${number} rows were compared`,
        });
    }
};

/** Whether the rows of a report are the same as ours. */
const agree = (of, ours, theirs) => {
    same(`freshness of ${of}`, freshness(ours.freshness), freshness(theirs.freshness));
    same(`coverage of ${of}`, coverage(ours.coverage), coverage(theirs.coverage));
};

/** Contacts who stand in for others, those with most of them first. */
const leanedUpon = ({ contacts, contactsById }) => {
    const leaning = new Map();
    for (const { replacedBy } of contacts.flatMap(({ absences = [] }) => absences)) {
        if (contactsById.has(replacedBy)) leaning.set(replacedBy, (leaning.get(replacedBy) ?? 0) + 1);
    }
    const chosen = [...leaning].filter(([, count]) => count <= 8).sort(([, one], [, other]) => other - one);
    return chosen.slice(0, CHANGES / 2).map(([id]) => id);
};
