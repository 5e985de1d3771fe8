//! A finding: one requirement, one subject, one verdict, and everything one may ask about it.

use super::subject::{Actor, Subject};
use crate::catalogue::{RequirementId, Source};
use crate::change::Change;
use crate::date::Date;
use crate::id::RegionCode;
use crate::json::{Broken, Json, Object, Pen, Reader, Shape, Write, record, serialized, written_as};
use crate::problem::Kind;
use crate::requirement::{Account, Context, Spot};
use crate::vocabulary::{Force, Verdict, vocabulary};
use std::fmt;

vocabulary! {
    /// A fact somebody must supply.
    pub Missing {
        /// Somebody to fill the seat.
        Contact "contact" ("een contactpersoon", "a contact"),
        /// A stand-in for somebody away.
        StandIn "standIn" ("een vervanger", "a stand-in"),
        /// The details that are missing.
        Details "details" ("de ontbrekende gegevens", "the missing details"),
        /// An organisation that serves the area.
        Organisation "organisation" ("een organisatie", "an organisation"),
        /// A confirmation of the contact.
        Confirmation "confirmation" ("een bevestiging", "a confirmation"),
        /// A meeting to come.
        Meeting "meeting" ("een bijeenkomst", "a meeting"),
        /// How a meeting that is past went.
        Outcome "outcome" ("de uitkomst van de bijeenkomst", "the outcome of the meeting"),
        /// Which municipality is the central one of the region.
        CentralMunicipality "centralMunicipality" ("de centrale gemeente", "the central municipality"),
        /// Who took the initiative to a meeting.
        Initiator "initiator" ("wie het initiatief nam", "who took the initiative"),
        /// Professionals who help to prepare.
        Preparers "preparers" ("professionals die mee voorbereiden", "professionals who help prepare"),
        /// Who comes, or who was there.
        Attendees "attendees" ("wie er waren of komen", "who was there or will come"),
        /// Time for professionals to take part.
        Release "release" ("tijd om mee te doen", "time to take part"),
        /// A learning group.
        Group "group" ("een leergroep", "a learning group"),
        /// Members of a learning group.
        Members "members" ("leden van de leergroep", "members of the learning group"),
        /// A session of a learning group.
        Session "session" ("een leerbijeenkomst", "a learning session"),
        /// The themes of the cases discussed.
        Themes "themes" ("de thema's van de casuïstiek", "the themes of the cases"),
        /// Facts about how a session was done.
        SessionFacts "sessionFacts" ("hoe de leerbijeenkomst ging", "how the session was done"),
        /// What members say the group brings.
        Answers "answers" ("antwoorden van de leden", "answers of the members"),
        /// A place on the agenda of a meeting or session.
        Agenda "agenda" ("een plek op de agenda", "a place on the agenda"),
        /// Asking professionals whether a core value fits and gives guidance.
        ValueTest "valueTest" ("een toetsing bij professionals", "a test among professionals"),
    }
}

/// What would lift a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// These changes, applied, lift it.
    Changes(Vec<Change>),
    /// A decision to take about this requirement.
    Decide(RequirementId),
    /// A fact to ask for.
    Ask(Missing),
}

record! {
    /// A remedy: one of the three.
    pub(crate) struct RemedyDocument {
        /// Changes that lift the finding.
        changes: Option<Vec<Change>> = optional "changes",
        /// The requirement about which to decide.
        decide: Option<RequirementId> = optional "decide",
        /// The fact to ask for.
        ask: Option<Missing> = optional "ask",
    }
}

impl Shape for Remedy {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let Some(document) = RemedyDocument::object(object, reader)? else { return Ok(None) };
        let decide = document.decide.map(Self::Decide).or(document.ask.map(Self::Ask));
        Ok(Some(decide.unwrap_or_else(|| Self::Changes(document.changes.unwrap_or_default()))))
    }
}

impl Write for Remedy {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |to| match self {
            Self::Changes(changes) => to.entry("changes", changes),
            Self::Decide(requirement) => to.entry("decide", requirement),
            Self::Ask(missing) => to.entry("ask", missing),
        });
    }
}

serialized!(Remedy);

written_as!(Remedy: RemedyDocument);

record! {
    /// What identifies a finding: requirement, region, subject.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct FindingKey {
        /// The requirement.
        requirement: RequirementId = required "requirement",
        /// The region.
        region: RegionCode = crucial "region",
        /// The subject.
        subject: Subject = crucial "subject",
    }
}

