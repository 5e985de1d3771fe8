// The shared cases and bad files of the repository: the same bytes and the same problems as in Rust. Takes the package
// as it was imported, and files as plain data, so that it runs in Node and in a browser alike.

import { type BadFile, differencesOfBadFile, stale, type Told } from "./bad.js";
import { type Case, differencesOfCase, type Outcome } from "./cases.js";
import type { Package } from "./package.js";

/** The cases and bad files, and what Rust makes of them. */
export interface Files {
    readonly cases: readonly Case[];
    readonly rust: readonly (Outcome & { readonly id: string })[];
    readonly bad: readonly BadFile[];
    readonly rustBad: readonly (Told & { readonly name: string })[];
}

/** In what the package differs from what is expected, in sentences. */
export function differences(of: Package, files: Files): string[] {
    const cases = new Map(files.rust.map((outcome) => [outcome.id, outcome]));
    const bad = new Map(files.rustBad.map((told) => [told.name, told]));
    return [
        ...files.cases.flatMap((one) => differencesOfCase(of, one, cases.get(one.id))),
        ...files.bad.flatMap((file) => differencesOfBadFile(of, file, bad.get(file.name))),
        ...stale(files.bad),
    ];
}
