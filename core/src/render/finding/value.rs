//! Core values: whether they were discussed and tested. They are never scored.

use super::super::Renderer;
use super::number;
use crate::assessment::FindingDocument;
use crate::vocabulary::Verdict;

impl Renderer {
    pub(super) fn discussed(&self, finding: &FindingDocument) -> Option<String> {
        let held = number(&finding.observed, "held")?;
        let planned = number(&finding.observed, "planned")?;
        let meetings = |number| self.count(number, ("bijeenkomst", "bijeenkomsten"), ("meeting", "meetings"));
        if held > 0 {
            let held = meetings(held);
            return Some(say!(self.language, "besproken in {held}.", "discussed in {held}."));
        }
        if finding.verdict == Verdict::NotMet {
            let when = finding.due.map(|due| self.until(due)).unwrap_or_default();
            return Some(say!(self.language, "niet besproken{when}.", "not discussed{when}."));
        }
        Some(match planned {
            0 => self.still_possible(finding, self.pick("nog niet besproken", "not discussed yet")),
            _ => {
                let planned = meetings(planned);
                say!(
                    self.language,
                    "nog niet besproken; staat op de agenda van {planned}.",
                    "not discussed yet; on the agenda of {planned}."
                )
            }
        })
    }

    pub(super) fn tested(&self, finding: &FindingDocument) -> Option<String> {
        let tests = number(&finding.observed, "tests")?;
        if tests == 0 && finding.verdict == Verdict::NotMet {
            let when = finding.due.map(|due| self.until(due)).unwrap_or_default();
            return Some(say!(self.language, "niet getoetst{when}.", "not tested{when}."));
        }
        if tests == 0 {
            return Some(self.still_possible(finding, self.pick("nog niet getoetst", "not tested yet")));
        }
        let mut says = vec![match tests {
            1 => say!(self.language, "getoetst bij professionals.", "tested among professionals."),
            _ => say!(
                self.language,
                "{tests} keer getoetst bij professionals.",
                "tested among professionals {tests} times."
            ),
        }];
        says.extend(self.answers(finding, "fits", "doesNotFit").map(|answers| {
            say!(self.language, "Past deze waarde? {answers}.", "Does this value fit? {answers}.")
        }));
        says.extend(self.answers(finding, "guides", "doesNotGuide").map(|answers| {
            say!(self.language, "Geeft die richting? {answers}.", "Does it give guidance? {answers}.")
        }));
        Some(says.join(" "))
    }

    /// How many said yes and how many no, as far as it is known; told, not judged.
    fn answers(&self, finding: &FindingDocument, yes: &str, no: &str) -> Option<String> {
        let (yes, no) = (number(&finding.observed, yes), number(&finding.observed, no));
        Some(match (yes, no) {
            (Some(yes), Some(no)) => say!(self.language, "Ja: {yes}, nee: {no}", "Yes: {yes}, no: {no}"),
            (Some(yes), None) => say!(self.language, "Ja: {yes}", "Yes: {yes}"),
            (None, Some(no)) => say!(self.language, "Nee: {no}", "No: {no}"),
            (None, None) => return None,
        })
    }

    /// Until when something can still be done.
    fn still_possible(&self, finding: &FindingDocument, what: &str) -> String {
        match finding.due.map(|due| self.date(due)) {
            Some(due) => {
                say!(
                    self.language,
                    "{what}. Dat kan nog tot en met {due}.",
                    "{what}. There is time through {due}."
                )
            }
            None => format!("{what}."),
        }
    }
}
