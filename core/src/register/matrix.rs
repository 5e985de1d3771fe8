//! The coverage matrix of a day: area × role, the worst of the seats of each.

use super::state::State;
use super::tally::Tally;
use crate::id::{AreaCode, RegionCode};
use crate::json::{Broken, ByWord, Object, Pen, Reader, Shape, Write, record, serialized, written_as};
use crate::problem::Kind;
use crate::vocabulary::{PartnerRole, SeatStatus};

record! {
    /// The seats of an area and a role together.
    pub struct MatrixCell {
        /// The worst status; vacant when no organisation of the role serves the area.
        worst: SeatStatus = required "worst",
        /// Seats that are covered or replaced.
        covered: u32 = required "covered",
        /// All seats.
        seats: u32 = required "seats",
    }
}

/// An area of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// The area.
    pub area: AreaCode,
    /// A cell per role, in the order of [`PartnerRole::ALL`].
    pub cells: [MatrixCell; 4],
}

record! {
    /// Area × role of one region on a day.
    pub struct CoverageMatrix {
        /// The region.
        region: RegionCode = required "region",
        /// The areas by code: districts, and municipalities without them.
        rows: Vec<MatrixRow> = required "rows",
    }
}

record! {
    /// An area of the matrix.
    pub(crate) struct MatrixRowDocument {
        /// The area.
        area: AreaCode = crucial "area",
        /// A cell for each role.
        cells: ByWord<PartnerRole, MatrixCell, 4> = crucial "cells",
    }
}

impl Shape for MatrixRow {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let row = MatrixRowDocument::object(object, reader)?;
        Ok(row.map(|row| Self { area: row.area, cells: row.cells.values }))
    }
}

impl Write for MatrixRow {
    fn write(&self, pen: &mut dyn Pen) {
        let Self { area, cells } = self.clone();
        MatrixRowDocument { area, cells: ByWord::new(cells) }.write(pen);
    }
}

serialized!(MatrixRow);

/// The matrix of every region.
pub(crate) fn matrix(state: &State, tally: &Tally) -> Vec<CoverageMatrix> {
    let index = &state.index;
    let nobody = MatrixCell { worst: SeatStatus::Vacant, covered: 0, seats: 0 };
    let mut cells = vec![[const { None }; 4]; index.areas.leaves.len()];
    for (seat, status) in index.seats.iter().zip(&tally.seats) {
        let role = index.branches.get(seat.branch as usize).map(|branch| branch.role as usize);
        let cell = cells.get_mut(seat.leaf as usize).zip(role).and_then(|(roles, role)| roles.get_mut(role));
        if let (Some(status), Some(cell)) = (status, cell) {
            let cell = cell.get_or_insert(MatrixCell { worst: *status, covered: 0, seats: 0 });
            cell.worst = cell.worst.max(*status);
            cell.covered += u32::from(status.is_covered());
            cell.seats += 1;
        }
    }
    let regions = (0_u32..).zip(&index.areas.regions);
    let rows: Vec<_> = index.areas.leaves.iter().zip(cells).collect();
    regions
        .map(|(region, code)| CoverageMatrix {
            region: *code,
            rows: rows
                .iter()
                .filter(|(leaf, _)| leaf.region == region)
                .map(|(leaf, cells)| MatrixRow {
                    area: leaf.area.clone(),
                    cells: cells.clone().map(|cell| cell.unwrap_or_else(|| nobody.clone())),
                })
                .collect(),
        })
        .collect()
}

written_as!(MatrixRow: MatrixRowDocument);
