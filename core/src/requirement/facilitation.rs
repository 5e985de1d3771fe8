//! `meetings.facilitation`: the professionals of an organisation could take part in enough meetings.

use super::count::remedy;
use super::together::Record;
use super::{Account, Context, Spot, distribution};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::date::Date;
use crate::facts::{Contact, DatedArea};
use crate::json::Json;
use crate::register::index::{Branch, NONE};
use crate::vocabulary::{AttendanceState, Phase, Verdict};

/// What can be said of one professional.
struct Share<'a> {
    contact: &'a Contact,
    /// `None` for somebody who joined too late to be asked.
    verdict: Option<Verdict>,
}

/// The meetings that meet somebody's areas, by date and id, with their day.
pub(crate) type Own = Vec<(u32, Date)>;

/// The professionals of a branch in service, by id, each with a verdict; and the meetings that meet somebody's areas.
fn shares<'a>(cx: &Context<'a>, branch: &Branch, asked: Option<usize>) -> (Vec<Share<'a>>, Vec<u32>) {
    let people = distribution::people(cx, branch);
    let mut people: Vec<_> = people.filter_map(|slot| Some((slot, cx.state.contacts.get(slot)?))).collect();
    people.sort_unstable_by_key(|(_, contact)| &contact.id);
    // Colleagues often work for the same areas.
    let mut known: Vec<(&[DatedArea], Own)> = Vec::new();
    let mut shares = Vec::new();
    for (slot, contact) in people {
        let place = known.iter().position(|(areas, _)| *areas == contact.areas.as_slice());
        let place = place.unwrap_or_else(|| {
            known.push((&contact.areas, meetings(cx, branch.region, &contact.areas)));
            known.len() - 1
        });
        let meetings = known.get(place).map_or(&[][..], |(_, meetings)| meetings.as_slice());
        shares.push(Share { contact, verdict: share(cx, slot, contact, meetings, asked) });
    }
    let mut all: Vec<_> = known.into_iter().flat_map(|(_, own)| own).map(|(meeting, _)| meeting).collect();
    all.sort_unstable();
    all.dedup();
    (shares, all)
}

/// The meetings of a region that meet some areas as they are on the day.
pub(crate) fn meetings(cx: &Context<'_>, region: u32, areas: &[DatedArea]) -> Own {
    let on = cx.on();
    let in_force = || areas.iter().filter(|dated| dated.period.contains(on));
    let own = cx.together.of_region(region).filter(|(_, meeting)| {
        in_force().any(|dated| meeting.ground.iter().any(|own| cx.state.meet(own, &dated.area)))
    });
    let dated = own.filter_map(|(place, _)| Some((place, cx.state.meetings.get(place as usize)?.date)));
    dated.collect()
}

/// Whether somebody could take part; `None` for somebody who joined after the first of the last meetings asked.
pub(crate) fn share(
    cx: &Context<'_>,
    slot: u32,
    contact: &Contact,
    meetings: &[(u32, Date)],
    asked: Option<usize>,
) -> Option<Verdict> {
    let Some((asked, first)) = asked.and_then(|asked| Some((asked, meetings.len().checked_sub(asked)?)))
    else {
        // No norm, or too few meetings.
        return Some(Verdict::Undetermined);
    };
    let joined = contact.in_service.periods().iter().find(|period| period.contains(cx.on()));
    let joined = joined.map_or(Date::MIN, |period| period.start());
    if meetings.get(first).is_some_and(|(_, date)| joined > *date) {
        return None;
    }
    let could = |record: &&Record| {
        let state = record.state;
        matches!(state, AttendanceState::Present | AttendanceState::Accepted | AttendanceState::Declined)
            && meetings.iter().any(|(meeting, _)| *meeting == record.meeting)
    };
    let records = cx.together.records.get(&slot).map_or(&[][..], Vec::as_slice).iter().filter(could);
    let is_held = |record: &Record| {
        cx.together.meeting(record.meeting).is_some_and(|meeting| meeting.phase == Phase::Held)
    };
    let (held, all) = records.fold((0, 0), |(held, all), own| (held + usize::from(is_held(own)), all + 1));
    Some(if held >= asked {
        Verdict::Met
    } else if cx.is_over() {
        Verdict::NotMet
    } else if all >= asked {
        Verdict::OnTrack
    } else {
        Verdict::AtRisk
    })
}

