//! The library: compiled for size, and made smaller still once it is linked.

use super::{kept, made, read, tools};
use crate::{process, workspace};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// How Rust's own library is compiled along: as it is delivered it is made for speed, and sorts and the texts of panics
/// alone are a fifth of a module. A panic stops the module at once; the text could reach nobody. Both are options that a
/// stable compiler takes only when it is told to; they change what is built, not what the code may say. And the linker
/// tells what in the library leads to what, by which it is cut.
const STANDARD: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
///
/// Three passes of the compiler make loops and branches quicker with code that is larger and compresses less well: a
/// fiftieth, for nothing that can be measured here.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Clink-arg=--emit-relocs \
                     -Cllvm-args=-disable-lsr -Cllvm-args=-enable-pre=false \
                     -Cllvm-args=-disable-licm-promotion";

/// What the compiler uses of WebAssembly, and no more: every browser of the last four years has these.
const WEBASSEMBLY: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What made the module smallest once compressed: `-Oz` leaves fewer bytes, but bytes that compress less well, so that a
/// page loads 1.5 % more.
const PASSES: [&str; 3] = ["-O1", "-O1", "--strip-producers"];

/// Compiles the library; where it is.
pub(super) fn built() -> Result<PathBuf> {
    // A folder of its own: other flags than those of any other build here.
    let target = workspace::target().join("wasm");
    let mut cargo = workspace::cargo();
    cargo.args(["build", "--package", "bouwsteen-wasm", "--profile", "wasm", "--target", tools::TARGET]);
    cargo.arg("--quiet").args(STANDARD);
    cargo.env("CARGO_TARGET_DIR", &target).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", FLAGS);
    process::run(cargo.env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
    let file = target.join(tools::TARGET).join("wasm/bouwsteen_wasm.wasm");
    if !file.exists() {
        bail!("{} was not built", workspace::shown(&file));
    }
    Ok(file)
}

/// Makes the library smaller once it is bound; where it is.
pub(super) fn optimised(bound: &Path) -> Result<PathBuf> {
    let small = kept().join("small.wasm");
    let version = process::output(tools::tool("wasm-opt").arg("--version"))?;
    let options = [&WEBASSEMBLY[..], &PASSES].concat();
    made(&small, &read(bound)?, &format!("{}{}", version, options.join(" ")), || {
        process::run(tools::tool("wasm-opt").args(&options).arg(bound).arg("-o").arg(&small))
    })?;
    Ok(small)
}
