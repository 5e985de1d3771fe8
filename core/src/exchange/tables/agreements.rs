//! The agreements of a table: rows with one region and one period are one agreement, each role a row of its own.

use super::areas::{NOT_A_REGION, only};
use super::drafts::Drafts;
use super::field::FactField as F;
use super::headings::Headings;
use super::once::{Joining, Once};
use super::party::Parties;
use super::problem::TableProblems;
use super::row::{Row, Said};
use super::value;
use crate::date::{Duration, Period};
use crate::exchange::Table;
use crate::exchange::list::places::AreaKind;
use crate::facts::{ContactAgreement, Party, Rhythm};
use crate::id::{AreaCode, RegionCode};
use crate::problem::{Detail, ProblemCode};
use crate::vocabulary::{Detail as Required, Method, PartnerRole};
use hashbrown::HashMap;
use std::collections::BTreeMap;

/// The agreements that could be read, each with its first row and the rows of its roles.
#[derive(Debug, Default)]
pub(super) struct Agreements {
    pub(super) list: Vec<ContactAgreement>,
    pub(super) rows: Vec<(u32, BTreeMap<PartnerRole, u32>)>,
}

/// What one or more rows say of an agreement.
struct Draft {
    row: u32,
    region: RegionCode,
    /// When it is in force, as far as the row says it.
    period: Option<Period>,
    custodian: Once<Party>,
    required_details: Once<Vec<Required>>,
    distribute_every: Once<Duration>,
    rhythms: BTreeMap<PartnerRole, RhythmDraft>,
    is_wrong: bool,
}

struct RhythmDraft {
    row: u32,
    every: Once<Duration>,
    method: Once<Method>,
    remind_before: Once<Duration>,
    grace: Once<Duration>,
}

/// Reads the agreements.
pub(super) fn read(
    table: &Table,
    headings: &Headings,
    parties: &mut Parties<'_>,
    problems: &mut TableProblems,
) -> Agreements {
    let mut rows = Vec::new();
    headings.rows(table, problems, &mut |row, problems| rows.extend(draft(row, parties, problems)));
    let periods = periods(&rows);
    let mut drafts = Drafts::default();
    for mut row in rows {
        // In a region with one period a row may leave it out.
        if let (None, Some([period])) = (row.period, periods.get(&row.region).map(Vec::as_slice)) {
            row.period = Some(*period);
        }
        drafts.add((row.region, row.period), row, |known: &mut Draft, further| {
            known.join(further, headings, problems);
        });
    }
    let mut agreements = Agreements::default();
    for draft in drafts.into_iter().filter(|draft| !draft.is_wrong) {
        agreements.rows.push((draft.row, draft.rhythms.iter().map(|(role, own)| (*role, own.row)).collect()));
        agreements.list.push(draft.agreement());
    }
    agreements
}

/// The different periods that the rows of each region say.
fn periods(rows: &[Draft]) -> HashMap<RegionCode, Vec<Period>> {
    let mut periods: HashMap<RegionCode, Vec<Period>> = HashMap::new();
    for row in rows {
        periods.entry(row.region).or_default().extend(row.period);
    }
    for own in periods.values_mut() {
        own.sort_unstable();
        own.dedup();
    }
    periods
}

/// What a row says of an agreement; nothing when it does not say of which.
fn draft(row: &Row<'_, '_>, parties: &mut Parties<'_>, problems: &mut TableProblems) -> Option<Draft> {
    let region =
        row.needed(F::Region, problems, |text| match only(text, AreaKind::Region, &mut parties.places) {
            Some(AreaCode::Region(code)) => Ok(code),
            _ => Err(NOT_A_REGION),
        });
    let period = row.period([F::From, F::Until, F::Through], problems);
    let custodian = row.value(F::Custodian, problems, |text| parties.read(text));
    let required_details = row.value(F::RequiredDetails, problems, value::details);
    let distribute_every = row.value(F::DistributeEvery, problems, value::duration);
    let read_role = |text: &str| parties.places.role(text).ok_or((ProblemCode::UnknownRole, Detail::None));
    let role = row.value(F::Role, problems, read_role);
    let method = row.value(F::Method, problems, value::method);
    let [every, remind_before, grace] =
        [F::Every, F::RemindBefore, F::Grace].map(|field| row.value(field, problems, value::duration));
    let durations = [&distribute_every, &every, &remind_before, &grace];
    let is_wrong = period.is_wrong()
        || custodian.is_wrong()
        || required_details.is_wrong()
        || role.is_wrong()
        || method.is_wrong()
        || durations.into_iter().any(Said::is_wrong);
    let rhythm = RhythmDraft {
        row: row.number,
        every: every.into(),
        method: method.into(),
        remind_before: remind_before.into(),
        grace: grace.into(),
    };
    let mut draft = Draft {
        row: row.number,
        region: region.value()?.value,
        period: period.value().map(|at| at.value),
        custodian: custodian.into(),
        required_details: required_details.into(),
        distribute_every: distribute_every.into(),
        rhythms: BTreeMap::new(),
        is_wrong,
    };
    match role {
        Said::Value(at) => _ = draft.rhythms.insert(at.value, rhythm),
        Said::Nothing if rhythm.says_something() => {
            row.empty(problems, F::Role);
            draft.is_wrong = true;
        }
        Said::Nothing | Said::Wrong => {}
    }
    Some(draft)
}

impl RhythmDraft {
    fn says_something(&self) -> bool {
        let durations = [&self.every, &self.remind_before, &self.grace];
        self.method.at().is_some() || durations.into_iter().any(|duration| duration.at().is_some())
    }
}

impl Draft {
    fn join(&mut self, further: Self, headings: &Headings, problems: &mut TableProblems) {
        let mut joining = Joining::new(headings, problems);
        joining.once(&mut self.custodian, further.custodian);
        joining.once(&mut self.required_details, further.required_details);
        joining.once(&mut self.distribute_every, further.distribute_every);
        for (role, further) in further.rhythms {
            let Some(known) = self.rhythms.get_mut(&role) else {
                self.rhythms.insert(role, further);
                continue;
            };
            joining.once(&mut known.every, further.every);
            joining.once(&mut known.method, further.method);
            joining.once(&mut known.remind_before, further.remind_before);
            joining.once(&mut known.grace, further.grace);
        }
        self.is_wrong |= further.is_wrong || !joining.agrees;
    }

    fn agreement(self) -> ContactAgreement {
        let rhythm = |(role, own): (PartnerRole, RhythmDraft)| {
            let rhythm = Rhythm {
                every: own.every.into_value(),
                method: own.method.into_value(),
                remind_before: own.remind_before.into_value(),
                grace: own.grace.into_value(),
            };
            (role, rhythm)
        };
        ContactAgreement {
            region: self.region,
            in_force: self.period.unwrap_or(Period::ALWAYS),
            custodian: self.custodian.into_value(),
            rhythms: self.rhythms.into_iter().map(rhythm).collect(),
            required_details: self.required_details.into_value(),
            distribute_every: self.distribute_every.into_value(),
        }
    }
}
