// Times: the best of several, each over as many calls as it takes to be longer than the clock is coarse.

const LEAST = 20; // Milliseconds. Browsers round the clock to at most a tenth of one.

/** The best and the middle time of a call, in milliseconds. */
export const measured = (repeat, work) => {
    let calls = 1;
    let took = timed(calls, work);
    // The first calls make the engine ready: it compiles what is used often a second time.
    while (took < LEAST) {
        calls = Math.max(calls * 2, Math.ceil((calls * LEAST) / Math.max(took, 0.1)));
        took = timed(calls, work);
    }
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
