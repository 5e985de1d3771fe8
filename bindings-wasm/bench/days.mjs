// Days by hand: texts as they stand in the register, which sort as days do, and durations added to them.

const LONG_AGO = -80_000; // In days since 1970: no rhythm and grace together reach further back.
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Days since 1970-01-01 of a day as it is written. */
export const number = (text) => Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10)) / 86_400_000;

/** The text of so many days since 1970-01-01. */
export const text = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The months and days of `P1M14D`; nothing written is no time at all. */
const parts = (duration) => {
    const [, years = 0, months = 0, weeks = 0, days = 0] = DURATION.exec(duration ?? "P0D");
    return { months: 12 * +years + +months, days: 7 * +weeks + +days };
};

/** A day plus months, at most the last day of the month, plus days. */
const plus = (number, { months, days }, sign) => {
    const from = new Date(number * 86_400_000);
    const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + sign * months;
    const last = new Date(Date.UTC(0, 0)).setUTCFullYear(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000;
    const lastOfMonth = new Date(last * 86_400_000).getUTCDate();
    return last - lastOfMonth + Math.min(from.getUTCDate(), lastOfMonth) + sign * days;
};

/** The first day up to `on` for which something holds, as text; the day after when it holds for none. */
const first = (on, holds) => {
    let [low, high] = [LONG_AGO, on + 1];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle)) high = middle;
        else low = middle + 1;
    }
    return text(low);
};

/**
 * From which day a confirmation is still fresh, due soon or overdue when asked on a day. Found by searching, once for
 * each rhythm: because months end on different days, counting back from the day asked gives other answers.
 */
export const thresholds = (rhythm, on) => {
    if (rhythm?.every === undefined) return undefined;
    const [every, before, grace] = [rhythm.every, rhythm.remindBefore, rhythm.grace].map(parts);
    const due = (day) => plus(day, every, 1);
    return {
        fresh: first(on, (day) => on < plus(due(day), before, -1)),
        dueSoon: first(on, (day) => on <= due(day)),
        overdue: first(on, (day) => on <= plus(due(day), grace, 1)),
    };
};

/** Whether a period holds on a day; without a period every day does. */
export const holds = (period, on) =>
    period === undefined ||
    ((period.from === undefined || period.from <= on) &&
        (period.until === undefined || on < period.until) &&
        (period.through === undefined || on <= period.through));
