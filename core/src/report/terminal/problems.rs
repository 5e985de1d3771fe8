//! What is wrong with a file, readably.

use super::draw::draw;
use super::line::{Ink, Line};
use super::options::Options;
use crate::problem::Problems;

/// The problems of a document, one after the other: where, what, and what would help.
///
/// Values that might be personal are masked in a problem already.
#[must_use]
pub fn problems(problems: &Problems, options: &Options) -> String {
    let language = options.language;
    let width = options.columns();
    let number = problems.len();
    let mut page = vec![Line::strong(match number {
        1 => language.pick("1 probleem", "1 problem").to_owned(),
        _ => say!(language, "{number} problemen", "{number} problems"),
    })];
    let help = language.pick("hulp:", "help:");
    for (i, problem) in (1_usize..).zip(problems) {
        let whole = language.pick("het hele document", "the whole document");
        let place = if problem.path().is_empty() { whole } else { problem.path() };
        let number = format!("{i:>3}  ");
        let room = width - number.len();
        let lines = [
            Line::strong(place).and(Ink::Dim, format!(" [{}]", problem.code())),
            Line::plain(problem.message(language)),
            Line::dim(format!("{help} {}", problem.help(language))),
        ];
        let lines = lines.iter().flat_map(|line| line.wrapped(room));
        page.push(Line::default());
        page.extend(lines.enumerate().map(|(at, line)| match at {
            0 => Line::dim(number.clone()).then(line),
            _ => line.indented(number.len()),
        }));
    }
    if problems.more() > 0 {
        page.push(Line::default());
        let more = problems.more();
        page.push(Line::plain(say!(language, "en nog {more}", "and {more} more")));
    }
    draw(&page, options.style)
}
