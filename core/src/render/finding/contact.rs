//! A contact: details, freshness, and who stands in.

use super::super::Renderer;
use super::{value, values};
use crate::assessment::FindingDocument;
use crate::date::Date;
use crate::id::ContactId;
use crate::vocabulary::{Detail, Freshness, Verdict};

/// Whether the verb that goes with these details is in the plural.
pub(super) fn is_plural(details: &[Detail]) -> bool {
    details.len() > 1 || details == [Detail::WorkingDays]
}

impl Renderer {
    pub(super) fn completeness(&self, finding: &FindingDocument) -> Option<String> {
        let missing: Vec<Detail> = values(finding.observed.get("missing"))?;
        let place = self.in_region(finding.region);
        let begin = super::capital(&place);
        if finding.verdict == Verdict::Undetermined {
            return Some(say!(
                self.language,
                "niet te bepalen of alles er is. \
                 {begin} is niet afgesproken welke contactgegevens nodig zijn.",
                "whether all is there cannot be determined. \
                 Which contact details are required is not agreed {place}."
            ));
        }
        Some(match missing.as_slice() {
            [] => say!(self.language, "alle verplichte gegevens zijn er.", "all required details are there."),
            missing => self.lacking(missing) + ".",
        })
    }

    /// `het telefoonnummer ontbreekt`.
    fn lacking(&self, missing: &[Detail]) -> String {
        let details = self.details(missing);
        if is_plural(missing) {
            say!(self.language, "{details} ontbreken", "{details} are missing")
        } else {
            say!(self.language, "{details} ontbreekt", "{details} is missing")
        }
    }

    /// `het telefoonnummer en de functie`.
    pub(in super::super) fn details(&self, details: &[Detail]) -> String {
        let named = details.iter().map(|detail| {
            let name = detail.name(self.language);
            match detail {
                Detail::Email | Detail::Phone => say!(self.language, "het {name}", "the {name}"),
                Detail::Function | Detail::WorkingDays | Detail::SkjRegistered => {
                    say!(self.language, "de {name}", "the {name}")
                }
            }
        });
        self.list(&named.collect::<Vec<_>>())
    }

    /// How recently a contact was confirmed: `bevestigd op …`, `bevestigen voor …`, `te laat sinds …`,
    /// `niet bevestigd sinds …` (the last confirmation), `nog nooit bevestigd`, `geen ritme afgesproken`.
    #[must_use]
    pub fn freshness(&self, freshness: Freshness, last: Option<Date>, due: Option<Date>) -> String {
        let (last, due) = (last.map(|date| self.date(date)), due.map(|date| self.date(date)));
        let text = match freshness {
            Freshness::Fresh => {
                last.map(|last| say!(self.language, "bevestigd op {last}", "confirmed on {last}"))
            }
            Freshness::DueSoon => {
                due.map(|due| say!(self.language, "bevestigen voor {due}", "confirm by {due}"))
            }
            Freshness::Overdue => {
                due.map(|due| say!(self.language, "te laat sinds {due}", "overdue since {due}"))
            }
            Freshness::Stale => last
                .map(|last| say!(self.language, "niet bevestigd sinds {last}", "not confirmed since {last}")),
            Freshness::Unconfirmed | Freshness::Unknown => None,
        };
        text.unwrap_or_else(|| freshness.name(self.language).to_owned())
    }

