//! By when which organisation has its contacts confirmed, as a calendar with alarms.

use super::event::{Event, Status};
use super::moment::{Moment, compact};
use super::{CalendarOptions, Feed, LAPSED, LATE, marked};
use crate::audience::{Audience, UnknownAudience, sight::Sight};
use crate::date::Date;
use crate::facts::Rhythm;
use crate::id::{ContactId, OrganisationId, RegionCode};
use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;
use crate::vocabulary::Method;
use std::collections::{BTreeMap, BTreeSet};

/// What events of confirmations are known by begins so.
const KIND: &str = "confirmation-";

/// So many days before one is reminded when nothing else is agreed.
const USUAL_REMINDER: u32 = 7;

/// The contacts of an organisation in a region that are due on the same day.
struct Due<'a> {
    organisation: &'a OrganisationId,
    region: RegionCode,
    day: Date,
    contacts: Vec<ContactId>,
}

/// By when which organisation has its contacts confirmed, as far as an audience sees it: an event of a whole day
/// for each organisation, region and day on which contacts are due.
///
/// Contacts that were never confirmed, and those for whom no rhythm is agreed, have no such day and are not in
/// it. The alarm goes at nine in the morning, as long before as was agreed, or else a week; what is too late
/// already says so and has none. Names stand in the description, and only of people whose names the audience
/// sees; others are shown by their id. What was confirmed since the calendar before is written as cancelled,
/// until its day is over.
///
/// # Errors
/// [`UnknownAudience`] when the register does not know the audience.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::exchange::calendar::{CalendarOptions, confirmations};
/// use bouwsteen::{Audience, Register};
/// let audience: Audience = "organisation:lt-ede".parse().unwrap();
/// let on = "2021-09-01".parse().unwrap();
/// let calendar = confirmations(&Register::demo(), &audience, on, &CalendarOptions::default()).unwrap();
/// assert!(calendar.contains("BEGIN:VALARM") && calendar.contains("bevestigen: Lokaal team Ede"));
/// # }
/// ```
pub fn confirmations(
    register: &Register,
    audience: &Audience,
    on: Date,
    options: &CalendarOptions,
) -> Result<String, UnknownAudience> {
    let sight = Sight::new(register.state(), audience, on)?;
    let due = due(register, &sight, on);
    let mut regions: BTreeMap<&OrganisationId, BTreeSet<RegionCode>> = BTreeMap::new();
    for own in &due {
        regions.entry(own.organisation).or_default().insert(own.region);
    }
    let page = Page { register, sight: &sight, on, language: options.language };
    let events = due.iter().map(|own| {
        let is_in_several = regions.get(own.organisation).is_some_and(|regions| regions.len() > 1);
        page.event(own, is_in_several)
    });
    let feed = Feed {
        name: options.language.pick("Contacten bevestigen", "Contacts to confirm"),
        kind: KIND,
        gone: LAPSED,
        keeps_gone: false,
    };
    Ok(feed.write(events.collect(), on, options))
}

/// What the audience sees that is due on some day, by organisation, region and day.
fn due<'a>(register: &'a Register, sight: &Sight<'_>, on: Date) -> Vec<Due<'a>> {
    let mut due: BTreeMap<(&OrganisationId, RegionCode, Date), Vec<ContactId>> = BTreeMap::new();
    for row in register.freshness(on) {
        let is_seen = sight.has_region(row.region) && sight.sees_row_of(&row.contact);
        let contact = register.contact(&row.contact).filter(|_| is_seen);
        if let Some((contact, day)) = contact.zip(row.due) {
            due.entry((&contact.organisation, row.region, day)).or_default().push(row.contact);
        }
    }
    let whole = |((organisation, region, day), contacts)| Due { organisation, region, day, contacts };
    due.into_iter().map(whole).collect()
}

/// What the events are made of.
struct Page<'a> {
    register: &'a Register,
    sight: &'a Sight<'a>,
    on: Date,
    language: Language,
}

impl Page<'_> {
    fn event(&self, due: &Due<'_>, is_in_several: bool) -> Event {
        let (language, texts) = (self.language, Renderer::new(self.register, self.language));
        let (organisation, region) = (texts.organisation(due.organisation), texts.region(due.region));
        let place = if is_in_several { format!("{organisation} ({region})") } else { organisation };
        let summary = match due.contacts.len() {
            1 => say!(language, "1 contact bevestigen: {place}", "Confirm 1 contact: {place}"),
            number => {
                say!(language, "{number} contacten bevestigen: {place}", "Confirm {number} contacts: {place}")
            }
        };
        let is_late = due.day < self.on;
        Event {
            uid: format!("{KIND}{}-{}@{}.bouwsteen.invalid", due.organisation, compact(due.day), due.region),
            start: Moment::day(due.day),
            end: Some(Moment::day(due.day.next())),
            summary: if is_late { marked(LATE, &summary, language) } else { summary },
            location: None,
            description: self.description(due, &texts),
            remarks: Vec::new(),
            status: Status::Confirmed,
            is_busy: false,
            categories: vec![language.pick("Contacten bevestigen", "Contacts to confirm").to_owned(), region],
            people: Vec::new(),
            alarm: (!is_late).then(|| self.reminder(due)),
        }
    }

    fn description(&self, due: &Due<'_>, texts: &Renderer) -> Vec<String> {
        let (day, region) = (texts.date(due.day), texts.region(due.region));
        let first = say!(
            self.language,
            "Regio {region}: bevestigen uiterlijk {day}.",
            "Region of {region}: confirm by {day}."
        );
        let method = self.rhythm(due).and_then(|rhythm| rhythm.method);
        let how = method.map(|method| how(method, self.language).to_owned());
        let named = texts.clone().with_names();
        let people = due.contacts.iter().map(|id| {
            let slot = self.register.state().contacts.slot(id.as_str());
            let is_shown = slot.is_some_and(|slot| self.sight.shows_name(slot));
            format!("- {}", if is_shown { named.contact(id) } else { texts.contact(id) })
        });
        [first].into_iter().chain(how).chain(people).collect()
    }

    /// How many days before one is reminded. Months are counted in days: alarms know no months.
    fn reminder(&self, due: &Due<'_>) -> u32 {
        let agreed = self.rhythm(due).and_then(|rhythm| rhythm.remind_before);
        let days = agreed.map(|before| due.day.days_since(due.day - before));
        days.and_then(|days| u32::try_from(days).ok()).unwrap_or(USUAL_REMINDER)
    }

    /// The rhythm by which these contacts are due.
    fn rhythm(&self, due: &Due<'_>) -> Option<&Rhythm> {
        let role = self.register.organisation(due.organisation)?.role;
        self.register.state().agreement(due.region, self.on)?.rhythms.get(&role)
    }
}

/// What is done to confirm, by what was agreed.
const fn how(method: Method, language: Language) -> &'static str {
    match method {
        Method::Delivery => language.pick(
            "Afgesproken is: de organisatie levert haar lijst aan.",
            "It is agreed that the organisation sends its list.",
        ),
        Method::SelfConfirmation => language.pick(
            "Afgesproken is: iedereen bevestigt de eigen gegevens.",
            "It is agreed that everybody confirms their own details.",
        ),
        Method::CustodianCheck => language.pick(
            "Afgesproken is: de beheerder controleert de gegevens.",
            "It is agreed that the custodian checks the details.",
        ),
    }
}
