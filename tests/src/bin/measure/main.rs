//! Measures the engine on generated registers, and writes the same registers down for its peers.
//!
//! `measure --out <directory> [--quick] [--only python|javascript]` prints one JSON line a measurement; what the peers
//! read and compare is described in `tests/peers/protocol.py`. With `--only` it only writes the registers on which that
//! package is measured. Run it through `cargo xtask bench`.

mod arrays;
mod face;
mod flat;
mod hard;
mod list;
mod memory;
mod reading;
mod timeline;
mod timing;

use std::path::PathBuf;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let after = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1).map(PathBuf::from)
    };
    let Some(out) = after("--out") else {
        panic!("measure --out <directory> [--quick] [--only python|javascript]")
    };
    let only = after("--only");
    let writes = |package: &str| only.as_ref().is_none_or(|only| only.as_os_str() == package);
    if writes("python") {
        face::write_for_python(&out.join("python"), if quick { 10_000 } else { 100_000 });
    }
    if writes("javascript") {
        face::write_for_javascript(&out.join("javascript"), if quick { 20_000 } else { 50_000 });
    }
    if only.is_some() {
        return;
    }
    flat::measure(&out.join("flat"), if quick { 100_000 } else { 1_000_000 });
    hard::measure(&out.join("hard"), quick);
    timeline::measure(if quick { 5_000 } else { 50_000 });
    reading::measure(if quick { 10_000 } else { 100_000 });
    list::measure(&out.join("list"), if quick { 20_000 } else { 200_000 });
    memory::measure(&out, if quick { 10_000 } else { 100_000 });
    memory::measure_list(&out, if quick { 20_000 } else { 200_000 });
}
