//! Contact sheets of every audience: nobody on them who may not be seen, and sending one counts.

#[path = "sheets/again.rs"]
mod again;
#[expect(dead_code, reason = "the tests of audiences ask more of it")]
#[path = "audience/material.rs"]
mod material;
#[path = "sheets/rights.rs"]
mod rights;
#[path = "sheets/sending.rs"]
mod sending;
