//! What core says of things, as TSDoc.

use crate::codegen::filled::filled;

/// As wide as lines are.
pub(super) const WIDTH: usize = 120;

/// The text as people read it here: links of the Rust documentation are names.
fn plain(doc: &str) -> String {
    let text = doc.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("[`", "`").replace("`]", "`").replace("*/", "*\\/")
}

/// A comment at an indent: what something is, and what else is said of it, in lines of their own.
pub(super) fn comment(doc: &str, more: &[String], indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let doc = plain(doc);
    let one = format!("{blanks}/** {doc} */\n");
    if more.is_empty() && one.chars().count() <= WIDTH + 1 {
        return one;
    }
    let mut text = format!("{blanks}/**\n");
    let mut line = |words: &str, indent: usize| {
        for (number, line) in filled(words, WIDTH - indent - 3 - blanks.len()).iter().enumerate() {
            let inner = if number == 0 { String::new() } else { " ".repeat(indent) };
            text += &format!("{blanks} * {inner}{line}\n");
        }
    };
    line(&doc, 0);
    for (number, words) in more.iter().enumerate() {
        if number == 0 {
            line("", 0);
        }
        // The second line of a list's entry stands under its first.
        line(&plain(words), if words.starts_with("- ") { 2 } else { 0 });
    }
    text = text.replace(" * \n", " *\n");
    text + &blanks + " */\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_comment_takes_one_line() {
        assert_eq!(comment("When.", &[], 2), "  /** When. */\n");
    }

    #[test]
    fn a_longer_one_is_filled() {
        let long = comment(&"word ".repeat(40), &[], 2);
        assert!(long.lines().all(|line| line.len() <= WIDTH), "{long}");
        assert!(long.starts_with("  /**\n   * word"), "{long}");
        assert!(long.ends_with("word\n   */\n"), "{long}");
    }

    #[test]
    fn what_else_is_said_follows_a_blank_line() {
        let more = ["- `a`: One.".to_owned(), "- `b`: Two.".to_owned()];
        assert_eq!(comment("Which.", &more, 0), "/**\n * Which.\n *\n * - `a`: One.\n * - `b`: Two.\n */\n");
    }

    #[test]
    fn a_comment_does_not_end_too_soon() {
        assert_eq!(comment("See [`Contact`] */ here.", &[], 0), "/** See `Contact` *\\/ here. */\n");
    }
}
