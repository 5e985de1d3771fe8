//! What core offers: its public types with their methods, and its public functions, as its files say.

mod modules;
mod names;

use crate::workspace;
use anyhow::{Context, Result};
use modules::{Modules, below};
use names::{Place, imported, place};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::{ImplItem, Item, Type, Visibility};

/// The first file of core.
const CRATE: &str = "core/src/lib.rs";

/// Everything that is public, by its path: `Register`, `exchange::reminders`, and the macros that give methods to many
/// types at once: `vocabulary!`.
#[derive(Debug, Default)]
pub(super) struct Offer {
    /// Types and traits, with the names of their methods.
    pub(super) types: BTreeMap<String, BTreeSet<String>>,
    pub(super) functions: BTreeSet<String>,
}

/// Reads the files of core.
pub(super) fn offer() -> Result<Offer> {
    read(&workspace::root().join(CRATE))
}

fn read(file: &Path) -> Result<Offer> {
    let modules = modules::read(file)?;
    let methods = methods(&modules);
    let mut offer = Offer::default();
    public(&modules, "", &methods, &mut offer)?;
    for item in modules.values().flatten() {
        made_by_macro(item, &mut offer);
    }
    Ok(offer)
}

/// Adds what a public module shows.
fn public(
    modules: &Modules,
    module: &str,
    methods: &BTreeMap<Place, BTreeSet<String>>,
    offer: &mut Offer,
) -> Result<()> {
    for item in modules.get(module).into_iter().flatten().filter(|item| is_public(item)) {
        let mut shown: Vec<_> = imported(item).into_iter().map(|(name, _)| name).collect();
        if let Item::Mod(item) = item {
            public(modules, &below(module, &item.ident.to_string()), methods, offer)?;
        } else {
            shown.extend(names::defined(item));
        }
        for name in shown {
            let path = below(module, &name);
            let place =
                place(modules, module, &name).with_context(|| format!("it is not clear what `{path}` is"))?;
            match kind(modules, &place) {
                Kind::Type => {
                    let mut own = methods.get(&place).cloned().unwrap_or_default();
                    own.extend(of_trait(modules, &place));
                    offer.types.insert(path, own);
                }
                Kind::Function => _ = offer.functions.insert(path),
                Kind::Other => {}
            }
        }
    }
    Ok(())
}

/// What can be offered.
enum Kind {
    Type,
    Function,
    Other,
}

fn kind(modules: &Modules, place: &Place) -> Kind {
    match definition(modules, place) {
        Some(Item::Fn(_)) => Kind::Function,
        Some(Item::Const(_) | Item::Static(_) | Item::Mod(_)) => Kind::Other,
        // What no item defines, a macro makes: always a type.
        Some(_) | None => Kind::Type,
    }
}

fn definition<'a>(modules: &'a Modules, place: &Place) -> Option<&'a Item> {
    let items = modules.get(&place.module)?;
    items.iter().find(|item| names::defined(item).is_some_and(|name| name == place.name))
}

/// The public methods of every type, from wherever they stand.
fn methods(modules: &Modules) -> BTreeMap<Place, BTreeSet<String>> {
    let mut found = BTreeMap::<Place, BTreeSet<String>>::new();
    for (module, items) in modules {
        for item in items {
            let Item::Impl(item) = item else { continue };
            let (None, Type::Path(of)) = (&item.trait_, &*item.self_ty) else { continue };
            let path: Vec<_> = of.path.segments.iter().map(|part| part.ident.to_string()).collect();
            let place = match path.as_slice() {
                [name] => place(modules, module, name),
                path => names::of_path(modules, module, path),
            };
            let Some(place) = place else { continue };
            let own = item.items.iter().filter_map(|item| match item {
                ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => {
                    Some(method.sig.ident.to_string())
                }
                _ => None,
            });
            found.entry(place).or_default().extend(own);
        }
    }
    found
}

