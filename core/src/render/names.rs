//! What regions, areas, organisations, contacts and roles are called.

use super::{People, Renderer};
use crate::assessment::{Actor, Subject};
use crate::facts::{LearningGroup, Party, Scope, Session};
use crate::id::{
    AreaCode, ContactId, LearningGroupId, MeetingId, MunicipalityCode, OrganisationId, RegionCode, SessionId,
    SubregionId,
};
use crate::policy::PolicyCustodian;
use crate::vocabulary::{MeetingStatus, PartnerRole};

impl Renderer {
    /// The name of a region, such as `Achterhoek`; its code when the edition does not know it.
    #[must_use]
    pub fn region(&self, code: RegionCode) -> String {
        let region = self.register.territory().region(code);
        region.map_or_else(|| code.to_string(), |region| region.name.to_string())
    }

    /// The name of a municipality, district or region; its code when the register does not know it.
    #[must_use]
    pub fn area(&self, area: &AreaCode) -> String {
        match area {
            AreaCode::Region(code) => self.region(*code),
            AreaCode::Municipality(code) => self.municipality(*code),
            AreaCode::District(id) => {
                let district = self.register.districts().iter().find(|district| district.id == *id);
                district.map_or_else(|| id.to_string(), |district| district.name.to_string())
            }
        }
    }

    pub(super) fn municipality(&self, code: MunicipalityCode) -> String {
        let municipality = self.register.territory().municipality(code);
        municipality.map_or_else(|| code.to_string(), |municipality| municipality.name.to_string())
    }

    /// The name of an organisation; its id when the register does not know it.
    #[must_use]
    pub fn organisation(&self, id: &OrganisationId) -> String {
        let organisation = self.register.organisation(id);
        organisation.map_or_else(|| id.to_string(), |organisation| organisation.name.to_string())
    }

    /// `contact lt-ede-2`; with names, and when the register knows the contact, the name; without ids `een contact`.
    #[must_use]
    pub fn contact(&self, id: &ContactId) -> String {
        let named = self.register.contact(id).filter(|_| self.people == People::Names);
        match named {
            Some(contact) => contact.name.as_str().to_owned(),
            None if self.people == People::Nobody => self.pick("een contact", "a contact").to_owned(),
            None => format!("contact {id}"),
        }
    }

    /// Who is to act: `gemeente Ede`, the name of an organisation, or `regio Achterhoek`.
    #[must_use]
    pub fn actor(&self, actor: &Actor) -> String {
        match actor {
            Actor::Municipality(code) => {
                let name = self.municipality(*code);
                say!(self.language, "gemeente {name}", "municipality of {name}")
            }
            Actor::Organisation(id) => self.organisation(id),
            Actor::Region(code) => {
                let name = self.region(*code);
                say!(self.language, "regio {name}", "region of {name}")
            }
        }
    }

    /// Whom or what a finding is about: `Lokaal team Ede in Ede`, `GI in Heerde`,
    /// `contact lt-ede-2 (Lokaal team Ede)`.
    #[must_use]
    pub fn subject(&self, region: RegionCode, subject: &Subject) -> String {
        match subject {
            Subject::Region => self.region(region),
            Subject::Role(role) => format!("{} {}", role.name(self.language), self.in_region(region)),
            Subject::AreaRole(area, role) => format!("{} in {}", role.name(self.language), self.area(area)),
            Subject::Seat(organisation, area) => {
                format!("{} in {}", self.organisation(organisation), self.area(area))
            }
            Subject::Contact(contact) => self.contact_of(contact),
            Subject::Organisation(organisation) => self.organisation(organisation),
            Subject::Subregion(subregion) => self.subregion(subregion),
            Subject::Area(area) => self.area(area),
            Subject::Meeting(meeting) => self.meeting(meeting),
            Subject::LearningGroup(group) => self.learning_group(group),
            Subject::Session(session) => self.session(session),
            Subject::Value(subregion, value) => {
                let value = value.name(self.language);
                let place = subregion.as_ref().map_or_else(|| self.region(region), |id| self.subregion(id));
                format!("{value} ({place})")
            }
        }
    }

