//! Who was asked for a meeting or session, and what they answered or whether they came.

use super::contact::Contact;
use super::day::Day;
use super::json::{object, text};
use super::random::Random;
use super::stories::concerns;

/// Who is asked, and what was special.
pub(super) struct Asked {
    /// Ids; `…-*` is a whole team.
    pub(super) who: &'static [&'static str],
    /// Those of whom something else is recorded than of the others.
    pub(super) but: &'static [(&'static str, &'static str)],
    /// Minutes of travel of those who live or work far away.
    pub(super) travel: &'static [(&'static str, u16)],
}

impl Asked {
    /// Nothing special.
    pub(super) const fn all(who: &'static [&'static str]) -> Asked {
        Asked { who, but: &[], travel: &[] }
    }

    /// Those asked who are in service that day, in the order of the register.
    pub(super) fn on<'a>(&self, day: &str, contacts: &'a [Contact]) -> Vec<&'a Contact> {
        let Some(day) = Day::parse(day) else { return Vec::new() };
        let asked = |contact: &&Contact| self.who.iter().any(|who| concerns(who, &contact.id));
        contacts.iter().filter(asked).filter(|contact| contact.in_service(day)).collect()
    }

    /// The attendance as JSON. Who is away that day, and now and then somebody else than the first of a
    /// team, is not able to come; of all others the usual is recorded.
    pub(super) fn to_json(&self, event: &str, day: &str, usual: &str, contacts: &[Contact]) -> String {
        let one = |contact: &&Contact| {
            let special = self.but.iter().find(|(who, _)| concerns(who, &contact.id));
            let state = match special {
                Some((_, state)) => state,
                None if contact.is_away(day) || has_other_plans(event, &contact.id) => "declined",
                None => usual,
            };
            let mut entries = vec![("contact", text(&contact.id)), ("state", text(state))];
            let travel = self.travel.iter().find(|(who, _)| concerns(who, &contact.id));
            entries
                .extend(travel.map(|(_, minutes)| ("minutes", object(&[("travel", minutes.to_string())]))));
            object(&entries)
        };
        let lines: Vec<String> = self.on(day, contacts).iter().map(one).collect();
        format!("[{}]", lines.join(","))
    }
}

fn has_other_plans(event: &str, contact: &str) -> bool {
    !contact.ends_with("-1") && Random::of(&format!("{event} {contact}")).percent(7)
}
