//! Problems as JSON, told in a language: what a face hands to a program in another language.

use super::{Pen, Reader, Shape, Write, record, serialized};
use crate::language::Language;
use crate::problem::{Detail, Kind, Problem, ProblemCode, Problems, masked};

record! {
    /// One thing that is wrong, and where.
    pub struct ProblemDocument {
        /// The stable code, for programs.
        code: ProblemCode = required "code",
        /// Where: a JSON pointer, or a cell or row of a list; empty for the document as a whole.
        path: String = required "path",
        /// The offending value, masked when it is personal or might be.
        value: Option<String> = optional "value",
        /// What is wrong, in one line.
        message: String = required "message",
        /// What would mend it, in one line.
        help: String = required "help",
    }
}

record! {
    /// Everything that is wrong, in the order of the document.
    pub struct ProblemsDocument {
        /// The problems that were kept.
        problems: Vec<ProblemDocument> = required "problems",
        /// How many came after those.
        more: u32 = required "more",
    }
}

impl Problem {
    /// The problem in a language, as it is written in JSON.
    ///
    /// ```
    /// use bouwsteen::{Confirmation, Language, Value};
    /// let problems = Confirmation::from_json(br#"{"on": "2021-09-01"}"#).unwrap_err();
    /// let told = problems.to_document(Language::En);
    /// assert_eq!(told.problems[0].message, "the key `by` is missing");
    /// assert_eq!(
    ///     told.problems[0].to_json(),
    ///     r#"{"code":"missing-key","path":"/by","value":"by","message":"the key `by` is missing","help":"add it"}"#
    /// );
    /// ```
    #[must_use]
    pub fn to_document(&self, language: Language) -> ProblemDocument {
        ProblemDocument {
            code: self.code(),
            path: self.path().to_owned(),
            value: self.value().map(str::to_owned),
            message: self.message(language),
            help: self.help(language),
        }
    }
}

impl Problems {
    /// The problems in a language, as they are written in JSON.
    #[must_use]
    pub fn to_document(&self, language: Language) -> ProblemsDocument {
        ProblemsDocument {
            problems: self.iter().map(|problem| problem.to_document(language)).collect(),
            more: u32::try_from(self.more()).unwrap_or(u32::MAX),
        }
    }
}

impl Write for ProblemCode {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(self.as_str());
    }
}

serialized!(ProblemCode);

impl Shape for ProblemCode {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let code = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        if code.is_none() {
            let known: Vec<_> = Self::ALL.iter().map(|code| code.as_str()).collect();
            reader.report(Self::UnknownWord, Detail::Choice(masked(text), known.join(", ")));
        }
        code
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ProblemCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ProblemCode".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use super::schema::{Word, words};
        let names: Vec<_> = Self::ALL.iter().map(|code| format!("{code:?}")).collect();
        let codes = Self::ALL.iter().zip(&names).map(|(code, name)| {
            let (nl, en) = (code.message(Language::Nl), code.message(Language::En));
            Word { word: code.as_str(), name, doc: en, nl, en }
        });
        let codes: Vec<_> = codes.collect();
        words(
            "The stable name of a kind of problem. Messages may be reworded; a code keeps its meaning.",
            &codes,
        )
    }
}
