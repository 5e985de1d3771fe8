// What an example says of itself.

import { expect } from "vitest";

let checked = 0;

/** Checks that what stands in an example gives what it says. */
export function check(code: string, given: unknown, said: unknown): void {
    checked += 1;
    expect(given, code).toEqual(said);
}

/** How many lines were checked since this was last asked. */
export function counted(): number {
    const count = checked;
    checked = 0;
    return count;
}
