//! What is wrong, as the errors of the package, which are written in TypeScript.

use bouwsteen::{Language, Problems, Value};
use std::fmt::Display;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../errors.js")]
extern "C" {
    /// An error that holds problems, given as JSON in both languages.
    #[wasm_bindgen(js_name = problemsError)]
    fn problems_error(nl: &str, en: &str) -> JsValue;

    /// An error about an argument.
    #[wasm_bindgen(js_name = argumentError)]
    fn argument_error(argument: &str, why: &str) -> JsValue;
}

/// What comes out, or an error to throw.
pub(crate) type Out<T> = Result<T, JsValue>;

/// All problems, to throw as one error.
pub(crate) fn thrown(problems: Problems) -> JsValue {
    let told = |language| problems.to_document(language).to_json();
    problems_error(&told(Language::Nl), &told(Language::En))
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
