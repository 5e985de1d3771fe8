//! A register from tables: all of them read, joined and checked together.

use super::agreements::{self, Agreements};
use super::assembly::Assembly;
use super::districts::{self, Districts};
use super::organisations;
use super::party::Parties;
use super::problem::TableProblems;
use super::sheets::{Sheet, Sheets};
use super::{contacts, dated};
use crate::date::Date;
use crate::exchange::Table;
use crate::exchange::list::places::Places;
use crate::facts::{District, Facts, Meta, Organisation};
use crate::json::{FormatTag, Reader, Shape as _};
use crate::register::Register;
use crate::register::state::State;
use crate::territory::{Territory, TerritoryChoice};
use crate::vocabulary::Confirmer;

/// The tables of a register, and what has to be said beside them.
///
/// Their columns are listed by [`FactKind::columns`](super::FactKind::columns). Rows with one id are about one thing, headings and words may be those
/// of the format or those of people, and everything that is not understood is a problem with the cell in which it stands.
///
/// ```
/// # #[cfg(feature = "territory-nl")] {
/// use bouwsteen::exchange::{RegisterTables, Table};
/// use bouwsteen::{Confirmer, TerritoryChoice};
/// let organisations = Table::from_text("id;name;role;serves\nlt-ede;Lokaal team Ede;lokaal team;Ede")?;
/// let contacts = Table::from_cells([
///     ["name", "organisation", "working_days", "last_checked"],
///     ["Anna Verzonnen", "Lokaal team Ede", "mon; tue", "2021-08-01"],
/// ])?;
/// let territory = TerritoryChoice { edition: Some(2021), ..TerritoryChoice::default() };
/// let mut tables = RegisterTables::new(territory, "2021-09-01".parse()?, &organisations);
/// tables.contacts = Some(&contacts);
/// tables.vouched_by = Some(Confirmer::Organisation);
/// let register = tables.read()?;
/// let anna = register.contact(&"lt-ede-1".parse()?).ok_or("she was given this id")?;
/// assert_eq!(anna.confirmations[0].on.to_string(), "2021-08-01");
///
/// let misspelt = Table::from_cells([["name", "organisation"], ["Anna Verzonnen", "Lokaal team Eede"]])?;
/// tables.contacts = Some(&misspelt);
/// let problems = tables.read().unwrap_err();
/// let found: Vec<_> = problems.iter().map(|found| (found.problem.path(), found.row, found.column)).collect();
/// assert_eq!(found, [("contacts!B2", Some(2), Some(1))]);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RegisterTables<'a> {
    /// The territory: the codes and names of areas are those of its edition.
    pub territory: TerritoryChoice,
    /// The day of the tables. Who says role and area instead of an organisation means one that serves there that day.
    pub on: Date,
    /// About the register itself.
    pub meta: Option<Meta>,
    /// Who vouches for days on which people were checked, where no row says it.
    pub vouched_by: Option<Confirmer>,
    /// The parts of municipalities.
    pub districts: Option<&'a Table>,
    /// The organisations.
    pub organisations: &'a Table,
    /// The contacts.
    pub contacts: Option<&'a Table>,
    /// The agreements of regions.
    pub agreements: Option<&'a Table>,
    /// Who vouched for whom.
    pub confirmations: Option<&'a Table>,
    /// Who is away.
    pub absences: Option<&'a Table>,
}

impl<'a> RegisterTables<'a> {
    /// The tables of a register of which only the organisations are known yet.
    #[must_use]
    pub fn new(territory: TerritoryChoice, on: Date, organisations: &'a Table) -> Self {
        Self {
            territory,
            on,
            meta: None,
            vouched_by: None,
            districts: None,
            organisations,
            contacts: None,
            agreements: None,
            confirmations: None,
            absences: None,
        }
    }

    /// Reads the tables.
    ///
    /// Nothing is guessed and nothing is left out in silence: a column or a cell that is not understood is a problem.
    ///
    /// # Errors
    /// All [`TableProblems`] of all tables at once. A table without headings, or a territory that does not exist, is told
    /// first.
    pub fn read(&self) -> Result<Register, TableProblems> {
        let mut problems = TableProblems::default();
        let territory = self.resolved(&mut problems);
        let sheets = Sheets::find(self, &mut problems);
        match (territory, sheets) {
            (Some(territory), Some(sheets)) => self.assembled(&territory, &sheets, problems),
            _ => Err(problems.sorted()),
        }
    }

    fn resolved(&self, problems: &mut TableProblems) -> Option<Territory> {
        let mut reader = Reader::new(Facts::FORMAT);
        let territory = self.territory.resolve("/territory", &mut reader);
        let found = reader.into_problems();
        let is_right = found.is_empty();
        found.iter().for_each(|problem| problems.beside(problem.clone()));
        territory.filter(|_| is_right)
    }

    /// A register of districts and organisations alone, for the names in it. It need not be right.
    fn ground(
        &self,
        territory: &Territory,
        districts: &Districts,
        organisations: &[Organisation],
    ) -> Register {
        let facts = self.facts(districts.list.clone(), organisations.to_vec());
        let (state, ..) = State::new(facts, territory.clone());
        Register::indexed(state)
    }

    pub(super) fn facts(&self, districts: Vec<District>, organisations: Vec<Organisation>) -> Facts {
        Facts {
            format: FormatTag::of::<Facts>(),
            meta: self.meta.clone(),
            territory: self.territory.clone(),
            districts,
            divisions: Vec::new(),
            central_municipalities: Default::default(),
            organisations,
            agreements: Vec::new(),
            contacts: Vec::new(),
            distributions: Vec::new(),
            meetings: Vec::new(),
            learning_groups: Vec::new(),
            value_tests: Vec::new(),
        }
    }

    fn assembled(
        &self,
        territory: &Territory,
        sheets: &Sheets<'_>,
        mut problems: TableProblems,
    ) -> Result<Register, TableProblems> {
        let before = problems.len();
        let districts = sheets.districts.as_ref().map_or_else(Districts::default, |sheet| {
            districts::read(sheet.table, &sheet.headings, &mut problems)
        });
        let has_wrong_districts = problems.len() > before;
        let organisations = {
            let bare = self.ground(territory, &districts, &[]);
            let (sheet, mut places) = (&sheets.organisations, Places::new(&bare, self.on));
            organisations::read(sheet.table, &sheet.headings, &mut places, &mut problems)
        };
        let ground = self.ground(territory, &districts, &organisations.list);
        let people = sheets.contacts.as_ref().map(|Sheet { table, headings }| {
            let people = contacts::read(table, headings, &ground, &organisations, self.on, &mut problems);
            (people, headings)
        });
        let agreements = sheets.agreements.as_ref().map_or_else(Agreements::default, |sheet| {
            let mut parties = Parties::new(&ground, self.on);
            agreements::read(sheet.table, &sheet.headings, &mut parties, &mut problems)
        });
        let confirmations = sheets.confirmations.as_ref().map(|Sheet { table, headings }| {
            (dated::confirmations(table, headings, self.vouched_by, &mut problems), headings)
        });
        let absences = sheets
            .absences
            .as_ref()
            .map(|Sheet { table, headings }| (dated::absences(table, headings, &mut problems), headings));
        let read = Assembly {
            tables: self,
            ground: &ground,
            districts,
            has_wrong_districts,
            organisations,
            agreements,
            people,
            confirmations,
            absences,
        };
        read.register(sheets, problems)
    }
}
