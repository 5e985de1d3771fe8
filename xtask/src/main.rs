//! The commands of this repository: `cargo xtask <command>`, one command a module.

mod bench;
mod browser;
mod cli;
mod codegen;
mod conformance;
mod demo;
mod mutants;
mod node;
mod oracles;
mod process;
mod python;
mod test;
mod wasm;
mod workspace;

use anyhow::Result;
use lexopt::Arg::{Long, Short, Value};
use std::process::ExitCode;

const HELP: &str = "\
The commands of this repository.

    cargo xtask test [--quick]      everything that must hold before a change goes in;
                                    --quick leaves out the independent readers, the Python package,
                                    the npm package, the browser, mutants and packaging
    cargo xtask oracles             let independent programs read what the library makes, and judge
                                    what it reads; needs Python, installs the rest
    cargo xtask browser [--screenshots FOLDER]
                                    look at the pages in a browser; needs Node, installs the rest;
                                    --screenshots keeps a picture of every page and width
    cargo xtask python              build the Python package and try it as its users would; needs
                                    Python, installs the rest
    cargo xtask wasm                build the npm package, try it where its users would, and see that it
                                    is as small as it must be; needs Node, installs the rest
    cargo xtask codegen [--check]   write the files that follow from the code;
                                    --check only tells whether they are up to date
    cargo xtask mutants [ID]        break the code in the ways listed in tests/mutants.toml (or in
                                    that one way) and see that the named case notices
    cargo xtask bench [--quick] [--only python|javascript]
                                    measure, compare with other programs row by row, and write
                                    docs/benchmarks.md; --quick measures less and writes nothing;
                                    --only measures one package and leaves the rest of the page
                                    as it is
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut parser = lexopt::Parser::from_env();
    match parser.next()? {
        None | Some(Short('h') | Long("help")) => {
            print!("{HELP}");
            Ok(())
        }
        Some(Value(command)) => match command.to_string_lossy().as_ref() {
            "test" => test::run(cli::Flag::read(parser, "--quick")?),
            "oracles" => {
                cli::nothing(parser)?;
                oracles::run()
            }
            "browser" => browser::run(cli::optional_folder(parser, "--screenshots")?),
            "python" => {
                cli::nothing(parser)?;
                python::run()
            }
            "wasm" => {
                cli::nothing(parser)?;
                wasm::run()
            }
            "codegen" => codegen::run(cli::Flag::read(parser, "--check")?),
            "mutants" => mutants::run(cli::optional_value(parser)?),
            "bench" => bench::run(bench::Options::read(parser)?),
            unknown => anyhow::bail!("there is no command `{unknown}`\n\n{HELP}"),
        },
        Some(argument) => Err(argument.unexpected().into()),
    }
}
