//! A target as it is written: `≤ 2 ms`.

use anyhow::{Context, Result, bail};
use std::fmt;
use std::str::FromStr;

/// The most or the least that a measurement should be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    at_most: bool,
    limit: f64,
    unit: String,
}

impl Target {
    /// Whether a measurement in the same unit is within it.
    pub(crate) fn holds(&self, value: f64) -> bool {
        if self.at_most { value <= self.limit } else { value >= self.limit }
    }

    /// The unit it is in.
    pub(crate) fn unit(&self) -> &str {
        &self.unit
    }
}

impl FromStr for Target {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let shape = || format!("a target looks like `≤ 2 ms` or `≥ 150 MB/s`, not `{text}`");
        let mut words = text.split(' ');
        let (Some(sign), Some(limit), Some(unit), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            bail!(shape());
        };
        let at_most = match sign {
            "≤" => true,
            "≥" => false,
            _ => bail!(shape()),
        };
        let limit = limit.parse().with_context(shape)?;
        Ok(Self { at_most, limit, unit: unit.to_owned() })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", if self.at_most { '≤' } else { '≥' }, self.limit, self.unit)
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn a_limit_itself_is_within() {
        let most: Target = "≤ 0.8 ms".parse().unwrap();
        assert!(most.holds(0.8) && !most.holds(0.81));
        let least: Target = "≥ 150 MB/s".parse().unwrap();
        assert!(least.holds(150.0) && !least.holds(149.0));
        assert_eq!(least.to_string(), "≥ 150 MB/s");
    }

    #[test]
    fn other_shapes_are_refused() {
        for text in ["", "2 ms", "≤ 2", "< 2 ms", "≤ two ms", "≤ 2 ms each"] {
            assert!(text.parse::<Target>().is_err(), "{text}");
        }
    }
}
