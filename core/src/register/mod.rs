//! The register: all facts of a document, checked to fit together, with the columns they are counted by.

pub(crate) mod apply;
mod apply_meetings;
mod apply_territory;
pub(crate) mod cell;
pub(crate) mod chain;
pub(crate) mod check;
mod check_meetings;
mod columns;
pub(crate) mod coverage;
pub(crate) mod fillers;
pub(crate) mod freshness;
pub(crate) mod index;
mod leads;
pub(crate) mod matrix;
pub(crate) mod outlook;
mod reach;
mod scope;
mod select;
pub(crate) mod state;
pub(crate) mod store;
pub(crate) mod tally;

pub use columns::{Columns, CoverageColumns, FreshnessColumns};
pub use coverage::{CoverageRow, CoverageTotal, FreshnessRow};
pub use matrix::{CoverageMatrix, MatrixCell, MatrixRow};
pub use reach::{Reach, ReachContact, ReachOrganisation, Why};

use crate::change::Change;
use crate::date::Date;
use crate::facts::{
    Contact, ContactAgreement, Distribution, District, Division, Facts, LearningGroup, Meeting, Meta,
    Organisation, ValueTest,
};
use crate::id::{ContactId, LearningGroupId, MeetingId, MunicipalityCode, OrganisationId, RegionCode};
use crate::json;
use crate::problem::Problems;
use crate::territory::{Territory, TerritoryChoice};
use check::Check;
use index::Index;
use sha2::{Digest, Sha256};
use state::State;
use std::fmt;
use std::io::Read;
use std::sync::Arc;
use tally::Tally;

/// The facts of a territory: organisations, agreements, contacts, divisions and distributions.
///
/// Immutable and cheap to clone; a change gives another register.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Date, PartnerRole, Register};
/// let register = Register::demo();
/// let on: Date = "2021-09-01".parse().unwrap();
/// let reach = register.reach(&"GM0228".parse().unwrap(), Some(PartnerRole::LocalTeam), on);
/// assert_eq!(reach.organisations[0].name.as_str(), "Lokaal team Ede");
/// # }
/// ```
#[derive(Clone)]
pub struct Register(Arc<State>);

