//! Sheets, by hand.
