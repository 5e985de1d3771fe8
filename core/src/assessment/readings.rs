//! On which readings of the source verdicts depend.

use super::Assessment;
use super::changed::{self, ChangedStep, ChangedVerdict};
use crate::json::record;
use crate::policy::{Reading, ReadingId};

record! {
    /// What would be otherwise if the source were read otherwise in one place.
    pub struct ReadingEffect {
        /// The place.
        reading: ReadingId = required "reading",
        /// How the policy reads it.
        chosen: Reading = required "chosen",
        /// The other way.
        alternative: Reading = required "alternative",
        /// The verdicts that would be otherwise, from the chosen reading to the other.
        changed: Vec<ChangedVerdict> = required "changed",
        /// The steps that would be otherwise.
        steps: Vec<ChangedStep> = required "steps",
    }
}

impl Assessment {
    /// What each alternative reading of the source would change, one at a time, in the order of the readings.
    ///
    /// An alternative that changes nothing is listed too: that no verdict depends on it is worth knowing.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Policy, Register};
    /// let assessment = Register::demo().assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
    /// let readings = assessment.readings();
    /// assert!(readings.iter().all(|effect| effect.chosen != effect.alternative));
    /// assert!(readings.iter().any(|effect| !effect.changed.is_empty()));
    /// # }
    /// ```
    #[must_use]
    pub fn readings(&self) -> Vec<ReadingEffect> {
        let places =
            ReadingId::ALL.iter().flat_map(|id| id.choices().iter().map(move |choice| (*id, *choice)));
        let others = places.filter(|(id, choice)| self.policy.reading(*id) != *choice);
        others
            .map(|(reading, alternative)| {
                let policy = self.policy.read_as(reading, alternative);
                let other = self.register.assess(&policy, self.on);
                ReadingEffect {
                    reading,
                    chosen: self.policy.reading(reading),
                    alternative,
                    changed: changed::verdicts(self, &other),
                    steps: changed::steps(self, &other),
                }
            })
            .collect()
    }
}
