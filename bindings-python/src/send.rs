//! Calendars and reminders: texts to send.

use crate::argument::{day, parsed, refused};
use crate::assessment::Assessment;
use crate::register::Register;
use crate::value::{All, One};
use bouwsteen::exchange::calendar::{self, CalendarOptions, Organiser};
use bouwsteen::exchange::{self, Reminder, ReminderOptions};
use bouwsteen::{Audience, MeetingId, PartnerRole};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;

fn options(lang: &str, previous: Option<String>) -> PyResult<CalendarOptions> {
    let mut options = CalendarOptions::default();
    options.language = parsed("lang", lang)?;
    options.previous = previous;
    Ok(options)
}

/// The meetings that an audience sees, without people, as iCalendar: to publish or to subscribe to.
///
/// With the calendar that was made before (`previous`), events that changed get the next number.
///
/// >>> import bouwsteen as bw
/// >>> bw.meeting_calendar(bw.demo(), on="2021-09-01").splitlines()[0]
/// 'BEGIN:VCALENDAR'
#[pyfunction]
#[pyo3(signature = (register, audience = "board", *, on: "datetime.date | str", lang: "Language" = "nl", previous = None))]
pub(crate) fn meeting_calendar(
    register: &Register,
    audience: &str,
    on: &Bound<'_, PyAny>,
    lang: &str,
    previous: Option<String>,
) -> PyResult<String> {
    let (audience, on): (Audience, _) = (parsed("audience", audience)?, day("on", on)?);
    calendar::meetings(&register.0, &audience, on, &options(lang, previous)?)
        .map_err(|error| refused("audience", error))
}

/// By when which organisation has its contacts confirmed, with an alarm, as iCalendar.
#[pyfunction]
#[pyo3(signature = (register, audience, *, on: "datetime.date | str", lang: "Language" = "nl", previous = None))]
pub(crate) fn confirmation_calendar(
    register: &Register,
    audience: &str,
    on: &Bound<'_, PyAny>,
    lang: &str,
    previous: Option<String>,
) -> PyResult<String> {
    let (audience, on): (Audience, _) = (parsed("audience", audience)?, day("on", on)?);
    calendar::confirmations(&register.0, &audience, on, &options(lang, previous)?)
        .map_err(|error| refused("audience", error))
}

/// One meeting as an invitation (or its cancellation), as iCalendar. It holds names and addresses of all who are asked.
///
/// `organiser` is the name and the e-mail address to which answers go. Raises `KeyError` when the register has no such
/// meeting.
#[pyfunction]
#[pyo3(signature = (
    register, meeting, organiser: "tuple[str, str]", *, on: "datetime.date | str", lang: "Language" = "nl", previous = None
))]
pub(crate) fn invitation(
    register: &Register,
    meeting: &str,
    organiser: (String, String),
    on: &Bound<'_, PyAny>,
    lang: &str,
    previous: Option<String>,
) -> PyResult<String> {
    let (meeting, on): (MeetingId, _) = (parsed("meeting", meeting)?, day("on", on)?);
    let organiser =
        Organiser::new(&organiser.0, &organiser.1).map_err(|error| refused("organiser", error))?;
    calendar::invitation(&register.0, &meeting, &organiser, on, &options(lang, previous)?)
        .map_err(|error| PyKeyError::new_err(format!("meeting: {error}")))
}

/// One mail to each actor about what it must do; with a `previous` assessment, only about what is new. No names of people.
///
/// >>> import bouwsteen as bw
/// >>> bw.reminders(bw.demo().assess(on="2021-09-01"), lang="en")[0].subject != ""
/// True
#[pyfunction]
#[pyo3(signature = (assessment, *, previous = None, lang: "Language" = "nl"))]
pub(crate) fn reminders(
    assessment: &Assessment,
    previous: Option<&Assessment>,
    lang: &str,
) -> PyResult<All<Reminder>> {
    let mut options = ReminderOptions::default();
    options.language = parsed("lang", lang)?;
    let previous = previous.map(|previous| &previous.0);
    Ok(All::of(&exchange::reminders(&assessment.0, previous, &options)))
}

/// The role as people write it, or as it stands in documents; None when it is none.
///
/// >>> import bouwsteen as bw
/// >>> bw.role("G.I.")
/// PartnerRole.CERTIFIED_INSTITUTION
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn role(text: &str) -> Option<One<PartnerRole>> {
    exchange::partner_role(text).map(|role| One::of(&role))
}

/// The stylesheet for `Assessment.to_html_fragment`. Every rule is about what stands inside a fragment.
#[pyfunction]
pub(crate) fn stylesheet() -> String {
    bouwsteen::report::html::stylesheet()
}

/// The number as an office dials it, in the one form in which it is kept: `+31263771234`.
///
/// Raises `ValueError` when it is none.
///
/// >>> import bouwsteen as bw
/// >>> bw.phone_number("026 - 377 12 34")
/// '+31263771234'
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn phone_number(text: &str) -> PyResult<String> {
    // Why is said without the number, which is somebody's.
    let number = exchange::PhoneNumber::parse(text).map_err(|error| refused("text", error))?;
    Ok(number.as_str().to_owned())
}
