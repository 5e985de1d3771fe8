// The package, as it was imported: in Node, in a browser, from what was packed.

/** Both entries, and the text of the demonstration. */
export interface Package {
    readonly bouwsteen: typeof import("bouwsteen");
    readonly documents: typeof import("bouwsteen/documents");
    readonly demo: string;
}
