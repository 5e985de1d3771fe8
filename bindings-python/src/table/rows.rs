//! The rows of a table: where they are, and what is asked of them whatever they are.

use super::columns::Columns;
use crate::value::Named;
use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use std::ops::Range;
use std::sync::LazyLock;

/// A value that tells its columns by itself.
pub(super) trait Row: Named + Send + Sync + 'static {
    /// The columns of some rows.
    fn columns(rows: &[&Self]) -> Columns;
}

/// Where the rows of one class are.
pub(super) trait Source: Send + Sync + 'static {
    /// What a row is.
    type Row: Named;

    /// How many there are.
    fn len(&self) -> usize;

    /// The row at a place.
    fn row(&self, place: usize) -> Option<&Self::Row>;

    /// The columns of some of its rows.
    fn columns(&self, rows: &[&Self::Row]) -> Columns;

    /// The columns that are about a person.
    fn personal(&self) -> &'static [&'static str] {
        &[]
    }

    /// The register in which the rows are, and the method that gives them, if they are not copies.
    fn home(&self) -> Option<(&bouwsteen::Register, &'static str)> {
        None
    }
}

/// Rows that are worked out when first asked.
pub(super) struct Later<T>(LazyLock<Vec<T>, Box<dyn FnOnce() -> Vec<T> + Send>>);

impl<T> Later<T> {
    pub(super) fn new(rows: impl FnOnce() -> Vec<T> + Send + 'static) -> Self {
        Self(LazyLock::new(Box::new(rows)))
    }
}

impl<T: Row> Source for Later<T> {
    type Row = T;

    fn len(&self) -> usize {
        self.0.len()
    }

    fn row(&self, place: usize) -> Option<&T> {
        self.0.get(place)
    }

    fn columns(&self, rows: &[&T]) -> Columns {
        T::columns(rows)
    }
}

/// The rows of a table, of whichever class.
pub(super) trait Rows: Send + Sync {
    /// The Python class of a row.
    fn kind(&self) -> &'static str;

    /// How many there are.
    fn len(&self) -> usize;

    /// The columns of a range of rows.
    fn batch(&self, range: Range<usize>) -> Result<RecordBatch, ArrowError>;

    /// The row at a place as JSON.
    fn json(&self, place: usize) -> Option<String>;

    /// The columns that are about a person.
    fn personal(&self) -> &'static [&'static str];

    /// The register in which the rows are, and the method that gives them, if they are not copies.
    fn home(&self) -> Option<(&bouwsteen::Register, &'static str)>;
}

impl<S: Source> Rows for S {
    fn kind(&self) -> &'static str {
        S::Row::NAME
    }

    fn len(&self) -> usize {
        Source::len(self)
    }

    fn batch(&self, range: Range<usize>) -> Result<RecordBatch, ArrowError> {
        let rows: Vec<&S::Row> = range.filter_map(|place| self.row(place)).collect();
        self.columns(&rows).batch()
    }

    fn json(&self, place: usize) -> Option<String> {
        self.row(place).map(bouwsteen::Value::to_json)
    }

    fn personal(&self) -> &'static [&'static str] {
        Source::personal(self)
    }

    fn home(&self) -> Option<(&bouwsteen::Register, &'static str)> {
        Source::home(self)
    }
}
