//! What meetings and learning groups are under a policy on a day: worked out once, asked many times.

use super::{Context, composition, order, programme};
use crate::catalogue::RequirementId as R;
use crate::date::Date;
use crate::facts::Scope;
use crate::hours::spent;
use crate::id::AreaCode;
use crate::policy::{Policy, Reading, ReadingId};
use crate::register::index::NONE;
use crate::register::state::State;
use crate::register::tally::Tally;
use crate::vocabulary::{AttendanceState, Phase};
use hashbrown::HashMap;
use std::sync::OnceLock;

/// A meeting inside the policy's period.
#[derive(Clone, Debug)]
pub(crate) struct Gathering {
    /// The region it is in; [`NONE`] outside the territory.
    pub(crate) region: u32,
    pub(crate) phase: Phase,
    /// The areas it is for.
    pub(crate) ground: Vec<AreaCode>,
    /// Whether it counts as one of the meetings that are asked.
    pub(crate) qualifies: bool,
}

/// What is recorded of somebody at a meeting.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    /// The meeting, by its place in the register.
    pub(crate) meeting: u32,
    pub(crate) state: AttendanceState,
    /// What it takes or took of them.
    pub(crate) minutes: u32,
}

/// The meetings and groups of a register under a policy on a day.
#[derive(Clone, Debug, Default)]
pub(crate) struct Together {
    /// By meeting; `None` outside the policy's period.
    pub(crate) meetings: Vec<Option<Gathering>>,
    /// Per region the meetings planned and held, by date and id.
    pub(crate) by_region: Vec<Vec<u32>>,
    /// Per learning group its region; [`NONE`] outside the territory.
    pub(crate) groups: Vec<u32>,
    /// By contact, the records at meetings planned and held, of whichever region.
    pub(crate) records: HashMap<u32, Vec<Record>>,
    /// Per region in what order the steps were taken, looked up when first asked.
    pub(super) orders: Vec<OnceLock<order::Order>>,
    /// Per region the last day that matters for that.
    pub(crate) order_days: Vec<Option<Date>>,
}

impl Together {
    pub(crate) fn new(state: &State, policy: &Policy, asked: Date, tally: &Tally) -> Self {
        let areas = &state.index.areas;
        let region =
            |scope: &Scope| state.region_of_scope(scope).and_then(|code| areas.region(code)).unwrap_or(NONE);
        let mut together = Self {
            by_region: vec![Vec::new(); areas.regions.len()],
            groups: state.learning_groups.iter().map(|group| region(&group.scope)).collect(),
            orders: vec![OnceLock::new(); areas.regions.len()],
            ..Self::default()
        };
        for (place, meeting) in (0_u32..).zip(&state.meetings) {
            let phase = meeting.phase(tally.day.on);
            let gathering = policy.period().contains(meeting.date).then(|| Gathering {
                region: region(&meeting.scope),
                phase,
                ground: state.ground(&meeting.scope),
                qualifies: false,
            });
            if let Some(own) = gathering.as_ref().filter(|_| matches!(phase, Phase::Planned | Phase::Held)) {
                if let Some(list) = together.by_region.get_mut(own.region as usize) {
                    list.push(place);
                }
                for attendance in &meeting.attendance {
                    let Some(contact) = state.contacts.slot(attendance.contact.as_str()) else { continue };
                    let minutes = spent(policy, meeting, attendance).total();
                    let record = Record { meeting: place, state: attendance.state, minutes };
                    together.records.entry(contact).or_default().push(record);
                }
            }
            together.meetings.push(gathering);
        }
        for list in &mut together.by_region {
            // Meetings stand by id already.
            list.sort_by_key(|place| state.meetings.get(*place as usize).map(|meeting| meeting.date));
        }
        let context = Context { state, policy, asked, tally, together: &together };
        let qualify: Vec<bool> =
            (0_u32..).zip(&together.meetings).map(|(place, _)| counts(&context, place)).collect();
        let regions = 0..u32::try_from(areas.regions.len()).unwrap_or(NONE);
        let order_days = regions.map(|region| order::last_day(&context, region)).collect();
        for (own, qualifies) in together.meetings.iter_mut().zip(qualify) {
            own.iter_mut().for_each(|own| own.qualifies = qualifies);
        }
        together.order_days = order_days;
        together
    }

