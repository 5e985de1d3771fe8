//! Columns of a table, written cell by cell into the memory that Arrow describes.

use super::word::Word;
use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Int8Builder, LargeStringBuilder, ListBuilder, StringBuilder, UInt32Builder,
};
use arrow_array::{ArrayRef, DictionaryArray, RecordBatch, StringArray};
use arrow_schema::{ArrowError, Field, Schema};
use bouwsteen::Date;
use std::fmt::{Display, Write};
use std::sync::Arc;

/// Columns with their names, from the first.
///
/// A cell without a value is null; every column can have such cells, so that the kind of a column does not depend on
/// what is in it.
#[derive(Default)]
pub(super) struct Columns {
    fields: Vec<Field>,
    arrays: Vec<ArrayRef>,
}

impl Columns {
    /// Adds a column of ids, names and other texts.
    pub(super) fn texts<T: AsRef<str>>(self, name: &str, cells: impl Iterator<Item = Option<T>>) -> Self {
        let mut column = StringBuilder::new();
        column.extend(cells);
        self.with(name, Arc::new(column.finish()))
    }

    /// Adds a column of codes, which are numbers that are written out.
    pub(super) fn codes<T: Display>(self, name: &str, cells: impl Iterator<Item = Option<T>>) -> Self {
        let mut column = StringBuilder::new();
        for cell in cells {
            match cell {
                Some(code) => {
                    // Writing to memory does not fail.
                    _ = write!(column, "{code}");
                    column.append_value("");
                }
                None => column.append_null(),
            }
        }
        self.with(name, Arc::new(column.finish()))
    }

    /// Adds a column of JSON. Long texts add up: together they may be more than the 2 GiB of other columns.
    pub(super) fn documents(self, name: &str, cells: impl Iterator<Item = Option<String>>) -> Self {
        let mut column = LargeStringBuilder::new();
        column.extend(cells);
        self.with(name, Arc::new(column.finish()))
    }

    /// Adds a column of words: small numbers, and the words they stand for in the order of the catalogue.
    ///
    /// The numbers have a sign because those of pandas have, and not every version of pyarrow takes others there.
    pub(super) fn words<W: Word>(self, name: &str, cells: impl Iterator<Item = Option<W>>) -> Self {
        let mut keys = Int8Builder::with_capacity(cells.size_hint().0);
        keys.extend(cells.map(|word| word.map(W::number)));
        let words = StringArray::from_iter_values(W::ALL.iter().map(|word| word.text()));
        // A number of a word is below how many there are.
        match DictionaryArray::try_new(keys.finish(), Arc::new(words)) {
            Ok(column) => self.with(name, Arc::new(column)),
            Err(_) => self,
        }
    }

    /// Adds a column of days.
    pub(super) fn days(self, name: &str, cells: impl Iterator<Item = Option<Date>>) -> Self {
        let mut column = Date32Builder::with_capacity(cells.size_hint().0);
        let epoch = Date::new(1970, 1, 1).ok();
        let number = |day: Date| i32::try_from(day.days_since(epoch?)).ok();
        column.extend(cells.map(|day| day.and_then(number)));
        self.with(name, Arc::new(column.finish()))
    }

    /// Adds a column of numbers of things.
    pub(super) fn counts(self, name: &str, cells: impl Iterator<Item = Option<u32>>) -> Self {
        let mut column = UInt32Builder::with_capacity(cells.size_hint().0);
        column.extend(cells);
        self.with(name, Arc::new(column.finish()))
    }

    /// Adds a column of yes and no.
    pub(super) fn flags(self, name: &str, cells: impl Iterator<Item = Option<bool>>) -> Self {
        let mut column = BooleanBuilder::with_capacity(cells.size_hint().0);
        column.extend(cells);
        self.with(name, Arc::new(column.finish()))
    }

    /// Adds a column of lists of ids, codes, words.
    pub(super) fn lists<L: IntoIterator<Item: AsRef<str>>>(
        self,
        name: &str,
        cells: impl Iterator<Item = Option<L>>,
    ) -> Self {
        let mut column = ListBuilder::new(StringBuilder::new());
        for cell in cells {
            let is_there = cell.is_some();
            for text in cell.into_iter().flatten() {
                column.values().append_value(text);
            }
            column.append(is_there);
        }
        self.with(name, Arc::new(column.finish()))
    }

    fn with(mut self, name: &str, array: ArrayRef) -> Self {
        // The order of words is that of the catalogue, and says something: from good to bad, from early to late.
        let field = Field::new(name, array.data_type().clone(), true).with_dict_is_ordered(true);
        self.fields.push(field);
        self.arrays.push(array);
        self
    }

    /// All of it.
    pub(super) fn batch(self) -> Result<RecordBatch, ArrowError> {
        RecordBatch::try_new(Arc::new(Schema::new(self.fields)), self.arrays)
    }
}
