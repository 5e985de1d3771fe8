//! What is called otherwise in a face, and what is not there at all.

use super::face::Face;
use super::rust::Offer;
use crate::codegen::{python, typescript};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::cell::Cell;
use std::collections::BTreeMap;

const FILE: &str = include_str!("names.toml");

/// What a name has in place of a type when it holds for all.
const ANY: &str = "*";

/// The list of names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    name: Vec<Name>,
}

/// What something is called, where the rule does not find it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Name {
    rust: String,
    #[serde(default)]
    python: Vec<String>,
    #[serde(default)]
    javascript: Vec<String>,
    /// Whether something was found by it.
    #[serde(skip)]
    used: Cell<bool>,
}

/// A language in which the library can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Language {
    Python,
    JavaScript,
}

impl Language {
    pub(super) const ALL: [Self; 2] = [Self::Python, Self::JavaScript];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Python => "Python",
            Self::JavaScript => "JavaScript",
        }
    }

    /// The class of a type, by the rule.
    fn class(self, kind: &str) -> &str {
        match self {
            Self::Python => python::names::class(kind),
            Self::JavaScript => typescript::names::of(kind),
        }
    }

    /// The member of a method, or the function of one, by the rule.
    fn member(self, method: &str) -> String {
        match self {
            Self::Python => python::names::attribute(method),
            Self::JavaScript => python::names::key(method),
        }
    }
}

/// What is not there: by its path in Rust, where it lacks.
pub(super) type Lacking = BTreeMap<String, Vec<Language>>;

impl Name {
    fn of(&self, language: Language) -> &[String] {
        match language {
            Language::Python => &self.python,
            Language::JavaScript => &self.javascript,
        }
    }
}

impl Names {
    pub(super) fn read() -> Result<Self> {
        toml::from_str(FILE).context("names.toml")
    }

    /// What is called otherwise, in the order of the file: paths in Rust, and for each language what they are there.
    /// Neighbours that are called the same stand together.
    pub(super) fn rows<'a>(&'a self, faces: &[&Face; 2]) -> Vec<(Vec<&'a str>, [Vec<String>; 2])> {
        let mut rows: Vec<(Vec<&str>, [Vec<String>; 2])> = Vec::new();
        for name in &self.name {
            let mut languages = Language::ALL.into_iter().zip(faces);
            let called = [(); 2].map(|()| match languages.next() {
                Some((language, face)) => self.called(language, face, name),
                None => Vec::new(),
            });
            match rows.last_mut() {
                Some((paths, known)) if *known == called => paths.push(&name.rust),
                _ => rows.push((vec![&name.rust], called)),
            }
        }
        rows
    }

    /// What something on the list is called in a language: by the list, else by the rule, if it is there.
    fn called(&self, language: Language, face: &Face, name: &Name) -> Vec<String> {
        if !name.of(language).is_empty() {
            return name.of(language).to_vec();
        }
        let by_rule = match name.rust.rsplit_once("::") {
            Some((ANY, method)) => return vec![format!("{ANY}.{}", language.member(method))],
            Some((of, method)) if last(of).starts_with(char::is_uppercase) => {
                format!("{}.{}", self.class(language, of), language.member(method))
            }
            _ if last(&name.rust).starts_with(char::is_uppercase) => {
                language.class(last(&name.rust)).to_owned()
            }
            _ => language.member(last(&name.rust)),
        };
        [by_rule].into_iter().filter(|name| face.has(name)).collect()
    }

    /// What the faces lack of what Rust offers; an error when a name leads nowhere.
    pub(super) fn compare(&self, offer: &Offer, faces: &[&Face; 2]) -> Result<Lacking> {
        let mut lacking = Lacking::new();
        for (language, face) in Language::ALL.into_iter().zip(faces) {
            let mut lacks = |path: String| lacking.entry(path).or_default().push(language);
            for function in offer.functions.iter().filter(|path| !self.has_function(language, face, path)) {
                lacks(function.clone());
            }
            for (path, methods) in &offer.types {
                let class = self.class(language, path);
                let known = face.classes.contains_key(class);
                if !known && self.known(language, path).is_none() {
                    lacks(path.clone());
                }
                for method in methods {
                    let full = format!("{path}::{method}");
                    // What a type can do is missing with the type.
                    if known && !self.has_method(language, face, class, &full, method) {
                        lacks(full);
                    } else if !known {
                        self.known(language, &full);
                    }
                }
            }
            self.lead_somewhere(language, face)?;
        }
        self.are_used()?;
        Ok(lacking)
    }

    /// What something is called in a language, if the list says so.
    fn known(&self, language: Language, path: &str) -> Option<&[String]> {
        let name = self.name.iter().find(|name| name.rust == path)?;
        name.used.set(true);
        Some(name.of(language)).filter(|names| !names.is_empty())
    }

    fn class<'a>(&'a self, language: Language, path: &'a str) -> &'a str {
        match self.known(language, path) {
            Some([class, ..]) => class,
            _ => language.class(last(path)),
        }
    }

    fn has_function(&self, language: Language, face: &Face, path: &str) -> bool {
        self.known(language, path).is_some() || face.functions.contains(&language.member(last(path)))
    }

    fn has_method(&self, language: Language, face: &Face, class: &str, full: &str, method: &str) -> bool {
        if self.known(language, full).is_some() || face.has(&format!("{class}.{}", language.member(method))) {
            return true;
        }
        let any = self.name.iter().find(|name| name.rust == format!("{ANY}::{method}"));
        any.is_some_and(|name| {
            let names = name.of(language);
            let found = !names.is_empty() && names.iter().all(|name| face.has(&name.replacen(ANY, class, 1)));
            name.used.set(name.used.get() || found);
            found
        })
    }

    fn lead_somewhere(&self, language: Language, face: &Face) -> Result<()> {
        for name in &self.name {
            for called in name.of(language).iter().filter(|called| !called.starts_with(ANY)) {
                if !face.has(called) {
                    bail!("names.toml: {} has no `{called}` for `{}`", language.name(), name.rust);
                }
            }
        }
        Ok(())
    }

    fn are_used(&self) -> Result<()> {
        match self.name.iter().find(|name| !name.used.get()) {
            Some(name) => bail!("names.toml: Rust has no `{}`, or the rule finds it", name.rust),
            None => Ok(()),
        }
    }
}

