//! What must stay so in the code itself: what core depends on, which module may use which, how long a file is.

use bouwsteen::ProblemCode;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The modules of core from the ground up: each may use those above it in this list, and those beside it.
const ORDER: &[&[&str]] = &[
    &["language"],
    &["problem"],
    // A period has no key of its own in JSON but three beside those of its owner, so the reader of
    // records knows periods, while every date is read by the reader.
    &["json", "date"],
    &["id"],
    &["text"],
    &["vocabulary"],
    &["territory"],
    &["facts"],
    &["change"],
    &["register"],
    &["catalogue"],
    &["policy"],
    &["hours"],
    // A requirement says who must act and what would help, in the words of a finding; an assessment asks
    // the requirements for its findings.
    &["requirement", "assessment"],
    &["candidates"],
    &["timeline"],
    &["live"],
    &["render"],
    &["audience"],
    &["delivery"],
    &["moving"],
    // Siblings that do not know each other; both only make what others read.
    &["exchange"],
    &["report"],
    // Both name every type there is.
    &["values"],
    &["schema"],
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The Rust files below a folder of the workspace, by name, each with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut waiting: Vec<PathBuf> = vec![root().join(folder)];
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            files.push((name, std::fs::read_to_string(path).unwrap()));
        }
    }
    files.sort();
    assert!(!files.is_empty(), "{folder} has no files");
    files
}

/// The text without comments, so that only code counts.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Whether a word stands in the code, not as a part of a longer one.
fn says(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + word.len()..]);
        !(before.ends_with(is_word) || word.ends_with(is_word) && after.starts_with(is_word))
    })
}

// What core depends on.

/// Every crate that core needs and the features that are asked of it, as cargo sees it, a line each.
fn tree() -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = "tree --package bouwsteen --all-features --edges normal,features --prefix none --locked";
    let output = Command::new(cargo).current_dir(root()).args(arguments.split(' ')).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// Crates that convert to another language: the domain knows nothing of them.
const BINDINGS: &str = "pyo3 wasm-bindgen js-sys web-sys napi neon jni uniffi cxx";

/// Crates that read and write workbooks: they are larger than core, and belong to `exchange-xlsx`.
const WORKBOOKS: &str = "calamine rust_xlsxwriter zip";

/// Crates that read a clock, draw lots or speak with the outside world.
const OUTSIDE: &str = "iana-time-zone web-time instant time jiff getrandom rand tokio mio socket2";

#[test]
fn core_needs_no_binding_crate_no_workbooks_and_no_clock() {
    let tree = tree();
    assert!(tree.iter().any(|line| line.starts_with("chrono v")), "{tree:#?}");
    for line in &tree {
        let name = line.split(' ').next().unwrap_or_default();
        // A crate, or one of its parts such as `pyo3-ffi`.
        let is = |unfit: &str| name == unfit || name.starts_with(&format!("{unfit}-"));
        let lists = [BINDINGS, WORKBOOKS, OUTSIDE];
        let unfit = lists.iter().flat_map(|list| list.split(' ')).find(|unfit| is(unfit));
        assert_eq!(unfit, None, "core depends on {line}");
        let of_clock =
            ["clock", "now", "wasmbind"].iter().any(|feature| line.contains(&format!("\"{feature}\"")));
        assert!(!(name == "chrono" && of_clock), "core depends on {line}");
    }
}

/// What code says that looks at the world, or at memory by hand.
const WORLD: &str = "SystemTime Instant Utc::now Local::now std::fs std::net std::process std::thread std::env::var \
    std::env::args println! print! eprintln! eprint! dbg! unsafe";

#[test]
fn core_asks_nothing_of_the_world() {
    for (file, text) in sources("core/src") {
        let code = code(&text);
        let found = WORLD.split_whitespace().find(|word| says(&code, word));
        assert_eq!(found, None, "{file} looks at the world");
    }
}

// Which module may use which.

/// The place of a module in the order.
fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|beside| beside.contains(&module))
}

