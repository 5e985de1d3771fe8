//! Things that are said in one or more rows each.

use hashbrown::HashMap;
use std::hash::Hash;

/// Things by what tells them apart, in the order of their first row.
#[derive(Debug)]
pub(super) struct Drafts<K, D> {
    places: HashMap<K, usize>,
    list: Vec<D>,
}

impl<K, D> Default for Drafts<K, D> {
    fn default() -> Self {
        Self { places: HashMap::new(), list: Vec::new() }
    }
}

impl<K: Hash + Eq, D> Drafts<K, D> {
    /// Adds what a row says: something new, or more about a thing that is there.
    pub(super) fn add(&mut self, key: K, draft: D, join: impl FnOnce(&mut D, D)) {
        let place = *self.places.entry(key).or_insert(self.list.len());
        match self.list.get_mut(place) {
            Some(known) => join(known, draft),
            None => self.list.push(draft),
        }
    }

    pub(super) fn get_mut(&mut self, key: &K) -> Option<&mut D> {
        let place = self.places.get(key)?;
        self.list.get_mut(*place)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, D> {
        self.list.iter()
    }

    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, D> {
        self.list.iter_mut()
    }

    pub(super) fn into_iter(self) -> std::vec::IntoIter<D> {
        self.list.into_iter()
    }
}
