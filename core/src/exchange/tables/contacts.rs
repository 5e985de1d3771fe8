//! The contacts of a table: rows with one id are one person, and who has no id is told by organisation and name.

use super::drafts::Drafts;
use super::field::FactField as F;
use super::headings::Headings;
use super::organisations::Organisations;
use super::person::Person;
use super::problem::TableProblems;
use super::row::{At, Row, Said};
use super::value;
use crate::date::Date;
use crate::delivery::{NameKey, NextId};
use crate::exchange::list::headings::Heading;
use crate::exchange::list::person::{PersonReader, SaidPerson};
use crate::exchange::{Columns, Field, Meaning, ReadingOptions, Table};
use crate::id::{ContactId, OrganisationId};
use crate::problem::{Detail, ProblemCode};
use crate::register::Register;
use hashbrown::{HashMap, HashSet};

/// The most people of one name that are named when a row may be about each of them.
const MOST_NAMED: usize = 5;

/// The people of a table.
#[derive(Debug, Default)]
pub(super) struct People {
    known: Drafts<ContactId, (ContactId, Person)>,
    nameless: Drafts<(OrganisationId, NameKey), Person>,
}

/// Reads the people against the names of a register that has everything but them.
pub(super) fn read(
    table: &Table,
    headings: &Headings,
    ground: &Register,
    organisations: &Organisations,
    on: Date,
    problems: &mut TableProblems,
) -> People {
    let columns = listed(headings);
    let mut reader = PersonReader::new(&columns, ground, &ReadingOptions::on(on)).of_parts();
    let mut people = People::default();
    let mut without_id = Vec::new();
    headings.rows(table, problems, &mut |row, problems| {
        let id = row.value(F::Id, problems, value::contact_id);
        let mut said = reader.read(row.number, row.cells);
        let is_left_out = leave_out(&mut said, id.is_known(), headings, organisations);
        for found in &said.problems {
            problems.adopt(headings, row.number, found.column, &found.problem);
        }
        let mut person = Person::new(row, said, problems);
        person.is_wrong |= is_left_out;
        match id {
            Said::Value(At { value: id, column, .. }) => {
                person.is_wrong |= is_taken(&id, column, row, ground, problems);
                let known = (id.clone(), person);
                people
                    .known
                    .add(id, known, |(_, known), (_, further)| known.join(further, headings, problems));
            }
            Said::Nothing => without_id.push(person),
            Said::Wrong => {}
        }
    });
    people.complete(headings, problems);
    people.place(without_id, headings, problems);
    people
}

/// The columns as the reader of lists has them; ids are read here, where they can be any.
fn listed(headings: &Headings) -> Columns {
    let meanings = headings.meanings().map(|(heading, meaning)| {
        let field = match meaning {
            Some(Heading::Field(field)) => field.of_lists(headings.kind).filter(|field| *field != Field::Id),
            Some(Heading::Private) | None => None,
        };
        (heading.to_owned(), field.map_or(Meaning::Unknown, Meaning::Field))
    });
    Columns::below(headings.row, meanings)
}

/// Leaves out what is not wrong with this row, and says whether it is not right all the same: what is found wrong
/// because something of the organisations could not be read.
///
/// A name and an organisation need not stand in every row of somebody with an id, and a column that is not there is told
/// once.
fn leave_out(
    said: &mut SaidPerson,
    has_id: bool,
    headings: &Headings,
    organisations: &Organisations,
) -> bool {
    let is_missed = organisations.has_nameless;
    let is_doubtful = is_missed || !organisations.wrong.is_empty();
    let has_names = headings.has(F::Name) || headings.has(F::FamilyName);
    let follows = |code: ProblemCode| match code {
        ProblemCode::RoleDiffers | ProblemCode::UnclearOrganisation => is_doubtful,
        ProblemCode::UnknownListOrganisation | ProblemCode::MisspeltOrganisation => is_missed,
        _ => false,
    };
    let is_elsewhere = |code: ProblemCode| match code {
        ProblemCode::NoName => has_id || !has_names,
        ProblemCode::NoOrganisation => has_id,
        _ => false,
    };
    said.problems.retain(|found| !is_elsewhere(found.problem.code()));
    let before = said.problems.len();
    said.problems.retain(|found| !follows(found.problem.code()));
    said.problems.len() < before
}

