//! Shapes as types.

use super::names;
use crate::codegen::model::shape::Shape;
use crate::codegen::model::{Attribute, Presence};
use std::collections::BTreeSet;

/// What a file needs from others: kinds of core, and the type of free-form data.
#[derive(Debug, Default)]
pub(super) struct Needs {
    pub(super) kinds: BTreeSet<String>,
    pub(super) json: bool,
}

impl Needs {
    pub(super) fn kind(&mut self, kind: &str) -> String {
        self.kinds.insert(kind.to_owned());
        names::of(kind).to_owned()
    }

    /// The type of an attribute.
    pub(super) fn of_attribute(&mut self, attribute: &Attribute) -> String {
        let shape = &attribute.shape;
        let of = match (shape, attribute.length) {
            (Shape::List(of), Some(length)) => {
                let each = self.of(of);
                let all: Vec<_> = (0..length).map(|_| each.clone()).collect();
                format!("readonly [{}]", all.join(", "))
            }
            (Shape::Map(key, of), _) if attribute.is_total => {
                format!("Readonly<Record<{}, {}>>", self.of(key), self.of(of))
            }
            _ => self.of(shape),
        };
        match attribute.presence {
            Presence::Required | Presence::Optional | Presence::Defaulted => of,
            Presence::Nullable | Presence::Kept => of + " | null",
        }
    }

    fn of(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Text | Shape::Date | Shape::Time | Shape::Duration => "string".to_owned(),
            Shape::Number | Shape::Fraction => "number".to_owned(),
            Shape::Flag => "boolean".to_owned(),
            Shape::Any => {
                self.json = true;
                "Json".to_owned()
            }
            Shape::Word(kind) | Shape::Record(kind) | Shape::Union(kind) => self.kind(kind),
            Shape::TextOr(more) => format!("string | {}", self.of(more)),
            Shape::List(of) => self.list(of),
            Shape::OneOrList(of) => format!("{} | {}", self.of(of), self.list(of)),
            Shape::Map(key, of) => match &**key {
                Shape::Word(kind) => {
                    format!("Readonly<Partial<Record<{}, {}>>>", self.kind(kind), self.of(of))
                }
                _ => format!("Readonly<Record<string, {}>>", self.of(of)),
            },
        }
    }

    fn list(&mut self, of: &Shape) -> String {
        let each = self.of(of);
        if each.contains(' ') { format!("readonly ({each})[]") } else { format!("readonly {each}[]") }
    }
}

/// How a text or number of a shape is written, where its type does not tell.
pub(super) fn format_of(shape: &Shape) -> Option<&'static str> {
    let (one, several) = match shape {
        Shape::List(of) | Shape::OneOrList(of) | Shape::Map(_, of) => (&**of, true),
        shape => (shape, false),
    };
    Some(match (one, several) {
        (Shape::Date, false) => "As `2021-09-01`.",
        (Shape::Date, true) => "Each as `2021-09-01`.",
        (Shape::Time, _) => "As `13:30`.",
        (Shape::Duration, _) => "As `P3M`: years, months, weeks and days.",
        (Shape::Number, false) => "A whole number.",
        (Shape::Number, true) => "Whole numbers.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_has_a_type() {
        let (word, period) = (Shape::Word("PartnerRole".to_owned()), Shape::Record("Period".to_owned()));
        let list = |of: &Shape| Shape::List(Box::new(of.clone()));
        let map = |key: &Shape, of: &Shape| Shape::Map(Box::new(key.clone()), Box::new(of.clone()));
        let mut needs = Needs::default();
        for (shape, expected) in [
            (Shape::Duration, "string"),
            (Shape::Fraction, "number"),
            (Shape::Any, "Json"),
            (Shape::Record("FindingDocument".to_owned()), "Finding"),
            (list(&Shape::TextOr(Box::new(period.clone()))), "readonly (string | Period)[]"),
            (Shape::OneOrList(Box::new(period.clone())), "Period | readonly Period[]"),
            (map(&word, &period), "Readonly<Partial<Record<PartnerRole, Period>>>"),
            (map(&Shape::Text, &list(&period)), "Readonly<Record<string, readonly Period[]>>"),
        ] {
            assert_eq!(needs.of(&shape), expected);
        }
        assert!(needs.json);
        assert_eq!(needs.kinds.into_iter().collect::<Vec<_>>(), ["FindingDocument", "PartnerRole", "Period"]);
    }
}
