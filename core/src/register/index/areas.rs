//! Leaf areas of a territory: districts, and municipalities without districts.

use super::super::state::State;
use crate::id::{AreaCode, MunicipalityCode, RegionCode};
use hashbrown::HashMap;

/// An area that is not divided further.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    pub(crate) area: AreaCode,
    pub(crate) municipality: MunicipalityCode,
    /// Its region, as a position among [`Areas::regions`].
    pub(crate) region: u32,
}

/// The leaf areas by code, the regions by code, and what each code of the territory expands to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Areas {
    pub(crate) regions: Vec<RegionCode>,
    pub(crate) leaves: Vec<Leaf>,
    expansions: HashMap<AreaCode, Box<[u32]>>,
}

impl Areas {
    pub(super) fn new(state: &State) -> Self {
        let regions: Vec<_> = state.territory.regions().map(|region| region.code).collect();
        let mut leaves = Vec::new();
        for municipality in state.territory.municipalities() {
            let Ok(region) = regions.binary_search(&municipality.region) else { continue };
            let region = u32::try_from(region).unwrap_or(super::NONE);
            let code = municipality.code;
            let first = state.districts.partition_point(|district| district.id.municipality() < code);
            let parts = state.districts.iter().skip(first);
            let before = leaves.len();
            leaves.extend(parts.take_while(|part| part.id.municipality() == code).map(|part| Leaf {
                area: AreaCode::District(part.id.clone()),
                municipality: code,
                region,
            }));
            if leaves.len() == before {
                leaves.push(Leaf { area: code.into(), municipality: code, region });
            }
        }
        let mut lists: HashMap<AreaCode, Vec<u32>> = HashMap::new();
        for (i, leaf) in (0_u32..).zip(&leaves) {
            let region = regions.get(leaf.region as usize).map(|region| AreaCode::Region(*region));
            let municipality = AreaCode::Municipality(leaf.municipality);
            let own = (leaf.area != municipality).then(|| leaf.area.clone());
            for code in [region, Some(municipality), own].into_iter().flatten() {
                lists.entry(code).or_default().push(i);
            }
        }
        let expansions = lists.into_iter().map(|(code, list)| (code, list.into())).collect();
        Self { regions, leaves, expansions }
    }

    /// The leaf areas of a code, in order; none outside the cut.
    pub(crate) fn expand(&self, area: &AreaCode) -> &[u32] {
        self.expansions.get(area).map_or(&[], |leaves| leaves)
    }

    pub(crate) fn leaf(&self, leaf: u32) -> Option<&Leaf> {
        self.leaves.get(leaf as usize)
    }

    /// The position of a region among the regions of the territory.
    pub(crate) fn region(&self, code: RegionCode) -> Option<u32> {
        self.regions.binary_search(&code).ok().and_then(|position| u32::try_from(position).ok())
    }

    pub(crate) fn region_code(&self, region: u32) -> Option<RegionCode> {
        self.regions.get(region as usize).copied()
    }
}
