//! A meeting: whether its outcome is recorded, for whom it is, who began and who prepared it.

use super::super::Renderer;
use super::{number, value, whole};
use crate::assessment::FindingDocument;
use crate::facts::Party;
use crate::id::{ContactId, MunicipalityCode};
use crate::json::Json;
use crate::vocabulary::{Phase, Verdict};

impl Renderer {
    pub(super) fn recorded(&self, finding: &FindingDocument) -> Option<String> {
        finding.observed.get("status")?;
        Some(match finding.verdict {
            Verdict::Met => {
                say!(self.language, "gehouden. De uitkomst is vastgelegd.", "held. The outcome is recorded.")
            }
            Verdict::OnTrack => say!(
                self.language,
                "gepland. Daarna moet worden vastgelegd hoe deze bijeenkomst is verlopen.",
                "planned. How this meeting went must be recorded afterwards."
            ),
            _ => say!(
                self.language,
                "er is nog niet vastgelegd hoe deze bijeenkomst is verlopen.",
                "how this meeting went has not been recorded yet."
            ),
        })
    }

    pub(super) fn scale(&self, finding: &FindingDocument) -> Option<String> {
        let scope: String = value(&finding.observed, "scope")?;
        let scope = match scope.as_str() {
            "subregion" => {
                return Some(say!(
                    self.language,
                    "deze bijeenkomst is voor een subregio.",
                    "this meeting is for a subregion."
                ));
            }
            "region" => self.pick("de hele regio", "the whole region"),
            "municipality" => self.pick("één gemeente", "one municipality"),
            "district" => self.pick("een deel van een gemeente", "a part of a municipality"),
            _ => return None,
        };
        Some(say!(
            self.language,
            "deze bijeenkomst is voor {scope}, niet voor een subregio.",
            "this meeting is for {scope}, not for a subregion."
        ))
    }

    pub(super) fn initiative(&self, finding: &FindingDocument) -> Option<String> {
        let initiator =
            finding.observed.get("initiator")?.as_text().and_then(|text| text.parse::<Party>().ok());
        let central = finding.expected.get("initiator")?.as_text();
        let central = central.and_then(|text| text.parse::<MunicipalityCode>().ok());
        let is_planned = self.phase(finding) == Phase::Planned;
        let Some(central) = central else {
            let place = super::capital(&self.in_region(finding.region));
            return Some(self.open(&say!(
                self.language,
                "{place} is niet bekend welke gemeente de centrale gemeente is.",
                "{place} it is not known which municipality is the central one."
            )));
        };
        let name = self.of_municipality(central);
        let says = match initiator {
            None if is_planned => say!(
                self.language,
                "er is nog niet vastgelegd wie het initiatief neemt. Dat is aan {name}.",
                "who takes the initiative is not recorded yet. That is up to {name}."
            ),
            None => self.open(&say!(
                self.language,
                "Er is niet vastgelegd wie het initiatief nam.",
                "Who took the initiative is not recorded."
            )),
            Some(party) => {
                let took = if is_planned { self.pick("neemt", "takes") } else { self.pick("nam", "took") };
                let other = party != Party::Municipality(central);
                let party = self.party(&party);
                if other {
                    say!(
                        self.language,
                        "{party} {took} het initiatief, en niet de centrale gemeente ({name}).",
                        "{party} {took} the initiative, and not the central municipality ({name})."
                    )
                } else {
                    say!(self.language, "{party} {took} het initiatief.", "{party} {took} the initiative.")
                }
            }
        };
        let is_part = finding.observed.get("partOf") == Some(&Json::Bool(true));
        let part = say!(
            self.language,
            " Deze bijeenkomst hoort bij een bestaand initiatief.",
            " This meeting is part of an existing initiative."
        );
        Some(if is_part { says + &part } else { says })
    }

    pub(super) fn preparation(&self, finding: &FindingDocument) -> Option<String> {
        let asked = whole(&finding.expected)?;
        let helped = number(&finding.observed, "preparedBy")?;
        let is_planned = self.phase(finding) == Phase::Planned;
        // After the meeting itself the evidence lists those who helped.
        let people = finding.evidence.iter().skip(1).filter_map(|id| id.as_str().parse().ok());
        let people = self.in_brackets(&people.collect::<Vec<ContactId>>());
        let who = match helped {
            0 => self.pick("geen enkele professional", "no professional").to_owned(),
            _ => self.count(helped, ("professional", "professionals"), ("professional", "professionals")),
        };
        let verb = if is_planned {
            self.agree(helped.max(1), ("helpt", "helpen"), ("helps", "help"))
        } else {
            self.agree(helped.max(1), ("hielp", "hielpen"), ("helped", "helped"))
        };
        let so_far = if is_planned { self.pick(" tot nu toe", " so far") } else { "" };
        let norm = self.needed(asked, is_planned);
        Some(say!(
            self.language,
            "{who} {verb}{so_far} bij de voorbereiding{people}. {norm}.",
            "{who} {verb} to prepare{so_far}{people}. {norm}."
        ))
    }

    /// How many are needed, or were: `Nodig zijn er 2`.
    pub(super) fn needed(&self, asked: u32, is_planned: bool) -> String {
        let are = match (is_planned, asked) {
            (true, 1) => "is",
            (true, _) => "zijn",
            (false, 1) => "was",
            (false, _) => "waren",
        };
        say!(self.language, "Nodig {are} er {asked}", "Needed: {asked}")
    }
}
