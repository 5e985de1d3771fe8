//! The type of a union, and what reads and writes its values.

use super::docs;
use super::expression::Needs;
use super::names;
use crate::codegen::model::{Model, Union};
use anyhow::{Context, Result};
use std::fmt::Write as _;

pub(super) fn definitions(name: &str, union: &Union, model: &Model, needs: &mut Needs) -> Result<String> {
    needs.bases.insert(("_record", "reads"));
    needs.standard.insert("typing.Any");
    needs.argument.insert("a_record");
    needs.classes.extend(union.kinds.iter().cloned());
    let mut text = format!("{name} = (\n    {}\n)\n", union.kinds.join("\n    | "));
    text += &docs::docstring(&union.doc, &[], 0);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "\n_KINDS: dict[str, type[{name}]] = {{");
    for kind in &union.kinds {
        let record = model.records.get(kind).with_context(|| format!("there is no `{kind}`"))?;
        let word =
            record.word_of(&union.tag).with_context(|| format!("`{kind}` has no fixed `{}`", union.tag))?;
        let _ = writeln!(text, "    \"{word}\": {kind},");
    }
    let reader = names::attribute(name);
    let noun = reader.replace('_', " ");
    let tag = &union.tag;
    let _ = write!(
        text,
        "}}\n\n\n@reads(\"{name}\")\ndef {reader}(tree: Any) -> {name}:\n    \"\"\"The {noun} that a tree says.\"\"\"\n    \
         return _KINDS[tree[\"{tag}\"]]._of(tree)\n\n\na_{reader} = a_record(*_KINDS.values(), called=\"a {noun}\")\n\
         \"\"\"What takes a {noun} of any kind.\"\"\"\n"
    );
    Ok(text)
}
