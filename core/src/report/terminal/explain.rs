//! Why an action is asked, down to the facts.

use super::actions::gain;
use super::draw::draw;
use super::line::{Ink, Line};
use super::options::Options;
use super::view::View;
use crate::assessment::{Assessment, FindingKey};

/// Explains an action by its number in the overview made with the same options; `None` when there is none.
#[must_use]
pub fn explain(assessment: &Assessment, number: usize, options: &Options) -> Option<String> {
    let view = View::new(assessment, options);
    let language = options.language;
    let action = view.actions.get(number.checked_sub(1)?)?;
    let subject = action.subject.clone();
    let key = FindingKey { requirement: action.requirement, region: action.region, subject };
    let seen = assessment.for_audience(&view.audience).ok()?;
    let explanation = seen.explain(&assessment.finding(&key)?);
    let due = action.due.map(|due| view.texts.date(due));
    let facts = [
        (language.pick("wie", "who"), Some(view.texts.actor(&action.actor))),
        (language.pick("voor", "by"), due),
        (language.pick("lost op", "resolves"), Some(gain(&view, action))),
    ];
    let width = options.columns();
    let mut page =
        Line::dim(format!("{number}  ")).and(Ink::Strong, view.texts.action(action)).wrapped(width);
    for (what, text) in facts {
        let Some(text) = text else { continue };
        page.extend(below(Line::dim(format!("{what}: ")).and(Ink::Plain, text), 3, width));
    }
    page.push(Line::default());
    for line in view.texts.explanation(&explanation) {
        let indent = line.len() - line.trim_start_matches(' ').len();
        page.extend(below(Line::plain(line.trim_start_matches(' ')), 3 + indent, width));
    }
    Some(draw(&page, options.style))
}

/// A line wrapped at an indent.
fn below(line: Line, indent: usize, width: usize) -> impl Iterator<Item = Line> {
    let lines = line.wrapped(width.saturating_sub(indent).max(20));
    lines.into_iter().map(move |line| line.indented(indent))
}
