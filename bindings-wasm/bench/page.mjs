// Measures in a page: `browser.mjs` opens it.

import * as bouwsteen from "../dist/custodian.js";
import { told } from "./told.mjs";
import { measure } from "./work.mjs";

const register = async (name) => (await fetch(`/registers/${name}.json`)).text();
const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });
const answered = async () => {
    const one = new AbortController();
    try {
        return await new Promise((resolve, reject) => {
            worker.addEventListener("message", ({ data }) => resolve(data), one);
            worker.addEventListener("error", ({ message }) => reject(new Error(message)), one);
        });
    } finally {
        one.abort();
    }
};
const ready = answered();

/** All measurements, as lines. */
globalThis.measured = async (repeat) => {
    await ready;
    const lines = [];
    await measure({
        bouwsteen,
        province: await register("province"),
        country: await register("country"),
        inWorker: (question) => {
            const answer = answered();
            worker.postMessage(question);
            return answer;
        },
        repeat,
        say: (measurement) => lines.push(told(measurement)),
    });
    return lines;
};
