//! Shapes as Python: their types, what reads them out of a tree, and what writes them into one.

use super::names;
use crate::codegen::model::shape::Shape;
use crate::codegen::model::{Attribute, Presence};
use std::collections::BTreeSet;

/// What a module needs from elsewhere.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// From the modules of the standard library, `module.name`; a module alone is imported whole.
    pub(super) standard: BTreeSet<&'static str>,
    /// From `_argument`.
    pub(super) argument: BTreeSet<&'static str>,
    /// From `_tree`.
    pub(super) tree: BTreeSet<&'static str>,
    /// From `_record` and `_word`.
    pub(super) bases: BTreeSet<(&'static str, &'static str)>,
    /// Classes of other modules.
    pub(super) classes: BTreeSet<String>,
    /// What only types need.
    pub(super) typed: BTreeSet<String>,
    /// What reads and writes the values of a union, of other modules: the class, and the name.
    pub(super) unions: BTreeSet<(String, String)>,
}

impl Needs {
    pub(super) fn class(&mut self, kind: &str) -> String {
        let name = names::class(kind).to_owned();
        self.classes.insert(name.clone());
        name
    }

    fn of_union(&mut self, union: &str, name: String) -> String {
        self.unions.insert((union.to_owned(), name.clone()));
        name
    }

    /// A name of `_argument`.
    fn argument(&mut self, name: &'static str) -> &'static str {
        self.argument.insert(name);
        name
    }

    /// A name of `_tree`.
    fn tree(&mut self, name: &'static str) -> &'static str {
        self.tree.insert(name);
        name
    }

    /// The type of what an attribute gives.
    pub(super) fn given(&mut self, attribute: &Attribute) -> String {
        let given = self.type_given(&attribute.shape);
        self.or_nothing(given, attribute.presence)
    }

    /// The type of what the constructor takes for an attribute.
    pub(super) fn taken(&mut self, attribute: &Attribute) -> String {
        let taken = self.type_taken(&attribute.shape);
        if attribute.presence == Presence::Defaulted {
            return if matches!(attribute.shape, Shape::Map(..)) { taken + " | None" } else { taken };
        }
        self.or_nothing(taken, attribute.presence)
    }

    fn or_nothing(&mut self, of: String, presence: Presence) -> String {
        match presence {
            Presence::Required | Presence::Defaulted => of,
            Presence::Nullable | Presence::Optional => of + " | None",
            Presence::Kept => {
                self.standard.insert("types.EllipsisType");
                of + " | EllipsisType | None"
            }
        }
    }

    pub(super) fn type_given(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Text | Shape::Duration => "str".to_owned(),
            Shape::Date => self.of_datetime("datetime.date"),
            Shape::Time => self.of_datetime("datetime.time"),
            Shape::Number => "int".to_owned(),
            Shape::Fraction => "float".to_owned(),
            Shape::Flag => "bool".to_owned(),
            Shape::Any => self.tree("Json").to_owned(),
            Shape::Word(kind) | Shape::Record(kind) | Shape::Union(kind) => self.class(kind),
            Shape::TextOr(more) => format!("str | {}", self.type_given(more)),
            Shape::List(of) | Shape::OneOrList(of) => format!("tuple[{}, ...]", self.type_given(of)),
            Shape::Map(key, of) => format!("dict[{}, {}]", self.type_given(key), self.type_given(of)),
        }
    }

    fn type_taken(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Date | Shape::Time => self.type_given(shape) + " | str",
            Shape::Word(kind) => self.class(kind) + " | str",
            Shape::List(of) => self.iterable(of),
            Shape::TextOr(more) => format!("str | {}", self.type_taken(more)),
            Shape::OneOrList(of) => format!("{} | {}", self.type_taken(of), self.iterable(of)),
            Shape::Map(key, of) => {
                self.standard.insert("collections.abc.Mapping");
                let of = self.type_taken(of);
                match &**key {
                    Shape::Word(kind) => format!("Mapping[{}, {of}] | Mapping[str, {of}]", self.class(kind)),
                    _ => format!("Mapping[str, {of}]"),
                }
            }
            _ => self.type_given(shape),
        }
    }

    fn iterable(&mut self, of: &Shape) -> String {
        self.standard.insert("collections.abc.Iterable");
        format!("Iterable[{}]", self.type_taken(of))
    }

    fn of_datetime(&mut self, name: &str) -> String {
        self.standard.insert("datetime");
        name.to_owned()
    }

