//! Actions: the causes among the unmet findings, per actor.

use super::Assessment;
use super::finding::{Finding, Remedy};
use super::subject::{Actor, Subject};
use crate::catalogue::RequirementId;
use crate::change::Change;
use crate::date::Date;
use crate::id::RegionCode;
use crate::json::record;
use crate::requirement::Spot;
use crate::text::Text;
use crate::vocabulary::Verdict;
use hashbrown::HashMap;

record! {
    /// What an action resolves, the finding itself included.
    #[derive(Copy, Default)]
    pub struct Resolves {
        /// Seats that nobody can be reached on, or that cannot be checked.
        seats: u32 = required "seats",
        /// Findings.
        findings: u32 = required "findings",
    }
}

record! {
    /// Who must do what, by when, and what it resolves.
    pub struct Action {
        /// A stable key: requirement, region, subject parts, actor.
        key: Text = required "key",
        /// Who.
        actor: Actor = crucial "actor",
        /// The requirement that is not met.
        requirement: RequirementId = required "requirement",
        /// The region.
        region: RegionCode = crucial "region",
        /// The subject.
        subject: Subject = crucial "subject",
        /// By when, if there is such a day.
        due: Option<Date> = nullable "due",
        /// What it resolves.
        resolves: Resolves = required "resolves",
        /// Changes that would do it, as far as changes can.
        changes: Vec<Change> = required "changes",
    }
}

impl Assessment {
    /// What must be done first, first: by seats resolved, then date, actor, key.
    ///
    /// Every unmet finding that is not on its way is followed to its root cause; each root is one action.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        actions_of(self.unmet(), &Finding::cause)
    }
}

/// The actions that some unmet findings call for, and what each resolves among them. `cause` tells from which other
/// finding one follows.
pub(crate) fn actions_of<'a>(
    unmet: impl IntoIterator<Item = Finding<'a>>,
    cause: &impl Fn(&Finding<'a>) -> Option<Finding<'a>>,
) -> Vec<Action> {
    let mut roots: HashMap<(RequirementId, Spot), (Finding<'_>, Resolves)> = HashMap::new();
    // What is planned will do: there is nothing to add to it.
    for finding in unmet.into_iter().filter(|finding| finding.verdict != Verdict::OnTrack) {
        let root = root(finding, cause);
        let spot =
            if lacks_norm(&root) { Spot::Region(root.context.region_of(root.spot)) } else { root.spot };
        let (_, resolves) = roots.entry((root.requirement, spot)).or_insert((root, Resolves::default()));
        resolves.findings += 1;
        let is_seat = matches!(
            finding.requirement,
            RequirementId::ContactsCoverage | RequirementId::ContactsOrganisation
        );
        resolves.seats += u32::from(is_seat);
    }
    let mut actions: Vec<_> = roots.into_values().map(|(root, resolves)| action(&root, resolves)).collect();
    actions.sort_by(|a, b| order(a).cmp(&order(b)));
    actions
}

/// Whether a norm is missing: one decision to take, for however many subjects.
fn lacks_norm(root: &Finding<'_>) -> bool {
    let requirement = root.requirement;
    root.verdict == Verdict::Undetermined
        && requirement.has_norm()
        && root.context.norm(requirement).is_none()
}

fn order(action: &Action) -> impl Ord + '_ {
    let due = action.due.map_or((true, None), |due| (false, Some(due)));
    (std::cmp::Reverse(action.resolves.seats), due, action.actor.to_string(), action.key.as_str())
}

/// The finding from which another finally follows.
fn root<'a>(finding: Finding<'a>, cause: &impl Fn(&Finding<'a>) -> Option<Finding<'a>>) -> Finding<'a> {
    let mut root = finding;
    // Causes lead from seats to people to agreements, three steps at most.
    while let Some(cause) = cause(&root).filter(|cause| cause.verdict.is_unmet()) {
        root = cause;
    }
    root
}

fn action(root: &Finding<'_>, resolves: Resolves) -> Action {
    let account = root.account();
    let (region, subject, actor, due) = if lacks_norm(root) {
        (root.region(), Subject::Region, Actor::Region(root.region()), None)
    } else {
        (root.region(), root.subject(), account.responsible, account.due)
    };
    let mut key = vec![root.requirement.to_string(), region.to_string()];
    key.extend(subject.parts());
    key.push(actor.to_string());
    Action {
        key: key.join(":").parse().unwrap_or(Text::ellipsis()),
        actor,
        requirement: root.requirement,
        region,
        subject,
        due,
        resolves,
        changes: match account.remedy {
            Remedy::Changes(changes) => changes,
            Remedy::Decide(_) | Remedy::Ask(_) => Vec::new(),
        },
    }
}
