//! What core says of things, as docstrings.

use crate::codegen::filled::filled;

/// As wide as lines are.
pub(super) const WIDTH: usize = 110;

/// The text as people read it in Python: links of the Rust documentation are names, and null is None.
pub(super) fn plain(doc: &str) -> String {
    let word = |word| if word == "null" { "None" } else { word };
    let text = doc.split_whitespace().map(word).collect::<Vec<_>>().join(" ");
    text.replace("[`", "`").replace("`]", "`").replace('\\', "\\\\").replace("\"\"\"", "'''")
}

/// A docstring at an indent: what something is, and what else stands there, in lines of their own.
pub(super) fn docstring(doc: &str, more: &[String], indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let doc = plain(doc);
    let one = format!("{blanks}\"\"\"{doc}\"\"\"\n");
    if more.is_empty() && one.chars().count() <= WIDTH + 1 {
        return one;
    }
    let mut text = String::new();
    for (number, line) in filled(&format!("\"\"\"{doc}"), WIDTH - indent).iter().enumerate() {
        text += if number == 0 || !line.is_empty() { &blanks } else { "" };
        text += line;
        text.push('\n');
    }
    for line in more {
        if !line.is_empty() {
            text += &blanks;
        }
        text += line;
        text.push('\n');
    }
    text + &blanks + "\"\"\"\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_docstring_takes_one_line() {
        assert_eq!(docstring("When.", &[], 4), "    \"\"\"When.\"\"\"\n");
    }

    #[test]
    fn a_longer_one_closes_on_a_line_of_its_own() {
        let more = [String::new(), ">>> 1".to_owned()];
        assert_eq!(docstring("When.", &more, 4), "    \"\"\"When.\n\n    >>> 1\n    \"\"\"\n");
        let long = docstring(&"word ".repeat(40), &[], 8);
        assert!(long.lines().all(|line| line.len() <= WIDTH), "{long}");
        assert!(long.ends_with("word\n        \"\"\"\n"), "{long}");
    }

    #[test]
    fn links_become_names() {
        assert_eq!(plain("See [`Timeline`]\n\"\"\"."), "See `Timeline` '''.");
        assert_eq!(plain("The norm; null when missing."), "The norm; None when missing.");
    }
}
