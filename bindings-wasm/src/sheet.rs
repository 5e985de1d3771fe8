//! Contact sheets: lists that go out.

use crate::argument::{or_default, parsed, value};
use crate::error::{Out, refused};
use crate::json::{self, Object};
use crate::register::Register;
use bouwsteen::exchange::{self, SheetOptions};
use bouwsteen::{Audience, Recipient};
use wasm_bindgen::prelude::*;

/// A contact sheet, behind the class of that name.
#[wasm_bindgen]
pub struct ContactSheet(exchange::ContactSheet);

#[wasm_bindgen]
impl ContactSheet {
    /// The sheet for an audience.
    pub fn of(
        register: &Register,
        audience: &str,
        on: &str,
        lang: Option<String>,
        previous: Option<Register>,
    ) -> Out<Self> {
        let audience: Audience = parsed("audience", audience)?;
        let mut options = SheetOptions::default();
        options.language = or_default("lang", lang)?;
        options.previous = previous.map(|previous| previous.0);
        let sheet = exchange::ContactSheet::new(&register.0, &audience, parsed("on", on)?, &options);
        sheet.map(Self).map_err(|error| refused("audience", error))
    }

    /// What it is called.
    pub fn title(&self) -> String {
        self.0.title()
    }

    /// What it is about, in a few sentences.
    pub fn lead(&self) -> String {
        self.0.lead()
    }

    /// Whether no list was spread to the audience before.
    pub fn is_first(&self) -> bool {
        self.0.is_first()
    }

    /// The headings of its table.
    pub fn headings(&self) -> Vec<String> {
        self.0.headings()
    }

    /// Its cells, as JSON.
    pub fn table(&self) -> String {
        json::table(&self.0.table())
    }

    /// For a spreadsheet.
    pub fn csv(&self) -> String {
        self.0.csv()
    }

    /// For Outlook.
    pub fn outlook_csv(&self) -> String {
        self.0.outlook_csv()
    }

    /// A file for each person, as JSON.
    pub fn vcards(&self) -> String {
        let files = self.0.vcards().into_iter();
        json::listed(
            files.map(|card| Object::new().with_text("name", &card.name).with_text("text", &card.text).end()),
        )
    }

    /// For a message.
    pub fn markdown(&self) -> String {
        self.0.markdown()
    }

    /// To print.
    pub fn html(&self) -> String {
        self.0.html()
    }

    /// The sheet as a document.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// The change that notes that it was spread.
    pub fn distributed(&self, to: Option<String>) -> Out<String> {
        let to: Vec<Recipient> = to.map(|to| value(&to)).transpose()?.unwrap_or_default();
        Ok(json::list(&self.0.distributed(&to)))
    }
}
