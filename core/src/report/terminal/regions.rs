//! Section 4: a line per region.

use super::line::{GLUE, Ink, Line, glued};
use super::table::{Column, row, total};
use super::view::{RegionPart, View};
use crate::vocabulary::{SeatStatus, Verdict};

const BAR: usize = 10;
const GAP: usize = 2;

/// Section 4 and the signs in it: a table where it fits, if need be without its bars; else a few lines per
/// region.
pub(super) fn regions(view: &View<'_>) -> Vec<Line> {
    let statuses = occurring(view);
    let room = view.options.columns();
    if view.regions.is_empty() {
        return vec![Line::plain(view.language().pick("Er zijn geen regio's.", "There are no regions."))];
    }
    for bar in [BAR, 0] {
        let cells = cells(view, &statuses, bar);
        let columns = columns(&cells, statuses.len() + 1);
        if total(&columns, GAP) <= room {
            return [table(view, &columns, cells), legend(view, &statuses, true)].join(&Line::default());
        }
    }
    let blocks = view.regions.iter().flat_map(|part| stacked(view, part, &statuses));
    let blocks: Vec<_> = blocks.flat_map(|(line, by)| indented(&line, by, room)).collect();
    [blocks, legend(view, &statuses, false)].join(&Line::default())
}

fn indented(line: &Line, by: usize, room: usize) -> Vec<Line> {
    line.wrapped(room - by).into_iter().map(|line| line.indented(by)).collect()
}

/// The statuses that some seat has, best first.
fn occurring(view: &View<'_>) -> Vec<SeatStatus> {
    let seats = view.total();
    SeatStatus::ALL.iter().copied().filter(|status| seats.of(*status) > 0).collect()
}

fn share(part: &RegionPart) -> String {
    format!("{}/{}", part.seats.covered(), part.seats.total())
}

/// A verdict, with its sign.
fn said(view: &View<'_>, verdict: Verdict) -> Line {
    let ink = if verdict == Verdict::NotMet { Ink::Strong } else { Ink::Plain };
    let sign = verdict.sign(view.is_ascii());
    Line::default().and(ink, format!("{sign} {}", verdict.name(view.language())))
}

/// The heads of the table and a row per region; `bar` is the width of a bar, or 0.
fn cells(view: &View<'_>, statuses: &[SeatStatus], bar: usize) -> Vec<Vec<Line>> {
    let language = view.language();
    let mut heads = vec![Line::default()];
    if view.is_judged() {
        let step = language.pick("stap 1", "step 1");
        heads.extend([step, "2", "3"].map(Line::dim));
    }
    heads.extend((bar > 0).then(|| Line::dim(language.pick("bereikbaar", "reachable"))));
    heads.push(Line::default());
    heads.extend(statuses.iter().map(|status| view.marked(*status, "")));
    let cells_of = |part: &RegionPart| {
        let mut cells = vec![Line::plain(view.texts.region(part.code))];
        if let Some([first, second, third]) = part.steps {
            let sign = |verdict: Verdict| Line::plain(verdict.sign(view.is_ascii()));
            cells.extend([said(view, first), sign(second), sign(third)]);
        }
        cells.extend((bar > 0).then(|| filled(view, part, bar)));
        cells.push(Line::plain(share(part)));
        cells.extend(statuses.iter().map(|status| match part.seats.of(*status) {
            0 => Line::dim("0"),
            number => Line::plain(number.to_string()),
        }));
        cells
    };
    [heads].into_iter().chain(view.regions.iter().map(cells_of)).collect()
}

/// Columns as wide as their widest cell; the last so many hold numbers.
fn columns(cells: &[Vec<Line>], numbers: usize) -> Vec<Column> {
    let mut widths: Vec<usize> = Vec::new();
    for row in cells {
        widths.resize(row.len().max(widths.len()), 1);
        widths.iter_mut().zip(row).for_each(|(width, cell)| *width = cell.width().max(*width));
    }
    let texts = widths.len().saturating_sub(numbers);
    let column = |(at, width)| if at < texts { Column::left(width) } else { Column::right(width.max(2)) };
    widths.into_iter().enumerate().map(column).collect()
}

