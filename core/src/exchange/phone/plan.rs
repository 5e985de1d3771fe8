//! The Dutch numbering plan: which numbers exist, and where their area or service code ends.
//!
//! Numbers here are national ones without the leading 0, as they follow `+31`.

/// Codes of mobile numbers, of nine digits in all; people write only the 6 apart.
const MOBILE: &[u16] = &[61, 62, 63, 64, 65, 68];

/// Area codes of three digits with their 0, and the codes of companies (85, 88), of personal numbers (84, 87, 91) and
/// of pagers (66).
const SHORT_CODES: &[u16] = &[
    10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 66, 70, 71, 72, 73, 74,
    75, 76, 77, 78, 79, 84, 85, 87, 88, 91,
];

/// Area codes of four digits with their 0.
const LONG_CODES: &[u16] = &[
    111, 113, 114, 115, 117, 118, 161, 162, 164, 165, 166, 167, 168, 172, 174, 180, 181, 182, 183, 184, 186,
    187, 222, 223, 224, 226, 227, 228, 229, 251, 252, 255, 294, 297, 299, 313, 314, 315, 316, 317, 318, 320,
    321, 341, 342, 343, 344, 345, 346, 347, 348, 411, 412, 413, 416, 418, 475, 478, 481, 485, 486, 487, 488,
    492, 493, 495, 497, 499, 511, 512, 513, 514, 515, 516, 517, 518, 519, 521, 522, 523, 524, 525, 527, 528,
    529, 541, 543, 544, 545, 546, 547, 548, 561, 562, 566, 570, 571, 572, 573, 575, 577, 578, 591, 592, 593,
    594, 595, 596, 597, 598, 599,
];

/// Free and paid services, with four to seven digits behind.
const SERVICES: &[u16] = &[800, 900, 906, 909];

/// Machines that phone each other, with eight digits behind.
const MACHINES: &[u16] = &[970];

/// Area codes that are short, for the numbers of municipalities: `14 026`.
const MUNICIPAL_SHORT: &[u16] = &[
    10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72, 73, 74, 75,
    76, 77, 78, 79, 84, 85, 88,
];

/// How the long ones begin: `14 0318`.
const MUNICIPAL_LONG: &[u16] =
    &[11, 16, 17, 18, 22, 25, 29, 31, 32, 34, 41, 47, 48, 49, 51, 52, 54, 56, 57, 59];

/// Country codes of one or two digits; all others have three.
const COUNTRIES: &[u16] = &[
    1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57,
    58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
];

/// Whether the first `width` digits are one of the codes, which stand in order.
fn begins_with(digits: &str, width: usize, codes: &[u16]) -> bool {
    let code = digits.get(..width).and_then(|code| code.parse().ok());
    code.is_some_and(|code| codes.binary_search(&code).is_ok())
}

/// How many digits of a national number are its code; nothing when there is no such number.
pub(super) fn code_width(national: &str) -> Option<usize> {
    let length = national.len();
    if begins_with(national, 3, SERVICES) {
        return (7..=10).contains(&length).then_some(3);
    }
    if begins_with(national, 3, MACHINES) {
        return (length == 11).then_some(3);
    }
    if length != 9 {
        return None;
    }
    if begins_with(national, 2, MOBILE) {
        Some(1)
    } else if begins_with(national, 2, SHORT_CODES) {
        Some(2)
    } else {
        begins_with(national, 3, LONG_CODES).then_some(3)
    }
}

/// Whether this is the short number of municipalities: `14` and an area code with its 0.
pub(super) fn is_municipal(digits: &str) -> bool {
    match digits.strip_prefix("140") {
        Some(code) if code.len() == 2 => begins_with(code, 2, MUNICIPAL_SHORT),
        Some(code) if code.len() == 3 => begins_with(code, 2, MUNICIPAL_LONG),
        _ => false,
    }
}

/// How many digits of an international number are the code of its country.
pub(super) fn country_width(international: &str) -> usize {
    (1..=2).find(|width| begins_with(international, *width, COUNTRIES)).unwrap_or(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_in_order() {
        for codes in
            [MOBILE, SHORT_CODES, LONG_CODES, SERVICES, MACHINES, MUNICIPAL_SHORT, MUNICIPAL_LONG, COUNTRIES]
        {
            assert!(codes.is_sorted_by(|code, next| code < next), "{codes:?}");
        }
    }
}
