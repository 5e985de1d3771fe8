//! From a document to plain structs.

use std::collections::BTreeMap;

use serde_json::Value;

use super::time::date;
use super::{
    Agreement, Areas, Contact, DETAILS, Duration, Leaf, Organisation, Period, ROLES, Register, Rhythm,
    meeting,
};
use crate::edition::Edition;

impl<'a> Areas<'a> {
    fn read(value: &'a Value) -> Self {
        let code = |entry: &'a Value| entry.as_str().unwrap_or_else(|| text(&entry["area"]));
        Self(list(value).iter().map(|entry| (code(entry), Period::read(entry))).collect())
    }
}

impl<'a> Register<'a> {
    /// Reads a valid document; `edition` is the one its territory names.
    pub fn read(document: &'a Value, edition: &'a Edition) -> Self {
        let (municipalities, leaves) = territory(document, edition);
        let (organisations, organisation_at) = sorted(&document["organisations"]);
        let (contacts, contact_at) = sorted(&document["contacts"]);
        let organisation = |value: &'a Value| Organisation {
            id: text(&value["id"]),
            role: text(&value["role"]),
            serves: Areas::read(&value["serves"]),
            active: Period::read(&value["active"]),
        };
        let absence = |one: &Value| (Period::read(one), one["replacedBy"].as_str().map(|id| contact_at[id]));
        // An empty list says nothing.
        let given = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
        let contact = |value: &'a Value| Contact {
            id: text(&value["id"]),
            organisation: organisation_at[text(&value["organisation"])],
            areas: Areas::read(&value["areas"]),
            // One period or a list of them; never said is every day, an empty list is never.
            service: match &value["inService"] {
                Value::Array(periods) => periods.iter().map(Period::read).collect(),
                period => vec![Period::read(period)],
            },
            confirmations: list(&value["confirmations"]).iter().filter_map(|one| date(&one["on"])).collect(),
            absences: list(&value["absences"]).iter().map(absence).collect(),
            details: DETAILS.into_iter().filter(|detail| given(&value[detail])).collect(),
        };
        let mut register = Self {
            municipalities,
            leaves,
            organisations: organisations.into_iter().map(organisation).collect(),
            contacts: contacts.into_iter().map(contact).collect(),
            agreements: list(&document["agreements"]).iter().map(agreement).collect(),
            divisions: Vec::new(),
            meetings: Vec::new(),
            groups: Vec::new(),
            document,
        };
        meeting::read(document, &contact_at, &mut register);
        register
    }
}

/// The regions of all municipalities, and the leaves of those in the cut.
fn territory<'a>(document: &'a Value, edition: &'a Edition) -> (BTreeMap<&'a str, &'a str>, Vec<Leaf<'a>>) {
    let cut = &document["territory"];
    let inline = list(&cut["inline"]["municipalities"]).iter();
    let mut all: Vec<_> = inline
        .map(|one| (text(&one["code"]), text(&one["region"]), one["province"].as_str().unwrap_or_default()))
        .collect();
    if cut["inline"].is_null() {
        let edition = edition.municipalities.iter();
        all.extend(edition.map(|one| (&one.code[..], &one.region[..], &one.province[..])));
    }
    let is_in_cut = |region: &str, province: &str| {
        cut["province"].as_str().is_none_or(|name| name == province)
            && cut["regions"].as_array().is_none_or(|codes| codes.contains(&region.into()))
    };
    let mut leaves = Vec::new();
    for &(municipality, region, _) in all.iter().filter(|one| is_in_cut(one.1, one.2)) {
        let districts = list(&document["districts"]).iter().map(|one| text(&one["id"]));
        let mut areas: Vec<_> = districts.filter(|id| id.split('/').next() == Some(municipality)).collect();
        if areas.is_empty() {
            areas.push(municipality);
        }
        leaves.extend(areas.into_iter().map(|area| Leaf { area, municipality, region }));
    }
    leaves.sort_by_key(|leaf| leaf.area);
    (all.into_iter().map(|(code, region, _)| (code, region)).collect(), leaves)
}

fn agreement(value: &Value) -> Agreement<'_> {
    let rhythm = |role| {
        let terms = &value["rhythms"][role];
        let length = |key: &str| Duration::read(&terms[key]).unwrap_or_default();
        let every = Duration::read(&terms["every"])?;
        Some((role, Rhythm { every, remind_before: length("remindBefore"), grace: length("grace") }))
    };
    Agreement {
        region: text(&value["region"]),
        period: Period::read(&value["inForce"]),
        rhythms: ROLES.into_iter().filter_map(rhythm).collect(),
        document: value,
    }
}

/// The objects of a list by id, with the position of each id.
fn sorted(value: &Value) -> (Vec<&Value>, BTreeMap<&str, usize>) {
    let mut values: Vec<_> = list(value).iter().collect();
    values.sort_by_key(|value| text(&value["id"]));
    let positions = values.iter().enumerate().map(|(at, value)| (text(&value["id"]), at)).collect();
    (values, positions)
}

/// The items of a list; of anything else none.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
