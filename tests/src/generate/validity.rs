//! The rules a register document has to obey beyond its shape, checked plainly.
//!
//! A generator that breaks one of them would make every comparison stop at the reader.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value;

use super::changes::fits;
use crate::plain::{Duration, Period, Register, list};

/// Everything that is wrong with a register, in words; empty when it is valid.
pub(super) fn problems(document: &Value, facts: &Register) -> Vec<String> {
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();
    for one in list(&document["organisations"]).iter().chain(list(&document["contacts"])) {
        let id = one["id"].as_str().unwrap();
        let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
        check(&mut found, "bad id", id, plain && !id.is_empty() && id.len() <= 64);
        check(&mut found, "duplicate id", id, ids.insert(id));
    }
    for contact in list(&document["contacts"]) {
        let id = contact["id"].as_str().unwrap();
        let organisation = named(&document["organisations"], &contact["organisation"]);
        let serves = &organisation.expect("an organisation that exists")["serves"];
        check(&mut found, "outside organisation", id, fits(facts, &contact["areas"], serves));
        check(&mut found, "overlapping service", id, disjoint(list(&contact["inService"])));
        check(&mut found, "overlapping absences", id, disjoint(list(&contact["absences"])));
        let stand_ins = list(&contact["absences"]).iter().map(|one| &one["replacedBy"]);
        for stand_in in stand_ins.filter(|one| !one.is_null()) {
            let known = stand_in.as_str().is_some_and(|id| ids.contains(id)) && stand_in != id;
            check(&mut found, "bad stand-in", id, known);
        }
        let periods = ["areas", "absences", "inService"].into_iter().flat_map(|key| list(&contact[key]));
        periods.for_each(|one| check(&mut found, "inverted period", id, is_upright(one)));
    }
    for kind in ["agreements", "divisions"] {
        for region in list(&document[kind]).iter().map(|one| &one["region"]) {
            let same = list(&document[kind]).iter().filter(|one| one["region"] == *region);
            let periods: Vec<_> = same.map(|one| one["inForce"].clone()).collect();
            check(&mut found, "two in force", region.as_str().unwrap(), disjoint(&periods));
        }
    }
    for agreement in list(&document["agreements"]) {
        let custodian = agreement["custodian"].as_str();
        let known =
            custodian.is_none_or(|code| ids.contains(code) || facts.municipalities.contains_key(code));
        check(&mut found, "unknown custodian", custodian.unwrap_or_default(), known);
        for (role, rhythm) in agreement["rhythms"].as_object().unwrap() {
            let start = NaiveDate::from_ymd_opt(2001, 2, 1).unwrap();
            let length = |key: &str| Duration::read(&rhythm[key]).map(|length| length.after(start));
            let in_time =
                length("remindBefore").zip(length("every")).is_none_or(|(remind, every)| remind <= every);
            check(&mut found, "remind after every", role, in_time);
        }
    }
    for sent in list(&document["distributions"]) {
        for to in list(&sent["to"]).iter().filter_map(Value::as_str) {
            check(
                &mut found,
                "unknown receiver",
                to,
                ids.contains(to) || facts.municipalities.contains_key(to),
            );
        }
    }
    for district in list(&document["districts"]).iter().filter_map(|one| one["id"].as_str()) {
        let municipality = district.split('/').next().unwrap();
        let siblings = facts.leaves.iter().filter(|leaf| leaf.municipality == municipality).count();
        check(&mut found, "single district", district, siblings >= 2);
    }
    gatherings(document, facts, &ids, &mut found);
    found
}

/// What is wrong with divisions, meetings, learning groups and tests of values.
fn gatherings(document: &Value, facts: &Register, ids: &BTreeSet<&str>, found: &mut Vec<String>) {
    let text = |value: &Value| value.as_str().unwrap().to_string();
    let mut subregions = BTreeSet::new();
    for division in list(&document["divisions"]) {
        for party in list(&division["consulted"]).iter().filter_map(Value::as_str) {
            check(found, "unknown party", party, is_party(party, facts, ids));
        }
        for subregion in list(&division["subregions"]) {
            let id = text(&subregion["id"]);
            check(found, "duplicate subregion", &id, subregions.insert(id.clone()));
            for code in list(&subregion["municipalities"]).iter().filter_map(Value::as_str) {
                let region = facts.municipalities.get(code).copied();
                check(found, "foreign municipality", code, region == division["region"].as_str());
            }
        }
    }
    let scope = |code: &str| {
        subregions.contains(code)
            || facts.municipalities.contains_key(code)
            || facts.leaves.iter().any(|leaf| [leaf.area, leaf.region].contains(&code))
    };
    let meetings = list(&document["meetings"]);
    let groups = list(&document["learningGroups"]);
    let sessions = groups.iter().flat_map(|one| list(&one["sessions"]));
    for all in [meetings.iter().collect::<Vec<_>>(), groups.iter().collect(), sessions.collect()] {
        let mut seen = BTreeSet::new();
        for one in all {
            let id = text(&one["id"]);
            check(found, "twice there", &id, seen.insert(id.clone()));
            check(found, "unknown scope", &id, one["scope"].as_str().is_none_or(scope));
            let initiator = one["initiator"].as_str();
            let known = initiator.is_none_or(|party| is_party(party, facts, ids));
            check(found, "unknown initiator", &id, known);
            let lists = ["preparedBy", "attendance", "members", "evaluations"];
            for named in lists.iter().flat_map(|key| list(&one[*key])) {
                let contact = named.as_str().or(named["contact"].as_str()).unwrap();
                let known = list(&document["contacts"]).iter().any(|one| one["id"] == contact);
                check(found, "unknown contact", contact, known);
            }
            let people = list(&one["attendance"]).iter().map(|one| text(&one["contact"]));
            let people: Vec<_> = people.collect();
            check(found, "attends twice", &id, people.iter().collect::<BTreeSet<_>>().len() == people.len());
        }
    }
    for test in list(&document["valueTests"]) {
        let subregion = text(&test["subregion"]);
        check(found, "unknown subregion", &subregion, subregions.contains(&subregion));
    }
    for (region, central) in document["centralMunicipalities"].as_object().into_iter().flatten() {
        let own = central.as_str().and_then(|code| facts.municipalities.get(code));
        check(found, "foreign central municipality", region, own.is_some_and(|own| own == region));
    }
}

fn is_party(party: &str, facts: &Register, ids: &BTreeSet<&str>) -> bool {
    facts.municipalities.contains_key(party) || ids.contains(party)
}

fn check(found: &mut Vec<String>, rule: &str, of: &str, holds: bool) {
    if !holds {
        found.push(format!("{rule}: {of}"));
    }
}

fn named<'a>(all: &'a Value, id: &Value) -> Option<&'a Value> {
    list(all).iter().find(|one| one["id"] == *id)
}

/// Neither the first day out nor the last day in comes before the first day in.
fn is_upright(period: &Value) -> bool {
    let from = period["from"].as_str();
    let end = period["until"].as_str().or(period["through"].as_str());
    from.zip(end).is_none_or(|(from, end)| from <= end)
}

fn disjoint(periods: &[Value]) -> bool {
    let periods: Vec<_> = periods.iter().map(Period::read).collect();
    let apart = |at: usize| periods[..at].iter().all(|earlier| !earlier.overlaps(periods[at]));
    (0..periods.len()).all(apart)
}
