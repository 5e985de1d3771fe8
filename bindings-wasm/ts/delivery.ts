// Lists that organisations deliver: what they change, and what is kept of that.

import { handle, json, options, whole } from "./argument.js";
import { documentsLibrary } from "./documents-library.js";
import { raw } from "./handle.js";
import { told } from "./json.js";
import { type Changed, Register } from "./register.js";
import type { Audit, Change, Delivery, Reconciliation } from "./values/index.js";

/**
 * What a list that an organisation delivered changes, before anything does. `mostEnded` is the largest share of the
 * organisation's contacts, in percent, that the list may end.
 *
 * @throws {@link ProblemsError} when the delivery names what the register does not know.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { applyReconciliation, readList, reconcile } from "bouwsteen/documents";
 *
 * const register = Register.parse(demo);
 * const list = readList("Naam;Telefoon;Gemeente\nAnna Verzonnen;026 377 12 34;Doesburg");
 * const reading = list.read(register, { on: "2021-09-01", organisation: "lt-doesburg" });
 * const [delivery] = reading.deliveries({ vouchedBy: "organisation" });
 * const reconciliation = reconcile(register, delivery!, { mostEnded: 100 });
 * reconciliation.entries.map((entry) => entry.kind); // ["joined", "left", "left"]
 *
 * const { register: changed } = applyReconciliation(register, reconciliation);
 * changed.contacts.length - register.contacts.length; // 1
 * ```
 */
export function reconcile(
    register: Register,
    delivery: Delivery,
    bounds: { readonly mostEnded: number },
): Reconciliation {
    const { mostEnded } = options(bounds, { mostEnded: true });
    const of = raw(handle("register", register, Register));
    // The library takes a byte, and refuses what is too much by a rule of its own.
    const most = Math.min(whole("mostEnded", mostEnded), 255);
    return told(documentsLibrary().reconcile(of, json("delivery", delivery), most));
}

/**
 * The register with a reconciliation applied, and the changes that undo it.
 *
 * @throws {@link ProblemsError} when it does not fit, since the register changed meanwhile.
 */
export function applyReconciliation(register: Register, reconciliation: Reconciliation): Changed {
    const changes = documentsLibrary().reconciled_changes(json("reconciliation", reconciliation));
    return handle("register", register, Register).with(told<Change[]>(changes));
}

/** What may be kept of a reconciliation: numbers, and nobody's name or id. */
export function audit(reconciliation: Reconciliation): Audit {
    return told(documentsLibrary().audit(json("reconciliation", reconciliation)));
}
