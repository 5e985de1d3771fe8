//! An assessment as a document, a page, a text.

use super::Assessment;
use crate::argument::{maybe, parsed, refused};
use bouwsteen::report::terminal::{self, Options, Style};
use bouwsteen::report::{card, html};
use bouwsteen::{Audience, Language};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;

#[pymethods]
impl Assessment {
    /// The assessment as JSON: the document `bouwsteen/assessment/1`, with the findings that are unmet, or every one.
    #[pyo3(signature = (*, every = false))]
    fn to_json(&self, py: Python<'_>, every: bool) -> String {
        py.detach(|| if every { self.0.to_full_document().to_json() } else { self.0.to_json() })
    }

    /// The page for a terminal: the answer per step, the regions, where somebody is missing, what to do first.
    ///
    /// `style` is `ascii`, `plain`, `colour` or `truecolour`. Names of people are shown only when asked.
    ///
    /// >>> import bouwsteen as bw
    /// >>> print(bw.demo().assess(on="2021-09-01").to_text(lang="en").splitlines()[5])
    /// Not everywhere yet: somebody can be reached on 230 of 302 seats (76%), 5 via a stand-in.
    #[pyo3(signature = (
        *, lang: "Language" = "nl", width = 100, style = "plain", names = false, region = None, organisation = None
    ))]
    fn to_text(
        &self,
        lang: &str,
        width: usize,
        style: &str,
        names: bool,
        region: Option<&str>,
        organisation: Option<&str>,
    ) -> PyResult<String> {
        let mut options = terminal_options(lang, width, style)?;
        options.names = names;
        options.region = maybe("region", region)?;
        options.organisation = maybe("organisation", organisation)?;
        Ok(terminal::overview(&self.0, &options))
    }

    /// Why an action is asked, down to the facts; `number` counts from 1, as the page for a terminal does.
    #[pyo3(signature = (number, *, lang: "Language" = "nl", width = 100, style = "plain", names = false))]
    fn explain_action(
        &self,
        number: usize,
        lang: &str,
        width: usize,
        style: &str,
        names: bool,
    ) -> PyResult<String> {
        let mut options = terminal_options(lang, width, style)?;
        options.names = names;
        terminal::explain(&self.0, number, &options)
            .ok_or_else(|| PyIndexError::new_err(format!("number: there is no action {number}")))
    }

    /// The report for a board as one HTML page, without scripts; for another audience with what it may see.
    ///
    /// With a `previous` assessment it tells what changed since, and because of what.
    #[pyo3(signature = (*, lang: "Language" = "nl", audience = "board", previous = None))]
    fn to_html(
        &self,
        py: Python<'_>,
        lang: &str,
        audience: &str,
        previous: Option<&Self>,
    ) -> PyResult<String> {
        let options = page_options(lang, audience, previous)?;
        py.detach(|| html::page(&self.0, &options)).map_err(|error| refused("audience", error))
    }

    /// The same as a fragment, to stand in a page that has `stylesheet()` as one of its styles.
    #[pyo3(signature = (*, lang: "Language" = "nl", audience = "board", previous = None))]
    fn to_html_fragment(
        &self,
        py: Python<'_>,
        lang: &str,
        audience: &str,
        previous: Option<&Self>,
    ) -> PyResult<String> {
        let options = page_options(lang, audience, previous)?;
        py.detach(|| html::fragment(&self.0, &options)).map_err(|error| refused("audience", error))
    }

    /// What a notebook shows: no names of people.
    fn _repr_html_(&self, py: Python<'_>) -> String {
        py.detach(|| card::assessment(&self.0, Language::Nl))
    }
}

fn page_options(lang: &str, audience: &str, previous: Option<&Assessment>) -> PyResult<html::Options> {
    let mut options = html::Options::default();
    options.language = parsed("lang", lang)?;
    options.audience = parsed::<Audience>("audience", audience)?;
    options.previous = previous.map(|previous| previous.0.clone());
    Ok(options)
}

/// How a text for a terminal is made.
pub(crate) fn terminal_options(lang: &str, width: usize, style: &str) -> PyResult<Options> {
    let mut options = Options::default();
    options.language = parsed("lang", lang)?;
    options.width = width;
    options.style = match style {
        "ascii" => Style::Ascii,
        "plain" => Style::Plain,
        "colour" => Style::Colour,
        "truecolour" => Style::TrueColour,
        _ => {
            let why = "choose ascii, plain, colour or truecolour";
            return Err(crate::argument::invalid("style", style, why));
        }
    };
    Ok(options)
}
