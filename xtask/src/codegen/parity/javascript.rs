//! What the npm package offers: what its entries export, with the members of classes, and the types of values.

use super::face::Face;
use crate::codegen::model::Model;
use crate::codegen::typescript::names;
use crate::workspace;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Where the sources stand.
const FOLDER: &str = "bindings-wasm/ts";

/// The files that people import.
const ENTRIES: [&str; 4] = ["index", "words", "custodian", "documents"];

/// The package.
pub(super) fn face(model: &Model) -> Result<Face> {
    let mut face = Face::default();
    let mut files = BTreeMap::new();
    for entry in ENTRIES {
        for (name, file) in exported(&read(entry)?)? {
            let known = match files.get(&file) {
                Some(known) => known,
                None => {
                    let text = read(&file)?;
                    files.entry(file.clone()).or_insert(declared(&text))
                }
            };
            let found = known.get(&name).with_context(|| format!("{file}.ts does not declare `{name}`"))?;
            match found {
                Declared::Function => _ = face.functions.insert(name),
                Declared::Members(members) => face.add(&name, members.iter().cloned()),
            }
        }
    }
    inherited(&files, &mut face);
    for record in model.records.values() {
        let members = record.attributes.iter().map(|attribute| attribute.key.clone());
        face.add(names::of(&record.kind), members);
    }
    model.vocabularies.keys().chain(model.unions.keys()).for_each(|name| face.add(name, []));
    for (vocabulary, said) in said_of_words(&read("word")?) {
        face.add(&vocabulary, said);
    }
    Ok(face)
}

fn read(file: &str) -> Result<String> {
    let path = workspace::root().join(FOLDER).join(file).with_extension("ts");
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", workspace::shown(&path)))
}

/// What an entry exports: names, and the files in which they are declared. The types of values are known otherwise.
fn exported(text: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for statement in text.split("export ").skip(1).filter_map(|rest| rest.split(';').next()) {
        let statement = statement.trim_start_matches("type ");
        if statement.starts_with('*') {
            continue;
        }
        let parts = statement.trim_start_matches('{').split_once('}');
        let Some((names, file)) = parts.and_then(|(names, from)| Some((names, from.split('"').nth(1)?)))
        else {
            bail!("it is not clear what is exported by `{statement}`");
        };
        let file = file.trim_start_matches("./").trim_end_matches(".js");
        let names = names
            .split(',')
            .map(|name| name.trim().trim_start_matches("type "))
            .filter(|name| !name.is_empty());
        found.extend(names.map(|name| (name.to_owned(), file.to_owned())));
    }
    Ok(found)
}

/// What a file declares under a name.
#[derive(Debug)]
enum Declared {
    Function,
    /// A class, interface or type, with its members; first of all the class it extends.
    Members(BTreeSet<String>),
}

/// The base of a class, kept among its members under a sign that no member can have.
const BASE: char = '^';

/// What a file declares and exports. The sources are laid out alike: what is declared starts a line, and what stands in
/// it is four blanks further.
fn declared(text: &str) -> BTreeMap<String, Declared> {
    let mut found = BTreeMap::new();
    let mut class: Option<String> = None;
    let mut is_internal = false;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("export ") {
            let words: Vec<_> =
                rest.split(|letter: char| !is_letter(letter)).filter(|word| !word.is_empty()).collect();
            let kind = words
                .iter()
                .position(|word| ["class", "interface", "type", "function", "const"].contains(word));
            let Some((kind, name)) = kind.and_then(|kind| Some((*words.get(kind)?, *words.get(kind + 1)?)))
            else {
                continue;
            };
            class = None;
            if ["function", "const"].contains(&kind) {
                found.insert(name.to_owned(), Declared::Function);
                continue;
            }
            let base = words.iter().position(|word| *word == "extends").and_then(|at| words.get(at + 1));
            let base = base.map(|base| format!("{BASE}{base}")).into_iter().collect();
            found.insert(name.to_owned(), Declared::Members(base));
            class = Some(name.to_owned());
        } else if line.starts_with(|letter: char| is_letter(letter) || letter == '}') {
            class = None;
        } else if let Some(rest) = line.strip_prefix("    ").filter(|rest| rest.starts_with(is_letter)) {
            let internal = std::mem::take(&mut is_internal);
            let member = class.as_ref().filter(|_| !internal).zip(member(rest));
            if let Some((Declared::Members(members), member)) =
                member.and_then(|(class, member)| Some((found.get_mut(class)?, member)))
            {
                members.insert(member.to_owned());
            }
        } else if line.contains("@internal") {
            is_internal = true;
        }
    }
    found
}

