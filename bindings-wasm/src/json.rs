//! What comes out, as JSON.

use bouwsteen::Value;

/// A list of values.
pub(crate) fn list<'a, T: Value + 'a>(values: impl IntoIterator<Item = &'a T>) -> String {
    listed(values.into_iter().map(Value::to_json))
}

/// A list of what is JSON already.
pub(crate) fn listed(values: impl Iterator<Item = String>) -> String {
    let mut text = String::from("[");
    for value in values {
        next(&mut text, "[");
        text.push_str(&value);
    }
    text.push(']');
    text
}

/// Rows of cells.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    listed(rows.iter().map(|row| listed(row.iter().map(|cell| text(cell)))))
}

/// A value, or `null`.
pub(crate) fn maybe<T: Value>(value: Option<&T>) -> String {
    value.map_or_else(|| "null".to_owned(), Value::to_json)
}

/// A text.
pub(crate) fn text(text: &str) -> String {
    // A text can always be written.
    serde_json::to_string(text).unwrap_or_default()
}

/// An object that is no value of the library, key by key.
pub(crate) struct Object(String);

impl Object {
    pub(crate) fn new() -> Self {
        Self(String::from("{"))
    }

    /// A key with a value that is JSON already.
    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        next(&mut self.0, "{");
        self.0.push_str(&text(key));
        self.0.push(':');
        self.0.push_str(value);
        self
    }

    pub(crate) fn with_text(self, key: &str, value: &str) -> Self {
        self.with(key, &text(value))
    }

    pub(crate) fn with_flag(self, key: &str, value: bool) -> Self {
        self.with(key, if value { "true" } else { "false" })
    }

    pub(crate) fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

/// What stands between a value and the one before it.
fn next(text: &mut String, start: &str) {
    if text != start {
        text.push(',');
    }
}
