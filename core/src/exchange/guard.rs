//! Cells that a spreadsheet would take for a formula.
//!
//! Outgoing cells that begin like a formula get an apostrophe in front, which spreadsheets do not calculate with; the
//! reader takes it off again. Any text survives both.

use std::borrow::Cow;

/// Whether a spreadsheet may take the text for a formula, or could after one apostrophe is taken off.
fn begins_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The text as it can safely stand in a cell.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if begins_like_formula(text) { format!("'{text}").into() } else { text.into() }
}

/// The text of a cell without the guard.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if begins_like_formula(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_come_back() {
        for text in
            ["=1+1", "+31880000014", "-", "@SUM(A1)", "\tx", "'=1", "''+x", "'t Hooft", "'", "", "a=b"]
        {
            assert_eq!(unguarded(&guarded(text)), text);
        }
        for plain in ["'t Hooft", "Jansen", "06 12345678", "", "'"] {
            assert_eq!(guarded(plain), plain);
            assert_eq!(unguarded(plain), plain);
        }
        assert_eq!(guarded("=HYPERLINK(1)"), "'=HYPERLINK(1)");
    }
}
