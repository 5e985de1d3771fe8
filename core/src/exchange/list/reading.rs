//! A list read row by row: people taken, rows refused with everything that is wrong with them, rows without people.

use super::cells::Cells;
use super::columns::{Columns, repeats};
use super::field::Field;
use super::join::Joins;
use super::places::{AreaCell, AreaKind, Missing, Places, Remembered, Stated};
use super::row::{CellProblem, Emptiness, EmptyRow, Plan, RefusedRow, begins_total, is_number};
use super::table::Table;
use super::value::{self, InvalidEmail};
use crate::date::Date;
use crate::delivery::{DeliveredContact, RefusedContact};
use crate::exchange::phone::{InvalidPhone, PhoneNumber};
use crate::facts::Weekdays;
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::json::record;
use crate::language::Language;
use crate::problem::{Detail, ProblemCode, masked};
use crate::register::Register;
use crate::register::state::State;
use crate::text::{Personal, single_spaced};
use crate::vocabulary::PartnerRole;
use std::ops::ControlFlow;

/// What a reader of a list has to know beside the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingOptions {
    /// Whose list it is, when that is known: rows of others are then refused, and rows need not say it.
    pub organisation: Option<OrganisationId>,
    /// The regions that the list is about, when it is not about all: what lies elsewhere is then left alone.
    pub regions: Vec<RegionCode>,
    /// The day of the list.
    pub on: Date,
}

impl ReadingOptions {
    /// A list of a day, of whichever organisations and regions.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self { organisation: None, regions: Vec::new(), on }
    }
}

record! {
    /// Somebody on a list who could be taken.
    pub struct AcceptedContact {
        /// Of which organisation.
        organisation: OrganisationId = required "organisation",
        /// Who, with what the list says.
        person: DeliveredContact = crucial "person",
    }
}

/// A list as it was read: accepted, refused and empty rows together are all rows below the headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListReading {
    /// The people, in the order of their first row. One who stands in several rows for several areas is one.
    pub accepted: Vec<AcceptedContact>,
    /// The rows that could not be taken.
    pub refused: Vec<RefusedRow>,
    /// The rows in which nobody stands.
    pub empty: Vec<EmptyRow>,
    pub(super) columns: Columns,
    pub(super) options: ReadingOptions,
}

impl Columns {
    /// Reads the rows below the headings, each against the names of the register.
    #[must_use]
    pub fn read(&self, table: &Table, register: &Register, options: &ReadingOptions) -> ListReading {
        let mut reader = Reader::new(self, table.rows(), register, options);
        table.visit(&mut |number, cells| {
            if number > self.headings().1 {
                reader.row(number, cells);
            }
            ControlFlow::Continue(())
        });
        reader.reading
    }
}

/// Whose list it is.
#[derive(Clone, Copy)]
enum Owner {
    Anybody,
    One(u32),
    /// An organisation that the register does not know.
    Unknown,
}

struct Reader<'a> {
    plan: Plan<'a>,
    state: &'a State,
    places: Places<'a>,
    kinds: Vec<Option<AreaKind>>,
    owner: Owner,
    on: Date,
    repeated: Repeated,
    joins: Joins,
    reading: ListReading,
}

/// What is read of a row, and what is wrong with it.
struct Row<'r, 'a, 'c> {
    number: u32,
    cells: &'r Cells<'c>,
    plan: &'r Plan<'a>,
    problems: Vec<CellProblem>,
}

impl Row<'_, '_, '_> {
    /// Notes what is wrong with a cell, or with the row.
    fn wrong(&mut self, column: Option<u32>, code: ProblemCode, detail: Detail) {
        self.problems.push(self.plan.problem(self.number, column, code, detail));
    }

    /// The value of the first cell of a field in which something stands.
    fn value<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&str) -> Result<T, ProblemCode>,
    ) -> Option<(u32, T)> {
        let (column, text) = self.plan.first(field, self.cells)?;
        match read(&text) {
            Ok(value) => Some((column, value)),
            Err(code) => {
                self.wrong(Some(column), code, Detail::None);
                None
            }
        }
    }
}

