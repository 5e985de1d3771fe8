//! The organisations of a table: rows with one id are one organisation.

use super::areas::dated_areas;
use super::drafts::Drafts;
use super::field::FactField as F;
use super::headings::Headings;
use super::once::{Joining, Once};
use super::problem::TableProblems;
use super::row::{Row, Said};
use super::value;
use crate::date::Period;
use crate::exchange::Table;
use crate::exchange::list::person;
use crate::exchange::list::places::Places;
use crate::facts::{DatedArea, Organisation, Point};
use crate::id::OrganisationId;
use crate::problem::{Detail, ProblemCode};
use crate::text::Text;
use crate::vocabulary::{PartnerRole, PointKind};
use hashbrown::HashSet;
use std::collections::BTreeMap;

/// The organisations that have an id, each with its first row.
#[derive(Debug, Default)]
pub(super) struct Organisations {
    pub(super) list: Vec<Organisation>,
    pub(super) rows: Vec<u32>,
    /// Those of which something could not be read: it stands here as something else.
    pub(super) wrong: HashSet<OrganisationId>,
    /// Whether there is one of which the id could not be read.
    pub(super) has_nameless: bool,
}

struct Draft {
    row: u32,
    id: OrganisationId,
    name: Once<Text>,
    role: Once<PartnerRole>,
    serves: Vec<DatedArea>,
    active: Once<Period>,
    points: Vec<Point>,
    is_wrong: bool,
}

/// Reads the organisations; `places` knows the areas.
pub(super) fn read(
    table: &Table,
    headings: &Headings,
    places: &mut Places<'_>,
    problems: &mut TableProblems,
) -> Organisations {
    let mut organisations = Organisations::default();
    let mut drafts: Drafts<OrganisationId, Draft> = Drafts::default();
    headings.rows(table, problems, &mut |row, problems| match draft(row, places, problems) {
        Some(draft) => drafts.add(draft.id.clone(), draft, |known, further| {
            known.join(further, headings, problems);
        }),
        None => organisations.has_nameless = true,
    });
    for draft in drafts.into_iter() {
        organisations.add(draft, headings, problems);
    }
    organisations
}

/// What a row says of an organisation; nothing when it does not say of which.
fn draft(row: &Row<'_, '_>, places: &mut Places<'_>, problems: &mut TableProblems) -> Option<Draft> {
    let id = row.needed(F::Id, problems, value::organisation_id).value();
    let name = row.value(F::Name, problems, value::text);
    let read_role = |text: &str| places.role(text).ok_or((ProblemCode::UnknownRole, Detail::None));
    let role = row.value(F::Role, problems, read_role);
    let serves = dated_areas(row, F::Serves, places, problems);
    let active = row.period([F::From, F::Until, F::Through], problems);
    let point = point(row, problems);
    let is_wrong =
        name.is_wrong() || role.is_wrong() || serves.is_none() || active.is_wrong() || point.is_none();
    Some(Draft {
        row: row.number,
        id: id?.value,
        name: name.into(),
        role: role.into(),
        serves: serves.unwrap_or_default(),
        active: active.into(),
        points: point.flatten().into_iter().collect(),
        is_wrong,
    })
}

/// The point of a row: a desk, unless it says otherwise. Nothing when something of it cannot be read.
fn point(row: &Row<'_, '_>, problems: &mut TableProblems) -> Option<Option<Point>> {
    let kind = row.value(F::Point, problems, value::point);
    let phone = row.value(F::Phone, problems, |text| value::business(text, person::phone));
    let email = row.value(F::Email, problems, |text| value::business(text, person::email));
    let [name, hours] = [F::PointName, F::Hours].map(|field| row.value(field, problems, value::text));
    if kind.is_wrong() || [&name, &phone, &email, &hours].into_iter().any(Said::is_wrong) {
        return None;
    }
    let kind = kind.value().map(|at| at.value);
    let [name, phone, email, hours] = [name, phone, email, hours].map(|said| said.value().map(|at| at.value));
    let says_nothing = [&name, &phone, &email, &hours].into_iter().all(Option::is_none);
    Some((kind.is_some() || !says_nothing).then(|| Point {
        kind: kind.unwrap_or(PointKind::Desk),
        name,
        phone,
        email,
        hours,
    }))
}

impl Draft {
    fn join(&mut self, further: Self, headings: &Headings, problems: &mut TableProblems) {
        let mut joining = Joining::new(headings, problems);
        joining.once(&mut self.name, further.name);
        joining.once(&mut self.role, further.role);
        joining.once(&mut self.active, further.active);
        self.is_wrong |= further.is_wrong || !joining.agrees;
        self.serves.extend(further.serves);
        self.points.extend(further.points);
    }
}

impl Organisations {
    /// Adds an organisation, and notes what none of its rows says.
    fn add(&mut self, mut draft: Draft, headings: &Headings, problems: &mut TableProblems) {
        let is_empty = [
            (F::Name, draft.name.value().is_none()),
            (F::Role, draft.role.value().is_none()),
            (F::Serves, draft.serves.is_empty()),
        ];
        if !draft.is_wrong {
            for (field, _) in is_empty.into_iter().filter(|(_, is_empty)| *is_empty) {
                draft.is_wrong = true;
                // A column that is not there at all is noted with the headings.
                if let Some(column) = headings.of(field).first() {
                    let detail = Detail::Value(field.heading());
                    problems.wrong(headings, Some(draft.row), Some(*column), ProblemCode::EmptyCell, detail);
                }
            }
        }
        if draft.is_wrong {
            self.wrong.insert(draft.id.clone());
        }
        draft.serves.sort_unstable();
        draft.serves.dedup();
        draft.points.sort_unstable();
        draft.points.dedup();
        self.rows.push(draft.row);
        self.list.push(Organisation {
            id: draft.id,
            name: draft.name.into_value().unwrap_or(Text::ellipsis()),
            role: draft.role.into_value().unwrap_or(PartnerRole::LocalTeam),
            serves: draft.serves,
            active: draft.active.into_value().unwrap_or(Period::ALWAYS),
            points: draft.points,
            external_ids: BTreeMap::new(),
        });
    }
}
