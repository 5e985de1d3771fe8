//! Actions and remedies: what to do, as one line in the imperative without a full stop.

mod change;
mod contact;
mod decision;
mod learning;
mod meeting;

use super::Renderer;
use super::finding::{changes, values};
use crate::assessment::{Action, Actor, FindingDocument, Missing, Remedy, Subject};
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::date::Date;
use crate::id::RegionCode;
use crate::vocabulary::{Step, Verdict};

/// What there is to do, as far as an action knows.
#[derive(Clone, Copy)]
struct Task<'a> {
    requirement: R,
    region: RegionCode,
    subject: &'a Subject,
    actor: &'a Actor,
    due: Option<Date>,
    changes: &'a [Change],
}

/// So long is a line: what says more than fits is said in fewer words.
const LINE: usize = 68;

/// The text that says more, if it fits a line.
fn fitting(full: String, brief: impl FnOnce() -> String) -> String {
    if full.chars().count() <= LINE { full } else { brief() }
}

impl Renderer {
    /// What to do: `Laat contact lt-ede-2 bevestigen`. Who, by when and in which region stand beside it.
    #[must_use]
    pub fn action(&self, action: &Action) -> String {
        self.advice(&Task {
            requirement: action.requirement,
            region: action.region,
            subject: &action.subject,
            actor: &action.actor,
            due: action.due,
            changes: &action.changes,
        })
    }

    /// What would lift a finding, said as an action; nothing when there is nothing to lift, or when what is
    /// planned will do it.
    #[must_use]
    pub fn remedy(&self, finding: &FindingDocument) -> Option<String> {
        if !finding.verdict.is_unmet() || finding.verdict == Verdict::OnTrack {
            return None;
        }
        let own = Task {
            requirement: finding.requirement,
            region: finding.region,
            subject: &finding.subject,
            actor: &finding.responsible,
            due: finding.due,
            changes: changes(finding),
        };
        if finding.requirement.step() == Some(Step::FindEachOther) {
            return Some(self.remedy_for_contacts(finding, &own));
        }
        Some(match (&finding.remedy, &finding.cause) {
            (Remedy::Decide(requirement), _) => {
                self.decision(*requirement).unwrap_or_else(|| self.advice(&own))
            }
            // How a meeting went, or another meeting: the fact that the cause asks for.
            (Remedy::Ask(Missing::Outcome | Missing::Meeting), Some(cause)) => {
                self.advice(&Task { requirement: cause.requirement, subject: &cause.subject, ..own })
            }
            (Remedy::Ask(_) | Remedy::Changes(_), _) => self.advice(&own),
        })
    }

    fn remedy_for_contacts(&self, finding: &FindingDocument, own: &Task<'_>) -> String {
        let cause = finding.cause.as_ref();
        match (&finding.remedy, &finding.subject) {
            (Remedy::Changes(_), _) if finding.requirement == R::ContactsDistribution => self.advice(own),
            (Remedy::Changes(changes), _) => self.changes(changes),
            (Remedy::Decide(requirement), subject) => {
                let cause = cause.filter(|cause| cause.requirement == *requirement);
                let subject = cause.map_or(subject, |cause| &cause.subject);
                self.advice(&Task { requirement: *requirement, subject, ..*own })
            }
            (Remedy::Ask(Missing::Details), Subject::Contact(contact)) => {
                let missing: Option<Vec<_>> = values(finding.observed.get("missing"));
                self.complete(contact, &missing.unwrap_or_default())
            }
            (Remedy::Ask(Missing::Confirmation), subject) => {
                match cause.map_or(subject, |cause| &cause.subject) {
                    Subject::Contact(contact) => self.confirm(contact),
                    _ => self.ask(Missing::Confirmation),
                }
            }
            (Remedy::Ask(Missing::StandIn), subject) => match cause.map_or(subject, |cause| &cause.subject) {
                Subject::Contact(contact) => self.stand_in_for(contact),
                _ => self.ask(Missing::StandIn),
            },
            (Remedy::Ask(_), _) => self.advice(own),
        }
    }

    /// What to do about a requirement that is not met.
    fn advice(&self, task: &Task<'_>) -> String {
        let says = self.about_contacts(task);
        let says = says.or_else(|| self.about_meetings(task));
        let says = says.or_else(|| self.about_meeting(task));
        let says = says.or_else(|| self.about_learning(task));
        says.unwrap_or_else(|| {
            let name = task.requirement.name(self.language);
            say!(self.language, "Werk aan: {name}", "Work on: {name}")
        })
    }

    fn ask(&self, missing: Missing) -> String {
        let missing = missing.name(self.language);
        say!(self.language, "Vraag om {missing}", "Ask for {missing}")
    }
}
