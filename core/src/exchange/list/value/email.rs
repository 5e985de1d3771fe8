//! E-mail addresses, by the rule that web pages have for them.

use crate::exchange::mailbox::is_address;

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum InvalidEmail {
    /// Not an address by the rule of the HTML standard.
    Malformed,
    /// Two addresses or more.
    Several,
}

/// The longest address, as long as any text about a person.
const LIMIT: usize = 200;

/// Finds the address in `jan@gi.example`, `mailto:jan@gi.example` or `Jan <jan@gi.example>`, in the letters as written.
pub(in super::super) fn email(text: &str) -> Result<&str, InvalidEmail> {
    let text = text.trim().trim_end_matches([';', ',', ' ']);
    if let Some(address) = one(text) {
        return Ok(address);
    }
    let is_between = |character: char| character.is_whitespace() || ";,/|<>".contains(character);
    let several = text.split(is_between).filter(|part| one(part).is_some()).count() > 1;
    Err(if several { InvalidEmail::Several } else { InvalidEmail::Malformed })
}

/// The one address of a text.
fn one(text: &str) -> Option<&str> {
    let address = match text.strip_suffix('>') {
        Some(rest) => {
            let (name, address) = rest.split_once('<')?;
            let address = without_scheme(address.trim());
            // Mail programs also put the address itself where the name belongs.
            let name = name.trim().trim_matches(['"', '\'']);
            if name.contains('@') && !name.eq_ignore_ascii_case(address) {
                return None;
            }
            address
        }
        None => without_scheme(text),
    };
    (address.len() <= LIMIT && is_address(address)).then_some(address)
}

/// The address of a link: without `mailto:` and without the subject and such behind `?`.
fn without_scheme(text: &str) -> &str {
    match text.split_at_checked("mailto:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            let address = rest.split('?').next().unwrap_or(rest);
            address.trim()
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_and_kept_as_written() {
        let found = [
            ("jan@gi.example", "jan@gi.example"),
            (" Jan.de.Wit@GI.example ", "Jan.de.Wit@GI.example"),
            ("mailto:jan@gi.example", "jan@gi.example"),
            ("MAILTO:jan@gi.example?subject=Casus", "jan@gi.example"),
            ("Jan de Wit <jan@gi.example>", "jan@gi.example"),
            ("\"Wit, Jan de\" <jan@gi.example>", "jan@gi.example"),
            ("<jan@gi.example>", "jan@gi.example"),
            ("jan@gi.example<mailto:jan@gi.example>", "jan@gi.example"),
            ("jan@gi.example;", "jan@gi.example"),
            ("o'neil+list@a-b.gi.example", "o'neil+list@a-b.gi.example"),
            ("jan@intern", "jan@intern"),
        ];
        for (text, address) in found {
            assert_eq!(email(text), Ok(address), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = format!("jan@{}.example", "a".repeat(64));
        let longer = format!("{}@gi.example", "a".repeat(200));
        let wrong = [
            "",
            "jan",
            "@gi.example",
            "jan@",
            "jan@gi..example",
            "jan@-gi.example",
            "jan@gi-.example",
            "jan@gi.example.",
            "jan de wit@gi.example",
            "zoë@gi.example",
            "jan@gï.example",
            "jan(at)gi.example",
            "jan@gi@example",
            "Jan <jan@gi.example> GI",
            "Jan <jan>",
            &long,
            &longer,
        ];
        for text in wrong {
            assert_eq!(email(text), Err(InvalidEmail::Malformed), "{text}");
        }
    }

    #[test]
    fn two_addresses_are_not_one() {
        let several = [
            "jan@gi.example; piet@gi.example",
            "jan@gi.example,piet@gi.example",
            "jan@gi.example / piet@gi.example",
            "jan@gi.example\npiet@gi.example",
            "Jan <jan@gi.example>; Piet <piet@gi.example>",
            "jan@gi.example <piet@gi.example>",
        ];
        for text in several {
            assert_eq!(email(text), Err(InvalidEmail::Several), "{text}");
        }
    }
}
