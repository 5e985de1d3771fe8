//! Leaves what the library makes in a folder, for the scripts of `tests/oracles` to read: one module a script.

mod calendars;
mod phones;
mod sheets;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs, process};

fn main() {
    if let Err(error) = run() {
        eprintln!("error: {error}");
        process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let [option, folder] = arguments.as_slice() else {
        return Err("usage: oracle-outputs --out FOLDER".into());
    };
    if option != "--out" {
        return Err("usage: oracle-outputs --out FOLDER".into());
    }
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    calendars::write(&folder)?;
    phones::write(&folder)?;
    sheets::write(&folder)?;
    Ok(())
}
