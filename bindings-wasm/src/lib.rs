//! The library behind the npm package `bouwsteen`: it converts, and nothing else.
//!
//! Values go in and out as JSON, which the one strict reader of the library takes and every browser reads fast. The
//! classes that people use are written in TypeScript, in the folder `ts`; each holds one of the handles below.
//!
//! It is compiled as one library and then cut into parts, so that a page loads what it uses. What a later part brings
//! is a class or a function by itself and no method of a class of the first part: so what stands between it and
//! JavaScript goes with it. Which is of which part says `xtask/src/wasm/split/parts.rs`.

#![expect(
    unreachable_pub,
    reason = "what goes to JavaScript must be public, though no Rust code can reach it"
)]

mod argument;
mod assessment;
mod changes;
mod delivery;
mod error;
mod json;
mod list;
mod live;
mod moving;
mod policy;
mod register;
mod renderer;
mod send;
mod sheet;
mod terminal;
mod territory;
mod timeline;
mod view;
mod words;