fn table(view: &View<'_>, columns: &[Column], cells: Vec<Vec<Line>>) -> Vec<Line> {
    let mut cells = cells.into_iter();
    let mut lines = row(columns, GAP, cells.next().unwrap_or_default());
    for (part, cells) in view.regions.iter().zip(cells) {
        lines.extend(row(columns, GAP, cells));
        lines.extend(cut(view, part).map(|text| Line::dim(text).indented(2)));
    }
    lines
}

/// A bar that is full only when all seats are covered, and empty only when none is.
fn filled(view: &View<'_>, part: &RegionPart, bar: usize) -> Line {
    let (covered, total) = (part.seats.covered() as usize, part.seats.total() as usize);
    let filled = if covered == 0 { 0 } else { (covered * bar / total.max(1)).max(1) };
    let (full, empty) = if view.is_ascii() { ("#", ".") } else { ("█", "░") };
    let filled = Line::plain(full.repeat(filled));
    let rest = bar.saturating_sub(filled.width());
    if total == 0 { Line::default() } else { filled.and(Ink::Dim, empty.repeat(rest)) }
}

/// `4 van 7 gemeenten`, where the territory is cut through the region.
fn cut(view: &View<'_>, part: &RegionPart) -> Option<String> {
    let territory = view.assessment.register().territory();
    let inside = territory.municipalities_of(part.code).count();
    let whole = territory.whole_region(part.code).count();
    let of = view.language().pick("van", "of");
    let things = view.language().pick("gemeenten", "municipalities");
    (inside < whole).then(|| format!("{inside} {of} {whole} {things}"))
}

/// A region for narrow places: each line with its indent.
fn stacked(view: &View<'_>, part: &RegionPart, statuses: &[SeatStatus]) -> Vec<(Line, usize)> {
    let language = view.language();
    let name = Line::strong(view.texts.region(part.code));
    let name = match cut(view, part) {
        Some(cut) => name.then(Line::dim(format!(" ({cut})"))),
        None => name,
    };
    let mut lines = vec![(name, 0)];
    for (number, verdict) in (1..).zip(part.steps.into_iter().flatten()) {
        let step = say!(language, "stap {number}: ", "step {number}: ");
        lines.push((Line::plain(step).then(said(view, verdict)), 2));
    }
    let word = language.pick("bereikbaar", "reachable");
    let mut seats = filled(view, part, BAR).then(Line::plain(format!(" {} {word}", share(part))));
    for status in statuses.iter().filter(|status| part.seats.of(**status) > 0) {
        seats = seats
            .then(Line::plain("  "))
            .then(view.marked(*status, ""))
            .then(Line::plain(format!("{GLUE}{}", part.seats.of(*status))));
    }
    lines.push((seats, 2));
    lines
}

/// The signs that occur, each with its word.
fn legend(view: &View<'_>, statuses: &[SeatStatus], is_table: bool) -> Vec<Line> {
    let language = view.language();
    let mut line = Line::default();
    for status in statuses {
        let word = glued(status.name(language));
        line = line.then(view.marked(*status, "")).then(Line::dim(format!("{GLUE}{word}   ")));
    }
    let mut lines = line.wrapped(view.options.columns());
    if is_table && view.is_judged() {
        // Of steps 2 and 3 there is room for the sign only.
        let shown = |verdict: &&Verdict| {
            view.regions.iter().filter_map(|part| part.steps).any(|steps| steps[1..].contains(verdict))
        };
        let words = Verdict::ALL.iter().filter(shown).map(|verdict| {
            let word = glued(verdict.name(language));
            Line::dim(format!("{}{GLUE}{word}   ", verdict.sign(view.is_ascii())))
        });
        lines.extend(words.fold(Line::default(), Line::then).wrapped(view.options.columns()));
    }
    lines
}
