//! The libraries behind the npm package `bouwsteen`: they convert, and nothing else.
//!
//! Values go in and out as JSON, which the one strict reader of the library takes and every browser reads fast. The
//! classes that people use are written in TypeScript, in the folder `ts`; each holds one of the handles below.
//!
//! There are two, so that a page loads what it uses: `main` for facts, verdicts and changes, `documents` for what
//! people read, send and take in.

#![expect(
    unreachable_pub,
    reason = "what goes to JavaScript must be public, though no Rust code can reach it"
)]

mod argument;
mod assessment;
mod error;
mod json;
mod policy;
mod register;

#[cfg(feature = "main")]
mod changes;
#[cfg(feature = "main")]
mod live;
#[cfg(feature = "main")]
mod territory;
#[cfg(feature = "main")]
mod timeline;
#[cfg(feature = "main")]
mod view;
#[cfg(feature = "main")]
mod words;

#[cfg(feature = "documents")]
mod delivery;
#[cfg(feature = "documents")]
mod list;
#[cfg(feature = "documents")]
mod moving;
#[cfg(feature = "documents")]
mod renderer;
#[cfg(feature = "documents")]
mod send;
#[cfg(feature = "documents")]
mod sheet;
#[cfg(feature = "documents")]
mod terminal;
