//! Cooperation meetings: what was planned, who came, how long it took.

use super::{Party, Scope};
use crate::date::{Date, Time};
use crate::id::{ContactId, MeetingId};
use crate::json::record;
use crate::text::Text;
use crate::vocabulary::{AttendanceState, ItemForm, MeetingForm, MeetingStatus, Phase, Topic};

record! {
    /// Minutes that a meeting takes of somebody: those of the meeting, or of one attendee where they differ.
    #[derive(Copy, Default, PartialOrd, Ord)]
    pub struct Minutes {
        /// Reading beforehand.
        preparation: Option<u32> = optional "preparation",
        /// Taking part.
        participation: Option<u32> = optional "participation",
        /// There and back.
        travel: Option<u32> = optional "travel",
    }
}

record! {
    /// An item of an agenda.
    pub struct AgendaItem {
        /// What it is called.
        title: Option<Text> = optional "title",
        /// How long it takes.
        minutes: Option<u32> = optional "minutes",
        /// How it is done.
        form: Option<ItemForm> = optional "form",
        /// What it is about.
        topics: Vec<Topic> = defaulted "topics",
    }
}

record! {
    /// What somebody answered, or whether they were there.
    #[derive(PartialOrd, Ord)]
    pub struct Attendance {
        /// Who.
        contact: ContactId = required "contact",
        /// What they answered, or whether they were there.
        state: AttendanceState = required "state",
        /// What it took of this person, where it differs from the meeting's.
        minutes: Minutes = defaulted "minutes",
    }
}

record! {
    /// A cooperation meeting of a subregion, a region or a municipality.
    pub struct Meeting {
        /// The id, unique among meetings.
        id: MeetingId = required "id",
        /// For whom it is.
        scope: Scope = required "scope",
        /// When.
        date: Date = required "date",
        /// At what time it starts.
        start: Option<Time> = optional "start",
        /// Where.
        place: Option<Text> = optional "place",
        /// Planned, held or cancelled.
        status: MeetingStatus = required "status",
        /// In person or online.
        form: Option<MeetingForm> = optional "form",
        /// Who took the initiative.
        initiator: Option<Party> = optional "initiator",
        /// The existing initiative in which it is integrated.
        part_of: Option<Text> = optional "partOf",
        /// Until when invitations can be answered.
        reply_by: Option<Date> = optional "replyBy",
        /// How many others came, who are no contacts.
        guests: Option<u32> = optional "guests",
        /// Which professionals helped to prepare it.
        prepared_by: Vec<ContactId> = defaulted "preparedBy",
        /// What it takes of everybody.
        minutes: Minutes = defaulted "minutes",
        /// The programme, in order.
        agenda: Vec<AgendaItem> = defaulted "agenda",
        /// Who was invited, and who came.
        attendance: Vec<Attendance> = defaulted "attendance",
    }
}

impl Meeting {
    /// What it is, seen on a day.
    #[must_use]
    pub fn phase(&self, on: Date) -> Phase {
        Phase::of(self.date, self.status, on)
    }

    /// The lists in their canonical order; the agenda keeps its own.
    pub(crate) fn canonicalise(&mut self) {
        self.prepared_by.sort_unstable();
        self.prepared_by.dedup();
        for item in &mut self.agenda {
            item.topics.sort_unstable();
            item.topics.dedup();
        }
        self.attendance.sort_unstable();
    }
}
