import { embedded } from "./embedded.js";
import * as glue from "./native/main.js";
import text from "./native/main.wasm.js";

/** The part of the library behind the entry `bouwsteen`, ready for use. */
export const library = embedded("main", glue, text);
