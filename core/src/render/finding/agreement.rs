//! What a region agreed, and which organisations serve its areas.

use super::super::Renderer;
use super::contact::is_plural;
use super::{value, values};
use crate::assessment::{FindingDocument, Subject};
use crate::catalogue::RequirementId as R;
use crate::date::{Date, Duration};
use crate::facts::Party;
use crate::json::Json;
use crate::vocabulary::{Detail, Method, PartnerRole, Verdict};

impl Renderer {
    pub(super) fn agreement(&self, finding: &FindingDocument) -> Option<String> {
        let Json::Bool(in_force) = finding.observed.get("inForce")? else { return None };
        let name = R::ContactsAgreement.name(self.language);
        if !in_force {
            return Some(say!(self.language, "er geldt geen {name}.", "no {name} is in force."));
        }
        // Evidence of an agreement ends in the day from which it is in force.
        let since =
            finding.evidence.first().and_then(|id| id.as_str().rsplit('/').next()?.parse::<Date>().ok());
        Some(match since.map(|since| self.date(since)) {
            Some(since) => {
                say!(
                    self.language,
                    "sinds {since} geldt er een {name}.",
                    "an {name} has been in force since {since}."
                )
            }
            None => say!(self.language, "er geldt een {name}.", "an {name} is in force."),
        })
    }

    /// Why something of an agreement is missing: there is no agreement at all.
    fn without_agreement(&self, finding: &FindingDocument) -> String {
        let is_cause = finding.cause.as_ref().is_some_and(|cause| cause.requirement == R::ContactsAgreement);
        if !is_cause {
            return String::new();
        }
        let name = R::ContactsAgreement.name(self.language);
        say!(self.language, ", want er geldt geen {name}", ", as no {name} is in force")
    }

    pub(super) fn agreed_custodian(&self, finding: &FindingDocument) -> Option<String> {
        let custodian = finding.observed.get("custodian")?;
        let named = self.custodian_of_policy(finding);
        let Some(party) = custodian.as_text().and_then(|text| text.parse::<Party>().ok()) else {
            let because = self.without_agreement(finding);
            let says = if because.is_empty() {
                say!(self.language, "de afspraak noemt geen beheerder.", "the agreement names no custodian.")
            } else {
                say!(
                    self.language,
                    "er is geen beheerder afgesproken{because}.",
                    "no custodian is agreed{because}."
                )
            };
            let named = named.map(|named| {
                say!(
                    self.language,
                    " Het beleid noemt {named} als beheerder.",
                    " The policy names {named} as custodian."
                )
            });
            return Some(says + &named.unwrap_or_default());
        };
        let name = self.party(&party);
        if finding.verdict == Verdict::NotMet {
            return Some(say!(
                self.language,
                "de afspraak noemt {name} als beheerder, maar die werkt niet voor deze regio.",
                "the agreement names {name} as custodian, which does not serve this region."
            ));
        }
        let differs = finding.observed.get("differsFromSource") == Some(&Json::Bool(true));
        let differs = named.filter(|_| differs).map(|named| {
            say!(
                self.language,
                " Het beleid noemt een ander: {named}.",
                " The policy names another: {named}."
            )
        });
        let says = say!(self.language, "de beheerder is {name}.", "the custodian is {name}.");
        Some(says + &differs.unwrap_or_default())
    }

    /// Whom the policy names: a municipality, or an organisation of a role.
    fn custodian_of_policy(&self, finding: &FindingDocument) -> Option<String> {
        let named: String = value(&finding.expected, "custodian")?;
        let role = named.parse::<PartnerRole>().ok().map(|role| self.one_of(role));
        role.or_else(|| named.parse().ok().map(|party: Party| self.party(&party)))
    }

    pub(super) fn agreed_rhythm(&self, finding: &FindingDocument) -> Option<String> {
        finding.observed.get("every")?;
        let every = value::<Duration>(&finding.observed, "every").map(|every| self.every(every));
        let method = value::<Method>(&finding.observed, "method").map(|method| method.name(self.language));
        let because = self.without_agreement(finding);
        Some(match (every, method) {
            (Some(every), Some(method)) => {
                say!(
                    self.language,
                    "{every} bevestigen; werkwijze: {method}.",
                    "confirm {every}; method: {method}."
                )
            }
            (Some(every), None) => say!(
                self.language,
                "het ritme is afgesproken ({every}), maar de werkwijze niet.",
                "the rhythm is agreed ({every}), but the method is not."
            ),
            (None, Some(method)) => say!(
                self.language,
                "de werkwijze is afgesproken ({method}), maar het ritme niet.",
                "the method is agreed ({method}), but the rhythm is not."
            ),
            (None, None) => say!(
                self.language,
                "er is geen ritme en geen werkwijze afgesproken{because}.",
                "no rhythm and no method are agreed{because}."
            ),
        })
    }

    pub(super) fn agreed_details(&self, finding: &FindingDocument) -> Option<String> {
        let listed = finding.observed.get("requiredDetails")?;
        let because = self.without_agreement(finding);
        Some(match values::<Detail>(Some(listed)) {
            None => say!(
                self.language,
                "er is niet afgesproken welke contactgegevens nodig zijn{because}.",
                "which contact details are required is not agreed{because}."
            ),
            Some(details) => self.required(&details),
        })
    }

    /// Which details a region requires: `het e-mailadres is verplicht.`
    pub(in super::super) fn required(&self, details: &[Detail]) -> String {
        if details.is_empty() {
            return say!(
                self.language,
                "afgesproken is dat geen enkel gegeven verplicht is.",
                "it is agreed that no detail is required."
            );
        }
        let names = self.details(details);
        if is_plural(details) {
            say!(self.language, "{names} zijn verplicht.", "{names} are required.")
        } else {
            say!(self.language, "{names} is verplicht.", "{names} is required.")
        }
    }

    pub(super) fn serving(&self, finding: &FindingDocument) -> Option<String> {
        let Json::Integer(number) = finding.observed.get("organisations")? else { return None };
        let number = u32::try_from(*number).ok()?;
        if !matches!(finding.subject, Subject::AreaRole(..)) {
            return None;
        }
        let organisations =
            self.count(number, ("organisatie", "organisaties"), ("organisation", "organisations"));
        Some(match number {
            0 => say!(self.language, "er is geen organisatie bekend.", "no organisation is known."),
            1 => say!(self.language, "er werkt {organisations}.", "{organisations} serves the area."),
            _ => say!(self.language, "er werken {organisations}.", "{organisations} serve the area."),
        })
    }
}
