//! On what the measuring was done.

use crate::process;
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The processor, its cores, and the compiler.
pub(crate) fn line() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let rustc = process::output(Command::new("rustc").arg("--version"))?;
    let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
    Ok(format!("{}, {cores} cores, {system}, {}", processor(), rustc.trim()))
}

/// The same, and the Python.
pub(crate) fn python_line(interpreter: &Path) -> Result<String> {
    let version = process::output(Command::new(interpreter).arg("--version"))?;
    Ok(format!("{}, {}", line()?, version.trim()))
}

fn processor() -> String {
    let linux = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let linux = linux.lines().filter(|line| line.starts_with("model name"));
    let named = linux.filter_map(|line| line.split(':').nth(1)).map(|name| name.trim().to_owned()).next();
    let mac = || process::output(Command::new("sysctl").args(["-n", "machdep.cpu.brand_string"])).ok();
    named.or_else(mac).map_or_else(|| "unknown processor".to_owned(), |name| name.trim().to_owned())
}
