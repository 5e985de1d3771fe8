// Lists of changes as documents.

import { bytes, jsonList } from "./argument.js";
import { custodianLibrary } from "./custodian-library.js";
import { told } from "./json.js";
import type { Change } from "./values/index.js";

/**
 * The changes of a document `bouwsteen/changes/1`: the text or the bytes of a file.
 *
 * @throws {@link ProblemsError} with everything that is wrong with it.
 *
 * @example
 * ```ts
 * import { changesFromJSON, changesToJSON } from "bouwsteen/custodian";
 *
 * const text = changesToJSON([{ do: "confirm", contact: "c1", on: "2021-09-01", by: "self" }]);
 * changesFromJSON(text); // [{ do: "confirm", contact: "c1", on: "2021-09-01", by: "self" }]
 * ```
 */
export function changesFromJSON(document: string | Uint8Array): Change[] {
    return told(custodianLibrary().changes_from_json(bytes("document", document)));
}

/**
 * Changes as a document `bouwsteen/changes/1`.
 *
 * @throws {@link ProblemsError} with everything that is wrong with them.
 */
export function changesToJSON(changes: readonly Change[]): string {
    return custodianLibrary().changes_to_json(jsonList("changes", changes));
}
