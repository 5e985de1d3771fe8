//! What parts call the things that they share: by the name under which JavaScript has them, or else by a short one.

use super::module::Module;
use super::share::Share;
use anyhow::{Result, ensure};
use std::collections::BTreeMap;
use wasmparser::ExternalKind;

/// Something that an earlier part has and a later one uses, by its index in the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Function(u32),
    Table(u32),
    Memory(u32),
    Global(u32),
}

const LETTERS: &[u8; 62] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// How long a short name is at most. No export that JavaScript asks for may be so short.
const SHORT: usize = 3;

pub(super) struct Names {
    known: BTreeMap<Thing, String>,
    shared: BTreeMap<Thing, String>,
}

impl Names {
    /// The names that JavaScript uses, where the part that exports something also has it.
    pub(super) fn of(module: &Module<'_>, share: &Share) -> Result<Self> {
        let mut known = BTreeMap::new();
        for export in &module.exports {
            ensure!(
                export.name.len() > SHORT,
                "the export `{}` has a name that parts use among themselves",
                export.name
            );
            let thing = match export.kind {
                ExternalKind::Func => Thing::Function(export.index),
                ExternalKind::Table => Thing::Table(export.index),
                ExternalKind::Memory => Thing::Memory(export.index),
                ExternalKind::Global => Thing::Global(export.index),
                _ => continue,
            };
            let held = match thing {
                Thing::Function(function) => share.functions.get(&function).copied(),
                _ => Some(0),
            };
            if held == Some(share.exports.get(export.name).copied().unwrap_or(0)) {
                known.insert(thing, export.name.to_owned());
            }
        }
        Ok(Self { known, shared: BTreeMap::new() })
    }

    /// What something is called that a later part uses.
    pub(super) fn of_shared(&mut self, thing: Thing) -> &str {
        if let Some(name) = self.known.get(&thing) {
            return name;
        }
        let number = self.shared.len();
        self.shared.entry(thing).or_insert_with(|| short(number))
    }

    /// What is exported only for later parts.
    pub(super) fn shared(&self) -> Vec<(Thing, String)> {
        self.shared.iter().map(|(thing, name)| (*thing, name.clone())).collect()
    }
}

/// A name for a number.
fn short(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.extend(LETTERS.get(number % LETTERS.len()).map(|letter| char::from(*letter)));
        number /= LETTERS.len();
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}
