//! Because of what verdicts changed, counted by kind: nobody is told apart.

use crate::assessment::{Because, EvidenceId};
use crate::register::Register;
use crate::render::Renderer;
use crate::report::changed::is_contact;
use std::collections::{BTreeMap, BTreeSet};

/// What a verdict changed because of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Policy,
    Reading,
    Agreement,
    Division,
    Distribution,
    Meeting,
    Learning,
    Values,
    Organisation,
    Contact,
    Time,
    Elsewhere,
}

/// The kinds of causes in words, each with how many facts there are of it: `1 afspraak`, `12 contacten`.
pub(super) fn causes<'a>(
    because: impl Iterator<Item = &'a Because>,
    registers: [&Register; 2],
    texts: &Renderer,
) -> Vec<String> {
    let mut facts: BTreeMap<Kind, BTreeSet<&EvidenceId>> = BTreeMap::new();
    for because in because {
        let (kind, fact) = match because {
            // What follows from another finding is counted there.
            Because::Finding(_) => continue,
            Because::Fact(id) => (kind(id, registers), Some(id)),
            Because::Policy(_) => (Kind::Policy, None),
            Because::Reading(_) => (Kind::Reading, None),
            Because::Time(_) => (Kind::Time, None),
            Because::Elsewhere => (Kind::Elsewhere, None),
        };
        facts.entry(kind).or_default().extend(fact);
    }
    let number = |facts: &BTreeSet<_>| u32::try_from(facts.len()).unwrap_or(u32::MAX);
    facts.into_iter().map(|(kind, facts)| said(kind, number(&facts), texts)).collect()
}

/// What a fact is, by the id under which it is evidence; it may be gone from one of the registers.
fn kind(id: &EvidenceId, registers: [&Register; 2]) -> Kind {
    let text = id.as_str();
    let is_in = |is: &dyn Fn(&Register) -> bool| registers.iter().any(|own| is(own));
    match text.split_once('/').map(|(first, _)| first) {
        Some("agreement") => return Kind::Agreement,
        Some("division") => return Kind::Division,
        Some("distribution") => return Kind::Distribution,
        Some("valueTest") => return Kind::Values,
        _ => {}
    }
    if is_in(&|own| is_contact(own, text)) {
        Kind::Contact
    } else if is_in(&|own| text.parse().is_ok_and(|id| own.organisation(&id).is_some())) {
        Kind::Organisation
    } else if is_in(&|own| text.parse().is_ok_and(|id| own.meeting(&id).is_some())) {
        Kind::Meeting
    } else {
        Kind::Learning
    }
}

fn said(kind: Kind, number: u32, texts: &Renderer) -> String {
    let language = texts.language();
    let (nl, en) = match kind {
        Kind::Policy => return language.pick("een ander beleid", "another policy").to_owned(),
        Kind::Reading => return language.pick("een andere lezing", "another reading").to_owned(),
        Kind::Time => return language.pick("verstreken tijd", "time that went by").to_owned(),
        Kind::Elsewhere => return language.pick("andere feiten", "other facts").to_owned(),
        Kind::Agreement => (("afspraak", "afspraken"), ("agreement", "agreements")),
        Kind::Division => (("indeling", "indelingen"), ("division", "divisions")),
        Kind::Distribution => (("verspreiding", "verspreidingen"), ("distribution", "distributions")),
        Kind::Meeting => (("bijeenkomst", "bijeenkomsten"), ("meeting", "meetings")),
        Kind::Learning => (
            ("leergroep of leerbijeenkomst", "leergroepen en leerbijeenkomsten"),
            ("learning group or session", "learning groups and sessions"),
        ),
        Kind::Values => (
            ("toetsing van een kernwaarde", "toetsingen van kernwaarden"),
            ("test of a core value", "tests of core values"),
        ),
        Kind::Organisation => (("organisatie", "organisaties"), ("organisation", "organisations")),
        Kind::Contact => return texts.contacts(number),
    };
    format!("{number} {}", texts.agree(number, nl, en))
}
