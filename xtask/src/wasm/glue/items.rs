//! The glue item by item. Its layout is that of wasm-bindgen; what has another is noticed, and not guessed at.

use crate::wasm::split::{PARTS, bringing};
use anyhow::{Result, bail};
use std::collections::BTreeSet;

/// What stands in a file of glue or of its types.
pub(super) struct Items<'t> {
    /// The text of each part.
    pub(super) parts: Vec<String>,
    /// The names of what is exported.
    pub(super) exported: BTreeSet<&'t str>,
}

impl<'t> Items<'t> {
    /// Shares out what stands at the outermost level; what is not of a class or function that is brought is of the first
    /// part.
    pub(super) fn of(text: &'t str) -> Result<Self> {
        let mut items = Self { parts: vec![String::new(); PARTS.len()], exported: BTreeSet::new() };
        // What is said of an item stands before it.
        let mut said = String::new();
        // Of which part the item is in which we are, and with what its last line starts.
        let mut open: Option<(usize, &str)> = None;
        for line in text.lines() {
            if let Some((part, end)) = open {
                items.add(part, &said, line);
                if line.starts_with(end) || end == ";" && line.ends_with(end) {
                    open = None;
                }
                continue;
            }
            if line.starts_with("/**") || line.starts_with(" *") {
                said = format!("{said}{line}\n");
                continue;
            }
            let part = items.begun(line);
            items.add(part, &said, line);
            said.clear();
            open = if line.ends_with('{') {
                Some((part, "}"))
            } else if line.starts_with("const ") && !line.ends_with(';') {
                Some((part, ";"))
            } else {
                None
            };
        }
        if open.is_some() || !said.is_empty() {
            bail!("the glue ends in the middle of something");
        }
        Ok(items)
    }

    /// The part of an item that begins with a line.
    fn begun(&mut self, line: &'t str) -> usize {
        let of = |start: &str| line.strip_prefix(start).map(word);
        if let Some(class) = of("export class ") {
            self.exported.insert(class);
            return bringing(class, true);
        }
        if let Some(function) = of("export function ") {
            self.exported.insert(function);
            return bringing(function, false);
        }
        if let Some(class) = of("if (Symbol.dispose) ") {
            return bringing(class, true);
        }
        of("const ")
            .and_then(|name| name.strip_suffix("Finalization"))
            .map_or(0, |class| bringing(class, true))
    }

    fn add(&mut self, part: usize, said: &str, line: &str) {
        if let Some(text) = self.parts.get_mut(part) {
            text.push_str(said);
            text.push_str(line);
            text.push('\n');
        }
    }
}

/// The name with which a text starts.
fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !is_of_name(letter)).unwrap_or(text.len());
    text.split_at(end).0
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

/// What a text declares at its outermost level.
pub(super) fn declared(text: &str) -> BTreeSet<&str> {
    let starts = ["function ", "class ", "let ", "const "];
    let plain = text.lines().map(|line| line.strip_prefix("export ").unwrap_or(line));
    plain.filter_map(|line| starts.iter().find_map(|start| line.strip_prefix(start)).map(word)).collect()
}

/// Whether a text says a name outside comments, and not as a part of another or of what something is asked.
pub(super) fn mentions(text: &str, name: &str) -> bool {
    text.lines().filter(|line| !line.trim_start().starts_with(['*', '/'])).any(|line| says(line, name))
}

fn says(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(place, _)| {
        let (before, rest) = line.split_at(place);
        let after = rest.strip_prefix(name).unwrap_or_default();
        let joined = |letter: Option<char>| letter.is_some_and(is_of_name);
        !joined(before.chars().next_back()) && !before.ends_with('.') && !joined(after.chars().next())
    })
}

/// The line that imports names.
pub(super) fn imported(names: &BTreeSet<&str>, from: &str) -> String {
    let names: Vec<_> = names.iter().copied().collect();
    format!("import {{ {} }} from \"./{from}.js\";\n\n", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
import { argumentError } from '../errors.ts';

/**
 * A register.
 */
export class Register {
    free() {
        wasm.__wbg_register_free(this.ptr);
    }
}
if (Symbol.dispose) Register.prototype[Symbol.dispose] = Register.prototype.free;

/**
 * One that changes. It has an Assessment.
 */
export class Live {
    free() {
        told();
    }
}
if (Symbol.dispose) Live.prototype[Symbol.dispose] = Live.prototype.free;

/**
 * The page.
 */
export function html(register) {
    return wasm.html(register.ptr);
}

const LiveFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_live_free(ptr, 1));

function told() {
}

let wasm;
";

    #[test]
    fn each_part_has_its_classes_and_functions() {
        let items = Items::of(GLUE).unwrap();
        let [main, words, custodian, documents] = items.parts.as_slice() else {
            panic!("there are not four parts")
        };
        assert!(words.is_empty());
        assert_eq!(declared(main), BTreeSet::from(["Register", "told", "wasm"]));
        assert_eq!(declared(custodian), BTreeSet::from(["Live", "LiveFinalization"]));
        assert_eq!(declared(documents), BTreeSet::from(["html"]));
        assert!(custodian.starts_with("/**\n * One that changes."));
        assert!(custodian.contains("Symbol.dispose) Live") && !main.contains("Live"));
        assert_eq!(items.exported, BTreeSet::from(["Live", "Register", "html"]));
        let all: usize = items.parts.iter().map(|part| part.lines().count()).sum();
        assert_eq!(all, GLUE.lines().count());
    }

    #[test]
    fn glue_that_ends_too_early_is_refused() {
        assert!(Items::of("export class Live {\n    free() {\n    }\n").is_err());
    }

    #[test]
    fn a_name_is_mentioned_by_itself_and_outside_comments() {
        assert!(mentions("    told();", "told"));
        assert!(mentions("    a(told, wasm.x)", "wasm"));
        assert!(!mentions("     * An Assessment.", "Assessment"));
        assert!(!mentions("    wasm.told(); toldIfAny();", "told"));
    }
}
