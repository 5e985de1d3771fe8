//! What a meeting is measured by: its criteria, on what is recorded of it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::judge::Judge;
use crate::plain::{Areas, Attendance, Meeting, ROLES};

/// How what is recorded fits a criterion.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fit {
    Yes,
    No,
    /// A fact of the meeting is missing: once it is over nobody can tell.
    Unknown,
    /// A norm is missing, or who should act: nobody can tell, before or after.
    Unset,
    /// There is nothing to ask.
    Nothing,
}

/// A criterion: the requirement, how it is met, what is expected and what is observed.
pub(super) type Criterion = (&'static str, Fit, Value, Value);

impl From<bool> for Fit {
    fn from(fits: bool) -> Self {
        if fits { Self::Yes } else { Self::No }
    }
}

impl Fit {
    /// The verdict on a criterion of a meeting or session in this phase.
    pub(super) fn verdict(self, phase: &str) -> &'static str {
        match (phase, self) {
            ("cancelled", _) => "notApplicable",
            ("unrecorded", _) => "undetermined",
            (_, Self::Nothing) => "notApplicable",
            (_, Self::Unset) => "undetermined",
            ("held", Self::Yes) => "met",
            ("held", Self::No) => "notMet",
            ("held", Self::Unknown) => "undetermined",
            (_, Self::Yes) => "onTrack",
            (_, Self::No | Self::Unknown) => "atRisk",
        }
    }
}

impl<'a> Judge<'a> {
    /// Every criterion of a meeting that is in this phase.
    pub(super) fn criteria(&self, meeting: &Meeting<'a>, phase: &str) -> Vec<Criterion> {
        let mut all = vec![self.scale(meeting), self.initiative(meeting), self.preparation(meeting)];
        all.extend(programme(meeting));
        all.push(self.building_blocks(meeting, phase));
        all.extend(self.composition(meeting, phase));
        all.push(self.hours(meeting, phase));
        all
    }

    fn scale(&self, meeting: &Meeting) -> Criterion {
        let kind = self.today.facts.kind(meeting.scope);
        let fit = Fit::from(kind == "subregion");
        ("meetings.scale", fit, json!({ "scope": "subregion" }), json!({ "scope": kind }))
    }

    fn initiative(&self, meeting: &Meeting) -> Criterion {
        let (central, initiator) = (self.central(), &meeting.document["initiator"]);
        let fit = match (central, initiator) {
            (Value::Null, _) => Fit::Unset,
            (_, Value::Null) => Fit::Unknown,
            _ => Fit::from(central == initiator),
        };
        let observed = json!({ "initiator": initiator, "partOf": !meeting.document["partOf"].is_null() });
        ("meetings.initiative", fit, json!({ "initiator": central }), observed)
    }

    fn preparation(&self, meeting: &Meeting) -> Criterion {
        let least = number(self.policy.reading("meetings.preparation"));
        let observed = json!({ "preparedBy": meeting.preparers });
        ("meetings.preparation", Fit::from(meeting.preparers >= least), json!(least), observed)
    }

    fn building_blocks(&self, meeting: &Meeting<'a>, phase: &str) -> Criterion {
        let facts = self.today.facts;
        let reading = self.policy.reading("meetings.programme.building_blocks");
        let least = if reading == "onePerMeeting" { 1 } else { 2 };
        let joins = |other: &Meeting| match self.phase(other.date, other.status) {
            _ if other.id == meeting.id => true,
            Some("held") => facts.meet(other.scope, meeting.scope),
            Some("planned") => phase != "held" && facts.meet(other.scope, meeting.scope),
            _ => false,
        };
        let counts = |other: &&Meeting| {
            if reading == "twoPerYear" { joins(other) } else { other.id == meeting.id }
        };
        let topics = facts.meetings.iter().filter(counts).flat_map(|one| one.topics(true));
        let blocks: BTreeSet<_> = topics.filter_map(|topic| topic.strip_prefix("block:")).collect();
        let (fit, expected) = (Fit::from(blocks.len() >= least), json!({ "blocks": least }));
        ("meetings.programme.building_blocks", fit, expected, json!({ "blocks": blocks }))
    }

