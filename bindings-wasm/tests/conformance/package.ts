// The package, as it was imported: in Node, in a browser, from what was packed.

/** All entries, and the text of the demonstration. What is of `bouwsteen` stands in `bouwsteen/custodian` too. */
export interface Package {
    readonly bouwsteen: typeof import("bouwsteen/custodian");
    readonly documents: typeof import("bouwsteen/documents");
    readonly demo: string;
}
