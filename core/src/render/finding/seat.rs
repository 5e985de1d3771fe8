//! Whether somebody can be reached on a seat.

use super::super::Renderer;
use super::{NAMED, changes, value};
use crate::assessment::{FindingDocument, FindingKey, Subject};
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::date::Date;
use crate::id::{ContactId, RegionCode};
use crate::register::freshness::due;
use crate::vocabulary::SeatStatus;

impl Renderer {
    pub(super) fn seat(&self, finding: &FindingDocument) -> Option<String> {
        let status: SeatStatus = value(&finding.observed, "status")?;
        let why = match status {
            SeatStatus::Covered => say!(
                self.language,
                "Er is iemand, en de gegevens zijn betrouwbaar.",
                "Somebody is there, and the details are reliable."
            ),
            SeatStatus::Replaced => say!(
                self.language,
                "Er is een vervanger, en die gegevens zijn betrouwbaar.",
                "A stand-in is there, and those details are reliable."
            ),
            SeatStatus::Unverified => {
                let rhythm = self.no_rhythm(finding);
                say!(self.language, "Er is iemand, maar {rhythm}.", "Somebody is there, but {rhythm}.")
            }
            SeatStatus::Stale => self.stale(finding),
            SeatStatus::Absent => self.away(finding),
            SeatStatus::Vacant => {
                say!(self.language, "Op deze plek werkt niemand.", "Nobody works in this seat.")
            }
        };
        Some(format!("{}. {why}", status.name(self.language)))
    }

    /// Why something cannot be checked: no rhythm is agreed, for whom and where.
    pub(super) fn no_rhythm(&self, finding: &FindingDocument) -> String {
        let place = self.in_region(finding.region);
        match &finding.cause {
            Some(FindingKey { subject: Subject::Role(role), .. }) => {
                let role = self.all_of(*role);
                say!(
                    self.language,
                    "{place} is voor {role} geen ritme afgesproken",
                    "no rhythm is agreed for {role} {place}"
                )
            }
            _ => say!(self.language, "{place} is geen ritme afgesproken", "no rhythm is agreed {place}"),
        }
    }

    /// Not confirmed: the one whose confirmation would do, and since when.
    fn stale(&self, finding: &FindingDocument) -> String {
        let cause = finding.cause.as_ref().and_then(|cause| match &cause.subject {
            Subject::Contact(contact) => Some((cause.requirement, contact)),
            _ => None,
        });
        let confirm = changes(finding).iter().find_map(|change| match change {
            Change::Confirm(contact, confirmation) => Some((contact, confirmation.on)),
            _ => None,
        });
        match (cause, confirm) {
            (Some((R::ContactsAbsence, away)), Some((stand_in, on))) => {
                let away = self.contact(away);
                let name = self.contact(stand_in);
                let last = self.last_confirmed(stand_in, on, finding.region).unwrap_or_default();
                say!(
                    self.language,
                    "De vervanger van {away} is {name}. {last}",
                    "The stand-in of {away} is {name}. {last}"
                )
                .trim_end()
                .to_owned()
            }
            (_, Some((contact, on))) => self
                .last_confirmed(contact, on, finding.region)
                .unwrap_or_else(|| self.not_confirmed(contact)),
            // Without a rhythm only somebody who was never confirmed counts as not confirmed.
            (Some((R::ContactsFreshness, contact)), None) => self.never_confirmed(contact),
            (Some((_, away)), None) => {
                let away = self.contact(away);
                say!(
                    self.language,
                    "De vervanger van {away} is nog nooit bevestigd.",
                    "The stand-in of {away} was never confirmed."
                )
            }
            (None, None) => say!(
                self.language,
                "Er is iemand, maar de gegevens zijn niet op tijd bevestigd.",
                "Somebody is there, but the details were not confirmed in time."
            ),
        }
    }

    /// The last confirmation of a contact on a day, and when it had to be confirmed.
    fn last_confirmed(&self, id: &ContactId, on: Date, region: RegionCode) -> Option<String> {
        let contact = self.register.contact(id)?;
        let Some(last) = contact.confirmed(on) else { return Some(self.never_confirmed(id)) };
        let role = self.register.organisation(&contact.organisation)?.role;
        let agreement = self.register.state().agreement(region, on);
        let rhythm = agreement.and_then(|agreement| agreement.rhythms.get(&role));
        let (name, date) = (self.contact(id), self.date(last.on));
        Some(match due(Some(last.on), rhythm).map(|due| self.date(due)) {
            Some(due) => say!(
                self.language,
                "De laatste bevestiging is van {date} ({name}); bevestigen moest voor {due}.",
                "The last confirmation is of {date} ({name}); the next was due by {due}."
            ),
            None => say!(
                self.language,
                "De laatste bevestiging is van {date} ({name}).",
                "The last confirmation is of {date} ({name})."
            ),
        })
    }

    fn not_confirmed(&self, id: &ContactId) -> String {
        let name = super::capital(&self.contact(id));
        say!(self.language, "{name} is niet op tijd bevestigd.", "{name} was not confirmed in time.")
    }

    pub(in super::super) fn never_confirmed(&self, id: &ContactId) -> String {
        let name = super::capital(&self.contact(id));
        say!(self.language, "{name} is nog nooit bevestigd.", "{name} was never confirmed.")
    }

    /// Everybody of the seat is away.
    fn away(&self, finding: &FindingDocument) -> String {
        let away: Vec<ContactId> =
            finding.evidence.iter().filter_map(|id| id.as_str().parse().ok()).collect();
        let number = u32::try_from(away.len()).unwrap_or_default();
        let who = if away.len() <= NAMED {
            super::capital(&self.people(&away))
        } else {
            let contacts = self.contacts(number);
            say!(self.language, "Alle {contacts}", "All {contacts}")
        };
        match number {
            0 => say!(
                self.language,
                "Er is geen vervanger die bereikbaar is.",
                "There is no stand-in who can be reached."
            ),
            1 => say!(
                self.language,
                "{who} is afwezig, zonder vervanger die bereikbaar is.",
                "{who} is away, without a stand-in who can be reached."
            ),
            _ => say!(
                self.language,
                "{who} zijn afwezig, zonder vervanger die bereikbaar is.",
                "{who} are away, without a stand-in who can be reached."
            ),
        }
    }
}
