#![doc = include_str!("../README.md")]

mod cell;
mod error;
mod read;
mod write;

pub use error::{ReadError, WriteError};
pub use read::{read, read_sheet, sheets};
pub use write::write;
