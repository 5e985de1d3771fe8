//! What to do about meetings: step 2.

use super::super::Renderer;
use super::{Task, fitting};
use crate::assessment::{Actor, Subject};
use crate::catalogue::RequirementId as R;
use crate::facts::{Attendance, Meeting};
use crate::id::{AreaCode, MeetingId, MunicipalityCode, OrganisationId};
use crate::vocabulary::{AttendanceState, PartnerRole};

impl Renderer {
    /// What to do about meetings as a whole: divide, plan, release.
    pub(super) fn about_meetings(&self, task: &Task<'_>) -> Option<String> {
        Some(match (task.requirement, task.subject) {
            (R::MeetingsDivision, _) => say!(
                self.language,
                "Leg een volledige indeling in subregio's vast",
                "Record a complete division into subregions"
            ),
            (R::MeetingsScaleAgreed, _) => say!(
                self.language,
                "Overleg met iedereen over de indeling en leg het besluit vast",
                "Consult everybody about the division and record the decision"
            ),
            // One decision for the region has no day by which it is due; meetings to hold have.
            (R::MeetingsCount, Subject::Region) if task.due.is_none() => self.decision(task.requirement)?,
            (R::MeetingsHoursMeeting | R::MeetingsHoursYear | R::MeetingsFacilitation, Subject::Region) => {
                self.decision(task.requirement)?
            }
            (R::MeetingsCount, place) => {
                let place = self.place(task.region, place);
                say!(self.language, "Plan een bijeenkomst voor {place}", "Plan a meeting for {place}")
            }
            (R::MeetingsHoursYear, Subject::Contact(contact)) => {
                let contact = self.contact(contact);
                say!(
                    self.language,
                    "Laat collega's invallen voor {contact}",
                    "Let colleagues take over meetings from {contact}"
                )
            }
            (R::MeetingsFacilitation, Subject::Organisation(organisation)) => {
                self.release(organisation, task.actor)
            }
            _ => return None,
        })
    }

    /// The organisation goes without saying when it is to act itself.
    fn release(&self, organisation: &OrganisationId, actor: &Actor) -> String {
        let brief = || {
            say!(
                self.language,
                "Maak professionals vrij voor de bijeenkomsten",
                "Release professionals for the meetings"
            )
        };
        if matches!(actor, Actor::Organisation(own) if own == organisation) {
            return brief();
        }
        let name = self.organisation(organisation);
        let full = say!(
            self.language,
            "Maak professionals van {name} vrij voor bijeenkomsten",
            "Release professionals of {name} for meetings"
        );
        fitting(full, brief)
    }

    /// What to do about one meeting: now when it is still to come, else the next time.
    pub(super) fn about_meeting(&self, task: &Task<'_>) -> Option<String> {
        let Subject::Meeting(id) = task.subject else { return None };
        let day = self.meeting_day(id);
        let is_planned = task.due.is_some();
        Some(match task.requirement {
            R::MeetingsRecord => say!(
                self.language,
                "Leg vast hoe de bijeenkomst van {day} is verlopen",
                "Record how the meeting of {day} went"
            ),
            R::MeetingsScale if is_planned => say!(
                self.language,
                "Houd de bijeenkomst van {day} voor een subregio",
                "Hold the meeting of {day} for a subregion"
            ),
            R::MeetingsScale => say!(
                self.language,
                "Kies de volgende keer de schaal van een subregio",
                "Choose the scale of a subregion next time"
            ),
            R::MeetingsInitiative => self.begin(task, id, &day),
            R::MeetingsPreparation if is_planned => say!(
                self.language,
                "Bereid de bijeenkomst van {day} voor met professionals",
                "Prepare the meeting of {day} with professionals"
            ),
            R::MeetingsPreparation => say!(
                self.language,
                "Bereid de volgende bijeenkomst voor met meer professionals",
                "Prepare the next meeting with more professionals"
            ),
            R::MeetingsCompositionPartners | R::MeetingsCompositionLocalTeams => self.gather(task, id, &day),
            R::MeetingsHoursMeeting if is_planned => {
                say!(
                    self.language,
                    "Maak de bijeenkomst van {day} korter",
                    "Make the meeting of {day} shorter"
                )
            }
            R::MeetingsHoursMeeting if !self.is_told(id) => self.tell(&day),
            R::MeetingsHoursMeeting => {
                say!(self.language, "Maak de volgende bijeenkomst korter", "Make the next meeting shorter")
            }
            _ => {
                let topic = self.topic(task.requirement)?;
                if is_planned {
                    say!(
                        self.language,
                        "Zet {topic} op het programma van {day}",
                        "Put {topic} on the programme of {day}"
                    )
                } else {
                    say!(
                        self.language,
                        "Zet de volgende keer {topic} op het programma",
                        "Put {topic} on the programme next time"
                    )
                }
            }
        })
    }

