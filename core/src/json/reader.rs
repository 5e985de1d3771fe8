//! Where the reader is, what it found wrong, and what it had to leave out.

use super::source::{Elements, Pairs};
use super::{Broken, Format, List, Object, Place};
use crate::problem::{Detail, Kind, Problem, ProblemCode, Problems, masked};
use hashbrown::HashMap;
use std::fmt::Write as _;

/// A step of the path to the value that is being read.
#[derive(Clone, Debug)]
enum Step {
    Key(&'static str),
    Named(String),
    Index(usize),
}

/// The state of one reading: path, problems, and the places that were left out.
#[derive(Debug)]
pub(crate) struct Reader {
    format: Format,
    minor: u32,
    path: Vec<Step>,
    problems: Problems,
    /// Per list how many elements were read before each that could not be, so that later checks can still
    /// name the right position.
    holes: HashMap<String, Vec<usize>>,
}

impl Reader {
    pub(crate) fn new(format: Format) -> Self {
        Self { format, minor: 0, path: Vec::new(), problems: Problems::default(), holes: HashMap::new() }
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }

    pub(crate) fn set_minor(&mut self, minor: u32) {
        self.minor = minor;
    }

    /// The document is another one: only that is reported.
    pub(crate) fn refuse_format(&mut self, text: &str) {
        self.report(
            ProblemCode::WrongFormat,
            Detail::Choice(masked(text), format!("`{}`", self.format.text())),
        );
    }

    /// Reads below a key of the format.
    pub(crate) fn within<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Key(key));
        let value = read(self);
        self.path.pop();
        value
    }

    /// Steps below a key of the format.
    pub(crate) fn enter(&mut self, key: &'static str) {
        self.path.push(Step::Key(key));
    }

    /// Steps back out.
    pub(crate) fn leave(&mut self) {
        self.path.pop();
    }

    /// Reads below a key that the document chose.
    pub(crate) fn named<T>(&mut self, key: String, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Named(key));
        let value = read(self);
        self.path.pop();
        value
    }

    /// Reads the elements of a list.
    pub(crate) fn elements(&mut self, list: &mut dyn List, to: &mut dyn Elements) -> Result<(), Broken> {
        for index in 0.. {
            self.path.push(Step::Index(index));
            // On broken JSON the path stays, so that the place is still known.
            let found = list.next(to.place(), self)?;
            self.path.pop();
            if !found {
                break;
            }
            if let Err(read) = to.keep() {
                // An element that could not be read, after so many that could.
                self.holes.entry(self.pointer()).or_default().push(read);
            }
        }
        Ok(())
    }

    /// Reads the entries of a map.
    pub(crate) fn entries(&mut self, object: &mut dyn Object<'_>, to: &mut dyn Pairs) -> Result<(), Broken> {
        while let Some(name) = object.key()? {
            self.path.push(Step::Named(name.clone().into_owned()));
            let is_read = to.key(&name, self);
            if is_read && !to.is_known() {
                // Here too the path stays.
                object.value(to.place(), self)?;
                self.path.pop();
                to.keep();
                continue;
            }
            self.path.pop();
            if is_read {
                self.duplicate(&name);
            }
            object.pass()?;
        }
        Ok(())
    }

    /// Reads the value of a key of the format.
    pub(crate) fn value_of(
        &mut self,
        key: &'static str,
        object: &mut dyn Object<'_>,
        place: &mut dyn Place,
    ) -> Result<(), Broken> {
        self.enter(key);
        // Here too the path stays.
        object.value(place, self)?;
        self.leave();
        Ok(())
    }

    /// The JSON pointer of the value that is being read.
    pub(crate) fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(key),
                Step::Named(key) => pointer.push_str(&escape(key)),
                Step::Index(index) => _ = write!(pointer, "{index}"),
            }
        }
        pointer
    }

    /// The position in the text of the `index`-th element that was read from the list at `pointer`.
    pub(crate) fn position(&self, pointer: &str, index: usize) -> usize {
        let holes = self.holes.get(pointer).map_or(0, |holes| holes.partition_point(|hole| *hole <= index));
        index + holes
    }

    /// Reports a problem with the value that is being read.
    pub(crate) fn report(&mut self, code: ProblemCode, detail: Detail) {
        // Past the limit only the number matters: no path is built.
        let path = if self.problems.len() < Problems::LIMIT { self.pointer() } else { String::new() };
        self.problems.push(Problem::new(code, path, detail));
    }

    /// Reports a problem at an explicit place.
    pub(crate) fn report_at(&mut self, code: ProblemCode, path: String, detail: Detail) {
        self.problems.push(Problem::new(code, path, detail));
    }

    /// Reports a problem of which the message shows the value.
    pub(crate) fn value(&mut self, code: ProblemCode, value: &str) {
        self.report(code, Detail::Value(masked(value)));
    }

    pub(crate) fn wrong_type(&mut self, expected: Kind, found: Kind) {
        self.report(ProblemCode::WrongType, Detail::Kinds { expected, found });
    }

    /// A text that is none of the words that can stand there.
    pub(crate) fn no_such_word(&mut self, code: ProblemCode, text: &str, words: &[&str]) {
        self.report(code, Detail::Choice(masked(text), words.join(", ")));
    }

    pub(crate) fn missing(&mut self, key: &'static str) {
        self.within(key, |reader| reader.report(ProblemCode::MissingKey, Detail::Value(key.to_owned())));
    }

    pub(crate) fn unknown(&mut self, key: &str, known: &[&str]) {
        let detail = Detail::Choice(masked(key), known.join(", "));
        self.named(key.to_owned(), |reader| reader.report(ProblemCode::UnknownKey, detail));
    }

    pub(crate) fn duplicate(&mut self, key: &str) {
        let detail = Detail::Value(masked(key));
        self.named(key.to_owned(), |reader| reader.report(ProblemCode::DuplicateKey, detail));
    }

    /// Whether something was found wrong at a place or below it.
    pub(crate) fn is_wrong(&self, place: &str) -> bool {
        let below = |path: &str| {
            path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.problems.iter().any(|problem| below(problem.path()))
    }

    /// The JSON itself is broken: reading ends here.
    pub(super) fn broken(&mut self, error: &serde_json::Error) {
        let code = if error.to_string().starts_with("recursion limit exceeded") {
            ProblemCode::NestedTooDeep
        } else {
            ProblemCode::InvalidJson
        };
        self.report(code, Detail::At { line: error.line(), column: error.column() });
    }

    /// Everything found, with what the `format` key says about it taken into account.
    pub(crate) fn into_problems(self) -> Problems {
        let mut problems = self.problems;
        if problems.iter().any(|problem| problem.code() == ProblemCode::WrongFormat) {
            problems.retain(|problem| problem.code() == ProblemCode::WrongFormat);
        } else if self.minor > 0 {
            problems.recode(ProblemCode::UnknownKey, ProblemCode::NewerKey);
        }
        problems
    }
}

/// A key as a part of a JSON pointer (RFC 6901), shortened and masked like a value.
fn escape(key: &str) -> String {
    masked(key).replace('~', "~0").replace('/', "~1")
}
