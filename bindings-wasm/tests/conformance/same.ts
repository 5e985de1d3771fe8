// When two values of JSON are the same.

import type { Json } from "bouwsteen";

/** Whether two values are the same; the order of keys is no difference. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
    return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

/** An object with its keys in order. */
function inOrder(_: string, value: Json): Json {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
