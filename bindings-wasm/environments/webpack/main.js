import { Register } from "bouwsteen";
import { demo } from "bouwsteen/demo";

const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
const covered = assessment.coverage().filter(seat => seat.status === "covered");

document.querySelector("#covered").textContent = covered.length;
