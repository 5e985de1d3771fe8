//! The meetings that an audience sees, as a calendar to publish.

use super::{CANCELLED, CalendarOptions, Feed, meeting};
use crate::audience::{Audience, UnknownAudience, sight::Sight};
use crate::date::Date;
use crate::facts::{DatedArea, Meeting, Organisation};
use crate::id::ContactId;
use crate::register::Register;
use crate::render::Renderer;
use std::collections::BTreeSet;

/// What events of published meetings are known by begins so. An invitation is known by something else: a program
/// that has it must not lose who is asked when it reads this calendar as well.
const KIND: &str = "meeting-";

/// The meetings that an audience sees, as one calendar to publish. There are no people in it.
///
/// A board sees those of all regions of the territory, a custodian and a partner those of their regions. An
/// organisation sees, in the regions where it has a seat or somebody in service on the day asked, the meetings for
/// areas that it serves or its people work for on the day of the meeting, and those its people were asked for.
///
/// An event takes nobody's time: that a meeting is published does not mean that the reader goes there. A planned
/// one is tentative, one that was held is confirmed. It begins at its start and takes as long as taking part does
/// (two hours when nothing is said); without a start it is the whole day. A meeting of the calendar before that the
/// register no longer has, or the audience no longer sees, is written as cancelled.
///
/// The calendar names no organiser, as a register holds no mailbox for that.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::exchange::calendar::{CalendarOptions, meetings};
/// use bouwsteen::{Audience, Register};
/// let on = "2021-09-01".parse().unwrap();
/// let calendar = meetings(&Register::demo(), &Audience::Board, on, &CalendarOptions::default()).unwrap();
/// assert!(calendar.contains("SUMMARY:Samenwerkingsbijeenkomst regio Noord-Veluwe\r\n"));
/// assert!(!calendar.contains("ATTENDEE"));
/// # }
/// ```
///
/// # Errors
/// [`UnknownAudience`] when the register does not know the audience.
pub fn meetings(
    register: &Register,
    audience: &Audience,
    on: Date,
    options: &CalendarOptions,
) -> Result<String, UnknownAudience> {
    let texts = Renderer::new(register, options.language);
    let sight = Sight::new(register.state(), audience, on)?;
    let own = sight.own().filter(|_| !sight.is_whole()).and_then(|slot| Own::new(register, slot));
    let events = register.meetings().iter().filter_map(|meeting| {
        let region = register.state().region_of_scope(&meeting.scope)?;
        let is_seen = sight.has_region(region) && own.as_ref().is_none_or(|own| own.takes_part(meeting));
        is_seen.then(|| meeting::event(KIND, meeting, region, &texts))
    });
    let feed = Feed {
        name: options.language.pick("Samenwerkingsbijeenkomsten", "Cooperation meetings"),
        kind: KIND,
        gone: CANCELLED,
        keeps_gone: true,
    };
    Ok(feed.write(events.collect(), on, options))
}

/// The organisation that looks, and every area that it serves or its people work for.
struct Own<'a> {
    register: &'a Register,
    organisation: &'a Organisation,
    areas: BTreeSet<&'a DatedArea>,
}

impl<'a> Own<'a> {
    fn new(register: &'a Register, slot: u32) -> Option<Self> {
        let state = register.state();
        let organisation = state.organisations.get(slot)?;
        let people = state.index.organisations.get(&slot).into_iter().flat_map(|own| &own.contacts);
        let worked = people.filter_map(|slot| state.contacts.get(*slot)).flat_map(|contact| &contact.areas);
        let areas = organisation.serves.iter().chain(worked).collect();
        Some(Self { register, organisation, areas })
    }

    /// Whether a meeting is for one of the areas on its day, or people of the organisation were asked for it.
    fn takes_part(&self, meeting: &Meeting) -> bool {
        let state = self.register.state();
        let is_colleague = |id: &ContactId| {
            self.register.contact(id).is_some_and(|contact| contact.organisation == self.organisation.id)
        };
        let ground = state.ground(&meeting.scope);
        let is_here = |dated: &&DatedArea| {
            dated.period.contains(meeting.date) && ground.iter().any(|area| state.meet(area, &dated.area))
        };
        self.areas.iter().any(is_here)
            || meeting.attendance.iter().any(|asked| is_colleague(&asked.contact))
            || meeting.prepared_by.iter().any(is_colleague)
    }
}
