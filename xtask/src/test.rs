//! `cargo xtask test`: everything that must hold before a change goes in, in one command.

use crate::cli::Flag;
use crate::{browser, codegen, mutants, oracles, process, python, wasm, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Tests run in the release profile, since the differential ones judge thousands of registers, but
/// with the checks that a release leaves out, and without the whole-program optimisation that every
/// test program would wait for.
const TESTED_PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true"),
    ("CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS", "true"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

struct Step {
    title: &'static str,
    /// Whether `--quick` leaves it out.
    thorough: bool,
    run: fn() -> Result<()>,
}

impl Step {
    const fn always(title: &'static str, run: fn() -> Result<()>) -> Self {
        Self { title, thorough: false, run }
    }

    const fn thorough(title: &'static str, run: fn() -> Result<()>) -> Self {
        Self { title, thorough: true, run }
    }
}

/// The cheap ones first: what fails, fails soon.
const STEPS: &[Step] = &[
    Step::always("formatting", formatting),
    Step::always("lints", lints),
    Step::always("documentation", documentation),
    Step::always("derived files", || codegen::run(Flag::Given)),
    Step::always("tests", tests),
    Step::always("examples", examples),
    Step::thorough("independent readers", oracles::run),
    Step::thorough("Python package", python::run),
    Step::thorough("npm package", wasm::run),
    Step::thorough("browser", || browser::run(None)),
    Step::thorough("mutants", || mutants::run(None)),
    Step::thorough("package", package),
];

/// Runs the steps in order and stops at the first that fails.
pub(crate) fn run(quick: Flag) -> Result<()> {
    install_components()?;
    let steps: Vec<&Step> = STEPS.iter().filter(|step| !(quick.given() && step.thorough)).collect();
    let mut times = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n=== {} of {}: {} ===", index + 1, steps.len(), step.title);
        let start = Instant::now();
        (step.run)().with_context(|| {
            format!("step {} of {}, {}, does not pass", index + 1, steps.len(), step.title)
        })?;
        times.push((step.title, start.elapsed()));
    }

    println!("\n=== all {} steps pass ===", steps.len());
    let total = times.iter().map(|(_, time)| *time).sum();
    for (title, time) in times {
        print_time(title, time);
    }
    print_time("together", total);
    if quick.given() {
        println!(
            "(--quick: without independent readers, the Python package, the npm package, browser, mutants and \
             packaging)"
        );
    }
    Ok(())
}

fn print_time(title: &str, time: Duration) {
    println!("{title:<20}{:>7.1} s", time.as_secs_f64());
}

/// A minimal toolchain comes without these two.
fn install_components() -> Result<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !process::succeeds(workspace::cargo().args([subcommand, "--version"])) {
            println!("installing {component}");
            process::run(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

fn formatting() -> Result<()> {
    process::run(workspace::cargo().args(["fmt", "--all", "--check"]))
}

fn lints() -> Result<()> {
    let clippy = |what: &[&str]| {
        let mut cargo = workspace::cargo();
        process::run(cargo.arg("clippy").args(what).args(["--quiet", "--", "-D", "warnings"]))
    };
    clippy(&["--workspace", "--all-targets"])?;
    // Who depends on the library chooses its features; none of them may be needed, or leave something unused.
    clippy(&["--package", "bouwsteen", "--no-default-features"])
}

fn documentation() -> Result<()> {
    process::run(
        workspace::cargo()
            .args(["doc", "--workspace", "--no-deps", "--quiet"])
            .env("RUSTDOCFLAGS", "-D warnings"),
    )
}

fn tests() -> Result<()> {
    let others = ["test", "--workspace", "--exclude", "xtask", "--release"];
    process::run(workspace::cargo().args(others).envs(TESTED_PROFILE))?;
    // What this command is made of judges nothing, and is built already as it runs.
    process::run(workspace::cargo().args(["test", "--package", "xtask"]))
}

/// Runs each example of the library once, as the tests have just built it.
fn examples() -> Result<()> {
    let folder = workspace::root().join("core/examples");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("no {}", workspace::shown(&folder)))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    for name in names {
        println!("--- {name}");
        let built = workspace::target().join("release/examples").join(name);
        let built = built.with_extension(std::env::consts::EXE_EXTENSION);
        process::run(Command::new(built).current_dir(workspace::root()))?;
    }
    Ok(())
}

/// The packages as they would be published: complete, buildable by themselves, and without a warning.
fn package() -> Result<()> {
    let mut cargo = workspace::cargo();
    // Together, because the second needs the first, which no registry has yet.
    cargo.args(["package", "--package", "bouwsteen", "--package", "bouwsteen-xlsx"]);
    if std::env::var_os("CI").is_none() {
        // While one works there is always something not committed.
        cargo.arg("--allow-dirty");
    }
    let output = cargo.stdout(Stdio::inherit()).output().context("could not start cargo")?;
    let messages = String::from_utf8_lossy(&output.stderr);
    eprint!("{messages}");
    if !output.status.success() {
        bail!("`cargo package` failed ({})", output.status);
    }
    if let Some(warning) = messages.lines().find(|line| line.starts_with("warning:")) {
        bail!("`cargo package` is not clean: {warning}");
    }
    Ok(())
}
