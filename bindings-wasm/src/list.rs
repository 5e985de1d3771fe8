//! Lists of people that come in: files and pasted cells.

use crate::argument::{each, maybe, or_default, parsed};
use crate::error::{Out, refused, thrown};
use crate::json;
use crate::register::Register;
use bouwsteen::exchange::{self, Columns, ReadingOptions, Table};
use bouwsteen::{Confirmation, Confirmer};
use wasm_bindgen::prelude::*;

/// A list of people, behind the class of that name.
#[wasm_bindgen]
pub struct ContactList {
    table: Table,
    columns: Columns,
}

#[wasm_bindgen]
impl ContactList {
    /// Reads a list from text or from the bytes of a file.
    pub fn parse(list: &[u8]) -> Out<Self> {
        let table = Table::from_slice(list).map_err(thrown)?;
        let columns = Columns::propose(&table).map_err(thrown)?;
        Ok(Self { table, columns })
    }

    /// The columns, with what each is about.
    pub fn columns(&self) -> String {
        json::list(self.columns.columns())
    }

    /// How many rows it has, headings too.
    pub fn rows(&self) -> usize {
        self.table.rows()
    }

    /// The texts of the first rows, as JSON.
    pub fn preview(&self, rows: usize) -> String {
        json::table(&self.table.preview(rows))
    }

    /// The same list, of which a column is about something else.
    pub fn with_meaning(&self, column: u32, meaning: Option<String>) -> Out<Self> {
        let mut columns = self.columns.clone();
        columns.set(column, maybe("meaning", meaning)?).map_err(|error| refused("column", error))?;
        Ok(Self { table: self.table.clone(), columns })
    }

    /// Reads the rows against the names of a register.
    pub fn read(
        &self,
        register: &Register,
        on: &str,
        organisation: Option<String>,
        regions: Vec<String>,
    ) -> Out<ListReading> {
        let mut options = ReadingOptions::on(parsed("on", on)?);
        options.organisation = maybe("organisation", organisation)?;
        options.regions = each("regions", &regions)?.into_iter().collect();
        Ok(ListReading(self.columns.read(&self.table, &register.0, &options)))
    }
}

/// A list as it was read, behind the class of that name.
#[wasm_bindgen]
pub struct ListReading(exchange::ListReading);

#[wasm_bindgen]
impl ListReading {
    /// How many people were taken.
    pub fn accepted(&self) -> usize {
        self.0.accepted.len()
    }

    /// The rows that could not be taken.
    pub fn refused(&self, lang: Option<String>) -> Out<String> {
        let language = or_default("lang", lang)?;
        let rows: Vec<_> = self.0.refused.iter().map(|row| row.to_document(language)).collect();
        Ok(json::list(&rows))
    }

    /// The rows in which nobody stands.
    pub fn empty(&self) -> String {
        json::list(&self.0.empty)
    }

    /// The list of each organisation, to reconcile.
    pub fn deliveries(&self, vouched_by: Option<String>, on: Option<String>) -> Out<String> {
        let on = maybe("on", on)?.unwrap_or(self.0.on());
        let by: Option<Confirmer> = maybe("vouchedBy", vouched_by)?;
        let vouched = by.map(|by| Confirmation { on, by });
        Ok(json::list(&self.0.clone().into_deliveries(vouched)))
    }

    /// How the list was read, in words.
    pub fn text(&self, lang: Option<String>) -> Out<String> {
        Ok(self.0.to_text(or_default("lang", lang)?))
    }

    /// What became of the rows, as a document.
    pub fn to_json(&self, lang: Option<String>) -> Out<String> {
        Ok(self.0.to_json(or_default("lang", lang)?))
    }
}
