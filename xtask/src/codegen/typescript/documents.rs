//! The documents that are no value of another: what stands in a file.

use super::expression::Needs;
use super::file;
use super::record;
use crate::codegen::model::{Model, Record};
use anyhow::{Context, Result};

/// What core calls them, by the name of their schema.
const DOCUMENTS: [(&str, &str); 3] =
    [("register", "RegisterDocument"), ("policy", "PolicyDocument"), ("changes", "ChangesDocument")];

/// Reads them from what `bouwsteen::schema::documents()` gives.
pub(super) fn read(model: &Model) -> Result<Vec<Record>> {
    let schemas = bouwsteen::schema::documents();
    let read = |(name, kind): &(&str, &str)| {
        let (_, schema) =
            schemas.iter().find(|(known, _)| known == name).context("core has no such document")?;
        model.document(kind, &serde_json::from_str(schema)?)
    };
    DOCUMENTS.iter().map(|document| read(document).context(document.0)).collect()
}

/// The file in which they stand.
pub(super) fn text(documents: &[Record]) -> String {
    let mut needs = Needs::default();
    let types: Vec<_> = documents.iter().map(|document| record::definition(document, &mut needs)).collect();
    file::text("documents", "Documents: what stands in a file.", &types, &needs)
}
