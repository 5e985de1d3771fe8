// Made from the types of core by `cargo xtask codegen`.
// Lists of people as they were read.

import type { Emptiness, Meaning } from "../words/lists.js";
import type { ProblemCode } from "../words/problems.js";
import type { DeliveredContact } from "./deliveries.js";

/** The columns of a list, with what each is about. */
export interface ListColumns {
    /** The first and the last row of the headings. Whole numbers. */
    readonly headings: readonly [number, number];
    /** The columns, from the first. */
    readonly columns: readonly Column[];
}

/** A column of a list. */
export interface Column {
    /** Its place, from 0. A whole number. */
    readonly index: number;
    /** Its letter in a spreadsheet. */
    readonly letter: string;
    /** Its heading as it stands there; of two lines of headings both, where both say something. */
    readonly heading: string;
    /** What it is about. */
    readonly meaning: Meaning;
}

/** How many rows there are below the headings. */
export interface ListRows {
    /** All of them. A whole number. */
    readonly all: number;
    /** Those that were taken: every row of a person who stands in several. A whole number. */
    readonly accepted: number;
    /** Those that could not be taken. A whole number. */
    readonly refused: number;
    /** Those in which nobody stands. A whole number. */
    readonly empty: number;
    /** The people in the rows that were taken. A whole number. */
    readonly people: number;
}

/** Somebody on a list who could be taken. */
export interface AcceptedContact {
    /** Of which organisation. */
    readonly organisation: string;
    /** Who, with what the list says. */
    readonly person: DeliveredContact;
}

/** A row that could not be taken, with everything that is wrong with it. */
export interface RefusedRow {
    /** The row. A whole number. */
    readonly row: number;
    /** Whose list it belongs to, as far as that could be read. */
    readonly organisation: string | null;
    /** Everything that is wrong, in the order in which a row is read. */
    readonly problems: readonly CellProblem[];
}

/** What is wrong with a cell, or with a row as a whole. The values of personal columns are not in it. */
export interface CellProblem {
    /** The cell (`E12`) or the row (`12:12`). */
    readonly path: string;
    /** The letter of the column; null when it is about the whole row. */
    readonly column: string | null;
    /** The heading of the column; null when it is about the whole row. */
    readonly heading: string | null;
    /** The stable code, for programs. */
    readonly code: ProblemCode;
    /** What is wrong, in one line. */
    readonly message: string;
    /** What would mend it, in one line. */
    readonly help: string;
}

/** A row in which nobody stands. */
export interface EmptyRow {
    /** The row. A whole number. */
    readonly row: number;
    /** Why. */
    readonly why: Emptiness;
}

/** What became of the rows of a list. Nobody's name, address or number is in it. */
export interface ListDocument {
    /** The format of the document. */
    readonly format: "bouwsteen/list/1";
    /** The first and the last row of the headings. Whole numbers. */
    readonly headings: readonly [number, number];
    /** The columns, from the first. */
    readonly columns: readonly Column[];
    /** How many rows there are. */
    readonly rows: ListRows;
    /** The rows that could not be taken. */
    readonly refused: readonly RefusedRow[];
    /** The rows in which nobody stands. */
    readonly empty: readonly EmptyRow[];
}
