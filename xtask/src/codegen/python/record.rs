//! The class of a record.

use super::docs::{self, WIDTH};
use super::expression::Needs;
use super::names;
use crate::codegen::model::shape::Shape;
use crate::codegen::model::{Attribute, Model, Presence, Record};
use std::fmt::Write as _;

/// The class, with the lines of its example.
pub(super) fn class(record: &Record, model: &Model, example: &[String], needs: &mut Needs) -> String {
    needs.bases.extend([("_record", "Record"), ("_record", "final")]);
    let name = names::class(&record.kind);
    let mut text = format!("@final\nclass {name}(Record{}):\n", keywords(record));
    let mut more = Vec::new();
    if record.has_through {
        more.extend([
            String::new(),
            "`through`, the last day in, can be given instead of `until`.".to_owned(),
        ]);
    }
    more.extend(example.iter().cloned());
    text += &docs::docstring(&record.doc, &more, 4);
    text += "\n    __slots__ = ()\n";
    text += &match_args(record);
    text += "\n";
    text += &constructor(record, needs);
    if let Some((key, vocabulary, word)) = model.tag_of(record) {
        let member = names::member(&word.name);
        text += "\n";
        let class = needs.class(vocabulary);
        text += &format!(
            "    @property\n    def {key}(self) -> {class}:\n        \"\"\"{}\"\"\"\n        return {class}.{member}\n",
            "Which kind it is."
        );
    }
    for attribute in shown(record) {
        text += "\n";
        text += &property(attribute, needs);
    }
    text
}

/// The attributes that can be asked for. The last day in is only another way to say the first day out.
pub(super) fn shown(record: &Record) -> impl Iterator<Item = &Attribute> {
    record.attributes.iter().filter(|attribute| !(record.has_through && attribute.key == "through"))
}

/// What the class says of itself behind the name of its base.
fn keywords(record: &Record) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    if names::class(&record.kind) != record.kind {
        let _ = write!(text, ", kind=\"{}\"", record.kind);
    }
    if !record.fixed.is_empty() {
        let fixed: Vec<_> =
            record.fixed.iter().map(|fixed| format!("\"{}\": \"{}\"", fixed.key, fixed.value)).collect();
        let _ = write!(text, ", fixed={{{}}}", fixed.join(", "));
    }
    let personal = shown(record).filter(|attribute| attribute.personal);
    let personal: Vec<_> =
        personal.map(|attribute| format!("\"{}\"", names::attribute(&attribute.key))).collect();
    match personal.as_slice() {
        [] => {}
        [one] => _ = write!(text, ", personal=({one},)"),
        several => _ = write!(text, ", personal=({})", several.join(", ")),
    }
    if record.has_through {
        text += ", instead={\"through\": \"until\"}";
    }
    text
}

fn match_args(record: &Record) -> String {
    let names: Vec<_> =
        shown(record).map(|attribute| format!("\"{}\"", names::attribute(&attribute.key))).collect();
    let one = match names.as_slice() {
        [one] => format!("    __match_args__ = ({one},)\n"),
        several => format!("    __match_args__ = ({})\n", several.join(", ")),
    };
    if one.chars().count() <= WIDTH + 1 {
        return one;
    }
    let lines: Vec<_> = names.iter().map(|name| format!("        {name},\n")).collect();
    format!("    __match_args__ = (\n{}    )\n", lines.concat())
}

fn constructor(record: &Record, needs: &mut Needs) -> String {
    let mut taken = vec!["self".to_owned()];
    let mut handed = Vec::new();
    if !record.attributes.is_empty() {
        taken.push("*".to_owned());
    }
    for attribute in &record.attributes {
        let name = names::attribute(&attribute.key);
        taken.push(format!("{name}: {}{}", needs.taken(attribute), default(attribute)));
        handed.push(format!("{name}=({}, {name})", needs.write(attribute)));
    }
    call("    def __init__(", &taken, ") -> None:", 4) + &call("        super().__init__(", &handed, ")", 8)
}

fn default(attribute: &Attribute) -> &'static str {
    match attribute.presence {
        Presence::Required => "",
        Presence::Defaulted if !matches!(attribute.shape, Shape::Map(..)) => " = ()",
        Presence::Nullable | Presence::Optional | Presence::Defaulted => " = None",
        Presence::Kept => " = ...",
    }
}

/// Something with parts between brackets: on one line if that is long enough, else each on a line of its own.
fn call(opening: &str, parts: &[String], closing: &str, indent: usize) -> String {
    let one = format!("{opening}{}{closing}\n", parts.join(", "));
    if one.chars().count() <= WIDTH + 1 {
        return one;
    }
    let blanks = " ".repeat(indent);
    let lines: Vec<_> = parts.iter().map(|part| format!("{blanks}    {part},\n")).collect();
    format!("{opening}\n{}{blanks}{closing}\n", lines.concat())
}

fn property(attribute: &Attribute, needs: &mut Needs) -> String {
    let mut doc = attribute.doc.clone();
    if attribute.presence == Presence::Kept {
        doc += " `...` when nothing is said of it.";
    }
    format!(
        "    @property\n    def {}(self) -> {}:\n{}        return {}\n",
        names::attribute(&attribute.key),
        needs.given(attribute),
        docs::docstring(&doc, &[], 8),
        needs.read(attribute),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_record_becomes_a_class() {
        let date = json!({ "description": "A day.", "type": "string", "format": "date" });
        let values = json!({ "$defs": { "AwayDocument": {
            "description": "Days away; null is every day.",
            "x-order": ["contact", "from", "until", "through", "email", "days"],
            "required": ["contact"],
            "not": { "required": ["until", "through"] },
            "properties": {
                "contact": { "description": "Who.", "type": "string", "x-personal": true },
                "from": date, "until": date, "through": date,
                "email": { "description": "Mail; null clears it.", "type": ["string", "null"] },
                "days": { "description": "When.", "type": "array", "items": date, "x-defaulted": true }
            }
        } } });
        let model = Model::read(&values).unwrap();
        let record = model.records.get("AwayDocument").unwrap();
        let text = class(record, &model, &[String::new(), ">>> 1".to_owned()], &mut Needs::default());
        let expected = r#"@final
class Away(Record, kind="AwayDocument", personal=("contact",), instead={"through": "until"}):
    """Days away; None is every day.

    `through`, the last day in, can be given instead of `until`.

    >>> 1
    """

    __slots__ = ()
    __match_args__ = ("contact", "from_", "until", "email", "days")

    def __init__(
        self,
        *,
        contact: str,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
        email: str | EllipsisType | None = ...,
        days: Iterable[datetime.date | str] = (),
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
            email=(kept(a_text), email),
            days=(a_list(a_day), days),
        )

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def from_(self) -> datetime.date | None:
        """A day."""
        return maybe(day, self._json.get("from"))

    @property
    def until(self) -> datetime.date | None:
        """A day."""
        return maybe(day, self._json.get("until"))

    @property
    def email(self) -> str | EllipsisType | None:
        """Mail; None clears it. `...` when nothing is said of it."""
        return unless_kept(text, self._json, "email")

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """When."""
        return each(day, self._json.get("days", ()))
"#;
        assert_eq!(text, expected);
    }
}
