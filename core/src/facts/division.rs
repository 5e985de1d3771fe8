//! A region's dated choice of subregions.

use crate::date::{Date, Period};
use crate::facts::Party;
use crate::id::{MunicipalityCode, RegionCode, SubregionId};
use crate::json::record;
use crate::text::Text;

record! {
    /// A small number of municipalities of one region.
    pub struct Subregion {
        /// The id, unique in the register.
        id: SubregionId = required "id",
        /// What it is called.
        name: Option<Text> = optional "name",
        /// Its municipalities.
        municipalities: Vec<MunicipalityCode> = required "municipalities",
    }
}

record! {
    /// A region's choice of subregions, and from when.
    pub struct Division {
        /// The region.
        region: RegionCode = required "region",
        /// When the division is in force.
        in_force: Period = decisive "inForce",
        /// When it was decided.
        decided_on: Option<Date> = optional "decidedOn",
        /// Which municipalities and organisations were consulted.
        consulted: Vec<Party> = defaulted "consulted",
        /// The subregions.
        subregions: Vec<Subregion> = required "subregions",
    }
}

impl Division {
    /// The lists in their canonical order.
    pub(crate) fn canonicalise(&mut self) {
        self.consulted.sort_unstable();
        self.subregions.iter_mut().for_each(|subregion| subregion.municipalities.sort_unstable());
        self.subregions.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    }
}
