//! A register from tables, and tables from a register.

#[path = "support/sampling.rs"]
mod sampling;

mod tables {
    mod any;
    mod cases;
    mod laws;
    mod material;
    mod odd;
    mod page;
    mod sizes;
}
