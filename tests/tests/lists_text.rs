//! Texts of lists, of any kind: phone numbers, encodings, tables.

use bouwsteen::exchange::PhoneNumber;
use proptest::prelude::*;

proptest! {
    /// What is shown is understood, and is the same number.
    #[test]
    fn shown_numbers_come_back(text in "(0|\\+31|\\+49|0031|14 0)?[1-9][0-9]{1,2}[ -]?[0-9]{2,9}( tst [0-9]{1,9})?") {
        if let Ok(phone) = PhoneNumber::parse(&text) {
            prop_assert_eq!(PhoneNumber::parse(&phone.national()), Ok(phone.clone()));
            prop_assert_eq!(PhoneNumber::parse(phone.as_str()), Ok(phone));
        }
    }

    /// No text makes the reader stumble, and what it takes is E.164, or `14` and four or five digits more.
    #[test]
    fn any_text_is_read_or_refused(text in "[0-9+() ./;,ext\u{a0}é-]{0,40}|.{0,100}") {
        if let Ok(phone) = PhoneNumber::parse(&text) {
            let number = phone.as_str().split(";ext=").next().unwrap_or_default();
            let digits = number.trim_start_matches('+');
            prop_assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", number);
            prop_assert!(number.starts_with('+') && digits.len() >= 8 || number.starts_with("140"), "{}", number);
            prop_assert!(digits.len() <= 15);
        }
    }
}
