import { Register } from "bouwsteen";
import "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";

const live = Register.parse(demo).watch("gvjb_2021", "2021-09-01");
const covered = live.assess().coverage().filter(seat => seat.status === "covered");

document.querySelector("#covered").textContent = covered.length;