impl Register {
    /// Reads a register document from bytes.
    ///
    /// # Errors
    /// All [`Problems`] at once: of the text, of every value, and of how the facts fit together.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        let (facts, reader) = json::read::<Facts>(bytes)?;
        Self::assemble(facts, reader)
    }

    /// Reads a register document from text.
    ///
    /// # Errors
    /// As [`Register::from_slice`].
    #[expect(
        clippy::should_implement_trait,
        reason = "FromStr is implemented too; this saves users an import"
    )]
    pub fn from_str(text: &str) -> Result<Self, Problems> {
        Self::from_slice(text.as_bytes())
    }

    /// Reads a register document from a reader, to its end.
    ///
    /// # Errors
    /// [`ReadError::Io`] when the reader fails, else [`ReadError::Problems`] as [`Register::from_slice`].
    pub fn from_reader(mut reader: impl Read) -> Result<Self, ReadError> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes)?;
        Ok(Self::from_slice(&bytes)?)
    }

    /// The embedded demonstration register: the real municipalities, regions and organisations of
    /// Gelderland, with invented professionals.
    #[cfg(feature = "demo")]
    #[must_use]
    #[expect(clippy::expect_used, reason = "the embedded document is valid: a test reads it")]
    pub fn demo() -> Self {
        use std::sync::OnceLock;
        static DEMO: OnceLock<Register> = OnceLock::new();
        let read = || Self::from_str(include_str!("../../data/demo-gelderland.json"));
        DEMO.get_or_init(|| read().expect("the embedded register is valid")).clone()
    }

    pub(crate) fn assemble(facts: Facts, mut reader: json::Reader) -> Result<Self, Problems> {
        let territory = facts.territory.resolve("/territory", &mut reader);
        let Some(territory) = territory else { return Err(reader.into_problems()) };
        let (state, repeated_organisations, repeated_contacts) = State::new(facts, territory);
        Check::new(&state, &mut reader).all(&repeated_organisations, &repeated_contacts);
        reader.into_problems().or(())?;
        Ok(Self::indexed(state))
    }

    /// The register of a state that is right but has no order and no index yet.
    pub(crate) fn indexed(mut state: State) -> Self {
        state.canonicalise();
        state.index = Index::new(&state);
        Self::from_state(state)
    }

    pub(crate) fn from_state(state: State) -> Self {
        Self(Arc::new(state))
    }

    pub(crate) fn state(&self) -> &State {
        &self.0
    }

    /// The register document: keys in the order of the format, every list sorted, no white space.
    ///
    /// Reading it gives the same register, and the same facts give the same text.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(&self.0.document())
    }

    /// The first 16 hexadecimal digits of SHA-256 over the document without `meta`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let document = Facts { meta: None, ..self.0.document() };
        let digest = Sha256::digest(json::write(&document).as_bytes());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The changed register, and the changes that undo it. All or nothing.
    ///
    /// # Errors
    /// All [`Problems`] of changes that do not fit; nothing has then changed.
    pub fn with(&self, changes: &[Change]) -> Result<(Self, Vec<Change>), Problems> {
        let mut state = (*self.0).clone();
        let inverse = state.apply_all(changes)?;
        Ok((Self(Arc::new(state)), inverse))
    }

    /// Every seat on a day, by region, organisation and area.
    #[must_use]
    pub fn coverage(&self, on: Date) -> Vec<CoverageRow> {
        coverage::coverage(&self.0, &Tally::new(&self.0, on))
    }

    /// Every contact in service on a day, by region and contact.
    #[must_use]
    pub fn freshness(&self, on: Date) -> Vec<FreshnessRow> {
        coverage::freshness_rows(&self.0, &Tally::new(&self.0, on))
    }

    /// The seats on a day, counted by region and role.
    #[must_use]
    pub fn coverage_totals(&self, on: Date) -> Vec<CoverageTotal> {
        coverage::totals(&self.0, &Tally::new(&self.0, on))
    }

    /// Area × role on a day, region by region.
    #[must_use]
    pub fn matrix(&self, on: Date) -> Vec<CoverageMatrix> {
        matrix::matrix(&self.0, &Tally::new(&self.0, on))
    }

    /// About the register itself.
    #[must_use]
    pub fn meta(&self) -> Option<&Meta> {
        self.0.meta.as_ref()
    }

    /// The territory.
    #[must_use]
    pub fn territory(&self) -> &Territory {
        &self.0.territory
    }

    /// How the register names its territory.
    #[must_use]
    pub fn territory_choice(&self) -> &TerritoryChoice {
        &self.0.choice
    }

    /// The districts by id.
    #[must_use]
    pub fn districts(&self) -> &[District] {
        &self.0.districts
    }

    /// The divisions by region and start.
    #[must_use]
    pub fn divisions(&self) -> &[Division] {
        &self.0.divisions
    }

    /// The agreements by region and start.
    #[must_use]
    pub fn agreements(&self) -> &[ContactAgreement] {
        &self.0.agreements
    }

    /// The cooperation meetings by id.
    #[must_use]
    pub fn meetings(&self) -> &[Meeting] {
        &self.0.meetings
    }

    /// A meeting by its id.
    #[must_use]
    pub fn meeting(&self, id: &MeetingId) -> Option<&Meeting> {
        let place = self.0.meetings.binary_search_by(|meeting| meeting.id.cmp(id)).ok()?;
        self.0.meetings.get(place)
    }

    /// A learning group by its id.
    #[must_use]
    pub fn learning_group(&self, id: &LearningGroupId) -> Option<&LearningGroup> {
        let place = self.0.learning_groups.binary_search_by(|group| group.id.cmp(id)).ok()?;
        self.0.learning_groups.get(place)
    }

    /// The learning groups by id, their sessions by date.
    #[must_use]
    pub fn learning_groups(&self) -> &[LearningGroup] {
        &self.0.learning_groups
    }

    /// What was answered about core values, by subregion, value and ring.
    #[must_use]
    pub fn value_tests(&self) -> &[ValueTest] {
        &self.0.value_tests
    }

    /// The distributions by region and date.
    #[must_use]
    pub fn distributions(&self) -> &[Distribution] {
        &self.0.distributions
    }

    /// The central municipality that the register names for a region.
    #[must_use]
    pub fn central_municipality(&self, region: RegionCode) -> Option<MunicipalityCode> {
        self.0.central_municipalities.get(&region).copied()
    }

    /// The organisations.
    pub fn organisations(&self) -> impl Iterator<Item = &Organisation> {
        self.0.organisations.iter().map(|(_, organisation)| organisation)
    }

    /// An organisation by its id.
    #[must_use]
    pub fn organisation(&self, id: &OrganisationId) -> Option<&Organisation> {
        self.0.organisations.find(id.as_str())
    }

    /// The contacts.
    pub fn contacts(&self) -> impl Iterator<Item = &Contact> {
        self.0.contacts.iter().map(|(_, contact)| contact)
    }

    /// A contact by its id.
    #[must_use]
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.0.contacts.find(id.as_str())
    }
}

/// A register could not be read from a reader.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The reader failed.
    #[error("could not read the register")]
    Io(#[from] std::io::Error),
    /// The document has problems.
    #[error(transparent)]
    Problems(#[from] Problems),
}

impl std::str::FromStr for Register {
    type Err = Problems;

    fn from_str(text: &str) -> Result<Self, Problems> {
        Self::from_slice(text.as_bytes())
    }
}

/// Equal when the facts are equal; the order in which they were given does not matter.
impl PartialEq for Register {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.to_json() == other.to_json()
    }
}

impl Eq for Register {}

impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        write!(f, "Register({} organisations, {} contacts)", state.organisations.len(), state.contacts.len())
    }
}
