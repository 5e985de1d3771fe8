//! Agreements as rows: one for each role.

use super::{Writer, joined, line, shown, table};
use crate::date::{Date, Period};
use crate::exchange::list::places::AreaKind;
use crate::exchange::tables::areas::only;
use crate::exchange::tables::field::{FactField as F, FactKind};
use crate::exchange::tables::party::Parties;
use crate::exchange::tables::written::FactTable;
use crate::facts::{ContactAgreement, Rhythm};
use crate::id::AreaCode;
use crate::vocabulary::{Detail, PartnerRole};

const FIELDS: &[F] = &[
    F::Region,
    F::From,
    F::Until,
    F::Custodian,
    F::RequiredDetails,
    F::DistributeEvery,
    F::Role,
    F::Every,
    F::Method,
    F::RemindBefore,
    F::Grace,
];

impl Writer<'_> {
    pub(super) fn agreements(&mut self) -> FactTable {
        let mut parties = Parties::new(self.register, Date::FIRST);
        let agreements = self.register.agreements();
        let mut rows = Vec::new();
        for own in agreements {
            let at = |key: &str| format!("/agreements/{}/{key}", own.region);
            let region = only(&own.region.to_string(), AreaKind::Region, &mut self.places);
            self.leave(at("region"), usize::from(region != Some(AreaCode::Region(own.region))));
            let custodian = own.custodian.as_ref();
            let is_said =
                custodian.is_none_or(|party| parties.read(&party.to_string()).as_ref() == Ok(party));
            self.leave(at("custodian"), usize::from(!is_said));
            // Rows of one region and one period are one agreement, and so are rows without days.
            let mut others = agreements.iter().filter(|other| other.region == own.region);
            let others = others.by_ref().filter(|other| !std::ptr::eq(*other, own));
            let is_alike =
                |other: &ContactAgreement| other.in_force == own.in_force || own.in_force == Period::ALWAYS;
            self.leave(at("inForce"), usize::from(others.into_iter().any(is_alike)));
            if own.rhythms.is_empty() {
                rows.push(row(own, None));
            }
            rows.extend(own.rhythms.iter().map(|rhythm| row(own, Some(rhythm))));
        }
        table(FactKind::Agreements, FIELDS, rows)
    }
}

fn row(own: &ContactAgreement, of_role: Option<(&PartnerRole, &Rhythm)>) -> Vec<String> {
    let rhythm = of_role.map(|(_, rhythm)| rhythm);
    line(FIELDS, |field| match field {
        F::Region => own.region.to_string(),
        F::From => shown(own.in_force.from()),
        F::Until => shown(own.in_force.end()),
        F::Custodian => shown(own.custodian.as_ref()),
        F::RequiredDetails => own.required_details.as_deref().map(details).unwrap_or_default(),
        F::DistributeEvery => shown(own.distribute_every),
        F::Role => shown(of_role.map(|(role, _)| *role)),
        F::Every => shown(rhythm.and_then(|rhythm| rhythm.every)),
        F::Method => shown(rhythm.and_then(|rhythm| rhythm.method)),
        F::RemindBefore => shown(rhythm.and_then(|rhythm| rhythm.remind_before)),
        F::Grace => shown(rhythm.and_then(|rhythm| rhythm.grace)),
        _ => String::new(),
    })
}

/// An empty list is a list: no details are required.
fn details(details: &[Detail]) -> String {
    if details.is_empty() { "none".to_owned() } else { joined(details) }
}
