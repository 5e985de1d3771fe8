// Whether two results are the same, row by row.

const SHOWN = 5;

/** Throws when results differ, with the first rows that do; gives how many rows there are. */
export const same = (what, ours, theirs) => {
    const differing = ours.flatMap((row, number) => (row === theirs[number] ? [] : [number]));
    if (ours.length === theirs.length && differing.length === 0 && ours.length > 0) return ours.length;
    const rows = differing.slice(0, SHOWN).map((number) => `\n  ours ${ours[number]}, by hand ${theirs[number]}`);
    const counts = `${differing.length} rows of ${ours.length} differ, by hand there are ${theirs.length}`;
    throw new Error(`${what}: ${counts}${rows.join("")}`);
};

/** The people as they were read: id, organisation, last confirmation that is recorded. */
export const people = (contacts) =>
    contacts
        .map(({ id, organisation, confirmations = [] }) => {
            const days = confirmations.map(({ on }) => on).sort();
            return `${id} ${organisation} ${days.at(-1) ?? "never"}`;
        })
        .sort();

/** The rows of freshness, in one order. */
export const freshness = (rows) =>
    rows.map(({ contact, region, status }) => `${contact} ${region} ${status}`).sort();

/** The rows of coverage with whom to call, in one order. */
export const coverage = (rows) =>
    rows
        .map(
            ({ organisation, area, role, region, status, via }) =>
                `${organisation} ${area} ${role} ${region} ${status} ${[...via].sort().join(",")}`,
        )
        .sort();
