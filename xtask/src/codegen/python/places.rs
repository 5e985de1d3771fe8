//! Where each class stands in the package.

use super::names;
use crate::codegen::model::subjects::{MODULES, Module};
use std::collections::BTreeMap;

/// The packages, with their first lines.
pub(super) const PACKAGES: [(&str, &str); 3] = [
    ("words", "Words: the fixed vocabularies of the domain."),
    ("facts", "Facts: what a register and a policy say."),
    ("results", "Results: what the library works out."),
];

/// What core hands out that has a class written by hand instead.
const BY_HAND: [&str; 6] =
    ["Comparison", "ContactSheetDocument", "Explanation", "ListDocument", "Move", "Reconciliation"];

/// What core calls what stands in a module, in order.
pub(super) fn kinds(module: &Module) -> impl Iterator<Item = &'static str> + use<> {
    module.kinds.iter().copied().filter(|kind| !BY_HAND.contains(kind))
}

/// The module of each class, by its name.
pub(super) fn places() -> BTreeMap<&'static str, &'static str> {
    let place = |module: &'static Module| kinds(module).map(|kind| (names::class(kind), module.path));
    MODULES.iter().flat_map(place).collect()
}
