//! Where examples are looked for: the documents of the guide, and what core makes of the demonstration register.

use super::examples::Examples;
use super::model::Model;
use super::shape::Shape;
use crate::{demo, workspace};
use anyhow::{Context, Result, anyhow, bail};
use bouwsteen::{
    AssessmentDocument, Audit, Change, Date, Delivery, Move, Period, Policy, Problems, Reconciliation,
    Register, Value as _, changes_from_json,
};
use serde_json::Value;
use std::fs;

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
    found.made(&register)?;
    Ok(found.examples)
}

/// What was found so far. Everything goes through core, so that it is as core would write it.
struct Found<'a> {
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
            let Ok(document) = serde_json::from_str::<Value>(text) else { continue };
            let Some(format) = document.get("format").and_then(Value::as_str) else { continue };
            self.document(format, text).with_context(|| format!("a document `{format}` of {PAGE}"))?;
        }
        Ok(())
    }

    fn document(&mut self, format: &str, text: &str) -> Result<()> {
        let bytes = text.as_bytes();
        match format {
            "bouwsteen/register/1" => {
                let register = Register::from_str(text).map_err(problems)?;
                self.register(&register)?;
                self.candidates(&register, "2021-09-01")
            }
            "bouwsteen/policy/1" => {
                let policy = Policy::from_str(text).map_err(problems)?.to_json();
                self.parts(&POLICY, &policy)
            }
            "bouwsteen/changes/1" => self.changes(text),
            "bouwsteen/assessment/1" => {
                self.add("AssessmentDocument", &read::<AssessmentDocument>(bytes)?.to_json())
            }
            "bouwsteen/delivery/1" => self.add("Delivery", &read::<Delivery>(bytes)?.to_json()),
            "bouwsteen/reconciliation/1" => {
                self.add("Reconciliation", &read::<Reconciliation>(bytes)?.to_json())
            }
            "bouwsteen/audit/1" => self.add("Audit", &read::<Audit>(bytes)?.to_json()),
            "bouwsteen/move/1" => self.add("Move", &read::<Move>(bytes)?.to_json()),
            _ => bail!("nothing is known of this document"),
        }
    }

    fn register(&mut self, register: &Register) -> Result<()> {
        self.parts(&REGISTER, &register.to_json())
    }

    fn changes(&mut self, text: &str) -> Result<()> {
        changes_from_json(text.as_bytes())
            .map_err(problems)?
            .iter()
            .try_for_each(|change| self.change(change))
    }

    fn change(&mut self, change: &Change) -> Result<()> {
        let change = serde_json::from_str(&change.to_json())?;
        self.examples.gather(self.model, &Shape::Union("Change".to_owned()), &change);
        Ok(())
    }

    /// What core makes of a register.
    fn made(&mut self, register: &Register) -> Result<()> {
        let (early, late) = (day("2021-06-01")?, day("2022-04-14")?);
        let policy = Policy::gvjb_2021();
        let (before, after) = (register.assess(&policy, early), register.assess(&policy, day("2021-09-01")?));
        self.add("AssessmentDocument", &after.to_json())?;
        self.add("Comparison", &after.compare(&before).to_json())?;
        self.all("ReadingEffect", &after.readings())?;
        self.candidates(register, "2022-04-14")?;
        self.all("Investment", &register.investment(&policy, late))?;
        self.all("Reflection", &register.reflection(Period::ALWAYS, day("2022-06-30")?))?;
        let keep = "P1Y".parse().map_err(|error| anyhow!("{error}"))?;
        self.all("PurgeCount", &register.purge(day("2025-01-01")?, keep).counts)?;
        let period = Period::new(Some(early), Some(late)).context("a period")?;
        self.all("Lapse", &register.timeline(&policy, period).lapses(early))
    }

    /// Who could come to a meeting on a day. The page has too few people for one, the demonstration enough.
    fn candidates(&mut self, register: &Register, on: &str) -> Result<()> {
        let scope = "cg-oost".parse().map_err(|error| anyhow!("{error}"))?;
        self.add("Candidates", &register.candidates(&Policy::gvjb_2022(), &scope, day(on)?).to_json())
    }

    fn all<T: bouwsteen::Value>(&mut self, kind: &str, values: &[T]) -> Result<()> {
        values.iter().try_for_each(|value| self.add(kind, &value.to_json()))
    }

    fn add(&mut self, kind: &str, text: &str) -> Result<()> {
        let value = serde_json::from_str(text)?;
        self.examples.gather(self.model, &Shape::Record(kind.to_owned()), &value);
        Ok(())
    }

    /// Takes what stands below keys: one, a list, or one for each of the keys below.
    fn parts(&mut self, kinds: &[(&str, &str)], text: &str) -> Result<()> {
        let document: Value = serde_json::from_str(text)?;
        for (key, kind) in kinds {
            let record = Shape::Record((*kind).to_owned());
            let below = Shape::Map(Box::new(Shape::Text), Box::new(record.clone()));
            match document.get(key) {
                None => {}
                Some(part @ Value::Array(_)) => {
                    self.examples.gather(self.model, &Shape::List(Box::new(record)), part)
                }
                Some(part) if ["custodians", "centralMunicipalities", "requirements"].contains(key) => {
                    self.examples.gather(self.model, &below, part);
                }
                Some(part) => self.examples.gather(self.model, &record, part),
            }
        }
        Ok(())
    }
}

fn read<T: bouwsteen::Value>(bytes: &[u8]) -> Result<T> {
    T::from_json(bytes).map_err(problems)
}

fn day(text: &str) -> Result<Date> {
    text.parse().map_err(|error| anyhow!("{error}"))
}

fn problems(problems: Problems) -> anyhow::Error {
    anyhow!("{problems}")
}
