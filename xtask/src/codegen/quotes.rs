//! Whether what is quoted stands in the sources, word for word.
//!
//! The two documents are not part of the repository. Where they are at hand every quote is looked up in them;
//! elsewhere its digest must be one of those written down when it was.

use crate::workspace;
use anyhow::{Context, Result, bail};
use bouwsteen::{CoreValue, Policy, RequirementId};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Where the digests are kept.
pub(crate) const PATH: &str = "xtask/quotes.txt";

/// The documents that are quoted, with the names of their files.
const DOCUMENTS: [(&str, &str); 2] =
    [("B2", "bouwsteen-2.txt"), ("GK", "gelderse-kinderen-goed-beschermd.txt")];

/// A quote, and the document it is of.
type Quote = (String, String);

/// The list of digests as it must be; an error when a quote is not in its document, or was never looked up.
pub(crate) fn list() -> Result<String> {
    let quotes = quotes()?;
    match sources()? {
        Some(sources) => {
            for (document, quote) in &quotes {
                let text =
                    sources.get(document.as_str()).with_context(|| format!("there is no {document}"))?;
                if !text.contains(&plain(quote)) {
                    bail!("{document} does not say \"{quote}\"");
                }
            }
        }
        None => {
            let known = fs::read_to_string(workspace::root().join(PATH)).unwrap_or_default();
            for (document, quote) in &quotes {
                if !known.lines().any(|line| line == entry(document, quote)) {
                    bail!("nobody looked up in {document}: \"{quote}\"");
                }
            }
        }
    }
    let mut list = String::new();
    for (document, quote) in &quotes {
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{}", entry(document, quote));
    }
    Ok(list)
}

/// A line of the list: the document and the digest of the quote.
fn entry(document: &str, quote: &str) -> String {
    let digest = Sha256::digest(plain(quote).as_bytes());
    let digest: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{document} {digest}")
}

/// The text without white space, hyphens and emphasis, in which lines and typography differ.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|letter| !letter.is_whitespace() && !"-‐‑–*".contains(*letter));
    kept.map(|letter| match letter {
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        letter => letter,
    })
    .collect()
}

/// Every quote of the catalogue, the core values and the built-in policies.
fn quotes() -> Result<BTreeSet<Quote>> {
    let mut quotes = BTreeSet::new();
    for requirement in RequirementId::ALL {
        let source = requirement.source();
        quotes.extend(source.quote.map(|quote| (source.document.to_string(), quote.to_string())));
    }
    quotes.extend(CoreValue::ALL.iter().map(|value| ("GK".to_owned(), value.quote().to_owned())));
    for id in Policy::BUILT_IN {
        let policy = Policy::built_in(id).context("a built-in policy is there")?;
        gather(&serde_json::from_str(&policy.to_json())?, &mut quotes);
    }
    Ok(quotes)
}

/// The sources anywhere inside a document.
fn gather(value: &Value, quotes: &mut BTreeSet<Quote>) {
    match value {
        Value::Object(object) => {
            let text = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
            quotes.extend(text("document").zip(text("quote")));
            object.values().for_each(|value| gather(value, quotes));
        }
        Value::Array(list) => list.iter().for_each(|value| gather(value, quotes)),
        _ => {}
    }
}

/// The texts of the documents, where they are at hand: in `../shared/sources` beside the repository.
fn sources() -> Result<Option<BTreeMap<&'static str, String>>> {
    let folder: PathBuf = workspace::root().join("../shared/sources");
    if !folder.is_dir() {
        return Ok(None);
    }
    let texts = DOCUMENTS.map(|(document, file)| {
        let text = fs::read_to_string(folder.join(file)).with_context(|| format!("cannot read {file}"))?;
        Ok((document, plain(&text)))
    });
    texts.into_iter().collect::<Result<_>>().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_hyphens_and_quotes_do_not_matter_but_words_do() {
        assert_eq!(plain("een jeugdhulp- \nregionale  ‘schaal’"), plain("een jeugdhulpregionale 'schaal'"));
        assert_ne!(plain("twee bijeenkomsten"), plain("twee bijeenkomst"));
    }

    #[test]
    fn every_quote_was_looked_up() {
        let list = list().unwrap();
        assert_eq!(list, fs::read_to_string(workspace::root().join(PATH)).unwrap());
        assert!(list.lines().count() > RequirementId::ALL.len() / 2, "{list}");
    }

    #[test]
    fn a_quote_that_nobody_looked_up_has_another_digest() {
        assert_ne!(entry("B2", "Organiseer in 2021 twee"), entry("B2", "Organiseer in 2021 drie"));
    }
}
