import bouwsteen = require("bouwsteen");
import custodian = require("bouwsteen/custodian");
import demonstration = require("bouwsteen/demo");
import documents = require("bouwsteen/documents");

const register: bouwsteen.Register = bouwsteen.Register.parse(demonstration.demo);
const assessment: bouwsteen.Assessment = register.assess("gvjb_2021", "2021-09-01");
const live: custodian.Live = register.watch("gvjb_2021", "2021-09-01");
const covered: number = assessment.coverage().filter(seat => seat.status === "covered").length;
const fragment: string = documents.htmlFragment(assessment);

// @ts-expect-error: a seat is covered, and so on; never this.
assessment.coverage().filter(seat => seat.status === "full");

export = { covered, fragment, live };
