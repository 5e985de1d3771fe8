//! An assessment as a document, a page, a text.

use super::Assessment;
use crate::argument::{maybe, or_default, parsed};
use crate::error::{Out, refused};
use bouwsteen::Audience;
use bouwsteen::report::{html, terminal};
use wasm_bindgen::prelude::*;

/// The page for a terminal.
#[wasm_bindgen]
pub fn text(
    assessment: &Assessment,
    lang: Option<String>,
    width: Option<u32>,
    style: Option<String>,
    names: bool,
    region: Option<String>,
    organisation: Option<String>,
) -> Out<String> {
    let mut options = crate::terminal::options(lang, width, style)?;
    options.names = names;
    options.region = maybe("region", region)?;
    options.organisation = maybe("organisation", organisation)?;
    Ok(terminal::overview(&assessment.0, &options))
}

/// Why an action is asked.
#[wasm_bindgen]
pub fn explain_action(
    assessment: &Assessment,
    number: usize,
    lang: Option<String>,
    width: Option<u32>,
    style: Option<String>,
    names: bool,
) -> Out<String> {
    let mut options = crate::terminal::options(lang, width, style)?;
    options.names = names;
    let told = terminal::explain(&assessment.0, number, &options);
    told.ok_or_else(|| refused("number", format_args!("there is no action {number}")))
}

/// The report as one HTML page.
#[wasm_bindgen]
pub fn html(
    assessment: &Assessment,
    lang: Option<String>,
    audience: Option<String>,
    previous: Option<Assessment>,
) -> Out<String> {
    html::page(&assessment.0, &options(lang, audience, previous)?).map_err(|error| refused("audience", error))
}

/// The same as a fragment.
#[wasm_bindgen]
pub fn html_fragment(
    assessment: &Assessment,
    lang: Option<String>,
    audience: Option<String>,
    previous: Option<Assessment>,
) -> Out<String> {
    html::fragment(&assessment.0, &options(lang, audience, previous)?)
        .map_err(|error| refused("audience", error))
}

/// How a page is made.
fn options(
    lang: Option<String>,
    audience: Option<String>,
    previous: Option<Assessment>,
) -> Out<html::Options> {
    let mut options = html::Options::default();
    options.language = or_default("lang", lang)?;
    if let Some(audience) = audience {
        options.audience = parsed::<Audience>("audience", &audience)?;
    }
    options.previous = previous.map(|previous| previous.0);
    Ok(options)
}
