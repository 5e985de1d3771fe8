//! What a register holds.

use super::Register;
use crate::argument::parsed;
use crate::error::Out;
use crate::json;
use crate::territory::Territory;
use bouwsteen::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Register {
    /// The register as JSON, in the one canonical order.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// What the register says about itself.
    pub fn meta(&self) -> String {
        json::maybe(self.0.meta())
    }

    /// The territory it is about.
    pub fn territory(&self) -> Territory {
        Territory(self.0.territory().clone())
    }

    /// How it says which territory that is.
    pub fn territory_choice(&self) -> String {
        self.0.territory_choice().to_json()
    }

    /// The districts of municipalities.
    pub fn districts(&self) -> String {
        json::list(self.0.districts())
    }

    /// The divisions of regions into subregions.
    pub fn divisions(&self) -> String {
        json::list(self.0.divisions())
    }

    /// The agreements on contact management.
    pub fn agreements(&self) -> String {
        json::list(self.0.agreements())
    }

    /// To whom and when lists were spread.
    pub fn distributions(&self) -> String {
        json::list(self.0.distributions())
    }

    /// The cooperation meetings.
    pub fn meetings(&self) -> String {
        json::list(self.0.meetings())
    }

    /// The learning groups.
    pub fn learning_groups(&self) -> String {
        json::list(self.0.learning_groups())
    }

    /// What was asked about core values.
    pub fn value_tests(&self) -> String {
        json::list(self.0.value_tests())
    }

    /// All contacts.
    pub fn contacts(&self) -> String {
        json::list(self.0.contacts())
    }

    /// All organisations.
    pub fn organisations(&self) -> String {
        json::list(self.0.organisations())
    }

    /// The contact with an id.
    pub fn contact(&self, id: &str) -> Out<String> {
        Ok(json::maybe(self.0.contact(&parsed("id", id)?)))
    }

    /// The organisation with an id.
    pub fn organisation(&self, id: &str) -> Out<String> {
        Ok(json::maybe(self.0.organisation(&parsed("id", id)?)))
    }

    /// The meeting with an id.
    pub fn meeting(&self, id: &str) -> Out<String> {
        Ok(json::maybe(self.0.meeting(&parsed("id", id)?)))
    }

    /// The learning group with an id.
    pub fn learning_group(&self, id: &str) -> Out<String> {
        Ok(json::maybe(self.0.learning_group(&parsed("id", id)?)))
    }

    /// The code of the central municipality of a region.
    pub fn central_municipality(&self, region: &str) -> Out<Option<String>> {
        let code = self.0.central_municipality(parsed("region", region)?);
        Ok(code.map(|code| code.to_string()))
    }
}