    fn composition(&self, meeting: &Meeting<'a>, phase: &str) -> [Criterion; 2] {
        let (facts, day) = (self.today.facts, meeting.date);
        let outcome = self.policy.reading("meetings.composition") == "outcome";
        let recorded = if outcome { came(&meeting.attendance) } else { !meeting.attendance.is_empty() };
        let open = phase == "held" && !recorded;
        let counted = meeting.attendance.iter().filter(|one| !outcome || self.counts(one, phase, meeting));
        let people = counted.map(|one| one.contact).filter(|who| facts.in_service(*who, day));
        let people: Vec<_> = people.collect();

        let of_role = |role: &&str, who: &usize| facts.role(*who) == *role;
        let there = |role: &&str| {
            people.iter().any(|who| of_role(role, who) && facts.belongs(*who, meeting.scope, day))
        };
        let missing: Vec<_> = ROLES.into_iter().filter(|role| !there(role)).collect();
        let partners = if open { Fit::Unknown } else { Fit::from(missing.is_empty()) };

        let cut = facts.in_cut(self.region);
        let asked: BTreeSet<_> = facts.municipalities_of(meeting.scope).intersection(&cut).copied().collect();
        let represents = |who: &usize, code: &str| {
            let contact = &facts.contacts[*who];
            let team = &facts.organisations[contact.organisation];
            let concerns = |areas: &Areas| areas.on(day).any(|area| facts.share_ground(area, code));
            team.role == "localTeam" && concerns(&team.serves) && concerns(&contact.areas)
        };
        let absent = asked.iter().filter(|code| !people.iter().any(|who| represents(who, code)));
        let absent: Vec<_> = absent.collect();
        let teams = match open {
            _ if asked.is_empty() => Fit::Nothing,
            true => Fit::Unknown,
            false => Fit::from(absent.is_empty()),
        };
        [
            ("meetings.composition.partners", partners, json!(ROLES), json!({ "missing": missing })),
            ("meetings.composition.local_teams", teams, json!(asked), json!({ "missing": absent })),
        ]
    }

    fn hours(&self, meeting: &Meeting<'a>, phase: &str) -> Criterion {
        let norm = self.policy.norm("meetings.hours.meeting").map(|hours| 60 * hours as u64);
        let counted = meeting.attendance.iter().filter(|one| self.counts(one, phase, meeting));
        let minutes: Vec<_> = counted.map(|one| (one.contact, self.minutes(meeting, one))).collect();
        let too_long = minutes.iter().filter(|(_, minutes)| norm.is_some_and(|norm| *minutes > norm));
        let above: BTreeSet<_> = too_long.map(|(who, _)| self.today.facts.contacts[*who].id).collect();
        let fit = match norm {
            None => Fit::Unset,
            Some(_) if phase == "held" && !came(&meeting.attendance) => Fit::Unknown,
            Some(_) => Fit::from(above.is_empty()),
        };
        let highest = minutes.iter().map(|(_, minutes)| minutes).max();
        let observed = json!({ "highest": highest, "above": above });
        ("meetings.hours.meeting", fit, json!({ "minutes": norm }), observed)
    }

    /// Whether somebody counts as there, or as coming.
    pub(super) fn counts(&self, one: &Attendance, phase: &str, meeting: &Meeting) -> bool {
        let can_reply = meeting.reply_by.is_some_and(|day| self.today.day <= day);
        one.state == "present"
            || phase != "held" && (one.state == "accepted" || one.state == "invited" && can_reply)
    }

    /// What a meeting takes of somebody: what is said of the person, else of the meeting, else an hour
    /// to read, two to take part and one to travel.
    pub(super) fn minutes(&self, meeting: &Meeting, one: &Attendance) -> u64 {
        let travels = meeting.document["form"] != "online"
            || self.policy.reading("meetings.hours.online") == "travelCounted";
        let part = |part: usize| one.minutes[part].or(meeting.minutes[part]).unwrap_or([60, 120, 60][part]);
        part(0) + part(1) + if travels { part(2) } else { 0 }
    }
}

/// The criteria of the programme that look at nothing but the agenda.
fn programme(meeting: &Meeting) -> [Criterion; 5] {
    let (agenda, together) = (meeting.topics(false), meeting.topics(true));
    let in_practice = |(takes_part, topics): &(bool, Vec<&str>)| {
        let either = topics.iter().any(|topic| *topic == "vision" || topic.starts_with("value:"));
        *takes_part && either && topics.contains(&"dailyPractice")
    };
    let values = agenda.iter().any(|topic| topic.starts_with("value:"));
    let vision = [agenda.contains("vision"), values, meeting.agenda.iter().any(in_practice)];
    let exchange = agenda.contains("cooperation") || agenda.contains("consultation");
    let criterion = |id, expected: &[&str], there: &[bool]| {
        let missing: Vec<_> =
            expected.iter().zip(there).filter(|(_, there)| !**there).map(|one| one.0).collect();
        (id, Fit::from(missing.is_empty()), json!(expected), json!({ "missing": missing }))
    };
    [
        criterion(
            "meetings.programme.acquaintance",
            &["people", "wayOfWorking"],
            &[together.contains("people"), together.contains("wayOfWorking")],
        ),
        criterion("meetings.programme.vision", &["vision", "value:*", "dailyPractice"], &vision),
        criterion("meetings.programme.first_steps", &["firstSteps"], &[together.contains("firstSteps")]),
        criterion("meetings.programme.learning", &["learning"], &[agenda.contains("learning")]),
        criterion("meetings.programme.exchange", &["cooperation", "consultation"], &[exchange, exchange]),
    ]
}

/// Whether it is recorded of anybody that they came or did not.
pub(super) fn came(attendance: &[Attendance]) -> bool {
    attendance.iter().any(|one| one.state == "present" || one.state == "absent")
}

/// A reading that is a number.
pub(super) fn number(word: &str) -> usize {
    ["none", "one", "two", "three", "four"].iter().position(|one| *one == word).unwrap()
}
