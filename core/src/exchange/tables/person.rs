//! One person of a table: what a row says, and rows joined.

use super::areas::dated;
use super::field::FactField as F;
use super::headings::Headings;
use super::once::{Joining, Once};
use super::problem::{TableProblems, cell};
use super::row::{At, Row};
use super::value;
use crate::date::{Date, Period};
use crate::delivery::{NameKey, email_key};
use crate::exchange::list::folding;
use crate::exchange::list::person::SaidPerson;
use crate::facts::{DatedArea, Weekdays};
use crate::id::OrganisationId;
use crate::problem::{Detail, ProblemCode};
use crate::text::Personal;
use crate::vocabulary::Confirmer;

/// What one or more rows say of a person.
#[derive(Debug)]
pub(super) struct Person {
    /// The first row.
    pub(super) row: u32,
    pub(super) organisation: Once<OrganisationId>,
    pub(super) name: Once<Personal>,
    pub(super) function: Once<Personal>,
    pub(super) email: Once<Personal>,
    pub(super) phone: Once<Personal>,
    pub(super) working_days: Once<Weekdays>,
    pub(super) skj_registered: Once<bool>,
    pub(super) areas: Vec<DatedArea>,
    /// The periods in service, each with the row that says it.
    pub(super) service: Vec<(Period, u32)>,
    pub(super) checked: Once<Date>,
    pub(super) confirmed_by: Once<Confirmer>,
    /// Whether something could not be read or contradicts.
    pub(super) is_wrong: bool,
}

impl Person {
    /// What a row says: `said` as the reader of lists has it, and what only tables have.
    pub(super) fn new(row: &Row<'_, '_>, said: SaidPerson, problems: &mut TableProblems) -> Self {
        let number = row.number;
        let place = |field| row.column(field).unwrap_or_default();
        fn at<T>(value: Option<T>, row: u32, column: u32) -> Once<T> {
            value.map(|value| At { value, row, column }).into()
        }
        let name = row.column(F::Name).or(row.column(F::FamilyName)).unwrap_or_default();
        // A row that does not name its organisation says its role.
        let organisation = row.column(F::Organisation).or(row.column(F::Role)).unwrap_or_default();
        let areas = dated(row, F::Areas, said.areas, problems);
        let service = row.period([F::From, F::Until, F::Through], problems);
        let confirmed_by = row.value(F::ConfirmedBy, problems, value::confirmer);
        let has_two = tells_two(row, problems) | names_two(row, problems);
        let is_wrong = !said.problems.is_empty()
            || areas.is_none()
            || service.is_wrong()
            || confirmed_by.is_wrong()
            || has_two;
        Self {
            row: number,
            organisation: at(said.organisation, number, organisation),
            name: at(said.name, number, name),
            function: at(said.function, number, place(F::Function)),
            email: at(said.email, number, place(F::Email)),
            phone: at(said.phone, number, place(F::Phone)),
            working_days: at(said.working_days, number, place(F::WorkingDays)),
            skj_registered: at(said.skj_registered, number, place(F::SkjRegistered)),
            areas: areas.unwrap_or_default(),
            service: service.value().map(|at| (at.value, at.row)).into_iter().collect(),
            checked: at(said.checked_on, number, place(F::LastChecked)),
            confirmed_by: confirmed_by.into(),
            is_wrong,
        }
    }

    /// What tells people apart who have no id.
    pub(super) fn key(&self) -> Option<(OrganisationId, NameKey)> {
        Some((self.organisation.value()?.clone(), NameKey::new(self.name.value()?)))
    }

    /// Takes over what a further row says.
    pub(super) fn join(&mut self, further: Self, headings: &Headings, problems: &mut TableProblems) {
        let mut joining = Joining::new(headings, problems);
        joining.once(&mut self.organisation, further.organisation);
        joining
            .once_alike(&mut self.name, further.name, |one, other| NameKey::new(one) == NameKey::new(other));
        joining.once(&mut self.function, further.function);
        joining.once_alike(&mut self.email, further.email, |one, other| {
            email_key(one.as_str()) == email_key(other.as_str())
        });
        joining.once(&mut self.phone, further.phone);
        joining.once(&mut self.working_days, further.working_days);
        joining.once(&mut self.skj_registered, further.skj_registered);
        joining.once(&mut self.checked, further.checked);
        joining.once(&mut self.confirmed_by, further.confirmed_by);
        self.is_wrong |= further.is_wrong || !joining.agrees;
        self.areas.extend(further.areas);
        self.service.extend(further.service);
    }
}

/// The fields of which the reader of lists takes the first column that says something.
const FIRST: [F; 12] = [
    F::Name,
    F::GivenName,
    F::Infix,
    F::FamilyName,
    F::Function,
    F::Organisation,
    F::Role,
    F::Email,
    F::Phone,
    F::WorkingDays,
    F::SkjRegistered,
    F::LastChecked,
];

/// Whether two columns of a row about one thing say two things: of a list the second is left, but not of a table.
fn tells_two(row: &Row<'_, '_>, problems: &mut TableProblems) -> bool {
    let mut has_two = false;
    for field in FIRST.into_iter().filter(|field| row.headings.of(*field).len() > 1) {
        let read = |text: &str| Ok::<_, (ProblemCode, _)>(text.to_owned());
        has_two |= row.value(field, problems, read).is_wrong();
    }
    has_two
}

/// Whether a row has a whole name and parts that do not stand in it: of a list the parts are left, but not of a table.
fn names_two(row: &Row<'_, '_>, problems: &mut TableProblems) -> bool {
    let Some((column, whole)) = row.texts(F::Name).next() else { return false };
    let whole = folding::words(&whole);
    let mut has_two = false;
    for field in [F::GivenName, F::Infix, F::FamilyName] {
        for (part, text) in row.texts(field) {
            let words = folding::words(&text);
            if !words.split(' ').all(|word| whole.split(' ').any(|own| own == word)) {
                let detail = Detail::Choice(String::new(), cell(row.number, column));
                row.wrong(problems, Some(part), ProblemCode::SaidOtherwise, detail);
                has_two = true;
            }
        }
    }
    has_two
}
