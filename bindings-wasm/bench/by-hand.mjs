// The report as one would write it by hand: plain objects, Maps, one pass. It knows the register's JSON and which
// municipality lies in which region, and judges no requirements.

import { holds, number, thresholds } from "./days.mjs";

export const STATUSES = ["covered", "replaced", "unverified", "stale", "absent", "vacant"];
const ROLES = ["localTeam", "certifiedInstitution", "childProtectionBoard", "veiligThuis"];

/** The register with what is needed to look things up. Nothing is checked. */
export const read = (text, municipalities) => {
    const document = JSON.parse(text);
    const districts = new Map();
    for (const { id } of document.districts ?? []) {
        const [municipality] = id.split("/");
        districts.set(municipality, [...(districts.get(municipality) ?? []), id]);
    }
    const regionOf = new Map();
    const leavesOf = new Map();
    for (const { code, region } of municipalities) {
        const leaves = districts.get(code) ?? [code];
        leavesOf.set(code, leaves);
        leavesOf.set(region, [...(leavesOf.get(region) ?? []), ...leaves]);
        for (const leaf of leaves) {
            leavesOf.set(leaf, [leaf]);
            regionOf.set(leaf, region);
        }
    }
    return {
        ...document,
        regionOf,
        leavesOf,
        organisationsById: new Map(document.organisations.map((organisation) => [organisation.id, organisation])),
        contactsById: new Map(document.contacts.map((contact) => [contact.id, contact])),
    };
};

/** Who is recently confirmed, and which seats somebody fills, on a day. */
export const report = (register, on) => {
    const people = new Map();
    for (const contact of register.contacts) {
        const organisation = register.organisationsById.get(contact.organisation);
        if (!holds(organisation.active, on) || !inService(contact, on)) continue;
        people.set(contact.id, {
            id: contact.id,
            contact,
            role: organisation.role,
            confirmed: confirmedOn(contact, on),
            absence: contact.absences?.find((absence) => holds(absence, on)),
        });
    }
    const rhythms = rhythmsOn(register, on);
    const freshnessOf = (person, region) => {
        if (person.confirmed === undefined) return "unconfirmed";
        const since = rhythms.get(region)?.get(person.role);
        if (since === undefined) return "unknown";
        if (person.confirmed >= since.fresh) return "fresh";
        if (person.confirmed >= since.dueSoon) return "dueSoon";
        return person.confirmed >= since.overdue ? "overdue" : "stale";
    };
    const seats = seatsOn(register, on);
    const freshness = [];
    for (const person of people.values()) {
        const regions = new Set();
        const areas = new Set();
        for (const entry of person.contact.areas) {
            for (const leaf of leaves(register, entry, on)) {
                areas.add(leaf);
                regions.add(register.regionOf.get(leaf));
            }
        }
        for (const region of regions) {
            freshness.push({ contact: person.id, region, status: freshnessOf(person, region) });
        }
        const own = seats.get(person.contact.organisation);
        if (own === undefined) continue;
        const reached = person.absence === undefined ? person : end(person, people);
        for (const area of areas) {
            const seat = own.get(area);
            if (seat !== undefined) fill(seat, reached, person, freshnessOf);
        }
    }
    const coverage = [...seats.values()].flatMap((own) => [...own.values()]);
    for (const seat of coverage) seat.via = [...seat.via].sort();
    return { freshness, coverage };
};

const inService = ({ inService }, on) =>
    Array.isArray(inService) ? inService.some((period) => holds(period, on)) : holds(inService, on);

/** The last confirmation up to a day. */
const confirmedOn = ({ confirmations = [] }, on) => {
    let last;
    for (const { on: day } of confirmations) {
        if (day <= on && (last === undefined || day > last)) last = day;
    }
    return last;
};

/** Since when a confirmation still counts, by region and role. */
const rhythmsOn = ({ agreements = [] }, on) => {
    const rhythms = new Map();
    for (const { region, inForce, rhythms: own = {} } of agreements) {
        if (!holds(inForce, on)) continue;
        rhythms.set(
            region,
            new Map(Object.entries(own).map(([role, rhythm]) => [role, thresholds(rhythm, number(on))])),
        );
    }
    return rhythms;
};

/** The smallest areas of an entry that holds on a day. */
const leaves = ({ leavesOf }, entry, on) => {
    if (typeof entry === "string") return leavesOf.get(entry) ?? [];
    return holds(entry, on) ? (leavesOf.get(entry.area) ?? []) : [];
};

/** The seats of a day, by organisation and area. */
const seatsOn = (register, on) => {
    const seats = new Map();
    for (const { id: organisation, role, serves, active } of register.organisations) {
        if (!holds(active, on)) continue;
        const own = new Map();
        for (const entry of serves) {
            for (const area of leaves(register, entry, on)) {
                const region = register.regionOf.get(area);
                own.set(area, { organisation, area, role, region, status: "vacant", via: new Set() });
            }
        }
        seats.set(organisation, own);
    }
    return seats;
};

/** Who finally stands in for somebody who is away: the first one present, if that is somebody of the same role. */
const end = (person, people) => {
    const seen = new Set();
    let at = person;
    while (at?.absence !== undefined && !seen.has(at)) {
        seen.add(at);
        at = people.get(at.absence.replacedBy);
    }
    return at !== undefined && at.absence === undefined && at.role === person.role ? at : undefined;
};

/** What somebody makes of a seat: the best of all who work for it counts. */
const fill = (seat, reached, person, freshnessOf) => {
    const status = reached === undefined ? "absent" : statusOf(freshnessOf(reached, seat.region), reached === person);
    if (status === "covered" || status === "replaced") seat.via.add(reached.id);
    if (STATUSES.indexOf(status) < STATUSES.indexOf(seat.status)) seat.status = status;
};

const statusOf = (freshness, isThere) => {
    if (freshness === "unknown") return "unverified";
    if (freshness === "stale" || freshness === "unconfirmed") return "stale";
    return isThere ? "covered" : "replaced";
};

/** The seats by region, role and status; an area that nobody of a role serves counts as one that is vacant. */
export const totals = ({ regionOf }, coverage) => {
    const totals = new Map();
    const served = new Set();
    const count = (region, role, status) => {
        const key = `${region} ${role}`;
        if (!totals.has(key)) totals.set(key, Object.fromEntries(STATUSES.map((word) => [word, 0])));
        totals.get(key)[status] += 1;
    };
    for (const { area, role, region, status } of coverage) {
        served.add(`${area} ${role}`);
        count(region, role, status);
    }
    for (const [area, region] of regionOf) {
        for (const role of ROLES) if (!served.has(`${area} ${role}`)) count(region, role, "vacant");
    }
    return [...totals].map(([key, counts]) => {
        const [region, role] = key.split(" ");
        return { region, role, ...counts };
    });
};
