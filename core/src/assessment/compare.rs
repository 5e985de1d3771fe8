//! Which verdicts changed between two assessments, and because of what.

use super::changed::{self, ChangedStep, ChangedVerdict};
use super::finding::{EvidenceId, Finding, FindingKey};
use super::{Assessment, Subject};
use crate::catalogue::RequirementId;
use crate::date::{Date, Period};
use crate::facts::{Contact, Organisation};
use crate::id::RegionCode;
use crate::json::{Broken, Object, Pen, Reader, Shape, Write, record, serialized, write, written_as};
use crate::policy::{Policy, ReadingId};
use crate::problem::Kind;
use crate::register::state::State;
use crate::requirement::{agreement_id, division_id, test_id};
use hashbrown::HashSet;
use std::collections::BTreeMap;

/// Because of what a verdict changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Because {
    /// A fact came, went, changed, or took effect between the two days.
    Fact(EvidenceId),
    /// The policy's norm, force or period is another.
    Policy(RequirementId),
    /// The policy reads the source otherwise.
    Reading(ReadingId),
    /// Another finding, from which this one follows, changed.
    Finding(Box<FindingKey>),
    /// Only time went by: a day was reached, such as the day by which something had to be done.
    Time(Option<Date>),
    /// Facts on which the finding does not rest by itself.
    Elsewhere,
}

record! {
    /// Because of what a verdict changed: one of these, or none for facts elsewhere.
    pub(crate) struct BecauseDocument {
        /// The id of a fact.
        fact: Option<EvidenceId> = optional "fact",
        /// The requirement of which the policy says something else.
        policy: Option<RequirementId> = optional "policy",
        /// The place that the policy reads otherwise.
        reading: Option<ReadingId> = optional "reading",
        /// The finding from which it follows.
        finding: Option<FindingKey> = optional "finding",
        /// The day that was reached, if it is known which.
        time: Option<Option<Date>> = optional "time",
    }
}

impl Shape for Because {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let Some(document) = BecauseDocument::object(object, reader)? else { return Ok(None) };
        let because = document.fact.map(Self::Fact);
        let because = because.or(document.policy.map(Self::Policy));
        let because = because.or(document.reading.map(Self::Reading));
        let because = because.or(document.finding.map(|key| Self::Finding(Box::new(key))));
        let because = because.or(document.time.map(Self::Time));
        Ok(Some(because.unwrap_or(Self::Elsewhere)))
    }
}

impl Write for Because {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |to| match self {
            Self::Fact(id) => to.entry("fact", id),
            Self::Policy(requirement) => to.entry("policy", requirement),
            Self::Reading(reading) => to.entry("reading", reading),
            Self::Finding(key) => to.entry("finding", key),
            Self::Time(day) => to.entry("time", day),
            Self::Elsewhere => {}
        });
    }
}

serialized!(Because);

written_as!(Because: BecauseDocument);

record! {
    /// A verdict that changed, and because of what.
    pub struct ComparedVerdict {
        /// The verdict before and after.
        changed: ChangedVerdict = crucial "changed",
        /// Because of what; never empty.
        because: Vec<Because> = required "because",
    }
}

record! {
    /// What is otherwise in one assessment than in another.
    #[derive(Default)]
    pub struct Comparison {
        /// The verdicts that changed, in the order of the format.
        verdicts: Vec<ComparedVerdict> = required "verdicts",
        /// The steps that changed, by region.
        steps: Vec<ChangedStep> = required "steps",
    }
}

impl Assessment {
    /// Which verdicts changed since another assessment, and because of which facts, norms or readings.
    ///
    /// The other may be of another day, another register or another policy, or all three.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Because, Policy, Register};
    /// let (register, policy) = (Register::demo(), Policy::gvjb_2021());
    /// let [september, october] =
    ///     ["2021-09-01", "2021-10-01"].map(|day| register.assess(&policy, day.parse().unwrap()));
    /// let comparison = october.compare(&september);
    /// assert!(comparison.verdicts.iter().all(|verdict| !verdict.because.is_empty()));
    /// assert!(october.compare(&october).verdicts.is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn compare(&self, earlier: &Self) -> Comparison {
        let changed = changed::verdicts(earlier, self);
        let facts = ChangedFacts::new(earlier, self);
        let keys: HashSet<FindingKey> = changed.iter().map(ChangedVerdict::key).collect();
        let sides = [Findings::of(earlier, &changed), Findings::of(self, &changed)];
        let verdicts = changed.into_iter().map(|changed| {
            let because = because(earlier, self, &changed, &sides, &keys, &facts);
            ComparedVerdict { changed, because }
        });
        Comparison { verdicts: verdicts.collect(), steps: changed::steps(earlier, self) }
    }
}

