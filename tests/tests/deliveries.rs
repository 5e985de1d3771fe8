//! Deliveries: the engine against the reference on random lists, the laws of reconciling, and the cases of
//! `tests/deliveries`.
//!
//! `BOUWSTEEN_SEEDS=<n>` chooses how many random lists; 10,000 without it.

#[path = "deliveries/afterwards.rs"]
mod afterwards;
#[path = "deliveries/cases.rs"]
mod cases;
#[path = "deliveries/laws.rs"]
mod laws;
#[path = "deliveries/material.rs"]
mod material;
#[path = "deliveries/random.rs"]
mod random;
