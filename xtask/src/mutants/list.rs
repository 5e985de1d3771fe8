//! The list of wrong versions, `tests/mutants.toml`.

use crate::workspace;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Where the list is.
pub(crate) const PATH: &str = "tests/mutants.toml";

/// One wrong version of the code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mutant {
    /// Its name.
    pub(crate) id: String,
    /// What is wrong in it, in a few words.
    pub(crate) about: String,
    /// The file that changes, as seen from the workspace.
    pub(crate) file: String,
    /// The text to replace, which occurs exactly once in the file.
    pub(crate) find: String,
    /// What comes in its place.
    pub(crate) replace: String,
    /// The case that must fail.
    pub(crate) killed_by: String,
    /// The test that replays this case.
    #[serde(skip)]
    pub(crate) runner: &'static str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    mutant: Vec<Mutant>,
}

/// Reads the list, and sees that its names and the cases they point to exist.
pub(crate) fn read() -> Result<Vec<Mutant>> {
    let text =
        fs::read_to_string(workspace::root().join(PATH)).with_context(|| format!("cannot read {PATH}"))?;
    let mut list = parse(&text)?;
    let cases = cases()?;
    for mutant in &mut list {
        mutant.runner = cases.get(&mutant.killed_by).with_context(|| {
            let (id, case) = (&mutant.id, &mutant.killed_by);
            format!("{PATH}: `{id}` names the case `{case}`, which no file of cases holds")
        })?;
    }
    Ok(list)
}

fn parse(text: &str) -> Result<Vec<Mutant>> {
    let List { mutant: list } =
        toml::from_str(text).with_context(|| format!("{PATH} cannot be understood"))?;
    let mut ids = BTreeSet::new();
    for mutant in &list {
        if !ids.insert(&mutant.id) {
            bail!("{PATH}: two mutants are called `{}`", mutant.id);
        }
        if mutant.find.is_empty() {
            bail!("{PATH}: `{}` says nothing to find", mutant.id);
        }
        if mutant.find == mutant.replace {
            bail!("{PATH}: `{}` changes nothing", mutant.id);
        }
    }
    Ok(list)
}

/// The tests that replay cases, each with the folder of its cases.
const RUNNERS: [(&str, &str); 2] = [("cases", "tests/cases"), ("deliveries", "tests/deliveries")];

/// Only what is needed of a file with cases.
#[derive(Deserialize)]
struct CaseFile {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
}

/// The ids of all cases, each with the test that replays it.
fn cases() -> Result<BTreeMap<String, &'static str>> {
    let mut ids = BTreeMap::new();
    for (runner, folder) in RUNNERS {
        for entry in
            fs::read_dir(workspace::root().join(folder)).with_context(|| format!("no folder {folder}"))?
        {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let text = fs::read_to_string(&path)?;
                let file: CaseFile = serde_json::from_str(&text)
                    .with_context(|| format!("{} is no file of cases", workspace::shown(&path)))?;
                ids.extend(file.cases.into_iter().map(|case| (case.id, runner)));
            }
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, replace: &str) -> String {
        format!(
            "[[mutant]]\nid = '{id}'\nabout = 'a'\nfile = 'core/src/lib.rs'\nfind = '<='\n\
             replace = '{replace}'\nkilled_by = 'c'\n"
        )
    }

    #[test]
    fn a_list_is_read() {
        let list = parse(&(entry("due", "<") + &entry("grace", "<"))).unwrap();
        assert_eq!(list.iter().map(|mutant| mutant.id.as_str()).collect::<Vec<_>>(), ["due", "grace"]);
    }

    #[test]
    fn a_name_is_used_once() {
        let error = parse(&(entry("due", "<") + &entry("due", ">"))).unwrap_err();
        assert_eq!(error.to_string(), "tests/mutants.toml: two mutants are called `due`");
    }

    #[test]
    fn a_mutant_differs() {
        let error = parse(&entry("due", "<=")).unwrap_err();
        assert_eq!(error.to_string(), "tests/mutants.toml: `due` changes nothing");
    }
}
