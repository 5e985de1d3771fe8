import { Register } from "/bouwsteen/index.js";

self.onmessage = ({ data }) => {
    const covered = Register.parse(data.register).coverage(data.on).filter(seat => seat.status === "covered");
    self.postMessage(covered.length);
};
