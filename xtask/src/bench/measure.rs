//! The measuring program: how it is called, and what it says.

use super::options::Options;
use super::target::Target;
use crate::cli::Flag;
use crate::{process, python, workspace};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::Path;

/// A generated register that other programs work on too.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Register {
    /// Everybody present, one seat and one confirmation each.
    Flat,
    /// Several areas and regions, absences with chains, and all that comes with them.
    Hard,
    /// A list of people beside the register it is for.
    List,
    /// The hard register as a document, read by Python.
    Read,
    /// The hard register, judged from Python.
    Judged,
    /// The flat register with a history, every day of a year counted from Python.
    Days,
}

impl Register {
    /// Those that the library is measured on.
    pub(crate) const LIBRARY: [Self; 3] = [Self::Flat, Self::Hard, Self::List];

    /// Those that the Python package is measured on.
    pub(crate) const PYTHON: [Self; 3] = [Self::Read, Self::Judged, Self::Days];

    /// The folder that holds its arrays.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Flat => "flat",
            Self::Hard => "hard",
            Self::List => "list",
            Self::Read | Self::Judged | Self::Days => "python",
        }
    }
}

/// One line of the measuring program.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Measured {
    /// What was done, on what.
    pub(crate) work: String,
    /// What it should take: `≤ 2 ms`, `≥ 150 MB/s`.
    #[serde(deserialize_with = "target")]
    pub(crate) target: Option<Target>,
    /// What it took: the best of the repetitions.
    pub(crate) value: f64,
    /// In this unit.
    pub(crate) unit: String,
    /// What else is good to know.
    #[serde(default)]
    pub(crate) note: String,
    /// The register on which other programs do the same work, if they do.
    #[serde(default)]
    pub(crate) peers: Option<Register>,
    /// Others who did the same work in the same program, which compared the results.
    #[serde(default)]
    pub(crate) besides: Vec<Beside>,
}

/// How somebody else did the same work, in the unit of the measurement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Beside {
    /// Who, or how.
    pub(crate) name: String,
    /// The best of the repetitions.
    pub(crate) best: f64,
    /// The one in the middle.
    pub(crate) median: f64,
}

fn target<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Target>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| text.parse().map_err(serde::de::Error::custom)).transpose()
}

impl Measured {
    /// Whether there is a target and this is not within it.
    pub(crate) fn missed(&self) -> bool {
        self.target.as_ref().is_some_and(|target| !target.holds(self.value))
    }
}

/// Builds and runs the measuring program, which writes its arrays below `folder`, and the registers for the packages.
pub(crate) fn run(folder: &Path, options: Options) -> Result<Vec<Measured>> {
    let mut cargo = workspace::cargo();
    cargo
        .args([
            "run",
            "--release",
            "--quiet",
            "--package",
            "bouwsteen-tests",
            "--bin",
            "measure",
            "--",
            "--out",
        ])
        .arg(folder);
    if options.quick.given() {
        cargo.arg("--quick");
    }
    if let Some(package) = options.only {
        cargo.args(["--only", package.word()]);
    }
    parse(&process::output(&mut cargo)?)
}

/// Measures the package that `interpreter` has, on the registers in `folder`; its columns and results go there too.
pub(crate) fn python(interpreter: &Path, folder: &Path, quick: Flag) -> Result<Vec<Measured>> {
    let mut command = python::script(interpreter, "tests/peers/bouwsteen_face.py");
    command.arg(folder).args(["--repeat", if quick.given() { "3" } else { "15" }]);
    parse(&process::output(command.env("PYTHONIOENCODING", "utf-8"))?)
}

/// One JSON object a line; any other line is for the reader.
pub(crate) fn parse(output: &str) -> Result<Vec<Measured>> {
    let mut measured = Vec::new();
    for line in output.lines() {
        if line.starts_with('{') {
            let row: Measured =
                serde_json::from_str(line).with_context(|| format!("not a measurement: {line}"))?;
            if let Some(target) = &row.target
                && target.unit() != row.unit
            {
                bail!("`{}` is measured in {} and has its target in {}", row.work, row.unit, target.unit());
            }
            measured.push(row);
        } else {
            println!("{line}");
        }
    }
    Ok(measured)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_measurements() {
        let output = r#"{"work":"flat","target":"≤ 2 ms","value":1.5,"unit":"ms","note":"n","peers":"flat"}
{"work":"size","target":null,"value":3,"unit":"kB","besides":[{"name":"by hand","best":4,"median":5}]}"#;
        let rows = parse(output).unwrap();
        assert_eq!(
            rows.iter().map(|row| (row.missed(), row.peers)).collect::<Vec<_>>(),
            [(false, Some(Register::Flat)), (false, None)]
        );
    }

    #[test]
    fn a_target_has_the_unit_of_the_measurement() {
        let error = parse(r#"{"work":"flat","target":"≤ 2 ms","value":1500,"unit":"µs"}"#).unwrap_err();
        assert_eq!(error.to_string(), "`flat` is measured in µs and has its target in ms");
    }
}
