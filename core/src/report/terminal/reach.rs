//! Whom to call: the text for a partner, with names.

use super::draw::draw;
use super::line::{GLUE, Ink, Line};
use super::options::{Options, Style};
use super::view::area_name;
use crate::facts::Point;
use crate::language::Language;
use crate::register::{Reach, ReachContact, ReachOrganisation, Register, Why};
use crate::render::Renderer;
use crate::vocabulary::{Freshness, SeatStatus};

/// Whom to call for an area, organisation by organisation, the best first.
///
/// Shows names, phone numbers and mail addresses, whatever [`Options::names`] says: that is its purpose.
#[must_use]
pub fn reach(register: &Register, reach: &Reach, options: &Options) -> String {
    let language = options.language;
    let page = Page { texts: Renderer::new(register, language).with_names(), options };
    let (area, on) = (area_name(&page.texts, &reach.area), page.texts.date(reach.on));
    let mut lines = Line::strong(say!(
        language,
        "Wie te bellen voor {area} op {on}",
        "Whom to call for {area} on {on}"
    ))
    .wrapped(options.columns());
    for organisation in &reach.organisations {
        lines.push(Line::default());
        lines.extend(page.organisation(organisation));
    }
    if reach.organisations.is_empty() {
        lines.push(Line::default());
        lines.push(Line::plain(language.pick(
            "Hier is geen organisatie bekend.",
            "No organisation is known here.",
        )));
    }
    draw(&lines, options.style)
}

struct Page<'a> {
    texts: Renderer,
    options: &'a Options,
}

impl Page<'_> {
    fn language(&self) -> Language {
        self.options.language
    }

    fn organisation(&self, organisation: &ReachOrganisation) -> Vec<Line> {
        let (name, role) = (organisation.name.as_str(), organisation.role.name(self.language()));
        // "Lokaal team Ede" says its role itself.
        let head = Line::strong(name);
        let head = if name.starts_with(role) { head } else { head.and(Ink::Dim, format!(" · {role}")) };
        let mut lines = head.wrapped(self.options.columns());
        for person in &organisation.people {
            lines.extend(self.person(person));
        }
        if organisation.people.is_empty() {
            let nobody = self.language().pick("niemand", "nobody");
            let sign = SeatStatus::Vacant.sign(self.options.style == Style::Ascii);
            lines.push(Line::plain("  ").and(Ink::Seat(SeatStatus::Vacant), sign).and(Ink::Plain, format!(" {nobody}")));
        }
        lines.extend(organisation.points.iter().flat_map(|point| self.point(point)));
        lines
    }

    /// Name, phone and mail; below that what the person does, why listed and until when that holds.
    fn person(&self, person: &ReachContact) -> Vec<Line> {
        let contact = &person.contact;
        let status = status(person.why);
        let ink = if status == SeatStatus::Covered { Ink::Plain } else { Ink::Seat(status) };
        let sign = status.sign(self.options.style == Style::Ascii);
        let mut first = Line::default().and(ink, sign).and(Ink::Strong, format!(" {}", contact.name.as_str()));
        for detail in [&contact.phone, &contact.email].into_iter().flatten() {
            first = first.and(Ink::Plain, format!("   {}", detail.as_str().replace(' ', &GLUE.to_string())));
        }
        let mut facts = Vec::new();
        facts.extend(contact.function.as_ref().map(|function| function.as_str().to_owned()));
        facts.push(self.why(person));
        facts.extend(person.through.map(|day| {
            let day = self.texts.short_date(day);
            say!(self.language(), "tot en met {day}", "through {day}")
        }));
        facts.extend(contact.working_days.map(|days| {
            let days: Vec<_> = days.iter().map(|day| day.name(self.language())).collect();
            days.join(&GLUE.to_string())
        }));
        self.hung(first, Line::dim(facts.join(" · ")))
    }

    fn why(&self, person: &ReachContact) -> String {
        let language = self.language();
        let why = match (person.why, person.freshness) {
            (Why::NotConfirmed, Freshness::Unconfirmed) => Freshness::Unconfirmed.name(language),
            (why, _) => why.name(language),
        };
        let of: Vec<_> = person.stands_in_for.iter().map(|id| self.texts.contact(id)).collect();
        let of = of.join(", ");
        match person.why {
            _ if of.is_empty() => why.to_owned(),
            Why::StandsIn => say!(language, "vervangt {of}", "stands in for {of}"),
            _ => say!(language, "{why}, vervangt {of}", "{why}, stands in for {of}"),
        }
    }

    /// A front desk, duty line or mailbox.
    fn point(&self, point: &Point) -> Vec<Line> {
        let kind = point.kind.name(self.language());
        let name = point.name.as_ref().map_or(kind, |name| name.as_str());
        let mut line = Line::plain(format!("  {name}"));
        for detail in [&point.phone, &point.email].into_iter().flatten() {
            line = line.and(Ink::Plain, format!("   {}", detail.as_str()));
        }
        let mut facts = vec![kind];
        facts.extend(point.hours.as_ref().map(|hours| hours.as_str()));
        line = line.and(Ink::Dim, format!("   {}", facts.join(", ")));
        line.wrapped(self.options.columns() - 2).into_iter().map(|line| line.indented(2)).collect()
    }

    /// A line and what belongs under it.
    fn hung(&self, first: Line, rest: Line) -> Vec<Line> {
        let room = self.options.columns() - 4;
        let lines = first.wrapped(room).into_iter().enumerate();
        let first = lines.map(|(at, line)| line.indented(if at == 0 { 2 } else { 4 }));
        first.chain(rest.wrapped(room).into_iter().map(|line| line.indented(4))).collect()
    }
}

/// The status of the seat that somebody listed for this reason would fill.
const fn status(why: Why) -> SeatStatus {
    match why {
        Why::Reliable => SeatStatus::Covered,
        Why::StandsIn => SeatStatus::Replaced,
        Why::Unverified => SeatStatus::Unverified,
        Why::NotConfirmed => SeatStatus::Stale,
    }
}