/// Whether an organisation has the id of a person, which is noted.
fn is_taken(
    id: &ContactId,
    column: u32,
    row: &Row<'_, '_>,
    ground: &Register,
    problems: &mut TableProblems,
) -> bool {
    let is_taken = ground.state().organisations.slot(id.as_str()).is_some();
    if is_taken {
        row.wrong(problems, Some(column), ProblemCode::DuplicateId, Detail::Value(id.to_string()));
    }
    is_taken
}

impl People {
    /// Notes of whom no row says the name or the organisation.
    fn complete(&mut self, headings: &Headings, problems: &mut TableProblems) {
        let name = headings.of(F::Name).first().or(headings.of(F::FamilyName).first()).copied();
        let organisation = headings.of(F::Organisation).first().copied();
        for (_, person) in self.known.iter_mut().filter(|(_, person)| !person.is_wrong) {
            if person.name.value().is_none() {
                person.is_wrong = true;
                // A column that is not there at all is told with the headings.
                if name.is_some() {
                    problems.wrong(headings, Some(person.row), name, ProblemCode::NoName, Detail::None);
                }
            }
            if person.organisation.value().is_none() {
                person.is_wrong = true;
                let code = ProblemCode::NoOrganisation;
                problems.wrong(headings, Some(person.row), organisation, code, Detail::None);
            }
        }
    }

    /// Finds for each row without an id whom it is about: the one of that name in the organisation, or somebody new.
    fn place(&mut self, rows: Vec<Person>, headings: &Headings, problems: &mut TableProblems) {
        let mut named: HashMap<_, Vec<ContactId>> = HashMap::new();
        if !rows.is_empty() {
            for (id, person) in self.known.iter() {
                if let Some(key) = person.key() {
                    named.entry(key).or_default().push(id.clone());
                }
            }
        }
        for person in rows {
            // Of whom organisation or name cannot be read, that is noted already.
            let Some(key) = person.key() else { continue };
            match named.get(&key).map_or(&[][..], Vec::as_slice) {
                [] => {
                    self.nameless.add(key, person, |known, further| known.join(further, headings, problems))
                }
                [id] => {
                    if let Some((_, known)) = self.known.get_mut(id) {
                        known.join(person, headings, problems);
                    }
                }
                several => {
                    let mut ids: Vec<_> = several.iter().map(ContactId::as_str).collect();
                    ids.sort_unstable();
                    ids.truncate(MOST_NAMED);
                    let (row, column) = (Some(person.row), headings.of(F::Id).first().copied());
                    let detail = Detail::Choice(String::new(), ids.join(", "));
                    problems.wrong(headings, row, column, ProblemCode::UnclearName, detail);
                }
            }
        }
    }

    /// Everybody with an id: those who have none get the next free one of their organisation, as deliveries give it.
    ///
    /// An id that other tables name is not given: it would make them speak of somebody else.
    pub(super) fn identified(
        self,
        ground: &Register,
        named: &HashSet<ContactId>,
    ) -> Vec<(ContactId, Person)> {
        let mut people: Vec<_> = self.known.into_iter().collect();
        let mut taken: HashSet<String> = named.iter().map(ToString::to_string).collect();
        taken.extend(people.iter().map(|(id, _)| id.to_string()));
        let mut own: HashMap<OrganisationId, Vec<ContactId>> = HashMap::new();
        for (id, person) in &people {
            if let Some(organisation) = person.organisation.value() {
                own.entry(organisation.clone()).or_default().push(id.clone());
            }
        }
        let mut next: HashMap<&OrganisationId, NextId<'_>> = HashMap::new();
        for person in self.nameless.into_iter() {
            let organisation = person.organisation.value().and_then(|id| ground.organisation(id));
            let Some(organisation) = organisation.map(|organisation| &organisation.id) else { continue };
            let ids = own.get(organisation).map_or(&[][..], Vec::as_slice);
            let after = || NextId::after(organisation, ids.iter().map(ContactId::as_str));
            let is_taken = |id: &str| taken.contains(id) || ground.state().is_taken(id);
            let Some(id) = next.entry(organisation).or_insert_with(after).take(is_taken) else { continue };
            taken.insert(id.to_string());
            people.push((id, person));
        }
        people
    }
}
