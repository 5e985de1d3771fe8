//! Places in a table, written as spreadsheets write them.

/// The letters above a column, counted from 0: `A`, `Z`, `AA`.
pub(in crate::exchange) fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// A cell: `E12`.
pub(in crate::exchange) fn cell(column: usize, row: u32) -> String {
    format!("{}{row}", letter(column))
}

/// A whole row: `12:12`.
pub(in crate::exchange) fn row(row: u32) -> String {
    format!("{row}:{row}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_spreadsheets() {
        let columns =
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (255, "IV"), (701, "ZZ"), (702, "AAA")];
        for (column, letters) in columns {
            assert_eq!(letter(column), letters);
        }
        assert_eq!(cell(4, 12), "E12");
        assert_eq!(row(12), "12:12");
    }
}