/// The findings of an assessment that changed, by key.
struct Findings<'a>(BTreeMap<(RegionCode, RequirementId, Subject), Finding<'a>>);

impl<'a> Findings<'a> {
    fn of(assessment: &'a Assessment, changed: &[ChangedVerdict]) -> Self {
        let wanted: HashSet<_> = changed.iter().map(ChangedVerdict::key).collect();
        let own = assessment.findings().filter(|finding| wanted.contains(&finding.key()));
        Self(own.map(|own| ((own.region(), own.requirement, own.subject()), own)).collect())
    }

    fn get(&self, changed: &ChangedVerdict) -> Option<&Finding<'a>> {
        self.0.get(&(changed.region, changed.requirement, changed.subject.clone()))
    }
}

fn because(
    earlier: &Assessment,
    later: &Assessment,
    changed: &ChangedVerdict,
    [before, after]: &[Findings<'_>; 2],
    keys: &HashSet<FindingKey>,
    facts: &ChangedFacts,
) -> Vec<Because> {
    let mut because = Vec::new();
    let requirement = changed.requirement;
    if says_otherwise(&earlier.policy, &later.policy, requirement) {
        because.push(Because::Policy(requirement));
    }
    let readings = ReadingId::ALL.iter().filter(|id| id.requirements().contains(&requirement));
    let other = readings.filter(|id| earlier.policy.reading(**id) != later.policy.reading(**id));
    because.extend(other.copied().map(Because::Reading));
    let sides = [before.get(changed), after.get(changed)];
    let mut evidence = Vec::new();
    let mut dues = Vec::new();
    for (finding, assessment) in sides.into_iter().zip([earlier, later]) {
        let Some(finding) = finding else { continue };
        let account = finding.account();
        evidence.extend(account.evidence);
        evidence.extend(around(assessment, changed));
        dues.extend(account.due);
        let cause = account.cause.map(|(requirement, spot)| finding.at(requirement, spot).key());
        because.extend(cause.filter(|key| keys.contains(key)).map(|key| Because::Finding(Box::new(key))));
    }
    for assessment in [earlier, later] {
        evidence.extend(behind(assessment.register.state(), changed, &evidence));
    }
    because.extend(evidence.into_iter().filter(|id| facts.0.contains(id)).map(|id| Because::Fact(id.into())));
    because.sort_unstable();
    because.dedup();
    if because.is_empty() && earlier.on == later.on {
        because.push(Because::Elsewhere);
    } else if because.is_empty() {
        let (from, to) = (earlier.on.min(later.on), earlier.on.max(later.on));
        because.push(Because::Time(dues.into_iter().find(|due| from <= *due && *due <= to)));
    }
    because
}

/// The facts of its region that a finding may rest on without naming them: the agreement, the division.
fn around(assessment: &Assessment, changed: &ChangedVerdict) -> Vec<String> {
    let (state, on) = (assessment.register.state(), assessment.judged_on());
    let agreement = state.agreement(changed.region, on).map(agreement_id);
    agreement.into_iter().chain(state.division(changed.region, on).map(division_id)).collect()
}

/// The facts behind those that a finding names: the organisations of a seat or an area, and who is at meetings.
fn behind(state: &State, changed: &ChangedVerdict, evidence: &[String]) -> Vec<String> {
    match &changed.subject {
        Subject::Organisation(id) | Subject::Seat(id, _) => vec![id.to_string()],
        Subject::AreaRole(_, role) => {
            let own = state.organisations.iter().filter(|(_, own)| own.role == *role);
            own.map(|(_, own)| own.id.to_string()).collect()
        }
        _ => {
            let named = state.meetings.iter().filter(|own| evidence.iter().any(|id| *id == own.id.as_str()));
            named.flat_map(|own| &own.attendance).map(|own| own.contact.to_string()).collect()
        }
    }
}

/// Whether two policies say something else of a requirement.
fn says_otherwise(one: &Policy, other: &Policy, requirement: RequirementId) -> bool {
    one.force(requirement) != other.force(requirement)
        || one.norm(requirement) != other.norm(requirement)
        || one.period() != other.period()
}

/// The ids of facts that are not the same in two assessments, or that took or lost effect between their days.
struct ChangedFacts(HashSet<String>);

impl ChangedFacts {
    fn new(earlier: &Assessment, later: &Assessment) -> Self {
        let [one, other] = [earlier, later].map(|assessment| assessment.register.state());
        let mut ids = HashSet::new();
        if earlier.register != later.register {
            let (one, other) = (texts(one), texts(other));
            let all = one.keys().chain(other.keys());
            ids.extend(all.filter(|id| one.get(*id) != other.get(*id)).cloned());
        }
        let (from, to) = (earlier.judged_on(), later.judged_on());
        let span = Span(from.min(to), from.max(to));
        for state in [one, other] {
            span.take_effect(state, &mut ids);
        }
        Self(ids)
    }
}

/// Every fact as text, by the id under which it is evidence.
fn texts(state: &State) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    texts.extend(state.contacts.iter().map(|(_, own)| (own.id.to_string(), write(own))));
    texts.extend(state.organisations.iter().map(|(_, own)| (own.id.to_string(), write(own))));
    texts.extend(state.agreements.iter().map(|own| (agreement_id(own), write(own))));
    texts.extend(state.divisions.iter().map(|own| (division_id(own), write(own))));
    texts.extend(state.meetings.iter().map(|own| (own.id.to_string(), write(own))));
    for distribution in &state.distributions {
        let id = format!("distribution/{}/{}", distribution.region, distribution.on);
        texts.insert(id, write(distribution));
    }
    for group in &state.learning_groups {
        texts.insert(group.id.to_string(), write(&group.members) + &write(&group.evaluations));
        texts.extend(group.sessions.iter().map(|own| (own.id.to_string(), write(own))));
    }
    texts.extend(state.value_tests.iter().map(|own| (test_id(own), write(own))));
    texts
}