/// The modules at the top of core that a piece of code names: `crate::x`, `$crate::x`, `crate::{x, y::z}`,
/// and `super::x` with as many steps up as lead to the top.
fn uses(file: &str, code: &str) -> BTreeSet<String> {
    let within = file.trim_start_matches("core/src/").trim_end_matches(".rs").trim_end_matches("/mod");
    let up = "super::".repeat(within.split('/').count());
    let mut used = BTreeSet::new();
    for start in ["crate::", &up] {
        for (at, _) in code.match_indices(start) {
            // `super::super::` holds `super::` as well, which leads less far.
            if !code[..at].ends_with(is_word) && !code[..at].ends_with("::") {
                used.extend(first_names(&code[at + start.len()..]));
            }
        }
    }
    // The rest are types at the top, and what the tests of a module take from the module itself.
    used.retain(|name| rank(name).is_some());
    used
}

/// The first name of a path, or of every path between the braces.
fn first_names(path: &str) -> Vec<String> {
    let name = |path: &str| path.chars().take_while(|character| is_word(*character)).collect::<String>();
    let Some(list) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut names, mut depth, mut is_first) = (Vec::new(), 0, true);
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => is_first = true,
            other if is_first && is_word(other) => {
                names.push(name(&list[at..]));
                is_first = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn paths_are_understood() {
    let found = |file: &str, code: &str| uses(file, code).into_iter().collect::<Vec<_>>();
    assert_eq!(found("core/src/id.rs", "use crate::json::{Reader, Shape};"), ["json"]);
    assert_eq!(found("core/src/json/record.rs", "$crate::schema::Object::new()"), ["schema"]);
    let nested = "use crate::{\n    date::{Date, Period},\n    id::RegionCode, Register,\n};";
    assert_eq!(found("core/src/facts/area.rs", nested), ["date", "id"]);
    assert_eq!(found("core/src/text.rs", "use super::policy::Policy; use super::*;"), ["policy"]);
    assert_eq!(found("core/src/text.rs", "use super::super::policy::Policy;"), Vec::<String>::new());
    assert_eq!(found("core/src/date/mod.rs", "use super::policy::Policy;"), ["policy"]);
    assert_eq!(
        found("core/src/register/index/areas.rs", "use super::super::state::State;"),
        Vec::<String>::new()
    );
    assert_eq!(found("core/src/register/index/areas.rs", "use super::super::super::live::Live;"), ["live"]);
    assert_eq!(code("a(); // crate::live\n/// [`crate::live`]"), "a(); \n");
}

#[test]
fn a_module_uses_only_those_above_it() {
    let (mut upward, mut modules) = (Vec::new(), BTreeSet::new());
    for (file, text) in sources("core/src") {
        let own = file.trim_start_matches("core/src/").split(['/', '.']).next().unwrap_or_default();
        if own == "lib" {
            continue;
        }
        modules.insert(own.to_owned());
        let place =
            rank(own).unwrap_or_else(|| panic!("{file}: the module `{own}` has no place in the order"));
        for used in uses(&file, &code(&text)) {
            let are_siblings = own == "report" && used == "exchange";
            if rank(&used) > Some(place) || are_siblings {
                upward.push(format!("{file} uses `{used}`"));
            }
        }
    }
    let in_order: BTreeSet<_> = ORDER.concat().into_iter().map(str::to_owned).collect();
    assert_eq!(modules, in_order, "the order names other modules than there are");
    assert!(upward.is_empty(), "modules use what stands below them:\n{}", upward.join("\n"));
}

// Files.

const FOLDERS: [&str; 9] = [
    "bindings-python/src",
    "bindings-wasm/src",
    "core/src",
    "core/examples",
    "exchange-xlsx/src",
    "exchange-xlsx/tests",
    "tests/src",
    "tests/tests",
    "xtask/src",
];

#[test]
fn no_file_is_long() {
    for (file, text) in FOLDERS.into_iter().flat_map(sources) {
        let lines = text.lines().count();
        assert!(lines <= 600, "{file} has {lines} lines; 600 is the most");
    }
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, so that this file does not find itself.
    let marks = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["#[ig", "nore"]].map(|halves| halves.concat());
    for (file, text) in FOLDERS.into_iter().flat_map(sources) {
        for mark in &marks {
            assert!(!says(&text, mark), "{file} says `{mark}`");
        }
    }
}

#[test]
fn every_problem_code_is_in_the_docs() {
    let page = std::fs::read_to_string(root().join("docs/problems.md")).unwrap();
    for code in ProblemCode::ALL {
        let lines = page.lines().filter(|line| line.contains(&format!("`{code}`"))).count();
        assert!(lines > 0, "docs/problems.md has no line about `{code}`");
    }
}
