//! Days: a `datetime.date`, or text as `2021-09-01`.

use super::{parsed, refused};
use bouwsteen::{Date, Period};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateAccess, PyDateTime, PyString};

/// The day that an argument says.
///
/// A `datetime` is refused: it is a moment, and which day that is depends on the place.
pub(crate) fn day(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Date> {
    if let Ok(text) = given.cast::<PyString>() {
        return parsed(name, &text.to_cow()?);
    }
    if given.is_instance_of::<PyDateTime>() {
        let why = "a datetime is a moment, not a day; give its .date()";
        return Err(PyTypeError::new_err(format!("{name}: {why}")));
    }
    let Ok(date) = given.cast::<PyDate>() else {
        let kind = given.get_type().name()?;
        let wanted = "give a datetime.date or a text such as '2021-09-01'";
        return Err(PyTypeError::new_err(format!("{name}: {kind} is not a day; {wanted}")));
    };
    Date::new(date.get_year(), date.get_month().into(), date.get_day().into())
        .map_err(|error| refused(name, error))
}

/// The days from `start` up to `until`, which is the first day out.
pub(crate) fn period(start: &Bound<'_, PyAny>, until: &Bound<'_, PyAny>) -> PyResult<Period> {
    let (start, until) = (day("start", start)?, day("until", until)?);
    Period::new(Some(start), Some(until))
        .ok_or_else(|| refused("until", format!("{until} lies before start, {start}")))
}
