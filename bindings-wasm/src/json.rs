//! What comes out, as JSON.

use bouwsteen::Value;

/// A list of values.
pub(crate) fn list<'a, T: Value + 'a>(values: impl IntoIterator<Item = &'a T>) -> String {
    let mut text = String::from("[");
    for value in values {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&value.to_json());
    }
    text.push(']');
    text
}

/// A value, or `null`.
pub(crate) fn maybe<T: Value>(value: Option<&T>) -> String {
    value.map_or_else(|| "null".to_owned(), Value::to_json)
}
