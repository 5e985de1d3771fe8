//! Looking ahead: which seats are lost in the coming weeks when nobody confirms again.

use crate::date::Date;
use crate::id::RegionCode;
use crate::render::Renderer;
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
    /// `lost` are the seats that lapse after a day, with the first day on which each is no longer covered; `covered`
    /// how many are covered on that day, and `now` how that day is called afterwards.
    pub(super) fn new(
        on: Date,
        covered: u32,
        lost: impl Iterator<Item = (RegionCode, Date)>,
        texts: &Renderer,
        now: &str,
    ) -> Self {
        let last = on.plus_days(7 * WEEKS);
        let lost: Vec<_> = lost.filter(|(_, day)| *day <= last).collect();
        let mut counts = vec![0_u32; WEEKS as usize];
        let mut by_region = BTreeMap::new();
        for (region, day) in &lost {
            *by_region.entry(*region).or_insert(0_u32) += 1;
            let week = usize::try_from((day.days_since(on) - 1).max(0) / 7).ok();
            if let Some(count) = week.and_then(|week| counts.get_mut(week)) {
                *count += 1;
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default().max(1);
        let weeks = (0_u32..).zip(&counts).map(|(week, seats)| week_of(on, week, *seats, most, texts));
        let number = u32::try_from(lost.len()).unwrap_or_default();
        Self {
            answer: answer(number, covered, texts, now),
            weeks: weeks.collect(),
            regions: by_region.into_iter().map(|(region, seats)| (texts.region(region), seats)).collect(),
            is_empty: number == 0,
        }
    }
}

fn answer(lost: u32, covered: u32, texts: &Renderer, now: &str) -> String {
    let (language, seats) = (texts.language(), texts.seats(covered));
    match lost {
        0 => say!(
            language,
            "Binnen 90 dagen vervalt geen van de {covered} bereikbare plekken.",
            "Within 90 days none of the {covered} reachable seats lapses."
        ),
        lost => say!(
            language,
            "Als niemand opnieuw bevestigt, vervallen binnen 90 dagen {lost} van de {seats} die {now} bereikbaar zijn.",
            "If nobody confirms again, {lost} of the {seats} that can be reached {now} lapse within 90 days."
        ),
    }
}

fn week_of(on: Date, week: u32, seats: u32, most: u32, texts: &Renderer) -> Week {
    let height = seats * (HEIGHT - HEADROOM) / most;
    Week {
        from: texts.short_date(on.plus_days(7 * week + 1)),
        seats,
        x: 4 + week * 46,
        y: HEIGHT - height,
        height,
        is_labelled: week.is_multiple_of(4),
    }
}
