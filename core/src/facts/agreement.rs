//! The support structure for contact management of a region.

use crate::date::{Duration, Period};
use crate::facts::Party;
use crate::id::RegionCode;
use crate::json::record;
use crate::vocabulary::{Detail, Method, PartnerRole};
use std::collections::BTreeMap;

record! {
    /// How often, and how, the contacts of a role are confirmed. There is no default for either.
    #[derive(Copy)]
    pub struct Rhythm {
        /// The longest time between two confirmations.
        every: Option<Duration> = optional "every",
        /// How contacts are confirmed.
        method: Option<Method> = optional "method",
        /// How long before the due date a reminder is given; at most `every`.
        remind_before: Option<Duration> = optional "remindBefore",
        /// How long after the due date a contact still counts as reliable.
        grace: Option<Duration> = optional "grace",
    }
}

record! {
    /// What a region agreed about its contacts, and from when.
    pub struct ContactAgreement {
        /// The region.
        region: RegionCode = required "region",
        /// When the agreement is in force.
        in_force: Period = decisive "inForce",
        /// Who keeps the region's contacts.
        custodian: Option<Party> = optional "custodian",
        /// The rhythm per role.
        rhythms: BTreeMap<PartnerRole, Rhythm> = defaulted "rhythms",
        /// Which details every contact must have; absent when not agreed, which is not the same as none.
        required_details: Option<Vec<Detail>> = optional "requiredDetails",
        /// How often the list is spread.
        distribute_every: Option<Duration> = optional "distributeEvery",
    }
}

impl ContactAgreement {
    /// The lists in their canonical order.
    pub(crate) fn canonicalise(&mut self) {
        if let Some(details) = &mut self.required_details {
            details.sort_unstable();
            details.dedup();
        }
    }
}
