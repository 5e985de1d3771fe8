//! The page that tells what Rust offers and Python or JavaScript does not, and why.

mod face;
mod javascript;
mod page;
mod python;
mod reasons;
mod renamed;
mod rust;

use super::Derived;
use super::model::Model;
use anyhow::{Context, Result};

/// Where the page stands.
const PATH: &str = "docs/parity.md";

/// The page; `made` holds the stubs of the Python package.
pub(super) fn page(model: &Model, made: &[Derived]) -> Result<Derived> {
    let stubs = made.iter().find(|file| file.path.ends_with("_native.pyi")).context("there are no stubs")?;
    let offer = rust::offer()?;
    let (python, javascript) = (python::face(model, &stubs.text)?, javascript::face(model)?);
    let names = renamed::Names::read()?;
    let found = names.compare(&offer, &[&python, &javascript])?;
    let groups = reasons::read()?;
    reasons::check(&groups, &found)?;
    Ok(Derived::new(PATH, page::text(&groups, &names.rows(&[&python, &javascript]))))
}
