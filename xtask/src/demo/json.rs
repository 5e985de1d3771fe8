//! The little JSON writing that one fixed document needs.

use std::fmt::Write;

/// A JSON string.
pub(super) fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // Writing into a string cannot fail.
            c if c < ' ' => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A list of strings.
pub(super) fn strings<S: AsRef<str>>(values: &[S]) -> String {
    let values: Vec<String> = values.iter().map(|value| text(value.as_ref())).collect();
    format!("[{}]", values.join(","))
}

/// An object of keys and values that are already JSON.
pub(super) fn object(entries: &[(&str, String)]) -> String {
    let entries: Vec<String> = entries.iter().map(|(key, value)| format!("{}:{value}", text(key))).collect();
    format!("{{{}}}", entries.join(","))
}

/// A list with every item on its own line.
pub(super) fn array_of_lines(items: &[String]) -> String {
    if items.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", items.join(",\n")) }
}
