//! A day of a timeline.

use crate::assessment::Counts;
use crate::date::Date;
use crate::id::RegionCode;
use crate::json::{Broken, ByWord, Object, Pen, Reader, Shape, Write, record, serialized, written_as};
use crate::problem::Kind;
use crate::vocabulary::{Freshness, SeatStatus, Step};

/// What a region is like from a day on, until the next day on which something changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimelineDay {
    /// The day.
    pub on: Date,
    /// The region.
    pub region: RegionCode,
    /// The contacts in service by freshness, in the order of [`Freshness::ALL`].
    pub freshness: [u32; 6],
    /// The seats by status, in the order of [`SeatStatus::ALL`]; an area that no organisation of a role
    /// serves counts as one vacant seat.
    pub seats: [u32; 6],
    /// The findings that weigh in each of the three steps, counted by verdict.
    pub steps: [Counts; 3],
}

impl TimelineDay {
    /// How many contacts have a freshness.
    #[must_use]
    pub fn freshness(&self, freshness: Freshness) -> u32 {
        self.freshness.get(freshness as usize).copied().unwrap_or_default()
    }

    /// How many seats have a status.
    #[must_use]
    pub fn seats(&self, status: SeatStatus) -> u32 {
        self.seats.get(status as usize).copied().unwrap_or_default()
    }

    /// The counts of a step; [`Counts::verdict`] is its verdict.
    #[must_use]
    pub fn step(&self, step: Step) -> Counts {
        self.steps.get(step as usize).copied().unwrap_or_default()
    }

    /// Whether another day has the same counts.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        (self.freshness, self.seats, self.steps) == (other.freshness, other.seats, other.steps)
    }
}

record! {
    /// What a region is like from a day on, until the next day on which something changes.
    pub(crate) struct TimelineDayDocument {
        /// The day.
        on: Date = crucial "on",
        /// The region.
        region: RegionCode = crucial "region",
        /// The contacts in service by freshness.
        freshness: ByWord<Freshness, u32, 6> = crucial "freshness",
        /// The seats by status; an area that no organisation of a role serves counts as one vacant seat.
        seats: ByWord<SeatStatus, u32, 6> = crucial "seats",
        /// The findings that weigh in each of the three steps, counted by verdict.
        steps: [Counts; 3] = crucial "steps",
    }
}

impl Shape for TimelineDay {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let day = TimelineDayDocument::object(object, reader)?;
        Ok(day.map(|day| Self {
            on: day.on,
            region: day.region,
            freshness: day.freshness.values,
            seats: day.seats.values,
            steps: day.steps,
        }))
    }
}

impl Write for TimelineDay {
    fn write(&self, pen: &mut dyn Pen) {
        let Self { on, region, freshness, seats, steps } = *self;
        let (freshness, seats) = (ByWord::new(freshness), ByWord::new(seats));
        TimelineDayDocument { on, region, freshness, seats, steps }.write(pen);
    }
}

serialized!(TimelineDay);

written_as!(TimelineDay: TimelineDayDocument);
