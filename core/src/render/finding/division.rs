//! The subregions of a region, and who was consulted about them.

use super::super::Renderer;
use super::{NAMED, size, values, whole};
use crate::assessment::FindingDocument;
use crate::catalogue::RequirementId as R;
use crate::date::Date;
use crate::facts::Party;
use crate::id::{MunicipalityCode, SubregionId};
use crate::json::Json;
use crate::vocabulary::Verdict;

impl Renderer {
    pub(super) fn division(&self, finding: &FindingDocument) -> Option<String> {
        let Json::Bool(in_force) = finding.observed.get("inForce")? else { return None };
        let name = R::MeetingsDivision.name(self.language);
        if !in_force {
            return Some(say!(self.language, "er geldt geen {name}.", "no {name} is in force."));
        }
        let mut says = vec![self.subregions(finding)?];
        let missing: Vec<MunicipalityCode> = values(finding.observed.get("missing"))?;
        if !missing.is_empty() {
            let names = self.municipalities(&missing);
            let is_in = self.agree(size(&missing), ("zit", "zitten"), ("is", "are"));
            says.push(say!(
                self.language,
                "{names} {is_in} in geen enkele subregio.",
                "{names} {is_in} in no subregion."
            ));
        }
        let twice: Vec<MunicipalityCode> = values(finding.observed.get("twice"))?;
        if !twice.is_empty() {
            let names = self.municipalities(&twice);
            let is_in = self.agree(size(&twice), ("zit", "zitten"), ("is", "are"));
            says.push(say!(
                self.language,
                "{names} {is_in} in meer dan één subregio.",
                "{names} {is_in} in more than one subregion."
            ));
        }
        Some(says.join(" "))
    }

    /// Since when a division is in force, and how many municipalities each subregion has.
    fn subregions(&self, finding: &FindingDocument) -> Option<String> {
        let Json::Object(sizes) = finding.observed.get("sizes")? else { return None };
        let named = sizes.iter().filter_map(|(id, municipalities)| {
            let id: SubregionId = id.parse().ok()?;
            let (nl, en) = (("gemeente", "gemeenten"), ("municipality", "municipalities"));
            Some(format!("{} ({})", self.subregion(&id), self.count(whole(municipalities)?, nl, en)))
        });
        let named: Vec<_> = named.collect();
        let parts = self.count(size(&named), ("subregio", "subregio's"), ("subregion", "subregions"));
        let named = if named.is_empty() { String::new() } else { format!(": {}", self.list(&named)) };
        // Evidence of a division ends in the day from which it is in force.
        let since =
            finding.evidence.first().and_then(|id| id.as_str().rsplit('/').next()?.parse::<Date>().ok());
        Some(match since.map(|since| self.date(since)) {
            Some(since) => say!(
                self.language,
                "sinds {since} geldt er een indeling in {parts}{named}.",
                "a division into {parts} has been in force since {since}{named}."
            ),
            None => say!(
                self.language,
                "er geldt een indeling in {parts}{named}.",
                "a division into {parts} is in force{named}."
            ),
        })
    }

    /// Several municipalities: `Renkum en Wageningen`.
    pub(super) fn municipalities(&self, codes: &[MunicipalityCode]) -> String {
        self.list(&codes.iter().map(|code| self.municipality(*code)).collect::<Vec<_>>())
    }

    pub(super) fn scale_agreed(&self, finding: &FindingDocument) -> Option<String> {
        let decided = finding.observed.get("decidedOn")?.as_text().and_then(|date| date.parse::<Date>().ok());
        let missing: Vec<Party> = values(finding.observed.get("missing"))?;
        if finding.cause.as_ref().is_some_and(|cause| cause.requirement == R::MeetingsDivision) {
            let name = R::MeetingsDivision.name(self.language);
            return Some(say!(
                self.language,
                "er is nog niets om over te overleggen, want er geldt geen {name}.",
                "there is nothing to consult about yet, as no {name} is in force."
            ));
        }
        let decided = match decided.map(|date| self.date(date)) {
            None => say!(
                self.language,
                "er is niet vastgelegd wanneer over de indeling is besloten.",
                "when the division was decided is not recorded."
            ),
            // Everybody was consulted, so it is the day itself that is still to come.
            Some(date) if missing.is_empty() && finding.verdict == Verdict::NotMet => say!(
                self.language,
                "het besluit over de indeling is pas op {date}.",
                "the decision on the division is not until {date}."
            ),
            Some(date) => say!(
                self.language,
                "het besluit over de indeling is van {date}.",
                "the decision on the division is of {date}."
            ),
        };
        Some(format!("{decided} {}", self.consulted(finding, &missing)))
    }

    fn consulted(&self, finding: &FindingDocument, missing: &[Party]) -> String {
        if missing.is_empty() {
            return say!(
                self.language,
                "Er is overlegd met alle gemeenten en veiligheidspartners.",
                "All municipalities and safety partners were consulted."
            );
        }
        let all: Vec<Party> = values(finding.expected.get("consulted")).unwrap_or_default();
        let who = if missing.len() > NAMED && all.len() >= missing.len() {
            let (some, all) = (missing.len(), all.len());
            say!(
                self.language,
                "{some} van de {all} gemeenten en veiligheidspartners",
                "{some} of the {all} municipalities and safety partners"
            )
        } else {
            self.list(&missing.iter().map(|party| self.party(party)).collect::<Vec<_>>())
        };
        say!(self.language, "Overleg met {who} is niet vastgelegd.", "Consultation of {who} is not recorded.")
    }
}
