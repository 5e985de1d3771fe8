const { Register } = require("bouwsteen");
const { demo } = require("bouwsteen/demo");
const { htmlFragment } = require("bouwsteen/documents");

const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
const covered = assessment.coverage().filter(seat => seat.status === "covered");

console.log(JSON.stringify({ covered: covered.length, fragment: htmlFragment(assessment) }));
