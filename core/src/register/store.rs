//! Facts behind dense slots, found by id.

use crate::facts::{Contact, Organisation};
use hashbrown::{DefaultHashBuilder, HashTable};
use std::hash::BuildHasher;

/// A fact with an id.
pub(crate) trait Identified {
    fn id(&self) -> &str;
}

impl Identified for Organisation {
    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Identified for Contact {
    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// Facts in slots that keep their number while others come and go.
///
/// The table holds slot numbers only and compares with the id in the slot, so that an id is stored once.
#[derive(Clone, Debug)]
pub(crate) struct Store<T> {
    slots: Vec<Option<T>>,
    free: Vec<u32>,
    table: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl<T: Identified> Store<T> {
    /// A store of the facts in their order. A repeated id keeps its slot but is found at its first.
    pub(crate) fn new(facts: Vec<T>) -> (Self, Vec<u32>) {
        let hasher = DefaultHashBuilder::default();
        let mut table = HashTable::with_capacity(facts.len());
        let mut repeated = Vec::new();
        for (slot, fact) in (0_u32..).zip(&facts) {
            let same = |other: &u32| at(&facts, *other).is_some_and(|other| other.id() == fact.id());
            let rehash = |other: &u32| at(&facts, *other).map_or(0, |other| hasher.hash_one(other.id()));
            let hash = hasher.hash_one(fact.id());
            match table.entry(hash, same, rehash) {
                hashbrown::hash_table::Entry::Occupied(_) => repeated.push(slot),
                hashbrown::hash_table::Entry::Vacant(entry) => _ = entry.insert(slot),
            }
        }
        let slots = facts.into_iter().map(Some).collect();
        (Self { slots, free: Vec::new(), table, hasher }, repeated)
    }

    /// The slot of an id.
    pub(crate) fn slot(&self, id: &str) -> Option<u32> {
        let same = |slot: &u32| self.get(*slot).is_some_and(|fact| fact.id() == id);
        self.table.find(self.hasher.hash_one(id), same).copied()
    }

    pub(crate) fn find(&self, id: &str) -> Option<&T> {
        self.get(self.slot(id)?)
    }

    pub(crate) fn get(&self, slot: u32) -> Option<&T> {
        at(&self.slots, slot)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, slot: u32) -> Option<&mut T> {
        self.slots.get_mut(slot as usize)?.as_mut()
    }

    /// How many slots there are, used or not.
    pub(crate) fn slots(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    /// The facts with their slots, in the order of the slots.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &T)> {
        (0_u32..).zip(&self.slots).filter_map(|(slot, fact)| Some((slot, fact.as_ref()?)))
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.slots.iter_mut().flatten()
    }

    /// Adds a fact whose id is not there yet.
    pub(crate) fn insert(&mut self, fact: T) -> u32 {
        let hash = self.hasher.hash_one(fact.id());
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(place) = self.slots.get_mut(slot as usize) {
            *place = Some(fact);
        }
        let (slots, hasher) = (&self.slots, &self.hasher);
        let rehash = |slot: &u32| {
            at(slots, *slot).and_then(Option::as_ref).map_or(0, |fact: &T| hasher.hash_one(fact.id()))
        };
        self.table.insert_unique(hash, slot, rehash);
        slot
    }

    /// Takes a fact out.
    pub(crate) fn remove(&mut self, slot: u32) -> Option<T> {
        let hash = self.hasher.hash_one(self.get(slot)?.id());
        if let Ok(entry) = self.table.find_entry(hash, |other| *other == slot) {
            entry.remove();
        }
        self.free.push(slot);
        self.slots.get_mut(slot as usize)?.take()
    }
}

fn at<T>(values: &[T], slot: u32) -> Option<&T> {
    values.get(slot as usize)
}
