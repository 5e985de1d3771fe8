//! Why a workbook could not be read or written.

use bouwsteen::Problems;

/// A workbook could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No workbook of this kind.
    #[error("not an Excel workbook of the kind .xlsx: save it as that, or as CSV")]
    NotAWorkbook,
    /// It has a password.
    #[error("the workbook has a password: save it without one")]
    Encrypted,
    /// A part of it is broken.
    #[error("the workbook is damaged: open it in a spreadsheet program and save it again")]
    Damaged,
    /// There is no visible sheet of this name.
    #[error("the workbook has no visible sheet `{0}`")]
    NoSuchSheet(String),
    /// Nothing stands in any visible sheet.
    #[error("the workbook is empty")]
    Empty,
    /// A sheet with more rows and columns than a list of people has.
    #[error("the sheet is too large for a list of people: remove what stands far to the right or far below")]
    TooLarge,
    /// What stands in it is no table.
    #[error(transparent)]
    Problems(#[from] Problems),
}

/// A workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the contact sheet does not fit in a workbook")]
pub struct WriteError(#[from] rust_xlsxwriter::XlsxError);
