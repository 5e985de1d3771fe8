//! What became of a list in words, for who looks at a terminal.

use super::meaning::Meaning;
use super::reading::ListReading;
use crate::language::Language;
use std::fmt::Write;

impl ListReading {
    /// How the list was read: its rows counted, what each column is about, and what is wrong in the rows that were
    /// refused. Nobody's name, address or number is in it.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::exchange::{Columns, ReadingOptions, Table};
    /// use bouwsteen::{Language, Register};
    /// let table = Table::from_text("Naam;Gemeente\nAnna Verzonnen;Doesburg\n;Ede\n").unwrap();
    /// let mut options = ReadingOptions::on("2021-09-01".parse().unwrap());
    /// options.organisation = "lt-doesburg".parse().ok();
    /// let reading = Columns::propose(&table).unwrap().read(&table, &Register::demo(), &options);
    /// let told = reading.to_text(Language::En);
    /// assert!(told.starts_with("2 rows, 1 read, 1 refused, 0 empty\n  A  Naam "));
    /// # }
    /// ```
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        let (all, accepted) = (self.rows(), self.accepted_rows());
        let (refused, empty) = (self.refused.len(), self.empty.len());
        let mut page = say!(
            language,
            "{all} rijen, {accepted} gelezen, {refused} geweigerd, {empty} leeg\n",
            "{all} rows, {accepted} read, {refused} refused, {empty} empty\n",
        );
        for column in self.columns() {
            let meaning = match column.meaning {
                Meaning::Field(field) => field.name(language),
                Meaning::Private => language.pick("niet gelezen: privé", "not read: private"),
                Meaning::Unknown => language.pick("niet gelezen", "not read"),
            };
            // Writing to a text cannot fail.
            _ = writeln!(page, "  {:<2} {:<28} {meaning}", column.letter, column.heading);
        }
        let problems: Vec<_> = self.refused.iter().flat_map(|row| &row.problems).collect();
        if !problems.is_empty() {
            page.push('\n');
        }
        for wrong in problems {
            let (place, code) = (wrong.problem.path(), wrong.problem.code());
            let (message, help) = (wrong.problem.message(language), wrong.problem.help(language));
            let advice = language.pick("hulp", "help");
            _ = writeln!(page, "  {place:<5} {message} [{code}]\n        {advice}: {help}");
        }
        page
    }
}
