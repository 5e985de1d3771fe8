//! What may follow the name of a command.

use anyhow::Result;
use lexopt::Arg::{Long, Value};
use lexopt::Parser;
use std::path::PathBuf;

/// Whether the one flag a command knows was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flag {
    /// The flag was given.
    Given,
    /// It was not.
    Absent,
}

impl Flag {
    /// Reads the rest of the command line, which holds nothing but `flag` (written `--name`).
    pub(crate) fn read(mut parser: Parser, flag: &str) -> Result<Self> {
        let mut found = Self::Absent;
        while let Some(argument) = parser.next()? {
            match argument {
                Long(name) if flag.strip_prefix("--") == Some(name) => found = Self::Given,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(found)
    }

    /// Whether it was given.
    pub(crate) fn given(self) -> bool {
        self == Self::Given
    }
}

/// Reads the rest of the command line, which holds nothing.
pub(crate) fn nothing(mut parser: Parser) -> Result<()> {
    match parser.next()? {
        Some(argument) => Err(argument.unexpected().into()),
        None => Ok(()),
    }
}

/// Reads the rest of the command line, which holds at most one value.
pub(crate) fn optional_value(mut parser: Parser) -> Result<Option<String>> {
    let mut found = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if found.is_none() => found = Some(value.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(found)
}

/// Reads the rest of the command line, which holds at most `option` (written `--name`) with a folder.
pub(crate) fn optional_folder(mut parser: Parser, option: &str) -> Result<Option<PathBuf>> {
    let mut found = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Long(name) if option.strip_prefix("--") == Some(name) && found.is_none() => {
                found = Some(parser.value()?.into());
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_takes_its_own_flag_only() {
        let read = |arguments: &[&str]| Flag::read(Parser::from_args(arguments), "--check");
        assert_eq!(read(&[]).unwrap(), Flag::Absent);
        assert_eq!(read(&["--check"]).unwrap(), Flag::Given);
        assert!(read(&["--quick"]).is_err());
        assert!(read(&["check"]).is_err());
    }

    #[test]
    fn nothing_is_nothing() {
        assert!(nothing(Parser::from_args::<[&str; 0]>([])).is_ok());
        assert!(nothing(Parser::from_args(["phones"])).is_err());
    }

    #[test]
    fn one_value_is_enough() {
        assert_eq!(optional_value(Parser::from_args(["cycle"])).unwrap().as_deref(), Some("cycle"));
        assert!(optional_value(Parser::from_args(["cycle", "grace"])).is_err());
    }

    #[test]
    fn a_folder_is_given_once_and_by_name() {
        let read = |arguments: &[&str]| optional_folder(Parser::from_args(arguments), "--screenshots");
        assert_eq!(read(&[]).unwrap(), None);
        assert_eq!(read(&["--screenshots", "seen"]).unwrap(), Some("seen".into()));
        assert!(read(&["--screenshots"]).is_err());
        assert!(read(&["seen"]).is_err());
        assert!(read(&["--screenshots", "one", "--screenshots", "two"]).is_err());
    }
}
