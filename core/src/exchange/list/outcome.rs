//! What a list comes to: deliveries to reconcile, and a document that says what could not be taken.

use super::columns::Column;
use super::reading::{AcceptedContact, ListReading};
use super::row::{CellProblem, EmptyRow, RefusedRow};
use crate::date::Date;
use crate::delivery::Delivery;
use crate::facts::Confirmation;
use crate::json::{self, FormatTag, object};
use crate::language::Language;
use serde::{Serialize, Serializer};

impl ListReading {
    /// How many rows there are below the headings: the accepted, the refused and the empty ones.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.accepted_rows() + self.refused.len() + self.empty.len()
    }

    /// How many rows were taken: every row of a person who stands in several.
    #[must_use]
    pub fn accepted_rows(&self) -> usize {
        self.accepted.iter().map(|accepted| 1 + accepted.person.also_rows.len()).sum()
    }

    /// The day of the list.
    #[must_use]
    pub fn on(&self) -> Date {
        self.options.on
    }

    /// The columns by which the list was read.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        self.columns.columns()
    }

    /// The list of each organisation of which somebody was taken, by id, of the day and the regions that were said.
    ///
    /// A refused row goes to the organisation that it names; if that could not be read, to every list, since it may be
    /// about somebody of each. An organisation that only refused rows name gets no list: an empty one would say that
    /// everybody left.
    #[must_use]
    pub fn into_deliveries(self, vouched: Option<Confirmation>) -> Vec<Delivery> {
        let Self { mut accepted, mut refused, options, .. } = self;
        let order = |one: &AcceptedContact, other: &AcceptedContact| {
            (&one.organisation, one.person.row).cmp(&(&other.organisation, other.person.row))
        };
        accepted.sort_unstable_by(order);
        let mut deliveries = Vec::new();
        // The last list is taken off again and again, and room given back now and then, so that no more than half is
        // twice in memory.
        while let Some(organisation) = accepted.last().map(|last| last.organisation.clone()) {
            let start = accepted.partition_point(|known| known.organisation < organisation);
            let mut delivery = Delivery::new(organisation, options.on);
            delivery.regions.clone_from(&options.regions);
            delivery.vouched = vouched;
            delivery.people = accepted.drain(start..).map(|accepted| accepted.person).collect();
            deliveries.push(delivery);
            if accepted.capacity() / 2 > accepted.len() {
                accepted.shrink_to_fit();
            }
        }
        deliveries.reverse();
        for row in refused.drain(..) {
            let named = |delivery: &&mut Delivery| {
                row.organisation.as_ref().is_none_or(|own| *own == delivery.organisation)
            };
            for delivery in deliveries.iter_mut().filter(named) {
                delivery.refused.push(row.who.clone());
            }
        }
        deliveries
    }

    /// What became of the rows as the document `bouwsteen/list/1`. Nobody's name, address or number is in it.
    #[must_use]
    pub fn to_json(&self, language: Language) -> String {
        json::write(&Document { reading: self, language })
    }
}

struct Document<'a> {
    reading: &'a ListReading,
    language: Language,
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let refused = self.reading.refused.iter().map(|row| Refused { row, language: self.language });
        object!(serializer,
            "format": FormatTag("list"),
            "headings": self.reading.columns.headings(),
            "columns": self.reading.columns(),
            "rows": Rows(self.reading),
            "refused": refused.collect::<Vec<_>>(),
            "empty": self.reading.empty,
        )
    }
}

struct Rows<'a>(&'a ListReading);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer,
            "all": self.0.rows(),
            "accepted": self.0.accepted_rows(),
            "refused": self.0.refused.len(),
            "empty": self.0.empty.len(),
            "people": self.0.accepted.len(),
        )
    }
}

struct Refused<'a> {
    row: &'a RefusedRow,
    language: Language,
}

impl Serialize for Refused<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let problems = self.row.problems.iter().map(|problem| Told { problem, language: self.language });
        object!(serializer,
            "row": self.row.row,
            "organisation": self.row.organisation,
            "problems": problems.collect::<Vec<_>>(),
        )
    }
}

struct Told<'a> {
    problem: &'a CellProblem,
    language: Language,
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let CellProblem { column, letter, heading, problem } = self.problem;
        let place = column.is_some();
        object!(serializer,
            "path": problem.path(),
            "column": place.then_some(letter.as_str()),
            "heading": place.then_some(heading.as_str()),
            "code": problem.code().as_str(),
            "message": problem.message(self.language),
            "help": problem.help(self.language),
        )
    }
}

impl Serialize for EmptyRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "row": self.row, "why": self.why.as_str())
    }
}
