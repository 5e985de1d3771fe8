//! Changes carried out in the most obvious way, on the document itself.

use serde_json::{Value, json};

/// Carries out one valid change; the outcome is the changed document.
///
/// It looks at nothing but the change: no verdicts, no inverse, no rules. That is what makes the outcome
/// fit to compare an incremental evaluator with.
pub fn apply_plainly(document: &mut Value, change: &Value) {
    let key = |name: &str| change[name].clone();
    match change["do"].as_str().unwrap() {
        "confirm" => {
            add(&mut contact(document, change)["confirmations"], json!({ "on": key("on"), "by": key("by") }))
        }
        "unconfirm" => {
            let vouched = |one: &Value| one["on"] == change["on"] && one["by"] == change["by"];
            remove_first(&mut contact(document, change)["confirmations"], vouched);
        }
        "setDetails" => {
            let contact = contact(document, change).as_object_mut().unwrap();
            for (detail, value) in change.as_object().unwrap() {
                match value {
                    _ if detail == "do" || detail == "contact" => {}
                    Value::Null => drop(contact.remove(detail)),
                    _ => drop(contact.insert(detail.clone(), value.clone())),
                }
            }
        }
        "setAbsence" => {
            let absences = &mut contact(document, change)["absences"];
            remove_first(absences, |one| one["from"] == change["from"]);
            add(absences, without(change, &["do", "contact"]));
        }
        "removeAbsence" => {
            remove_first(&mut contact(document, change)["absences"], |one| one["from"] == change["from"]);
        }
        "addContact" => add(&mut document["contacts"], key("contact")),
        "removeContact" => remove_first(&mut document["contacts"], |one| one["id"] == change["contact"]),
        "endService" => end_service(&mut contact(document, change)["inService"], &change["until"]),
        "setService" => contact(document, change)["inService"] = key("inService"),
        "assign" => contact(document, change)["areas"] = key("areas"),
        "addOrganisation" => add(&mut document["organisations"], key("organisation")),
        "removeOrganisation" => {
            remove_first(&mut document["organisations"], |one| one["id"] == change["organisation"])
        }
        "setServes" => {
            named(&mut document["organisations"], &change["organisation"])["serves"] = key("serves")
        }
        "agree" => {
            let agreement = &change["agreement"];
            let same = |one: &Value| is_of(one, &agreement["region"], &agreement["inForce"]["from"]);
            remove_first(&mut document["agreements"], same);
            add(&mut document["agreements"], agreement.clone());
        }
        "removeAgreement" => {
            let same = |one: &Value| is_of(one, &change["region"], &change["from"]);
            remove_first(&mut document["agreements"], same);
        }
        "distribute" => add(&mut document["distributions"], without(change, &["do"])),
        "removeDistribution" => {
            remove_first(&mut document["distributions"], |one| *one == without(change, &["do"]))
        }
        "divide" => {
            let division = &change["division"];
            let same = |one: &Value| is_of(one, &division["region"], &division["inForce"]["from"]);
            remove_first(&mut document["divisions"], same);
            add(&mut document["divisions"], division.clone());
        }
        "removeDivision" => {
            let same = |one: &Value| is_of(one, &change["region"], &change["from"]);
            remove_first(&mut document["divisions"], same);
        }
        "planMeeting" => put(&mut document["meetings"], key("meeting")),
        "recordMeeting" => {
            let meeting = named(&mut document["meetings"], &change["meeting"]);
            meeting["status"] = json!("held");
            let record = without(change, &["do", "meeting"]);
            meeting.as_object_mut().unwrap().extend(record.as_object().unwrap().clone());
        }
        "cancelMeeting" => {
            named(&mut document["meetings"], &change["meeting"])["status"] = json!("cancelled")
        }
        "removeMeeting" => remove_first(&mut document["meetings"], |one| one["id"] == change["meeting"]),
        "setGroup" => put(&mut document["learningGroups"], key("group")),
        "removeGroup" => remove_first(&mut document["learningGroups"], |one| one["id"] == change["group"]),
        "recordSession" => put(&mut group(document, change)["sessions"], key("session")),
        "removeSession" => {
            remove_first(&mut group(document, change)["sessions"], |one| one["id"] == change["session"])
        }
        "testValue" => add(&mut document["valueTests"], key("test")),
        "removeValueTest" => remove_first(&mut document["valueTests"], |one| *one == change["test"]),
        other => panic!("no plain way to {other}"),
    }
}

/// Service stops on a day: what runs on is cut there, what begins later does not happen.
fn end_service(service: &mut Value, until: &Value) {
    let day = until.as_str();
    let periods = match service.take() {
        Value::Null => vec![json!({})],
        Value::Array(periods) => periods,
        period => vec![period],
    };
    // Dates as text are in the order of time.
    let begun = periods.into_iter().filter(|one| one["from"].as_str() < day);
    let cut = begun.map(|mut one| {
        let ended = one["until"].as_str().is_some_and(|until| Some(until) <= day)
            || one["through"].as_str().is_some_and(|through| Some(through) < day);
        if !ended {
            one = without(&one, &["through"]);
            one["until"] = until.clone();
        }
        one
    });
    *service = cut.collect();
}

fn contact<'a>(document: &'a mut Value, change: &Value) -> &'a mut Value {
    named(&mut document["contacts"], &change["contact"])
}

fn group<'a>(document: &'a mut Value, change: &Value) -> &'a mut Value {
    named(&mut document["learningGroups"], &change["group"])
}

fn named<'a>(list: &'a mut Value, id: &Value) -> &'a mut Value {
    list.as_array_mut().unwrap().iter_mut().find(|one| one["id"] == *id).unwrap()
}

/// Whether an agreement or a division is that of a region from a day.
fn is_of(one: &Value, region: &Value, from: &Value) -> bool {
    one["region"] == *region && one["inForce"]["from"] == *from
}

/// Adds to a list that need not be there yet.
fn add(list: &mut Value, item: Value) {
    if list.is_null() {
        *list = json!([]);
    }
    list.as_array_mut().unwrap().push(item);
}

/// Adds to a list, instead of what has the same id.
fn put(list: &mut Value, item: Value) {
    remove_first(list, |one| one["id"] == item["id"]);
    add(list, item);
}

fn remove_first(list: &mut Value, is_it: impl Fn(&Value) -> bool) {
    if let Some(items) = list.as_array_mut()
        && let Some(at) = items.iter().position(is_it)
    {
        items.remove(at);
    }
}

fn without(object: &Value, keys: &[&str]) -> Value {
    let kept = object.as_object().unwrap().iter().filter(|(key, _)| !keys.contains(&key.as_str()));
    kept.map(|(key, value)| (key.clone(), value.clone())).collect()
}
