//! Where each value stands in a package: a module for each subject, in the order in which one reads them.

use super::Model;
use anyhow::{Result, bail};

/// A module and what stands in it.
pub(crate) struct Module {
    /// Its path in the package.
    pub(crate) path: &'static str,
    /// What it is about, for its first line.
    pub(crate) about: &'static str,
    /// What core calls what stands in it, in order.
    pub(crate) kinds: &'static [&'static str],
}

/// What every face hands out as errors of its own.
const ERRORS: [&str; 2] = ["ProblemDocument", "ProblemsDocument"];

/// All modules. Every value stands in one of them; a test of the generator tells when one is left out.
pub(crate) const MODULES: &[Module] = &[
    Module {
        path: "words.contacts",
        about: "Words about organisations and contacts.",
        kinds: &["PartnerRole", "PointKind", "Method", "Confirmer", "Detail", "Weekday", "Why"],
    },
    Module {
        path: "words.meetings",
        about: "Words about meetings and learning sessions.",
        kinds: &[
            "MeetingStatus",
            "Phase",
            "MeetingForm",
            "ItemForm",
            "AttendanceState",
            "Facilitation",
            "FixedTopic",
            "Obstacle",
        ],
    },
    Module {
        path: "words.vision",
        about: "Words of the vision.",
        kinds: &["CoreValue", "Ring", "SafetyPhase", "BuildingBlock"],
    },
    Module {
        path: "words.verdicts",
        about: "Words in which is judged.",
        kinds: &["SeatStatus", "Freshness", "Verdict", "Force", "Step", "Missing"],
    },
    Module {
        path: "words.requirements",
        about: "Words of a policy: what it asks, and how its source is read.",
        kinds: &["RequirementId", "About", "Status", "ReadingId", "Reading"],
    },
    Module {
        path: "words.changes",
        about: "Words about changes, deliveries and moves.",
        kinds: &["ChangeKind", "ReconciledKind", "ContactField", "Unclear", "Matter"],
    },
    Module {
        path: "words.reasons",
        about: "Words for the facts on which a finding rests.",
        kinds: &["ReasonKind"],
    },
    Module {
        path: "words.lists",
        about: "Words about lists of people as organisations keep them.",
        kinds: &["Field", "Meaning", "Emptiness"],
    },
    Module {
        path: "words.problems",
        about: "Codes of what can be wrong with what was handed in.",
        kinds: &["ProblemCode"],
    },
    Module {
        path: "facts.editions",
        about: "What an edition of the country says.",
        kinds: &["YouthRegion", "Municipality", "Centroid", "Merger"],
    },
    Module { path: "facts.time", about: "Days from and until.", kinds: &["Period"] },
    Module {
        path: "facts.territory",
        about: "The map: territory, districts, and areas with their days.",
        kinds: &[
            "DatedArea",
            "TerritoryChoice",
            "InlineTerritory",
            "InlineRegion",
            "InlineMunicipality",
            "District",
            "Subregion",
            "Division",
        ],
    },
    Module { path: "facts.register", about: "What a register says about itself.", kinds: &["Meta"] },
    Module {
        path: "facts.organisations",
        about: "Organisations, and where they can be reached.",
        kinds: &["Organisation", "Point"],
    },
    Module {
        path: "facts.contacts",
        about: "Contacts, who vouched for them, and when they are away.",
        kinds: &["Contact", "Confirmation", "Absence"],
    },
    Module {
        path: "facts.agreements",
        about: "What a region agreed about its contacts, and to whom it spread them.",
        kinds: &["ContactAgreement", "Rhythm", "Distribution"],
    },
    Module {
        path: "facts.meetings",
        about: "Cooperation meetings.",
        kinds: &["Meeting", "Minutes", "AgendaItem", "Attendance"],
    },
    Module {
        path: "facts.learning",
        about: "Learning groups, and what was answered about core values.",
        kinds: &["LearningGroup", "Member", "Session", "Evaluation", "ValueTest"],
    },
    Module {
        path: "facts.policy",
        about: "What a policy says.",
        kinds: &[
            "Source",
            "Norm",
            "RequirementPolicy",
            "PolicyCustodian",
            "SetCustodian",
            "SetCentral",
            "LearningMethod",
        ],
    },
    Module {
        path: "changes.contacts",
        about: "Changes of contacts.",
        kinds: &[
            "Confirm",
            "Unconfirm",
            "SetDetails",
            "SetAbsence",
            "RemoveAbsence",
            "AddContact",
            "RemoveContact",
            "EndService",
            "SetService",
            "Assign",
        ],
    },
    Module {
        path: "changes.organisations",
        about: "Changes of organisations.",
        kinds: &["AddOrganisation", "RemoveOrganisation", "SetServes"],
    },
    Module {
        path: "changes.regions",
        about: "Changes of what a region decided, and of the map.",
        kinds: &[
            "Agree",
            "RemoveAgreement",
            "Divide",
            "RemoveDivision",
            "Distribute",
            "RemoveDistribution",
            "SetTerritory",
        ],
    },
    Module {
        path: "changes.meetings",
        about: "Changes of meetings, learning groups and answers about core values.",
        kinds: &[
            "PlanMeeting",
            "RecordMeeting",
            "CancelMeeting",
            "RemoveMeeting",
            "SetGroup",
            "RemoveGroup",
            "RecordSession",
            "RemoveSession",
            "TestValue",
            "RemoveValueTest",
        ],
    },
    Module {
        path: "changes",
        about: "Changes: one vocabulary for all that can happen to a register.",
        kinds: &["Change"],
    },
    Module {
        path: "results.reach",
        about: "Whom to call.",
        kinds: &["Reach", "ReachOrganisation", "ReachContact"],
    },
    Module {
        path: "results.seats",
        about: "Seats and freshness on a day.",
        kinds: &["CoverageRow", "CoverageTotal", "CoverageMatrix", "MatrixRow", "MatrixCell", "FreshnessRow"],
    },
    Module {
        path: "results.timeline",
        about: "Seats, freshness and steps over time.",
        kinds: &["TimelineDay", "Lapse"],
    },
    Module {
        path: "results.findings",
        about: "Findings, of whom, and what would mend them.",
        kinds: &["FindingDocument", "FindingKey", "Subject", "Actor", "Remedy"],
    },
    Module { path: "results.actions", about: "Who must do what.", kinds: &["Action", "Resolves"] },
    Module {
        path: "results.assessments",
        about: "An assessment as a document: how far the steps are, and what was judged by what.",
        kinds: &["AssessmentDocument", "StepVerdict", "Counts", "PolicySummary", "RegisterSummary"],
    },
    Module {
        path: "results.reasons",
        about: "Why: the facts on which a finding rests.",
        kinds: &["Reason", "Explanation"],
    },
    Module {
        path: "results.comparisons",
        about: "What is otherwise: since an earlier day, after a change, or under another reading.",
        kinds: &[
            "Since",
            "Delta",
            "ComparedVerdict",
            "Because",
            "ChangedVerdict",
            "ChangedStep",
            "ReadingEffect",
            "Comparison",
        ],
    },
    Module {
        path: "results.meetings",
        about: "Who can come to a meeting, and what meetings and sessions took.",
        kinds: &["Candidates", "Candidate", "Gap", "Investment", "Reflection"],
    },
    Module {
        path: "results.deliveries",
        about: "Lists of organisations, and what they change.",
        kinds: &[
            "Delivery",
            "DeliveredContact",
            "RefusedContact",
            "Reconciled",
            "Audit",
            "PurgeCount",
            "Reconciliation",
        ],
    },
    Module {
        path: "results.lists",
        about: "Lists of people as they were read.",
        kinds: &[
            "ListColumns",
            "Column",
            "ListRows",
            "AcceptedContact",
            "RefusedRowDocument",
            "CellProblemDocument",
            "EmptyRow",
            "ListDocument",
        ],
    },
    Module {
        path: "results.sheets",
        about: "Contact sheets.",
        kinds: &[
            "SheetRow",
            "SheetArea",
            "Away",
            "StandIn",
            "SheetPoint",
            "SheetRegion",
            "Gone",
            "ContactSheetDocument",
        ],
    },
    Module { path: "results.reminders", about: "Mails that remind.", kinds: &["Reminder"] },
    Module {
        path: "results.moving",
        about: "What carries a register to another edition of the country.",
        kinds: &["MovedMunicipality", "ToDecide", "Move"],
    },
];

