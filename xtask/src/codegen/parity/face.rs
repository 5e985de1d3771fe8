//! What a face offers: the classes and functions of Python, or of JavaScript.

use std::collections::{BTreeMap, BTreeSet};

/// The names of its classes and interfaces with those of their members, and of its functions.
#[derive(Debug, Default)]
pub(super) struct Face {
    pub(super) classes: BTreeMap<String, BTreeSet<String>>,
    pub(super) functions: BTreeSet<String>,
}

impl Face {
    /// Whether it has a function, a class, or a member of a class as `Class.member`.
    pub(super) fn has(&self, name: &str) -> bool {
        match name.split_once('.') {
            Some((class, member)) => self.classes.get(class).is_some_and(|members| members.contains(member)),
            None => self.functions.contains(name) || self.classes.contains_key(name),
        }
    }

    /// Adds members to a class, which need not be known yet.
    pub(super) fn add(&mut self, class: &str, members: impl IntoIterator<Item = String>) {
        self.classes.entry(class.to_owned()).or_default().extend(members);
    }
}