    /// The name of a subregion; its id when it has none or the register does not know it.
    #[must_use]
    pub fn subregion(&self, id: &SubregionId) -> String {
        let known = self.register.state().subregion(id).and_then(|(_, subregion)| subregion.name.as_ref());
        known.map_or_else(|| id.to_string(), ToString::to_string)
    }

    /// For whom a meeting or learning group is: the name of the subregion or area.
    #[must_use]
    pub fn scope(&self, scope: &Scope) -> String {
        match scope {
            Scope::Subregion(id) => self.subregion(id),
            Scope::Area(area) => self.area(area),
        }
    }

    /// A meeting by its day and for whom it is: `de bijeenkomst van 20 mei 2021 (Liemers)`; its id goes with it
    /// when that is not enough to tell it from another.
    #[must_use]
    pub fn meeting(&self, id: &MeetingId) -> String {
        let Some(meeting) = self.register.meeting(id) else {
            return say!(self.language, "bijeenkomst {id}", "meeting {id}");
        };
        let (date, mut scope) = (self.date(meeting.date), self.scope(&meeting.scope));
        let all = self.register.meetings().iter();
        if all.filter(|other| (other.date, &other.scope) == (meeting.date, &meeting.scope)).count() > 1 {
            scope = format!("{scope}, {id}");
        }
        say!(self.language, "de bijeenkomst van {date} ({scope})", "the meeting of {date} ({scope})")
    }

    /// The day of a meeting, for narrow places: `20 mei 2021`; for whom it is only when there is another that day.
    pub(super) fn meeting_day(&self, id: &MeetingId) -> String {
        let Some(meeting) = self.register.meeting(id) else { return id.to_string() };
        let date = self.date(meeting.date);
        let same_day = self.register.meetings().iter().filter(|other| other.date == meeting.date);
        if same_day.count() == 1 { date } else { format!("{date} ({})", self.scope(&meeting.scope)) }
    }

    /// A learning group by its id and for whom it is: `leergroep lg-liemers (Liemers)`.
    #[must_use]
    pub fn learning_group(&self, id: &LearningGroupId) -> String {
        let scope = self.register.learning_group(id).map(|group| self.scope(&group.scope));
        let scope = scope.map(|scope| format!(" ({scope})")).unwrap_or_default();
        say!(self.language, "leergroep {id}{scope}", "learning group {id}{scope}")
    }

    /// A session by its day and for whom its group is: `de leerbijeenkomst van 10 maart 2022 (Liemers)`; its id
    /// goes with it when that is not enough to tell it from another.
    #[must_use]
    pub fn session(&self, id: &SessionId) -> String {
        let Some((group, session)) = self.find_session(id) else {
            return say!(self.language, "leerbijeenkomst {id}", "session {id}");
        };
        let (date, mut scope) = (self.date(session.date), self.scope(&group.scope));
        let same =
            self.sessions().filter(|(other, own)| (own.date, &other.scope) == (session.date, &group.scope));
        if same.count() > 1 {
            scope = format!("{scope}, {id}");
        }
        say!(self.language, "de leerbijeenkomst van {date} ({scope})", "the session of {date} ({scope})")
    }

    /// The day of a session, for narrow places; for whom its group is only when there is another that day.
    pub(super) fn session_day(&self, id: &SessionId) -> String {
        let Some((group, session)) = self.find_session(id) else { return id.to_string() };
        let date = self.date(session.date);
        let same_day = self.sessions().filter(|(_, own)| own.date == session.date);
        if same_day.count() == 1 { date } else { format!("{date} ({})", self.scope(&group.scope)) }
    }

    fn sessions(&self) -> impl Iterator<Item = (&LearningGroup, &Session)> {
        let groups = self.register.learning_groups().iter();
        groups.flat_map(|group| group.sessions.iter().map(move |session| (group, session)))
    }

    /// A session with the group it is of.
    pub(super) fn find_session(&self, id: &SessionId) -> Option<(&LearningGroup, &Session)> {
        self.sessions().find(|(_, session)| session.id == *id)
    }

