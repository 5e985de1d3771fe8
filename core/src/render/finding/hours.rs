//! How many hours a meeting takes, and a year of meetings.

use super::super::Renderer;
use super::{number, size, values};
use crate::assessment::FindingDocument;
use crate::id::ContactId;
use crate::vocabulary::{Phase, Verdict};

impl Renderer {
    pub(super) fn hours_of_meeting(&self, finding: &FindingDocument) -> Option<String> {
        let above: Vec<ContactId> = values(finding.observed.get("above"))?;
        finding.expected.get("minutes")?;
        let is_planned = self.phase(finding) == Phase::Planned;
        let highest = number(&finding.observed, "highest").map(|minutes| self.hours(minutes));
        let most = highest
            .map(|highest| say!(self.language, " Het meeste is {highest}.", " The most is {highest}."));
        let most = most.unwrap_or_default();
        let Some(limit) = number(&finding.expected, "minutes").map(|minutes| self.hours(minutes)) else {
            let norm = self.pick(
                "Het beleid zegt niet hoeveel uur een bijeenkomst hoogstens mag kosten.",
                "The policy does not say how many hours a meeting may take at most.",
            );
            return Some(self.open(&format!("{norm}{most}")));
        };
        if self.is_untold(finding) {
            return Some(self.untold());
        }
        if above.is_empty() {
            return Some(if is_planned {
                say!(
                    self.language,
                    "deze bijeenkomst kost naar verwachting niemand meer dan {limit}.{most}",
                    "this meeting is expected to take nobody more than {limit}.{most}"
                )
            } else {
                say!(
                    self.language,
                    "deze bijeenkomst kostte niemand meer dan {limit}.{most}",
                    "this meeting took nobody more than {limit}.{most}"
                )
            });
        }
        let who = self.contacts(size(&above)) + &self.in_brackets(&above);
        Some(if is_planned {
            say!(
                self.language,
                "deze bijeenkomst kost {who} naar verwachting meer dan {limit}.{most}",
                "this meeting is expected to take {who} more than {limit}.{most}"
            )
        } else {
            say!(
                self.language,
                "deze bijeenkomst kostte {who} meer dan {limit}.{most}",
                "this meeting took {who} more than {limit}.{most}"
            )
        })
    }

    pub(super) fn hours_of_year(&self, finding: &FindingDocument) -> Option<String> {
        let held = number(&finding.observed, "held")?;
        let planned = number(&finding.observed, "planned")?;
        finding.expected.get("minutes")?;
        let spent = self.spent(held, planned);
        let Some(limit) = number(&finding.expected, "minutes").map(|minutes| self.hours(minutes)) else {
            let when = finding.due.map(|due| self.until(due)).unwrap_or_default();
            let spent = super::capital(&spent);
            return Some(self.open(&say!(
                self.language,
                "Het beleid zegt niet hoeveel uur bijeenkomsten{when} hoogstens mogen kosten. {spent}.",
                "The policy does not say how many hours meetings may take{when} at most. {spent}."
            )));
        };
        Some(match finding.verdict {
            // Too much already; what is planned only makes it more.
            Verdict::NotMet => {
                let spent = self.spent(held, 0);
                say!(
                    self.language,
                    "{spent}. Dat is meer dan {limit}.",
                    "{spent}. That is more than {limit}."
                )
            }
            Verdict::AtRisk => {
                say!(
                    self.language,
                    "{spent}. Samen is dat meer dan {limit}.",
                    "{spent}. Together that is more than {limit}."
                )
            }
            _ => say!(
                self.language,
                "{spent}. Hoogstens {limit} is de bedoeling.",
                "{spent}. The intention is {limit} at most."
            ),
        })
    }

    /// What meetings took of somebody, and what they will take: without a full stop.
    fn spent(&self, held: u32, planned: u32) -> String {
        let (took, takes) = (self.hours(held), self.hours(planned));
        match (held, planned) {
            (0, 0) => {
                say!(self.language, "bijeenkomsten kostten nog geen tijd", "meetings have taken no time yet")
            }
            (_, 0) => say!(self.language, "bijeenkomsten kostten {took}", "meetings took {took}"),
            (0, _) => say!(
                self.language,
                "bijeenkomsten kostten nog geen tijd en kosten naar verwachting {takes}",
                "meetings have taken no time yet and are expected to take {takes}"
            ),
            _ => say!(
                self.language,
                "bijeenkomsten kostten {took} en kosten naar verwachting nog {takes}",
                "meetings took {took} and are expected to take another {takes}"
            ),
        }
    }
}
