// Made from the types of core by `cargo xtask codegen`.
// What a register says about itself.

/** About the register itself; no change touches it and it does not count in the fingerprint. */
export interface Meta {
    /** What the register is called. */
    readonly title?: string;
    /** Who keeps it. */
    readonly owner?: string;
    /** The date to which it was brought up to date. As `2021-09-01`. */
    readonly asOf?: string;
    /** A number that the owner raises at each change. A whole number. */
    readonly revision?: number;
}
