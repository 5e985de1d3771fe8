//! What a list comes to: deliveries to reconcile.

use super::columns::Column;
use super::reading::{AcceptedContact, ListReading};
use crate::date::Date;
use crate::delivery::Delivery;
use crate::facts::Confirmation;

impl ListReading {
    /// How many rows there are below the headings: the accepted, the refused and the empty ones.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.accepted_rows() + self.refused.len() + self.empty.len()
    }

    /// How many rows were taken: every row of a person who stands in several.
    #[must_use]
    pub fn accepted_rows(&self) -> usize {
        self.accepted.iter().map(|accepted| 1 + accepted.person.also_rows.len()).sum()
    }

    /// The day of the list.
    #[must_use]
    pub fn on(&self) -> Date {
        self.options.on
    }

    /// The columns by which the list was read.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        self.columns.columns()
    }

    /// The list of each organisation of which somebody was taken, by id, of the day and the regions that were said.
    ///
    /// A refused row goes to the organisation that it names; if that could not be read, to every list, since it may be
    /// about somebody of each. An organisation that only refused rows name gets no list: an empty one would say that
    /// everybody left.
    #[must_use]
    pub fn into_deliveries(self, vouched: Option<Confirmation>) -> Vec<Delivery> {
        let Self { mut accepted, mut refused, options, .. } = self;
        let order = |one: &AcceptedContact, other: &AcceptedContact| {
            (&one.organisation, one.person.row).cmp(&(&other.organisation, other.person.row))
        };
        accepted.sort_unstable_by(order);
        let mut deliveries = Vec::new();
        // The last list is taken off again and again, and room given back now and then, so that no more than half is
        // twice in memory.
        while let Some(organisation) = accepted.last().map(|last| last.organisation.clone()) {
            let start = accepted.partition_point(|known| known.organisation < organisation);
            let mut delivery = Delivery::new(organisation, options.on);
            delivery.regions.clone_from(&options.regions);
            delivery.vouched = vouched;
            delivery.people = accepted.drain(start..).map(|accepted| accepted.person).collect();
            deliveries.push(delivery);
            if accepted.capacity() / 2 > accepted.len() {
                accepted.shrink_to_fit();
            }
        }
        deliveries.reverse();
        for row in refused.drain(..) {
            let named = |delivery: &&mut Delivery| {
                row.organisation.as_ref().is_none_or(|own| *own == delivery.organisation)
            };
            for delivery in deliveries.iter_mut().filter(named) {
                delivery.refused.push(row.who.clone());
            }
        }
        deliveries
    }
}
