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
    /// Only this package is measured; the rest of the page stays as it is.
    pub(crate) only: Option<Package>,
}

/// A package for another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Package {
    Python,
    JavaScript,
}

impl Package {
    /// What it is called on the command line.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::JavaScript => "javascript",
        }
    }
}

impl Options {
    /// Reads the rest of the command line: `--quick` and `--only python` or `--only javascript`, in any order.
    pub(crate) fn read(mut parser: Parser) -> Result<Self> {
        let mut options = Self { quick: Flag::Absent, only: None };
        while let Some(argument) = parser.next()? {
            match argument {
                Long("quick") => options.quick = Flag::Given,
                Long("only") => {
                    let word = parser.value()?;
                    let packages = [Package::Python, Package::JavaScript];
                    options.only = packages.into_iter().find(|package| word == package.word());
                    if options.only.is_none() {
                        bail!("`--only` knows `python` and `javascript`, not `{}`", word.to_string_lossy());
                    }
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }

    /// Whether a package is measured.
    pub(crate) fn measures(self, package: Package) -> bool {
        self.only.is_none_or(|only| only == package)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_named() {
        let read = |arguments: &[&str]| Options::read(Parser::from_args(arguments));
        let both = Options { quick: Flag::Given, only: Some(Package::JavaScript) };
        assert_eq!(read(&["--only", "javascript", "--quick"]).unwrap(), both);
        assert_eq!(read(&["--only", "python"]).unwrap().only, Some(Package::Python));
        assert_eq!(read(&[]).unwrap(), Options { quick: Flag::Absent, only: None });
        assert!(read(&["--only"]).is_err());
        assert!(read(&["--only", "rust"]).is_err());
        assert!(read(&["python"]).is_err());
    }

    #[test]
    fn without_a_name_every_package_is_measured() {
        let measured = |only| {
            let options = Options { quick: Flag::Absent, only };
            [Package::Python, Package::JavaScript].map(|package| options.measures(package))
        };
        assert_eq!(measured(None), [true, true]);
        assert_eq!(measured(Some(Package::Python)), [true, false]);
    }
}
