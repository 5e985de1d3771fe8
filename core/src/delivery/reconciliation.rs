//! What a delivery changes in a register, entry by entry, with reasons.

use super::audit::Audit;
use super::{ContactField, ReconciledKind, Unclear};
use crate::change::Change;
use crate::date::Date;
use crate::facts::Confirmation;
use crate::id::{ContactId, OrganisationId};
use crate::json::{self, FormatTag, Value, record};
use crate::problem::Problems;
use crate::register::Register;

record! {
    /// What a delivery says of one person.
    pub struct Reconciled {
        /// What it says.
        kind: ReconciledKind = required "kind",
        /// The row of the list; nothing for somebody who is not on it.
        row: Option<u32> = optional "row",
        /// The contact; of somebody new the id they are given.
        contact: Option<ContactId> = optional "contact",
        /// What becomes other than it was.
        fields: Vec<ContactField> = defaulted "fields",
        /// Why a person has to look at it.
        reason: Option<Unclear> = optional "reason",
        /// Who could be meant.
        candidates: Vec<ContactId> = defaulted "candidates",
        /// The changes that carry it out.
        changes: Vec<Change> = defaulted "changes",
    }
}

record! {
    /// What a delivery changes in a register: the rows in the order of the list, those refused, then who is not on it.
    ///
    /// Nothing has changed yet: applying it does that, all or nothing, and gives what undoes it.
    pub struct Reconciliation {
        /// The format of the document.
        format: FormatTag = format "reconciliation",
        /// Whose list.
        organisation: OrganisationId = required "organisation",
        /// Of which day.
        on: Date = crucial "on",
        /// Who vouches for the list, and on which day.
        vouched: Option<Confirmation> = optional "vouched",
        /// Person by person.
        entries: Vec<Reconciled> = required "entries",
    }
}

impl Reconciled {
    /// An entry about a row or a contact of which nothing is known yet.
    pub(super) fn new(kind: ReconciledKind, row: Option<u32>, contact: Option<ContactId>) -> Self {
        Self {
            kind,
            row,
            contact,
            fields: Vec::new(),
            reason: None,
            candidates: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// The entry with lists as long as what is in them: there can be hundreds of thousands.
    pub(super) fn fitted(mut self) -> Self {
        self.fields.shrink_to_fit();
        self.candidates.shrink_to_fit();
        self.changes.shrink_to_fit();
        self
    }

    /// An entry that a person has to look at.
    pub(super) fn unclear(row: Option<u32>, reason: Unclear) -> Self {
        let mut entry = Self::new(ReconciledKind::Unclear, row, None);
        entry.reason = Some(reason);
        entry
    }
}

impl Reconciliation {
    pub(super) fn new(
        organisation: OrganisationId,
        on: Date,
        vouched: Option<Confirmation>,
        entries: Vec<Reconciled>,
    ) -> Self {
        Self { format: FormatTag::of::<Self>(), organisation, on, vouched, entries }
    }

    /// All changes, in order.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.entries.iter().flat_map(|entry| &entry.changes)
    }

    /// The entries of one kind.
    pub fn of_kind(&self, kind: ReconciledKind) -> impl Iterator<Item = &Reconciled> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }

    /// The changed register, and the changes that undo it. All or nothing.
    ///
    /// # Errors
    /// [`Problems`] when the register is another than the one with which the list was reconciled, and the changes do
    /// not fit it.
    pub fn apply(&self, register: &Register) -> Result<(Register, Vec<Change>), Problems> {
        let changes: Vec<_> = self.changes().cloned().collect();
        register.with(&changes)
    }

    /// What happened, for a log: who, when, which kinds and how many. No value of a person, old or new.
    #[must_use]
    pub fn audit(&self) -> Audit {
        Audit::of(self)
    }

    /// Reads a reconciliation document.
    ///
    /// # Errors
    /// All [`Problems`] at once.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        Value::from_json(bytes)
    }

    /// The reconciliation as a document. It holds details of people, like the list itself.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}
