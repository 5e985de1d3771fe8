//! Organisations and the points at which they can be reached.

use super::DatedArea;
use crate::date::Period;
use crate::id::OrganisationId;
use crate::json::record;
use crate::text::Text;
use crate::vocabulary::{PartnerRole, PointKind};
use std::collections::BTreeMap;

record! {
    /// A front desk, duty line or shared mailbox: shown to whoever looks for help, but it never fills a seat.
    #[derive(PartialOrd, Ord)]
    pub struct Point {
        /// What kind of point.
        kind: PointKind = required "kind",
        /// What it is called.
        name: Option<Text> = optional "name",
        /// Its phone number.
        phone: Option<Text> = optional "phone",
        /// Its mailbox.
        email: Option<Text> = optional "email",
        /// When it answers.
        hours: Option<Text> = optional "hours",
    }
}

record! {
    /// An organisation of one role, serving municipalities, districts or regions.
    pub struct Organisation {
        /// The id, unique among organisations and contacts.
        id: OrganisationId = required "id",
        /// What it is called.
        name: Text = required "name",
        /// Which of the four it is.
        role: PartnerRole = required "role",
        /// What it serves.
        serves: Vec<DatedArea> = required "serves",
        /// Outside this period it serves nothing and its contacts are out of service.
        active: Period = defaulted "active",
        /// Where it can be reached besides its professionals.
        points: Vec<Point> = defaulted "points",
        /// Its ids elsewhere, such as an OIN.
        external_ids: BTreeMap<Text, Text> = defaulted "externalIds",
    }
}

impl Organisation {
    /// The lists in their canonical order, which no verdict depends on.
    pub(crate) fn canonicalise(&mut self) {
        self.serves.sort_unstable();
        self.points.sort_unstable();
    }
}
