//! Section 2: a line per region.

use super::line::{GLUE, Ink, Line, glued, width};
use super::table::{Column, row, total};
use super::view::{RegionPart, View};
use crate::vocabulary::{SeatStatus, Verdict};

const BAR: usize = 10;
const GAP: usize = 2;

/// What stands for a step that this version does not judge.
const fn not_judged(ascii: bool) -> char {
    if ascii { '.' } else { '·' }
}

/// Section 2, as a table where it fits, if need be without its bars, and else as a few lines per region.
pub(super) fn regions(view: &View<'_>) -> Vec<Line> {
    let statuses = occurring(view);
    let room = view.options.columns();
    if view.regions.is_empty() {
        return vec![Line::plain(view.language().pick("Er zijn geen regio's.", "There are no regions."))];
    }
    for bar in [BAR, 0] {
        let columns = columns(view, &statuses, bar);
        if total(&columns, GAP) <= room {
            return table(view, &statuses, &columns, bar);
        }
    }
    let blocks = view.regions.iter().flat_map(|part| stacked(view, part, &statuses));
    blocks.flat_map(|(line, by)| indented(&line, by, room)).collect()
}

fn indented(line: &Line, by: usize, room: usize) -> Vec<Line> {
    line.wrapped(room - by).into_iter().map(|line| line.indented(by)).collect()
}

/// The statuses that some seat has, best first.
pub(super) fn occurring(view: &View<'_>) -> Vec<SeatStatus> {
    let seats = view.total();
    SeatStatus::ALL.iter().copied().filter(|status| seats.of(*status) > 0).collect()
}

fn columns(view: &View<'_>, statuses: &[SeatStatus], bar: usize) -> Vec<Column> {
    let widest = |texts: &mut dyn Iterator<Item = usize>, least: usize| texts.max().unwrap_or(0).max(least);
    let names = widest(&mut view.regions.iter().map(|part| width(&view.texts.region(part.code))), 5);
    let verdicts = widest(&mut view.regions.iter().map(|part| verdict(view, part.verdict).width()), 6);
    let shares = widest(&mut view.regions.iter().map(|part| share(part).len()), 5);
    let mut columns = vec![Column::left(names), Column::left(verdicts), Column::left(1), Column::left(1)];
    columns.extend((bar > 0).then_some(Column::left(bar)));
    columns.push(Column::right(shares));
    let count = |status: &SeatStatus| {
        widest(&mut view.regions.iter().map(|part| part.seats.of(*status).to_string().len()), 2)
    };
    columns.extend(statuses.iter().map(|status| Column::right(count(status))));
    columns
}

fn share(part: &RegionPart) -> String {
    format!("{}/{}", part.seats.covered(), part.seats.total())
}

fn verdict(view: &View<'_>, verdict: Verdict) -> Line {
    let ink = if verdict == Verdict::NotMet { Ink::Strong } else { Ink::Plain };
    let sign = verdict.sign(view.is_ascii());
    Line::default().and(ink, format!("{sign} {}", verdict.name(view.language())))
}

fn table(view: &View<'_>, statuses: &[SeatStatus], columns: &[Column], bar: usize) -> Vec<Line> {
    let language = view.language();
    let step = language.pick("stap", "step");
    let mut heads = vec![Line::default(), Line::dim(format!("{step} 1")), Line::dim("2"), Line::dim("3")];
    heads.extend((bar > 0).then(|| Line::dim(language.pick("bereikbaar", "reachable"))));
    heads.push(Line::default());
    heads.extend(statuses.iter().map(|status| view.marked(*status, "")));
    let mut lines = row(columns, GAP, heads);
    for part in &view.regions {
        let mut cells = vec![
            Line::plain(view.texts.region(part.code)),
            verdict(view, part.verdict),
            Line::dim(not_judged(view.is_ascii())),
            Line::dim(not_judged(view.is_ascii())),
        ];
        cells.extend((bar > 0).then(|| filled(view, part, bar)));
        cells.push(Line::plain(share(part)));
        cells.extend(statuses.iter().map(|status| match part.seats.of(*status) {
            0 => Line::dim("0"),
            number => Line::plain(number.to_string()),
        }));
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
    let step = language.pick("stap", "step");
    let rest = language.pick("stap 2 en 3 nog niet beoordeeld", "steps 2 and 3 not yet judged");
    let steps = Line::plain(format!("{step} 1: "))
        .then(verdict(view, part.verdict))
        .then(Line::dim(format!("; {rest}")));
    let word = language.pick("bereikbaar", "reachable");
    let mut seats = filled(view, part, BAR).then(Line::plain(format!(" {} {word}", share(part))));
    for status in statuses.iter().filter(|status| part.seats.of(**status) > 0) {
        seats = seats
            .then(Line::plain("  "))
            .then(view.marked(*status, ""))
            .then(Line::plain(format!("{GLUE}{}", part.seats.of(*status))));
    }
    vec![(name, 0), (steps, 2), (seats, 2)]
}

/// The signs that occur, each with its word.
pub(super) fn legend(view: &View<'_>) -> Vec<Line> {
    let language = view.language();
    let mut line = Line::default();
    for status in occurring(view) {
        let word = glued(status.name(language));
        line = line.then(view.marked(status, "")).then(Line::dim(format!("{GLUE}{word}   ")));
    }
    let judged = glued(language.pick("nog niet beoordeeld", "not yet judged"));
    line = line.then(Line::dim(format!("{}{GLUE}{judged}", not_judged(view.is_ascii()))));
    let room = view.options.columns();
    line.wrapped(room)
}
