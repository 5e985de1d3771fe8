//! What a meeting or session is when it is judged, and what goes without judging.

use super::super::Renderer;
use super::{size, values};
use crate::assessment::{FindingDocument, Subject};
use crate::catalogue::RequirementId as R;
use crate::id::ContactId;
use crate::json::Json;
use crate::vocabulary::{MeetingStatus, Phase, Verdict};

impl Renderer {
    /// What the meeting or session of a finding is on the day of the verdict.
    pub(super) fn phase(&self, finding: &FindingDocument) -> Phase {
        let follows = finding.cause.as_ref().is_some_and(|cause| cause.requirement == R::MeetingsRecord);
        // Only what is to come has a day by which it is due.
        let is_past = finding.due.is_none() && self.status(&finding.subject) == Some(MeetingStatus::Planned);
        match finding.verdict {
            Verdict::Undetermined if follows || is_past => Phase::Unrecorded,
            Verdict::OnTrack | Verdict::AtRisk => Phase::Planned,
            _ if finding.due.is_some() => Phase::Planned,
            _ => Phase::Held,
        }
    }

    /// Of a meeting or session that is past: that nobody has said how it went.
    pub(super) fn unrecorded(&self, finding: &FindingDocument) -> Option<String> {
        let knows = finding.observed != Json::Null && finding.requirement != R::MeetingsRecord;
        if !knows || self.phase(finding) != Phase::Unrecorded {
            return None;
        }
        Some(self.open(&match finding.subject {
            Subject::Session(_) => say!(
                self.language,
                "Er is nog niet vastgelegd hoe deze leerbijeenkomst is verlopen.",
                "How this session went has not been recorded yet."
            ),
            _ => say!(
                self.language,
                "Er is nog niet vastgelegd hoe deze bijeenkomst is verlopen.",
                "How this meeting went has not been recorded yet."
            ),
        }))
    }

    /// That nobody has said who was there.
    pub(super) fn untold(&self) -> String {
        self.open(self.pick("Er is niet vastgelegd wie er was.", "Who was there is not recorded."))
    }

    /// What is to be said beside "not applicable"; nothing when there is no more to it.
    pub(super) fn not_asked(&self, finding: &FindingDocument) -> Option<String> {
        if self.status(&finding.subject) == Some(MeetingStatus::Cancelled) {
            return Some(match finding.subject {
                Subject::Session(_) => {
                    say!(self.language, "De leerbijeenkomst is afgelast.", "The session is cancelled.")
                }
                _ => say!(self.language, "De bijeenkomst is afgelast.", "The meeting is cancelled."),
            });
        }
        match finding.requirement {
            R::MeetingsCompositionLocalTeams if finding.expected == Json::List(Vec::new()) => Some(say!(
                self.language,
                "Van geen enkele gemeente is hier een lokaal team nodig.",
                "No municipality is asked for its local team here."
            )),
            R::MeetingsFacilitation => {
                let late: Vec<ContactId> = values(finding.observed.get("leftOut"))?;
                self.joined_later(size(&late))
            }
            R::LearningStart => Some(super::capital(&self.voluntary(finding)?)),
            R::StepsOrder => {
                let none = [finding.observed.get("meeting")?, finding.observed.get("session")?];
                (none == [&Json::Null; 2]).then(|| super::capital(&self.nothing_held()))
            }
            _ => None,
        }
    }
}
