//! What each change touches.

use super::Live;
use crate::assessment::ChangedVerdict;
use crate::change::Change;
use crate::problem::Problems;
use crate::register::apply::At;

impl Live {
    /// Applies one change, and judges anew what it touches.
    pub(super) fn apply_one(&mut self, change: &Change, at: At) -> Result<Option<Change>, Problems> {
        let orders = self.orders_before(change);
        let undo = self.apply_to_facts(change, at);
        if undo.as_ref().is_ok_and(Option::is_some) {
            self.refresh_orders(orders);
        }
        undo
    }

    fn apply_to_facts(&mut self, change: &Change, at: At) -> Result<Option<Change>, Problems> {
        match change {
            Change::Confirm(id, _)
            | Change::Unconfirm(id, _)
            | Change::SetDetails(id, _)
            | Change::SetAbsence(id, _)
            | Change::RemoveAbsence(id, _) => {
                let undo = self.state.apply(change, at)?;
                if undo.is_some() {
                    self.refresh_contact(id);
                }
                Ok(undo)
            }
            Change::EndService(id, _) | Change::SetService(id, _) => {
                let undo = self.state.apply(change, at)?;
                if undo.is_some() {
                    self.refresh_contact(id);
                    self.refresh_takers(id);
                }
                Ok(undo)
            }
            Change::AddContact(contact) => self.replace_rows(change, at, &contact.id),
            Change::RemoveContact(id) | Change::Assign(id, _) => self.replace_rows(change, at, id),
            Change::AddOrganisation(organisation) => self.replace_seats(change, at, &organisation.id),
            Change::RemoveOrganisation(id) | Change::SetServes(id, _) => self.replace_seats(change, at, id),
            Change::Agree(agreement) => self.refresh_region(change, at, agreement.region),
            Change::RemoveAgreement(region, _) => self.refresh_region(change, at, *region),
            Change::Divide(_)
            | Change::RemoveDivision(..)
            | Change::PlanMeeting(_)
            | Change::RecordMeeting(..)
            | Change::CancelMeeting(_)
            | Change::RemoveMeeting(_)
            | Change::SetGroup(_)
            | Change::RemoveGroup(_)
            | Change::RecordSession(..)
            | Change::RemoveSession(..)
            | Change::TestValue(_)
            | Change::RemoveValueTest(_) => self.replace_together(change, at),
            Change::Distribute(spread) | Change::RemoveDistribution(spread) => {
                let undo = self.state.apply(change, at)?;
                for recipient in &spread.to {
                    self.refresh_recipient(recipient, spread.region);
                }
                Ok(undo)
            }
            // A list with one is applied as a whole, see `replace_all`.
            Change::SetTerritory(..) => Ok(None),
        }
    }

    /// Another territory changes everything: judged anew, and compared.
    pub(super) fn replace_all(&mut self, changes: &[Change]) -> Result<Vec<Change>, Problems> {
        let verdicts = |live: &Self| {
            let assessment = live.assess();
            assessment.findings().map(|finding| (finding.key(), finding.verdict())).collect::<Vec<_>>()
        };
        let before = verdicts(self);
        let undo = self.state.apply_all(changes)?;
        self.recount();
        let after = verdicts(self);
        let sides = before.into_iter().map(|(key, verdict)| (key, Some(verdict), None));
        let sides = sides.chain(after.into_iter().map(|(key, verdict)| (key, None, Some(verdict))));
        self.changed.extend(sides.map(|(key, before, after)| ChangedVerdict {
            region: key.region,
            requirement: key.requirement,
            subject: key.subject,
            before,
            after,
        }));
        Ok(undo)
    }
}
