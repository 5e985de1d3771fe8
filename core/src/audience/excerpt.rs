//! The smallest register that gives an audience the same rows and verdicts.

use super::cut::Cut;
use super::hide::veil;
use super::rebuild::rebuild;
use super::sight::Sight;
use super::{Audience, UnknownAudience};
use crate::date::Date;
use crate::register::Register;

impl Register {
    /// The smallest register that gives an audience what it may see of this one: the same rows, findings and
    /// actions, on every day and by every policy.
    ///
    /// The audience has the rights of the day `on`. Read the excerpt as that audience: what else an
    /// assessment of it says rests on facts that were left out.
    /// `excerpt.assess(policy, day).for_audience(audience)` equals
    /// `register.assess(policy, day).for_audience(audience)` in the regions of the excerpt.
    ///
    /// - `board`: everything, but of a contact only whether name and details are filled in.
    /// - `partner`, `custodian`: the organisations, contacts, agreements, divisions, distributions, meetings,
    ///   learning groups and value tests of their regions; of meetings elsewhere who of them was there.
    /// - `organisation`: itself, its contacts and its regions' agreements and subregions; of other organisations
    ///   only who acts for the region; of meetings only when they are and what is recorded of its own people.
    /// - People at the end of chains and in between are kept, with names only if on `on` the chain of
    ///   somebody away leads to them ([`AudienceView::shows_name`](crate::AudienceView::shows_name)).
    ///
    /// Ids stay. Only what names the regions of the territory changes; an inline list stays whole, as an
    /// edition does.
    ///
    /// # Errors
    /// [`UnknownAudience`] when there is no such organisation, or no such region in the territory.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Audience, Register};
    /// let register = Register::demo();
    /// let audience: Audience = "organisation:lt-ede".parse().unwrap();
    /// let excerpt = register.excerpt(&audience, "2021-09-01".parse().unwrap()).unwrap();
    /// assert!(excerpt.contacts().count() < 20);
    /// assert!(excerpt.to_json().len() * 10 < register.to_json().len());
    /// # }
    /// ```
    pub fn excerpt(&self, audience: &Audience, on: Date) -> Result<Self, UnknownAudience> {
        let state = self.state();
        if *audience == Audience::Board {
            let mut facts = state.document();
            facts.contacts.iter_mut().for_each(veil);
            return Ok(rebuild(facts, state.territory.clone()));
        }
        let sight = Sight::new(state, audience, on)?;
        let territory = state.territory.clone().cut_to_regions(sight.codes());
        Ok(rebuild(Cut::new(&sight).facts(), territory))
    }
}
