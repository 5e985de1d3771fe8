//! The sheet as one page of HTML without scripts: for a screen, a telephone and paper.

use super::data::{SheetPoint, SheetRow};
use super::groups::Group;
use super::words::{areas, national};
use super::{ContactSheet, RowChange};
use crate::exchange::PhoneNumber;
use crate::exchange::mailbox::{link, mailbox};
use crate::language::Language;
use crate::text::{Personal, Text};
use askama::Template;

impl ContactSheet {
    /// The sheet as a page that stands alone: no script, its own stylesheet, phone numbers and addresses as links.
    #[must_use]
    pub fn html(&self) -> String {
        // Writing to a text cannot fail, and the template does not stop halfway.
        Page::new(self).render().unwrap_or_default()
    }
}

/// Everything that the page shows, in words.
#[derive(Template)]
#[template(path = "exchange/sheet.html")]
struct Page<'a> {
    language: Language,
    stylesheet: &'static str,
    title: String,
    lead: String,
    remarks: Vec<String>,
    since: String,
    comparison: Vec<String>,
    new: Vec<Person<'a>>,
    /// With the details that changed.
    changed: Vec<(Person<'a>, String)>,
    gone: Vec<Person<'a>>,
    organisations: Vec<Organisation<'a>>,
    notices: Vec<&'a str>,
}

/// Somebody named with the organisation.
struct Person<'a> {
    name: &'a str,
    organisation: &'a str,
}

struct Organisation<'a> {
    name: &'a str,
    role: Option<&'static str>,
    people: Vec<Line<'a>>,
    points: Vec<Point<'a>>,
}

/// Somebody to call.
struct Line<'a> {
    name: &'a str,
    function: Option<&'a str>,
    areas: String,
    phone: Option<Link>,
    email: Option<Link>,
    days: String,
    skj: String,
    status: String,
    is_away: bool,
    confirmed: String,
    /// `nieuw` or what changed.
    change: String,
}

struct Point<'a> {
    name: &'a str,
    phone: Option<Link>,
    email: Option<Link>,
    hours: Option<&'a str>,
}

/// A text, and the address behind it when it is surely one.
struct Link {
    text: String,
    to: Option<String>,
}

impl<'a> Page<'a> {
    fn new(sheet: &'a ContactSheet) -> Self {
        let (new, changed) = sheet.changed_rows();
        let person = |row: &'a SheetRow| Person {
            name: row.name.as_str(),
            organisation: row.organisation_name.as_str(),
        };
        let gone = sheet
            .gone
            .iter()
            .map(|gone| Person { name: gone.name.as_str(), organisation: gone.organisation_name.as_str() });
        // On a first list all are new; naming them would only repeat the list.
        let new = new.into_iter().filter(|_| !sheet.is_first()).map(person).collect();
        Self {
            language: sheet.language,
            stylesheet: include_str!("../../../templates/exchange/sheet.css"),
            title: sheet.title(),
            lead: sheet.lead(),
            remarks: sheet.remarks(),
            since: sheet.since(),
            comparison: sheet.comparison(),
            new,
            changed: changed.into_iter().map(|row| (person(row), sheet.changed_details(row))).collect(),
            gone: gone.collect(),
            organisations: sheet.groups().into_iter().map(|group| organisation(sheet, group)).collect(),
            notices: sheet.notices(),
        }
    }

    /// The one of two texts that is in the language.
    fn say<'b>(&self, nl: &'b str, en: &'b str) -> &'b str {
        self.language.pick(nl, en)
    }
}

fn organisation<'a>(sheet: &'a ContactSheet, group: Group<'a>) -> Organisation<'a> {
    Organisation {
        name: group.name,
        role: group.role,
        people: group.rows.into_iter().map(|row| line(sheet, row)).collect(),
        points: group.points.into_iter().map(|point| self::point(sheet, point)).collect(),
    }
}

fn line<'a>(sheet: &'a ContactSheet, row: &'a SheetRow) -> Line<'a> {
    // What everybody on a first list has in common is said once, above.
    let change = row.change.as_ref().filter(|change| !(sheet.is_first() && **change == RowChange::New));
    Line {
        name: row.name.as_str(),
        function: row.function.as_ref().map(Personal::as_str),
        areas: areas(row),
        phone: row.phone.as_ref().map(|phone| phone_link(phone.as_str())),
        email: row.email.as_ref().map(|email| email_link(email.as_str())),
        days: row.working_days.map(|days| sheet.weekdays(days)).unwrap_or_default(),
        skj: row.skj_registered.map(|is| sheet.yes_or_no(is).to_owned()).unwrap_or_default(),
        status: sheet.status(row),
        is_away: row.away.is_some(),
        confirmed: row.confirmed.map(|day| sheet.texts.short_date(day)).unwrap_or_default(),
        change: change.map(|_| sheet.change(row)).unwrap_or_default(),
    }
}

fn point<'a>(sheet: &ContactSheet, point: &'a SheetPoint) -> Point<'a> {
    let point = &point.point;
    Point {
        name: sheet.point_name(point.name.as_ref().map(Text::as_str), point.kind),
        phone: point.phone.as_ref().map(|phone| phone_link(phone.as_str())),
        email: point.email.as_ref().map(|email| email_link(email.as_str())),
        hours: point.hours.as_ref().map(Text::as_str),
    }
}

/// A phone number as people know it, to be called with a touch when it is one.
fn phone_link(phone: &str) -> Link {
    let number = PhoneNumber::parse(phone).ok();
    Link { text: national(phone), to: number.map(|number| format!("tel:{}", number.as_str())) }
}

/// A mail address, to be written to with a touch when it is one.
fn email_link(email: &str) -> Link {
    Link { text: email.to_owned(), to: mailbox(email).map(link) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_surely_an_address_is_a_link() {
        let to = |email: &str| email_link(email).to;
        assert_eq!(to("j.de-wit@lt.example").as_deref(), Some("mailto:j.de-wit@lt.example"));
        assert_eq!(to("j?b@lt.example").as_deref(), Some("mailto:j%3Fb@lt.example"));
        assert_eq!(to("j@lt.example?bcc=x@y.example"), None);
        assert_eq!(to("javascript:alert(1)"), None);
        assert_eq!(to("a@b@c"), None);
        assert_eq!(phone_link("bel de balie").to, None);
        assert_eq!(phone_link("+31880000001").to.as_deref(), Some("tel:+31880000001"));
    }
}
