import { type Assessment, Register } from "bouwsteen";
import { type Live } from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";
import { htmlFragment } from "bouwsteen/documents";

const register = Register.parse(demo);
const assessment: Assessment = register.assess("gvjb_2021", "2021-09-01");
const live: Live = register.watch("gvjb_2021", "2021-09-01");
const covered: number = assessment.coverage().filter(seat => seat.status === "covered").length;
const fragment: string = htmlFragment(assessment);

// @ts-expect-error: a seat is covered, and so on; never this.
assessment.coverage().filter(seat => seat.status === "full");

export { covered, fragment, live };
