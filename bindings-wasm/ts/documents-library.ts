import { embedded } from "./embedded.js";
import * as glue from "./native/documents.js";
import text from "./native/documents.wasm.js";

/** The part of the library behind the entry `bouwsteen/documents`, ready for use. */
export const documentsLibrary = embedded("documents", glue, text, "custodian");