fn branch<'a>(cx: &Context<'a>, slot: u32) -> Option<&'a Branch> {
    cx.state.index.branches.get(slot as usize)
}

pub(crate) fn judge(cx: &Context<'_>, slot: u32) -> Verdict {
    let Some(branch) = branch(cx, slot) else { return Verdict::NotApplicable };
    let asked = cx.norm(R::MeetingsFacilitation).map(|asked| asked as usize);
    let enough = |asked: &usize| cx.together.of_region(branch.region).count() >= *asked;
    let Some(asked) = asked.filter(enough) else {
        // Too few meetings for anybody, or no norm: then it only matters whether there is anybody.
        let anybody = distribution::people(cx, branch).next().is_some();
        return if anybody { Verdict::Undetermined } else { Verdict::NotApplicable };
    };
    Verdict::worst(shares(cx, branch, Some(asked)).0.into_iter().filter_map(|share| share.verdict))
}

pub(super) fn account(cx: &Context<'_>, slot: u32) -> Account {
    let Some(branch) = branch(cx, slot) else { return cx.nothing(NONE) };
    let asked = cx.norm(R::MeetingsFacilitation);
    let (shares, meetings) = shares(cx, branch, asked.map(|asked| asked as usize));
    let of = |is: &dyn Fn(Option<Verdict>) -> bool| {
        Json::texts(shares.iter().filter(|share| is(share.verdict)).map(|share| &share.contact.id))
    };
    let open = shares.iter().find(|share| share.verdict == Some(Verdict::Undetermined));
    let verdict = judge(cx, slot);
    let cause = open.filter(|_| verdict == Verdict::Undetermined && asked.is_some());
    let cause = cause.and_then(|share| place_of(cx, branch.region, share.contact));
    let remedy = match (asked, verdict) {
        (Some(_), Verdict::Undetermined) => Remedy::Ask(Missing::Meeting),
        _ => remedy(R::MeetingsFacilitation, verdict, Missing::Release),
    };
    let meetings = meetings.iter().filter_map(|place| cx.state.meetings.get(*place as usize));
    let organisation = cx.state.organisations.get(branch.organisation).map(|own| own.id.to_string());
    Account {
        expected: Json::number(asked),
        observed: Json::object([
            ("lacking", of(&|own| matches!(own, Some(Verdict::AtRisk | Verdict::NotMet)))),
            ("leftOut", of(&|own| own.is_none())),
            ("open", of(&|own| own == Some(Verdict::Undetermined))),
        ]),
        evidence: organisation.into_iter().chain(meetings.map(|own| own.id.to_string())).collect(),
        responsible: cx.organisation_actor(branch.organisation, branch.region),
        due: cx.policy.period().last_day(),
        cause,
        remedy,
    }
}

/// The first place with too few meetings for somebody.
fn place_of(cx: &Context<'_>, region: u32, contact: &Contact) -> Option<(R, Spot)> {
    let on = cx.on();
    let areas = || contact.areas.iter().filter(|dated| dated.period.contains(on));
    let mut places = super::count::places(cx, region).into_iter();
    let own = places.find(|spot| match spot {
        Spot::Place(place) => areas().any(|dated| cx.place_meets(*place, &dated.area)),
        _ => false,
    });
    own.map(|spot| (R::MeetingsCount, spot))
}

impl<'a> Context<'a> {
    /// The professionals of a branch, whether each could take part, and the meetings that meet their areas.
    pub(crate) fn takers(&self, slot: u32) -> Vec<(&'a Contact, Option<Verdict>, Vec<u32>)> {
        let Some(branch) = branch(self, slot) else { return Vec::new() };
        let asked = self.norm(R::MeetingsFacilitation).map(|asked| asked as usize);
        let (shares, _) = shares(self, branch, asked);
        let own = |contact: &Contact| meetings(self, branch.region, &contact.areas);
        let own = |contact| own(contact).into_iter().map(|(meeting, _)| meeting).collect();
        shares.into_iter().map(|share| (share.contact, share.verdict, own(share.contact))).collect()
    }
}
