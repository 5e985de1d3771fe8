//! Reminders: what somebody has to do, as a mail that can be sent.

mod address;
mod letter;
#[cfg(test)]
mod tests;

use crate::assessment::{Action, Actor, Assessment};
use crate::json::record;
use crate::language::Language;
use crate::text::{Personal, Text};
use address::address;
use hashbrown::HashSet;
use letter::Letter;
use std::collections::BTreeMap;

/// In which language reminders are.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReminderOptions {
    /// The language.
    pub language: Language,
}

record! {
    /// One mail to one actor. It names no people.
    pub struct Reminder {
        /// Who is to act.
        actor: Actor = crucial "actor",
        /// The actor by name: whom the mail is for, also when no address is known.
        addressee: String = required "addressee",
        /// The address, when it is known. It may be that of a person.
        to: Option<Personal> = nullable "to",
        /// The subject line.
        subject: String = required "subject",
        /// The mail, in lines of plain text.
        body: String = required "body",
        /// The keys of the actions that the mail is about.
        keys: Vec<Text> = required "keys",
    }
}

/// A mail for every actor who has something to do that was not asked before, by actor.
///
/// Only actions are in it whose key is not among those of `previous`; whoever has nothing new gets no mail. What
/// has to be done stands before what is only advised, each in the order of
/// [`Assessment::actions`]. The same thing to do for several subjects is said once.
///
/// A mail goes to the organisation rather than to a person: to its shared mailbox, else to another of its points
/// that has an e-mail address. Only where there is none it goes to somebody of the organisation who is in service,
/// present and reliable on the day: of those with an e-mail address the one with the smallest id. A municipality is
/// written to at the points of the local team that serves it, and never through a person. A region has no address:
/// who acts for it is not known. Such a mail still exists, with its addressee named.
///
/// As others read a shared mailbox too, no person is named: a contact stands there by its id.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::exchange::{ReminderOptions, reminders};
/// use bouwsteen::{Policy, Register};
/// let assess = |on: &str| Register::demo().assess(&Policy::gvjb_2021(), on.parse().unwrap());
/// let (last_week, today) = (assess("2021-08-25"), assess("2021-09-01"));
/// let reminders = reminders(&today, Some(&last_week), &ReminderOptions::default());
/// assert!(reminders.iter().all(|reminder| reminder.body.starts_with("Aan: ")));
/// # }
/// ```
#[must_use]
pub fn reminders(
    assessment: &Assessment,
    previous: Option<&Assessment>,
    options: &ReminderOptions,
) -> Vec<Reminder> {
    let known: HashSet<Text> =
        previous.map(Assessment::actions).unwrap_or_default().into_iter().map(|action| action.key).collect();
    let mut new: BTreeMap<Actor, Vec<Action>> = BTreeMap::new();
    for action in assessment.actions().into_iter().filter(|action| !known.contains(&action.key)) {
        new.entry(action.actor.clone()).or_default().push(action);
    }
    let mails = new.into_iter().map(|(actor, actions)| {
        let (to, way) = address(assessment, &actor);
        let letter = Letter::new(assessment, &actor, way, previous.is_some(), &actions, options.language);
        Reminder {
            addressee: letter.addressee(),
            to,
            subject: letter.subject(),
            body: letter.body(),
            keys: actions.into_iter().map(|action| action.key).collect(),
            actor,
        }
    });
    mails.collect()
}
