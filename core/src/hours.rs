//! What cooperating and learning take, and what learning gives back: two ledgers of minutes.
//!
//! The ledger of *investment* counts what meetings took of a professional. The ledger of *reflection* counts
//! contact time in learning sessions, which can serve as evidence for the register of youth professionals
//! (SKJ); whether it grants anything for them is up to SKJ.

use crate::date::{Date, Period};
use crate::facts::{Attendance, Meeting, Session};
use crate::id::{ContactId, OrganisationId};
use crate::json::record;
use crate::policy::{Policy, Reading, ReadingId};
use crate::register::Register;
use crate::vocabulary::{AttendanceState, MeetingForm, Phase};
use std::collections::BTreeMap;

record! {
    /// What meetings took of a professional in a calendar year, in minutes.
    pub struct Investment {
        /// The year of the meetings.
        year: u32 = required "year",
        /// Who.
        contact: ContactId = required "contact",
        /// Of which organisation.
        organisation: OrganisationId = required "organisation",
        /// How many meetings.
        meetings: u32 = required "meetings",
        /// Reading beforehand.
        preparation: u32 = required "preparation",
        /// Taking part.
        participation: u32 = required "participation",
        /// There and back.
        travel: u32 = required "travel",
    }
}

impl Investment {
    /// All minutes.
    #[must_use]
    pub const fn total(&self) -> u32 {
        self.preparation.saturating_add(self.participation).saturating_add(self.travel)
    }
}

record! {
    /// Contact time of a professional in learning sessions in a calendar year, in minutes.
    pub struct Reflection {
        /// The year of the sessions.
        year: u32 = required "year",
        /// Who.
        contact: ContactId = required "contact",
        /// Of which organisation.
        organisation: OrganisationId = required "organisation",
        /// How many sessions.
        sessions: u32 = required "sessions",
        /// Contact time; sessions of which the length is not known count for nothing.
        minutes: u32 = required "minutes",
        /// How many of the sessions are of unknown length.
        unknown: u32 = required "unknown",
    }
}

/// B2, "Wat vraagt de deelname": an hour of reading, two hours of meeting, an hour of travel, where nothing else is said.
pub(crate) const USUAL: Spent = Spent { preparation: 60, participation: 120, travel: 60 };

/// What one meeting takes of one person, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spent {
    preparation: u32,
    pub(crate) participation: u32,
    travel: u32,
}

impl Spent {
    /// All of it.
    pub(crate) const fn total(self) -> u32 {
        self.preparation.saturating_add(self.participation).saturating_add(self.travel)
    }
}

/// What a meeting takes of somebody: their own figures, else the meeting's, else the usual ones.
///
/// Travel to an online meeting counts only by that reading; to a hybrid one unless the person says it took none.
pub(crate) fn spent(policy: &Policy, meeting: &Meeting, attendance: &Attendance) -> Spent {
    let (own, all) = (attendance.minutes, meeting.minutes);
    let online = meeting.form == Some(MeetingForm::Online);
    let counts = !online || policy.reading(ReadingId::HoursOnline) == Reading::TravelCounted;
    Spent {
        preparation: own.preparation.or(all.preparation).unwrap_or(USUAL.preparation),
        participation: own.participation.or(all.participation).unwrap_or(USUAL.participation),
        travel: if counts { own.travel.or(all.travel).unwrap_or(USUAL.travel) } else { 0 },
    }
}

/// Those who were there.
fn present(attendance: &[Attendance]) -> impl Iterator<Item = &Attendance> {
    attendance.iter().filter(|own| own.state == AttendanceState::Present)
}

fn year(date: Date) -> u32 {
    date.year().unsigned_abs()
}

impl Register {
    /// What the meetings held up to and including a day took of whom, by year and contact.
    ///
    /// By the policy's reading travel to an online meeting counts or not. B2 estimates at most four hours a
    /// meeting: an hour of reading, two of meeting, one of travel; these count where nothing else is said.
    ///
    /// ```
    /// use bouwsteen::{Policy, Register};
    /// let register = Register::from_str(r#"{ "format": "bouwsteen/register/1", "territory": { "edition": 2021 },
    ///     "organisations": [ { "id": "lt", "name": "Team", "role": "localTeam", "serves": ["GM0202"] } ],
    ///     "contacts": [ { "id": "c1", "name": "Voorbeeld", "organisation": "lt", "areas": ["GM0202"] } ],
    ///     "meetings": [ { "id": "m1", "scope": "JZ28", "date": "2021-05-20", "status": "held",
    ///                     "minutes": { "participation": 150 },
    ///                     "attendance": [ { "contact": "c1", "state": "present" } ] } ] }"#)?;
    /// let ledger = register.investment(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
    /// assert_eq!((ledger[0].year, ledger[0].total()), (2021, 60 + 150 + 60));
    /// # Ok::<(), bouwsteen::Problems>(())
    /// ```
    #[must_use]
    pub fn investment(&self, policy: &Policy, on: Date) -> Vec<Investment> {
        let mut ledger: BTreeMap<(u32, ContactId), Investment> = BTreeMap::new();
        let held = self.meetings().iter().filter(|meeting| meeting.phase(on) == Phase::Held);
        for (meeting, own) in held.flat_map(|held| present(&held.attendance).map(move |own| (held, own))) {
            let Some(contact) = self.contact(&own.contact) else { continue };
            let year = year(meeting.date);
            let line = ledger.entry((year, own.contact.clone())).or_insert_with(|| Investment {
                year,
                contact: own.contact.clone(),
                organisation: contact.organisation.clone(),
                meetings: 0,
                preparation: 0,
                participation: 0,
                travel: 0,
            });
            let spent = spent(policy, meeting, own);
            line.meetings += 1;
            line.preparation = line.preparation.saturating_add(spent.preparation);
            line.participation = line.participation.saturating_add(spent.participation);
            line.travel = line.travel.saturating_add(spent.travel);
        }
        ledger.into_values().collect()
    }

    /// Contact time in the learning sessions held inside a window, up to and including a day, by year and contact.
    ///
    /// The window is that of somebody's registration; give [`Period::ALWAYS`] for everything. Reading and
    /// travel do not count, and neither do meetings. It is evidence, not a number of points.
    #[must_use]
    pub fn reflection(&self, window: Period, on: Date) -> Vec<Reflection> {
        let mut ledger: BTreeMap<(u32, ContactId), Reflection> = BTreeMap::new();
        let sessions = self.learning_groups().iter().flat_map(|group| &group.sessions);
        let held = sessions.filter(|session| session.phase(on) == Phase::Held);
        let held = held.filter(|session| window.contains(session.date));
        for (session, own) in held.flat_map(|held| present(&held.attendance).map(move |own| (held, own))) {
            let Some(contact) = self.contact(&own.contact) else { continue };
            let year = year(session.date);
            let line = ledger.entry((year, own.contact.clone())).or_insert_with(|| Reflection {
                year,
                contact: own.contact.clone(),
                organisation: contact.organisation.clone(),
                sessions: 0,
                minutes: 0,
                unknown: 0,
            });
            let minutes = contact_time(session, own);
            line.sessions += 1;
            line.unknown += u32::from(minutes.is_none());
            line.minutes = line.minutes.saturating_add(minutes.unwrap_or_default());
        }
        ledger.into_values().collect()
    }
}

/// How long somebody was in a session: their own figure, else the session's, if either is known.
fn contact_time(session: &Session, attendance: &Attendance) -> Option<u32> {
    attendance.minutes.participation.or(session.minutes)
}
