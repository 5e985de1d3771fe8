//! The ground of a tiny register: a few municipalities, made up or cut from the edition.

use serde_json::{Value, json};

use crate::edition::Edition;
use crate::generate::rng::Rng;

/// Format, territory and districts.
pub(super) fn ground(edition: &Edition, rng: &mut Rng) -> Value {
    let (territory, municipalities) = if rng.chance(60) { inline(rng) } else { cut(edition, rng) };
    let mut districts = Vec::new();
    for code in municipalities {
        let count = if rng.chance(30) { 2 + rng.below(2) } else { 0 };
        districts.extend(
            ["noord", "zuid", "west"]
                .iter()
                .take(count)
                .map(|name| json!({ "id": format!("{code}/{name}"), "name": name })),
        );
    }
    json!({ "format": "bouwsteen/register/1", "territory": territory, "districts": districts })
}

fn inline(rng: &mut Rng) -> (Value, Vec<String>) {
    let regions = ["JZ28", "JZ12"];
    let count = 1 + rng.below(4);
    let codes: Vec<_> = (0..count).map(|number| format!("GM{:04}", 202 + 7 * number)).collect();
    let split = 1 + rng.below(count);
    let municipality = |(at, code): (usize, &String)| json!({ "code": code, "name": format!("Gemeente {at}"), "region": regions[usize::from(at >= split)] });
    let municipalities: Vec<_> = codes.iter().enumerate().map(municipality).collect();
    let named: Vec<_> = regions.iter().map(|code| json!({ "code": code, "name": code })).collect();
    (json!({ "inline": { "regions": named, "municipalities": municipalities } }), codes)
}

/// A cut of the edition that leaves at most four municipalities.
fn cut(edition: &Edition, rng: &mut Rng) -> (Value, Vec<String>) {
    let (province, regions): (Option<&str>, &[&str]) = rng.pick(&[
        (Some("Gelderland"), &["JZ21"] as &[&str]),
        (None, &["JZ22", "JZ15"]),
        (None, &["JZ22", "JZ10"]),
        (Some("Limburg"), &["JZ43"]),
        (Some("Limburg"), &["JZ32", "JZ43"]),
    ]);
    let in_cut = edition.municipalities.iter().filter(|one| {
        province.is_none_or(|name| one.province == name) && regions.contains(&one.region.as_str())
    });
    let codes = in_cut.map(|one| one.code.clone()).collect();
    let mut territory = json!({ "edition": 2021, "regions": regions });
    if let Some(name) = province {
        territory["province"] = json!(name);
    }
    (territory, codes)
}
