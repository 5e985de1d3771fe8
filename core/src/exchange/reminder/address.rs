//! Where a reminder goes: to a point of an organisation rather than to a person.

use crate::assessment::{Actor, Assessment};
use crate::exchange::mailbox::mailbox;
use crate::facts::Organisation;
use crate::id::{AreaCode, MunicipalityCode, OrganisationId};
use crate::text::Personal;
use crate::vocabulary::{PartnerRole, PointKind};

/// By which way a mail reaches whom it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Nobody knows how.
    Unknown,
    /// By a point of the organisation itself.
    Point,
    /// By the local team that serves the municipality.
    LocalTeam,
    /// By somebody of the organisation, as it has no point with an address.
    Person,
}

/// The address of an actor, and by which way the mail then goes.
pub(super) fn address(assessment: &Assessment, actor: &Actor) -> (Option<Personal>, Way) {
    let found = match actor {
        Actor::Region(_) => None,
        Actor::Municipality(code) => {
            point(local_teams(assessment, *code).into_iter()).map(|to| (to, Way::LocalTeam))
        }
        Actor::Organisation(id) => {
            let to = point(assessment.register().organisation(id).into_iter()).map(|to| (to, Way::Point));
            to.or_else(|| person(assessment, id).map(|to| (to, Way::Person)))
        }
    };
    found.map_or((None, Way::Unknown), |(to, way)| (Some(to), way))
}

/// The address of the first shared mailbox, else of the first other point that has one.
fn point<'a>(organisations: impl Iterator<Item = &'a Organisation> + Clone) -> Option<Personal> {
    let points = organisations.flat_map(|organisation| &organisation.points);
    let address = |is_mailbox: bool| {
        let own = points.clone().filter(|point| (point.kind == PointKind::Mailbox) == is_mailbox);
        own.filter_map(|point| mailbox(point.email.as_ref()?.as_str()))
            .find_map(|address| address.parse().ok())
    };
    address(true).or_else(|| address(false))
}

/// The local teams that serve a municipality, or a part of it, on the day; by id.
fn local_teams(assessment: &Assessment, municipality: MunicipalityCode) -> Vec<&Organisation> {
    let (register, on) = (assessment.register(), assessment.on());
    let area = AreaCode::from(municipality);
    let teams = register
        .organisations()
        .filter(|one| one.role == PartnerRole::LocalTeam && register.state().serves_on(one, &area, on));
    let mut teams: Vec<_> = teams.collect();
    teams.sort_by_key(|team| &team.id);
    teams
}

/// The address of somebody of an organisation who is in service, present and reliable on the day.
fn person(assessment: &Assessment, organisation: &OrganisationId) -> Option<Personal> {
    let (register, on) = (assessment.register(), assessment.on());
    let rows = register.freshness(on).into_iter().filter(|row| row.status.is_reliable());
    let reliable = rows.filter_map(|row| register.contact(&row.contact));
    let own =
        reliable.filter(|contact| contact.organisation == *organisation && contact.absence(on).is_none());
    let addresses = own
        .filter_map(|contact| Some((&contact.id, mailbox(contact.email.as_ref()?.as_str())?.parse().ok()?)));
    addresses.min_by_key(|(id, _)| *id).map(|(_, address)| address)
}
