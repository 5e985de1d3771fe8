//! Registers and changes made from a seed: the same seed gives the same text, on every machine.
//!
//! One generator for benches, tests and peers. [`hard`] and [`flat`] write the text directly, since a
//! document of a million contacts would not fit in memory as a tree; [`tiny`] and [`changes`] build
//! small trees, since they care about every edge and not about speed.

mod apply;
mod changes;
mod delivery;
mod edges;
mod flat;
mod hard;
mod list;
mod moment;
mod question;
mod rng;
mod tiny;
#[cfg(test)]
mod validity;
mod write;

pub use apply::apply_plainly;
pub use changes::{another_meeting, another_session, changes};
pub use delivery::{delivery, populate};
pub use flat::{flat, sparse_timeline, timeline};
pub use hard::{Extent, HardOptions, hard};
pub use list::{LISTED_ON, Listed, listed};
pub use question::question;
pub use tiny::{ASKED, focus, tiny};

#[cfg(test)]
mod tests;
