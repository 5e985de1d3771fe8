//! Reasons about meetings, learning groups and core values.

use super::super::{Renderer, capital};
use crate::catalogue::RequirementId as R;
use crate::date::{Date, Period};
use crate::id::{ContactId, LearningGroupId, MeetingId, MunicipalityCode, RegionCode};
use crate::policy::NormValue;
use crate::vocabulary::{AttendanceState, CoreValue, PartnerRole, Phase, Step, Verdict};

impl Renderer {
    pub(super) fn norm_reason(&self, norm: Option<NormValue>) -> String {
        match norm {
            Some(norm) => say!(self.language, "De norm is {norm}.", "The norm is {norm}."),
            None => say!(
                self.language,
                "Er is geen norm vastgesteld; daar is een besluit voor nodig.",
                "No norm is set; that takes a decision."
            ),
        }
    }

    pub(super) fn division_reason(&self, region: RegionCode, period: Option<Period>) -> String {
        let place = self.in_region(region);
        capital(&match period.map(|period| self.days(period)) {
            Some(days) => say!(
                self.language,
                "{place} geldt{days} een indeling in subregio's.",
                "a division into subregions is in force{days} {place}."
            ),
            None => say!(
                self.language,
                "{place} geldt geen indeling in subregio's.",
                "no division into subregions is in force {place}."
            ),
        })
    }

    pub(super) fn central_reason(&self, code: Option<MunicipalityCode>) -> String {
        match code.map(|code| self.area(&code.into())) {
            Some(name) => {
                say!(self.language, "De centrale gemeente is {name}.", "The central municipality is {name}.")
            }
            None => say!(
                self.language,
                "Welke gemeente hier de centrale gemeente is, is niet bekend.",
                "Which municipality is the central one here is not known."
            ),
        }
    }

    /// A meeting or session that counts.
    pub(super) fn counts_reason(&self, name: &str, phase: Phase) -> String {
        let (name, phase) = (capital(name), phase.name(self.language));
        say!(self.language, "{name} is {phase} en telt mee.", "{name} is {phase} and counts.")
    }

    pub(super) fn counts_not_reason(&self, meeting: &MeetingId, why: &[R]) -> String {
        let name = capital(&self.meeting(meeting));
        if why.is_empty() {
            return say!(
                self.language,
                "{name} telt niet mee: hoe die is verlopen, is niet vastgelegd.",
                "{name} does not count: how it went is not recorded."
            );
        }
        let why: Vec<_> = why.iter().map(|id| id.name(self.language)).collect();
        let why = self.list(&why);
        say!(
            self.language,
            "{name} telt niet mee. Het ontbreekt aan: {why}.",
            "{name} does not count. It lacks: {why}."
        )
    }

    pub(super) fn takes_reason(&self, contact: &ContactId, state: AttendanceState) -> String {
        format!("{}: {}.", capital(&self.contact_of(contact)), state.name(self.language))
    }

    /// What is recorded of somebody at a meeting, if anything.
    pub(super) fn recorded_reason(
        &self,
        contact: &ContactId,
        meeting: &MeetingId,
        state: Option<AttendanceState>,
    ) -> String {
        let (name, meeting) = (self.contact(contact), self.meeting(meeting));
        match state.map(|state| state.name(self.language)) {
            Some(state) => {
                let name = capital(&name);
                say!(self.language, "{name} bij {meeting}: {state}.", "{name} at {meeting}: {state}.")
            }
            None => say!(
                self.language,
                "Van {name} is niets vastgelegd voor {meeting}.",
                "Nothing is recorded of {name} for {meeting}."
            ),
        }
    }

    pub(super) fn minutes_reason(&self, contact: &ContactId, meeting: &MeetingId, minutes: u32) -> String {
        let (name, meeting) = (self.contact(contact), self.meeting(meeting));
        let time = self.hours(minutes);
        capital(&say!(
            self.language,
            "{meeting} vraagt {time} van {name}.",
            "{meeting} takes {time} of {name}."
        ))
    }

    pub(super) fn joined_late_reason(&self, contact: &ContactId, day: Date) -> String {
        let (name, day) = (capital(&self.contact_of(contact)), self.date(day));
        say!(
            self.language,
            "{name} is in dienst sinds {day} en telt hier nog niet mee.",
            "{name} is in service since {day} and is not asked yet."
        )
    }

    /// Which learning group is for a place, if any.
    pub(super) fn group_reason(&self, group: Option<&LearningGroupId>) -> String {
        match group.map(|group| capital(&self.learning_group(group))) {
            Some(name) => say!(self.language, "{name} is er voor dit gebied.", "{name} is for this area."),
            None => {
                say!(
                    self.language,
                    "Voor dit gebied is er geen leergroep.",
                    "There is no learning group for this area."
                )
            }
        }
    }

    pub(super) fn member_reason(&self, contact: &ContactId, role: PartnerRole) -> String {
        let (name, role) = (capital(&self.contact_of(contact)), role.name(self.language));
        say!(self.language, "{name} is lid ({role}).", "{name} is a member ({role}).")
    }

    pub(super) fn answered_reason(&self, contact: &ContactId, yes: bool) -> String {
        let name = capital(&self.contact(contact));
        if yes {
            say!(self.language, "{name} vindt dat het helpt.", "{name} says that it helps.")
        } else {
            say!(self.language, "{name} vindt niet dat het helpt.", "{name} says that it does not help.")
        }
    }

    pub(super) fn tested_reason(&self, value: CoreValue, on: Date) -> String {
        let (value, on) = (value.name(self.language), self.date(on));
        say!(
            self.language,
            "Op {on} is aan professionals gevraagd naar '{value}'.",
            "On {on} professionals were asked about '{value}'."
        )
    }

    pub(super) fn step_on_reason(&self, step: Step, day: Date, verdict: Verdict) -> String {
        let (number, name, day) = (step.number(), step.name(self.language), self.date(day));
        let verdict = verdict.name(self.language);
        say!(
            self.language,
            "Op {day} was stap {number} ({name}): {verdict}.",
            "On {day} step {number} ({name}) was: {verdict}."
        )
    }
}
