//! Texts for people.

use crate::argument::{or_default, parsed, value};
use crate::error::Out;
use crate::register::Register;
use bouwsteen::{Action, Actor, AreaCode, Because, Change, Explanation, FindingDocument, Source, Subject};
use wasm_bindgen::prelude::*;

/// Texts about a register, behind the class of that name.
#[wasm_bindgen]
pub struct Renderer(bouwsteen::Renderer);

#[wasm_bindgen]
impl Renderer {
    /// Texts about a register.
    pub fn of(register: &Register, lang: Option<String>, names: bool) -> Out<Self> {
        let texts = bouwsteen::Renderer::new(&register.0, or_default("lang", lang)?);
        Ok(Self(if names { texts.with_names() } else { texts }))
    }

    /// What a finding says.
    pub fn finding(&self, finding: &str) -> Out<String> {
        Ok(self.0.finding(&value::<FindingDocument>(finding)?))
    }

    /// What would mend a finding.
    pub fn remedy(&self, finding: &str) -> Out<Option<String>> {
        Ok(self.0.remedy(&value::<FindingDocument>(finding)?))
    }

    /// An explanation, line by line.
    pub fn explanation(&self, explanation: &str) -> Out<Vec<String>> {
        Ok(self.0.explanation(&value::<Explanation>(explanation)?))
    }

    /// Because of what a verdict changed.
    pub fn because(&self, because: &str) -> Out<String> {
        Ok(self.0.because(&value::<Because>(because)?))
    }

    /// What must be done.
    pub fn action(&self, action: &str) -> Out<String> {
        Ok(self.0.action(&value::<Action>(action)?))
    }

    /// What a change does.
    pub fn change(&self, change: &str) -> Out<String> {
        Ok(self.0.change(&value::<Change>(change)?))
    }

    /// Who is to act.
    pub fn actor(&self, actor: &str) -> Out<String> {
        Ok(self.0.actor(&value::<Actor>(actor)?))
    }

    /// Whom or what a finding of a region is about.
    pub fn subject(&self, region: &str, subject: &str) -> Out<String> {
        Ok(self.0.subject(parsed("region", region)?, &value::<Subject>(subject)?))
    }

    /// Where something is said.
    pub fn source(&self, source: &str) -> Out<String> {
        Ok(self.0.source(&value::<Source>(source)?))
    }

    /// The name of a region.
    pub fn region(&self, code: &str) -> Out<String> {
        Ok(self.0.region(parsed("code", code)?))
    }

    /// The name of a municipality, district or region.
    pub fn area(&self, code: &str) -> Out<String> {
        Ok(self.0.area(&parsed::<AreaCode>("code", code)?))
    }

    /// The name of an organisation.
    pub fn organisation(&self, id: &str) -> Out<String> {
        Ok(self.0.organisation(&parsed("id", id)?))
    }

    /// The name of a contact, or its id.
    pub fn contact(&self, id: &str) -> Out<String> {
        Ok(self.0.contact(&parsed("id", id)?))
    }

    /// The name of a subregion.
    pub fn subregion(&self, id: &str) -> Out<String> {
        Ok(self.0.subregion(&parsed("id", id)?))
    }

    /// A meeting, by its place and day.
    pub fn meeting(&self, id: &str) -> Out<String> {
        Ok(self.0.meeting(&parsed("id", id)?))
    }

    /// A learning group.
    pub fn learning_group(&self, id: &str) -> Out<String> {
        Ok(self.0.learning_group(&parsed("id", id)?))
    }

    /// A day, as people write it.
    pub fn date(&self, date: &str) -> Out<String> {
        Ok(self.0.date(parsed("date", date)?))
    }
}
