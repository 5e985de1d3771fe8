//! What those who keep a register ask of it: over time, at every change, before a meeting.

use super::Register;
use crate::argument::parsed;
use crate::error::{Out, refused};
use crate::json;
use crate::live::Live;
use crate::policy::Policy;
use crate::timeline::Timeline;
use bouwsteen::{Date, Period, Value};
use wasm_bindgen::prelude::*;

/// The register as one that changes while it is judged.
#[wasm_bindgen]
pub fn watch(register: &Register, policy: &Policy, on: &str) -> Out<Live> {
    Ok(Live(register.0.live(&policy.0, parsed("on", on)?)))
}

/// What the register is like on every day of a period.
#[wasm_bindgen]
pub fn timeline(register: &Register, policy: &Policy, start: &str, until: &str) -> Out<Timeline> {
    Ok(Timeline(register.0.timeline(&policy.0, period(start, until)?)))
}

/// Who could be asked for a meeting.
#[wasm_bindgen]
pub fn candidates(register: &Register, scope: &str, policy: &Policy, on: &str) -> Out<String> {
    Ok(register.0.candidates(&policy.0, &parsed("scope", scope)?, parsed("on", on)?).to_json())
}

/// The hours that meetings took of organisations.
#[wasm_bindgen]
pub fn investment(register: &Register, policy: &Policy, on: &str) -> Out<String> {
    Ok(json::list(&register.0.investment(&policy.0, parsed("on", on)?)))
}

/// The hours in which people reflected together.
#[wasm_bindgen]
pub fn reflection(register: &Register, start: &str, until: &str, on: &str) -> Out<String> {
    Ok(json::list(&register.0.reflection(period(start, until)?, parsed("on", on)?)))
}

/// The days from `start` up to `until`.
fn period(start: &str, until: &str) -> Out<Period> {
    let (from, end): (Date, Date) = (parsed("start", start)?, parsed("until", until)?);
    Period::new(Some(from), Some(end))
        .ok_or_else(|| refused("until", format_args!("{end} lies before start, {from}")))
}