/// A text about a person; longer than a register takes is a problem.
fn personal(text: &str) -> Result<Personal, ProblemCode> {
    single_spaced(text).parse().map_err(|_| ProblemCode::TextTooLong)
}

fn email(text: &str) -> Result<Personal, ProblemCode> {
    match value::email(text) {
        Ok(address) => address.parse().map_err(|_| ProblemCode::BadEmail),
        Err(InvalidEmail::Several) => Err(ProblemCode::SeveralValues),
        Err(InvalidEmail::Malformed) => Err(ProblemCode::BadEmail),
    }
}

fn phone(text: &str) -> Result<Personal, ProblemCode> {
    match PhoneNumber::parse(text) {
        Ok(number) => number.as_str().parse().map_err(|_| ProblemCode::BadPhone),
        Err(InvalidPhone::Several) => Err(ProblemCode::SeveralValues),
        Err(_) => Err(ProblemCode::BadPhone),
    }
}

/// What is read of cells that stand in a list again and again.
#[derive(Default)]
struct Repeated {
    functions: Remembered<Result<Personal, ProblemCode>>,
    days: Remembered<Result<Weekdays, ProblemCode>>,
    answers: Remembered<Result<bool, ProblemCode>>,
    dates: Remembered<Result<Date, ProblemCode>>,
}

impl Repeated {
    /// A function, of which everybody who has it shares one text.
    fn function(&mut self, text: &str) -> Result<Personal, ProblemCode> {
        self.functions.or(text, personal)
    }

    fn weekdays(&mut self, text: &str) -> Result<Weekdays, ProblemCode> {
        self.days.or(text, |text| value::weekdays(text).ok_or(ProblemCode::BadWeekdays))
    }

    fn yes_no(&mut self, text: &str) -> Result<bool, ProblemCode> {
        self.answers.or(text, |text| value::yes_no(text).ok_or(ProblemCode::BadYesNo))
    }

    fn date(&mut self, text: &str) -> Result<Date, ProblemCode> {
        self.dates.or(text, |text| value::date(text).map_err(|_| ProblemCode::BadListDate))
    }
}

fn id(text: &str) -> Result<ContactId, ProblemCode> {
    text.parse().map_err(|_| ProblemCode::BadId)
}

impl<'a> Reader<'a> {
    fn new(columns: &'a Columns, rows: usize, register: &'a Register, options: &ReadingOptions) -> Self {
        let state = register.state();
        let owner = match &options.organisation {
            None => Owner::Anybody,
            Some(id) => state.organisations.slot(id.as_str()).map_or(Owner::Unknown, Owner::One),
        };
        let below = rows.saturating_sub(columns.headings().1 as usize);
        Self {
            plan: Plan::new(columns),
            state,
            places: Places::new(register, options.on),
            kinds: columns.columns().iter().map(|column| AreaKind::of_heading(&column.heading)).collect(),
            owner,
            on: options.on,
            repeated: Repeated::default(),
            joins: Joins::for_rows(below),
            reading: ListReading {
                accepted: Vec::with_capacity(below),
                refused: Vec::new(),
                empty: Vec::new(),
                columns: columns.clone(),
                options: options.clone(),
            },
        }
    }

    fn row(&mut self, number: u32, cells: &Cells<'_>) {
        let mut texts = cells.iter().enumerate().filter(|(_, text)| !text.is_empty());
        let Some((index, first)) = texts.next() else {
            return self.reading.empty.push(EmptyRow { row: number, why: Emptiness::Blank });
        };
        if begins_total(&first) && texts.all(|(_, text)| is_number(&text)) {
            return self.reading.empty.push(EmptyRow { row: number, why: Emptiness::Total });
        }
        let heading = self.reading.columns.columns().get(index).map_or("", |column| &column.heading);
        if first.eq_ignore_ascii_case(heading) && self.is_heading(cells) {
            return self.reading.empty.push(EmptyRow { row: number, why: Emptiness::Heading });
        }
        match self.contact(number, cells) {
            Ok(contact) => {
                if let Some(further) = self.joins.join(&mut self.reading.accepted, contact) {
                    self.reading.accepted.push(further);
                }
            }
            Err(refused) if self.is_heading(cells) => {
                self.reading.empty.push(EmptyRow { row: refused.row, why: Emptiness::Heading });
            }
            Err(refused) => self.reading.refused.push(*refused),
        }
    }

