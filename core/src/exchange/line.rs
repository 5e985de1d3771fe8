//! Lines of vCards and calendars: escaped, folded at 75 octets, ended by CRLF (RFC 2425, RFC 5545).

/// The most octets of a line, its end not counted.
const LIMIT: usize = 75;

/// Adds a line, folded where it is too long, never within a character.
pub(super) fn push(text: &mut String, line: &str) {
    let mut room = LIMIT;
    for character in line.chars() {
        if character.len_utf8() > room {
            text.push_str("\r\n ");
            // The blank at the start counts.
            room = LIMIT - 1;
        }
        text.push(character);
        room -= character.len_utf8();
    }
    text.push_str("\r\n");
}

/// A text as the value of a property: what has a meaning there is escaped, what is no text is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // Both ways to end a line, and the lone one, are one line end.
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(line: &str) -> String {
        let mut text = String::new();
        push(&mut text, line);
        text
    }

    #[test]
    fn a_line_of_75_octets_is_whole_and_one_of_76_is_not() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        let long = folded(&"a".repeat(75 + 74 + 1));
        assert_eq!(long, format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74)));
    }

    #[test]
    fn a_character_stays_whole() {
        // 74 octets, then a character of two that does not fit any more.
        assert_eq!(folded(&format!("{}ë", "a".repeat(74))), format!("{}\r\n ë\r\n", "a".repeat(74)));
        assert_eq!(folded(&format!("{}ë", "a".repeat(73))), format!("{}ë\r\n", "a".repeat(73)));
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(escaped(r"a;b,c\d:e"), r"a\;b\,c\\d:e");
        assert_eq!(escaped("a\r\nb\nc\rd"), r"a\nb\nc\nd");
        assert_eq!(escaped("a\tb\u{0}c\u{7f}d"), "a bcd");
    }
}
