//! A register day by day.

use crate::argument::parsed;
use crate::error::Out;
use crate::json;
use crate::policy::Policy;
use crate::register::Register;
use wasm_bindgen::prelude::*;

/// A timeline, behind the class of that name.
#[wasm_bindgen]
pub struct Timeline(pub(crate) bouwsteen::Timeline);

#[wasm_bindgen]
impl Timeline {
    /// The register.
    pub fn register(&self) -> Register {
        Register(self.0.register().clone())
    }

    /// The policy by which it is judged.
    pub fn policy(&self) -> Policy {
        Policy(self.0.policy().clone())
    }

    /// The first day.
    pub fn start(&self) -> Option<String> {
        self.0.period().from().map(|day| day.to_string())
    }

    /// The first day out.
    pub fn until(&self) -> Option<String> {
        self.0.period().end().map(|day| day.to_string())
    }

    /// The days of a region on which something changes.
    pub fn days(&self, region: &str) -> Out<String> {
        Ok(json::list(self.0.days(parsed("region", region)?)))
    }

    /// What a region is like on a day.
    pub fn at(&self, region: &str, day: &str) -> Out<String> {
        Ok(json::maybe(self.0.at(parsed("region", region)?, parsed("day", day)?)))
    }

    /// The three steps of every region on a day.
    pub fn steps(&self, day: &str) -> Out<String> {
        Ok(json::list(&self.0.steps(parsed("day", day)?)))
    }

    /// The seats that are reachable on a day and will lapse.
    pub fn lapses(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.lapses(parsed("on", on)?)))
    }
}
