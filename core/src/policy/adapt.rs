//! A region's own policy, or a later year's, made from another.

use super::document::{Norm, NormValue, RequirementPolicy, Status};
use super::reading::{Reading, ReadingId};
use super::{Policy, PolicyDocument};
use crate::catalogue::{RequirementId, Source};
use crate::date::Period;
use crate::json::{Reader, Shape as _};
use crate::problem::{Detail, ProblemCode, Problems};
use crate::text::Text;
use crate::vocabulary::Force;
use std::sync::Arc;

/// One thing in which a policy differs from the one it is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyChange {
    /// Another title.
    Title(Text),
    /// Other days.
    Period(Period),
    /// Another status.
    Status(Status),
    /// Another force of a requirement.
    Force(RequirementId, Force),
    /// Another norm. It needs a source of its own: which decision sets it, and when.
    Norm(RequirementId, NormValue, Option<Source>),
    /// Another reading.
    Reading(ReadingId, Reading),
    /// The requirement is no longer asked.
    Drop(RequirementId),
}

impl Policy {
    /// A policy of a region or of a later year, made from this one. It says so, and so does what is shown of it.
    ///
    /// ```
    /// use bouwsteen::{Policy, PolicyChange, Reading, ReadingId};
    /// let own = Policy::gvjb_2021().adapt("cg_2021".parse()?, [
    ///     PolicyChange::Reading(ReadingId::Distribution, Reading::EachProfessional),
    /// ])?;
    /// assert_eq!(own.reading(ReadingId::Distribution), Reading::EachProfessional);
    /// assert_eq!(own.adapted_from(), Some("gvjb_2021"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// All [`Problems`] at once: a norm without a source that names its decision and date, a reading
    /// that cannot be chosen there, a requirement that this policy does not ask.
    pub fn adapt(&self, id: Text, changes: impl IntoIterator<Item = PolicyChange>) -> Result<Self, Problems> {
        let mut document = (*self.0).clone();
        document.adapted_from = Some(std::mem::replace(&mut document.id, id));
        let mut reader = Reader::new(PolicyDocument::FORMAT);
        for change in changes {
            match change {
                PolicyChange::Title(title) => document.title = title,
                PolicyChange::Period(period) => document.period = period,
                PolicyChange::Status(status) => document.status = status,
                PolicyChange::Reading(id, reading) => _ = document.readings.insert(id, reading),
                PolicyChange::Drop(requirement) => _ = document.requirements.remove(&requirement),
                PolicyChange::Force(requirement, force) => {
                    let own = RequirementPolicy { force, norm: None };
                    document.requirements.entry(requirement).or_insert(own).force = force;
                }
                PolicyChange::Norm(requirement, value, source) => {
                    let at = format!("/requirements/{requirement}/norm");
                    let decided = source.filter(|source| source.date.is_some());
                    match (document.requirements.get_mut(&requirement), decided) {
                        (Some(own), Some(source)) => own.norm = Some(Norm::Set(value, source)),
                        (_, None) => reader.report_at(ProblemCode::NormWithoutSource, at, Detail::None),
                        (None, _) => {
                            let asked: Vec<_> = document.requirements.keys().map(|id| id.as_str()).collect();
                            let detail = Detail::Choice(requirement.to_string(), asked.join(", "));
                            reader.report_at(ProblemCode::UnknownRequirement, at, detail);
                        }
                    }
                }
            }
        }
        document.check(&mut reader);
        reader.into_problems().or(())?;
        Ok(Self(Arc::new(document)))
    }
}
