// A measurement as `cargo xtask bench` reads it.

const SCALE = { ms: 1, µs: 1e3 };

/** One line of JSON; times come in milliseconds and are told in the unit of the measurement. */
export const told = ({ work, target = null, unit, ours, theirs, note }) => {
    const inUnit = (time) => Number((time * SCALE[unit]).toPrecision(6));
    const besides = theirs && [{ name: "by hand", best: inUnit(theirs.best), median: inUnit(theirs.median) }];
    return JSON.stringify({ work, target, value: inUnit(ours.best), unit, note, besides: besides ?? [] });
};
