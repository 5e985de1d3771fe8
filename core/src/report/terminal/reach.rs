//! Whom to call: the text for a partner, with names.

use super::draw::draw;
use super::line::{GLUE, Ink, Line, glued, listed};
use super::options::{Options, Style};
use super::view::area_name;
use crate::date::Date;
use crate::facts::Point;
use crate::id::AreaCode;
use crate::language::Language;
use crate::register::{ReachContact, ReachOrganisation, Register, Why};
use crate::render::Renderer;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus};

/// Whom to call for an area on a day, for one role or all four: organisation by organisation, the best first.
///
/// Shows names, phone numbers and mail addresses, whatever [`Options::names`] says: that is its purpose.
#[must_use]
pub fn reach(
    register: &Register,
    area: &AreaCode,
    role: Option<PartnerRole>,
    on: Date,
    options: &Options,
) -> String {
    let language = options.language;
    let page = Page { texts: Renderer::new(register, language).with_names(), options };
    let reach = register.reach(area, role, on);
    let (area, on) = (area_name(&page.texts, area), page.texts.date(on));
    let title = say!(language, "Wie te bellen voor {area} op {on}", "Whom to call for {area} on {on}");
    let mut lines = Line::strong(title).wrapped(options.columns());
    for asked in PartnerRole::ALL.iter().filter(|known| role.is_none_or(|role| role == **known)) {
        let before = lines.len();
        for organisation in reach.organisations.iter().filter(|organisation| organisation.role == *asked) {
            lines.push(Line::default());
            lines.extend(page.organisation(organisation));
        }
        if lines.len() == before {
            lines.push(Line::default());
            lines.push(Line::strong(asked.name(language)));
            let nobody = language.pick("geen organisatie bekend", "no organisation known");
            lines.push(page.marked(SeatStatus::Vacant, Line::plain(format!(" {nobody}"))).indented(2));
        }
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

    /// The sign of a seat, and something behind it.
    fn marked(&self, status: SeatStatus, text: Line) -> Line {
        let ink = if status == SeatStatus::Covered { Ink::Plain } else { Ink::Seat(status) };
        Line::default().and(ink, status.sign(self.options.style == Style::Ascii)).then(text)
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
            let nobody = self.language().pick("niemand te bereiken", "nobody can be reached");
            lines.push(Line::plain(nobody).indented(2));
        }
        lines.extend(organisation.points.iter().flat_map(|point| self.point(point)));
        lines
    }

    /// Name, phone and mail; below that what the person does, why listed and until when that holds.
    fn person(&self, person: &ReachContact) -> Vec<Line> {
        let contact = &person.contact;
        let mut first = self.marked(status(person.why), Line::strong(format!(" {}", contact.name.as_str())));
        for detail in [&contact.phone, &contact.email].into_iter().flatten() {
            first = first.and(Ink::Plain, format!("   {}", glued(detail.as_str())));
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
        let room = self.options.columns() - 4;
        let first = first.hung(room, 2).into_iter().map(|line| line.indented(2));
        first
            .chain(Line::dim(listed(&facts)).wrapped(room).into_iter().map(|line| line.indented(4)))
            .collect()
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
        let mut line = Line::plain(name);
        for detail in [&point.phone, &point.email].into_iter().flatten() {
            line = line.and(Ink::Plain, format!("   {}", glued(detail.as_str())));
        }
        let mut facts = vec![kind.to_owned()];
        facts.extend(point.hours.as_ref().map(|hours| hours.as_str().to_owned()));
        line = line.and(Ink::Dim, format!("   {}", listed(&facts)));
        line.hung(self.options.columns() - 2, 2).into_iter().map(|line| line.indented(2)).collect()
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
