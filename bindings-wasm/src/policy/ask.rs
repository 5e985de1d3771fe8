//! What a policy holds.

use super::Policy;
use crate::argument::{or_default, parsed};
use crate::error::{Out, invalid};
use crate::json::{self, Object};
use bouwsteen::{Reading, ReadingId, Value};
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
