//! What a policy holds, and policies made of it.

use super::Policy;
use crate::argument::{each, maybe, or_default, parsed, value};
use crate::error::{Out, invalid, thrown};
use crate::json::{self, Object};
use bouwsteen::{Norm, PolicyChange, Reading, ReadingId, Value};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Policy {
    /// A policy that is built in.
    pub fn built_in(id: &str) -> Out<Self> {
        let choices = bouwsteen::Policy::BUILT_IN.join(", ");
        let why = format_args!("no policy with this id is built in; there are {choices}");
        bouwsteen::Policy::built_in(id).map(Self).ok_or_else(|| invalid("policy", id, why))
    }

    /// The policy for a day.
    pub fn for_date(on: &str) -> Out<Self> {
        Ok(Self(bouwsteen::Policy::for_date(parsed("on", on)?)))
    }

    /// The policy as JSON.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// The policy with other norms, forces and readings. Maps come as a key and a value in turn.
    #[expect(clippy::too_many_arguments, reason = "each is an option of its own in JavaScript")]
    pub fn adapt(
        &self,
        id: &str,
        title: Option<String>,
        period: Option<String>,
        status: Option<String>,
        forces: Vec<String>,
        norms: Vec<String>,
        readings: Vec<String>,
        drop: Vec<String>,
    ) -> Out<Self> {
        let mut changes = Vec::new();
        changes.extend(maybe("title", title)?.map(PolicyChange::Title));
        changes.extend(period.map(|period| value(&period)).transpose()?.map(PolicyChange::Period));
        changes.extend(maybe("status", status)?.map(PolicyChange::Status));
        for (id, force) in pairs(&forces) {
            changes.push(PolicyChange::Force(parsed("forces", id)?, parsed("forces", force)?));
        }
        for (id, norm) in pairs(&norms) {
            let Norm::Set(value, source) = value(norm)? else {
                return Err(invalid("norms", id, "a norm is set by a value; one that is missing is not set"));
            };
            changes.push(PolicyChange::Norm(parsed("norms", id)?, value, Some(source)));
        }
        for (id, reading) in pairs(&readings) {
            changes.push(PolicyChange::Reading(parsed("readings", id)?, parsed("readings", reading)?));
        }
        changes.extend(each("drop", &drop)?.into_iter().map(PolicyChange::Drop));
        self.0.adapt(parsed("id", id)?, changes).map(Self).map_err(thrown)
    }

    /// Its name for programs.
    pub fn id(&self) -> String {
        self.0.id().to_owned()
    }

    /// Its name for people.
    pub fn title(&self) -> String {
        self.0.title().to_owned()
    }

    /// The policy it was adapted from.
    pub fn adapted_from(&self) -> Option<String> {
        self.0.adapted_from().map(ToOwned::to_owned)
    }

    /// Whether it is in force or an example.
    pub fn status(&self) -> String {
        self.0.status().to_json()
    }

    /// The days on which it is in force.
    pub fn period(&self) -> String {
        self.0.period().to_json()
    }

    /// The day on which is judged when a day is asked.
    pub fn judged_on(&self, on: &str) -> Out<Option<String>> {
        Ok(self.0.judged_on(parsed("on", on)?).map(|day| day.to_string()))
    }

    /// How much a requirement weighs.
    pub fn force(&self, requirement: &str) -> Out<String> {
        Ok(json::maybe(self.0.force(parsed("requirement", requirement)?).as_ref()))
    }

    /// The norm of a requirement.
    pub fn norm(&self, requirement: &str) -> Out<String> {
        Ok(json::maybe(self.0.norm(parsed("requirement", requirement)?)))
    }

    /// Where a requirement is said.
    pub fn source(&self, requirement: &str) -> Out<String> {
        Ok(self.0.source(parsed("requirement", requirement)?).to_json())
    }

    /// How the source is read where it can be read in more than one way.
    pub fn readings(&self) -> String {
        let readings = self.0.readings();
        let told =
            |told: Object, (id, reading): (ReadingId, Reading)| told.with(id.as_str(), &reading.to_json());
        readings.fold(Object::new(), told).end()
    }

    /// The methods for learning together.
    pub fn methods(&self) -> String {
        json::list(self.0.methods())
    }

    /// The themes for learning together.
    pub fn themes(&self) -> Vec<String> {
        self.0.themes().iter().map(ToString::to_string).collect()
    }

    /// Who keeps the contact list of a region.
    pub fn custodian(&self, region: &str) -> Out<String> {
        Ok(json::maybe(self.0.custodian(parsed("region", region)?)))
    }

    /// The code of the central municipality of a region.
    pub fn central_municipality(&self, region: &str) -> Out<Option<String>> {
        let code = self.0.central_municipality(parsed("region", region)?);
        Ok(code.map(|code| code.to_string()))
    }

    /// A programme for a meeting, as an example.
    pub fn example_programme(&self, lang: Option<String>) -> Out<String> {
        Ok(json::list(&self.0.example_programme(or_default("lang", lang)?)))
    }
}

/// Keys with their values, from a list in which they take turns.
fn pairs(texts: &[String]) -> impl Iterator<Item = (&str, &str)> {
    texts.chunks_exact(2).filter_map(|pair| match pair {
        [key, value] => Some((key.as_str(), value.as_str())),
        _ => None,
    })
}
