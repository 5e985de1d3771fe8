//! A policy is data: which requirements weigh how much, their norms with sources, and how the source is read.

mod adapt;
mod document;
pub(crate) mod example;
mod reading;

pub use adapt::PolicyChange;
pub use document::{
    LearningMethod, Norm, NormValue, PolicyCustodian, RequirementPolicy, SetCentral, SetCustodian, Status,
};
pub use reading::{Reading, ReadingId};

use crate::catalogue::{RequirementId, Source};
use crate::date::{Date, Period};
use crate::id::{MunicipalityCode, RegionCode};
use crate::json;
use crate::problem::Problems;
use crate::text::Text;
use crate::vocabulary::Force;
pub(crate) use document::CustodianRole;
pub(crate) use document::PolicyDocument;
use std::sync::Arc;

/// A policy: the yardstick of an assessment. Cheap to clone.
///
/// ```
/// use bouwsteen::{Date, Policy};
/// let policy = Policy::gvjb_2021();
/// assert_eq!(policy.id(), "gvjb_2021");
/// assert_eq!(Policy::for_date("2022-03-01".parse()?).id(), "gvjb_2022");
/// # Ok::<(), bouwsteen::InvalidDate>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy(Arc<PolicyDocument>);

impl Policy {
    /// The ids of the policies that are built in.
    pub const BUILT_IN: &[&'static str] = &["gvjb_2021", "gvjb_2022"];

    /// Bouwsteen 2 in 2021: steps 1 and 2.
    #[must_use]
    pub fn gvjb_2021() -> Self {
        Self::embedded(include_str!("../../data/policies/gvjb_2021.json"))
    }

    /// Bouwsteen 2 in 2022: with learning groups.
    #[must_use]
    pub fn gvjb_2022() -> Self {
        Self::embedded(include_str!("../../data/policies/gvjb_2022.json"))
    }

    /// A built-in policy by its id.
    #[must_use]
    pub fn built_in(id: &str) -> Option<Self> {
        match id {
            "gvjb_2021" => Some(Self::gvjb_2021()),
            "gvjb_2022" => Some(Self::gvjb_2022()),
            _ => None,
        }
    }

    /// The built-in policy whose period holds the day, else the latest that had started, else `gvjb_2021`.
    #[must_use]
    pub fn for_date(on: Date) -> Self {
        let started = |policy: &Self| policy.period().from().is_some_and(|from| from <= on);
        let all = [Self::gvjb_2021(), Self::gvjb_2022()];
        let holds = all.iter().find(|policy| policy.period().contains(on));
        let latest = || all.iter().rev().find(|policy| started(policy));
        holds.or_else(latest).cloned().unwrap_or_else(Self::gvjb_2021)
    }

    #[expect(clippy::expect_used, reason = "the embedded documents are valid: a test reads them")]
    fn embedded(text: &str) -> Self {
        Self::from_str(text).expect("the embedded policies are valid")
    }

    /// Reads a policy document from bytes.
    ///
    /// # Errors
    /// All [`Problems`] at once.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        let (document, mut reader) = json::read::<PolicyDocument>(bytes)?;
        document.check(&mut reader);
        reader.into_problems().or(())?;
        Ok(Self(Arc::new(document)))
    }

    /// Reads a policy document from text.
    ///
    /// # Errors
    /// All [`Problems`] at once.
    #[expect(
        clippy::should_implement_trait,
        reason = "FromStr is implemented too; this saves users an import"
    )]
    pub fn from_str(text: &str) -> Result<Self, Problems> {
        Self::from_slice(text.as_bytes())
    }

    /// The document, canonical and without white space.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(&*self.0)
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        self.0.id.as_str()
    }

    /// The id of the policy from which it was made, if it was made from another.
    #[must_use]
    pub fn adapted_from(&self) -> Option<&str> {
        self.0.adapted_from.as_ref().map(Text::as_str)
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> &str {
        self.0.title.as_str()
    }

    /// Whether it was proposed, adopted or withdrawn. Changes no verdict and is always shown.
    #[must_use]
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// The days for which it holds.
    #[must_use]
    pub fn period(&self) -> Period {
        self.0.period
    }

    /// The day on which verdicts are judged when asked on `on`; `None` before the policy starts.
    #[must_use]
    pub fn judged_on(&self, on: Date) -> Option<Date> {
        let period = self.period();
        (on >= period.start()).then(|| period.last_day().map_or(on, |last| on.min(last)))
    }

    /// The force of a requirement; `None` when the policy does not ask it.
    #[must_use]
    pub fn force(&self, requirement: RequirementId) -> Option<Force> {
        self.0.requirements.get(&requirement).map(|requirement| requirement.force)
    }

    /// The norm of a requirement, when it has one or should have.
    #[must_use]
    pub fn norm(&self, requirement: RequirementId) -> Option<&Norm> {
        self.0.requirements.get(&requirement)?.norm.as_ref()
    }

    /// Where a requirement comes from: the policy's own source if it names one, else the catalogue's.
    #[must_use]
    pub fn source(&self, requirement: RequirementId) -> Source {
        match self.norm(requirement) {
            Some(norm) => norm.source().clone(),
            None => requirement.source(),
        }
    }

    /// The reading that was chosen.
    #[must_use]
    pub fn reading(&self, id: ReadingId) -> Reading {
        self.0.readings.get(&id).copied().unwrap_or_else(|| id.default())
    }

    /// The ways of learning together that it knows.
    #[must_use]
    pub fn methods(&self) -> &[LearningMethod] {
        &self.0.methods
    }

    /// The themes of cases that it knows.
    #[must_use]
    pub fn themes(&self) -> &[Text] {
        &self.0.themes
    }

    /// The same policy with one place read otherwise.
    pub(crate) fn read_as(&self, id: ReadingId, reading: Reading) -> Self {
        let mut document = (*self.0).clone();
        document.readings.insert(id, reading);
        Self(Arc::new(document))
    }

    /// Every reading with what was chosen, in order.
    pub fn readings(&self) -> impl Iterator<Item = (ReadingId, Reading)> {
        ReadingId::ALL.iter().map(|id| (*id, self.reading(*id)))
    }

    /// Who the policy says keeps the contacts of a region.
    #[must_use]
    pub fn custodian(&self, region: RegionCode) -> Option<&PolicyCustodian> {
        self.0.custodians.get(&region).map(|custodian| &custodian.value)
    }

    /// The central municipality of a region, where the policy names one.
    #[must_use]
    pub fn central_municipality(&self, region: RegionCode) -> Option<MunicipalityCode> {
        self.0.central_municipalities.get(&region).map(|central| central.value)
    }
}

impl std::str::FromStr for Policy {
    type Err = Problems;

    fn from_str(text: &str) -> Result<Self, Problems> {
        Self::from_slice(text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_policies_are_read_without_problems() {
        for (id, count) in [("gvjb_2021", 32), ("gvjb_2022", 36)] {
            let policy = Policy::built_in(id).unwrap();
            assert_eq!(policy.id(), id);
            assert_eq!(policy.0.requirements.len(), count);
            assert_eq!(Policy::from_str(&policy.to_json()).unwrap(), policy);
        }
    }

    #[test]
    fn the_policy_of_a_date() {
        let id = |date: &str| Policy::for_date(date.parse().unwrap()).id().to_owned();
        assert_eq!(id("2019-12-31"), "gvjb_2021");
        assert_eq!(id("2021-12-31"), "gvjb_2021");
        assert_eq!(id("2022-01-01"), "gvjb_2022");
        assert_eq!(id("2030-01-01"), "gvjb_2022");
    }
}
