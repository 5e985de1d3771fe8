//! The pages in a real browser: readable for everybody, on a phone and on paper, under a strict policy.

use crate::{node, process, workspace};
use anyhow::{Context, Result};
use bouwsteen::report::card;
use bouwsteen::report::html::{Options, fragment, moving, page, stylesheet};
use bouwsteen::{Audience, Language, Period, Policy, Register};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The days on which the demonstration is looked at, each with the day it is compared with.
const DAYS: [(&str, &str); 3] =
    [("2021-09-01", "2021-06-01"), ("2021-12-31", "2021-09-01"), ("2022-06-30", "2021-12-31")];

/// Writes the pages and runs the tests of `tests/browser` on them; keeps pictures of them in `screenshots`.
pub(crate) fn run(screenshots: Option<PathBuf>) -> Result<()> {
    let tests = workspace::root().join("tests/browser");
    let pages = workspace::target().join("browser");
    node::needed("for the browser tests")?;
    let chromium = chromium()?;
    write(&pages)?;
    process::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&tests))?;
    let node = |arguments: &[&str]| {
        let mut node = Command::new("node");
        node.args(arguments).current_dir(&tests).env("CHROMIUM", &chromium).env("PAGES", &pages);
        node
    };
    if let Some(folder) = screenshots {
        // Before the tests: a page that does not pass is the one to look at.
        let folder = std::path::absolute(folder)?;
        process::run(node(&["screenshots.mjs"]).env("SCREENSHOTS", &folder))?;
    }
    process::run(&mut node(&["--test", "--test-reporter=spec"]))
}

/// The browser: the one that `CHROMIUM` names, else one on the path; on Debian it is installed when it is missing.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    if let Some(found) = on_path() {
        return Ok(found);
    }
    println!("installing Chromium");
    for arguments in [&["update"][..], &["install", "--yes", "--no-install-recommends", "chromium"]] {
        let installed =
            Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive").status();
        if !installed.is_ok_and(|status| status.success()) {
            break;
        }
    }
    on_path().context(
        "Chromium is needed for tests in a browser: install it (on Debian `apt-get install chromium`) or set \
         CHROMIUM to where it is",
    )
}

fn on_path() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let all = std::env::split_paths(&folders).flat_map(|folder| names.map(|name| folder.join(name)));
    all.into_iter().find(|path| path.is_file())
}

/// Writes the demonstration on every day, for every kind of reader, in both languages, and as a fragment.
fn write(folder: &Path) -> Result<()> {
    // A page of an earlier run must not pass for one of this.
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", workspace::shown(folder)))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", workspace::shown(folder)))?;
    let register = Register::demo();
    let assess = |day: &str| -> Result<_> {
        let on = day.parse()?;
        Ok(register.assess(&Policy::for_date(on), on))
    };
    let save = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).with_context(|| format!("cannot write {}", workspace::shown(&file)))
    };
    for (on, before) in DAYS {
        let mut options = Options::default();
        options.previous = Some(assess(before)?);
        save(&format!("board-{on}-nl.html"), &page(&assess(on)?, &options)?)?;
        options.language = Language::En;
        save(&format!("board-{on}-en.html"), &page(&assess(on)?, &options)?)?;
    }
    let last = assess("2021-12-31")?;
    for audience in ["organisation:jbg", "custodian:JZ28"] {
        let mut options = Options::default();
        options.audience = audience.parse::<Audience>()?;
        save(&format!("{}.html", audience.replace(':', "-")), &page(&last, &options)?)?;
    }
    let empty = r#"{ "format": "bouwsteen/register/1", "organisations": [], "contacts": [],
        "territory": { "edition": 2021, "province": "Gelderland" } }"#;
    let empty = Register::from_str(empty)?.assess(last.policy(), last.on());
    for (name, language, register) in moves()? {
        let step = register.move_to(2025, "2025-01-01".parse()?)?;
        save(&format!("moving-{name}-{language}.html"), &moving(&step, &register, language))?;
    }
    save("empty.html", &page(&empty, &Options::default())?)?;
    save("fragment.html", &fragment(&last, &Options::default())?)?;
    save("style.css", &stylesheet())?;
    write_cards(&folder.join("cards"), &register)
}

/// Writes the cards of the demonstration in both languages.
fn write_cards(folder: &Path, register: &Register) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", workspace::shown(folder)))?;
    let policy = Policy::gvjb_2021();
    let assess = |day: &str| -> Result<_> {
        let on = day.parse()?;
        Ok(register.assess(&Policy::for_date(on), on))
    };
    // The policy ends inside the period.
    let days = Period::through(Some("2021-03-01".parse()?), "2022-06-30".parse()?);
    let timeline = register.timeline(&policy, days.context("the days are the wrong way around")?);
    for language in [Language::Nl, Language::En] {
        let cards = [
            ("register", card::register(register, language)),
            ("assessment", card::assessment(&assess("2021-09-01")?, language)),
            ("timeline", card::timeline(&timeline, language)),
            ("comparison", card::comparison(&assess("2021-12-31")?, &assess("2021-09-01")?, language)),
        ];
        for (name, text) in cards {
            let file = folder.join(format!("{name}-{language}.html"));
            fs::write(&file, text).with_context(|| format!("cannot write {}", workspace::shown(&file)))?;
        }
    }
    Ok(())
}

/// Registers that move to another edition: one in which nothing changes, and those of the shared fixtures in which
/// much does.
fn moves() -> Result<Vec<(&'static str, Language, Register)>> {
    let mut moves = vec![("demo", Language::Nl, Register::demo())];
    for (name, language) in
        [("every-kind-of-fact", Language::En), ("people", Language::Nl), ("subregions", Language::Nl)]
    {
        let file = workspace::root().join(format!("tests/moving/{name}.json"));
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", workspace::shown(&file)))?;
        let fixture: serde_json::Value = serde_json::from_str(&text)?;
        let register = fixture.get("register").context("the fixture has no register")?;
        moves.push((name, language, Register::from_str(&register.to_string())?));
    }
    Ok(moves)
}
