//! A copy of the sources that may be broken, kept between runs so that little is built again.

use crate::workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Not sources: what is built, and what tools keep for themselves.
const LEFT_OUT: [&str; 4] = ["target", "node_modules", "__pycache__", ".git"];

/// The copy.
pub(crate) struct Tree {
    root: PathBuf,
}

impl Tree {
    /// Brings the copy in `to` up to date with the workspace.
    ///
    /// A file that is the same stays as it is: cargo sees by the time of a file whether to build.
    pub(crate) fn copy(to: &Path) -> Result<Self> {
        mirror(workspace::root(), to)
            .with_context(|| format!("cannot copy the sources to {}", workspace::shown(to)))?;
        Ok(Self { root: to.to_owned() })
    }

    /// Where the copy is.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Replaces the one occurrence of `find` in `file`, and gives what the file held.
    pub(crate) fn replace(&self, file: &str, find: &str, replace: &str) -> Result<String> {
        let path = self.root.join(file);
        let original = fs::read_to_string(&path).with_context(|| format!("cannot read {file}"))?;
        match original.matches(find).count() {
            1 => fs::write(&path, original.replace(find, replace))?,
            0 => bail!("{file} does not hold `{find}`"),
            count => bail!("{file} holds `{find}` {count} times; say more, so that it is one place"),
        }
        Ok(original)
    }

    /// Puts back what `replace` gave.
    pub(crate) fn restore(&self, file: &str, original: &str) -> Result<()> {
        fs::write(self.root.join(file), original).with_context(|| format!("cannot restore {file}"))
    }
}

/// Makes the folder `to` hold what `from` holds, touching only what differs.
fn mirror(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let mut kept = Vec::new();
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        let source = entry.path();
        // The place where cargo builds may have another name.
        if LEFT_OUT.iter().any(|left_out| name == *left_out) || source == workspace::target() {
            continue;
        }
        let copy = to.join(&name);
        if entry.file_type()?.is_dir() {
            mirror(&source, &copy)?;
        } else {
            let held = fs::read(&source)?;
            if fs::read(&copy).ok().as_ref() != Some(&held) {
                fs::write(&copy, held)?;
            }
        }
        kept.push(name);
    }
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        if !kept.contains(&entry.file_name()) {
            let gone = entry.path();
            if entry.file_type()?.is_dir() { fs::remove_dir_all(gone)? } else { fs::remove_file(gone)? }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree of one file, in a folder of its own.
    fn tree(name: &str, text: &str) -> Tree {
        let root = std::env::temp_dir().join(format!("bouwsteen-mutants-{name}-{}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        fs::write(root.join("a.rs"), text).unwrap();
        Tree { root }
    }

    #[test]
    fn one_place_is_replaced_and_put_back() {
        let tree = tree("one", "on <= due");
        let original = tree.replace("a.rs", "<=", "<").unwrap();
        assert_eq!(fs::read_to_string(tree.root.join("a.rs")).unwrap(), "on < due");
        tree.restore("a.rs", &original).unwrap();
        assert_eq!(fs::read_to_string(tree.root.join("a.rs")).unwrap(), "on <= due");
        fs::remove_dir_all(tree.root).unwrap();
    }

    #[test]
    fn no_place_or_two_is_refused() {
        let tree = tree("two", "a <= b && b <= c");
        let error = tree.replace("a.rs", "<=", "<").unwrap_err();
        assert_eq!(error.to_string(), "a.rs holds `<=` 2 times; say more, so that it is one place");
        assert_eq!(tree.replace("a.rs", ">=", ">").unwrap_err().to_string(), "a.rs does not hold `>=`");
        fs::remove_dir_all(tree.root).unwrap();
    }
}
