//! What can be asked of a register on a day.

use super::Register;
use crate::argument::{maybe, parsed};
use crate::error::{Out, refused};
use crate::json;
use crate::live::Live;
use crate::policy::Policy;
use crate::timeline::Timeline;
use bouwsteen::{Date, Period, Value};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Register {
    /// The register as one that changes while it is judged.
    pub fn watch(&self, policy: &Policy, on: &str) -> Out<Live> {
        Ok(Live(self.0.live(&policy.0, parsed("on", on)?)))
    }

    /// What the register is like on every day of a period.
    pub fn timeline(&self, policy: &Policy, start: &str, until: &str) -> Out<Timeline> {
        Ok(Timeline(self.0.timeline(&policy.0, period(start, until)?)))
    }

    /// Whom to call for an area.
    pub fn reach(&self, area: &str, role: Option<String>, on: &str) -> Out<String> {
        Ok(self.0.reach(&parsed("area", area)?, maybe("role", role)?, parsed("on", on)?).to_json())
    }

    /// Every seat on a day.
    pub fn coverage(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.coverage(parsed("on", on)?)))
    }

    /// The seats on a day, counted by region and role.
    pub fn coverage_totals(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.coverage_totals(parsed("on", on)?)))
    }

    /// Every contact in service on a day.
    pub fn freshness(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.freshness(parsed("on", on)?)))
    }

    /// Area by role on a day, region by region.
    pub fn matrix(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.matrix(parsed("on", on)?)))
    }

    /// Who could be asked for a meeting.
    pub fn candidates(&self, scope: &str, policy: &Policy, on: &str) -> Out<String> {
        Ok(self.0.candidates(&policy.0, &parsed("scope", scope)?, parsed("on", on)?).to_json())
    }

    /// The hours that meetings took of organisations.
    pub fn investment(&self, policy: &Policy, on: &str) -> Out<String> {
        Ok(json::list(&self.0.investment(&policy.0, parsed("on", on)?)))
    }

    /// The hours in which people reflected together.
    pub fn reflection(&self, start: &str, until: &str, on: &str) -> Out<String> {
        Ok(json::list(&self.0.reflection(period(start, until)?, parsed("on", on)?)))
    }
}

/// The days from `start` up to `until`.
fn period(start: &str, until: &str) -> Out<Period> {
    let (from, end): (Date, Date) = (parsed("start", start)?, parsed("until", until)?);
    Period::new(Some(from), Some(end))
        .ok_or_else(|| refused("until", format_args!("{end} lies before start, {from}")))
}