    /// Whether the meeting or session that a finding is about is planned, held or cancelled.
    pub(super) fn status(&self, subject: &Subject) -> Option<MeetingStatus> {
        match subject {
            Subject::Meeting(id) => self.register.meeting(id).map(|meeting| meeting.status),
            Subject::Session(id) => self.find_session(id).map(|(_, session)| session.status),
            _ => None,
        }
    }

    /// A place for which something is, within a sentence: the region with that word, else just its name.
    pub(super) fn place(&self, region: RegionCode, subject: &Subject) -> String {
        match subject {
            Subject::Region => {
                let name = self.region(region);
                say!(self.language, "de regio {name}", "the region of {name}")
            }
            place => self.subject(region, place),
        }
    }

    /// A contact with its organisation: `contact lt-ede-2 (Lokaal team Ede)`.
    pub(super) fn contact_of(&self, id: &ContactId) -> String {
        match self.register.contact(id) {
            Some(contact) => format!("{} ({})", self.contact(id), self.organisation(&contact.organisation)),
            None => self.contact(id),
        }
    }

    /// Several contacts: `contact a en contact b`; without ids `2 contacten`.
    pub(super) fn people<'a>(&self, ids: impl IntoIterator<Item = &'a ContactId>) -> String {
        if self.people == People::Nobody {
            return self.contacts(u32::try_from(ids.into_iter().count()).unwrap_or(u32::MAX));
        }
        self.list(&ids.into_iter().map(|id| self.contact(id)).collect::<Vec<_>>())
    }

    /// `in de regio Achterhoek`: with the word, as many names of regions would otherwise need an article.
    pub(super) fn in_region(&self, code: RegionCode) -> String {
        let name = self.region(code);
        say!(self.language, "in de regio {name}", "in the region of {name}")
    }

    /// A municipality within a sentence.
    pub(super) fn of_municipality(&self, code: MunicipalityCode) -> String {
        let name = self.municipality(code);
        say!(self.language, "de gemeente {name}", "the municipality of {name}")
    }

    /// Who keeps the contacts of a region, within a sentence.
    pub(super) fn party(&self, party: &Party) -> String {
        match party {
            Party::Municipality(code) => self.of_municipality(*code),
            Party::Organisation(id) => self.organisation(id),
        }
    }

    /// Who keeps the contacts of a region by the policy, within a sentence.
    pub(super) fn custodian(&self, custodian: PolicyCustodian) -> String {
        match custodian {
            PolicyCustodian::Municipality(code) => self.of_municipality(code),
            PolicyCustodian::Role(role) => self.one_of(role),
        }
    }

    /// An organisation of a role: `een lokaal team`, `de Raad`.
    pub(super) fn one_of(&self, role: PartnerRole) -> String {
        let name = self.role(role);
        match role {
            PartnerRole::LocalTeam | PartnerRole::CertifiedInstitution => {
                say!(self.language, "een {name}", "a {name}")
            }
            PartnerRole::ChildProtectionBoard => say!(self.language, "de {name}", "the {name}"),
            PartnerRole::VeiligThuis => name,
        }
    }

    /// The organisations of a role: `de lokale teams`, `de Raad`.
    pub(super) fn all_of(&self, role: PartnerRole) -> String {
        let name = self.role(role);
        match role {
            PartnerRole::LocalTeam => say!(self.language, "de lokale teams", "the {name}s"),
            PartnerRole::CertifiedInstitution => say!(self.language, "de {name}'s", "the {name}s"),
            PartnerRole::ChildProtectionBoard | PartnerRole::VeiligThuis => self.one_of(role),
        }
    }

    /// A role within a sentence: proper names keep their capital.
    fn role(&self, role: PartnerRole) -> String {
        let name = role.name(self.language);
        let is_common = matches!(role, PartnerRole::LocalTeam | PartnerRole::CertifiedInstitution);
        let is_abbreviation = name.chars().nth(1).is_some_and(char::is_uppercase);
        if is_common && !is_abbreviation { name.to_lowercase() } else { name.to_owned() }
    }
}
