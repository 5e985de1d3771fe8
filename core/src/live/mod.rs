//! A register that changes while it is judged: a change costs what it touches.
//!
//! [`Live`] keeps what an assessment counts (a cell per row, a tally per group, a status per seat) and
//! corrects it: minus one here, plus one there. It judges with the same functions as an assessment, and
//! gives the same verdicts as judging the changed register anew.

mod apply;
mod refresh;
mod together;

use crate::assessment::{Assessment, ChangedVerdict, Counts, StepVerdict, Subject, verdicts};
use crate::catalogue::RequirementId;
use crate::change::Change;
use crate::date::Date;
use crate::json::record;
use crate::policy::Policy;
use crate::problem::Problems;
use crate::register::Register;
use crate::register::apply::At;
use crate::register::index::{Index, NONE};
use crate::register::state::State;
use crate::register::tally::Tally;
use crate::requirement::{Context, Spot, Together, required};
use crate::vocabulary::{PartnerRole, SeatStatus, Verdict};
use std::collections::BTreeMap;

record! {
    /// What a list of changes did.
    #[derive(Default)]
    pub struct Delta {
        /// The verdicts that changed, in the order of the format.
        changed: Vec<ChangedVerdict> = required "changed",
        /// The changes that undo it.
        undo: Vec<Change> = required "undo",
    }
}

/// A register under a policy on a day, judged anew at every change in the time the change needs.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Change, Confirmer, Confirmation, Policy, Register, Verdict};
/// let on = "2021-09-01".parse().unwrap();
/// let mut live = Register::demo().live(&Policy::gvjb_2021(), on);
/// let stale = "lt-doesburg-1".parse().unwrap();
/// let delta = live
///     .apply(&[Change::Confirm(stale, Confirmation { on, by: Confirmer::Oneself })])
///     .unwrap();
/// assert!(delta.changed.iter().all(|changed| changed.after == Some(Verdict::Met)));
/// assert_eq!(live.apply(&delta.undo).unwrap().changed.len(), delta.changed.len());
/// # }
/// ```
#[derive(Clone)]
pub struct Live {
    state: State,
    policy: Policy,
    asked: Date,
    tally: Tally,
    /// Per group, how many rows make a seat of each status.
    groups: Vec<[u32; 6]>,
    /// Per row, which details were filled in when last looked at.
    filled: Vec<u8>,
    /// Per region, which details are required.
    required: Vec<Option<u8>>,
    /// Per region: agreement, custodian, details agreed, and the rhythm of each role.
    regions: Vec<[Verdict; 7]>,
    /// Per branch; `None` when it has no seat.
    branches: Vec<Option<Verdict>>,
    /// Per seat the first of the entries that fill it, and per entry the next.
    first_entry: Vec<u32>,
    next_entry: Vec<u32>,
    /// The meetings and learning groups.
    together: Together,
    /// Per region the verdicts of steps 2 and 3, but for those of contacts and branches.
    later: Vec<BTreeMap<(RequirementId, Subject), Verdict>>,
    /// Per branch whether its professionals could take part; `None` when it has no seat.
    facilitation: Vec<Option<Verdict>>,
    counts: Vec<[Counts; 3]>,
    changed: Vec<ChangedVerdict>,
}

impl Register {
    /// The register as one that changes while it is judged.
    #[must_use]
    pub fn live(&self, policy: &Policy, on: Date) -> Live {
        Live::new(self.state().clone(), policy.clone(), on)
    }
}

impl Live {
    fn new(state: State, policy: Policy, asked: Date) -> Self {
        let tally = Tally::new(&state, policy.judged_on(asked).unwrap_or(asked));
        let mut live = Self {
            state,
            policy,
            asked,
            tally,
            groups: Vec::new(),
            filled: Vec::new(),
            required: Vec::new(),
            regions: Vec::new(),
            branches: Vec::new(),
            first_entry: Vec::new(),
            next_entry: Vec::new(),
            together: Together::default(),
            later: Vec::new(),
            facilitation: Vec::new(),
            counts: Vec::new(),
            changed: Vec::new(),
        };
        live.recount();
        live
    }

    /// Counts everything anew.
    fn recount(&mut self) {
        self.tally = Tally::new(&self.state, self.tally.day.on);
        self.together = Together::new(&self.state, &self.policy, self.asked, &self.tally);
        let context = self.context();
        let counts = verdicts::count(&context);
        let regions = 0..u32::try_from(counts.len()).unwrap_or(NONE);
        let required = regions.clone().map(|region| required(&context, region)).collect();
        let region_verdicts = regions.map(|region| refresh::region_verdicts(&context, region)).collect();
        let branches = 0..u32::try_from(self.state.index.branches.len()).unwrap_or(NONE);
        let later = (0..).zip(&counts).map(|(region, _)| together::verdicts(&context, region)).collect();
        let facilitation = branches.clone().map(|branch| together::facilitation(&context, branch)).collect();
        self.branches = branches.map(|branch| refresh::branch_verdict(&context, branch)).collect();
        self.later = later;
        self.facilitation = facilitation;
        self.counts = counts;
        self.required = required;
        self.regions = region_verdicts;
        self.filled.clone_from(&self.state.index.rows.details);
        self.groups.clear();
        self.first_entry.clear();
        self.next_entry.clear();
        self.grow();
        for (group, rows) in self.state.index.groups.iter().zip(&mut self.groups) {
            for cell in self.tally.cells.get(group.rows()).unwrap_or_default() {
                refresh::count(rows, cell.status(), 1);
            }
        }
    }

