// Made from the types of core by `cargo xtask codegen`.
// What can stand in JSON.

/** Free-form data. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
