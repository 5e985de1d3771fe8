//! The parts, and which export is of which.

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};

/// A part of the library. It needs those that stand before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    /// The functions that it brings, and the classes, each followed by `::`. What no part names is of the first.
    brings: &'static [&'static str],
}

/// What every page needs stands first: reading and judging.
pub(crate) const PARTS: [Part; 4] = [
    Part { name: "main", brings: &[] },
    Part { name: "words", brings: &["words"] },
    Part {
        name: "custodian",
        brings: &[
            "AudienceView::",
            "Live::",
            "Made::",
            "Timeline::",
            "adapt",
            "assessment_document",
            "candidates",
            "changes_from_json",
            "changes_to_json",
            "compare",
            "excerpt",
            "fingerprint",
            "for_audience",
            "investment",
            "next_contact_id",
            "pseudonymised",
            "purge",
            "reading_effects",
            "reflection",
            "since",
            "timeline",
            "watch",
            "with_changes",
        ],
    },
    Part {
        name: "documents",
        brings: &[
            "ContactList::",
            "ContactSheet::",
            "ListReading::",
            "Renderer::",
            "audit",
            "card",
            "confirmation_calendar",
            "explain_action",
            "html",
            "html_fragment",
            "invitation",
            "meeting_calendar",
            "move_html",
            "move_to",
            "phone_number",
            "reach_text",
            "reconcile",
            "reconciled_changes",
            "reminders",
            "review_text",
            "role",
            "stylesheet",
            "text",
        ],
    },
];

/// The functions that wasm-bindgen adds to what was linked. They are of the first part, and call only functions.
const ADDED: [&str; 1] = ["__wbindgen_start"];

/// Which part brings a class or a function of JavaScript.
pub(crate) fn bringing(name: &str, class: bool) -> usize {
    let called = |wanted: &str| {
        wanted.strip_suffix("::").map_or(!class && wanted == name, |kind| class && kind == name)
    };
    PARTS.iter().position(|part| part.brings.iter().any(|wanted| called(wanted))).unwrap_or(0)
}

/// The part of each export, in the order of the names.
pub(super) fn of_exports<'a>(names: impl Iterator<Item = &'a str>) -> Result<BTreeMap<&'a str, usize>> {
    let mut unused: BTreeSet<_> = PARTS.iter().flat_map(|part| part.brings).collect();
    let mut parts = BTreeMap::new();
    for name in names {
        let mut brought =
            PARTS.iter().enumerate().flat_map(|(index, part)| part.brings.iter().map(move |b| (index, b)));
        let found = brought.find(|(_, wanted)| brings(wanted, name));
        if let Some((_, wanted)) = found {
            unused.remove(wanted);
        }
        parts.insert(name, found.map_or(0, |(index, _)| index));
    }
    match unused.first() {
        Some(name) => bail!("the library exports nothing of `{name}`, which is in the table of parts"),
        None => Ok(parts),
    }
}

/// Whether an export is a function that is named, or one of a class that is named.
fn brings(wanted: &str, export: &str) -> bool {
    let Some(class) = wanted.strip_suffix("::") else { return wanted == export };
    let class = class.to_lowercase();
    export.starts_with(&format!("{class}_")) || export == format!("__wbg_{class}_free")
}

/// The function behind an export before wasm-bindgen, if there is one: it takes away the mark of the crate.
pub(super) fn before(export: &str, linked: &BTreeMap<&str, u32>) -> Result<Option<u32>> {
    if ADDED.contains(&export) {
        return Ok(None);
    }
    if let Some(function) = linked.get(export) {
        return Ok(Some(*function));
    }
    let marked = linked.iter().filter(|(name, _)| unmarked(name) == Some(export));
    let found: Vec<_> = marked.map(|(_, function)| *function).collect();
    match found.as_slice() {
        [function] => Ok(Some(*function)),
        _ => Err(anyhow::anyhow!("{} functions were linked under this name", found.len()))
            .with_context(|| format!("cannot tell what the export `{export}` was")),
    }
}

/// A name without the mark of the crate: sixteen hexadecimal digits.
fn unmarked(name: &str) -> Option<&str> {
    let (name, mark) = name.rsplit_once('_')?;
    (mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(name)
}