    fn context(&self) -> Context<'_> {
        Context {
            state: &self.state,
            policy: &self.policy,
            asked: self.asked,
            tally: &self.tally,
            together: &self.together,
        }
    }

    /// Makes room for what the index gained, and links new entries to their seats.
    fn grow(&mut self) {
        let index = &self.state.index;
        self.tally.cells.resize(index.rows.len(), crate::register::cell::Cell::OUT);
        self.tally.seats.resize(index.seats.len(), None);
        self.tally.branches.resize(index.branches.len(), 0);
        self.filled.resize(index.rows.len(), 0);
        self.branches.resize(index.branches.len(), None);
        self.facilitation.resize(index.branches.len(), None);
        self.first_entry.resize(index.seats.len(), NONE);
        self.groups.resize(index.groups.len(), [0; 6]);
        let known = self.next_entry.len();
        self.next_entry.resize(index.entries.len(), NONE);
        for ((place, entry), next) in (0_u32..).zip(&index.entries).zip(&mut self.next_entry).skip(known) {
            if let Some(first) = self.first_entry.get_mut(entry.seat as usize) {
                *next = std::mem::replace(first, place);
            }
        }
    }

    /// Applies changes in order, all or nothing: which verdicts changed, and the changes that undo it.
    ///
    /// # Errors
    /// All [`Problems`] of changes that do not fit; nothing has then changed.
    pub fn apply(&mut self, changes: &[Change]) -> Result<Delta, Problems> {
        if changes.iter().any(Change::is_of_territory) {
            let undo = self.replace_all(changes)?;
            return Ok(Delta { changed: merged(std::mem::take(&mut self.changed)), undo });
        }
        let mut undo = Vec::with_capacity(changes.len());
        let mut problems = Problems::default();
        self.tally.forget_chains();
        for (i, change) in changes.iter().enumerate() {
            match self.apply_one(change, At(i)) {
                Ok(inverse) => undo.extend(inverse),
                Err(found) => problems.extend(found),
            }
        }
        undo.reverse();
        if !problems.is_empty() {
            for change in &undo {
                // The inverse of a change that was just applied always fits.
                _ = self.apply_one(change, At(0));
            }
            self.changed.clear();
            return Err(problems);
        }
        if self.state.index.is_wasteful() {
            self.state.index = Index::new(&self.state);
            self.recount();
        }
        Ok(Delta { changed: merged(std::mem::take(&mut self.changed)), undo })
    }

    /// The register as it is now.
    #[must_use]
    pub fn freeze(&self) -> Register {
        Register::from_state(self.state.clone())
    }

    /// The whole assessment of the register as it is now.
    #[must_use]
    pub fn assess(&self) -> Assessment {
        self.freeze().assess(&self.policy, self.asked)
    }

    /// The three steps of every region, as they are now.
    #[must_use]
    pub fn steps(&self) -> Vec<StepVerdict> {
        let regions = self.state.index.areas.regions.iter().zip(&self.counts);
        regions.flat_map(|(region, counts)| StepVerdict::of(*region, counts)).collect()
    }

    /// Notes that a verdict changed, and counts it.
    fn note(
        &mut self,
        requirement: RequirementId,
        region: u32,
        subject: impl FnOnce(&State) -> Subject,
        before: Option<Verdict>,
        after: Option<Verdict>,
    ) {
        let Some(force) = self.policy.force(requirement).filter(|_| before != after) else { return };
        let step = requirement.step().filter(|_| force.weighs() && requirement.decides());
        let counts = step.and_then(|step| self.counts.get_mut(region as usize)?.get_mut(step as usize));
        if let Some(counts) = counts {
            before.into_iter().for_each(|verdict| counts.add(verdict, -1));
            after.into_iter().for_each(|verdict| counts.add(verdict, 1));
        }
        let Some(region) = self.state.index.areas.region_code(region) else { return };
        let subject = subject(&self.state);
        self.changed.push(ChangedVerdict { region, requirement, subject, before, after });
    }

    /// Before the policy starts nothing applies.
    fn when(&self, verdict: Verdict) -> Verdict {
        if self.asked < self.policy.period().start() { Verdict::NotApplicable } else { verdict }
    }
}

/// Several changes of one verdict as one, without those that came back.
fn merged(mut changed: Vec<ChangedVerdict>) -> Vec<ChangedVerdict> {
    // Stable, so that the first of a key holds what was before and the last what is after.
    changed.sort_by(|a, b| (a.region, a.requirement, &a.subject).cmp(&(b.region, b.requirement, &b.subject)));
    changed.dedup_by(|later, first| {
        let same = (later.region, later.requirement) == (first.region, first.requirement)
            && later.subject == first.subject;
        if same {
            first.after = later.after;
        }
        same
    });
    changed.retain(|changed| changed.before != changed.after);
    changed
}

/// The places of the seven verdicts of a region.
const REGION_SPOTS: usize = 3;

/// The requirement and the subject of one of a region's seven verdicts.
fn region_spot(place: usize, region: u32) -> Option<(RequirementId, Spot)> {
    use RequirementId as R;
    Some(match place {
        0 => (R::ContactsAgreement, Spot::Region(region)),
        1 => (R::ContactsCustodian, Spot::Region(region)),
        2 => (R::ContactsDetailsAgreed, Spot::Region(region)),
        _ => {
            let role = PartnerRole::ALL.get(place.checked_sub(REGION_SPOTS)?)?;
            (R::ContactsRhythm, Spot::Role(region, *role))
        }
    })
}

/// The best status that occurs.
fn best(rows: &[u32; 6]) -> Option<SeatStatus> {
    SeatStatus::ALL.iter().zip(rows).find(|(_, count)| **count > 0).map(|(status, _)| *status)
}