/// The path of the module in which something stands, by what core calls it.
pub(crate) fn place_of(kind: &str) -> Option<&'static str> {
    MODULES.iter().find(|module| module.kinds.contains(&kind)).map(|module| module.path)
}

/// Whether every value has one place, and every place a value.
pub(crate) fn check(model: &Model) -> Result<()> {
    let mut known: Vec<&str> = model.records.keys().map(String::as_str).collect();
    known.extend(model.vocabularies.keys().map(String::as_str));
    known.extend(model.unions.keys().map(String::as_str));
    known.retain(|kind| !ERRORS.contains(kind));
    let mut placed: Vec<_> = MODULES.iter().flat_map(|module| module.kinds.iter().copied()).collect();
    known.sort_unstable();
    placed.sort_unstable();
    let without: Vec<_> = known.iter().filter(|kind| !placed.contains(kind)).collect();
    let gone: Vec<_> = placed.iter().filter(|kind| !known.contains(kind)).collect();
    let twice: Vec<_> = placed.iter().zip(placed.iter().skip(1)).filter(|(a, b)| a == b).collect();
    if without.is_empty() && gone.is_empty() && twice.is_empty() {
        return Ok(());
    }
    bail!("the table of modules lacks {without:?}, names what core has not {gone:?}, or twice {twice:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_core_has_one_place() {
        let mut model = Model::read(&bouwsteen::schema::values()).unwrap();
        check(&model).unwrap();
        let contact = model.records.remove("Contact").unwrap();
        assert!(check(&model).unwrap_err().to_string().contains("\"Contact\""));
        model.records.insert("Weather".to_owned(), contact);
        assert!(check(&model).unwrap_err().to_string().contains("\"Weather\""));
    }
}
