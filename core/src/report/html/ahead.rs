//! Looking ahead: which seats are lost in the coming weeks when nobody confirms again.

use super::Material;
use crate::date::Date;
use std::collections::BTreeMap;

/// Thirteen weeks: a little more than ninety days.
const WEEKS: u32 = 13;
/// The height of the chart, and what is left above a bar for its number.
const HEIGHT: u32 = 120;
const HEADROOM: u32 = 16;

pub(super) struct Ahead {
    pub(super) answer: String,
    pub(super) weeks: Vec<Week>,
    pub(super) regions: Vec<(String, u32)>,
    pub(super) is_empty: bool,
}

pub(super) struct Week {
    /// The first day.
    pub(super) from: String,
    pub(super) seats: u32,
    /// Where its bar stands in the chart.
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) height: u32,
    /// Whether its day is written below it.
    pub(super) is_labelled: bool,
}

impl Ahead {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let (on, texts, language) = (material.assessment.on(), &material.texts, material.language);
        let last = on.plus_days(7 * WEEKS);
        let lost = material.coverage.iter().filter_map(|row| Some((row.region, row.through?.next())));
        let lost: Vec<_> = lost.filter(|(_, day)| *day <= last).collect();
        let mut counts = vec![0_u32; WEEKS as usize];
        for (_, day) in &lost {
            if let Some(count) = usize::try_from((day.days_since(on) - 1).max(0) / 7)
                .ok()
                .and_then(|week| counts.get_mut(week))
            {
                *count += 1;
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default().max(1);
        let weeks = (0_u32..).zip(&counts).map(|(week, seats)| week_of(on, week, *seats, most, material));
        let mut by_region = BTreeMap::new();
        for (region, _) in &lost {
            *by_region.entry(*region).or_insert(0_u32) += 1;
        }
        let covered = u32::try_from(material.coverage.iter().filter(|row| row.status.is_covered()).count());
        let (covered, number) = (covered.unwrap_or_default(), u32::try_from(lost.len()).unwrap_or_default());
        let seats = texts.seats(covered);
        let answer = match number {
            0 => say!(
                language,
                "Binnen 90 dagen vervalt geen van de {covered} bereikbare plekken.",
                "Within 90 days none of the {covered} reachable seats lapses."
            ),
            number => say!(
                language,
                "Als niemand opnieuw bevestigt, vervallen binnen 90 dagen {number} van de {seats} die nu bereikbaar zijn.",
                "If nobody confirms again, {number} of the {seats} that can be reached now lapse within 90 days."
            ),
        };
        Self {
            answer,
            weeks: weeks.collect(),
            regions: by_region.into_iter().map(|(region, seats)| (texts.region(region), seats)).collect(),
            is_empty: number == 0,
        }
    }
}

fn week_of(on: Date, week: u32, seats: u32, most: u32, material: &Material<'_>) -> Week {
    let height = seats * (HEIGHT - HEADROOM) / most;
    Week {
        from: material.texts.short_date(on.plus_days(7 * week + 1)),
        seats,
        x: 4 + week * 46,
        y: HEIGHT - height,
        height,
        is_labelled: week.is_multiple_of(4),
    }
}