    /// What an attribute gives, out of the tree of a record.
    pub(super) fn read(&mut self, attribute: &Attribute) -> String {
        let key = format!("{:?}", attribute.key);
        let shape = &attribute.shape;
        match attribute.presence {
            Presence::Required => self.read_from(shape, &format!("self._json[{key}]")),
            Presence::Nullable => {
                let reader = self.reader(shape);
                format!("{}({reader}, self._json[{key}])", self.tree("maybe"))
            }
            Presence::Optional => {
                let reader = self.reader(shape);
                format!("{}({reader}, self._json.get({key}))", self.tree("maybe"))
            }
            Presence::Defaulted => {
                let empty = if matches!(shape, Shape::Map(..)) { "{}" } else { "()" };
                self.read_from(shape, &format!("self._json.get({key}, {empty})"))
            }
            Presence::Kept => {
                let reader = self.reader(shape);
                format!("{}({reader}, self._json, {key})", self.tree("unless_kept"))
            }
        }
    }

    /// A shape, read from the part of a tree that an expression gives.
    pub(super) fn read_from(&mut self, shape: &Shape, tree: &str) -> String {
        match shape {
            Shape::List(of) => format!("{}({}, {tree})", self.tree("each"), self.reader(of)),
            Shape::OneOrList(of) => format!("{}({}, {tree})", self.tree("one_or_each"), self.reader(of)),
            Shape::Map(key, of) => {
                format!("{}({}, {}, {tree})", self.tree("pairs"), self.reader(key), self.reader(of))
            }
            _ => format!("{}({tree})", self.reader(shape)),
        }
    }

    /// What reads a shape: something to be called with a part of a tree.
    pub(super) fn reader(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Text | Shape::Duration => self.tree("text").to_owned(),
            Shape::Date => self.tree("day").to_owned(),
            Shape::Time => self.tree("clock").to_owned(),
            Shape::Number => self.tree("number").to_owned(),
            Shape::Fraction => self.tree("fraction").to_owned(),
            Shape::Flag => self.tree("flag").to_owned(),
            Shape::Any => self.tree("copied").to_owned(),
            Shape::Word(kind) => self.class(kind),
            Shape::Record(kind) => self.class(kind) + "._of",
            Shape::Union(kind) => self.of_union(kind, names::attribute(kind)),
            Shape::TextOr(more) => format!("{}({})", self.tree("text_or"), self.reader(more)),
            Shape::List(_) | Shape::OneOrList(_) | Shape::Map(..) => {
                format!("lambda tree: {}", self.read_from(shape, "tree"))
            }
        }
    }

    /// What writes an attribute: something to be called with what was handed in.
    pub(super) fn write(&mut self, attribute: &Attribute) -> String {
        let writer = self.writer(&attribute.shape);
        let around = match attribute.presence {
            Presence::Required => return writer,
            Presence::Defaulted if !matches!(attribute.shape, Shape::Map(..)) => return writer,
            Presence::Defaulted | Presence::Optional => "optional",
            Presence::Nullable => "nullable",
            Presence::Kept => "kept",
        };
        format!("{}({writer})", self.argument(around))
    }

    fn writer(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Text | Shape::Duration => self.argument("a_text").to_owned(),
            Shape::Date => self.argument("a_day").to_owned(),
            Shape::Time => self.argument("a_clock").to_owned(),
            Shape::Number => self.argument("a_number").to_owned(),
            Shape::Fraction => self.argument("a_fraction").to_owned(),
            Shape::Flag => self.argument("a_flag").to_owned(),
            Shape::Any => self.argument("any_json").to_owned(),
            Shape::Word(kind) => format!("{}({})", self.argument("a_word"), self.class(kind)),
            Shape::Record(kind) => format!("{}({})", self.argument("a_record"), self.class(kind)),
            Shape::Union(kind) => self.of_union(kind, format!("a_{}", names::attribute(kind))),
            Shape::TextOr(more) => format!("{}({})", self.argument("a_text_or"), self.writer(more)),
            Shape::List(of) => format!("{}({})", self.argument("a_list"), self.writer(of)),
            Shape::OneOrList(of) => format!("{}({})", self.argument("one_or_a_list"), self.writer(of)),
            Shape::Map(key, of) => {
                format!("{}({}, {})", self.argument("a_map"), self.writer(key), self.writer(of))
            }
        }
    }
}
