import { demo } from "/bouwsteen/demo.js";
import { htmlFragment } from "/bouwsteen/documents.js";
import { Register } from "/bouwsteen/index.js";

const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
const covered = assessment.coverage().filter(seat => seat.status === "covered");

document.querySelector("#covered").textContent = covered.length;
document.querySelector("#report").innerHTML = htmlFragment(assessment);
