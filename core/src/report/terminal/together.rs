//! Sections 2 and 3: the meetings of every subregion, the learning groups, the core values.

use super::super::together::{self, Place, places};
use super::line::{GLUE, Ink, Line, glued};
use super::table::{Column, row};
use super::view::View;
use crate::assessment::Subject;
use crate::catalogue::RequirementId as R;
use crate::id::RegionCode;
use crate::vocabulary::Verdict;

const GAP: usize = 2;

/// Section 2: the answer, and a line per region with its subregions.
pub(super) fn knowing(view: &View<'_>) -> Vec<Line> {
    let mut places = places(view.assessment, R::MeetingsCount);
    places.retain(|place| view.shows(place.region));
    let answer = Line::strong(together::knowing(&places, &view.texts));
    let mut lines = answer.wrapped(view.options.columns());
    let is_asked = places.iter().any(|place| place.verdict != Verdict::NotApplicable);
    if is_asked {
        lines.extend(table(view, &places));
        lines.extend(legend(view, &places));
    }
    lines
}

/// Section 3: the answer, and how far the talk about core values got.
pub(super) fn learning(view: &View<'_>) -> Vec<Line> {
    let answer = Line::strong(together::learning(view.assessment, &view.texts));
    let values = together::values(view.assessment, &view.texts).map(Line::plain);
    [answer].into_iter().chain(values).flat_map(|line| line.wrapped(view.options.columns())).collect()
}

fn table(view: &View<'_>, places: &[Place]) -> Vec<Line> {
    let names = view.regions.iter().map(|part| Line::plain(view.texts.region(part.code)).width());
    let name = names.max().unwrap_or(0);
    let room = view.options.columns();
    let columns = [Column::left(name), Column::left(room.saturating_sub(name + GAP).max(10))];
    let regions = view.regions.iter().flat_map(|part| {
        row(&columns, GAP, vec![Line::plain(view.texts.region(part.code)), own(view, places, part.code)])
    });
    regions.collect()
}

/// The places of a region, one after the other: sign, name, held and planned.
fn own(view: &View<'_>, places: &[Place], region: RegionCode) -> Line {
    let mut line = Line::default();
    let own = places.iter().filter(|place| place.region == region);
    for (number, place) in own.enumerate() {
        let name = match &place.subject {
            Subject::Region => view.language().pick("hele regio", "whole region").to_owned(),
            subject => view.texts.subject(region, subject),
        };
        let ink = if place.verdict == Verdict::NotMet { Ink::Strong } else { Ink::Plain };
        let planned = if place.planned > 0 { format!("+{}", place.planned) } else { String::new() };
        let sign = place.verdict.sign(view.is_ascii());
        let text = glued(&format!("{sign} {name} {}{planned}", place.held));
        let before = if number == 0 { "" } else { "   " };
        line = line.and(Ink::Plain, before).and(ink, text);
    }
    line
}

/// The signs that occur, each with its word, and how to read the numbers.
fn legend(view: &View<'_>, places: &[Place]) -> Vec<Line> {
    let language = view.language();
    let mut line = Line::default();
    for verdict in Verdict::ALL.iter().filter(|verdict| places.iter().any(|place| place.verdict == **verdict))
    {
        let word = glued(verdict.name(language));
        line = line.then(Line::dim(format!("{}{GLUE}{word}   ", verdict.sign(view.is_ascii()))));
    }
    if places.iter().any(|place| place.planned > 0) {
        let numbers = language.pick("1+1 = 1 gehouden, 1 gepland", "1+1 = 1 held, 1 planned");
        line = line.then(Line::dim(glued(numbers)));
    }
    line.wrapped(view.options.columns())
}
