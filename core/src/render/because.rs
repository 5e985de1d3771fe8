//! Because of what a verdict changed, as the end of a sentence.

use super::Renderer;
use crate::assessment::Because;
use crate::catalogue::RequirementId as R;
use crate::date::Date;
use crate::id::SubregionId;
use crate::vocabulary::CoreValue;

impl Renderer {
    /// Because of what a verdict changed: `door de bijeenkomst van 20 mei 2021 (Liemers)`.
    #[must_use]
    pub fn because(&self, because: &Because) -> String {
        match because {
            Because::Fact(id) => {
                let fact = self.fact(id.as_str());
                say!(self.language, "door {fact}", "because of {fact}")
            }
            Because::Policy(_) => {
                say!(
                    self.language,
                    "omdat het beleid iets anders vraagt",
                    "because the policy asks something else"
                )
            }
            Because::Reading(reading) => {
                let reading = reading.name(self.language);
                say!(
                    self.language,
                    "omdat de bron anders is gelezen: {reading}",
                    "because the source is read otherwise: {reading}"
                )
            }
            Because::Finding(key) => {
                let subject = self.subject(key.region, &key.subject);
                let name = key.requirement.name(self.language);
                say!(
                    self.language,
                    "door wat veranderde bij {subject}: {name}",
                    "because of what changed at {subject}: {name}"
                )
            }
            Because::Time(Some(day)) => {
                let day = self.date(*day);
                say!(self.language, "omdat {day} is verstreken", "because {day} has passed")
            }
            Because::Time(None) => say!(self.language, "omdat er tijd is verstreken", "because time went by"),
            Because::Elsewhere => say!(self.language, "door andere feiten", "because of other facts"),
        }
    }

    /// A fact by the id under which it is evidence.
    fn fact(&self, id: &str) -> String {
        let register = &self.register;
        if let Some(contact) = id.parse().ok().filter(|id| register.contact(id).is_some()) {
            return self.contact_of(&contact);
        }
        if let Some(organisation) = id.parse().ok().filter(|id| register.organisation(id).is_some()) {
            return self.organisation(&organisation);
        }
        if let Some(meeting) = id.parse().ok().filter(|id| register.meeting(id).is_some()) {
            return self.meeting(&meeting);
        }
        if let Some(group) = id.parse().ok().filter(|id| register.learning_group(id).is_some()) {
            return self.learning_group(&group);
        }
        let mut sessions = register.learning_groups().iter().flat_map(|group| &group.sessions);
        if let Some(session) = sessions.find(|session| session.id.as_str() == id) {
            return self.session(&session.id);
        }
        self.fact_in_place(id)
            .unwrap_or_else(|| say!(self.language, "een gegeven dat weg is", "a fact that is gone"))
    }

    /// A fact without an id of its own: `agreement/JZ28/2021-02-01`.
    fn fact_in_place(&self, id: &str) -> Option<String> {
        let mut parts = id.split('/');
        let (kind, place, third, fourth) = (parts.next()?, parts.next()?, parts.next(), parts.next());
        let date =
            |text: Option<&str>| text.and_then(|text| text.parse::<Date>().ok()).map(|day| self.date(day));
        if kind == "valueTest" {
            let subregion = self.subregion(&place.parse::<SubregionId>().ok()?);
            let value = third?.parse::<CoreValue>().ok()?.name(self.language);
            let day = date(fourth)?;
            return Some(say!(
                self.language,
                "de toetsing van '{value}' op {day} ({subregion})",
                "the test of '{value}' on {day} ({subregion})"
            ));
        }
        let region = self.region(place.parse().ok()?);
        let since = date(third).map(|day| say!(self.language, " van {day}", " of {day}")).unwrap_or_default();
        Some(match kind {
            "agreement" => {
                let name = R::ContactsAgreement.name(self.language);
                say!(self.language, "de {name}{since} ({region})", "the {name}{since} ({region})")
            }
            "division" => {
                let name = R::MeetingsDivision.name(self.language);
                say!(self.language, "de {name}{since} ({region})", "the {name}{since} ({region})")
            }
            _ => say!(
                self.language,
                "de verspreiding van de lijst{since} ({region})",
                "the distribution of the list{since} ({region})"
            ),
        })
    }
}
