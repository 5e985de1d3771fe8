//! The types of the npm package, made from the schemas of core: words, facts, changes, results and documents.

mod docs;
mod documents;
mod expression;
mod file;
mod index;
pub(super) mod names;
mod record;
mod union;
mod vocabulary;

use super::Derived;
use super::model::Model;
use super::model::subjects::MODULES;
use anyhow::{Context, Result};
use expression::Needs;

/// Where the types stand.
const FOLDER: &str = "bindings-wasm/ts/values";

/// Every file of the package that is made.
pub(super) fn files(model: &Model) -> Result<Vec<Derived>> {
    let documents = documents::read(model)?;
    let mut files = vec![
        Derived::new(place("index"), index::text()),
        Derived::new(place("json"), file::json()),
        Derived::new(place("vocabularies"), vocabulary::all(model)),
        Derived::new(place("documents"), documents::text(&documents)),
    ];
    for module in MODULES {
        let mut needs = Needs::default();
        let types = module.kinds.iter().map(|kind| definition(kind, model, &mut needs));
        let types =
            types.collect::<Result<Vec<_>>>().with_context(|| format!("the file `{}`", module.path))?;
        let path = file::path(module.path);
        files.push(Derived::new(place(&path), file::text(&path, module.about, &types, &needs)));
    }
    Ok(files)
}

/// The folders in which nothing else stands.
pub(super) fn folders() -> impl Iterator<Item = String> {
    ["", "/changes", "/facts", "/results", "/words"].into_iter().map(|folder| format!("{FOLDER}{folder}"))
}

fn place(path: &str) -> String {
    format!("{FOLDER}/{path}.ts")
}

/// The type of a word, union or record.
fn definition(kind: &str, model: &Model, needs: &mut Needs) -> Result<String> {
    if let Some(vocabulary) = model.vocabularies.get(kind) {
        return Ok(vocabulary::definition(kind, vocabulary));
    }
    if let Some(union) = model.unions.get(kind) {
        return Ok(union::definition(kind, union, needs));
    }
    let record = model.records.get(kind).with_context(|| format!("there is no `{kind}`"))?;
    Ok(record::definition(record, needs))
}
