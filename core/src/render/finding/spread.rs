//! Whether the list of a region was spread.

use super::super::Renderer;
use super::{changes, value, values};
use crate::assessment::FindingDocument;
use crate::change::Change;
use crate::date::{Date, Duration, Period};
use crate::facts::Recipient;
use crate::id::ContactId;
use crate::vocabulary::Verdict;

impl Renderer {
    pub(super) fn spread(&self, finding: &FindingDocument) -> Option<String> {
        finding.observed.get("last")?;
        let last: Option<Date> = value(&finding.observed, "last");
        let joined: Vec<ContactId> = values(finding.observed.get("joinedSince")).unwrap_or_default();
        let norm = match value::<Duration>(&finding.expected, "every") {
            Some(every) => self.interval(finding, every, last),
            None => self.once(finding)?,
        };
        let state = self.last_spread(finding, last);
        let joined = match u32::try_from(joined.len()).unwrap_or_default() {
            0 => String::new(),
            1 => say!(self.language, " Daarna kwam er 1 contact bij.", " Since then 1 contact has joined."),
            number => {
                let contacts = self.contacts(number);
                say!(
                    self.language,
                    " Daarna kwamen er {contacts} bij.",
                    " Since then {contacts} have joined."
                )
            }
        };
        Some(format!("{state} {norm}{joined}"))
    }

    fn last_spread(&self, finding: &FindingDocument, last: Option<Date>) -> String {
        let last = last.map(|last| self.date(last));
        match (last, self.recipients_are_people(finding)) {
            (Some(last), false) => say!(
                self.language,
                "de lijst is voor het laatst naar deze organisatie gestuurd op {last}.",
                "the list was last sent to this organisation on {last}."
            ),
            (None, false) => say!(
                self.language,
                "de lijst is nog niet naar deze organisatie gestuurd.",
                "the list has not been sent to this organisation yet."
            ),
            (Some(last), true) => say!(
                self.language,
                "de lijst is op {last} of later naar ieder contact gestuurd.",
                "the list was sent to every contact on {last} or later."
            ),
            (None, true) => say!(
                self.language,
                "de lijst is nog niet naar ieder contact gestuurd.",
                "the list has not been sent to every contact yet."
            ),
        }
    }

    /// Whether the policy asks that each professional receives the list.
    fn recipients_are_people(&self, finding: &FindingDocument) -> bool {
        changes(finding).iter().any(|change| match change {
            Change::Distribute(distribution) => self.people_among(&distribution.to) > 0,
            _ => false,
        })
    }

    /// How many of the recipients are contacts.
    pub(in super::super) fn people_among(&self, to: &[Recipient]) -> u32 {
        let people = to.iter().filter(|recipient| match recipient {
            Recipient::Id(id) => {
                id.as_str().parse().is_ok_and(|id: ContactId| self.register.contact(&id).is_some())
            }
            Recipient::Municipality(_) => false,
        });
        u32::try_from(people.count()).unwrap_or(u32::MAX)
    }

    fn interval(&self, finding: &FindingDocument, every: Duration, last: Option<Date>) -> String {
        let every = self.every(every);
        let Some(due) = finding.due.map(|due| self.date(due)) else {
            return say!(self.language, "De afspraak is {every}.", "The agreement is {every}.");
        };
        match (finding.verdict, last) {
            (Verdict::NotMet, Some(_)) => say!(
                self.language,
                "De afspraak is {every}: dat moest opnieuw voor {due}.",
                "The agreement is {every}: it was due again by {due}."
            ),
            (Verdict::NotMet, None) => say!(
                self.language,
                "De afspraak is {every}: de eerste keer moest voor {due}.",
                "The agreement is {every}: the first time was due by {due}."
            ),
            (_, Some(_)) => say!(
                self.language,
                "De afspraak is {every}: de volgende keer voor {due}.",
                "The agreement is {every}: the next time by {due}."
            ),
            (_, None) => say!(
                self.language,
                "De afspraak is {every}: de eerste keer voor {due}.",
                "The agreement is {every}: the first time by {due}."
            ),
        }
    }

    /// No interval is agreed: once in the policy's period.
    fn once(&self, finding: &FindingDocument) -> Option<String> {
        let once = finding.expected.get("once")?;
        let period = self.within(Period::new(value(once, "from"), value(once, "until"))?);
        Some(match finding.verdict {
            Verdict::Met => say!(
                self.language,
                "Hoe vaak is niet afgesproken; één keer{period} is genoeg.",
                "How often is not agreed; once{period} is enough."
            ),
            Verdict::NotMet => {
                say!(self.language, "Dat moest één keer{period}.", "That was due once{period}.")
            }
            _ => say!(self.language, "Dat moet één keer{period}.", "That is due once{period}."),
        })
    }
}
