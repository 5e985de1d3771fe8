import { embedded } from "./embedded.js";
import * as glue from "./native/custodian.js";
import text from "./native/custodian.wasm.js";

/** The part of the library behind the entry `bouwsteen/custodian`, ready for use. */
export const custodianLibrary = embedded("custodian", glue, text, "words");
