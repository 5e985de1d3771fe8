//! A register carried from one edition of the country to another: what became of its areas, as a list of changes.
//!
//! Municipalities merge and change region. What follows from that with certainty is changed; what does not is left
//! out and listed for people to decide. Nothing is guessed, and undoing the list gives the register as it was.

mod areas;
mod carry;
mod divisions;
mod document;
mod error;
mod people;
#[cfg(test)]
#[cfg(feature = "territory-nl")]
mod tests;

#[cfg(feature = "report")]
pub(crate) use carry::{merged, moved};
pub use document::{Matter, Move, MovedMunicipality, ToDecide};
pub use error::{MoveError, MoveObstacle};

use crate::date::Date;
use crate::register::Register;
use crate::territory::Territory;
use areas::Course;
use carry::Carrying;
use std::collections::BTreeSet;

impl Register {
    /// What carries the register to another edition of the country, on a day: changes to apply, contacts who must be
    /// confirmed anew because what they work for is called otherwise, and what people must decide.
    ///
    /// Contacts who are in service on the day or later, and whose areas from that day on change, lose the
    /// confirmations up to and including that day: whoever vouched for them vouched for other areas.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::Register;
    /// let register = Register::demo();
    /// let step = register.move_to(2025, "2025-01-01".parse().unwrap()).unwrap();
    /// let (moved, undo) = register.with(&step.changes).unwrap();
    /// assert_eq!(moved.territory().year(), Some(2025));
    /// assert_eq!(moved.with(&undo).unwrap().0, register);
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`MoveError`] with every reason why it cannot be carried there.
    pub fn move_to(&self, edition: u32, on: Date) -> Result<Move, MoveError> {
        let state = self.state();
        let from = state.territory.year();
        let next = state.territory.in_edition(edition);
        let mut reasons = Vec::new();
        if from.is_none() {
            reasons.push(MoveObstacle::InlineTerritory);
        }
        match from {
            _ if next.is_err() => reasons.push(MoveObstacle::UnknownEdition(edition)),
            Some(from) if from > edition => reasons.push(MoveObstacle::EarlierEdition(from, edition)),
            _ => {}
        }
        let (Some(from), Ok(next), []) = (from, next, reasons.as_slice()) else {
            return Err(MoveError::new(reasons));
        };
        let course = Course::new(&state.territory, &next, &state.districts)?;
        let mut carrying = Carrying::new(state, course, on);
        if from != edition {
            carrying.all(edition);
        }
        Ok(carrying.finish(from, edition))
    }
}

/// The codes of all municipalities of a territory.
fn codes(territory: &Territory) -> BTreeSet<crate::id::MunicipalityCode> {
    territory.municipalities().map(|municipality| municipality.code).collect()
}
