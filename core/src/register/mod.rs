//! The register: all facts of a document, checked to fit together, with the columns they are counted by.

pub(crate) mod apply;
pub(crate) mod chain;
pub(crate) mod check;
pub(crate) mod coverage;
pub(crate) mod fillers;
pub(crate) mod freshness;
pub(crate) mod index;
pub(crate) mod outlook;
pub(crate) mod state;
pub(crate) mod store;
pub(crate) mod tally;

use crate::facts::{Contact, Facts, Organisation};
use crate::json;
use crate::problem::Problems;
use crate::territory::Territory;
use check::Check;
use index::Index;
use state::{REGISTER, State};
use std::fmt;
use std::sync::Arc;
use store::Store;

/// The facts of a territory: organisations, agreements, contacts, divisions and distributions.
///
/// Immutable and cheap to clone; a change gives another register.
#[derive(Clone)]
pub struct Register(Arc<State>);

impl Register {
    /// Reads a register document from bytes.
    ///
    /// # Errors
    /// All [`Problems`] at once: of the text, of every value, and of how the facts fit together.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        let (facts, mut reader) = json::read::<Facts>(bytes, json::Format::new(REGISTER))?;
        let (organisations, repeated_organisations) = Store::new(facts.organisations);
        let (contacts, repeated_contacts) = Store::new(facts.contacts);
        let territory = facts.territory.resolve("/territory", &mut reader);
        let Some(territory) = territory else { return Err(reader.into_problems()) };
        let mut state = State {
            meta: facts.meta,
            choice: facts.territory,
            territory,
            districts: facts.districts,
            divisions: facts.divisions,
            central_municipalities: facts.central_municipalities,
            organisations,
            agreements: facts.agreements,
            contacts,
            distributions: facts.distributions,
            index: Index::default(),
        };
        Check::new(&state, &mut reader).all(&repeated_organisations, &repeated_contacts);
        reader.into_problems().or(())?;
        state.canonicalise();
        state.index = Index::new(&state);
        Ok(Self(Arc::new(state)))
    }

    /// Reads a register document from text.
    ///
    /// # Errors
    /// As [`Register::from_slice`].
    #[expect(clippy::should_implement_trait, reason = "FromStr is implemented too; this saves users an import")]
    pub fn from_str(text: &str) -> Result<Self, Problems> {
        Self::from_slice(text.as_bytes())
    }
}
