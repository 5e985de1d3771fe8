//! Texts without what does not make them another, for looking up headings, roles and places.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text: small letters and digits without diacritics, `&` read as `en`, one blank between two words.
/// An apostrophe stands within a word, all other signs between two.
pub(in crate::exchange) fn words(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        text.chars().for_each(|character| add(&mut folded, character.to_ascii_lowercase()));
    } else {
        let plain = text.nfkd().filter(|character| !is_combining_mark(*character));
        plain.flat_map(char::to_lowercase).for_each(|character| add(&mut folded, character));
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn add(folded: &mut String, character: char) {
    match character {
        '&' => {
            blank(folded);
            folded.push_str("en ");
        }
        // Marks of no width, and apostrophes.
        '\'' | '’' | '‘' | '`' | '´' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
        other if other.is_alphanumeric() => folded.push(other),
        _ => blank(folded),
    }
}

fn blank(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// The same without blanks: `Oude IJsselstreek`, `oude-ijsselstreek` and `OudeIJsselstreek` are one key.
pub(in crate::exchange) fn key(text: &str) -> String {
    let mut words = words(text);
    words.retain(|character| character != ' ');
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_make_a_text_another() {
        for (text, folded) in [
            ("  Tel. nr. ", "tel nr"),
            ("E-mailadres\u{a0}(werk)", "e mailadres werk"),
            ("Súdwest-Fryslân", "sudwest fryslan"),
            ("Berg & Dal", "berg en dal"),
            ("Berg&Dal", "berg en dal"),
            ("'s-Gravenhage", "s gravenhage"),
            ("’s Gravenhage", "s gravenhage"),
            ("Ĳsselstein", "ijsselstein"),
            ("Ede\u{200b}", "ede"),
            ("#", ""),
            ("", ""),
        ] {
            assert_eq!(words(text), folded, "{text}");
        }
        assert_eq!(key("Oude-IJsselstreek"), key("OUDE IJSSELSTREEK"));
        assert_ne!(key("Ede"), key("Epe"));
    }
}
