//! What each part holds: of the finished module, by what was found out about the linked one.
//!
//! Binding and optimising change functions: they are bound, merged, and put into each other. They move no data and no
//! slot, and use none that was not used before. So which data and which slots a part needs is asked of the linked
//! module, and which functions of the finished one.

use super::graph::{Graph, Node};
use super::module::Module;
use super::{image, parts};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{Export, ExternalKind};

/// The part of everything, counted from 0. What nobody reaches is of none.
#[derive(Debug, Default)]
pub(super) struct Share {
    /// By the index of the function in the finished module.
    pub(super) functions: BTreeMap<u32, usize>,
    pub(super) slots: BTreeMap<u32, usize>,
    /// By the number of the piece in the graph.
    pub(super) data: BTreeMap<usize, usize>,
    /// By the name of the export; what is no function is of the first.
    pub(super) exports: BTreeMap<String, usize>,
}

impl Share {
    /// Shares out a finished module into `count` parts.
    pub(super) fn of(
        graph: &Graph,
        linked: &Module<'_>,
        small: &Module<'_>,
        of_exports: &BTreeMap<&str, usize>,
        count: usize,
    ) -> Result<Self> {
        let slots = |module: &Module<'_>| module.slots.keys().copied().collect::<Vec<_>>();
        ensure!(
            slots(linked) == slots(small),
            "the table of functions has other slots than when it was linked"
        );
        ensure!(image::same(&linked.data, &small.data), "data is not what it was when it was linked");
        let (before, exported) = (linked.exported(), small.exported());
        let mut share = Self::default();
        let mut seen = BTreeSet::new();
        for part in 0..count {
            let own = || of_exports.iter().filter(|(_, of)| **of == part).map(|(name, _)| *name);
            let mut roots = Vec::new();
            for name in own() {
                roots.extend(parts::before(name, &before)?.map(Node::Function));
            }
            if part == 0 {
                roots.extend(&graph.loose);
            }
            let mut functions = Vec::new();
            for node in graph.reach(roots, &mut seen) {
                match node {
                    Node::Function(_) => {}
                    Node::Data(piece) => drop(share.data.insert(piece, part)),
                    Node::Slot(slot) => {
                        share.slots.insert(slot, part);
                        functions.push(*small.slots.get(&slot).context("a slot is gone")?);
                    }
                }
            }
            for name in own() {
                functions.push(*exported.get(name).with_context(|| format!("`{name}` is not exported"))?);
                share.exports.insert(name.to_owned(), part);
            }
            if part == 0 {
                functions.extend(small.start);
            }
            share.called(small, functions, part)?;
        }
        Ok(share)
    }

    /// Gives a part the functions that are called from `open` and that no part before it has.
    fn called(&mut self, small: &Module<'_>, mut open: Vec<u32>, part: usize) -> Result<()> {
        while let Some(function) = open.pop() {
            if small.body(function).is_some() && !self.functions.contains_key(&function) {
                self.functions.insert(function, part);
                open.extend(small.calls(function)?);
            }
        }
        Ok(())
    }

    /// The functions that the module of a part speaks of: those that its own call, that stand in its slots, and that
    /// JavaScript asks of it.
    pub(super) fn wanted(&self, small: &Module<'_>, part: usize) -> Result<BTreeSet<u32>> {
        let mut wanted: BTreeSet<_> = self.filled(small, part).into_values().collect();
        for (function, _) in self.functions.iter().filter(|(_, of)| **of == part) {
            wanted.extend(small.calls(*function)?);
        }
        let asked = self.asked(small, part).filter(|export| export.kind == ExternalKind::Func);
        wanted.extend(asked.map(|export| export.index));
        Ok(wanted)
    }

    /// The slots that a part fills, with their functions.
    pub(super) fn filled(&self, small: &Module<'_>, part: usize) -> BTreeMap<u32, u32> {
        let own = |slot: &u32| self.slots.get(slot) == Some(&part);
        small.slots.iter().filter(|(slot, _)| own(slot)).map(|(slot, function)| (*slot, *function)).collect()
    }

    /// What JavaScript asks of a part.
    pub(super) fn asked<'a>(&self, small: &Module<'a>, part: usize) -> impl Iterator<Item = Export<'a>> {
        small
            .exports
            .iter()
            .filter(move |one| self.exports.get(one.name).copied().unwrap_or(0) == part)
            .copied()
    }
}
