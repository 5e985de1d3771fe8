//! Another territory, and lists of changes that go with one.
//!
//! Facts name areas, and an area is known in one territory or in the other. So with another territory the
//! facts change all at once: whichever came first, the rest would not fit it. A list in which the territory
//! changes is therefore applied as a whole and checked after its last change, like a document that is read.

use super::apply::{At, reader};
use super::check::Check;
use super::index::Index;
use super::state::State;
use crate::change::Change;
use crate::facts::District;
use crate::id::{MunicipalityCode, RegionCode};
use crate::problem::Problems;
use crate::territory::TerritoryChoice;
use std::collections::BTreeMap;

impl State {
    /// Applies changes of which some change the territory; problems that are found after the last have their
    /// place in the changed register.
    pub(super) fn apply_as_a_whole(&mut self, changes: &[Change]) -> Result<Vec<Change>, Problems> {
        let mut next = self.clone();
        next.is_unsettled = true;
        let mut inverse = Vec::new();
        let mut problems = Problems::default();
        for (i, change) in changes.iter().enumerate() {
            match next.apply(change, At(i)) {
                Ok(undo) => inverse.extend(undo),
                Err(found) => problems.extend(found),
            }
        }
        problems.or(())?;
        let mut reader = reader();
        Check::new(&next, &mut reader).all(&[], &[]);
        reader.into_problems().or(())?;
        next.is_unsettled = false;
        next.index = Index::new(&next);
        *self = next;
        inverse.reverse();
        Ok(inverse)
    }

    /// Another territory. Whether the facts fit it is checked after the last change of the list.
    pub(super) fn set_territory(
        &mut self,
        choice: &TerritoryChoice,
        districts: &[District],
        central: Option<&BTreeMap<RegionCode, MunicipalityCode>>,
        at: At,
    ) -> Result<Option<Change>, Problems> {
        let mut reader = reader();
        let Some(territory) = choice.resolve(&at.key("territory"), &mut reader) else {
            return Err(reader.into_problems());
        };
        reader.into_problems().or(())?;
        self.territory = territory;
        let mut choice = choice.clone();
        choice.canonicalise();
        let mut districts = districts.to_vec();
        districts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let old_choice = std::mem::replace(&mut self.choice, choice);
        let old_districts = std::mem::replace(&mut self.districts, districts);
        let old_central =
            central.map(|central| std::mem::replace(&mut self.central_municipalities, central.clone()));
        Ok(Some(Change::SetTerritory(Box::new(old_choice), old_districts, old_central)))
    }
}
