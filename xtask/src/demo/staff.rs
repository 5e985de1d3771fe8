//! Makes the professionals: the calm register first, then its stories.

use super::AS_OF;
use super::agreements::rhythm_of;
use super::contact::{Absence, Area, Contact};
use super::day::Day;
use super::later;
use super::names::{FAMILY, GIVEN, functions};
use super::organisations::{local_team_id, phone, role_of};
use super::places::Places;
use super::random::Random;
use super::stories::{self, Edit};
use super::teams::{NEIGHBOURHOODS, NEWCOMERS, WIDER_TEAMS, local_team_area, local_team_size};

/// Weeks as people work them.
const WEEKS: &[&[&str]] = &[
    &["mon", "tue", "wed", "thu", "fri"],
    &["mon", "tue", "wed", "thu"],
    &["mon", "tue", "thu", "fri"],
    &["mon", "tue", "thu"],
    &["tue", "wed", "fri"],
    &["mon", "wed", "thu"],
];

/// A place to fill: whose, where, and the id of who fills it.
struct Post<'a> {
    id: String,
    organisation: String,
    areas: Vec<&'a str>,
}

/// Everybody: local teams by region and municipality, then the partners by team, then who came later.
pub(super) fn contacts(places: &Places) -> Vec<Contact> {
    posts(places).iter().zip(1..).filter_map(|(post, number)| contact(post, number, places)).collect()
}

fn posts(places: &Places) -> Vec<Post<'_>> {
    let mut posts = Vec::new();
    for place in places.iter() {
        let organisation = local_team_id(&place.slug);
        posts.extend((1..=local_team_size(&place.slug)).map(|number| Post {
            id: format!("{organisation}-{number}"),
            organisation: organisation.clone(),
            areas: vec![local_team_area(&place.slug, number)],
        }));
    }
    let mut team = |organisation: &str, name: &str, areas: &'static [&'static str], size: u8| {
        posts.extend((1..=size).map(|number| Post {
            id: format!("{organisation}-{name}-{number}"),
            organisation: organisation.to_owned(),
            areas: areas.to_vec(),
        }));
    };
    for (veilig_thuis, areas, size, _) in NEIGHBOURHOODS {
        team(veilig_thuis, areas.first().unwrap_or(&""), areas, *size);
    }
    for (_, areas, _, size) in NEIGHBOURHOODS {
        team("jbg", areas.first().unwrap_or(&""), areas, *size);
    }
    for wider in WIDER_TEAMS {
        team(wider.organisation, wider.name, wider.areas, wider.size);
    }
    posts.extend(NEWCOMERS.iter().map(|(organisation, id, areas)| Post {
        id: (*id).to_owned(),
        organisation: (*organisation).to_owned(),
        areas: areas.to_vec(),
    }));
    posts
}

/// Nobody, if a table names a place that does not exist; a test sees to it that none does.
fn contact(post: &Post<'_>, number: u16, places: &Places) -> Option<Contact> {
    let mut random = Random::of(&post.id);
    let (given, family) = (random.pick(GIVEN), random.pick(FAMILY));
    let role = role_of(&post.organisation);
    let functions = functions(role);
    let initial = given.chars().next()?.to_ascii_lowercase();
    let started = Day::parse("2020-10-31")?.earlier(random.between(0, 660)).first_of_month();
    let mut contact = Contact {
        id: post.id.clone(),
        name: format!("{given} {family}-{number:03}"),
        function: if random.percent(75) { functions.first().copied()? } else { random.pick(functions) },
        organisation: post.organisation.clone(),
        areas: post.areas.iter().map(|area| places.area(area).map(Area::always)).collect::<Option<_>>()?,
        email: format!("{initial}.{}{number:03}@{}.example", family.to_lowercase(), post.organisation),
        phone: Some(phone(number)),
        working_days: random.pick(WEEKS),
        skj: (!random.percent(12)).then_some(true),
        service: vec![(started, None)],
        confirmations: Vec::new(),
        confirmed_by: "organisation",
        absences: Vec::new(),
    };
    let region = places.region(post.areas.first()?)?;
    let mut history = History::new(&post.id, &post.organisation, region, role)?;
    contact.confirmed_by = history.by;
    for edit in stories::of(&post.id) {
        apply(edit, &mut contact, &mut history, places)?;
    }
    contact.confirmations = history.days(&contact.service);
    let later: Vec<Day> =
        later::confirmed(region, &post.organisation, &post.id).filter(|on| contact.in_service(*on)).collect();
    contact.confirmations.extend(later);
    Some(contact)
}

fn apply(edit: &Edit, contact: &mut Contact, history: &mut History, places: &Places) -> Option<()> {
    let start = contact.service.first()?.0;
    match *edit {
        Edit::Confirmed(on) => history.last = Some(Day::parse(on)?),
        Edit::Never => history.last = None,
        Edit::Away(from, until, replaced_by) => {
            contact.absences.push(Absence { from, until, replaced_by });
        }
        Edit::Left(on) => contact.service = vec![(start, Some(Day::parse(on)?))],
        Edit::Joined(on) => contact.service = vec![(Day::parse(on)?, None)],
        Edit::Returned(from, out, back) => {
            contact.service = vec![(Day::parse(from)?, Some(Day::parse(out)?)), (Day::parse(back)?, None)];
        }
        Edit::NoPhone => contact.phone = None,
        Edit::Also(area) => contact.areas.push(Area::always(places.area(area)?)),
        Edit::Moved(area, on) => {
            for usual in &mut contact.areas {
                usual.from = Some(on);
            }
            contact.areas.push(Area { code: places.area(area)?, from: None, until: Some(on) });
        }
    }
    Some(())
}

/// The days on which somebody vouched, counted back from the last.
struct History {
    last: Option<Day>,
    every: i32,
    times: i32,
    by: &'static str,
}

impl History {
    fn new(contact: &str, organisation: &str, region: &str, role: &str) -> Option<History> {
        let rhythm = rhythm_of(region, role);
        let (every, by) =
            rhythm.map_or((120, "organisation"), |rhythm| (rhythm.days(), rhythm.confirmed_by()));
        // A list of an organisation confirms all its people in the region on one day.
        let seed = if by == "organisation" { format!("{organisation} {region}") } else { contact.to_owned() };
        let mut random = Random::of(&seed);
        let ago = random.between(5, every * 9 / 10);
        let times = if every > 100 { random.between(2, 3) } else { random.between(2, 4) };
        Some(History { last: Some(Day::parse(AS_OF)?.earlier(ago)), every, times, by })
    }

    /// Oldest first, none before the service began or after it ended.
    fn days(&self, service: &[(Day, Option<Day>)]) -> Vec<Day> {
        let Some(last) = self.last else { return Vec::new() };
        let mut days: Vec<Day> = (0..self.times)
            .map(|step| last.earlier(step * (self.every - 3)).working_day())
            .filter(|day| {
                service.iter().any(|(from, until)| from <= day && until.is_none_or(|until| *day < until))
            })
            .collect();
        days.reverse();
        days
    }
}
