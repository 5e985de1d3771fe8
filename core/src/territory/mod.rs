//! The given world: regions and municipalities of an edition, or an inline list, and a cut of it.

mod centroid;
mod choice;
mod mergers;
#[cfg(feature = "territory-nl")]
mod nl;

pub use centroid::{Centroid, Degrees};
pub use choice::{InlineMunicipality, InlineRegion, InlineTerritory, TerritoryChoice};
pub use mergers::Merger;

use crate::id::{AreaCode, MunicipalityCode, RegionCode};
use crate::json::record;
use crate::text::Text;
use std::sync::Arc;

record! {
    /// A municipality of an edition.
    pub struct Municipality {
        /// Its CBS code.
        code: MunicipalityCode = required "code",
        /// Its name.
        name: Text = required "name",
        /// Its province, where known.
        province: Option<Text> = optional "province",
        /// The youth region it belongs to in this edition.
        region: RegionCode = required "region",
        /// Its Veilig Thuis region in 2021, where known (`VT05`).
        veilig_thuis_region: Option<Text> = optional "veiligThuisRegion",
        /// Its centre, where known.
        centroid: Option<Centroid> = optional "centroid",
    }
}

record! {
    /// A youth region of an edition.
    pub struct YouthRegion {
        /// Its CBS code.
        code: RegionCode = required "code",
        /// Its name: the one used in the programme where there is one, else that of CBS.
        name: Text = required "name",
    }
}

/// The division of the country in a year, or a list of one's own: regions and municipalities by code.
#[derive(Debug, PartialEq)]
pub(crate) struct Edition {
    pub(crate) year: Option<u32>,
    pub(crate) regions: Vec<YouthRegion>,
    pub(crate) municipalities: Vec<Municipality>,
}

impl Edition {
    pub(crate) fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        let found = self.municipalities.binary_search_by_key(&code, |municipality| municipality.code).ok()?;
        self.municipalities.get(found)
    }

    pub(crate) fn region(&self, code: RegionCode) -> Option<&YouthRegion> {
        let found = self.regions.binary_search_by_key(&code, |region| region.code).ok()?;
        self.regions.get(found)
    }
}

/// There is no such edition in this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no edition `{0}` in this library: choose 2021 or 2025")]
pub struct UnknownEdition(u32);

/// There is no such province in the edition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such province in this edition")]
pub struct UnknownProvince;

/// The part of an edition that a register is about.
///
/// Cheap to clone: the edition is shared.
///
/// ```
/// # #[cfg(feature = "territory-nl")] {
/// use bouwsteen::Territory;
/// let gelderland = Territory::edition(2021).unwrap().cut_to_province("Gelderland").unwrap();
/// assert_eq!(gelderland.municipalities().count(), 51);
/// assert_eq!(gelderland.regions().count(), 7);
/// // FoodValley has three more municipalities, in the province of Utrecht.
/// let food_valley = "JZ21".parse().unwrap();
/// assert_eq!(gelderland.municipalities_of(food_valley).count(), 4);
/// assert_eq!(gelderland.whole_region(food_valley).count(), 7);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Territory {
    edition: Arc<Edition>,
    province: Option<Text>,
    regions: Option<Vec<RegionCode>>,
}

impl Territory {
    /// The editions that are built in.
    #[cfg(feature = "territory-nl")]
    pub const EDITIONS: &[u32] = &nl::YEARS;
    /// The editions that are built in: none without the feature `territory-nl`.
    #[cfg(not(feature = "territory-nl"))]
    pub const EDITIONS: &[u32] = &[];

    /// The whole country in a year: 2021 or 2025.
    ///
    /// # Errors
    /// [`UnknownEdition`] for another year, or when the feature `territory-nl` is off.
    pub fn edition(year: u32) -> Result<Self, UnknownEdition> {
        #[cfg(feature = "territory-nl")]
        let edition = nl::edition(year);
        #[cfg(not(feature = "territory-nl"))]
        let edition = None;
        Ok(Self { edition: edition.ok_or(UnknownEdition(year))?, province: None, regions: None })
    }

    /// Keeps the municipalities of one province.
    ///
    /// # Errors
    /// [`UnknownProvince`] when no municipality of the edition lies in it.
    pub fn cut_to_province(mut self, province: &str) -> Result<Self, UnknownProvince> {
        let known = self.edition.municipalities.iter().filter_map(|m| m.province.as_ref());
        let name = known.into_iter().find(|known| known.as_str() == province).ok_or(UnknownProvince)?.clone();
        self.province = Some(name);
        Ok(self)
    }

