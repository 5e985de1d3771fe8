//! Who is in service on a day, and what that makes of an organisation and of a year.

use super::Asked;
use crate::assessment::Counts;
use crate::catalogue::RequirementId as R;
use crate::register::cell::Cell;
use crate::register::index::{Index, NONE};
use crate::requirement::{Context, meetings_for, share_in};
use crate::vocabulary::{Freshness, Verdict};

/// The people, by row.
pub(super) struct People {
    asked: Asked,
    /// Per group the branch it is of, or [`NONE`].
    branches: Vec<u32>,
    /// Per row whether somebody in service could take part; `None` for others, and who joined too late.
    shares: Vec<Option<Verdict>>,
    /// Per branch how many of its people have which share.
    by_branch: Vec<[u32; 6]>,
    /// Per row the verdict on what a year takes of somebody in service.
    years: Vec<Option<Verdict>>,
    /// Per region those verdicts counted.
    pub(super) by_region: Vec<Counts>,
}

/// What somebody is on a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    pub(super) row: u32,
    /// The group of the row.
    group: u32,
    pub(super) region: u32,
    contact: u32,
    pub(super) is_in: bool,
}

impl Standing {
    /// Of a row that somebody has.
    pub(super) fn new(cx: &Context<'_>, row: u32) -> Option<Self> {
        let (index, on) = (&cx.state.index, cx.on());
        let (slot, contact) = (index.rows.group(row)?, index.rows.contact(row)?);
        let group = index.groups.get(slot as usize)?;
        let is_in = group.presence.contains(on) && index.rows.is_in_service(row, on);
        Some(Self { row, group: slot, region: group.region, contact, is_in })
    }

    /// A cell that says no more than whether somebody is in service: how fresh does not matter here.
    pub(super) const fn cell(self) -> Cell {
        Cell::present(Freshness::Unknown).only_if(self.is_in)
    }
}

/// How many meetings somebody must have been able to take part in.
fn asked_number(cx: &Context<'_>) -> Option<usize> {
    cx.norm(R::MeetingsFacilitation).map(|asked| asked as usize)
}

/// Whether a region has, in the whole of the policy's period, as many meetings as everybody should be able to
/// take part in.
pub(super) fn gathers(cx: &Context<'_>, region: u32) -> bool {
    let own = cx.together.meetings.iter().flatten().filter(|own| own.region == region);
    asked_number(cx).is_some_and(|asked| own.count() >= asked)
}

impl People {
    pub(super) fn new(index: &Index, asked: Asked) -> Self {
        let branch = |group: &crate::register::index::Group| index.branch(group.organisation, group.region);
        let rows = |is: bool| if is { index.rows.len() } else { 0 };
        Self {
            asked,
            branches: index.groups.iter().map(|group| branch(group).unwrap_or(NONE)).collect(),
            shares: vec![None; rows(asked.facilitation)],
            by_branch: vec![[0; 6]; index.branches.len()],
            years: vec![None; rows(asked.hours)],
            by_region: vec![Counts::default(); index.areas.regions.len()],
        }
    }

    /// The branch of somebody.
    pub(super) fn branch(&self, standing: &Standing) -> u32 {
        self.branches.get(standing.group as usize).copied().unwrap_or(NONE)
    }

    /// Judges some rows anew, those of a group together; calls `changed` with the branches of which the people
    /// are others now, or could take part in another way.
    pub(super) fn judge(&mut self, cx: &Context<'_>, people: &[Standing], mut changed: impl FnMut(u32)) {
        let number = asked_number(cx);
        for group in people.chunk_by(|a, b| a.group == b.group) {
            let Some(first) = group.first() else { continue };
            let branch = self.branch(first);
            let there = cx.together.by_region.get(first.region as usize).map_or(0, Vec::len);
            let asked = number.filter(|number| there >= *number);
            let meetings = asked.and_then(|_| {
                let contact = cx.state.contacts.get(first.contact)?;
                Some(meetings_for(cx, first.region, &contact.areas))
            });
            for own in group {
                if self.asked.facilitation && branch != NONE {
                    let share = match (asked, &meetings, cx.state.contacts.get(own.contact)) {
                        _ if !own.is_in => None,
                        (Some(_), Some(meetings), Some(contact)) => {
                            share_in(cx, own.contact, contact, meetings, asked)
                        }
                        // No norm, or too few meetings for anybody.
                        _ => Some(Verdict::Undetermined),
                    };
                    if self.share(own.row, branch, share) {
                        changed(branch);
                    }
                }
                if self.asked.hours {
                    self.year(own, own.is_in.then(|| cx.judge_hours(own.contact)));
                }
            }
        }
    }

    /// Notes the share of a row; whether it is another than before.
    fn share(&mut self, row: u32, branch: u32, share: Option<Verdict>) -> bool {
        let Some(own) = self.shares.get_mut(row as usize) else { return false };
        let before = std::mem::replace(own, share);
        if let Some(counts) = self.by_branch.get_mut(branch as usize).filter(|_| before != share) {
            let mut count = |verdict: Option<Verdict>, by| {
                if let Some(count) = verdict.and_then(|verdict| counts.get_mut(verdict as usize)) {
                    *count = count.saturating_add_signed(by);
                }
            };
            count(before, -1);
            count(share, 1);
        }
        before != share
    }

    /// Notes the verdict on the year of a row.
    fn year(&mut self, own: &Standing, verdict: Option<Verdict>) {
        let before = self.years.get_mut(own.row as usize).map(|own| std::mem::replace(own, verdict));
        if let Some(counts) = self.by_region.get_mut(own.region as usize) {
            before.flatten().into_iter().for_each(|verdict| counts.add(verdict, -1));
            verdict.into_iter().for_each(|verdict| counts.add(verdict, 1));
        }
    }

    /// The worst share of the people of a branch.
    pub(super) fn facilitation(&self, branch: u32) -> Verdict {
        let counts = self.by_branch.get(branch as usize).copied().unwrap_or_default();
        let there = Verdict::ALL.iter().zip(counts).filter(|(_, count)| *count > 0);
        Verdict::worst(there.map(|(verdict, _)| *verdict))
    }
}
