//! One meeting with who is asked for it: to send to those people.

use super::event::Status;
use super::previous::Previous;
use super::text::quoted;
use super::{CalendarOptions, Purpose, begun, ended, meeting, zone};
use crate::date::Date;
use crate::exchange::mailbox::{link, mailbox};
use crate::facts::Meeting;
use crate::id::MeetingId;
use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;
use crate::text::Personal;
use crate::vocabulary::{AttendanceState, MeetingStatus};
use std::collections::BTreeSet;

/// What events of invitations are known by begins so.
const KIND: &str = "invitation-";

/// Who invites: the name and the address to which answers go. `Debug` shows neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organiser {
    name: Personal,
    email: Personal,
}

/// Nobody can be invited in that name, or answer to that address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidOrganiser {
    /// The name is blank or too long.
    #[error("the name of an organiser has 1 to 200 characters and is not blank")]
    Name,
    /// The address is none.
    #[error("an organiser needs an e-mail address to which people can answer")]
    Email,
}

impl Organiser {
    /// An organiser of a name and an e-mail address.
    ///
    /// # Errors
    /// [`InvalidOrganiser`] when the name is blank or the address is none.
    ///
    /// ```
    /// use bouwsteen::exchange::calendar::Organiser;
    /// assert!(Organiser::new("Gemeente Zevenaar", "samenwerken@zevenaar.example").is_ok());
    /// assert!(Organiser::new("Gemeente Zevenaar", "bel ons").is_err());
    /// ```
    pub fn new(name: &str, email: &str) -> Result<Self, InvalidOrganiser> {
        let name = name.parse().map_err(|_| InvalidOrganiser::Name)?;
        let email = mailbox(email).and_then(|email| email.parse().ok()).ok_or(InvalidOrganiser::Email)?;
        Ok(Self { name, email })
    }
}

/// The register has no such meeting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the register has no meeting `{0}`")]
pub struct UnknownMeeting(pub MeetingId);

/// One meeting as an invitation, or as its cancellation when the meeting is cancelled.
///
/// It holds names and e-mail addresses of everybody who is asked. It is for the organiser, to send to exactly
/// those people, who then see who else comes; it is not for a website, a board or an archive.
///
/// Everybody in attendance with an e-mail address of their own is asked, with what they answered: accepted and
/// present is `ACCEPTED`; declined, not released and absent is `DECLINED`; only the others are asked to answer.
/// How many cannot be asked stands in the description, without names. Who prepares a meeting does not therefore
/// lead it: everybody is a participant.
///
/// A planned meeting is confirmed here: people are asked for something that is sure. An answer is no change of the
/// event. When a meeting is cancelled and the invitation before it is not given, the event has changed once.
///
/// # Errors
/// [`UnknownMeeting`] when the register has no such meeting.
pub fn invitation(
    register: &Register,
    id: &MeetingId,
    organiser: &Organiser,
    on: Date,
    options: &CalendarOptions,
) -> Result<String, UnknownMeeting> {
    let own = register.meeting(id);
    let region = own.and_then(|own| register.state().region_of_scope(&own.scope));
    let (own, region) = own.zip(region).ok_or_else(|| UnknownMeeting(id.clone()))?;
    let language = options.language;
    let is_cancelled = own.status == MeetingStatus::Cancelled;
    let (people, unasked) = people(register, own);
    let mut event = meeting::event(KIND, own, region, &Renderer::new(register, language));
    if !is_cancelled {
        event.status = Status::Confirmed;
        event.is_busy = own.start.is_some();
        event.description.extend(own.reply_by.map(|day| reply(register, day, language)));
    }
    event.remarks.extend(remark(unasked, language));
    let (name, address) = (quoted(organiser.name.as_str()), link(organiser.email.as_str()));
    event.people = vec![format!("ORGANIZER;CN={name}:{address}")];
    event.people.extend(people);

    let mut lines = begun(if is_cancelled { Purpose::Cancel } else { Purpose::Request }, language);
    zone::write(&mut lines);
    let previous = options.previous.as_deref().map(Previous::read).unwrap_or_default();
    let sequence = previous.sequence(&event.uid, &event.digest()).unwrap_or(u32::from(is_cancelled));
    event.write(on, sequence, &mut lines);
    Ok(ended(lines))
}

/// The lines of those who are asked, by the id of the contact, and how many cannot be.
fn people(register: &Register, meeting: &Meeting) -> (Vec<String>, u32) {
    let is_cancelled = meeting.status == MeetingStatus::Cancelled;
    let (mut lines, mut unasked, mut addresses) = (Vec::new(), 0, BTreeSet::new());
    for asked in &meeting.attendance {
        let Some(contact) = register.contact(&asked.contact) else { continue };
        let address = contact.email.as_ref().and_then(|email| mailbox(email.as_str()));
        // An address is asked once: whom else it belongs to cannot be told apart.
        match address.filter(|address| addresses.insert(address.to_lowercase())) {
            None => unasked += 1,
            Some(address) => {
                let state = match asked.state {
                    AttendanceState::Invited => "NEEDS-ACTION",
                    AttendanceState::Accepted | AttendanceState::Present => "ACCEPTED",
                    AttendanceState::Declined | AttendanceState::NotReleased | AttendanceState::Absent => {
                        "DECLINED"
                    }
                };
                let answers = asked.state == AttendanceState::Invited && !is_cancelled;
                let rsvp = if answers { ";RSVP=TRUE" } else { "" };
                let (name, address) = (quoted(contact.name.as_str()), link(address));
                lines.push(format!(
                    "ATTENDEE;CN={name};ROLE=REQ-PARTICIPANT;PARTSTAT={state}{rsvp}:{address}"
                ));
            }
        }
    }
    (lines, unasked)
}

fn reply(register: &Register, day: Date, language: Language) -> String {
    let day = Renderer::new(register, language).date(day);
    say!(language, "Graag uw antwoord uiterlijk {day}.", "Please answer by {day}.")
}

/// How many people cannot be asked this way.
fn remark(unasked: u32, language: Language) -> Option<String> {
    match unasked {
        0 => None,
        1 => Some(say!(
            language,
            "1 genodigde heeft geen eigen e-mailadres in het register en krijgt deze uitnodiging niet.",
            "1 person has no e-mail address of their own in the register and does not get this invitation.",
        )),
        unasked => Some(say!(
            language,
            "{unasked} genodigden hebben geen eigen e-mailadres in het register en krijgen deze uitnodiging niet.",
            "{unasked} people have no e-mail address of their own in the register and do not get this invitation.",
        )),
    }
}
