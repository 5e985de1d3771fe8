//! How many meetings and sessions were held and are planned, and how many are asked.

use super::super::Renderer;
use super::{number, whole};
use crate::assessment::FindingDocument;
use crate::json::Json;
use crate::vocabulary::Verdict;

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// Meetings that have the programme and composition that are asked.
    Meetings,
    /// Sessions of a learning group.
    Sessions,
}

/// The numbers of a finding.
struct Numbers {
    held: u32,
    planned: u32,
    /// `None` when the norm is missing.
    asked: Option<u32>,
}

impl Renderer {
    pub(super) fn meetings_counted(&self, finding: &FindingDocument) -> Option<String> {
        let says = self.counted(finding, Counted::Meetings)?;
        let regional = number(&finding.observed, "regional")?;
        if regional == 0 {
            return Some(says);
        }
        let are = self.agree(regional, ("is", "zijn"), ("is", "are"));
        let regional = say!(
            self.language,
            "Daarvan {are} er {regional} voor de hele regio.",
            "Of these, {regional} {are} for the whole region."
        );
        Some(format!("{says} {regional}"))
    }

    pub(super) fn sessions_counted(&self, finding: &FindingDocument) -> Option<String> {
        self.counted(finding, Counted::Sessions)
    }

    fn counted(&self, finding: &FindingDocument, what: Counted) -> Option<String> {
        let numbers = Numbers {
            held: number(&finding.observed, "held")?,
            planned: number(&finding.observed, "planned")?,
            asked: whole(&finding.expected),
        };
        let Some(asked) = numbers.asked else {
            return (finding.expected == Json::Null).then(|| self.without_norm(finding, what, &numbers));
        };
        let mut says = self.so_far(finding.verdict, what, &numbers, asked) + ".";
        let lacking = asked.saturating_sub(numbers.held.saturating_add(numbers.planned));
        let last = finding.due.map(|due| self.date(due));
        match (finding.verdict, last) {
            (Verdict::AtRisk, Some(last)) if lacking > 0 => {
                let are = self.agree(lacking, ("is", "zijn"), ("is", "are"));
                says += &say!(
                    self.language,
                    " Er {are} er nog {lacking} nodig, uiterlijk op {last}.",
                    " That leaves {lacking} to hold by {last}."
                );
            }
            (Verdict::NotMet, Some(last)) => {
                let were = if asked == 1 { "was" } else { "waren" };
                says += &say!(
                    self.language,
                    " Nodig {were} er {asked}, uiterlijk op {last}.",
                    " Needed: {asked}, by {last}."
                );
            }
            _ => {
                says += &format!(" {}.", self.needed(asked, true));
            }
        }
        Some(says)
    }

    /// What was held, and what is planned where that still matters: without a full stop.
    fn so_far(&self, verdict: Verdict, what: Counted, numbers: &Numbers, asked: u32) -> String {
        let Numbers { held, planned, .. } = *numbers;
        let noun = self.noun(what);
        let is_open = !matches!(verdict, Verdict::Met | Verdict::NotMet);
        let counting = self.that_counts(what);
        if held == 0 && planned == 0 && is_open {
            return say!(
                self.language,
                "er is nog geen {noun} gehouden of gepland{counting}",
                "no {noun}{counting} has been held or planned yet"
            );
        }
        let yet = if is_open { self.pick("nog ", " yet") } else { "" };
        let first = match held {
            0 => say!(
                self.language,
                "er is {yet}geen {noun} gehouden{counting}",
                "no {noun}{counting} has been held{yet}"
            ),
            _ => {
                let some = self.some(what, held, asked);
                let were = self.agree(held, ("is", "zijn"), ("was", "were"));
                let count = match what {
                    Counted::Meetings => {
                        self.agree(held, (" en telt mee", " en tellen mee"), (" and counts", " and count"))
                    }
                    Counted::Sessions => "",
                };
                say!(self.language, "{some} {were} gehouden{count}", "{some} {were} held{count}")
            }
        };
        if !is_open {
            return first;
        }
        let next = match (planned, what) {
            (0, Counted::Meetings) => {
                say!(self.language, "er is nog niets gepland dat meetelt", "nothing planned counts so far")
            }
            (0, Counted::Sessions) => {
                say!(self.language, "er is nog niets gepland", "nothing is planned yet")
            }
            _ => {
                let are = self.agree(planned, ("is", "zijn"), ("is", "are"));
                let fit = match what {
                    Counted::Meetings => self.agree(
                        planned,
                        (" en voldoet tot nu toe", " en voldoen tot nu toe"),
                        (" and fits so far", " and fit so far"),
                    ),
                    Counted::Sessions => "",
                };
                say!(self.language, "{planned} {are} gepland{fit}", "{planned} {are} planned{fit}")
            }
        };
        format!("{first}; {next}")
    }

    /// `1 van de 2 bijeenkomsten`, `2 bijeenkomsten`.
    fn some(&self, what: Counted, held: u32, asked: u32) -> String {
        let nouns = self.nouns(what);
        if held >= asked {
            return self.count(held, nouns, nouns);
        }
        let (_, more) = nouns;
        say!(self.language, "{held} van de {asked} {more}", "{held} of the {asked} {more}")
    }

    /// What there is, where nobody has said how much is asked.
    fn without_norm(&self, finding: &FindingDocument, what: Counted, numbers: &Numbers) -> String {
        let Numbers { held, planned, .. } = *numbers;
        let ((one, more), counting) = (self.nouns(what), self.that_counts(what));
        let when = finding.due.map(|due| self.until(due)).unwrap_or_default();
        let norm = say!(
            self.language,
            "Het beleid zegt niet hoeveel {more} er{when} moeten zijn.",
            "The policy does not say how many {more} there must be{when}."
        );
        let some = self.count(held, (one, more), (one, more));
        let were = self.agree(held, ("is", "zijn"), ("was", "were"));
        let count = match what {
            Counted::Meetings => {
                self.agree(held, (" die meetelt", " die meetellen"), (" that counts", " that count"))
            }
            Counted::Sessions => "",
        };
        let are = self.agree(planned, ("is", "zijn"), ("is", "are"));
        let there_is = match (held, planned) {
            (0, 0) => say!(
                self.language,
                "Er is nog geen {one} gehouden of gepland{counting}.",
                "No {one}{counting} has been held or planned yet."
            ),
            (0, _) => say!(
                self.language,
                "Er is nog geen {one} gehouden{counting}; {planned} {are} gepland.",
                "No {one}{counting} has been held yet; {planned} {are} planned."
            ),
            (_, 0) => {
                say!(self.language, "Er {were} {some} gehouden{count}.", "So far {some}{count} {were} held.")
            }
            _ => say!(
                self.language,
                "Er {were} {some} gehouden{count}; {planned} {are} gepland.",
                "So far {some}{count} {were} held; {planned} {are} planned."
            ),
        };
        self.open(&format!("{norm} {there_is}"))
    }

    fn nouns(&self, what: Counted) -> (&'static str, &'static str) {
        match what {
            Counted::Meetings => {
                self.language.pick(("bijeenkomst", "bijeenkomsten"), ("meeting", "meetings"))
            }
            Counted::Sessions => {
                self.language.pick(("leerbijeenkomst", "leerbijeenkomsten"), ("session", "sessions"))
            }
        }
    }

    fn noun(&self, what: Counted) -> &'static str {
        self.nouns(what).0
    }

    /// Not every meeting counts; every session does.
    fn that_counts(&self, what: Counted) -> &'static str {
        match what {
            Counted::Meetings => self.language.pick(" die meetelt", " that counts"),
            Counted::Sessions => "",
        }
    }
}