/// The last part of a path.
fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Names {
        toml::from_str(text).unwrap()
    }

    fn offer() -> Offer {
        let mut offer = Offer::default();
        offer.types.insert("Register".to_owned(), ["live", "to_json", "year_of"].map(str::to_owned).into());
        offer.types.insert("Encoding".to_owned(), ["as_str".to_owned()].into());
        offer.functions.insert("exchange::read_list".to_owned());
        offer
    }

    fn face(members: &[&str], functions: &[&str]) -> Face {
        let mut face = Face::default();
        face.add("Register", members.iter().map(|member| (*member).to_owned()));
        face.functions.extend(functions.iter().map(|name| (*name).to_owned()));
        face
    }

    const NAMES: &str = "name = [\n  { rust = 'Register::live', javascript = ['Register.watch'] },\n  \
                         { rust = '*::to_json', javascript = ['*.toJSON', '*.stringify'] },\n]";

    #[test]
    fn what_no_name_leads_to_is_lacking() {
        let python = face(&["live", "to_json"], &["read_list"]);
        let javascript = face(&["watch", "toJSON", "stringify", "yearOf"], &[]);
        let lacking = names(NAMES).compare(&offer(), &[&python, &javascript]).unwrap();
        let expected = [
            ("Encoding", vec![Language::Python, Language::JavaScript]),
            ("Register::year_of", vec![Language::Python]),
            ("exchange::read_list", vec![Language::JavaScript]),
        ];
        assert_eq!(lacking, expected.map(|(path, of)| (path.to_owned(), of)).into());
    }

    #[test]
    fn the_page_tells_what_the_rule_finds_too() {
        let (python, javascript) = (face(&["live", "to_json"], &[]), face(&["watch"], &[]));
        let names = names(NAMES);
        let rows = names.rows(&[&python, &javascript]);
        let called = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let live = (vec!["Register::live"], [called(&["Register.live"]), called(&["Register.watch"])]);
        let json = (vec!["*::to_json"], [called(&["*.to_json"]), called(&["*.toJSON", "*.stringify"])]);
        assert_eq!(rows, [live, json]);
    }

    #[test]
    fn names_that_lead_nowhere_are_errors() {
        let (python, javascript) = (face(&[], &[]), face(&["toJSON", "stringify"], &[]));
        let error = names(NAMES).compare(&offer(), &[&python, &javascript]).unwrap_err();
        assert_eq!(error.to_string(), "names.toml: JavaScript has no `Register.watch` for `Register::live`");
        let error = names("name = [{ rust = 'Weather', python = ['Register'] }]")
            .compare(&offer(), &[&python, &javascript])
            .unwrap_err();
        assert_eq!(error.to_string(), "names.toml: Rust has no `Weather`, or the rule finds it");
    }
}