/// The name of a member, out of the line in which it is declared.
fn member(line: &str) -> Option<&str> {
    let mut rest = line;
    for word in ["static ", "override ", "readonly ", "get "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let end = rest.find(|letter: char| !is_letter(letter))?;
    let (name, rest) = rest.split_at_checked(end)?;
    let declares = ["(", "<", ":", "?:"].iter().any(|sign| rest.starts_with(sign));
    (declares && !["constructor", "declare", "private"].contains(&name)).then_some(name)
}

/// What `words` says of the words of each vocabulary: the interface `WordFacts`, in which some say what `Shown` says.
fn said_of_words(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let shown = match declared(text).remove("Shown") {
        Some(Declared::Members(members)) => members,
        _ => BTreeSet::new(),
    };
    let mut found = BTreeMap::<String, BTreeSet<String>>::new();
    let facts = text.split("export interface WordFacts {").nth(1).and_then(|rest| rest.split("\n}\n").next());
    let mut vocabulary = None;
    for line in facts.unwrap_or_default().lines() {
        if let Some(said) = line.strip_prefix("        ") {
            let said = member(said).filter(|_| said.starts_with("readonly "));
            if let Some(known) = vocabulary.as_ref().and_then(|vocabulary| found.get_mut(vocabulary)) {
                known.extend(said.map(str::to_owned));
            }
        } else if let Some(name) = line.strip_prefix("    ").and_then(member) {
            let own = if line.contains(" Shown &") { shown.clone() } else { BTreeSet::new() };
            found.insert(name.to_owned(), own);
            vocabulary = Some(name.to_owned());
        }
    }
    found
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Adds to every class the members of the class it extends, and forgets which that is.
fn inherited(files: &BTreeMap<String, BTreeMap<String, Declared>>, face: &mut Face) {
    let all: BTreeMap<_, _> = files.values().flatten().collect();
    for members in face.classes.values_mut() {
        while let Some(base) = members.iter().find(|member| member.starts_with(BASE)).cloned() {
            members.remove(&base);
            if let Some(Declared::Members(more)) = all.get(&base.trim_start_matches(BASE).to_owned()) {
                members.extend(more.iter().cloned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_words_say_is_found() {
        let text = "export interface Shown {\n    readonly sign: string;\n}\n\nexport interface WordFacts {\n    \
                    readonly Step: {\n        /** 1, 2 or 3. */\n        readonly number: number;\n    };\n    \
                    readonly Verdict: Shown & {\n        readonly isUnmet: boolean;\n    };\n}\n";
        let said = said_of_words(text);
        let of = |name: &str| said.get(name).unwrap().iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(of("Step"), ["number"]);
        assert_eq!(of("Verdict"), ["isUnmet", "sign"]);
    }

    #[test]
    fn exports_are_found_in_their_files() {
        let text = "// Words.\nexport { Live } from \"./live.js\";\nexport type { A, B } from \"./language.js\";\n\
                    export {\n    type Cut,\n    words,\n} from \"./words.js\";\nexport type * from \"./values/index.js\";\n";
        let found = exported(text).unwrap();
        let pairs: Vec<_> = found.iter().map(|(name, file)| (name.as_str(), file.as_str())).collect();
        assert_eq!(
            pairs,
            [("Live", "live"), ("A", "language"), ("B", "language"), ("Cut", "words"), ("words", "words")]
        );
        assert!(exported("export default 1;").is_err());
    }

    #[test]
    fn members_are_found_and_what_is_internal_is_not() {
        let text = "/**\n * A class.\n */\nexport class Live extends Handle {\n    /** @internal */\n    constructor(held: x) {\n        \
                    super(held);\n    }\n\n    /** @internal */\n    hidden(): void {}\n\n    static of(a: B): Live {\n        \
                    call(a);\n    }\n\n    get steps(): C {\n    }\n\n    override free<T>(\n        other: T,\n    ): void {\n    }\n\n    \
                    readonly until?: string;\n    #held: x;\n}\n\nexport function words<V>(v: V): W {\n    inner(v);\n}\n\n\
                    function own() {}\n\nexport interface Days {\n    readonly start: string;\n}\n";
        let found = declared(text);
        let members = |name: &str| match found.get(name) {
            Some(Declared::Members(members)) => members.iter().map(String::as_str).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        assert_eq!(members("Live"), ["^Handle", "free", "of", "steps", "until"]);
        assert_eq!(members("Days"), ["start"]);
        assert!(matches!(found.get("words"), Some(Declared::Function)));
        assert!(!found.contains_key("own"));
    }
}
