//! Why something is not in a face: written by hand, and neither more nor less than what is not there.

use super::renamed::{Lacking, Language};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;

const FILE: &str = include_str!("reasons.toml");

/// Reasons about one subject.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) title: String,
    pub(super) reason: Vec<Reason>,
}

/// Why some things are not there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reason {
    /// The things, by their path in Rust.
    pub(super) of: Vec<String>,
    /// Where they are not.
    #[serde(default)]
    pub(super) lacks: Where,
    /// In one line.
    pub(super) why: String,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub(super) enum Where {
    #[default]
    Both,
    Python,
    JavaScript,
}

impl Where {
    pub(super) fn languages(self) -> &'static [Language] {
        match self {
            Self::Both => &Language::ALL,
            Self::Python => &[Language::Python],
            Self::JavaScript => &[Language::JavaScript],
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    group: Vec<Group>,
}

pub(super) fn read() -> Result<Vec<Group>> {
    let file: File = toml::from_str(FILE).context("reasons.toml")?;
    Ok(file.group)
}

/// Whether everything that is not there has one reason, and every reason is about something that is not there.
pub(super) fn check(groups: &[Group], lacking: &Lacking) -> Result<()> {
    let mut given = BTreeMap::<(&str, Language), usize>::new();
    for reason in groups.iter().flat_map(|group| &group.reason) {
        for path in &reason.of {
            for language in reason.lacks.languages() {
                *given.entry((path, *language)).or_default() += 1;
            }
        }
    }
    let mut wrong = Vec::new();
    for (path, languages) in lacking {
        let without = languages.iter().filter(|language| !given.contains_key(&(path, **language)));
        wrong.extend(without.map(|language| format!("no reason why {} lacks `{path}`", language.name())));
    }
    for ((path, language), times) in given {
        let lacks = lacking.get(path).is_some_and(|languages| languages.contains(&language));
        if !lacks {
            wrong.push(format!("a reason for `{path}`, which {} does not lack", language.name()));
        } else if times > 1 {
            wrong.push(format!("{times} reasons why {} lacks `{path}`", language.name()));
        }
    }
    if wrong.is_empty() { Ok(()) } else { bail!("reasons.toml:\n  {}", wrong.join("\n  ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(text: &str) -> Vec<Group> {
        toml::from_str::<File>(text).unwrap().group
    }

    #[test]
    fn reasons_are_neither_missing_nor_left_over() {
        let lacking: Lacking = [
            ("Date".to_owned(), Language::ALL.to_vec()),
            ("Register::columns".to_owned(), vec![Language::JavaScript]),
        ]
        .into();
        let reason = "[[group]]\ntitle = 'Days'\n[[group.reason]]\nof = ['Date']\nwhy = 'A text.'\n";
        let rest = "[[group.reason]]\nof = ['Register::columns']\nlacks = 'javaScript'\nwhy = 'Slow.'\n";
        check(&groups(&format!("{reason}{rest}")), &lacking).unwrap();
        let told = |text: &str| check(&groups(text), &lacking).unwrap_err().to_string();
        assert_eq!(told(reason), "reasons.toml:\n  no reason why JavaScript lacks `Register::columns`");
        assert_eq!(
            told(&format!("{reason}{}", rest.replace("lacks = 'javaScript'\n", ""))),
            "reasons.toml:\n  a reason for `Register::columns`, which Python does not lack"
        );
        assert_eq!(
            told(&format!("{reason}{rest}{rest}")),
            "reasons.toml:\n  2 reasons why JavaScript lacks `Register::columns`"
        );
    }
}
