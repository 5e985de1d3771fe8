//! The regions: three verdicts, how many seats can be reached, what is missing, who keeps the list.

use super::Material;
use super::marks::{Mark, seat, share, verdict};
use crate::facts::Party;
use crate::id::RegionCode;
use crate::report::seats::Seats;
use crate::vocabulary::SeatStatus;

pub(super) struct Regions {
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) name: String,
    pub(super) steps: Vec<Mark>,
    pub(super) covered: u32,
    pub(super) total: u32,
    /// The part that is covered, of a hundred.
    pub(super) share: u32,
    pub(super) kinds: Vec<(Mark, u32)>,
    pub(super) custodian: String,
}

impl Regions {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let totals = material.view.coverage_totals();
        let row = |region: RegionCode| {
            let seats: Seats = totals.iter().filter(|total| total.region == region).collect();
            let steps = material.steps.iter().filter(|step| step.region == region);
            let kinds = seats.occurring().filter(|status| *status != SeatStatus::Covered);
            Row {
                name: material.texts.region(region),
                steps: steps.map(|step| verdict(step.verdict, material.language)).collect(),
                covered: seats.covered(),
                total: seats.total(),
                share: share(seats.covered(), seats.total()),
                kinds: kinds.map(|status| (seat(status, material.language), seats.of(status))).collect(),
                custodian: custodian(material, region),
            }
        };
        Self { rows: material.view.regions().map(row).collect() }
    }
}

/// Who keeps the contacts of a region by the agreement in force.
fn custodian(material: &Material<'_>, region: RegionCode) -> String {
    let register = material.assessment.register();
    let on = material.assessment.on();
    let mut own = register.agreements().iter().filter(|agreement| agreement.region == region);
    let agreement = own.find(|agreement| agreement.in_force.contains(on));
    match agreement.and_then(|agreement| agreement.custodian.as_ref()) {
        Some(Party::Municipality(code)) => material.texts.area(&(*code).into()),
        Some(Party::Organisation(id)) => material.texts.organisation(id),
        None => material.language.pick("niet afgesproken", "not agreed").to_owned(),
    }
}
