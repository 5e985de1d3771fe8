//! How a register names its territory.

use super::{Edition, Municipality, Territory, YouthRegion};
use crate::id::{MunicipalityCode, RegionCode};
use crate::json::{Reader, record};
use crate::problem::{Detail, ProblemCode, masked};
use crate::text::Text;
use std::collections::BTreeSet;
use std::sync::Arc;

record! {
    /// The territory of a register: an edition or an inline list, optionally cut to a province, to regions, or both.
    #[derive(Default)]
    pub struct TerritoryChoice {
        /// The year of a built-in edition.
        edition: Option<u32> = optional "edition",
        /// Keep the municipalities of this province.
        province: Option<Text> = optional "province",
        /// Keep the municipalities of these regions.
        regions: Option<Vec<RegionCode>> = optional "regions",
        /// A list of one's own, instead of an edition.
        inline: Option<InlineTerritory> = optional "inline",
    }
}

record! {
    /// Regions and municipalities of one's own.
    pub struct InlineTerritory {
        /// The regions.
        regions: Vec<InlineRegion> = required "regions",
        /// The municipalities.
        municipalities: Vec<InlineMunicipality> = required "municipalities",
    }
}

record! {
    /// A region of an inline territory.
    #[derive(PartialOrd, Ord)]
    pub struct InlineRegion {
        /// Its code.
        code: RegionCode = required "code",
        /// Its name.
        name: Text = required "name",
    }
}

record! {
    /// A municipality of an inline territory.
    #[derive(PartialOrd, Ord)]
    pub struct InlineMunicipality {
        /// Its code.
        code: MunicipalityCode = required "code",
        /// Its name.
        name: Text = required "name",
        /// Its region.
        region: RegionCode = required "region",
        /// Its province.
        province: Option<Text> = optional "province",
    }
}

impl Territory {
    /// How a register names this territory.
    ///
    /// ```
    /// # #[cfg(feature = "territory-nl")] {
    /// use bouwsteen::Territory;
    /// let choice = Territory::edition(2021).unwrap().cut_to_province("Gelderland").unwrap().to_choice();
    /// assert_eq!((choice.edition, choice.province.unwrap().as_str()), (Some(2021), "Gelderland"));
    /// # }
    /// ```
    #[must_use]
    pub fn to_choice(&self) -> TerritoryChoice {
        let own = || InlineTerritory {
            regions: self
                .edition
                .regions
                .iter()
                .map(|region| InlineRegion { code: region.code, name: region.name.clone() })
                .collect(),
            municipalities: self
                .edition
                .municipalities
                .iter()
                .map(|own| InlineMunicipality {
                    code: own.code,
                    name: own.name.clone(),
                    region: own.region,
                    province: own.province.clone(),
                })
                .collect(),
        };
        TerritoryChoice {
            edition: self.edition.year,
            province: self.province.clone(),
            regions: self.regions.clone(),
            inline: self.edition.year.is_none().then(own),
        }
    }
}

impl TerritoryChoice {
    /// The lists in their canonical order.
    pub(crate) fn canonicalise(&mut self) {
        if let Some(regions) = &mut self.regions {
            regions.sort_unstable();
            regions.dedup();
        }
        if let Some(inline) = &mut self.inline {
            inline.regions.sort_unstable();
            inline.municipalities.sort_unstable();
        }
    }