/// What a trait asks of its types.
fn of_trait(modules: &Modules, place: &Place) -> BTreeSet<String> {
    let Some(Item::Trait(item)) = definition(modules, place) else { return BTreeSet::new() };
    let methods = item.items.iter().filter_map(|item| match item {
        syn::TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
        _ => None,
    });
    methods.collect()
}

/// Adds the methods that a macro gives to every type it makes.
fn made_by_macro(item: &Item, offer: &mut Offer) {
    let Item::Macro(item) = item else { return };
    let Some(name) = &item.ident else { return };
    let text = item.mac.tokens.to_string();
    let words: Vec<_> = names::words(&text).collect();
    let mut made = BTreeSet::new();
    for (number, _) in words.iter().enumerate().filter(|(_, word)| **word == "pub") {
        match words.get(number + 1..).unwrap_or_default() {
            ["fn", method, ..] | ["const", "fn", method, ..] => _ = made.insert((*method).to_owned()),
            _ => {}
        }
    }
    if !made.is_empty() {
        offer.types.insert(format!("{name}!"), made);
    }
}

fn is_public(item: &Item) -> bool {
    let visibility = match item {
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Use(item) => &item.vis,
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn offered(files: &[(&str, &str)]) -> Result<Offer> {
        let folder =
            workspace::target().join("parity-tests").join(format!("{:?}", std::thread::current().id()));
        for (name, text) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let offer = read(&folder.join("lib.rs"));
        fs::remove_dir_all(folder).unwrap();
        offer
    }

    fn names(of: &BTreeSet<String>) -> Vec<&str> {
        of.iter().map(String::as_str).collect()
    }

    #[test]
    fn what_is_shown_is_found_wherever_it_stands() {
        let offer = offered(&[
            (
                "lib.rs",
                "mod facts; pub mod pages; mod told; pub use facts::{Contact, Role, found as find}; pub use told::told;\n\
                 pub(crate) fn hidden() {} pub trait Value { fn text(&self); }",
            ),
            (
                "facts/mod.rs",
                "mod more; pub struct Contact; struct Hidden; words! { pub Role { A } } pub use more::found;\n\
                 macro_rules! words { () => { pub const fn name(self) {} pub fn all() {} } }\n\
                 impl Contact { pub fn name(&self) {} fn secret(&self) {} pub(crate) fn inner(&self) {} }\n\
                 #[cfg(test)] mod tests;",
            ),
            (
                "facts/more.rs",
                "use super::*; pub fn found() {} struct Other; impl Other { pub fn no(&self) {} }\n\
                 impl Contact { pub fn more(&self) {} } impl Clone for Contact { fn clone(&self) {} }",
            ),
            ("told.rs", "pub fn told() {}"),
            (
                "pages.rs",
                "use crate::facts; pub fn page() {} pub struct Contact;\n\
                 impl Contact { pub fn page(&self) {} } impl facts::Contact { pub fn odd(&self) {} }",
            ),
        ])
        .unwrap();
        assert_eq!(names(&offer.functions), ["find", "pages::page", "told"]);
        let types: Vec<_> = offer.types.keys().map(String::as_str).collect();
        assert_eq!(types, ["Contact", "Role", "Value", "pages::Contact", "words!"]);
        let methods = |of: &str| names(offer.types.get(of).unwrap());
        assert_eq!(methods("Contact"), ["more", "name", "odd"]);
        assert_eq!(methods("pages::Contact"), ["page"]);
        assert_eq!(methods("Value"), ["text"]);
        assert_eq!(methods("words!"), ["all", "name"]);
    }

    #[test]
    fn what_leads_nowhere_is_an_error() {
        let error =
            offered(&[("lib.rs", "mod facts; pub use facts::Contact;"), ("facts.rs", "")]).unwrap_err();
        assert_eq!(error.to_string(), "it is not clear what `Contact` is");
    }
}
