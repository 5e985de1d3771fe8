//! Node, which runs the browser and builds the npm package.

use crate::process;
use anyhow::{Context, Result, bail};
use std::process::Command;

/// The oldest Node that what we install runs on.
const OLDEST: u32 = 20;

/// Sees that Node is there and recent enough for `purpose`.
pub(crate) fn needed(purpose: &str) -> Result<()> {
    let missing = format!(
        "Node {OLDEST} or later with npm is needed {purpose}; install it from nodejs.org or with the packages of \
         your system"
    );
    let version = process::output(Command::new("node").arg("--version")).with_context(|| missing.clone())?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < OLDEST) {
        bail!("{missing}; this is {}", version.trim());
    }
    Ok(())
}
