//! Values as Python code: as one writes them, and as Python shows them.

use super::docs::WIDTH;

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    /// A text.
    Text(String),
    /// Something about a person, which Python does not show.
    Hidden(String),
    /// A number, True or False, None.
    Plain(String),
    List(Vec<Literal>),
    /// A list that has this number of elements and no other.
    Fixed(Vec<Literal>),
    Map(Vec<(String, Literal)>),
    /// A call of the constructor of a class.
    Call(String, Vec<(String, Literal)>),
}

impl Literal {
    /// On one line, as one writes it.
    fn written(&self) -> String {
        match self {
            Self::Text(value) | Self::Hidden(value) => text(value),
            Self::Plain(value) => value.clone(),
            Self::List(values) | Self::Fixed(values) => {
                format!("[{}]", values.iter().map(Self::written).collect::<Vec<_>>().join(", "))
            }
            Self::Map(pairs) => {
                let pair = |(key, value): &(String, Self)| format!("{}: {}", text(key), value.written());
                format!("{{{}}}", pairs.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
            Self::Call(class, arguments) => {
                let argument = |(name, value): &(String, Self)| format!("{name}={}", value.written());
                format!("bw.{class}({})", arguments.iter().map(argument).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// As one writes it behind `before`, in lines of at most this width.
    pub(super) fn lines(&self, before: &str, after: &str, indent: usize, width: usize) -> Vec<String> {
        let blanks = " ".repeat(indent);
        let one = format!("{blanks}{before}{}{after}", self.written());
        if one.chars().count() <= width {
            return vec![one];
        }
        let (opening, closing, parts): (_, _, Vec<(String, &Self)>) = match self {
            Self::List(values) | Self::Fixed(values) => {
                ("[".to_owned(), "]", values.iter().map(|value| (String::new(), value)).collect())
            }
            Self::Map(pairs) => {
                let pairs = pairs.iter().map(|(key, value)| (text(key) + ": ", value));
                ("{".to_owned(), "}", pairs.collect())
            }
            Self::Call(class, arguments) => {
                let arguments = arguments.iter().map(|(name, value)| (format!("{name}="), value));
                (format!("bw.{class}("), ")", arguments.collect())
            }
            _ => return vec![one],
        };
        let mut lines = vec![format!("{blanks}{before}{opening}")];
        for (before, part) in parts {
            lines.extend(part.lines(&before, ",", indent + 4, width));
        }
        lines.push(format!("{blanks}{closing}{after}"));
        lines
    }

    /// As Python shows it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(value) => shown(value),
            Self::Hidden(_) => "'…'".to_owned(),
            Self::Plain(value) => value.clone(),
            Self::List(values) | Self::Fixed(values) => {
                format!("[{}]", values.iter().map(Self::shown).collect::<Vec<_>>().join(", "))
            }
            Self::Map(pairs) => {
                let pair = |(key, value): &(String, Self)| format!("{}: {}", shown(key), value.shown());
                format!("{{{}}}", pairs.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
            Self::Call(class, arguments) => {
                let argument = |(name, value): &(String, Self)| format!("{name}={}", value.shown());
                format!("{class}({})", arguments.iter().map(argument).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The lines of a docstring that show the value being made, and what Python then says.
    pub(super) fn example(&self) -> Vec<String> {
        // Room for the indent of the docstring and the prompt.
        let width = WIDTH - 8;
        let made = self.lines("", "", 0, width);
        let shown = wrapped(&self.shown(), WIDTH - 4);
        let last = made.len() - 1;
        let mut lines = vec![String::new(), ">>> import bouwsteen as bw".to_owned()];
        for (number, line) in made.into_iter().enumerate() {
            let prompt = if number == 0 { ">>>" } else { "..." };
            let blank =
                if number == last && shown.len() > 1 { "  # doctest: +NORMALIZE_WHITESPACE" } else { "" };
            lines.push(format!("{prompt} {line}{blank}"));
        }
        lines.extend(shown);
        // They stand in a docstring, in which a backslash is written twice.
        lines.iter().map(|line| line.replace('\\', "\\\\")).collect()
    }
}

/// What is shown, in lines that end behind a comma.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (number, part) in text.split(", ").enumerate() {
        let Some(line) = lines.last_mut() else { continue };
        if number == 0 {
            line.push_str(part);
        } else if line.chars().count() + 2 + part.chars().count() < width {
            line.push_str(", ");
            line.push_str(part);
        } else {
            line.push(',');
            lines.push(part.to_owned());
        }
    }
    lines
}

/// A text as one writes it, between double quotes.
pub(super) fn text(text: &str) -> String {
    format!("\"{}\"", escaped(text, '"'))
}

/// A text as Python shows it: between single quotes, unless it has those and no double ones.
pub(super) fn shown(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    format!("{quote}{}{quote}", escaped(text, quote))
}

fn escaped(text: &str, quote: char) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            letter if letter == quote || letter == '\\' => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(name: &str, value: &str) -> Literal {
        Literal::Call("Contact".to_owned(), vec![(name.to_owned(), Literal::Hidden(value.to_owned()))])
    }

    #[test]
    fn what_is_about_a_person_is_written_but_not_shown() {
        let value = call("name", "Anna Voorbeeld");
        assert_eq!(value.written(), "bw.Contact(name=\"Anna Voorbeeld\")");
        assert_eq!(value.shown(), "Contact(name='…')");
    }

    #[test]
    fn quotes_are_those_of_python() {
        assert_eq!(shown("subregio's"), "\"subregio's\"");
        assert_eq!(shown("zo \"heet\" 's"), "'zo \"heet\" \\'s'");
        assert_eq!(text("zo \"heet\" 't"), "\"zo \\\"heet\\\" 't\"");
    }

    #[test]
    fn what_is_long_takes_a_line_for_each_part() {
        let value = Literal::List(vec![call("name", "a"), call("name", "b")]);
        let lines = value.lines("", "", 0, 30);
        assert_eq!(lines, ["[", "    bw.Contact(name=\"a\"),", "    bw.Contact(name=\"b\"),", "]"]);
    }
}