/// The days after one day, up to and including another.
#[derive(Clone, Copy)]
struct Span(Date, Date);

impl Span {
    fn has(self, day: Date) -> bool {
        self.0 < day && day <= self.1
    }

    /// Whether a period starts or stops.
    fn turns(self, period: Period) -> bool {
        period.from().into_iter().chain(period.end()).any(|day| self.has(day))
    }

    fn turns_contact(self, own: &Contact) -> bool {
        own.confirmations.iter().any(|confirmation| self.has(confirmation.on))
            || own.in_service.periods().iter().any(|period| self.turns(*period))
            || own.absences.iter().any(|absence| self.turns(absence.period))
            || own.areas.iter().any(|dated| self.turns(dated.period))
    }

    fn turns_organisation(self, own: &Organisation) -> bool {
        self.turns(own.active) || own.serves.iter().any(|dated| self.turns(dated.period))
    }

    fn take_effect(self, state: &State, ids: &mut HashSet<String>) {
        let contacts = state.contacts.iter().filter(|(_, own)| self.turns_contact(own));
        ids.extend(contacts.map(|(_, own)| own.id.to_string()));
        let organisations = state.organisations.iter().filter(|(_, own)| self.turns_organisation(own));
        ids.extend(organisations.map(|(_, own)| own.id.to_string()));
        ids.extend(state.agreements.iter().filter(|own| self.turns(own.in_force)).map(agreement_id));
        ids.extend(state.divisions.iter().filter(|own| self.turns(own.in_force)).map(division_id));
        let spread = state.distributions.iter().filter(|own| self.has(own.on));
        ids.extend(spread.map(|own| format!("distribution/{}/{}", own.region, own.on)));
        // A meeting is planned up to its day, and must have been recorded the day after.
        let is_now = |date: Date| self.has(date) || self.has(date.next());
        let meetings =
            state.meetings.iter().filter(|own| is_now(own.date) || own.reply_by.is_some_and(is_now));
        ids.extend(meetings.map(|own| own.id.to_string()));
        for group in &state.learning_groups {
            let is_other = group.members.iter().any(|member| self.turns(member.period))
                || group.evaluations.iter().any(|evaluation| self.has(evaluation.on));
            ids.extend(is_other.then(|| group.id.to_string()));
            let sessions = group.sessions.iter().filter(|own| is_now(own.date));
            ids.extend(sessions.map(|own| own.id.to_string()));
        }
        ids.extend(state.value_tests.iter().filter(|own| self.has(own.on)).map(test_id));
    }
}
