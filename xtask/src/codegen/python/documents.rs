//! Where examples are looked for: the documents of the guide, and what core makes of the demonstration register.

use super::examples::Examples;
use crate::codegen::model::Model;
use crate::codegen::model::shape::Shape;
use crate::{demo, workspace};
use anyhow::{Context, Result, anyhow, bail};
use bouwsteen::{
    AssessmentDocument, Audit, Delivery, Move, Policy, Problems, Reconciliation, Register, changes_from_json,
};
use serde_json::Value;
use std::fmt::Display;
use std::fs;
use std::str::FromStr;

/// The page in which every document is shown.
const PAGE: &str = "docs/format.md";

/// What stands in a register, by key.
const REGISTER: [(&str, &str); 11] = [
    ("meta", "Meta"),
    ("territory", "TerritoryChoice"),
    ("districts", "District"),
    ("divisions", "Division"),
    ("organisations", "Organisation"),
    ("agreements", "ContactAgreement"),
    ("contacts", "Contact"),
    ("distributions", "Distribution"),
    ("meetings", "Meeting"),
    ("learningGroups", "LearningGroup"),
    ("valueTests", "ValueTest"),
];

/// What stands in a policy, by key.
const POLICY: [(&str, &str); 5] = [
    ("period", "Period"),
    ("custodians", "SetCustodian"),
    ("centralMunicipalities", "SetCentral"),
    ("requirements", "RequirementPolicy"),
    ("methods", "LearningMethod"),
];

/// Changes that the page does not show, about what stands in its register.
const CHANGES: &str = r#"{ "format": "bouwsteen/changes/1", "changes": [
    { "do": "removeAbsence", "contact": "c1", "from": "2021-08-23" },
    { "do": "removeContact", "contact": "c3" },
    { "do": "setService", "contact": "c2", "inService": [ { "from": "2021-01-01", "until": "2022-01-01" } ] },
    { "do": "addOrganisation", "organisation":
        { "id": "lt-duiven", "name": "Lokaal team Duiven", "role": "localTeam", "serves": ["GM0226"] } },
    { "do": "removeOrganisation", "organisation": "lt-duiven" },
    { "do": "removeAgreement", "region": "JZ28", "from": "2021-02-01" },
    { "do": "divide", "division": { "region": "JZ28", "inForce": { "from": "2022-01-01" },
        "subregions": [ { "id": "cg", "municipalities": ["GM0202"] } ] } },
    { "do": "removeDivision", "region": "JZ28", "from": "2022-01-01" },
    { "do": "removeDistribution", "region": "JZ28", "on": "2021-09-01", "to": ["lt-arnhem", "vt-gm"] },
    { "do": "cancelMeeting", "meeting": "m2" },
    { "do": "removeMeeting", "meeting": "m2" },
    { "do": "setGroup", "group": { "id": "lg2", "scope": "cg-oost", "members": ["c1", "c9"] } },
    { "do": "removeGroup", "group": "lg2" },
    { "do": "recordSession", "group": "lg1",
        "session": { "id": "s2", "date": "2022-06-09", "status": "held", "casuistry": ["intake"] } },
    { "do": "removeSession", "group": "lg1", "session": "s2" },
    { "do": "testValue", "test":
        { "subregion": "cg-oost", "value": "trust", "on": "2021-05-20", "fits": 14, "doesNotFit": 2 } },
    { "do": "removeValueTest", "test":
        { "subregion": "cg-oost", "value": "trust", "on": "2021-05-20", "fits": 14, "doesNotFit": 2 } }
] }"#;

/// The examples in all of it, the page first.
pub(super) fn examples(model: &Model) -> Result<Examples> {
    let mut found = Found { model, examples: Examples::default() };
    found.page()?;
    found.changes(CHANGES)?;
    for policy in [Policy::gvjb_2021(), Policy::gvjb_2022()] {
        found.parts(&POLICY, &policy.to_json())?;
    }
    let register = Register::from_str(&demo::document()).map_err(problems)?;
    found.register(&register)?;
    found.made_of_demonstration(&register)?;
    Ok(found.examples)
}