record! {
    /// A finding with everything about it.
    pub struct FindingDocument {
        /// The requirement.
        requirement: RequirementId = required "requirement",
        /// The region.
        region: RegionCode = crucial "region",
        /// The subject.
        subject: Subject = crucial "subject",
        /// The verdict.
        verdict: Verdict = required "verdict",
        /// How much the requirement weighs.
        force: Force = required "force",
        /// What was expected.
        expected: Json = required "expected",
        /// What was found.
        observed: Json = required "observed",
        /// The ids of the facts it rests on.
        evidence: Vec<EvidenceId> = required "evidence",
        /// Who is to act.
        responsible: Actor = crucial "responsible",
        /// By when, if there is such a day.
        due: Option<Date> = nullable "due",
        /// The finding from which this one merely follows.
        cause: Option<FindingKey> = nullable "cause",
        /// Where the requirement comes from.
        source: Source = crucial "source",
        /// What would lift it.
        remedy: Remedy = crucial "remedy",
    }
}

impl FindingDocument {
    /// What identifies this finding.
    #[must_use]
    pub fn key(&self) -> FindingKey {
        FindingKey { requirement: self.requirement, region: self.region, subject: self.subject.clone() }
    }
}

/// The id of a fact that a finding rests on: of a contact, an organisation, a meeting, a learning group or a
/// session; or of a fact without an id, by its place: an agreement (`agreement/JZ28/2021-02-01`), a division
/// (`division/JZ28/2021-03-01`), a distribution (`distribution/JZ28/2021-03-15`) or a value test
/// (`valueTest/cg-oost/trust/2021-05-20`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceId(String);

impl From<String> for EvidenceId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl EvidenceId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for EvidenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Write for EvidenceId {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(&self.0);
    }
}

serialized!(EvidenceId);

impl Shape for EvidenceId {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, _: &mut Reader) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EvidenceId {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EvidenceId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}

/// A finding of an assessment: cheap to have, its account worked out when asked.
#[derive(Clone, Copy)]
pub struct Finding<'a> {
    pub(super) context: Context<'a>,
    pub(super) requirement: RequirementId,
    pub(super) spot: Spot,
    pub(super) verdict: Verdict,
}

impl Finding<'_> {
    /// The requirement.
    #[must_use]
    pub fn requirement(&self) -> RequirementId {
        self.requirement
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> RegionCode {
        self.context.code(self.context.region_of(self.spot))
    }

    /// The subject.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.context.subject(self.spot)
    }

    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// How much the requirement weighs.
    #[must_use]
    pub fn force(&self) -> Force {
        self.context.policy.force(self.requirement).unwrap_or(Force::Guidance)
    }

    /// What identifies this finding.
    #[must_use]
    pub fn key(&self) -> FindingKey {
        FindingKey { requirement: self.requirement, region: self.region(), subject: self.subject() }
    }

    /// The finding with everything about it.
    #[must_use]
    pub fn to_document(&self) -> FindingDocument {
        let account = self.account();
        FindingDocument {
            requirement: self.requirement,
            region: self.region(),
            subject: self.subject(),
            verdict: self.verdict,
            force: self.force(),
            expected: account.expected,
            observed: account.observed,
            evidence: account.evidence.into_iter().map(EvidenceId).collect(),
            responsible: account.responsible,
            due: account.due,
            cause: account.cause.map(|(requirement, spot)| self.at(requirement, spot).key()),
            source: self.context.policy.source(self.requirement),
            remedy: account.remedy,
        }
    }

    /// What is to be said of it. What is met, does not apply or is on its way follows from nothing and needs no
    /// remedy.
    pub(crate) fn account(&self) -> Account {
        let account = self.context.account(self.requirement, self.spot);
        if matches!(self.verdict, Verdict::Met | Verdict::OnTrack | Verdict::NotApplicable) {
            Account { cause: None, remedy: Remedy::Changes(Vec::new()), ..account }
        } else {
            account
        }
    }

    /// Another finding of the same assessment.
    pub(super) fn at(&self, requirement: RequirementId, spot: Spot) -> Self {
        Self { requirement, spot, verdict: self.context.judge(requirement, spot), ..*self }
    }

    /// The finding from which this one merely follows.
    #[must_use]
    pub fn cause(&self) -> Option<Self> {
        self.account().cause.map(|(requirement, spot)| self.at(requirement, spot))
    }
}

impl fmt::Debug for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.key();
        write!(f, "{} {} {:?}: {}", key.requirement, key.region, key.subject.parts(), self.verdict)
    }
}
