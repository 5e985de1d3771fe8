//! The regions: three verdicts, how many seats can be reached, what is missing, who keeps the list.

use super::Material;
use crate::facts::Party;
use crate::id::RegionCode;
use crate::report::marks::{Mark, seat};
use crate::report::regions::Standing;
use crate::vocabulary::SeatStatus;

pub(super) struct Regions {
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) standing: Standing,
    pub(super) kinds: Vec<(Mark, u32)>,
    pub(super) custodian: String,
}

impl Regions {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let totals = material.view.coverage_totals();
        let row = |region: RegionCode| {
            let standing = Standing::new(region, &material.steps, &totals, &material.texts);
            let kinds = standing.seats.occurring().filter(|status| *status != SeatStatus::Covered);
            let mark = |status| (seat(status, material.language), standing.seats.of(status));
            Row { kinds: kinds.map(mark).collect(), custodian: custodian(material, region), standing }
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
