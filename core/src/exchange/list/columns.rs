//! Which column of a list says what: proposed from its headings, adjusted by a person.

use super::field::Field;
use super::headings::{self, Heading};
use super::meaning::Meaning;
use super::reference::letter;
use super::{folding, table::Table};
use crate::json::record;
use crate::problem::{Detail, Problem, ProblemCode, Problems};

/// The rows at the top among which the headings are looked for.
const TOP: usize = 25;

record! {
    /// A column of a list.
    pub struct Column {
        /// Its place, from 0.
        index: u32 = required "index",
        /// Its letter in a spreadsheet.
        letter: String = required "letter",
        /// Its heading as it stands there; of two lines of headings both, where both say something.
        heading: String = required "heading",
        /// What it is about.
        meaning: Meaning = required "meaning",
    }
}

/// There is no such column in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the list has no column {}", letter(*.0 as usize))]
pub struct UnknownColumn(u32);

/// The columns of a list, with what each is about.
///
/// ```
/// use bouwsteen::exchange::{Columns, Field, Meaning, Table};
/// let table = Table::from_text("Naam;Tel. nr.;BSN;Kantoor\nAnna Verzonnen;06 12345678;;Ede")?;
/// let mut columns = Columns::propose(&table)?;
/// let meanings: Vec<_> = columns.columns().iter().map(|column| column.meaning.as_str()).collect();
/// assert_eq!(meanings, ["name", "phone", "private", "unknown"]);
/// columns.set(3, Some(Field::Area))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    first: u32,
    last: u32,
    columns: Vec<Column>,
}

/// The columns that a row of headings proposes, before they are columns of a list.
struct Proposal {
    /// The place of the first row and of the row after the last, among the rows of the top.
    rows: std::ops::Range<usize>,
    columns: Vec<(String, Meaning)>,
}

impl Columns {
    /// The columns as their headings say: the row at the top, or the two rows, of which most are understood.
    ///
    /// # Errors
    /// `no-headings` when no row has a heading for the name and one more.
    pub fn propose(table: &Table) -> Result<Self, Problems> {
        let top = table.preview(TOP);
        let singles = top.iter().enumerate().map(|(place, row)| Proposal {
            rows: place..place + 1,
            columns: row.iter().map(|own| alone(own)).collect(),
        });
        let doubles = top.windows(2).enumerate().filter_map(|(place, rows)| match rows {
            [groups, row] => Some(pair(place, groups, row)),
            _ => None,
        });
        let mut best: Option<Proposal> = None;
        for proposal in singles.chain(doubles).filter(Proposal::is_enough) {
            if best.as_ref().is_none_or(|best| proposal.is_better_than(best)) {
                best = Some(proposal);
            }
        }
        let none = || Problem::new(ProblemCode::NoHeadings, "", Detail::None);
        let best = best.ok_or_else(none)?;
        let wide =
            best.columns.iter().rposition(|(heading, _)| !heading.is_empty()).map_or(0, |last| last + 1);
        let widest = top.iter().map(Vec::len).max().unwrap_or_default().max(wide);
        let mut named = best.columns.into_iter();
        let columns = (0..widest).zip(0_u32..).map(|(place, index)| {
            let (heading, meaning) = named.next().unwrap_or_else(|| (String::new(), Meaning::Unknown));
            Column { index, letter: letter(place), heading, meaning }
        });
        let columns = columns.collect();
        // Rows are counted from 1, and those at the top are a few.
        let row = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(Self { first: row(best.rows.start + 1), last: row(best.rows.end), columns })
    }

    /// Columns of which somebody else said what each is about, below headings in a row.
    pub(in crate::exchange) fn below(row: u32, meanings: impl Iterator<Item = (String, Meaning)>) -> Self {
        let columns = (0_u32..).zip(meanings).map(|(index, (heading, meaning))| Column {
            index,
            letter: letter(index as usize),
            heading,
            meaning,
        });
        Self { first: row, last: row, columns: columns.collect() }
    }

    /// The columns, from the first.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The first and the last row of the headings. What stands above them is not read.
    #[must_use]
    pub fn headings(&self) -> (u32, u32) {
        (self.first, self.last)
    }

    /// Says what a column is about; `None` leaves it unread.
    ///
    /// # Errors
    /// [`UnknownColumn`] when the list has no such column.
    pub fn set(&mut self, index: u32, field: Option<Field>) -> Result<(), UnknownColumn> {
        let column = self.columns.get_mut(index as usize).ok_or(UnknownColumn(index))?;
        column.meaning = field.map_or(Meaning::Unknown, Meaning::Field);
        Ok(())
    }

    /// The columns about a field, from the first.
    pub(super) fn of(&self, field: Field) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(move |column| column.meaning == Meaning::Field(field))
    }
}

