//! What a row of people says: who somebody is, cell by cell, and everything that is wrong with the row.

use super::cells::Cells;
use super::columns::Columns;
use super::field::Field;
use super::places::{AreaKind, Missing, Places, Remembered, Stated};
use super::reading::ReadingOptions;
use super::row::{CellProblem, Plan};
use super::value::{self, InvalidEmail};
use crate::date::Date;
use crate::exchange::phone::{InvalidPhone, PhoneNumber};
use crate::facts::Weekdays;
use crate::id::{AreaCode, ContactId, OrganisationId};
use crate::language::Language;
use crate::problem::{Detail, ProblemCode, masked};
use crate::register::Register;
use crate::register::state::State;
use crate::text::{Personal, single_spaced};
use crate::vocabulary::PartnerRole;

/// Whose list it is.
#[derive(Clone, Copy)]
enum Owner {
    Anybody,
    One(u32),
    /// An organisation that the register does not know.
    Unknown,
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
pub(in crate::exchange) fn personal(text: &str) -> Result<Personal, ProblemCode> {
    single_spaced(text).parse().map_err(|_| ProblemCode::TextTooLong)
}

/// An address, of which there may be one.
pub(in crate::exchange) fn email(text: &str) -> Result<Personal, ProblemCode> {
    match value::email(text) {
        Ok(address) => address.parse().map_err(|_| ProblemCode::BadEmail),
        Err(InvalidEmail::Several) => Err(ProblemCode::SeveralValues),
        Err(InvalidEmail::Malformed) => Err(ProblemCode::BadEmail),
    }
}

/// A phone number as a register keeps it.
pub(in crate::exchange) fn phone(text: &str) -> Result<Personal, ProblemCode> {
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

/// Reads who stands in a row, against the names of a register.
pub(in crate::exchange) struct PersonReader<'a> {
    plan: Plan<'a>,
    state: &'a State,
    places: Places<'a>,
    kinds: Vec<Option<AreaKind>>,
    owner: Owner,
    on: Date,
    /// Whether a row says all areas of somebody, so that they can be set beside those of the organisation.
    says_all_areas: bool,
    repeated: Repeated,
}

/// What a row says of somebody, as far as it could be read, with everything that is wrong with it.
pub(in crate::exchange) struct SaidPerson {
    pub(in crate::exchange) contact: Option<ContactId>,
    pub(in crate::exchange) name: Option<Personal>,
    pub(in crate::exchange) function: Option<Personal>,
    pub(in crate::exchange) organisation: Option<OrganisationId>,
    pub(in crate::exchange) areas: Vec<AreaCode>,
    pub(in crate::exchange) email: Option<Personal>,
    pub(in crate::exchange) phone: Option<Personal>,
    pub(in crate::exchange) working_days: Option<Weekdays>,
    pub(in crate::exchange) skj_registered: Option<bool>,
    pub(in crate::exchange) checked_on: Option<Date>,
    pub(in crate::exchange) problems: Vec<CellProblem>,
}

impl<'a> PersonReader<'a> {
    pub(in crate::exchange) fn new(
        columns: &'a Columns,
        register: &'a Register,
        options: &ReadingOptions,
    ) -> Self {
        let state = register.state();
        let owner = match &options.organisation {
            None => Owner::Anybody,
            Some(id) => state.organisations.slot(id.as_str()).map_or(Owner::Unknown, Owner::One),
        };
        Self {
            plan: Plan::new(columns),
            state,
            places: Places::new(register, options.on),
            kinds: columns.columns().iter().map(|column| AreaKind::of_heading(&column.heading)).collect(),
            owner,
            on: options.on,
            says_all_areas: true,
            repeated: Repeated::default(),
        }
    }

    /// The reader of rows that each say some of somebody's areas: whether they lie where the organisation serves can
    /// be told from all of them only.
    pub(in crate::exchange) fn of_parts(self) -> Self {
        Self { says_all_areas: false, ..self }
    }

    /// What a row says.
    pub(in crate::exchange) fn read(&mut self, number: u32, cells: &Cells<'_>) -> SaidPerson {
        let mut row = Row { number, cells, plan: &self.plan, problems: Vec::new() };
        let contact = row.value(Field::Id, id).map(|(_, id)| id);
        let name = name(&mut row);
        let repeated = &mut self.repeated;
        let function =
            row.value(Field::Function, |text| repeated.function(text)).map(|(_, function)| function);
        let role = role(&mut row, &mut self.places);
        let areas = areas(&mut row, &mut self.places, &self.kinds);
        let served = if self.says_all_areas { areas.as_slice() } else { &[] };
        let organisation =
            organisation(&mut row, &mut self.places, self.state, self.owner, role, &areas, served);
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
        let own = organisation.and_then(|slot| self.state.organisations.get(slot));
        SaidPerson {
            contact,
            name,
            function,
            organisation: own.map(|own| own.id.clone()),
            areas,
            email,
            phone,
            working_days,
            skj_registered,
            checked_on: checked_on.map(|(_, date)| date),
            problems: row.problems,
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
        match places.areas(&text, kinds.get(*column as usize).copied().flatten()).or_problem(&text) {
            Ok(found) => {
                areas.reserve_exact(found.len());
                areas.extend(found.iter().cloned());
            }
            Err((code, detail)) => row.wrong(Some(*column), code, detail),
        }
    }
    if areas.len() > 1 {
        areas.sort_unstable();
        areas.dedup();
    }
    areas
}

/// The organisation of a row, checked against its role, whose list it is, and the areas that it must serve one of.
fn organisation(
    row: &mut Row<'_, '_, '_>,
    places: &mut Places<'_>,
    state: &State,
    owner: Owner,
    role: Option<(u32, PartnerRole)>,
    areas: &[AreaCode],
    served: &[AreaCode],
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
    if !served.is_empty() && !places.serves(slot, served) {
        let column = row.plan.of(Field::Area).first().copied();
        row.wrong(column, ProblemCode::OutsideOrganisation, Detail::Value(id()));
    }
    Some(slot)
}
