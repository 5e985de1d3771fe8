//! E-mail addresses: which text is one, and how it stands in a link.

/// The address, if mail can be sent to it.
pub(super) fn mailbox(text: &str) -> Option<&str> {
    let address = text.trim();
    is_address(address).then_some(address)
}

/// The rule of `<input type="email">` in the HTML standard.
pub(super) fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local = |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    !local.is_empty() && local.bytes().all(is_local) && domain.split('.').all(is_label)
}

/// Whether the text can stand between the dots of a domain.
fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// The address as a link (RFC 6068).
pub(in crate::exchange) fn link(address: &str) -> String {
    let mut link = String::from("mailto:");
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"@.!$'*+_~-".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_other_texts() {
        for address in ["a@b", "jan.de-vries+werk@ede.example", "o'neil@x1.example", " a@b.example "] {
            assert_eq!(mailbox(address), Some(address.trim()), "{address}");
        }
        for text in [
            "",
            "a",
            "@b",
            "a@",
            "a b@c",
            "a@b c",
            "a@b@c",
            "a@-b",
            "a@b-",
            "a@b..c",
            "é@b",
            "a@b\r\nX:1",
            "zie site",
        ] {
            assert_eq!(mailbox(text), None, "{text}");
        }
        assert_eq!(mailbox(&format!("a@{}", "b".repeat(64))), None);
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(link("jan.de-vries+werk@ede.example"), "mailto:jan.de-vries+werk@ede.example");
        assert_eq!(link("a&b?c%d@e.example"), "mailto:a%26b%3Fc%25d@e.example");
    }
}
