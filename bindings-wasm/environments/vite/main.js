import { Register } from "bouwsteen";
import { demo } from "bouwsteen/demo";
import { htmlFragment, stylesheet } from "bouwsteen/documents";

const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
const covered = assessment.coverage().filter(seat => seat.status === "covered");

document.querySelector("#covered").textContent = covered.length;
document.querySelector("#report").innerHTML = htmlFragment(assessment);
document.querySelector("style").textContent = stylesheet();
