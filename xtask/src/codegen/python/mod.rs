//! The values of the Python package, made from the schemas of core: words, facts, changes and results.

mod docs;
mod documents;
mod examples;
mod expression;
mod literal;
mod made;
mod module;
pub(super) mod names;
mod package;
mod places;
mod record;
mod said;
mod union;
mod vocabulary;

use super::Derived;
use super::model::Model;
use super::model::subjects::{MODULES, Module};
use crate::python;
use anyhow::{Context, Result};
use examples::Examples;
use expression::Needs;
use module::MADE;
use places::PACKAGES;

/// Where the package stands.
const PACKAGE: &str = "bindings-python/python/bouwsteen";

/// Every file of the package that is made.
pub(super) fn files(model: &Model) -> Result<Vec<Derived>> {
    names::check(model)?;
    let examples = documents::examples(model)?;
    let mut files = vec![Derived::new(format!("{PACKAGE}/__init__.py"), package::text())];
    for (package, about) in PACKAGES {
        let text = format!("{MADE}\"\"\"{about}\"\"\"\n");
        files.push(Derived::new(format!("{PACKAGE}/{package}/__init__.py"), text));
    }
    for module in MODULES {
        let text = text(module, model, &examples).with_context(|| format!("the module `{}`", module.path))?;
        files.push(Derived::new(path(module), text));
    }
    // Which classes the library hands out is known to it by name only.
    let mut homes = places::places();
    homes.insert("Frame", "_frame");
    homes.insert("Language", "_errors");
    files.push(Derived::new(format!("{PACKAGE}/_native.pyi"), python::stubs(&homes)?));
    Ok(files)
}

/// What the words of a vocabulary say of themselves, by name.
pub(super) fn said_of(vocabulary: &str) -> impl Iterator<Item = String> {
    said::of(vocabulary).into_iter().map(|said| said.name.to_owned())
}

/// The folders in which nothing else stands.
pub(super) fn folders() -> impl Iterator<Item = String> {
    ["changes", "facts", "results", "words"].into_iter().map(|folder| format!("{PACKAGE}/{folder}"))
}

/// The file of a module; a module in which others stand is a folder.
fn path(module: &Module) -> String {
    match module.path.split_once('.') {
        Some((package, name)) => format!("{PACKAGE}/{package}/{name}.py"),
        None => format!("{PACKAGE}/{}/__init__.py", module.path),
    }
}

fn text(module: &Module, model: &Model, examples: &Examples) -> Result<String> {
    let mut needs = Needs::default();
    let mut classes = Vec::new();
    for kind in places::kinds(module) {
        let name = names::class(kind);
        classes.push(if let Some(vocabulary) = model.vocabularies.get(kind) {
            vocabulary::class(name, vocabulary, &mut needs)
        } else if let Some(union) = model.unions.get(kind) {
            union::definitions(name, union, model, &mut needs)?
        } else {
            let record = model.records.get(kind).with_context(|| format!("there is no `{kind}`"))?;
            record::class(record, model, &examples.of(model, record)?, &mut needs)
        });
    }
    Ok(module::text(module, &classes, &needs))
}
