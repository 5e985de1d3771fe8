//! Who reads what: excerpts, copies for analysis and retention, on every case, the demonstration register
//! and random registers.
//!
//! `BOUWSTEEN_SEEDS=<n>` chooses how many random registers; 300 without it.

mod audience {
    mod copies;
    mod excerpts;
    mod material;
    mod names;
}
