//! Policies: one, the id of one that is built in, or none for the one of the day.

use super::invalid;
use crate::policy::Policy;
use bouwsteen::Date;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// The policy by which is judged.
pub(crate) fn policy(given: Option<&Bound<'_, PyAny>>, on: Date) -> PyResult<bouwsteen::Policy> {
    let Some(given) = given else {
        return Ok(bouwsteen::Policy::for_date(on));
    };
    if let Ok(policy) = given.cast::<Policy>() {
        return Ok(policy.get().0.clone());
    }
    let Ok(id) = given.cast::<PyString>() else {
        let kind = given.get_type().name()?;
        let wanted = "give a bouwsteen.Policy or the id of one that is built in";
        return Err(PyTypeError::new_err(format!("policy: {kind} is not a policy; {wanted}")));
    };
    built_in("policy", &id.to_cow()?)
}

/// A policy that is built in.
pub(crate) fn built_in(name: &str, id: &str) -> PyResult<bouwsteen::Policy> {
    let choices = bouwsteen::Policy::BUILT_IN.join(", ");
    bouwsteen::Policy::built_in(id)
        .ok_or_else(|| invalid(name, id, format!("no policy with this id is built in; there are {choices}")))
}
