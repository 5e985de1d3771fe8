//! The interface of a record.

use super::docs;
use super::expression::{self, Needs};
use super::names;
use crate::codegen::model::{Attribute, Presence, Record};
use std::fmt::Write as _;

pub(super) fn definition(record: &Record, needs: &mut Needs) -> String {
    let mut text = docs::comment(&record.doc, &[], 0);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "export interface {} {{", names::of(&record.kind));
    for fixed in &record.fixed {
        text += &docs::comment(&fixed.doc, &[], 4);
        let _ = writeln!(text, "    readonly {}: \"{}\";", fixed.key, fixed.value);
    }
    for attribute in &record.attributes {
        text += &docs::comment(&said(attribute), &[], 4);
        let of = needs.of_attribute(attribute);
        let _ = writeln!(text, "    readonly {}{}: {of};", attribute.key, optional(attribute));
    }
    text + "}\n"
}

/// Whether a key may be left out.
fn optional(attribute: &Attribute) -> &'static str {
    match attribute.presence {
        Presence::Required | Presence::Nullable => "",
        Presence::Optional | Presence::Defaulted | Presence::Kept => "?",
    }
}

/// What the type of an attribute does not tell.
fn said(attribute: &Attribute) -> String {
    let mut said = vec![attribute.doc.as_str()];
    said.extend(expression::format_of(&attribute.shape));
    match attribute.presence {
        Presence::Defaulted => said.push("Left out when empty."),
        Presence::Kept => said.push("Left out when it stays as it is."),
        Presence::Required | Presence::Nullable | Presence::Optional => {}
    }
    if attribute.personal {
        said.push("Personal data.");
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::Model;
    use serde_json::json;

    #[test]
    fn a_record_becomes_an_interface() {
        let date = json!({ "description": "A day.", "type": "string", "format": "date" });
        let count = json!({ "type": "integer" });
        let values = json!({ "$defs": { "AwayDocument": {
            "description": "Days away; null is every day.",
            "x-order": ["do", "contact", "until", "email", "days", "hours", "by"],
            "required": ["do", "contact", "by"],
            "properties": {
                "do": { "description": "What it does.", "const": "away" },
                "contact": { "description": "Who.", "type": "string", "x-personal": true },
                "until": date,
                "email": { "description": "Mail; null clears it.", "type": ["string", "null"] },
                "days": { "description": "When.", "type": "array", "items": date, "x-defaulted": true },
                "hours": {
                    "description": "From and to.", "type": "array", "items": count, "minItems": 2, "maxItems": 2
                },
                "by": { "description": "Whose word; null when nobody's.", "type": ["string", "null"] }
            }
        } } });
        let model = Model::read(&values).unwrap();
        let text = definition(model.records.get("AwayDocument").unwrap(), &mut Needs::default());
        let expected = r#"/** Days away; null is every day. */
export interface Away {
    /** What it does. */
    readonly do: "away";
    /** Who. Personal data. */
    readonly contact: string;
    /** A day. As `2021-09-01`. */
    readonly until?: string;
    /** Mail; null clears it. Left out when it stays as it is. */
    readonly email?: string | null;
    /** When. Each as `2021-09-01`. Left out when empty. */
    readonly days?: readonly string[];
    /** From and to. Whole numbers. */
    readonly hours?: readonly [number, number];
    /** Whose word; null when nobody's. */
    readonly by: string | null;
}
"#;
        assert_eq!(text, expected);
    }
}
