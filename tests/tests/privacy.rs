//! Every personal value of a register is marked, and everything that can be made of the register is searched for it.
//!
//! What nobody's name may stand in is listed in [`FOR_EVERYBODY`], what shows people to those who may see them in
//! [`FOR_AN_AUDIENCE`]. **Whoever adds an output to the library adds it to one of the two lists.** Whom an audience
//! may see is worked out here from the facts (DOMAIN §8), without the engine.

mod privacy {
    pub(crate) mod errors;
    pub(crate) mod marks;
    pub(crate) mod outputs;
    pub(crate) mod rights;
}

use bouwsteen::Audience;
use privacy::marks::{Marked, registers};
use privacy::{errors, outputs, rights};
use std::collections::BTreeSet;

/// An output of a register by its name: one or more texts.
type Output = (&'static str, fn(&Marked) -> Vec<String>);

/// An output for an audience by its name: one or more texts.
type AudienceOutput = (&'static str, fn(&Marked, &Audience) -> Vec<String>);

/// What everybody may read: no value of a person stands in it.
const FOR_EVERYBODY: &[Output] = &[
    ("assessment as a document", outputs::assessment_document),
    ("assessment as a document, for every audience", outputs::audience_documents),
    ("texts of findings, explanations, actions and remedies", outputs::texts),
    ("comparison, readings, what is new since", outputs::comparisons),
    ("timeline and lapses", outputs::timeline),
    ("candidates, hours invested and reflected", outputs::hours),
    ("rows, totals and matrices", outputs::rows),
    ("terminal: overview without names", outputs::overviews),
    ("terminal: explanations without names", outputs::terminal_explanations),
    ("page and fragment for a board", outputs::board_pages),
    ("cards of a register, an assessment, a timeline and a comparison", outputs::cards),
    ("move to another edition: document and page", outputs::moves),
    ("excerpt for a board, pseudonymised copy, counts of a purge", outputs::copies),
    ("calendar of meetings, for every audience", outputs::meeting_calendars),
    ("calendar of confirmations for a board", outputs::board_confirmations),
    ("contact sheet for a board: an error", outputs::board_sheet),
    ("that a list was spread, as changes", outputs::distributed),
    ("audit of a delivery", outputs::audits),
    ("terminal: review of a delivery without names", outputs::reviews),
    ("reminders, but for the address they go to", outputs::reminders),
    ("Debug of everything", outputs::debugs),
    ("problems of changes that do not fit", errors::of_changes),
    ("problems of documents in which values stand in the wrong place", errors::of_documents),
    ("problems of deliveries", errors::of_deliveries),
    ("problems of lists, and Debug of what was read", errors::of_lists),
    ("problems of tables, and what tables do not say", errors::of_tables),
    ("what a live register tells", outputs::live),
];

/// What shows people: nobody but those whom the audience may see stands in it.
const FOR_AN_AUDIENCE: &[AudienceOutput] = &[
    ("excerpt", outputs::excerpt),
    ("whom to call, from the excerpt", outputs::reach_of_excerpt),
    ("terminal: overview and explanations with names", outputs::named_terminal),
    ("page and fragment", outputs::pages),
    ("contact sheet: CSV, vCards, Outlook, Markdown, HTML and JSON", outputs::sheets),
    ("calendar of confirmations", outputs::confirmations),
];

#[test]
fn nobody_stands_in_what_everybody_may_read() {
    for marked in registers() {
        for (name, output) in FOR_EVERYBODY {
            let texts = output(&marked);
            assert!(texts.iter().any(|text| !text.is_empty()), "{name} of {} is empty", marked.name);
            for text in &texts {
                let found = marked.found(text);
                assert!(found.is_empty(), "{name} of {} shows {found:?}", marked.name);
            }
        }
    }
}

#[test]
fn an_audience_reads_of_those_whom_it_may_see_only() {
    for marked in registers() {
        let mut shown = vec![0; FOR_AN_AUDIENCE.len()];
        for audience in marked.audiences() {
            let allowed = rights::allowed(&marked.register, &audience, marked.on);
            for ((name, output), shown) in FOR_AN_AUDIENCE.iter().zip(&mut shown) {
                for text in output(&marked, &audience) {
                    let found = marked.found(&text);
                    let leaks: Vec<_> = found.difference(&allowed).collect();
                    assert!(leaks.is_empty(), "{name} of {} for {audience} shows {leaks:?}", marked.name);
                    *shown += found.len();
                }
            }
        }
        // The search finds what is there: each of them shows somebody to somebody.
        for ((name, _), shown) in FOR_AN_AUDIENCE.iter().zip(shown) {
            assert!(shown > 0, "{name} of {} shows nobody", marked.name);
        }
    }
}

/// A card may end up anywhere, in a notebook that is mailed: it does not hold ids of contacts either.
#[test]
fn a_card_tells_nobody_apart() {
    for marked in registers() {
        let ids: BTreeSet<_> = marked.register.contacts().map(|contact| contact.id.to_string()).collect();
        let words = |text: &str| -> BTreeSet<String> {
            let letters = |letter: char| !letter.is_alphanumeric() && letter != '-';
            text.split(letters).map(str::to_owned).collect()
        };
        for card in outputs::cards(&marked) {
            // Everything that can be read, attributes too; lines and styles are not read.
            let (before, rest) = card.split_once("<style>").unwrap();
            let (_, after) = rest.split_once("</style>").unwrap();
            let drawn = after.split(" d=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
            let read = std::iter::once(before).chain(drawn).collect::<Vec<_>>().join(" ");
            let found: Vec<_> = words(&read).intersection(&ids).cloned().collect();
            assert!(found.is_empty(), "a card of {} shows {found:?}", marked.name);
        }
        // The search finds ids where there are any.
        assert!(ids.is_subset(&words(&marked.register.to_json())), "{}", marked.name);
    }
}

/// A list tells by name who stood on the one before and is gone: of those whom the audience could see on that day,
/// by the name of that day, and nothing else of them.
#[test]
fn a_sheet_names_who_is_gone() {
    let mut seen = 0;
    for marked in registers() {
        for audience in marked.audiences() {
            for (contact, name, days) in outputs::gone(&marked, &audience) {
                let could = days
                    .iter()
                    .any(|day| rights::allowed(&marked.before, &audience, *day).contains(&contact));
                assert!(could, "{} of {} for {audience} was never on its list", contact, marked.name);
                assert_eq!(marked.found(&name).into_iter().collect::<Vec<_>>(), [contact]);
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

/// A reminder goes to a point of the organisation, or else to somebody of it.
#[test]
fn a_reminder_goes_to_nobody_else() {
    let mut seen = 0;
    for marked in registers() {
        for (organisation, address) in outputs::reminded(&marked) {
            for id in marked.found(&address) {
                let contact = marked.register.contact(&id.parse().unwrap()).unwrap();
                assert_eq!(Some(&contact.organisation), organisation.as_ref(), "{id} of {}", marked.name);
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn an_invitation_names_those_who_are_asked() {
    for marked in registers() {
        let mut seen = 0;
        for meeting in marked.register.meetings() {
            let asked = meeting.attendance.iter().map(|own| own.contact.to_string()).collect();
            let found = marked.found(&outputs::invitation(&marked, &meeting.id));
            assert!(found.is_subset(&asked), "{}: {:?}", meeting.id, found.difference(&asked));
            seen += found.len();
        }
        assert!(seen > 0, "{}", marked.name);
    }
}

/// A search that finds nothing proves nothing: every mark is found in the register itself, also in other dress.
#[test]
fn every_mark_is_found() {
    for marked in registers() {
        let everybody = marked.register.contacts().map(|contact| contact.id.to_string()).collect();
        assert_eq!(marked.found(&marked.register.to_json()), everybody, "{}", marked.name);
        for contact in marked.register.contacts() {
            let own = std::iter::once(contact.id.to_string()).collect();
            let values = [&contact.function, &contact.email, &contact.phone];
            let values = values.into_iter().map(|value| value.as_ref().unwrap().as_str());
            for value in values.chain([contact.name.as_str()]) {
                assert_eq!(marked.found(value), own, "{value}");
                assert_eq!(marked.found(&value.to_uppercase()), own, "{value} in capitals");
                let (first, rest) = value.split_at(value.len() / 2);
                assert_eq!(marked.found(&format!("{first}\r\n {rest}")), own, "{value} folded");
            }
            let phone = contact.phone.as_ref().unwrap().as_str();
            let national = format!("0{} {}-{}", &phone[3..5], &phone[5..8], &phone[8..]);
            assert_eq!(marked.found(&national), own, "{national}");
        }
        assert!(marked.found("2021-09-01, 1.234 plekken, 088 0000 000").is_empty());
    }
}
