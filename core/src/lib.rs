//! Contact registers in Dutch youth protection.

pub mod date;
pub mod facts;
pub mod id;
mod json;
pub mod language;
pub mod change;
pub mod problem;
pub mod policy;
pub mod catalogue;
pub mod register;
#[cfg(feature = "schema")]
pub mod schema;
pub mod territory;
pub mod text;
pub mod vocabulary;

pub use date::*;
pub use id::*;
pub use language::*;
pub use problem::*;
pub use change::*;
pub use territory::*;
pub use register::*;
pub use policy::*;
pub use catalogue::*;
