//! What is wrong, as the errors of the package, which are written in TypeScript.

use bouwsteen::{Language, Problem, Problems};
use serde_json::{Value as Json, json};
use std::fmt::Display;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../errors.js")]
extern "C" {
    /// An error that holds problems, given as JSON.
    #[wasm_bindgen(js_name = problemsError)]
    fn problems_error(told: &str) -> JsValue;

    /// An error about an argument.
    #[wasm_bindgen(js_name = argumentError)]
    fn argument_error(argument: &str, why: &str) -> JsValue;
}

/// What comes out, or an error to throw.
pub(crate) type Out<T> = Result<T, JsValue>;

/// All problems, to throw as one error.
pub(crate) fn thrown(problems: Problems) -> JsValue {
    let told: Vec<_> = problems.iter().map(problem).collect();
    problems_error(&json!({ "problems": told, "more": problems.more() }).to_string())
}

/// That an argument cannot be what it is.
pub(crate) fn invalid(name: &str, given: &str, why: impl Display) -> JsValue {
    let shown: String = given.chars().take(60).collect();
    refused(name, format_args!("`{shown}`: {why}"))
}

/// That an argument is refused, and why.
pub(crate) fn refused(name: &str, why: impl Display) -> JsValue {
    argument_error(name, &why.to_string())
}

/// A problem with its texts in both languages.
fn problem(problem: &Problem) -> Json {
    json!({
        "code": problem.code().as_str(),
        "path": problem.path(),
        "value": problem.value(),
        "message": both(|language| problem.message(language)),
        "help": both(|language| problem.help(language)),
    })
}

/// A text in both languages.
pub(crate) fn both<T: Into<Json>>(text: impl Fn(Language) -> T) -> Json {
    json!({ "nl": text(Language::Nl).into(), "en": text(Language::En).into() })
}
