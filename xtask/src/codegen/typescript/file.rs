//! A file: its first lines, what it needs from others, and its types.

use super::docs::WIDTH;
use super::expression::Needs;
use super::names;
use crate::codegen::model::subjects;
use std::collections::{BTreeMap, BTreeSet};

/// The line that says where a file comes from.
pub(super) const MADE: &str = "// Made from the types of core by `cargo xtask codegen`.\n";

/// The path of a module's file, without its ending.
pub(super) fn path(module: &str) -> String {
    if module.contains('.') { module.replace('.', "/") } else { format!("{module}/change") }
}

/// The text of the file at a path.
pub(super) fn text(path: &str, about: &str, types: &[String], needs: &Needs) -> String {
    let mut text = format!("{MADE}// {about}\n");
    let imports = imports(path, needs);
    if !imports.is_empty() {
        text.push('\n');
        text += &imports;
    }
    for definition in types {
        text.push('\n');
        text += definition;
    }
    text
}

/// The file of the one type that no kind of core stands for.
pub(super) fn json() -> String {
    let json = "/** Free-form data. */\n\
                export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };\n";
    text("json", "What can stand in JSON.", &[json.to_owned()], &Needs::default())
}

fn imports(path: &str, needs: &Needs) -> String {
    let mut parts = BTreeMap::<String, BTreeSet<&str>>::new();
    for kind in &needs.kinds {
        let Some(place) = subjects::place_of(kind).map(self::path).filter(|place| place != path) else {
            continue;
        };
        parts.entry(relative(path, &place)).or_default().insert(names::of(kind));
    }
    if needs.json {
        parts.entry(relative(path, "json")).or_default().insert("Json");
    }
    parts.iter().map(|(place, names)| import(place, names)).collect()
}

fn import(place: &str, names: &BTreeSet<&str>) -> String {
    let names: Vec<_> = names.iter().copied().collect();
    let one = format!("import type {{ {} }} from \"{place}\";\n", names.join(", "));
    if one.chars().count() <= WIDTH + 1 {
        return one;
    }
    format!("import type {{\n    {},\n}} from \"{place}\";\n", names.join(",\n    "))
}

/// The file at `place` as the one at `path` names it.
fn relative(path: &str, place: &str) -> String {
    match (path.split_once('/'), place.split_once('/')) {
        (Some((folder, _)), Some((other, name))) if folder == other => format!("./{name}.js"),
        (Some(_), _) => format!("../{place}.js"),
        (None, _) => format!("./{place}.js"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_name_each_other() {
        assert_eq!(path("words.contacts"), "words/contacts");
        assert_eq!(path("changes"), "changes/change");
        assert_eq!(relative("facts/contacts", "facts/time"), "./time.js");
        assert_eq!(relative("facts/contacts", "words/contacts"), "../words/contacts.js");
        assert_eq!(relative("facts/contacts", "json"), "../json.js");
        assert_eq!(relative("documents", "facts/time"), "./facts/time.js");
    }

    #[test]
    fn a_file_imports_what_it_does_not_hold() {
        let mut needs = Needs { json: true, ..Needs::default() };
        needs.kinds.extend(["Contact", "Period", "Weekday"].map(str::to_owned));
        let text = text("facts/contacts", "Contacts.", &["export type A = Json;\n".to_owned()], &needs);
        let expected = "// Made from the types of core by `cargo xtask codegen`.\n// Contacts.\n\n\
                        import type { Json } from \"../json.js\";\n\
                        import type { Weekday } from \"../words/contacts.js\";\n\
                        import type { Period } from \"./time.js\";\n\n\
                        export type A = Json;\n";
        assert_eq!(text, expected);
    }
}
