//! What is written down of a delivery: who, when, which kinds and how many.

use super::{ContactField, ReconciledKind, Reconciliation};
use crate::change::ChangeKind;
use crate::date::Date;
use crate::facts::Confirmation;
use crate::id::OrganisationId;
use crate::json::{self, FormatTag, record};
use std::collections::BTreeMap;

record! {
    /// An entry for a log. It holds no value of a person, so that it can be kept longer than the people themselves.
    pub struct Audit {
        /// The format of the document.
        format: FormatTag = format "audit",
        /// Whose list.
        organisation: OrganisationId = required "organisation",
        /// Of which day.
        on: Date = crucial "on",
        /// Who vouched for it, and on which day.
        vouched: Option<Confirmation> = optional "vouched",
        /// How many entries of each kind.
        entries: BTreeMap<ReconciledKind, u32> = required "entries",
        /// How many times each detail became another.
        fields: BTreeMap<ContactField, u32> = defaulted "fields",
        /// How many changes of each kind.
        changes: BTreeMap<ChangeKind, u32> = defaulted "changes",
    }
}

impl Audit {
    pub(super) fn of(reconciliation: &Reconciliation) -> Self {
        let entries = &reconciliation.entries;
        Self {
            format: FormatTag::of::<Self>(),
            organisation: reconciliation.organisation.clone(),
            on: reconciliation.on,
            vouched: reconciliation.vouched,
            entries: counted(entries.iter().map(|entry| entry.kind)),
            fields: counted(entries.iter().flat_map(|entry| entry.fields.iter().copied())),
            changes: counted(reconciliation.changes().map(|change| change.kind())),
        }
    }

    /// The entry as a document.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}

fn counted<K: Ord>(kinds: impl Iterator<Item = K>) -> BTreeMap<K, u32> {
    let mut counts = BTreeMap::new();
    for kind in kinds {
        let count: &mut u32 = counts.entry(kind).or_default();
        *count = count.saturating_add(1);
    }
    counts
}
