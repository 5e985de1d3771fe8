//! Yes and no, in the many ways of lists.

const YES: &[&str] = &["ja", "j", "yes", "y", "x", "1", "1.0", "waar", "true", "wel", "✓", "✔", "☑"];
const NO: &[&str] = &["nee", "neen", "n", "no", "0", "0.0", "onwaar", "false", "niet"];

/// Digits of a number in the register of professionals (SKJ).
const REGISTRATION_DIGITS: usize = 9;

/// Reads yes or no; who writes the number of a registration is registered.
pub(in crate::exchange) fn yes_no(text: &str) -> Option<bool> {
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    if YES.contains(&text.as_str()) {
        return Some(true);
    }
    if NO.contains(&text.as_str()) {
        return Some(false);
    }
    let number = text.strip_prefix("skj").unwrap_or(&text).trim_start_matches([' ', ':', '-']);
    let is_number = number.len() == REGISTRATION_DIGITS && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_have_many_forms() {
        for text in
            ["ja", "Ja", "J", "x", "X", "1", "WAAR", "true", "yes", "✓", "110012345", "SKJ 110012345", "ja."]
        {
            assert_eq!(yes_no(text), Some(true), "{text}");
        }
        for text in ["nee", "Nee", "N", "0", "ONWAAR", "false", "no"] {
            assert_eq!(yes_no(text), Some(false), "{text}");
        }
        for text in ["", "misschien", "11001234", "1100123456", "2", "skj", "in aanvraag", "ja/nee"] {
            assert_eq!(yes_no(text), None, "{text}");
        }
    }
}
