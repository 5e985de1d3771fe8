// Made from the types of core by `cargo xtask codegen`.
// Days from and until.

/** A period; either side may be open. */
export interface Period {
    /** The first day. As `2021-09-01`. */
    readonly from?: string;
    /** The first day out. As `2021-09-01`. */
    readonly until?: string;
    /** The last day in; instead of `until`. As `2021-09-01`. */
    readonly through?: string;
}
