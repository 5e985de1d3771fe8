//! Reports for people: whole texts made from an assessment, drawn and laid out, ready to print.
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