    /// Whether every text of a row repeats the heading of its column, and there are at least two.
    fn is_heading(&self, cells: &Cells<'_>) -> bool {
        let columns = self.reading.columns.columns();
        let mut texts = 0;
        cells.iter().enumerate().filter(|(_, text)| !text.is_empty()).all(|(index, text)| {
            texts += 1;
            columns.get(index).is_some_and(|column| repeats(column, &text))
        }) && texts > 1
    }

    /// Who stands in a row, or why nobody could be read.
    fn contact(&mut self, number: u32, cells: &Cells<'_>) -> Result<AcceptedContact, Box<RefusedRow>> {
        let plan = &self.plan;
        let mut row = Row { number, cells, plan, problems: Vec::new() };
        let contact = row.value(Field::Id, id).map(|(_, id)| id);
        let name = name(&mut row);
        let repeated = &mut self.repeated;
        let function =
            row.value(Field::Function, |text| repeated.function(text)).map(|(_, function)| function);
        let role = role(&mut row, &mut self.places);
        let areas = areas(&mut row, &mut self.places, &self.kinds);
        let organisation = organisation(&mut row, &mut self.places, self.state, self.owner, role, &areas);
        let email = row.value(Field::Email, email).map(|(_, email)| email);
        let phone = row.value(Field::Phone, phone).map(|(_, phone)| phone);
        let working_days =
            row.value(Field::WorkingDays, |text| repeated.weekdays(text)).map(|(_, days)| days);
        let skj_registered =
            row.value(Field::Skj, |text| repeated.yes_no(text)).map(|(_, registered)| registered);
        let checked_on = row.value(Field::LastChecked, |text| repeated.date(text));
        if let Some((column, _)) = checked_on.filter(|(_, date)| *date > self.on) {
            row.wrong(Some(column), ProblemCode::DateAhead, Detail::Value(self.on.to_string()));
        }
        let own = organisation.and_then(|slot| self.state.organisations.get(slot)).map(|own| own.id.clone());
        let problems = row.problems;
        match (own, name) {
            (Some(organisation), Some(name)) if problems.is_empty() => {
                let person = DeliveredContact {
                    row: number,
                    also_rows: Vec::new(),
                    contact,
                    newcomer: None,
                    name,
                    function,
                    areas: (!areas.is_empty()).then_some(areas),
                    email,
                    phone,
                    working_days,
                    skj_registered,
                    checked_on: checked_on.map(|(_, date)| date),
                };
                Ok(AcceptedContact { organisation, person })
            }
            (organisation, name) => {
                let who = RefusedContact { row: number, contact, name, email };
                let mut problems = problems;
                problems.shrink_to_fit();
                Err(Box::new(RefusedRow { row: number, organisation, problems, who }))
            }
        }
    }
}

