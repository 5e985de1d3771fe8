//! How a calendar file is written (RFC 5545): lines, folding, escaping, quoting; and back.

/// The most octets of a line, its end not counted.
const WIDTH: usize = 75;

/// The lines of a calendar file, each folded and ended as the format asks.
#[derive(Clone, Debug, Default)]
pub(in crate::exchange) struct Lines(String);

impl Lines {
    /// Adds a line: its first 75 octets, and what is left on lines that begin with a blank. A character is never
    /// cut in two.
    pub(in crate::exchange) fn push(&mut self, line: &str) {
        let mut rest = line;
        let mut room = WIDTH;
        loop {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            self.0.push_str(head);
            self.0.push_str("\r\n");
            if tail.is_empty() {
                return;
            }
            self.0.push(' ');
            (rest, room) = (tail, WIDTH - 1);
        }
    }

    /// The file.
    pub(in crate::exchange) fn into_text(self) -> String {
        self.0
    }
}

/// The logical lines of a file, whether it ends its lines with CRLF or LF.
pub(super) fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(last)) => last.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// The text as the format can hold it: whatever breaks a line, for some reader at least, is a new line, and other
/// control characters are left out.
fn held(text: &str) -> String {
    let mut held = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => held.push('\n'),
            '\n' | '\t' => held.push(character),
            _ if character.is_control() => {}
            _ => held.push(character),
        }
    }
    held
}

/// A text as the value of a property.
pub(in crate::exchange) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in held(text).chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The text that a value of a property stands for.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                text.extend(characters.next().map(|next| if matches!(next, 'n' | 'N') { '\n' } else { next }))
            }
            _ => text.push(character),
        }
    }
    text
}

/// A text as the value of a parameter, between quotes.
///
/// Quotes and the end of a line cannot stand in it and become an apostrophe and a blank. Some readers take a
/// backslash or a caret for the beginning of something else and others do not: the first becomes a slash, the second
/// is left out. Names of people have neither.
pub(super) fn quoted(text: &str) -> String {
    let plain = held(text).replace('"', "'").replace('\\', "/").replace(['\n', '\t'], " ").replace('^', "");
    format!("\"{plain}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(line: &str) -> String {
        let mut lines = Lines::default();
        lines.push(line);
        lines.into_text()
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded() {
        let line = "x".repeat(75);
        assert_eq!(written(&line), format!("{line}\r\n"));
        assert_eq!(written(&format!("{line}y")), format!("{line}\r\n y\r\n"));
        assert_eq!(written(""), "\r\n");
        let long = "x".repeat(75 + 74 + 1);
        assert_eq!(written(&long), format!("{line}\r\n {}\r\n x\r\n", "x".repeat(74)));
    }

    #[test]
    fn a_character_is_not_cut_in_two() {
        // 74 octets, then one of two octets that would be the 75th and 76th.
        let line = format!("{}ë", "x".repeat(74));
        assert_eq!(written(&line), format!("{}\r\n ë\r\n", "x".repeat(74)));
        // 18 of four octets are 72; a nineteenth does not fit.
        assert_eq!(written(&"🙂".repeat(19)), format!("{}\r\n 🙂\r\n", "🙂".repeat(18)));
    }

    #[test]
    fn texts_are_escaped() {
        assert_eq!(escaped(r"a,b;c\d:e"), r"a\,b\;c\\d:e");
        assert_eq!(escaped("een\ntwee\r\ndrie\rvier\u{2028}vijf"), r"een\ntwee\ndrie\nvier\nvijf");
        assert_eq!(escaped("a\u{0}b\u{7f}c\td"), "abc\td");
        assert_eq!(unescaped(r"a\,b\;c\\d\ne\Nf\"), "a,b;c\\d\ne\nf");
        // A backslash before the letter n is not a new line.
        assert_eq!(escaped(r"\n"), r"\\n");
        assert_eq!(unescaped(r"\\n"), r"\n");
    }

    #[test]
    fn parameters_are_quoted() {
        assert_eq!(quoted("Jansen; Jan: \"JJ\"\r\nx\u{0}\\n^n"), "\"Jansen; Jan: 'JJ' x/nn\"");
    }

    #[test]
    fn lines_are_unfolded() {
        assert_eq!(unfolded("A:1\r\n 2\r\nB:3\n\t4"), ["A:12", "B:34"]);
        assert_eq!(unfolded(" lonely\n"), [" lonely", ""]);
    }
}
