//! Who and what the meetings and groups of a tiny register can name.

use serde_json::Value;

use crate::plain::list;

/// The ids in a register, as it stands, that its divisions, meetings and groups can name.
pub(in crate::generate) struct Cast {
    pub(super) contacts: Vec<String>,
    /// Organisations with their roles.
    pub(super) organisations: Vec<(String, String)>,
    pub(super) subregions: Vec<String>,
    /// The central municipalities it says, by region.
    pub(super) central: Value,
}

impl Cast {
    pub(in crate::generate) fn of(document: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap().to_string();
        let divisions = list(&document["divisions"]).iter();
        let subregions = divisions.flat_map(|one| list(&one["subregions"]));
        Self {
            contacts: list(&document["contacts"]).iter().map(|one| text(&one["id"])).collect(),
            organisations: list(&document["organisations"])
                .iter()
                .map(|one| (text(&one["id"]), text(&one["role"])))
                .collect(),
            subregions: subregions.map(|one| text(&one["id"])).collect(),
            central: document["centralMunicipalities"].clone(),
        }
    }
}