    pub(super) fn confirmed(&self, finding: &FindingDocument) -> Option<String> {
        let status: Freshness = value(&finding.observed, "status")?;
        let (last, due) = (value(&finding.observed, "last"), value(&finding.observed, "due"));
        let says = self.freshness(status, last, due);
        let (last, due) = (last.map(|date| self.date(date)), due.map(|date| self.date(date)));
        let why = match status {
            Freshness::Fresh => due.map(|due| {
                say!(
                    self.language,
                    "Opnieuw bevestigen moet voor {due}.",
                    "The next confirmation is due by {due}."
                )
            }),
            Freshness::DueSoon | Freshness::Overdue => last.map(|last| {
                say!(
                    self.language,
                    "De laatste bevestiging is van {last}.",
                    "The last confirmation is of {last}."
                )
            }),
            Freshness::Stale => due.map(|due| {
                say!(self.language, "Bevestigen moest voor {due}.", "Confirmation was due by {due}.")
            }),
            Freshness::Unconfirmed => Some(say!(
                self.language,
                "Niemand heeft laten weten dat de gegevens kloppen.",
                "Nobody has said that the details are right."
            )),
            Freshness::Unknown => {
                let rhythm = super::capital(&self.no_rhythm(finding));
                Some(match last {
                    Some(last) => say!(
                        self.language,
                        "{rhythm}. De laatste bevestiging is van {last}.",
                        "{rhythm}. The last confirmation is of {last}."
                    ),
                    None => rhythm + ".",
                })
            }
        };
        // What cannot be judged begins with why; the words "no rhythm agreed" would only say it twice.
        Some(match (status, why) {
            (Freshness::Unknown, Some(why)) => {
                let open = Verdict::Undetermined.name(self.language);
                format!("{open}. {why}")
            }
            (_, Some(why)) => format!("{says}. {why}"),
            (_, None) => says + ".",
        })
    }

    pub(super) fn replaced(&self, finding: &FindingDocument) -> Option<String> {
        let end: String = value(&finding.observed, "end")?;
        let chain: Vec<ContactId> = values(finding.observed.get("chain"))?;
        let away = self.pick("afwezig", "away");
        let Some((last, before)) = chain.split_last() else {
            return Some(match end.as_str() {
                "cycle" => self.circular(away),
                _ => say!(self.language, "{away}, zonder vervanger.", "{away}, without a stand-in."),
            });
        };
        let last = self.contact(last);
        // `De vervanger is contact b` or `De vervanging loopt via contact b naar contact c`.
        let who = if before.is_empty() {
            say!(self.language, "De vervanger is {last}", "The stand-in is {last}")
        } else {
            let via = self.people(before);
            say!(
                self.language,
                "De vervanging loopt via {via} naar {last}",
                "The stand-in is {last}, via {via}"
            )
        };
        let outcome = match end.as_str() {
            "standIn" => self.stand_in(finding, value(&finding.observed, "freshness")?),
            "noStandIn" => {
                say!(
                    self.language,
                    "die is ook afwezig, zonder vervanger",
                    "who is also away, without a stand-in"
                )
            }
            "outOfService" => say!(self.language, "die is niet in dienst", "who is not in service"),
            "otherRole" => say!(self.language, "die heeft een andere rol", "who has another role"),
            "cycle" => return Some(self.circular(away)),
            _ => return None,
        };
        Some(say!(self.language, "{away}. {who}; {outcome}.", "{away}. {who}, {outcome}."))
    }

    fn circular(&self, away: &str) -> String {
        say!(
            self.language,
            "{away}. De vervangers verwijzen naar elkaar: er is niemand bereikbaar.",
            "{away}. The stand-ins refer to each other: nobody can be reached."
        )
    }

    /// What is to be said of the one present at the end of a chain.
    fn stand_in(&self, finding: &FindingDocument, freshness: Freshness) -> String {
        match freshness {
            Freshness::Fresh | Freshness::DueSoon | Freshness::Overdue => {
                say!(self.language, "die gegevens zijn betrouwbaar", "whose details are reliable")
            }
            Freshness::Stale => {
                say!(self.language, "die is niet op tijd bevestigd", "who was not confirmed in time")
            }
            Freshness::Unconfirmed => {
                say!(self.language, "die is nog nooit bevestigd", "who was never confirmed")
            }
            Freshness::Unknown => {
                let rhythm = self.no_rhythm(finding);
                say!(
                    self.language,
                    "dat is niet te controleren, want {rhythm}",
                    "who cannot be checked, as {rhythm}"
                )
            }
        }
    }
}
