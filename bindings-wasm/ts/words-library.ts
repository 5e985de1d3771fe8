import { embedded } from "./embedded.js";
import * as glue from "./native/words.js";
import text from "./native/words.wasm.js";

/** The part of the library behind the entry `bouwsteen/words`, ready for use. */
export const wordsLibrary = embedded("words", glue, text, "main");
