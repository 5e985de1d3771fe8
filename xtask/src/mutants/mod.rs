//! `cargo xtask mutants`: breaks the code on purpose and sees that a named case notices.
//!
//! Each entry of `tests/mutants.toml` is one wrong version of the code. It must compile, and the
//! case it names must fail on it, while that same case passes on the code as it is. So a case that
//! no longer tests what it was written for is found here.

mod list;
mod tree;
mod trial;

use crate::workspace;
use anyhow::{Context, Result, bail};
use list::Mutant;
use std::collections::BTreeSet;
use std::time::Instant;
use tree::Tree;
use trial::{Fate, Trial};

/// Tries every mutant, or the one called `only`.
pub(crate) fn run(only: Option<String>) -> Result<()> {
    let mut mutants = list::read()?;
    if let Some(only) = only {
        mutants.retain(|mutant| mutant.id == only);
        if mutants.is_empty() {
            bail!("no mutant is called `{only}` in {}", list::PATH);
        }
    }

    let folder = workspace::target().join("mutants");
    let tree = Tree::copy(&folder.join("tree"))?;
    let trial = Trial::new(&tree, &folder);

    let cases: BTreeSet<_> =
        mutants.iter().map(|mutant| (mutant.runner, mutant.killed_by.as_str())).collect();
    println!("the code as it is, on {} case(s)", cases.len());
    let runners: BTreeSet<&str> = cases.iter().map(|(runner, _)| *runner).collect();
    for runner in runners {
        let unharmed = trial.build(runner).context("the code as it is does not build")?;
        trial.expect_one_case(&unharmed)?;
        for (_, case) in cases.iter().filter(|(own, _)| *own == runner) {
            if trial.run(&unharmed, case)? != Fate::Survived {
                bail!("case `{case}` does not pass on the code as it is:\n{}", trial.log()?);
            }
        }
    }

    let mut survivors = Vec::new();
    for mutant in &mutants {
        let start = Instant::now();
        let fate = attempt(&tree, &trial, mutant).with_context(|| format!("mutant `{}`", mutant.id))?;
        let seconds = start.elapsed().as_secs_f64();
        println!("{:<9} {} ({seconds:.1} s)", fate.word(), mutant.id);
        if fate == Fate::Survived {
            survivors.push(mutant.id.as_str());
        }
    }

    println!("\n{}", table(&mutants));
    if !survivors.is_empty() {
        bail!("not noticed by the case that should: {}", survivors.join(", "));
    }
    println!("{} mutant(s), each noticed by its case", mutants.len());
    Ok(())
}

fn attempt(tree: &Tree, trial: &Trial, mutant: &Mutant) -> Result<Fate> {
    let original = tree.replace(&mutant.file, &mutant.find, &mutant.replace)?;
    let fate = trial
        .build(mutant.runner)
        .context("it does not compile, so it proves nothing")
        .and_then(|program| trial.run(&program, &mutant.killed_by));
    // Put back whatever happened, or the next mutant would carry this one's change.
    tree.restore(&mutant.file, &original)?;
    fate
}

/// What is wrong in each, and which case sees it.
fn table(mutants: &[Mutant]) -> String {
    let width = |part: fn(&Mutant) -> &str, title: &str| {
        mutants.iter().map(|mutant| part(mutant).chars().count()).chain([title.len()]).max().unwrap_or(0)
    };
    let (id, about) = (width(|m| &m.id, "mutant"), width(|m| &m.about, "what is wrong"));
    let row = |a: &str, b: &str, c: &str| format!("{a:<id$}  {b:<about$}  {c}\n");
    let mut text = row("mutant", "what is wrong", "noticed by");
    for mutant in mutants {
        text.push_str(&row(&mutant.id, &mutant.about, &mutant.killed_by));
    }
    text
}
