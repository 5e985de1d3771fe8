//! Calendars, reminders and other texts to send.

use crate::argument::{or_default, parsed};
use crate::assessment::Assessment;
use crate::error::{Out, refused};
use crate::json;
use crate::register::Register;
use bouwsteen::Audience;
use bouwsteen::exchange::calendar::{self, CalendarOptions, Organiser};
use bouwsteen::exchange::{self, ReminderOptions};
use wasm_bindgen::prelude::*;

fn options(lang: Option<String>, previous: Option<String>) -> Out<CalendarOptions> {
    let mut options = CalendarOptions::default();
    options.language = or_default("lang", lang)?;
    options.previous = previous;
    Ok(options)
}

/// The meetings as a calendar.
#[wasm_bindgen]
pub fn meeting_calendar(
    register: &Register,
    audience: &str,
    on: &str,
    lang: Option<String>,
    previous: Option<String>,
) -> Out<String> {
    let audience: Audience = parsed("audience", audience)?;
    calendar::meetings(&register.0, &audience, parsed("on", on)?, &options(lang, previous)?)
        .map_err(|error| refused("audience", error))
}

/// The days on which contacts must be confirmed, as a calendar.
#[wasm_bindgen]
pub fn confirmation_calendar(
    register: &Register,
    audience: &str,
    on: &str,
    lang: Option<String>,
    previous: Option<String>,
) -> Out<String> {
    let audience: Audience = parsed("audience", audience)?;
    calendar::confirmations(&register.0, &audience, parsed("on", on)?, &options(lang, previous)?)
        .map_err(|error| refused("audience", error))
}

/// An invitation to a meeting.
#[wasm_bindgen]
pub fn invitation(
    register: &Register,
    meeting: &str,
    name: &str,
    email: &str,
    on: &str,
    lang: Option<String>,
    previous: Option<String>,
) -> Out<String> {
    let organiser = Organiser::new(name, email).map_err(|error| refused("organiser", error))?;
    let meeting = parsed("meeting", meeting)?;
    calendar::invitation(&register.0, &meeting, &organiser, parsed("on", on)?, &options(lang, previous)?)
        .map_err(|error| refused("meeting", error))
}

/// Messages for who must do something.
#[wasm_bindgen]
pub fn reminders(assessment: &Assessment, previous: Option<Assessment>, lang: Option<String>) -> Out<String> {
    let mut options = ReminderOptions::default();
    options.language = or_default("lang", lang)?;
    let previous = previous.as_ref().map(|previous| &previous.0);
    Ok(json::list(&exchange::reminders(&assessment.0, previous, &options)))
}

/// The role that a text means.
#[wasm_bindgen]
pub fn role(text: &str) -> String {
    json::maybe(exchange::partner_role(text).as_ref())
}

/// A telephone number as it is written internationally.
#[wasm_bindgen]
pub fn phone_number(text: &str) -> Out<String> {
    // Why is said without the number, which is somebody's.
    let number = exchange::PhoneNumber::parse(text).map_err(|error| refused("text", error))?;
    Ok(number.as_str().to_owned())
}

/// The style of the fragments.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    bouwsteen::report::html::stylesheet()
}
