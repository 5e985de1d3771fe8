//! The areas of a row, with the days on which they count.

use super::field::FactField as F;
use super::problem::TableProblems;
use super::row::{Row, Said};
use crate::date::Period;
use crate::exchange::list::places::{AreaKind, Places};
use crate::facts::DatedArea;
use crate::id::AreaCode;
use crate::problem::{Detail, ProblemCode};

/// The fields of the days on which the areas of a row count.
const DAYS: [F; 3] = [F::AreaFrom, F::AreaUntil, F::AreaThrough];

/// The areas of all columns about a field, dated as the row says; nothing when something of them cannot be read.
pub(super) fn dated_areas(
    row: &Row<'_, '_>,
    field: F,
    places: &mut Places<'_>,
    problems: &mut TableProblems,
) -> Option<Vec<DatedArea>> {
    let (mut areas, mut is_wrong) = (Vec::new(), false);
    for (column, text) in row.texts(field) {
        let kind = AreaKind::of_heading(row.headings.heading(column));
        match places.areas(&text, kind).or_problem(&text) {
            Ok(found) => areas.extend(found.iter().cloned()),
            Err((code, detail)) => {
                row.wrong(problems, Some(column), code, detail);
                is_wrong = true;
            }
        }
    }
    let areas = dated(row, field, areas, problems);
    areas.filter(|_| !is_wrong)
}

/// Areas that were read of a row, dated as the row says; nothing when its days cannot be read or have no area.
pub(super) fn dated(
    row: &Row<'_, '_>,
    field: F,
    areas: Vec<AreaCode>,
    problems: &mut TableProblems,
) -> Option<Vec<DatedArea>> {
    let period = match row.period(DAYS, problems) {
        Said::Wrong => return None,
        Said::Nothing => Period::ALWAYS,
        Said::Value(at) => {
            if row.column(field).is_none() {
                row.empty(problems, field);
                return None;
            }
            at.value
        }
    };
    Some(areas.into_iter().map(|area| DatedArea { area, period }).collect())
}

/// The one area that a text names, if it is one of a kind.
pub(super) fn only(text: &str, kind: AreaKind, places: &mut Places<'_>) -> Option<AreaCode> {
    match places.areas(text, Some(kind)).or_problem(text) {
        Ok(areas) => match &*areas {
            [area] if kind.fits(area) => Some(area.clone()),
            _ => None,
        },
        Err(_) => None,
    }
}

/// What is wrong with a text that should name a region.
pub(super) const NOT_A_REGION: (ProblemCode, Detail) = (ProblemCode::NotARegion, Detail::None);
