//! Lines of inked text: measured, wrapped and padded before they are drawn.

use crate::vocabulary::SeatStatus;

/// How a piece of a line is drawn where there is colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Strong,
    Dim,
    /// In the colours of a seat.
    Seat(SeatStatus),
}

/// A space at which a line is never broken; drawn as a space.
pub(super) const GLUE: char = '\u{a0}';

/// The text with its spaces glued, never to be broken.
pub(super) fn glued(text: &str) -> String {
    text.replace(' ', &GLUE.to_string())
}

/// Facts one after the other, to be broken between two of them; only a long one inside.
pub(super) fn listed(facts: &[String]) -> String {
    const LONG: usize = 40;
    let whole = |fact: &String| if width(fact) > LONG { fact.clone() } else { glued(fact) };
    facts.iter().map(whole).collect::<Vec<_>>().join(&format!("{GLUE}· "))
}

/// A line, in pieces of one ink.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line(pub(super) Vec<(Ink, String)>);

impl Line {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self::default().and(Ink::Plain, text)
    }

    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self::default().and(Ink::Strong, text)
    }

    pub(super) fn dim(text: impl Into<String>) -> Self {
        Self::default().and(Ink::Dim, text)
    }

    /// The line with a piece more.
    pub(super) fn and(mut self, ink: Ink, text: impl Into<String>) -> Self {
        self.0.push((ink, text.into()));
        self
    }

    /// The line with another behind it.
    pub(super) fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The columns it takes.
    pub(super) fn width(&self) -> usize {
        self.0.iter().map(|(_, text)| width(text)).sum()
    }

    /// The line, filled with spaces to a width.
    pub(super) fn padded(self, width: usize) -> Self {
        let missing = width.saturating_sub(self.width());
        if missing == 0 { self } else { self.and(Ink::Plain, " ".repeat(missing)) }
    }

    /// The line moved to the right.
    pub(super) fn indented(self, by: usize) -> Self {
        if by == 0 { self } else { Self::plain(" ".repeat(by)).then(self) }
    }

    /// The line at the right of a width.
    pub(super) fn indented_to(self, width: usize) -> Self {
        let missing = width.saturating_sub(self.width());
        self.indented(missing)
    }

    /// The lines of at most a width into which this one falls apart, at spaces where it can.
    pub(super) fn wrapped(&self, most: usize) -> Vec<Self> {
        self.hung(most, 0)
    }

    /// The same, all but the first moved to the right.
    pub(super) fn hung(&self, most: usize, by: usize) -> Vec<Self> {
        let rest = most.saturating_sub(by).max(1);
        let mut page = Wrapping { most: most.max(1), rest, ..Wrapping::default() };
        for (ink, text) in &self.0 {
            for letter in text.chars() {
                if letter == ' ' {
                    page.settle();
                    page.gap += 1;
                } else {
                    page.word.push(*ink, letter);
                    if page.word.width() > page.rest {
                        page.break_word();
                    }
                }
            }
        }
        page.settle();
        if page.line != Self::default() || page.lines.is_empty() {
            page.lines.push(page.line);
        }
        let lines = page.lines.into_iter().enumerate();
        lines.map(|(at, line)| if at == 0 { line } else { line.indented(by) }).collect()
    }

    fn push(&mut self, ink: Ink, letter: char) {
        match self.0.last_mut() {
            Some((last, text)) if *last == ink => text.push(letter),
            _ => self.0.push((ink, letter.into())),
        }
    }
}

/// A line being broken into lines.
#[derive(Default)]
struct Wrapping {
    /// The width of the line at hand.
    most: usize,
    /// The width of the lines after the first.
    rest: usize,
    lines: Vec<Line>,
    line: Line,
    word: Line,
    /// The spaces between the line and the word.
    gap: usize,
}

impl Wrapping {
    /// Breaks a word that fits no line: where it was glued, or else before its last letter.
    fn break_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        let letters = || word.0.iter().flat_map(|(ink, text)| text.chars().map(|letter| (*ink, letter)));
        let all = letters().count();
        let glue = letters().collect::<Vec<_>>().iter().rposition(|(_, letter)| *letter == GLUE);
        let last = all.saturating_sub(1);
        let (first, rest) = glue.map_or((last, last), |at| (at, at + 1));
        letters().take(first).for_each(|(ink, letter)| self.word.push(ink, letter));
        self.settle();
        self.gap = usize::from(glue.is_some());
        letters().skip(rest).for_each(|(ink, letter)| self.word.push(ink, letter));
    }

    /// Puts the word behind the line, or on a new one when it does not fit.
    fn settle(&mut self) {
        if self.word.0.is_empty() {
            return;
        }
        let (word, gap) = (std::mem::take(&mut self.word), std::mem::take(&mut self.gap));
        if self.line.0.is_empty() {
            self.line = word;
        } else if self.line.width() + gap + word.width() <= self.most {
            // Between two words of one ink the spaces have it too, so that they stay one piece.
            let (last, first) = (self.line.0.last(), word.0.first());
            let same = last.zip(first).filter(|((last, _), (first, _))| last == first);
            let ink = same.map_or(Ink::Plain, |((ink, _), _)| *ink);
            (0..gap).for_each(|_| self.line.push(ink, ' '));
            word.0
                .iter()
                .for_each(|(ink, text)| text.chars().for_each(|letter| self.line.push(*ink, letter)));
        } else {
            self.lines.push(std::mem::replace(&mut self.line, word));
            self.most = self.rest;
        }
    }
}

/// The columns a text takes in a terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(letter_width).sum()
}

/// Marks that sit on another letter take no column, letters of East Asia two.
fn letter_width(letter: char) -> usize {
    match u32::from(letter) {
        0x300..=0x36f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069 | 0xfe00..=0xfe0f | 0xfeff => 0,
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x1f300..=0x1faff
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}