    /// What a requirement wants on the programme.
    fn topic(&self, requirement: R) -> Option<&'static str> {
        let (nl, en) = match requirement {
            R::MeetingsProgrammeAcquaintance => ("kennismaken", "getting acquainted"),
            R::MeetingsProgrammeVision => ("visie en kernwaarden", "vision and core values"),
            R::MeetingsProgrammeBuildingBlocks => ("bouwstenen", "building blocks"),
            R::MeetingsProgrammeFirstSteps => ("eerste stappen", "first steps"),
            R::MeetingsProgrammeLearning => ("samen leren", "learning together"),
            R::MeetingsProgrammeExchange => ("samenwerken", "cooperation"),
            _ => return None,
        };
        Some(self.language.pick(nl, en))
    }

    /// The initiative is the central municipality's; where none is known, the region has to name one.
    fn begin(&self, task: &Task<'_>, id: &MeetingId, day: &str) -> String {
        if matches!(task.actor, Actor::Region(_)) {
            return say!(self.language, "Wijs een centrale gemeente aan", "Appoint a central municipality");
        }
        if task.due.is_some() {
            return say!(
                self.language,
                "Neem het initiatief voor de bijeenkomst van {day}",
                "Take the initiative to the meeting of {day}"
            );
        }
        if self.register.meeting(id).is_some_and(|meeting| meeting.initiator.is_some()) {
            return say!(
                self.language,
                "Neem de volgende keer het initiatief",
                "Take the initiative next time"
            );
        }
        say!(
            self.language,
            "Leg vast van wie de bijeenkomst van {day} uitging",
            "Record who took the initiative to the meeting of {day}"
        )
    }

    fn tell(&self, day: &str) -> String {
        say!(self.language, "Leg vast wie er was op {day}", "Record who was there on {day}")
    }

    /// Whether it is recorded who was at a meeting.
    fn is_told(&self, id: &MeetingId) -> bool {
        let meeting = self.register.meeting(id);
        meeting.is_some_and(|meeting| {
            let is_outcome =
                |own: &Attendance| matches!(own.state, AttendanceState::Present | AttendanceState::Absent);
            meeting.attendance.iter().any(is_outcome)
        })
    }

    /// Who is to be invited, for this meeting or the next.
    fn gather(&self, task: &Task<'_>, id: &MeetingId, day: &str) -> String {
        let is_planned = task.due.is_some();
        if !is_planned && !self.is_told(id) {
            return self.tell(day);
        }
        let invite = |who: &str| {
            if is_planned {
                say!(self.language, "Nodig {who} uit voor {day}", "Invite {who} for {day}")
            } else {
                say!(self.language, "Nodig de volgende keer {who} uit", "Invite {who} next time")
            }
        };
        let is_partners = task.requirement == R::MeetingsCompositionPartners;
        let everybody = if is_partners {
            self.pick("alle vier de partners", "all four partners")
        } else {
            self.pick("elk lokaal team", "every local team")
        };
        let meeting = self.register.meeting(id);
        let lacking = meeting.map(|meeting| {
            if is_partners {
                let roles = self.roles_without(meeting, is_planned);
                self.list(&roles.iter().map(|role| self.all_of(*role)).collect::<Vec<_>>())
            } else {
                self.teams_without(&self.municipalities_without(meeting, is_planned))
            }
        });
        match lacking.filter(|lacking| !lacking.is_empty()) {
            None => invite(everybody),
            Some(lacking) => {
                let also = say!(self.language, "ook {lacking}", "{lacking} too");
                fitting(invite(if is_planned { &lacking } else { &also }), || invite(everybody))
            }
        }
    }

    /// The local teams of a few municipalities.
    fn teams_without(&self, codes: &[MunicipalityCode]) -> String {
        let names = self.list(&codes.iter().map(|code| self.municipality(*code)).collect::<Vec<_>>());
        match codes {
            [] => String::new(),
            [_] => say!(self.language, "het lokaal team van {names}", "the local team of {names}"),
            _ => say!(self.language, "de lokale teams van {names}", "the local teams of {names}"),
        }
    }

    /// The organisations of those who were there; of a meeting to come, of those who were asked and can still come.
    fn of_those_there<'a>(
        &'a self,
        meeting: &'a Meeting,
        is_planned: bool,
    ) -> impl Iterator<Item = (PartnerRole, &'a OrganisationId)> {
        let comes = move |own: &&Attendance| match own.state {
            AttendanceState::Present => true,
            AttendanceState::Accepted | AttendanceState::Invited => is_planned,
            _ => false,
        };
        let contacts =
            meeting.attendance.iter().filter(comes).filter_map(|own| self.register.contact(&own.contact));
        contacts.filter_map(|contact| {
            let organisation = self.register.organisation(&contact.organisation)?;
            Some((organisation.role, &organisation.id))
        })
    }

    /// The roles of which certainly nobody is there.
    fn roles_without(&self, meeting: &Meeting, is_planned: bool) -> Vec<PartnerRole> {
        let there: Vec<_> = self.of_those_there(meeting, is_planned).map(|(role, _)| role).collect();
        PartnerRole::ALL.iter().copied().filter(|role| !there.contains(role)).collect()
    }

    /// The municipalities of whose local team certainly nobody is there.
    fn municipalities_without(&self, meeting: &Meeting, is_planned: bool) -> Vec<MunicipalityCode> {
        let state = self.register.state();
        let teams =
            self.of_those_there(meeting, is_planned).filter(|(role, _)| *role == PartnerRole::LocalTeam);
        let teams = teams.filter_map(|(_, id)| self.register.organisation(id));
        let served: Vec<&AreaCode> =
            teams.flat_map(|team| team.serves.iter().map(|dated| &dated.area)).collect();
        let all = state.municipalities_of_scope(&meeting.scope).into_iter();
        all.filter(|code| !served.iter().any(|area| state.meet(&AreaCode::Municipality(*code), area)))
            .collect()
    }
}
