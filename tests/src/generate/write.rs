//! JSON text under construction, without a tree behind it.

use std::fmt::Write;

use chrono::NaiveDate;

use super::moment::{Span, shift};

/// Appends to a text; commas place themselves, quoting is left out because nothing here needs it.
pub(super) struct Json {
    text: String,
}

impl Json {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes) }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn separate(&mut self) {
        if !self.text.ends_with(['{', '[', ':']) && !self.text.is_empty() {
            self.text.push(',');
        }
    }

    pub(super) fn key(&mut self, key: &str) {
        self.text(key);
        self.text.push(':');
    }

    pub(super) fn text(&mut self, text: &str) {
        self.separate();
        self.text.push('"');
        self.text.push_str(text);
        self.text.push('"');
    }

    /// A text put together from parts, without an allocation for it.
    pub(super) fn format(&mut self, parts: std::fmt::Arguments) {
        self.separate();
        self.text.push('"');
        self.text.write_fmt(parts).unwrap();
        self.text.push('"');
    }

    /// A number, a truth value, or JSON that is ready.
    pub(super) fn raw(&mut self, value: impl std::fmt::Display) {
        self.separate();
        write!(self.text, "{value}").unwrap();
    }

    pub(super) fn object(&mut self, fill: impl FnOnce(&mut Self)) {
        self.separate();
        self.text.push('{');
        fill(self);
        self.text.push('}');
    }

    pub(super) fn list(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        self.key(key);
        self.text.push('[');
        fill(self);
        self.text.push(']');
    }

    pub(super) fn field(&mut self, key: &str, value: &str) {
        self.key(key);
        self.text(value);
    }

    pub(super) fn date(&mut self, key: &str, date: NaiveDate) {
        self.key(key);
        self.format(format_args!("{date}"));
    }

    /// The keys of a period; `through` says it with the last day in.
    pub(super) fn period(&mut self, span: Span, through: bool) {
        if let Some(from) = span.from {
            self.date("from", from);
        }
        match span.until {
            Some(until) if through => self.date("through", shift(until, -1)),
            Some(until) => self.date("until", until),
            None => {}
        }
    }

    /// An area code, with the period in which it holds if it has one.
    pub(super) fn area(&mut self, code: &str, span: Option<Span>) {
        let Some(span) = span else { return self.text(code) };
        self.object(|json| {
            json.field("area", code);
            json.period(span, false);
        });
    }
}