/// The whole name, or what its parts make together.
fn name(row: &mut Row<'_, '_, '_>) -> Option<Personal> {
    if row.plan.first(Field::Name, row.cells).is_some() {
        return row.value(Field::Name, personal).map(|(_, name)| name);
    }
    let Some((column, family)) = row.plan.first(Field::FamilyName, row.cells) else {
        let column = row.plan.of(Field::Name).first().or(row.plan.of(Field::FamilyName).first()).copied();
        row.wrong(column, ProblemCode::NoName, Detail::None);
        return None;
    };
    let parts =
        [Field::GivenName, Field::Infix].map(|field| row.plan.first(field, row.cells).map(|(_, text)| text));
    let [given, infix] = parts.each_ref().map(Option::as_deref);
    let whole = [given, infix, Some(&*family)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = personal(&whole);
    if let Err(code) = name {
        row.wrong(Some(column), code, Detail::None);
    }
    name.ok()
}

/// The role that a row says, with its column.
fn role(row: &mut Row<'_, '_, '_>, places: &mut Places<'_>) -> Option<(u32, PartnerRole)> {
    row.value(Field::Role, |text| places.role(text).ok_or(ProblemCode::UnknownRole))
}

/// The areas of all columns about areas together.
fn areas(row: &mut Row<'_, '_, '_>, places: &mut Places<'_>, kinds: &[Option<AreaKind>]) -> Vec<AreaCode> {
    let mut areas = Vec::new();
    for column in row.plan.of(Field::Area) {
        let text = row.cells.get(*column as usize);
        if text.is_empty() || Field::Area.says_nothing(&text) {
            continue;
        }
        match places.areas(&text, kinds.get(*column as usize).copied().flatten()) {
            AreaCell::Areas(found) => {
                areas.reserve_exact(found.len());
                areas.extend(found.iter().cloned());
            }
            AreaCell::Misspelt(names) => {
                row.wrong(Some(*column), ProblemCode::MisspeltPlace, Detail::Choice(masked(&text), names));
            }
            AreaCell::Unknown => row.wrong(Some(*column), ProblemCode::UnknownPlace, Detail::None),
        }
    }
    if areas.len() > 1 {
        areas.sort_unstable();
        areas.dedup();
    }
    areas
}

/// The organisation of a row, checked against its role, its areas, and whose list it is.
fn organisation(
    row: &mut Row<'_, '_, '_>,
    places: &mut Places<'_>,
    state: &State,
    owner: Owner,
    role: Option<(u32, PartnerRole)>,
    areas: &[AreaCode],
) -> Option<u32> {
    let named = row.plan.first(Field::Organisation, row.cells);
    let column =
        named.as_ref().map(|(column, _)| *column).or(row.plan.of(Field::Organisation).first().copied());
    let owned = match owner {
        Owner::One(owned) => Some(owned),
        Owner::Anybody | Owner::Unknown => None,
    };
    let name = named.as_ref().map(|(_, text)| &**text);
    let stated = Stated { name, role: role.map(|(_, role)| role), areas, owner: owned };
    let found = match owner {
        Owner::Unknown => Err(Missing::Unknown),
        _ => places.organisation(&stated),
    };
    let slot = match found {
        Ok(slot) => slot,
        Err(missing) => {
            let (code, detail) = match missing {
                Missing::Unnamed => (ProblemCode::NoOrganisation, Detail::None),
                Missing::Unknown => (ProblemCode::UnknownListOrganisation, Detail::None),
                Missing::Misspelt(names) => {
                    let shown = masked(name.unwrap_or_default());
                    (ProblemCode::MisspeltOrganisation, Detail::Choice(shown, names))
                }
                Missing::Unclear(ids) => {
                    (ProblemCode::UnclearOrganisation, Detail::Choice(String::new(), ids))
                }
                Missing::Several => (ProblemCode::SeveralValues, Detail::None),
            };
            row.wrong(column, code, detail);
            return None;
        }
    };
    let own = state.organisations.get(slot)?;
    let id = || own.id.to_string();
    if owned.is_some_and(|owned| owned != slot) {
        row.wrong(column, ProblemCode::AnotherOrganisation, Detail::Value(id()));
    }
    if let Some((column, _)) = role.filter(|(_, role)| *role != own.role) {
        let role = own.role.name(Language::Nl).to_owned();
        row.wrong(Some(column), ProblemCode::RoleDiffers, Detail::Choice(id(), role));
    }
    if !areas.is_empty() && !places.serves(slot, areas) {
        let column = row.plan.of(Field::Area).first().copied();
        row.wrong(column, ProblemCode::OutsideOrganisation, Detail::Value(id()));
    }
    Some(slot)
}