    /// Keeps the municipalities of some regions.
    #[must_use]
    pub fn cut_to_regions(mut self, regions: impl IntoIterator<Item = RegionCode>) -> Self {
        let mut regions: Vec<_> = regions.into_iter().collect();
        regions.sort_unstable();
        regions.dedup();
        self.regions = Some(regions);
        self
    }

    /// The year of the edition; `None` for an inline territory.
    #[must_use]
    pub fn year(&self) -> Option<u32> {
        self.edition.year
    }

    /// The province to which the territory is cut, if it is.
    #[must_use]
    pub fn province(&self) -> Option<&str> {
        self.province.as_ref().map(Text::as_str)
    }

    /// The municipalities of the territory, by code.
    pub fn municipalities(&self) -> impl Iterator<Item = &Municipality> {
        self.edition.municipalities.iter().filter(|municipality| self.is_inside(municipality))
    }

    /// The regions of the territory, by code: those with a municipality in it.
    pub fn regions(&self) -> impl Iterator<Item = &YouthRegion> {
        self.edition.regions.iter().filter(|region| self.municipalities_of(region.code).next().is_some())
    }

    /// The municipalities of a region that are in the territory, by code.
    pub fn municipalities_of(&self, region: RegionCode) -> impl Iterator<Item = &Municipality> {
        self.municipalities().filter(move |municipality| municipality.region == region)
    }

    /// All municipalities of a region in the edition, also those outside the cut.
    pub fn whole_region(&self, region: RegionCode) -> impl Iterator<Item = &Municipality> {
        self.edition.municipalities.iter().filter(move |municipality| municipality.region == region)
    }

    /// A municipality of the edition, also outside the cut.
    #[must_use]
    pub fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        self.edition.municipality(code)
    }

    /// A region of the edition, also outside the cut.
    #[must_use]
    pub fn region(&self, code: RegionCode) -> Option<&YouthRegion> {
        self.edition.region(code)
    }

    /// All municipalities of the edition by code, also those outside the cut.
    #[cfg(feature = "exchange")]
    pub(crate) fn all_municipalities(&self) -> &[Municipality] {
        &self.edition.municipalities
    }

    /// All regions of the edition by code, also those outside the cut.
    #[cfg(feature = "exchange")]
    pub(crate) fn all_regions(&self) -> &[YouthRegion] {
        &self.edition.regions
    }

    /// The whole edition, without a cut.
    pub(crate) fn uncut(&self) -> Self {
        Self { edition: self.edition.clone(), province: None, regions: None }
    }

    /// The same cut of another edition.
    pub(crate) fn in_edition(&self, year: u32) -> Result<Self, UnknownEdition> {
        let edition = Self::edition(year)?.edition;
        Ok(Self { edition, province: self.province.clone(), regions: self.regions.clone() })
    }

    /// The region in which an area of the edition lies, also outside the cut.
    pub(crate) fn region_of(&self, area: &AreaCode) -> Option<RegionCode> {
        let municipality = match area {
            AreaCode::Region(region) => return self.region(*region).map(|region| region.code),
            AreaCode::Municipality(code) => *code,
            AreaCode::District(id) => id.municipality(),
        };
        self.municipality(municipality).map(|municipality| municipality.region)
    }

    /// Whether two areas of the edition have something in common, also outside the cut.
    pub(crate) fn meet(&self, one: &AreaCode, other: &AreaCode) -> bool {
        match (one, other) {
            (AreaCode::Region(code), area) | (area, AreaCode::Region(code)) => {
                self.region_of(area) == Some(*code)
            }
            (AreaCode::Municipality(code), AreaCode::District(id))
            | (AreaCode::District(id), AreaCode::Municipality(code)) => id.municipality() == *code,
            _ => one == other,
        }
    }

    /// Whether a municipality of the edition lies inside the cut.
    fn is_inside(&self, municipality: &Municipality) -> bool {
        self.province.as_ref().is_none_or(|province| municipality.province.as_ref() == Some(province))
            && self.regions.as_ref().is_none_or(|regions| regions.binary_search(&municipality.region).is_ok())
    }
}
