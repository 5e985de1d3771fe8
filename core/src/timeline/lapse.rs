//! The forward look: which seats lapse when, if nobody acts.

use super::Timeline;
use crate::date::Date;
use crate::id::{AreaCode, OrganisationId, RegionCode};
use crate::json::record;
use crate::register::coverage::{seats_of, through};
use crate::register::tally::Tally;

record! {
    /// A seat that is covered now and will not be from some day on, if nobody confirms again.
    #[derive(PartialOrd, Ord)]
    pub struct Lapse {
        /// The first day on which it is no longer covered.
        on: Date = required "on",
        /// The region of the area.
        region: RegionCode = required "region",
        /// The organisation.
        organisation: OrganisationId = required "organisation",
        /// The area it serves.
        area: AreaCode = required "area",
        /// The last day on which it is covered.
        through: Date = required "through",
    }
}

impl Timeline {
    /// The seats covered on a day that lapse later if nobody confirms again: by day, then region,
    /// organisation and area.
    ///
    /// What is recorded of the future counts: absences, service, areas and agreements. The day need not
    /// lie in the period of the timeline.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Date, Period, Policy, Register};
    /// let on: Date = "2021-09-01".parse().unwrap();
    /// let timeline = Register::demo().timeline(&Policy::gvjb_2021(), Period::since(on));
    /// let lapses = timeline.lapses(on);
    /// assert!(lapses.iter().all(|lapse| lapse.on > on && lapse.on == lapse.through.next()));
    /// # }
    /// ```
    #[must_use]
    pub fn lapses(&self, on: Date) -> Vec<Lapse> {
        let state = self.register.state();
        let tally = Tally::new(state, on);
        let mut lapses = Vec::new();
        for (region, code) in (0_u32..).zip(&state.index.areas.regions) {
            for (slot, status) in seats_of(state, &tally, region) {
                let through = through(state, &tally, slot, status);
                let seat = state.index.seats.get(slot as usize);
                let (Some(through), Some(seat)) = (through, seat) else { continue };
                // After the last day of the calendar there is no day to name.
                let Some(on) = through.next().in_calendar() else { continue };
                let organisation = state.organisations.get(seat.organisation);
                let (Some(organisation), Some(leaf)) = (organisation, state.index.areas.leaf(seat.leaf))
                else {
                    continue;
                };
                lapses.push(Lapse {
                    on,
                    region: *code,
                    organisation: organisation.id.clone(),
                    area: leaf.area.clone(),
                    through,
                });
            }
        }
        lapses.sort_unstable();
        lapses
    }
}
