//! What holds for every face of `bouwsteen`, and what the engine is measured against.
//!
//! - [`bad`]: bad input, and what reading it gives;
//! - [`data`]: the cases and fixtures beside the tests;
//! - [`edition`]: the country as the data file has it;
//! - [`plain`]: register and policy as plain structs, without index or cache;
//! - [`mod@reference`]: the evaluator written from the description of the domain alone;
//! - [`generate`]: registers and changes from a seed, for tests, benches and peers.

pub mod bad;
pub mod data;
pub mod edition;
pub mod generate;
pub mod plain;
pub mod reference;
