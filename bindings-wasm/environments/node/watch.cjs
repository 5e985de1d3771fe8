const { Register } = require("bouwsteen/custodian");
const { demo } = require("bouwsteen/demo");
const { htmlFragment } = require("bouwsteen/documents");

const live = Register.parse(demo).watch("gvjb_2021", "2021-09-01");
const { undo } = live.apply([{ do: "confirm", contact: "lt-doesburg-1", on: "2021-09-01", by: "self" }]);
live.apply(undo);
const covered = live.assess().coverage().filter(seat => seat.status === "covered");

console.log(JSON.stringify({ covered: covered.length, fragment: htmlFragment(live.assess()) }));
