//! `meetings.division` and `meetings.scale_agreed`: the subregions of a region, and who was asked about them.

use super::{Account, Context, Spot};
use crate::assessment::Remedy;
use crate::catalogue::RequirementId as R;
use crate::facts::{Division, Party};
use crate::id::MunicipalityCode;
use crate::json::Json;
use crate::vocabulary::{PartnerRole, Verdict};

const fn met(met: bool) -> Verdict {
    if met { Verdict::Met } else { Verdict::NotMet }
}

fn division<'a>(cx: &Context<'a>, region: u32) -> Option<&'a Division> {
    cx.state.division(cx.code(region), cx.on())
}

/// The municipalities in the cut that are in no subregion, and those of the division that are in several.
fn gaps_and_overlaps(cx: &Context<'_>, division: &Division) -> [Vec<MunicipalityCode>; 2] {
    let mut placed: Vec<_> =
        division.subregions.iter().flat_map(|own| &own.municipalities).copied().collect();
    placed.sort_unstable();
    let inside = cx.state.territory.municipalities_of(division.region).map(|municipality| municipality.code);
    let missing = inside.filter(|code| placed.binary_search(code).is_err()).collect();
    let twice = placed.chunk_by(|a, b| a == b).filter(|same| same.len() > 1);
    [missing, twice.filter_map(|same| same.first()).copied().collect()]
}

/// A division is in force, without gap or overlap.
pub(super) fn judge(cx: &Context<'_>, region: u32) -> Verdict {
    let division = division(cx, region);
    met(division.is_some_and(|division| gaps_and_overlaps(cx, division).iter().all(Vec::is_empty)))
}

pub(super) fn account(cx: &Context<'_>, region: u32) -> Account {
    let division = division(cx, region);
    let [missing, twice] = division.map(|division| gaps_and_overlaps(cx, division)).unwrap_or_default();
    let subregions = division.into_iter().flat_map(|division| &division.subregions);
    let sizes = subregions.map(|own| (own.id.to_string(), Json::count(own.municipalities.len()))).collect();
    Account {
        expected: Json::object([("inForce", Json::Bool(true)), ("size", Json::Null)]),
        observed: Json::object([
            ("inForce", Json::Bool(division.is_some())),
            ("missing", Json::texts(missing)),
            ("twice", Json::texts(twice)),
            ("sizes", Json::Object(sizes)),
        ]),
        evidence: division.map(division_id).into_iter().collect(),
        remedy: Remedy::Decide(R::MeetingsDivision),
        ..cx.nothing(region)
    }
}

/// Who must have been asked: every municipality in the cut and every safety partner with a seat there.
fn asked(cx: &Context<'_>, region: u32) -> Vec<Party> {
    let code = cx.code(region);
    let municipalities = cx.state.territory.municipalities_of(code).map(|own| Party::Municipality(own.code));
    let partners = (0_u32..).zip(&cx.state.index.branches).filter(|(slot, branch)| {
        branch.region == region && branch.role != PartnerRole::LocalTeam && super::is_serving(cx, *slot)
    });
    let partners = partners.filter_map(|(_, branch)| cx.state.organisations.get(branch.organisation));
    let partners = partners.map(|organisation| Party::Organisation(organisation.id.clone()));
    let mut asked: Vec<_> = municipalities.chain(partners).collect();
    asked.sort_by_cached_key(ToString::to_string);
    asked
}

fn unasked(cx: &Context<'_>, region: u32) -> Vec<Party> {
    let consulted = division(cx, region).map_or(&[][..], |division| division.consulted.as_slice());
    let mut asked = asked(cx, region);
    asked.retain(|party| !consulted.contains(party));
    asked
}

/// The division has a decision date that is not to come, and everybody was consulted.
pub(super) fn judge_agreed(cx: &Context<'_>, region: u32) -> Verdict {
    let decided = division(cx, region).and_then(|division| division.decided_on);
    met(decided.is_some_and(|decided| decided <= cx.on()) && unasked(cx, region).is_empty())
}

pub(super) fn account_agreed(cx: &Context<'_>, region: u32) -> Account {
    let division = division(cx, region);
    let none = division.is_none();
    Account {
        expected: Json::object([
            ("decided", Json::Bool(true)),
            ("consulted", Json::texts(asked(cx, region))),
        ]),
        observed: Json::object([
            ("decidedOn", Json::text(division.and_then(|division| division.decided_on))),
            ("missing", Json::texts(unasked(cx, region))),
        ]),
        evidence: division.map(division_id).into_iter().collect(),
        cause: none.then_some((R::MeetingsDivision, Spot::Region(region))),
        remedy: Remedy::Decide(R::MeetingsScaleAgreed),
        ..cx.nothing(region)
    }
}

/// The id of a division as evidence.
pub(crate) fn division_id(division: &Division) -> String {
    match division.in_force.from() {
        Some(from) => format!("division/{}/{from}", division.region),
        None => format!("division/{}", division.region),
    }
}

impl Context<'_> {
    /// An account of which nothing is known but that the central municipality acts.
    pub(super) fn nothing(&self, region: u32) -> Account {
        Account {
            expected: Json::Null,
            observed: Json::Null,
            evidence: Vec::new(),
            responsible: self.central_actor(region),
            due: None,
            cause: None,
            remedy: Remedy::Changes(Vec::new()),
        }
    }
}
