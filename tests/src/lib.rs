//! What holds for every face of `bouwsteen`, and what the engine is measured against.
//!
//! - [`edition`]: the country as the data file has it;
//! - [`plain`]: register and policy as plain structs, without index or cache;
//! - [`mod@reference`]: the evaluator written from the description of the domain alone;
//! - [`generate`]: registers and changes from a seed, for tests, benches and peers.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "this crate is test code: a broken document or a wrong position has to stop the test at once"
)]

pub mod edition;
pub mod generate;
pub mod plain;
pub mod reference;
