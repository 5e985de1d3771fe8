//! The modules of core, as their files say.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use syn::{Attribute, Item, ItemMod, Meta};

/// What stands in every module, by its path: `exchange::calendar`, and the empty path for the crate itself.
pub(super) type Modules = BTreeMap<String, Vec<Item>>;

/// Reads the crate whose first file is `file`.
pub(super) fn read(file: &Path) -> Result<Modules> {
    let mut modules = Modules::new();
    let folder = file.parent().context("the file stands in no folder")?;
    add(&mut modules, String::new(), file, folder)?;
    Ok(modules)
}

/// The path of what is called `name` in a module.
pub(super) fn below(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// The module around a module.
pub(super) fn around(module: &str) -> &str {
    module.rsplit_once("::").map_or("", |(around, _)| around)
}

/// Reads a module and those below it; their files stand in `folder`.
fn add(modules: &mut Modules, path: String, file: &Path, folder: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let items =
        syn::parse_file(&text).with_context(|| format!("cannot understand {}", file.display()))?.items;
    for item in &items {
        if let Item::Mod(ItemMod { attrs, ident, content: None, .. }) = item
            && !is_test(attrs)
        {
            let name = ident.to_string();
            let own = folder.join(&name);
            let beside = folder.join(format!("{name}.rs"));
            let file = if beside.exists() { beside } else { own.join("mod.rs") };
            add(modules, below(&path, &name), &file, &own)?;
        }
    }
    modules.insert(path, items);
    Ok(())
}

/// Whether something is there for tests only.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}
