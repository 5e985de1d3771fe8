// Times: the best of several, each over so many calls that a rounded clock does not matter.

/** How long the calls of one time take together, in milliseconds: short, so that other programs seldom come between. */
const TOGETHER = 10;

/** How long is worked before anything is measured, in milliseconds. */
const WARM = 300;

/** The best and the middle time of a call, in milliseconds. */
export const measured = (repeat, work) => {
    // The first calls make the engine ready: it compiles anew what is used often.
    let [warm, took] = [0, 0];
    while (took < WARM) {
        took += timed(1, work);
        warm += 1;
    }
    const calls = Math.ceil((TOGETHER * warm) / took);
    const times = Array.from({ length: repeat }, () => timed(calls, work) / calls);
    return summary(times);
};

const timed = (calls, work) => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return performance.now() - start;
};

/** The same of something that takes its time by itself. */
export const awaited = async (repeat, work) => {
    const times = [];
    await work();
    for (let turn = 0; turn < repeat; turn += 1) {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
    }
    return summary(times);
};

const summary = (times) => {
    times.sort((one, other) => one - other);
    return { best: times[0], median: times[Math.floor(times.length / 2)] };
};
