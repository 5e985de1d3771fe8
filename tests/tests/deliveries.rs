//! Deliveries: the engine against the reference on random lists, the laws of reconciling, and the cases of `tests/deliveries`.

#[path = "deliveries/random.rs"]
mod random;