    /// The territory that is meant, or what is wrong with the choice. `at` is the place of the choice.
    pub(crate) fn resolve(&self, at: &str, reader: &mut Reader) -> Option<Territory> {
        let territory = match (&self.inline, self.edition) {
            (Some(inline), edition) => {
                if edition.is_some() {
                    let detail = Detail::Choice("edition".to_owned(), "inline, province, regions".to_owned());
                    reader.report_at(ProblemCode::UnknownKey, format!("{at}/edition"), detail);
                }
                inline.territory(at, reader)
            }
            (None, Some(year)) => self.built_in(year, at, reader),
            (None, None) => {
                // Something there that could not be read was reported already.
                if !reader.is_wrong(at) {
                    let detail = Detail::Value("edition".to_owned());
                    reader.report_at(ProblemCode::MissingKey, format!("{at}/edition"), detail);
                }
                None
            }
        }?;
        let territory = match &self.province {
            None => territory,
            Some(province) => self.cut(territory, province.as_str(), at, reader)?,
        };
        let Some(regions) = &self.regions else { return Some(territory) };
        for (i, region) in regions.iter().enumerate() {
            if territory.region(*region).is_none() {
                let place = format!("{at}/regions/{}", reader.position(&format!("{at}/regions"), i));
                reader.report_at(ProblemCode::UnknownArea, place, Detail::Value(region.to_string()));
            }
        }
        Some(territory.cut_to_regions(regions.iter().copied()))
    }

    fn built_in(&self, year: u32, at: &str, reader: &mut Reader) -> Option<Territory> {
        let territory = Territory::edition(year).ok();
        if territory.is_none() {
            let known = Territory::EDITIONS.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            let detail = Detail::Choice(year.to_string(), known);
            reader.report_at(ProblemCode::UnknownEdition, format!("{at}/edition"), detail);
        }
        territory
    }

    fn cut(&self, territory: Territory, province: &str, at: &str, reader: &mut Reader) -> Option<Territory> {
        let mut known: Vec<_> =
            territory.edition.municipalities.iter().filter_map(|m| m.province.clone()).collect();
        let cut = territory.cut_to_province(province).ok();
        if cut.is_none() {
            known.sort_unstable();
            known.dedup();
            let detail = Detail::Choice(
                masked(province),
                known.iter().map(Text::as_str).collect::<Vec<_>>().join(", "),
            );
            reader.report_at(ProblemCode::UnknownProvince, format!("{at}/province"), detail);
        }
        cut
    }
}

impl InlineTerritory {
    fn territory(&self, at: &str, reader: &mut Reader) -> Option<Territory> {
        let mut regions: Vec<YouthRegion> = Vec::new();
        let mut seen = BTreeSet::new();
        for (i, region) in self.regions.iter().enumerate() {
            if !seen.insert(region.code) {
                let list = format!("{at}/inline/regions");
                let place = format!("{list}/{}/code", reader.position(&list, i));
                reader.report_at(ProblemCode::DuplicateId, place, Detail::Value(region.code.to_string()));
            } else {
                regions.push(YouthRegion { code: region.code, name: region.name.clone() });
            }
        }
        regions.sort_unstable_by_key(|region| region.code);
        let mut edition = Edition { year: None, regions, municipalities: Vec::new() };
        for (i, municipality) in self.municipalities.iter().enumerate() {
            let list = format!("{at}/inline/municipalities");
            let place = |reader: &Reader, key| format!("{list}/{}/{key}", reader.position(&list, i));
            if edition.region(municipality.region).is_none() {
                let place = place(reader, "region");
                let detail = Detail::Value(municipality.region.to_string());
                reader.report_at(ProblemCode::UnknownArea, place, detail);
            }
            edition.municipalities.push(Municipality {
                code: municipality.code,
                name: municipality.name.clone(),
                province: municipality.province.clone(),
                region: municipality.region,
                veilig_thuis_region: None,
                centroid: None,
            });
        }
        edition.municipalities.sort_by_key(|municipality| municipality.code);
        let mut seen = BTreeSet::new();
        for (i, municipality) in self.municipalities.iter().enumerate() {
            if !seen.insert(municipality.code) {
                let list = format!("{at}/inline/municipalities");
                let place = format!("{list}/{}/code", reader.position(&list, i));
                reader.report_at(
                    ProblemCode::DuplicateId,
                    place,
                    Detail::Value(municipality.code.to_string()),
                );
            }
        }
        edition.municipalities.dedup_by_key(|municipality| municipality.code);
        Some(Territory { edition: Arc::new(edition), province: None, regions: None })
    }
}
