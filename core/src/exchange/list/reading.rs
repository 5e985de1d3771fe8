//! A list read row by row: people taken, rows refused with everything that is wrong with them, rows without people.

use super::cells::Cells;
use super::columns::{Columns, repeats};
use super::join::Joins;
use super::person::{PersonReader, SaidPerson};
use super::row::{Emptiness, EmptyRow, RefusedRow, begins_total, is_number};
use super::table::Table;
use crate::date::Date;
use crate::delivery::{DeliveredContact, RefusedContact};
use crate::id::{OrganisationId, RegionCode};
use crate::json::record;
use crate::register::Register;
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

struct Reader<'a> {
    people: PersonReader<'a>,
    joins: Joins,
    reading: ListReading,
}

impl<'a> Reader<'a> {
    fn new(columns: &'a Columns, rows: usize, register: &'a Register, options: &ReadingOptions) -> Self {
        let below = rows.saturating_sub(columns.headings().1 as usize);
        Self {
            people: PersonReader::new(columns, register, options),
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
        let said = self.people.read(number, cells);
        let SaidPerson { contact, name, email, organisation, mut problems, .. } = said;
        match (organisation, name) {
            (Some(organisation), Some(name)) if problems.is_empty() => {
                let person = DeliveredContact {
                    row: number,
                    also_rows: Vec::new(),
                    contact,
                    newcomer: None,
                    name,
                    function: said.function,
                    areas: (!said.areas.is_empty()).then_some(said.areas),
                    email,
                    phone: said.phone,
                    working_days: said.working_days,
                    skj_registered: said.skj_registered,
                    checked_on: said.checked_on,
                };
                Ok(AcceptedContact { organisation, person })
            }
            (organisation, name) => {
                let who = RefusedContact { row: number, contact, name, email };
                problems.shrink_to_fit();
                Err(Box::new(RefusedRow { row: number, organisation, problems, who }))
            }
        }
    }
}
