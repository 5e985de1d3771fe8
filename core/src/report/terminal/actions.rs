//! Section 4: what to do first.

use super::line::{Line, width};
use super::table::{Column, row};
use super::view::{View, count};
use crate::assessment::Action;

/// How many actions are shown.
pub(super) const FIRST: usize = 10;
const GAP: usize = 2;
/// Below this many columns a table is harder to read than a list.
const TABLE: usize = 84;

/// Section 4.
pub(super) fn actions(view: &View<'_>) -> Vec<Line> {
    let room = view.options.columns() - 3;
    let language = view.language();
    if view.actions.is_empty() {
        let nothing = language.pick("Er is niets te doen.", "There is nothing to do.");
        return vec![Line::plain(nothing).indented(3)];
    }
    let shown = (1..).zip(&view.actions).take(FIRST);
    let lines: Vec<_> = if view.options.columns() < TABLE {
        shown.flat_map(|(number, action)| listed(view, number, action, room)).collect()
    } else {
        table(view, room, shown)
    };
    lines.into_iter().map(|line| line.indented(3)).collect()
}

fn table<'a>(view: &View<'_>, room: usize, shown: impl Iterator<Item = (usize, &'a Action)>) -> Vec<Line> {
    let language = view.language();
    let shown: Vec<_> = shown.collect();
    let due = |action: &Action| deadline(view, action).width();
    let dues = shown.iter().map(|(_, action)| due(action)).max().unwrap_or(0).max(4);
    let gains = shown.iter().map(|(_, action)| width(&resolved(view, action))).max().unwrap_or(0).max(8);
    let text = room - 2 - dues - gains - 4 * GAP;
    let who = text * 2 / 5;
    let columns =
        [Column::right(2), Column::left(dues), Column::left(text - who), Column::left(who), Column::left(gains)];
    let heads = language.pick(["", "voor", "wat", "wie", "lost op"], ["", "by", "what", "who", "resolves"]);
    let mut lines = row(&columns, GAP, heads.map(Line::dim).into());
    for (number, action) in shown {
        let cells = vec![
            Line::plain(number.to_string()),
            deadline(view, action),
            Line::plain(view.texts.action(action)),
            Line::plain(view.texts.actor(&action.actor)),
            Line::plain(resolved(view, action)),
        ];
        lines.extend(row(&columns, GAP, cells));
    }
    lines
}

/// An action for narrow places: what, and below it who, by when and what it resolves.
fn listed(view: &View<'_>, number: usize, action: &Action, room: usize) -> Vec<Line> {
    let by = view.language().pick("voor", "by");
    let mut facts = vec![view.texts.actor(&action.actor)];
    facts.extend(action.due.map(|due| format!("{by} {}", view.texts.short_date(due))));
    let verb = view.language().pick("lost op:", "resolves");
    facts.push(format!("{verb} {}", resolved(view, action)));
    let what = Line::plain(view.texts.action(action)).wrapped(room - 4);
    let mut lines: Vec<_> = what.into_iter().chain(Line::dim(facts.join(" · ")).wrapped(room - 4)).collect();
    for (i, line) in lines.iter_mut().enumerate() {
        let number = if i == 0 { number.to_string() } else { String::new() };
        *line = Line::plain(format!("{number:>2}  ")).then(std::mem::take(line));
    }
    lines
}

/// The day by which it must be done; strong when that day has passed.
fn deadline(view: &View<'_>, action: &Action) -> Line {
    let glued = |due| view.texts.short_date(due).replace(' ', "\u{a0}");
    match action.due {
        None => Line::dim("–"),
        Some(due) if due < view.assessment.on() => Line::strong(glued(due)),
        Some(due) => Line::plain(glued(due)),
    }
}

/// Seats, or findings where no seat is won.
pub(super) fn resolved(view: &View<'_>, action: &Action) -> String {
    let language = view.language();
    let (seat, seats) = language.pick(("plek", "plekken"), ("seat", "seats"));
    let (finding, findings) = language.pick(("bevinding", "bevindingen"), ("finding", "findings"));
    match action.resolves.seats {
        0 => count(action.resolves.findings, finding, findings),
        number => count(number, seat, seats),
    }
}
