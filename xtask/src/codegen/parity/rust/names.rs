//! What a name means in a module.

use super::modules::{Modules, around, below};
use syn::{Item, UseTree};

/// Where something is defined: its module, and its name there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) module: String,
    pub(super) name: String,
}

/// What an item brings into its module by `use`: a name, and the path behind it. Of a glob the name is `*`.
pub(super) fn imported(item: &Item) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    if let Item::Use(item) = item {
        gather(&item.tree, &mut Vec::new(), &mut found);
    }
    found
}

fn gather(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<(String, Vec<String>)>) {
    let mut add = |name: String, last: String| found.push((name, [before.as_slice(), &[last]].concat()));
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            gather(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => add(name.ident.to_string(), name.ident.to_string()),
        UseTree::Rename(renamed) => add(renamed.rename.to_string(), renamed.ident.to_string()),
        UseTree::Glob(_) => found.push(("*".to_owned(), before.clone())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| gather(tree, before, found)),
    }
}

/// What an item defines.
pub(super) fn defined(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Mod(item) => item.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        _ => return None,
    })
}

/// Where what a module calls by a name is defined; `None` when that is outside the crate.
pub(super) fn place(modules: &Modules, module: &str, name: &str) -> Option<Place> {
    let items = modules.get(module)?;
    let here = || Some(Place { module: module.to_owned(), name: name.to_owned() });
    let defines = |item: &&Item| defined(item).is_some_and(|defined| defined == name);
    let is_module = |item: &Item| matches!(item, Item::Mod(_));
    if items.iter().filter(defines).any(|item| !is_module(item)) {
        return here();
    }
    let imports: Vec<_> = items.iter().flat_map(imported).collect();
    if let Some((_, path)) = imports.iter().find(|(known, _)| known == name) {
        return of_path(modules, module, path);
    }
    // A module can have the name of what is brought in from it.
    if items.iter().filter(defines).any(is_module) || items.iter().any(|item| makes(item, name)) {
        return here();
    }
    imports.iter().filter(|(known, _)| known == "*").find_map(|(_, path)| {
        let path = [path.as_slice(), &[name.to_owned()]].concat();
        of_path(modules, module, &path)
    })
}

/// Where the last name of a path is defined, as a module says that path.
pub(super) fn of_path(modules: &Modules, module: &str, path: &[String]) -> Option<Place> {
    let (name, before) = path.split_last()?;
    let mut at = module.to_owned();
    for (number, part) in before.iter().enumerate() {
        at = match part.as_str() {
            "crate" => String::new(),
            "self" => at,
            "super" => around(&at).to_owned(),
            part if modules.contains_key(&below(&at, part)) => below(&at, part),
            // The first part can be a module that is itself brought in by `use`.
            part if number == 0 => {
                let place = place(modules, &at, part)?;
                below(&place.module, &place.name)
            }
            _ => return None,
        };
    }
    if before.is_empty() && !modules.contains_key(&below(&at, name)) {
        None
    } else {
        place(modules, &at, name)
    }
}

/// Whether an item is a macro, or the call of one, that makes something of this name.
fn makes(item: &Item, name: &str) -> bool {
    let Item::Macro(item) = item else { return false };
    words(item.mac.tokens.to_string().as_str()).any(|word| word == name)
}

/// The names in the text of a macro.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}
