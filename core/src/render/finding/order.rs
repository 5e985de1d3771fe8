//! Whether the steps were taken in their order.

use super::super::Renderer;
use super::{capital, value};
use crate::assessment::FindingDocument;
use crate::date::Date;
use crate::vocabulary::{Step, Verdict};

impl Renderer {
    pub(super) fn order(&self, finding: &FindingDocument) -> Option<String> {
        finding.observed.get("meeting")?;
        let meeting = self.step_before(finding, "meeting", "step1", Step::FindEachOther);
        let session = self.step_before(finding, "session", "step2", Step::KnowEachOther);
        Some(match (meeting, session) {
            (None, None) => self.nothing_held(),
            (Some(meeting), Some(session)) => format!("{meeting} {}", capital(&session)),
            (meeting, session) => meeting.or(session)?,
        })
    }

    /// How far a step was on the first day of the next.
    fn step_before(&self, finding: &FindingDocument, day: &str, key: &str, step: Step) -> Option<String> {
        let day: Date = value(&finding.observed, day)?;
        let verdict: Verdict = value(&finding.observed, key)?;
        let (date, number) = (self.date(day), step.number());
        let day = match step {
            Step::FindEachOther => {
                say!(self.language, "bij de eerste bijeenkomst ({date})", "at the first meeting ({date})")
            }
            _ => {
                say!(self.language, "bij de eerste leerbijeenkomst ({date})", "at the first session ({date})")
            }
        };
        Some(match verdict {
            Verdict::Met => {
                say!(self.language, "{day} was stap {number} gezet.", "{day} step {number} had been taken.")
            }
            Verdict::Undetermined => say!(
                self.language,
                "{day} was niet te bepalen of stap {number} was gezet.",
                "{day} it could not be determined whether step {number} had been taken."
            ),
            Verdict::NotApplicable => say!(
                self.language,
                "{day} was er voor stap {number} niets te beoordelen.",
                "{day} there was nothing to judge of step {number}."
            ),
            Verdict::OnTrack | Verdict::AtRisk | Verdict::NotMet => say!(
                self.language,
                "{day} was stap {number} nog niet gezet.",
                "{day} step {number} had not been taken yet."
            ),
        })
    }

    /// That neither a meeting nor a session was held.
    pub(super) fn nothing_held(&self) -> String {
        say!(
            self.language,
            "er is nog geen bijeenkomst of leerbijeenkomst gehouden.",
            "no meeting or session has been held yet."
        )
    }
}
