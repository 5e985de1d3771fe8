//! Regions at a glance: the verdict of each step and the seats, the same on every report.

use super::marks::{self, Mark, verdict};
use super::seats::Seats;
use crate::assessment::StepVerdict;
use crate::id::RegionCode;
use crate::register::CoverageTotal;
use crate::render::Renderer;

/// A region with the verdict of each step and its seats.
pub(super) struct Standing {
    pub(super) name: String,
    pub(super) steps: Vec<Mark>,
    pub(super) seats: Seats,
}

impl Standing {
    pub(super) fn new(
        code: RegionCode,
        steps: &[StepVerdict],
        totals: &[CoverageTotal],
        texts: &Renderer,
    ) -> Self {
        let own = steps.iter().filter(|step| step.region == code);
        Self {
            name: texts.region(code),
            steps: own.map(|step| verdict(step.verdict, texts.language())).collect(),
            seats: totals.iter().filter(|total| total.region == code).collect(),
        }
    }

    pub(super) fn covered(&self) -> u32 {
        self.seats.covered()
    }

    pub(super) fn total(&self) -> u32 {
        self.seats.total()
    }

    /// The part that is covered, of a hundred.
    pub(super) fn share(&self) -> u32 {
        marks::share(self.covered(), self.total())
    }
}
