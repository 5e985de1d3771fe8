//! What follows `cargo xtask bench`.

use anyhow::{Result, bail};
use lexopt::Arg::Long;
use lexopt::Parser;

use crate::cli::Flag;

/// How much is measured, and what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// Less is measured, and the page stays as it is.
    pub(crate) quick: Flag,
    /// Only the Python package is measured; the rest of the page stays as it is.
    pub(crate) only_python: Flag,
}

impl Options {
    /// Reads the rest of the command line: `--quick` and `--only python`, in any order.
    pub(crate) fn read(mut parser: Parser) -> Result<Self> {
        let mut options = Self { quick: Flag::Absent, only_python: Flag::Absent };
        while let Some(argument) = parser.next()? {
            match argument {
                Long("quick") => options.quick = Flag::Given,
                Long("only") => {
                    let part = parser.value()?;
                    if part != "python" {
                        bail!("`--only` knows `python`, not `{}`", part.to_string_lossy());
                    }
                    options.only_python = Flag::Given;
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_named() {
        let read = |arguments: &[&str]| Options::read(Parser::from_args(arguments));
        let both = Options { quick: Flag::Given, only_python: Flag::Given };
        assert_eq!(read(&["--only", "python", "--quick"]).unwrap(), both);
        assert_eq!(read(&[]).unwrap(), Options { quick: Flag::Absent, only_python: Flag::Absent });
        assert!(read(&["--only"]).is_err());
        assert!(read(&["--only", "rust"]).is_err());
        assert!(read(&["python"]).is_err());
    }
}
