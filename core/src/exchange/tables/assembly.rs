//! What was read of all tables put together: who is confirmed, who is away, and whether the whole is a register.

use super::agreements::Agreements;
use super::contacts::People;
use super::dated::{About, Away};
use super::districts::Districts;
use super::field::FactField as F;
use super::headings::Headings;
use super::organisations::Organisations;
use super::origins::{ContactRows, Origins};
use super::person::Person;
use super::problem::TableProblems;
use super::register::RegisterTables;
use super::row::{At, Said};
use super::sheets::Sheets;
use crate::delivery::only_area;
use crate::facts::{Absence, Confirmation, Contact, DatedArea, Facts, Organisation, Service};
use crate::id::ContactId;
use crate::json::{Reader, Shape as _};
use crate::problem::{Detail, ProblemCode, Problems};
use crate::register::Register;
use hashbrown::{HashMap, HashSet};

/// What was read of the tables, before it is a register.
pub(super) struct Assembly<'a> {
    pub(super) tables: &'a RegisterTables<'a>,
    /// The names of districts and organisations.
    pub(super) ground: &'a Register,
    pub(super) districts: Districts,
    pub(super) has_wrong_districts: bool,
    pub(super) organisations: Organisations,
    pub(super) agreements: Agreements,
    pub(super) people: Option<(People, &'a Headings)>,
    pub(super) confirmations: Option<(Vec<About<Confirmation>>, &'a Headings)>,
    pub(super) absences: Option<(Vec<Away>, &'a Headings)>,
}

/// The contacts so far, by id; of whom something is wrong is known, and no more.
#[derive(Default)]
struct Contacts {
    list: Vec<Contact>,
    rows: Vec<ContactRows>,
    places: HashMap<ContactId, Option<usize>>,
}

impl Assembly<'_> {
    /// The register, or everything that is wrong.
    pub(super) fn register(
        mut self,
        sheets: &Sheets<'_>,
        mut problems: TableProblems,
    ) -> Result<Register, TableProblems> {
        let mut contacts = self.contacts(&mut problems);
        if let Some((confirmations, headings)) = self.confirmations.take() {
            contacts.confirm(confirmations, headings, &mut problems);
        }
        if let Some((absences, headings)) = self.absences.take() {
            contacts.away(absences, headings, &mut problems);
        }
        let Organisations { list, rows, wrong, .. } = self.organisations;
        let is_right = |(own, _): &(Organisation, u32)| !wrong.contains(&own.id);
        let (list, rows) = list.into_iter().zip(rows).filter(is_right).unzip();
        let mut facts = self.tables.facts(self.districts.list, list);
        facts.agreements = self.agreements.list;
        facts.contacts = contacts.list;
        let origins = Origins {
            districts: self.districts.rows,
            organisations: rows,
            agreements: self.agreements.rows,
            contacts: contacts.rows,
        };
        match Register::assemble(facts, Reader::new(Facts::FORMAT)) {
            Ok(register) if problems.is_empty() => Ok(register),
            Ok(_) => Err(problems.sorted()),
            Err(found) => {
                tell(&found, &origins, sheets, self.has_wrong_districts, &mut problems);
                Err(problems.sorted())
            }
        }
    }

    /// Everybody of whom nothing is wrong, as contacts.
    fn contacts(&mut self, problems: &mut TableProblems) -> Contacts {
        let mut contacts = Contacts::default();
        let Some((people, headings)) = self.people.take() else { return contacts };
        let mut is_vouched = true;
        for (id, person) in people.identified(self.ground, &self.named()) {
            let rows = ContactRows { row: person.row, service: Vec::new(), absences: Vec::new() };
            let mut finishing = Finishing { assembly: self, headings, problems, rows, is_vouched: true };
            let contact = finishing.contact(id.clone(), person);
            let (rows, own_is_vouched) = (finishing.rows, finishing.is_vouched);
            is_vouched &= own_is_vouched;
            contacts.places.insert(id, contact.as_ref().map(|_| contacts.list.len()));
            if let Some(contact) = contact {
                contacts.list.push(contact);
                contacts.rows.push(rows);
            }
        }
        if !is_vouched {
            let (row, column) = (Some(headings.row), headings.of(F::LastChecked).first().copied());
            problems.wrong(headings, row, column, ProblemCode::NobodyVouches, Detail::None);
        }
        contacts
    }

    /// The ids that the tables about contacts name.
    fn named(&self) -> HashSet<ContactId> {
        let confirmations = self.confirmations.iter().flat_map(|(list, _)| list);
        let absences = || self.absences.iter().flat_map(|(list, _)| list);
        let contacts =
            confirmations.map(|about| &about.contact).chain(absences().map(|away| &away.about.contact));
        let stand_ins = absences().filter_map(|away| match &away.replaced_by {
            Said::Value(at) => Some(at.value.clone()),
            Said::Nothing | Said::Wrong => None,
        });
        contacts.flatten().map(|at| at.value.clone()).chain(stand_ins).collect()
    }
}

/// Makes a contact of what rows say of a person.
struct Finishing<'f, 'a> {
    assembly: &'f Assembly<'a>,
    headings: &'f Headings,
    problems: &'f mut TableProblems,
    rows: ContactRows,
    /// Whether somebody vouches for the day on which this person was checked.
    is_vouched: bool,
}

impl Finishing<'_, '_> {
    fn contact(&mut self, id: ContactId, person: Person) -> Option<Contact> {
        let organisation = person.organisation.value().cloned()?;
        if person.is_wrong || self.assembly.organisations.wrong.contains(&organisation) {
            return None;
        }
        let confirmation = self.confirmation(&person);
        let areas = self.areas(&person);
        let mut service = person.service;
        service.sort_unstable();
        service.dedup_by_key(|(period, _)| *period);
        self.rows.service = service.iter().map(|(_, row)| *row).collect();
        let periods: Vec<_> = service.into_iter().map(|(period, _)| period).collect();
        Some(Contact {
            id,
            name: person.name.into_value()?,
            function: person.function.into_value(),
            organisation,
            areas: areas?,
            email: person.email.into_value(),
            phone: person.phone.into_value(),
            working_days: person.working_days.into_value(),
            skj_registered: person.skj_registered.into_value(),
            in_service: if periods.is_empty() { Service::Always } else { Service::new(periods) },
            confirmations: confirmation?.into_iter().collect(),
            absences: Vec::new(),
        })
    }

    /// The areas of a person; when none is said the one that the organisation serves, if it is one.
    fn areas(&mut self, person: &Person) -> Option<Vec<DatedArea>> {
        let mut areas = person.areas.clone();
        areas.sort_unstable();
        areas.dedup();
        if !areas.is_empty() {
            return Some(areas);
        }
        let organisation = self.assembly.ground.organisation(person.organisation.value()?)?;
        let only = only_area(organisation, self.assembly.tables.on);
        if only.is_none() {
            self.empty(person.row, F::Areas);
        }
        only.map(|area| vec![area.into()])
    }

    /// What a day of checking comes to; outer `None` when nobody says who vouches, or which day it was.
    fn confirmation(&mut self, person: &Person) -> Option<Option<Confirmation>> {
        let by = person.confirmed_by.value().copied().or(self.assembly.tables.vouched_by);
        match (person.checked.value(), by, person.confirmed_by.at()) {
            (Some(on), Some(by), _) => Some(Some(Confirmation { on: *on, by })),
            (Some(_), None, _) => {
                self.is_vouched = false;
                None
            }
            (None, _, Some(at)) => {
                self.empty(at.row, F::LastChecked);
                None
            }
            (None, _, None) => Some(None),
        }
    }

    fn empty(&mut self, row: u32, field: F) {
        let column = self.headings.of(field).first().copied();
        let detail = Detail::Value(field.heading());
        self.problems.wrong(self.headings, Some(row), column, ProblemCode::EmptyCell, detail);
    }
}

impl Contacts {
    /// The place of a contact of whom nothing is wrong. That nobody has the id is noted.
    fn place(
        &self,
        contact: Option<At<ContactId>>,
        headings: &Headings,
        problems: &mut TableProblems,
    ) -> Option<(usize, u32)> {
        let at = contact?;
        let Some(place) = self.places.get(&at.value) else {
            unknown(&at, headings, problems);
            return None;
        };
        place.map(|place| (place, at.row))
    }

    fn confirm(
        &mut self,
        confirmations: Vec<About<Confirmation>>,
        headings: &Headings,
        problems: &mut TableProblems,
    ) {
        for About { contact, fact } in confirmations {
            let place = self.place(contact, headings, problems);
            let known = place.and_then(|(place, _)| self.list.get_mut(place));
            if let (Some(known), Some(fact)) = (known, fact) {
                known.confirmations.push(fact);
            }
        }
    }

    fn away(&mut self, absences: Vec<Away>, headings: &Headings, problems: &mut TableProblems) {
        for Away { about, replaced_by } in absences {
            let place = self.place(about.contact, headings, problems);
            let stand_in = self.stand_in(replaced_by, headings, problems);
            let (Some((place, row)), Some(period)) = (place, about.fact) else { continue };
            let known = self.list.get_mut(place).zip(self.rows.get_mut(place));
            if let (Some((known, rows)), false) = (known, stand_in.is_wrong()) {
                known.absences.push(Absence { period, replaced_by: stand_in.value().map(|at| at.value) });
                rows.absences.push(row);
            }
        }
    }

    /// Who stands in. That nobody has the id is noted.
    fn stand_in(
        &self,
        said: Said<ContactId>,
        headings: &Headings,
        problems: &mut TableProblems,
    ) -> Said<ContactId> {
        match said {
            Said::Value(at) if !self.places.contains_key(&at.value) => {
                unknown(&at, headings, problems);
                Said::Wrong
            }
            said => said,
        }
    }
}

/// Notes that nobody has an id.
fn unknown(at: &At<ContactId>, headings: &Headings, problems: &mut TableProblems) {
    let detail = Detail::Value(at.value.to_string());
    problems.wrong(headings, Some(at.row), Some(at.column), ProblemCode::UnknownContact, detail);
}

/// Tells what a register found wrong with the cells in which it stands.
///
/// What only follows from something that could not be read is left out.
fn tell(
    found: &Problems,
    origins: &Origins,
    sheets: &Sheets<'_>,
    has_wrong_districts: bool,
    problems: &mut TableProblems,
) {
    let is_first = problems.is_empty();
    let follows = |code: ProblemCode| match code {
        ProblemCode::UnknownOrganisation | ProblemCode::UnknownContact => !is_first,
        ProblemCode::SingleDistrict => has_wrong_districts,
        _ => false,
    };
    for problem in found.iter().filter(|problem| !follows(problem.code())) {
        let place = origins.of(problem.path());
        let place = place.and_then(|(kind, row, field)| Some((sheets.headings(kind)?, row, field)));
        match place {
            Some((headings, row, field)) => {
                let column = headings.of(field).first().copied();
                problems.adopt(headings, row, column, problem);
            }
            None => problems.beside(problem.clone()),
        }
    }
    problems.count(found.more());
}
