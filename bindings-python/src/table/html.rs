//! What a notebook shows of a table.

use super::{Table, not_made, plain};
use pyo3::prelude::*;
use std::fmt::Write;

/// How many rows are shown.
const SHOWN: usize = 10;

/// The longest text that is shown, in characters.
const LONGEST: usize = 60;

/// The first rows. The columns about people are not shown, whatever is in them.
///
/// Colours are those of the page, so that it can be read in the dark too.
pub(super) fn html(py: Python<'_>, table: &Table) -> PyResult<String> {
    let rows = &table.rows;
    let len = table.len(py);
    let batch = py.detach(|| rows.batch(0..len.min(SHOWN))).map_err(|error| not_made(&error))?;
    let mut html = String::from("<table><thead><tr>");
    for field in batch.schema().fields() {
        _ = write!(html, "<th scope=\"col\">{}</th>", field.name());
    }
    html.push_str("</tr></thead><tbody>");
    for row in plain::dicts(py, &batch)?.iter() {
        html.push_str("<tr>");
        for field in batch.schema().fields() {
            let value = row.get_item(field.name())?;
            let hidden = rows.personal().contains(&field.name().as_str()) && !value.is_none();
            let text = if hidden { "…".to_owned() } else { shown(&value)? };
            _ = write!(html, "<td>{}</td>", escaped(&text));
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table>");
    let name = escaped(&table.__repr__(py)?);
    Ok(format!("{html}<p><small>{name}</small></p>"))
}

/// A value in one line that is not too long.
fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.is_none() {
        return Ok(String::new());
    }
    let text = match value.extract::<Vec<String>>() {
        Ok(list) => list.join(", "),
        Err(_) => value.str()?.to_cow()?.into_owned(),
    };
    if text.chars().count() <= LONGEST {
        return Ok(text);
    }
    Ok(text.chars().take(LONGEST - 1).chain(['…']).collect())
}

/// The text as HTML shows it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