impl Proposal {
    /// A name, and another field: less is no list of people.
    fn is_enough(&self) -> bool {
        let has = |field: Field| self.columns.iter().any(|(_, meaning)| *meaning == Meaning::Field(field));
        let fields = Field::ALL.iter().filter(|field| has(**field)).count();
        (has(Field::Name) || has(Field::FamilyName)) && fields > 1
    }

    fn understood(&self) -> usize {
        self.columns.iter().filter(|(_, meaning)| *meaning != Meaning::Unknown).count()
    }

    /// Whether more is understood; or as much as of one line alone, but something otherwise because of the line above it.
    fn is_better_than(&self, other: &Self) -> bool {
        let (own, others) = (self.understood(), other.understood());
        let meanings =
            |proposal: &Self| proposal.columns.iter().map(|(_, meaning)| *meaning).collect::<Vec<_>>();
        let adds_line = self.rows.end == other.rows.end && self.rows.start < other.rows.start;
        own > others || own == others && adds_line && meanings(self) != meanings(other)
    }
}

/// The heading and meaning of a cell by itself.
fn alone(cell: &str) -> (String, Meaning) {
    (shown(cell), understood(cell).unwrap_or(Meaning::Unknown))
}

fn understood(heading: &str) -> Option<Meaning> {
    headings::meaning(heading).map(|heading| match heading {
        Heading::Field(field) => Meaning::Field(field),
        Heading::Private => Meaning::Private,
    })
}

/// What a line of groups and the line below it propose together. A group counts for the empty cells behind it too.
fn pair(place: usize, groups: &[String], below: &[String]) -> Proposal {
    let mut group = "";
    let columns = (0..groups.len().max(below.len())).map(|index| {
        let own = groups.get(index).map_or("", String::as_str);
        let cell = below.get(index).map_or("", String::as_str);
        if !own.is_empty() {
            group = own;
        }
        if cell.is_empty() {
            return alone(own);
        }
        let both = format!("{group} {cell}");
        match understood(&both) {
            Some(meaning) => (shown(&both), meaning),
            None => alone(cell),
        }
    });
    Proposal { rows: place..place + 2, columns: columns.collect() }
}

/// A heading in one line, and not longer than people read.
pub(in crate::exchange) fn shown(heading: &str) -> String {
    let line = heading.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(60).collect()
}

/// Whether a cell repeats a heading: the same text, a line of it, or another word for the same field.
pub(super) fn repeats(column: &Column, cell: &str) -> bool {
    let (heading, key) = (folding::key(&column.heading), folding::key(cell));
    heading == key
        || !key.is_empty() && (heading.ends_with(&key) || heading.starts_with(&key))
        || column.meaning != Meaning::Unknown && understood(cell) == Some(column.meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meanings(rows: &[&[&str]]) -> Result<(u32, u32, Vec<&'static str>), Problems> {
        let columns = Columns::propose(&Table::from_cells(rows.iter().map(|row| row.to_vec()))?)?;
        let meanings = columns.columns().iter().map(|column| column.meaning.as_str());
        Ok((columns.first, columns.last, meanings.collect()))
    }

    #[test]
    fn titles_stand_above_and_people_below() {
        let rows: &[&[&str]] = &[
            &["Contactlijst gemeente Ede"],
            &["Stand van zaken", "1 september 2021"],
            &[],
            &["Naam", "Functie", "E-mail", "#"],
            &["Anna Verzonnen", "jeugdconsulent", "a@ede.example"],
        ];
        assert_eq!(meanings(rows), Ok((4, 4, vec!["name", "function", "email", "unknown"])));
    }

    #[test]
    fn a_line_of_groups_counts_when_it_says_something() {
        let groups: &[&[&str]] = &[
            &["Medewerker", "", "Werk", "", "Privé", ""],
            &["Voornaam", "Achternaam", "Telefoon", "E-mail", "Telefoon", "E-mail"],
        ];
        let expected = vec!["givenName", "familyName", "phone", "email", "private", "private"];
        assert_eq!(meanings(groups), Ok((1, 2, expected)));
        let down: &[&[&str]] = &[&["Naam", "Bereikbaarheid", ""], &["", "Telefoon", "E-mail"]];
        assert_eq!(meanings(down), Ok((1, 2, vec!["name", "phone", "email"])));
    }

    #[test]
    fn a_title_is_no_group() {
        let rows: &[&[&str]] = &[&["Lijst van september"], &["Naam", "E-mail"], &["Anna Verzonnen", ""]];
        assert_eq!(meanings(rows), Ok((2, 2, vec!["name", "email"])));
    }

    #[test]
    fn a_list_needs_a_name_and_one_more() {
        for rows in [&[&["Naam", "BSN"][..]], &[&["E-mail", "Telefoon"]], &[&["x"]]] {
            let problems = meanings(rows).unwrap_err();
            assert_eq!(problems.iter().map(Problem::code).collect::<Vec<_>>(), [ProblemCode::NoHeadings]);
        }
    }
}
