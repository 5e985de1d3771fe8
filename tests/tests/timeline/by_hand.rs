//! Small registers of which every day is known by hand.

use bouwsteen::{Register, Timeline, TimelineDay};
use serde_json::{Value, json};

pub(crate) const REGION: &str = "JZ17";

/// Two local teams in the region of Zutphen and Apeldoorn, with these contacts and this rhythm.
pub(crate) fn two_teams(contacts: Value, rhythm: Value) -> Register {
    let team =
        |id: &str, serves: &str| json!({ "id": id, "name": id, "role": "localTeam", "serves": [serves] });
    let document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "regions": [REGION] },
        "organisations": [team("zutphen", "GM0301"), team("apeldoorn", "GM0200")],
        "agreements": [{ "region": REGION, "rhythms": { "localTeam": rhythm } }],
        "contacts": contacts,
    });
    Register::from_str(&document.to_string()).unwrap()
}

/// Somebody who was confirmed on some days.
pub(crate) fn contact(id: &str, organisation: &str, area: &str, confirmed: &[&str]) -> Value {
    let confirmations: Vec<_> = confirmed.iter().map(|on| json!({ "on": on, "by": "self" })).collect();
    json!({
        "id": id, "name": id, "organisation": organisation, "areas": [area], "confirmations": confirmations,
    })
}

/// The days of the region with what is read from each.
pub(crate) fn read<T>(timeline: &Timeline, from: impl Fn(&TimelineDay) -> T) -> Vec<(String, T)> {
    let days = timeline.days(REGION.parse().unwrap());
    days.iter().map(|day| (day.on.to_string(), from(day))).collect()
}

pub(crate) fn expected<T: Copy>(days: &[(&str, T)]) -> Vec<(String, T)> {
    days.iter().map(|(day, value)| ((*day).to_owned(), *value)).collect()
}