    /// Goes on to a later day for the meetings of a region, from one on which something of them turned to the
    /// next; whether one is in another phase now. In what order the steps were taken is left as it was.
    pub(crate) fn go_on(&mut self, state: &State, policy: &Policy, tally: &Tally, region: u32) -> bool {
        let on = tally.day.on;
        let over_the_year = policy.reading(ReadingId::BuildingBlocks) == Reading::TwoPerYear;
        let (mut touched, mut changed) = (Vec::new(), false);
        let own = (0_u32..).zip(&mut self.meetings).zip(&state.meetings);
        for ((place, own), meeting) in own {
            let Some(own) = own.as_mut().filter(|own| own.region == region) else { continue };
            let phase = meeting.phase(on);
            let before = std::mem::replace(&mut own.phase, phase);
            let replied = meeting.reply_by.is_some_and(|last| last.next() == on);
            if phase != before || replied || over_the_year {
                touched.push(place);
            }
            changed |= phase != before;
            if phase != before && phase == Phase::Unrecorded {
                // Nobody knows how it went: it counts nowhere.
                if let Some(list) = self.by_region.get_mut(region as usize) {
                    list.retain(|other| *other != place);
                }
                let people = meeting.attendance.iter().map(|own| own.contact.as_str());
                for contact in people.filter_map(|contact| state.contacts.slot(contact)) {
                    if let Some(records) = self.records.get_mut(&contact) {
                        records.retain(|record| record.meeting != place);
                    }
                }
            }
        }
        let context = Context { state, policy, asked: on, tally, together: self };
        let qualify: Vec<_> = touched.into_iter().map(|place| (place, counts(&context, place))).collect();
        for (place, qualifies) in qualify {
            let own = self.meetings.get_mut(place as usize).and_then(Option::as_mut);
            own.into_iter().for_each(|own| own.qualifies = qualifies);
        }
        changed
    }

    /// Takes over the order of the steps from before a change that does not concern it.
    pub(crate) fn keep_orders(&mut self, before: Self) {
        self.orders = before.orders;
    }

    /// Forgets the order of the steps of a region: facts of those days changed.
    pub(crate) fn forget_order(&mut self, region: u32) {
        if let Some(order) = self.orders.get_mut(region as usize) {
            *order = OnceLock::new();
        }
    }

    /// A meeting inside the policy's period.
    pub(crate) fn meeting(&self, place: u32) -> Option<&Gathering> {
        self.meetings.get(place as usize)?.as_ref()
    }

    /// The meetings of a region that are planned and held, by date and id.
    pub(crate) fn of_region(&self, region: u32) -> impl Iterator<Item = (u32, &Gathering)> {
        let own = self.by_region.get(region as usize).map_or(&[][..], Vec::as_slice);
        own.iter().filter_map(|place| Some((*place, self.meeting(*place)?)))
    }
}

/// What has to be right for a meeting to count: by the reading the programme, and who is there.
fn conditions(cx: &Context<'_>) -> Vec<R> {
    let programme = programme::REQUIREMENTS.iter().filter(|id| cx.weighs(**id));
    let composition = composition::REQUIREMENTS.iter().filter(|id| cx.policy.force(**id).is_some());
    match cx.policy.reading(ReadingId::MeetingsQualifies) {
        Reading::EveryHeld => Vec::new(),
        Reading::ProgrammeOnly => programme.copied().collect(),
        _ => programme.chain(composition).copied().collect(),
    }
}

/// Whether a meeting counts as one of those that are asked: planned or held, with nothing wrong.
fn counts(cx: &Context<'_>, meeting: u32) -> bool {
    let phase = cx.together.meeting(meeting).map(|own| own.phase);
    matches!(phase, Some(Phase::Planned | Phase::Held))
        && conditions(cx).into_iter().all(|id| holds(cx, id, meeting))
}

/// Whether nothing is wrong with a meeting in one respect: what cannot be told does not count against it.
fn holds(cx: &Context<'_>, requirement: R, meeting: u32) -> bool {
    if composition::REQUIREMENTS.contains(&requirement) {
        composition::holds(cx, requirement, meeting) != Some(false)
    } else {
        programme::holds(cx, requirement, meeting)
    }
}

impl Context<'_> {
    /// Why a meeting does not count; nothing when it is not recorded how it went.
    pub(crate) fn disqualifying(&self, meeting: u32) -> Vec<R> {
        let phase = self.together.meeting(meeting).map(|own| own.phase);
        let mut why = conditions(self);
        why.retain(|id| phase != Some(Phase::Unrecorded) && !holds(self, *id, meeting));
        why
    }
}
