//! One invented professional and how it is written.

use super::day::Day;
use super::json::{object, strings, text};

/// An area somebody works for, perhaps for a time.
pub(super) struct Area {
    /// Its code.
    pub(super) code: String,
    /// First day, if known.
    pub(super) from: Option<&'static str>,
    /// First day no more, if any.
    pub(super) until: Option<&'static str>,
}

impl Area {
    /// An area without dates.
    pub(super) fn always(code: String) -> Area {
        Area { code, from: None, until: None }
    }

    fn to_json(&self) -> String {
        if self.from.is_none() && self.until.is_none() {
            return text(&self.code);
        }
        let mut entries = vec![("area", text(&self.code))];
        entries.extend(self.from.map(|from| ("from", text(from))));
        entries.extend(self.until.map(|until| ("until", text(until))));
        object(&entries)
    }
}

/// A time away, perhaps with a stand-in.
pub(super) struct Absence {
    /// First day away.
    pub(super) from: &'static str,
    /// First day back.
    pub(super) until: &'static str,
    /// Who stands in.
    pub(super) replaced_by: Option<&'static str>,
}

/// A professional as the register has them.
pub(super) struct Contact {
    /// Id, `<organisation>-<number>` or `<organisation>-<team>-<number>`.
    pub(super) id: String,
    /// An invented name with a number.
    pub(super) name: String,
    /// What they do.
    pub(super) function: &'static str,
    /// The organisation's id.
    pub(super) organisation: String,
    /// Where they work.
    pub(super) areas: Vec<Area>,
    /// Work e-mail, in a domain that cannot exist.
    pub(super) email: String,
    /// Work phone, in a range of zeros.
    pub(super) phone: Option<String>,
    /// Days at work.
    pub(super) working_days: &'static [&'static str],
    /// In the register of youth professionals, if known.
    pub(super) skj: Option<bool>,
    /// Periods of service: first day and first day out.
    pub(super) service: Vec<(Day, Option<Day>)>,
    /// Days on which somebody vouched for these details, oldest first.
    pub(super) confirmations: Vec<Day>,
    /// Who vouched.
    pub(super) confirmed_by: &'static str,
    /// Times away.
    pub(super) absences: Vec<Absence>,
}

impl Contact {
    /// Whether they are in service on a day.
    pub(super) fn in_service(&self, on: Day) -> bool {
        self.service.iter().any(|(from, until)| *from <= on && until.is_none_or(|until| on < until))
    }

    /// Whether they are away on a day, written as in the register.
    pub(super) fn is_away(&self, on: &str) -> bool {
        self.absences.iter().any(|absence| absence.from <= on && on < absence.until)
    }

    /// The contact as one line of JSON, keys in the order of the format.
    pub(super) fn to_json(&self) -> String {
        let areas: Vec<String> = self.areas.iter().map(Area::to_json).collect();
        let mut entries = vec![
            ("id", text(&self.id)),
            ("name", text(&self.name)),
            ("function", text(self.function)),
            ("organisation", text(&self.organisation)),
            ("areas", list(&areas)),
            ("email", text(&self.email)),
        ];
        entries.extend(self.phone.as_deref().map(|phone| ("phone", text(phone))));
        entries.push(("workingDays", strings(self.working_days)));
        entries.extend(self.skj.map(|skj| ("skjRegistered", skj.to_string())));
        entries.push(("inService", list(&self.service_json())));
        if !self.confirmations.is_empty() {
            entries.push(("confirmations", list(&self.confirmations_json())));
        }
        if !self.absences.is_empty() {
            entries.push(("absences", list(&self.absences_json())));
        }
        object(&entries)
    }

    fn service_json(&self) -> Vec<String> {
        let period = |(from, until): &(Day, Option<Day>)| {
            let mut entries = vec![("from", text(&from.iso()))];
            entries.extend(until.map(|until| ("until", text(&until.iso()))));
            object(&entries)
        };
        self.service.iter().map(period).collect()
    }

    fn confirmations_json(&self) -> Vec<String> {
        let one = |on: &Day| object(&[("on", text(&on.iso())), ("by", text(self.confirmed_by))]);
        self.confirmations.iter().map(one).collect()
    }

    fn absences_json(&self) -> Vec<String> {
        let one = |absence: &Absence| {
            let mut entries = vec![("from", text(absence.from)), ("until", text(absence.until))];
            entries.extend(absence.replaced_by.map(|id| ("replacedBy", text(id))));
            object(&entries)
        };
        self.absences.iter().map(one).collect()
    }
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}
