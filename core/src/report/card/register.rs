//! The card of a register: what stands in it, of what day, and of which part of the country.

use super::sketch::Sketch;
use super::{Frame, cuts, texts, written};
use crate::date::Date;
use crate::facts::{Contact, Organisation};
use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;
use crate::report::marks::share;
use crate::vocabulary::{MeetingStatus, PartnerRole};
use askama::Template;

/// A register at a glance. With a day to which it was brought up to date, who is in service and what is in force that
/// day is counted; else everything.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Language, Register, report::card};
/// let card = card::register(&Register::demo(), Language::En);
/// assert!(card.starts_with("<div class=\"bouwsteen-card\"") && card.ends_with("</div>"));
/// # }
/// ```
#[must_use]
pub fn register(register: &Register, language: Language) -> String {
    let texts = texts(register, language);
    let day = register.meta().and_then(|meta| meta.as_of);
    let under = [day.map(|day| said_of(day, &texts)), Some(place(register, language))];
    let edition = day.and_then(|day| texts.edition(day));
    written(&Card {
        frame: Frame::new(register, language, ("Register", "Register"))
            .under(under.into_iter().flatten())
            .remarks(edition.into_iter().chain(cuts(register, &texts))),
        tiles: tiles(register, day, &texts),
        roles: roles(register, day, language),
        sketch: Sketch::new(register.territory(), &texts, |_| None),
    })
}

#[derive(Template)]
#[template(path = "card/register.html")]
struct Card {
    frame: Frame,
    tiles: Vec<Tile>,
    roles: Vec<Role>,
    sketch: Option<Sketch>,
}

/// A number with what it counts.
struct Tile {
    number: usize,
    what: String,
    more: String,
}

/// The organisations of a role and their contacts.
struct Role {
    name: &'static str,
    organisations: usize,
    contacts: usize,
    /// Their part of the role with most contacts, of a hundred.
    share: u32,
}

fn said_of(day: Date, texts: &Renderer) -> String {
    let (language, day) = (texts.language(), texts.date(day));
    say!(language, "Stand op {day}", "As it is on {day}")
}

/// Which part of the country, and how that is divided.
fn place(register: &Register, language: Language) -> String {
    let territory = register.territory();
    let (regions, municipalities) = (territory.regions().count(), territory.municipalities().count());
    let regions = match regions {
        1 => language.pick("1 regio", "1 region").to_owned(),
        regions => say!(language, "{regions} regio's", "{regions} regions"),
    };
    let all = match municipalities {
        1 => say!(language, "{regions} met 1 gemeente", "{regions} with 1 municipality"),
        number => {
            say!(language, "{regions} met {number} gemeenten", "{regions} with {number} municipalities")
        }
    };
    let cut = territory.province().map(|province| format!("{province}: {all}")).unwrap_or(all);
    match territory.year() {
        Some(year) => say!(language, "{cut}, indeling van {year}", "{cut}, as they were in {year}"),
        None => say!(language, "{cut}, eigen indeling", "{cut}, a division of its own"),
    }
}

fn is_active(own: &Organisation, day: Option<Date>) -> bool {
    day.is_none_or(|day| own.active.contains(day))
}

/// Whether somebody is in service of an organisation that is active.
fn is_in_service(register: &Register, own: &Contact, day: Option<Date>) -> bool {
    let is_active = || register.organisation(&own.organisation).is_some_and(|own| is_active(own, day));
    day.is_none_or(|day| own.in_service.contains(day)) && is_active()
}

fn tiles(register: &Register, day: Option<Date>, texts: &Renderer) -> Vec<Tile> {
    let language = texts.language();
    let tile = |number: usize, nl: (&str, &str), en: (&str, &str), more: String| {
        let what = texts.agree(u32::try_from(number).unwrap_or(u32::MAX), nl, en).to_owned();
        Tile { number, what, more }
    };
    let contacts = register.contacts().filter(|own| is_in_service(register, own, day)).count();
    let organisations = register.organisations().filter(|own| is_active(own, day)).count();
    let agreements =
        register.agreements().iter().filter(|own| day.is_none_or(|day| own.in_force.contains(day)));
    let mut regions: Vec<_> = agreements.clone().map(|own| own.region).collect();
    regions.dedup();
    let (covered, all) = (regions.len(), register.territory().regions().count());
    let of = |status| register.meetings().iter().filter(|own| own.status == status).count();
    let (held, planned) = (of(MeetingStatus::Held), of(MeetingStatus::Planned));
    let sessions: usize = register.learning_groups().iter().map(|group| group.sessions.len()).sum();
    let sessions = match sessions {
        1 => language.pick("1 leerbijeenkomst", "1 session").to_owned(),
        number => say!(language, "{number} leerbijeenkomsten", "{number} sessions"),
    };
    let from = match organisations {
        1 => language.pick("van 1 organisatie", "of 1 organisation").to_owned(),
        number => say!(language, "van {number} organisaties", "of {number} organisations"),
    };
    vec![
        tile(contacts, ("contact", "contacten"), ("contact", "contacts"), from),
        tile(
            agreements.count(),
            ("afspraak", "afspraken"),
            ("agreement", "agreements"),
            say!(language, "in {covered} van de {all} regio's", "in {covered} of {all} regions"),
        ),
        tile(
            held + planned,
            ("bijeenkomst", "bijeenkomsten"),
            ("meeting", "meetings"),
            say!(language, "{held} gehouden, {planned} gepland", "{held} held, {planned} planned"),
        ),
        tile(
            register.learning_groups().len(),
            ("leergroep", "leergroepen"),
            ("learning group", "learning groups"),
            sessions,
        ),
    ]
}

fn roles(register: &Register, day: Option<Date>, language: Language) -> Vec<Role> {
    let role_of = |own: &Contact| register.organisation(&own.organisation).map(|own| own.role);
    let mut roles: Vec<_> = PartnerRole::ALL
        .iter()
        .map(|role| {
            let own = register.organisations().filter(|own| own.role == *role && is_active(own, day));
            let people = register.contacts().filter(|own| role_of(own) == Some(*role));
            Role {
                name: role.name(language),
                organisations: own.count(),
                contacts: people.filter(|own| is_in_service(register, own, day)).count(),
                share: 0,
            }
        })
        .collect();
    let most = roles.iter().map(|role| role.contacts).max().unwrap_or_default();
    for role in &mut roles {
        let [part, whole] = [role.contacts, most].map(|number| u32::try_from(number).unwrap_or(u32::MAX));
        role.share = share(part, whole);
    }
    roles
}
