//! Norms that are missing: what has to be decided.

use super::super::Renderer;
use crate::catalogue::RequirementId as R;

impl Renderer {
    /// The decision that sets the norm of a requirement; nothing when it needs none.
    pub(super) fn decision(&self, requirement: R) -> Option<String> {
        Some(match requirement {
            R::MeetingsCount => say!(
                self.language,
                "Besluit hoeveel bijeenkomsten er moeten zijn",
                "Decide how many meetings there must be"
            ),
            R::MeetingsHoursMeeting => say!(
                self.language,
                "Besluit hoeveel uur een bijeenkomst hoogstens mag kosten",
                "Decide how many hours a meeting may take at most"
            ),
            R::MeetingsHoursYear => say!(
                self.language,
                "Besluit hoeveel uur bijeenkomsten per jaar hoogstens mogen kosten",
                "Decide how many hours a year meetings may take at most"
            ),
            R::MeetingsFacilitation => say!(
                self.language,
                "Besluit aan hoeveel bijeenkomsten professionals kunnen meedoen",
                "Decide in how many meetings professionals can take part"
            ),
            R::LearningSessions => say!(
                self.language,
                "Besluit hoeveel leerbijeenkomsten er moeten zijn",
                "Decide how many sessions there must be"
            ),
            _ => return None,
        })
    }
}
