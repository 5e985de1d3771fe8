//! Divisions, meetings and learning groups as plain structs, and how they are read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

use super::read::{list, text};
use super::time::date;
use super::{Period, Register};

/// A region's choice of subregions.
#[derive(Clone, Debug)]
pub struct Division<'a> {
    /// The region that chose.
    pub region: &'a str,
    /// When it is in force.
    pub period: Period,
    /// When it was decided, if that is said.
    pub decided_on: Option<NaiveDate>,
    /// The municipalities and organisations that were consulted.
    pub consulted: Vec<&'a str>,
    /// The subregions by id, each with its municipalities.
    pub subregions: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

/// A cooperation meeting.
#[derive(Clone, Debug)]
pub struct Meeting<'a> {
    /// Its id.
    pub id: &'a str,
    /// A subregion, region, municipality or district.
    pub scope: &'a str,
    /// The day it is or was.
    pub date: NaiveDate,
    /// `planned`, `held` or `cancelled`.
    pub status: &'a str,
    /// Until when an invitation can be answered.
    pub reply_by: Option<NaiveDate>,
    /// How many contacts helped to prepare it.
    pub preparers: usize,
    /// What it takes of everybody: preparation, participation, travel.
    pub minutes: [Option<u64>; 3],
    /// Whether each item of the agenda is participatory, with its topics.
    pub agenda: Vec<(bool, Vec<&'a str>)>,
    /// Who was invited, and who came.
    pub attendance: Vec<Attendance<'a>>,
    /// The meeting as the document has it.
    pub document: &'a Value,
}

/// What somebody answered, or whether they were there.
#[derive(Clone, Debug)]
pub struct Attendance<'a> {
    /// Position of the contact.
    pub contact: usize,
    /// From `invited` to `absent`.
    pub state: &'a str,
    /// What it took of this person where that is said: preparation, participation, travel.
    pub minutes: [Option<u64>; 3],
}

/// A group that learns together.
#[derive(Clone, Debug)]
pub struct LearningGroup<'a> {
    /// Its id.
    pub id: &'a str,
    /// A subregion, region, municipality or district.
    pub scope: &'a str,
    /// Positions of its members, each with the period of membership.
    pub members: Vec<(usize, Period)>,
    /// Its sessions by id.
    pub sessions: Vec<Session<'a>>,
    /// Who answered when, and whether the group strengthens cooperation.
    pub evaluations: Vec<(usize, NaiveDate, bool)>,
}

/// A session of a learning group.
#[derive(Clone, Debug)]
pub struct Session<'a> {
    /// Its id.
    pub id: &'a str,
    /// The day it is or was.
    pub date: NaiveDate,
    /// `planned`, `held` or `cancelled`.
    pub status: &'a str,
    /// Who was invited, and who came.
    pub attendance: Vec<Attendance<'a>>,
    /// The session as the document has it.
    pub document: &'a Value,
}

impl<'a> Meeting<'a> {
    /// The topics of all items, or of those in which everybody takes part.
    pub fn topics(&self, participatory: bool) -> BTreeSet<&'a str> {
        let items = self.agenda.iter().filter(|(takes_part, _)| *takes_part || !participatory);
        items.flat_map(|(_, topics)| topics.iter().copied()).collect()
    }
}

/// Reads the divisions, meetings and learning groups of a document into a register that has the rest.
pub(super) fn read<'a>(document: &'a Value, contact_at: &BTreeMap<&str, usize>, register: &mut Register<'a>) {
    let attendance = |value: &'a Value| {
        let own = |one: &'a Value| Attendance {
            contact: contact_at[text(&one["contact"])],
            state: text(&one["state"]),
            minutes: minutes(&one["minutes"]),
        };
        list(&value["attendance"]).iter().map(own).collect()
    };
    let meeting = |value: &'a Value| Meeting {
        id: text(&value["id"]),
        scope: text(&value["scope"]),
        date: date(&value["date"]).unwrap(),
        status: text(&value["status"]),
        reply_by: date(&value["replyBy"]),
        preparers: texts(&value["preparedBy"]).collect::<BTreeSet<_>>().len(),
        minutes: minutes(&value["minutes"]),
        agenda: list(&value["agenda"]).iter().map(item).collect(),
        attendance: attendance(value),
        document: value,
    };
    let session = |value: &'a Value| Session {
        id: text(&value["id"]),
        date: date(&value["date"]).unwrap(),
        status: text(&value["status"]),
        attendance: attendance(value),
        document: value,
    };
    let member = |one: &Value| {
        let id = one.as_str().unwrap_or_else(|| text(&one["contact"]));
        (contact_at[id], Period::read(one))
    };
    let answer = |one: &Value| {
        (contact_at[text(&one["contact"])], date(&one["on"]).unwrap(), one["strengthens"] == true)
    };
    let group = |value: &'a Value| {
        let mut sessions: Vec<_> = list(&value["sessions"]).iter().map(session).collect();
        sessions.sort_by_key(|one| one.id);
        LearningGroup {
            id: text(&value["id"]),
            scope: text(&value["scope"]),
            members: list(&value["members"]).iter().map(member).collect(),
            sessions,
            evaluations: list(&value["evaluations"]).iter().map(answer).collect(),
        }
    };
    register.divisions = list(&document["divisions"]).iter().map(division).collect();
    register.meetings = list(&document["meetings"]).iter().map(meeting).collect();
    register.meetings.sort_by_key(|one| one.id);
    register.groups = list(&document["learningGroups"]).iter().map(group).collect();
    register.groups.sort_by_key(|one| one.id);
}

fn division(value: &Value) -> Division<'_> {
    let subregions = list(&value["subregions"]).iter();
    Division {
        region: text(&value["region"]),
        period: Period::read(&value["inForce"]),
        decided_on: date(&value["decidedOn"]),
        consulted: texts(&value["consulted"]).collect(),
        subregions: subregions
            .map(|one| (text(&one["id"]), texts(&one["municipalities"]).collect()))
            .collect(),
    }
}

fn item(value: &Value) -> (bool, Vec<&str>) {
    let participatory = ["dialogue", "exercise", "caseDiscussion"].map(Value::from).contains(&value["form"]);
    (participatory, texts(&value["topics"]).collect())
}

fn minutes(value: &Value) -> [Option<u64>; 3] {
    ["preparation", "participation", "travel"].map(|part| value[part].as_u64())
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    list(value).iter().map(text)
}
