//! Reports for people: whole texts made from an assessment, drawn and laid out, ready to print.
//!
//! - [`terminal`]: pages for a terminal;
//! - [`html`]: the report for a board as a page or a fragment, and a move to another edition as a page;
//! - [`card`]: a register, an assessment, a timeline or a comparison at a glance, for notebooks and portals.
//!
//! Pure: no clock, no file, no terminal. Who calls decides where the text goes.

mod ahead;
mod answer;
pub mod card;
mod changed;
pub mod html;
mod marks;
mod places;
mod regions;
mod seats;
pub mod terminal;
mod together;
