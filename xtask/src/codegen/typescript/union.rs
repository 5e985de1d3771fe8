//! The type of a union.

use super::docs;
use super::expression::Needs;
use super::names;
use crate::codegen::model::Union;

pub(super) fn definition(name: &str, union: &Union, needs: &mut Needs) -> String {
    let kinds: Vec<_> = union.kinds.iter().map(|kind| format!("    | {}", needs.kind(kind))).collect();
    let doc = docs::comment(&union.doc, &[], 0);
    format!("{doc}export type {} =\n{};\n", names::of(name), kinds.join("\n"))
}
