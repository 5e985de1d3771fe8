// Measures in Node: `node bench/node.mjs <folder with the registers> <repeat>`. A line of JSON for each measurement.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import * as bouwsteen from "../dist/custodian.js";
import { told } from "./told.mjs";
import { measure } from "./work.mjs";

const [folder, repeat] = process.argv.slice(2);
const worker = new Worker(new URL("worker.mjs", import.meta.url));
const answered = async () => (await once(worker, "message"))[0];
await answered();

await measure({
    bouwsteen,
    province: readFileSync(join(folder, "province.json"), "utf8"),
    country: readFileSync(join(folder, "country.json"), "utf8"),
    inWorker: (question) => {
        const answer = answered();
        worker.postMessage(question);
        return answer;
    },
    repeat: Number(repeat),
    say: (measurement) => console.log(told(measurement)),
});
await worker.terminate();
