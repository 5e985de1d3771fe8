//! Reasons, and the explanation of a finding down to its root cause.

mod together;

use super::{Renderer, capital};
use crate::assessment::{Explanation, Reason};
use crate::catalogue::{RequirementId as R, Source};
use crate::date::Period;
use crate::facts::Rhythm;
use crate::id::ContactId;
use crate::vocabulary::PartnerRole;

impl Renderer {
    /// One fact on which a finding rests, as a sentence.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Agreement(region, period) => {
                let (place, period) = (self.in_region(*region), self.days(*period));
                let name = R::ContactsAgreement.name(self.language);
                capital(&say!(
                    self.language,
                    "{place} geldt{period} een {name}.",
                    "an {name} is in force{period} {place}."
                ))
            }
            Reason::NoAgreement(region) => {
                let place = self.in_region(*region);
                let name = R::ContactsAgreement.name(self.language);
                capital(&say!(self.language, "{place} geldt geen {name}.", "no {name} is in force {place}."))
            }
            Reason::Custodian(Some(party)) => {
                let name = self.party(party);
                say!(
                    self.language,
                    "De afspraak noemt {name} als beheerder.",
                    "The agreement names {name} as custodian."
                )
            }
            Reason::Custodian(None) => {
                say!(self.language, "De afspraak noemt geen beheerder.", "The agreement names no custodian.")
            }
            Reason::PolicyCustodian(custodian) => {
                let name = self.custodian(*custodian);
                say!(
                    self.language,
                    "Het beleid noemt {name} als beheerder.",
                    "The policy names {name} as custodian."
                )
            }
            Reason::Rhythm(role, rhythm) => self.rhythm(*role, rhythm),
            Reason::NoRhythm(role) => self.no_rhythm_for(*role),
            Reason::RequiredDetails(None) => say!(
                self.language,
                "Er is niet afgesproken welke contactgegevens nodig zijn.",
                "Which contact details are required is not agreed."
            ),
            Reason::RequiredDetails(Some(details)) => capital(&self.required(details)),
            Reason::Lacks(contact, missing) => {
                let name = self.contact(contact);
                match missing.as_slice() {
                    [] => say!(self.language, "Van {name} ontbreekt niets.", "Nothing is missing of {name}."),
                    missing => {
                        let details = self.details(missing);
                        say!(self.language, "Van {name} missen we {details}.", "Of {name} we lack {details}.")
                    }
                }
            }
            Reason::Confirmed(contact, on, by) => {
                let (name, on, by) = (self.contact(contact), self.date(*on), by.name(self.language));
                capital(&say!(
                    self.language,
                    "{name} is voor het laatst bevestigd op {on}, door {by}.",
                    "{name} was last confirmed on {on}, by {by}."
                ))
            }
            Reason::NeverConfirmed(contact) => self.never_confirmed(contact),
            Reason::Due(contact, due, through) => {
                let (name, day) = (self.contact(contact), self.date(*due));
                let through = if through > due {
                    let through = self.date(*through);
                    say!(self.language, "; met extra tijd {through}", "; with extra time {through}")
                } else {
                    String::new()
                };
                say!(
                    self.language,
                    "De uiterste datum om {name} te bevestigen is {day}{through}.",
                    "The last day to confirm {name} is {day}{through}."
                )
            }
            Reason::Away(contact, period, stand_in) => self.away_reason(contact, *period, stand_in.as_ref()),
            Reason::Fills(contact, status) => {
                format!("{}: {}.", capital(&self.contact_of(contact)), status.name(self.language))
            }
            Reason::OtherRole(contact) => {
                let name = capital(&self.contact_of(contact));
                say!(
                    self.language,
                    "{name} heeft een andere rol en telt hier niet als vervanger.",
                    "{name} has another role and does not count as a stand-in here."
                )
            }
            Reason::OutOfService(contact) => {
                let name = capital(&self.contact_of(contact));
                say!(self.language, "{name} is niet in dienst.", "{name} is not in service.")
            }
            Reason::Cycle => {
                say!(
                    self.language,
                    "De vervangers verwijzen naar elkaar.",
                    "The stand-ins refer to each other."
                )
            }
            Reason::Nobody => say!(
                self.language,
                "Er is niemand in dienst die voor dit gebied werkt.",
                "Nobody in service works for this area."
            ),
            Reason::NoOrganisation(role) => {
                let name = role.name(self.language);
                say!(
                    self.language,
                    "Voor dit gebied is geen organisatie bekend met de rol {name}.",
                    "No organisation with the role {name} is known for this area."
                )
            }
            Reason::SpreadEvery(every) => {
                let every = self.every(*every);
                say!(
                    self.language,
                    "Afgesproken is dat de lijst {every} wordt verspreid.",
                    "It is agreed that the list is spread {every}."
                )
            }
            Reason::SpreadOnce(period) => {
                let period = self.within(*period);
                say!(
                    self.language,
                    "Hoe vaak is niet afgesproken; de lijst moet één keer worden verspreid{period}.",
                    "How often is not agreed; the list must be spread once{period}."
                )
            }
            Reason::Spread(on) => {
                let on = self.date(*on);
                say!(
                    self.language,
                    "De lijst is voor het laatst verspreid op {on}.",
                    "The list was last spread on {on}."
                )
            }
            Reason::NeverSpread => {
                say!(self.language, "De lijst is nog niet verspreid.", "The list has not been spread yet.")
            }
            Reason::Norm(norm) => self.norm_reason(*norm),
            Reason::Division(region, period) => self.division_reason(*region, Some(*period)),
            Reason::NoDivision(region) => self.division_reason(*region, None),
            Reason::Central(code) => self.central_reason(*code),
            Reason::Counts(meeting, phase) => self.counts_reason(&self.meeting(meeting), *phase),
            Reason::CountsNot(meeting, why) => self.counts_not_reason(meeting, why),
            Reason::Takes(contact, state) => self.takes_reason(contact, *state),
            Reason::Recorded(contact, meeting, state) => self.recorded_reason(contact, meeting, Some(*state)),
            Reason::NotRecorded(contact, meeting) => self.recorded_reason(contact, meeting, None),
            Reason::Minutes(contact, meeting, minutes) => self.minutes_reason(contact, meeting, *minutes),
            Reason::JoinedLate(contact, day) => self.joined_late_reason(contact, *day),
            Reason::Group(group) => self.group_reason(Some(group)),
            Reason::NoGroup => self.group_reason(None),
            Reason::Member(contact, role) => self.member_reason(contact, *role),
            Reason::SessionCounts(session, phase) => self.counts_reason(&self.session(session), *phase),
            Reason::Answered(contact, yes) => self.answered_reason(contact, *yes),
            Reason::Tested(value, on) => self.tested_reason(*value, *on),
            Reason::StepOn(step, day, verdict) => self.step_on_reason(*step, *day, *verdict),
        }
    }

    /// A finding, the facts it rests on, its place in the source, and the same of its cause, further in.
    ///
    /// A line each; two spaces for each step inwards.
    #[must_use]
    pub fn explanation(&self, explanation: &Explanation) -> Vec<String> {
        let mut lines = Vec::new();
        let mut step = Some(explanation);
        let mut indent = String::new();
        while let Some(this) = step {
            let finding = self.finding(&this.finding);
            lines.push(if indent.is_empty() {
                finding
            } else {
                say!(
                    self.language,
                    "{indent}Dat komt hierdoor: {finding}",
                    "{indent}This is because: {finding}"
                )
            });
            indent += "  ";
            lines.extend(this.reasons.iter().map(|reason| indent.clone() + &self.reason(reason)));
            lines.push(format!("{indent}{}", self.source(&this.finding.source)));
            step = this.because.as_deref();
        }
        lines
    }

    /// Where something comes from: `Bron: B2, Stap 1: "…".`
    #[must_use]
    pub fn source(&self, source: &Source) -> String {
        let quote = source.quote.as_ref().map(|quote| format!(": \"{quote}\"")).unwrap_or_default();
        let date = source.date.map(|date| format!(" ({})", self.date(date))).unwrap_or_default();
        let place = source.place();
        say!(self.language, "Bron: {place}{date}{quote}.", "Source: {place}{date}{quote}.")
    }

    fn rhythm(&self, role: PartnerRole, rhythm: &Rhythm) -> String {
        let mut parts = Vec::new();
        parts.extend(rhythm.every.map(|every| {
            let every = self.every(every);
            say!(self.language, "{every} bevestigen", "confirm {every}")
        }));
        parts.extend(rhythm.remind_before.map(|before| {
            let before = self.duration(before);
            say!(self.language, "{before} vooraf herinneren", "remind {before} before")
        }));
        parts.extend(rhythm.grace.map(|grace| {
            let grace = self.duration(grace);
            say!(self.language, "{grace} extra tijd", "{grace} of extra time")
        }));
        parts.extend(rhythm.method.map(|method| {
            let method = method.name(self.language);
            say!(self.language, "werkwijze {method}", "method {method}")
        }));
        if parts.is_empty() {
            return self.no_rhythm_for(role);
        }
        let (role, parts) = (self.all_of(role), parts.join(", "));
        say!(self.language, "Afgesproken voor {role}: {parts}.", "Agreed for {role}: {parts}.")
    }

    fn no_rhythm_for(&self, role: PartnerRole) -> String {
        let role = self.all_of(role);
        say!(self.language, "Voor {role} is geen ritme afgesproken.", "No rhythm is agreed for {role}.")
    }

    fn away_reason(&self, contact: &ContactId, period: Period, stand_in: Option<&ContactId>) -> String {
        let (name, days) = (capital(&self.contact_of(contact)), self.days(period));
        let stand_in = match stand_in {
            Some(stand_in) => {
                let stand_in = self.contact_of(stand_in);
                say!(self.language, "de vervanger is {stand_in}", "the stand-in is {stand_in}")
            }
            None => say!(self.language, "er is geen vervanger", "there is no stand-in"),
        };
        say!(self.language, "{name} is{days} afwezig; {stand_in}.", "{name} is away{days}; {stand_in}.")
    }
}
