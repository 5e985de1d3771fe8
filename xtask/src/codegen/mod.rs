//! `cargo xtask codegen`: the files that follow from the code, written or checked.

mod filled;
mod model;
mod parity;
mod problems;
mod python;
mod quotes;
mod requirements;
mod tables;
mod typescript;

use crate::cli::Flag;
use crate::{demo, workspace};
use anyhow::{Context, Result, bail};
use model::{Model, subjects};
use std::fs;
use std::path::{Path, PathBuf};

const SCHEMAS: &str = "docs/schema";

/// A file that follows from the code.
struct Derived {
    /// Its place in the workspace.
    path: String,
    /// What it must hold.
    text: String,
}

impl Derived {
    fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }

    fn place(&self) -> PathBuf {
        workspace::root().join(&self.path)
    }

    /// What the file holds now, if it is there.
    fn found(&self) -> Result<Option<String>> {
        let place = self.place();
        if !place.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(&place).with_context(|| format!("cannot read {}", self.path))?;
        Ok(Some(text))
    }
}

/// The list of them all.
fn derived() -> Result<Vec<Derived>> {
    let readme = workspace::root().join("README.md");
    let readme = fs::read_to_string(readme).context("cannot read README.md")?;
    let mut files = vec![
        Derived::new("core/README.md", readme),
        Derived::new("core/data/demo-gelderland.json", demo::document()),
        Derived::new("docs/problems.md", problems::page()),
        Derived::new("docs/requirements.md", requirements::page()),
        Derived::new("docs/tables.md", tables::page()),
        Derived::new(quotes::PATH, quotes::list()?),
    ];
    let schemas = bouwsteen::schema::documents().into_iter();
    files.extend(schemas.map(|(name, text)| Derived::new(format!("{SCHEMAS}/{name}.schema.json"), text)));
    let model = Model::read(&bouwsteen::schema::values())?;
    subjects::check(&model)?;
    files.extend(typescript::files(&model)?);
    files.extend(python::files(&model)?);
    files.push(parity::page(&model, &files)?);
    Ok(files)
}

/// Writes the derived files; with `--check` only tells where they differ.
pub(crate) fn run(check: Flag) -> Result<()> {
    let files = derived()?;
    let mut stale = 0;
    for file in &files {
        let found = file.found()?;
        if found.as_deref() == Some(&file.text) {
            continue;
        }
        stale += 1;
        if check.given() {
            println!("{}", difference(&file.path, found.as_deref(), &file.text));
        } else {
            write(file)?;
            println!("{}: written", file.path);
        }
    }
    let left_over = left_over(&files)?;
    for path in &left_over {
        println!("{}: nothing makes this file any more; remove it", workspace::shown(path));
    }
    if check.given() && stale + left_over.len() > 0 {
        bail!("{} derived file(s) out of date; run `cargo xtask codegen`", stale + left_over.len());
    }
    println!(
        "{} derived files, {}",
        files.len(),
        if stale == 0 { "all up to date" } else { "now up to date" }
    );
    Ok(())
}

fn write(file: &Derived) -> Result<()> {
    let place = file.place();
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder of {}", file.path))?;
    }
    fs::write(&place, &file.text).with_context(|| format!("cannot write {}", file.path))
}

/// Where `found` first differs from what it must be.
fn difference(path: &str, found: Option<&str>, expected: &str) -> String {
    let Some(found) = found else { return format!("{path}: is not there") };
    let mut lines = (found.split('\n'), expected.split('\n'));
    let mut number = 1;
    loop {
        match (lines.0.next(), lines.1.next()) {
            (Some(found), Some(expected)) if found == expected => number += 1,
            (None, None) => return format!("{path}: differs"),
            (found, expected) => {
                let shown = |line: Option<&str>| match line {
                    Some(line) => line.chars().take(160).collect::<String>(),
                    None => "(the file ends here)".to_owned(),
                };
                let (found, expected) = (shown(found), shown(expected));
                return format!("{path}:{number}: differs\n  found:    {found}\n  expected: {expected}");
            }
        }
    }
}

/// Schemas of documents and modules of values that no longer exist.
fn left_over(files: &[Derived]) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for folder in [SCHEMAS.to_owned()].into_iter().chain(python::folders()).chain(typescript::folders()) {
        let folder = workspace::root().join(folder);
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if is_made(&path) && !files.iter().any(|file| file.place() == path) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    Ok(paths)
}

fn is_made(path: &Path) -> bool {
    let path = path.to_string_lossy();
    [".schema.json", ".py", ".ts"].iter().any(|ending| path.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn the_first_line_that_differs_is_shown() {
        let text = difference("docs/x.md", Some("a\nb\nc\n"), "a\nB\nC\n");
        assert_eq!(text, "docs/x.md:2: differs\n  found:    b\n  expected: B");
    }

    #[test]
    fn a_file_that_stops_too_soon_says_so() {
        let text = difference("docs/x.md", Some("a"), "a\nb");
        assert_eq!(text, "docs/x.md:2: differs\n  found:    (the file ends here)\n  expected: b");
    }

    #[test]
    fn a_missing_file_says_so() {
        assert_eq!(difference("docs/x.md", None, "a"), "docs/x.md: is not there");
    }
}
