//! The municipalities and youth regions of an edition of the country, or of a list of one's own.

use crate::argument::{each, parsed};
use crate::error::{Out, invalid, refused};
use crate::json;
use wasm_bindgen::prelude::*;

/// A territory, behind the class of that name.
#[wasm_bindgen]
pub struct Territory(pub(crate) bouwsteen::Territory);

#[wasm_bindgen]
impl Territory {
    /// An edition, whole or cut to a province, to regions, or both.
    pub fn edition(edition: u32, province: Option<String>, regions: Option<Vec<String>>) -> Out<Self> {
        let mut territory =
            bouwsteen::Territory::edition(edition).map_err(|error| refused("edition", error))?;
        if let Some(province) = province {
            territory = territory
                .cut_to_province(&province)
                .map_err(|error| invalid("province", &province, error))?;
        }
        if let Some(regions) = regions {
            territory = territory.cut_to_regions(each("regions", &regions)?);
        }
        Ok(Self(territory))
    }

    /// The year of the edition.
    pub fn year(&self) -> Option<u32> {
        self.0.year()
    }

    /// The province to which it is cut.
    pub fn province(&self) -> Option<String> {
        self.0.province().map(ToOwned::to_owned)
    }

    /// The municipalities.
    pub fn municipalities(&self) -> String {
        json::list(self.0.municipalities())
    }

    /// The youth regions.
    pub fn regions(&self) -> String {
        json::list(self.0.regions())
    }

    /// The municipalities of a region that are in the territory, or all.
    pub fn municipalities_of(&self, region: &str, whole: bool) -> Out<String> {
        let region = parsed("region", region)?;
        Ok(if whole {
            json::list(self.0.whole_region(region))
        } else {
            json::list(self.0.municipalities_of(region))
        })
    }

    /// The municipality with a code.
    pub fn municipality(&self, code: &str) -> Out<String> {
        Ok(json::maybe(self.0.municipality(parsed("code", code)?)))
    }

    /// The youth region with a code.
    pub fn region(&self, code: &str) -> Out<String> {
        Ok(json::maybe(self.0.region(parsed("code", code)?)))
    }

    /// What a municipality has become part of.
    pub fn successor(&self, code: &str) -> Out<Option<String>> {
        Ok(self.0.successor(parsed("code", code)?).map(|code| code.to_string()))
    }

    /// Which municipalities merged.
    pub fn mergers() -> String {
        json::list(bouwsteen::Territory::mergers())
    }
}
