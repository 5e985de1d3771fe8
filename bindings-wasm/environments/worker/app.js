import { demo } from "/bouwsteen/demo.js";

const worker = new Worker("/worker.js", { type: "module" });
worker.onmessage = ({ data }) => {
    document.querySelector("#covered").textContent = data;
};
worker.postMessage({ register: demo, on: "2021-09-01" });
