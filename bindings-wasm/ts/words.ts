/**
 * The words of the domain, with what the library says of each: names in both languages, signs, colours.
 *
 * @packageDocumentation
 */

// What all entries share lies in one file, which holds this too.
import "./register.js";

export { type Shown, type Vocabulary, type Word, type WordFacts, words } from "./word.js";
