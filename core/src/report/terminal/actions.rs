//! Section 6: what to do first.

use super::line::{Ink, Line, glued, listed};
use super::table::{Column, row};
use super::view::{View, count};
use crate::assessment::Action;

/// How many actions are shown.
pub(super) const FIRST: usize = 10;
const GAP: usize = 2;
/// With fewer columns for what is to be done, all else goes below it.
const ROOMY: usize = 48;

/// Section 6: deadline, what, what it resolves; below that who, and in which region.
pub(super) fn actions(view: &View<'_>) -> Vec<Line> {
    let room = view.options.columns();
    let language = view.language();
    if view.actions.is_empty() {
        let nothing = language.pick("Er is niets te doen.", "There is nothing to do.");
        return vec![Line::plain(nothing)];
    }
    let shown: Vec<_> = (1_usize..).zip(&view.actions).take(FIRST).collect();
    let dues = shown.iter().map(|(_, action)| deadline(view, action).width()).max().unwrap_or(0).max(4);
    let gains = shown.iter().map(|(_, action)| resolved(view, action).width()).max().unwrap_or(0).max(8);
    let text = room.saturating_sub(2 + dues + gains + 3 * GAP);
    let mut columns = vec![Column::right(2), Column::left(dues), Column::left(text), Column::left(gains)];
    let mut lines = Vec::new();
    let is_roomy = text >= ROOMY;
    if is_roomy {
        let heads =
            language.pick(["", "voor", "wat en wie", "lost op"], ["", "by", "what and who", "resolves"]);
        lines.extend(row(&columns, GAP, heads.map(Line::dim).into()));
    } else {
        columns = vec![Column::right(2), Column::left(room - 2 - GAP)];
    }
    for (number, action) in shown {
        let number = Line::dim(number.to_string());
        let what = Line::plain(view.texts.action(action));
        let below = Line::dim(below(view, action, is_roomy));
        let (first, second) = if is_roomy {
            let empty = Line::default;
            (
                vec![number, deadline(view, action), what, resolved(view, action)],
                vec![empty(), empty(), below],
            )
        } else {
            (vec![number, what], vec![Line::default(), below])
        };
        lines.extend(row(&columns, GAP, first));
        lines.extend(row(&columns, GAP, second));
    }
    lines
}

/// Who, and in which region where that does not go without saying; and the rest where it has no column.
fn below(view: &View<'_>, action: &Action, is_roomy: bool) -> String {
    let language = view.language();
    let mut facts = vec![view.texts.actor(&action.actor)];
    if view.regions.len() > 1 {
        facts.push(view.texts.region(action.region));
    }
    if !is_roomy {
        let due = action.due.map(|due| view.texts.short_date(due));
        facts.extend(due.map(|due| say!(language, "voor {due}", "by {due}")));
        let gain = gain(view, action);
        facts.push(say!(language, "lost {gain} op", "resolves {gain}"));
    }
    listed(&facts)
}

/// The day by which it must be done; strong when that day has passed.
fn deadline(view: &View<'_>, action: &Action) -> Line {
    let glued = |due| glued(&view.texts.short_date(due));
    match action.due {
        None => Line::dim("–"),
        Some(due) if due < view.assessment.on() => Line::strong(glued(due)),
        Some(due) => Line::plain(glued(due)),
    }
}

fn resolved(view: &View<'_>, action: &Action) -> Line {
    let text = Line::plain(gain(view, action));
    if action.resolves.seats == 0 { Line::default().and(Ink::Dim, gain(view, action)) } else { text }
}

/// Seats, or findings where no seat is won.
pub(super) fn gain(view: &View<'_>, action: &Action) -> String {
    let language = view.language();
    let (seat, seats) = language.pick(("plek", "plekken"), ("seat", "seats"));
    let (finding, findings) = language.pick(("bevinding", "bevindingen"), ("finding", "findings"));
    match action.resolves.seats {
        0 => count(action.resolves.findings, finding, findings),
        number => count(number, seat, seats),
    }
}
