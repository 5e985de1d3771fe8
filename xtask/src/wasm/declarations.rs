//! The types of the package: those that can be reached from what people import, for `import` and for `require`.

use super::{ENTRIES, dist, emptied, kept, read_text, tools, write};
use crate::process;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// Checks the sources and writes their declarations beside the JavaScript, each once for modules and once for `require`.
pub(super) fn written() -> Result<()> {
    let out = kept().join("declarations");
    emptied(&out)?;
    process::run(tools::tool("tsc").args(["--project", "tsconfig.json", "--outDir"]).arg(&out))?;
    for (file, text) in reached(&out)? {
        let name = file.with_extension("");
        write(&dist().join(name.with_extension("d.ts")), &text)?;
        // What `require` gives are other classes than those of the modules, so they have types of their own.
        let required = relative_imports(&text).into_iter().fold(text.clone(), |text, import| {
            text.replace(&format!("\"{import}\""), &format!("\"{}\"", import.replace(".js", ".cjs")))
        });
        write(&dist().join(name.with_extension("d.cts")), required)?;
    }
    Ok(())
}

/// The declarations that people can reach, by their path without `.d.ts`, with their text.
fn reached(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    let mut open: BTreeSet<PathBuf> = ENTRIES.iter().map(|entry| PathBuf::from(entry.file)).collect();
    while let Some(file) = open.pop_first() {
        if file.starts_with("native") {
            bail!(
                "the types speak of {}, which nobody may rely on; is an `@internal` missing?",
                file.display()
            );
        }
        let text = read_text(&folder.join(&file).with_extension("d.ts"))?;
        for import in relative_imports(&text) {
            let wanted = beside(&file, import).with_context(|| format!("`{import}` leads nowhere"))?;
            if wanted != file && !found.contains_key(&wanted) {
                open.insert(wanted);
            }
        }
        found.insert(file, text);
    }
    Ok(found)
}

/// What a declaration imports from other files of the package, as it is written.
fn relative_imports(text: &str) -> Vec<&str> {
    text.split('"')
        .skip(1)
        .step_by(2)
        .filter(|quoted| quoted.starts_with("./") || quoted.starts_with("../"))
        .collect()
}

/// The file that `import` means in `file`, without what follows the dot.
fn beside(file: &Path, import: &str) -> Option<PathBuf> {
    let mut path = file.parent()?.to_path_buf();
    for part in Path::new(import.strip_suffix(".js")?).components() {
        match part {
            Component::ParentDir => {
                path.pop().then_some(())?;
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    Some(path)
}