/// What was found so far. Everything goes through core, so that it is as core writes it.
pub(super) struct Found<'a> {
    model: &'a Model,
    examples: Examples,
}

impl Found<'_> {
    /// The documents of the page.
    fn page(&mut self) -> Result<()> {
        let page = fs::read_to_string(workspace::root().join(PAGE))
            .with_context(|| format!("cannot read {PAGE}"))?;
        for block in page.split("```json\n").skip(1) {
            let text = block.split("```").next().unwrap_or_default();
            let document: Value = serde_json::from_str(text).unwrap_or_default();
            let Some(format) = document.get("format").and_then(Value::as_str) else { continue };
            self.document(format, text).with_context(|| format!("a document `{format}` of {PAGE}"))?;
        }
        Ok(())
    }

    fn document(&mut self, format: &str, text: &str) -> Result<()> {
        match format {
            "bouwsteen/register/1" => {
                let register = Register::from_str(text).map_err(problems)?;
                self.register(&register)?;
                // The smallest register has nobody of whom something could be made.
                if register.contacts().next().is_none() { Ok(()) } else { self.made_of_page(&register) }
            }
            "bouwsteen/policy/1" => self.parts(&POLICY, &Policy::from_str(text).map_err(problems)?.to_json()),
            "bouwsteen/changes/1" => self.changes(text),
            "bouwsteen/assessment/1" => self.value("AssessmentDocument", &read::<AssessmentDocument>(text)?),
            "bouwsteen/delivery/1" => self.value("Delivery", &read::<Delivery>(text)?),
            "bouwsteen/reconciliation/1" => self.value("Reconciliation", &read::<Reconciliation>(text)?),
            "bouwsteen/audit/1" => self.value("Audit", &read::<Audit>(text)?),
            "bouwsteen/move/1" => self.value("Move", &read::<Move>(text)?),
            // Lists and problems come from what people hand in; those of made registers do as well.
            "bouwsteen/list/1" => Ok(()),
            _ => bail!("nothing is known of this document"),
        }
    }

    fn register(&mut self, register: &Register) -> Result<()> {
        self.parts(&REGISTER, &register.to_json())
    }

    fn changes(&mut self, text: &str) -> Result<()> {
        let changes = changes_from_json(text.as_bytes()).map_err(problems)?;
        changes.iter().try_for_each(|change| self.of_shape(&Shape::Union("Change".to_owned()), change))
    }

    pub(super) fn values<T: bouwsteen::Value>(&mut self, kind: &str, values: &[T]) -> Result<()> {
        values.iter().try_for_each(|value| self.value(kind, value))
    }

    pub(super) fn value<T: bouwsteen::Value>(&mut self, kind: &str, value: &T) -> Result<()> {
        self.of_shape(&Shape::Record(kind.to_owned()), value)
    }

    fn of_shape<T: bouwsteen::Value>(&mut self, shape: &Shape, value: &T) -> Result<()> {
        self.examples.gather(self.model, shape, &serde_json::from_str(&value.to_json())?);
        Ok(())
    }

    /// Takes what stands below keys: one, a list, or one for each of the keys below.
    fn parts(&mut self, kinds: &[(&str, &str)], text: &str) -> Result<()> {
        let document: Value = serde_json::from_str(text)?;
        for (key, kind) in kinds {
            let record = Shape::Record((*kind).to_owned());
            let Some(part) = document.get(key) else { continue };
            let shape = match *key {
                "custodians" | "centralMunicipalities" | "requirements" => {
                    Shape::Map(Box::new(Shape::Text), Box::new(record))
                }
                _ if part.is_array() => Shape::List(Box::new(record)),
                _ => record,
            };
            self.examples.gather(self.model, &shape, part);
        }
        Ok(())
    }
}

fn read<T: bouwsteen::Value>(text: &str) -> Result<T> {
    T::from_json(text.as_bytes()).map_err(problems)
}

/// An id, a day, or whatever else a text says.
pub(super) fn parsed<T: FromStr<Err: Display>>(text: &str) -> Result<T> {
    text.parse().map_err(|error| anyhow!("`{text}`: {error}"))
}

pub(super) fn problems(problems: Problems) -> anyhow::Error {
    anyhow!("{problems}")
}
