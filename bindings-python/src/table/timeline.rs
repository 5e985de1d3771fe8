//! A timeline: a row per region and day on which something changes.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::{Counts, Freshness, SeatStatus, Step, Timeline, TimelineDay, Verdict};

/// The days of all regions.
pub(crate) fn timeline(timeline: &Timeline) -> Table {
    let rows: Vec<_> = timeline.regions().flat_map(|(_, days)| days).copied().collect();
    Table::of(Later::new(move || rows))
}

impl Row for TimelineDay {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        let mut columns = Columns::default()
            .codes("region", cells().map(|row| Some(row.region)))
            .days("on", cells().map(|row| Some(row.on)));
        for freshness in Freshness::ALL {
            let name = format!("freshness_{}", snake(freshness.as_str()));
            columns = columns.counts(&name, cells().map(|row| Some(row.freshness(*freshness))));
        }
        for status in SeatStatus::ALL {
            let name = format!("seats_{}", snake(status.as_str()));
            columns = columns.counts(&name, cells().map(|row| Some(row.seats(*status))));
        }
        for step in Step::ALL {
            let counts = || cells().map(|row| row.step(*step));
            let name = format!("step_{step}_verdict");
            columns = columns.words(&name, counts().map(|counts: Counts| Some(counts.verdict())));
            for verdict in Verdict::ALL {
                let name = format!("step_{step}_{}", snake(verdict.as_str()));
                columns = columns.counts(&name, counts().map(|counts| Some(counts.of(*verdict))));
            }
        }
        columns
    }
}

/// A word of documents as attributes of Python are written: `dueSoon` is `due_soon`.
fn snake(word: &str) -> String {
    let mut snake = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
