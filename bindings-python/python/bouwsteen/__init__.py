# Made from the types of core by `cargo xtask codegen`.
"""Contact registers in Dutch youth protection: whom to call, who cannot be found and why, who must do what.

`demo()` gives a register of invented people in Gelderland; `Register` reads one of your own. `Register.reach` tells
whom to call, and `Register.assess` what a `Policy` makes of it all.

>>> import bouwsteen as bw
>>> register = bw.demo()
>>> assessment = register.assess(on="2021-09-01")

What has a form in JSON is a value: facts such as `Contact`, changes such as `Confirm`, results such as `Finding`, and
words such as `SeatStatus`. Their modules are loaded when one of them is first asked for.
"""

from __future__ import annotations

from ._errors import BouwsteenError, MoveError, Problem, ProblemsError
from ._native import (
    Assessment,
    AudienceView,
    Comparison,
    ContactList,
    ContactSheet,
    Explanation,
    ListReading,
    Live,
    Move,
    Policy,
    Reconciliation,
    Register,
    Renderer,
    Table,
    Territory,
    Timeline,
    changes_from_json,
    changes_to_json,
    confirmation_calendar,
    demo,
    invitation,
    meeting_calendar,
    phone_number,
    reminders,
    role,
    stylesheet,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._record import Record
    from ._word import Word
    from .changes import Change
    from .changes.contacts import (
        AddContact,
        Assign,
        Confirm,
        EndService,
        RemoveAbsence,
        RemoveContact,
        SetAbsence,
        SetDetails,
        SetService,
        Unconfirm,
    )
    from .changes.meetings import (
        CancelMeeting,
        PlanMeeting,
        RecordMeeting,
        RecordSession,
        RemoveGroup,
        RemoveMeeting,
        RemoveSession,
        RemoveValueTest,
        SetGroup,
        TestValue,
    )
    from .changes.organisations import AddOrganisation, RemoveOrganisation, SetServes
    from .changes.regions import (
        Agree,
        Distribute,
        Divide,
        RemoveAgreement,
        RemoveDistribution,
        RemoveDivision,
        SetTerritory,
    )
    from .facts.agreements import ContactAgreement, Distribution, Rhythm
    from .facts.contacts import Absence, Confirmation, Contact
    from .facts.editions import Centroid, Merger, Municipality, YouthRegion
    from .facts.learning import Evaluation, LearningGroup, Member, Session, ValueTest
    from .facts.meetings import AgendaItem, Attendance, Meeting, Minutes
    from .facts.organisations import Organisation, Point
    from .facts.policy import (
        LearningMethod,
        Norm,
        PolicyCustodian,
        RequirementPolicy,
        SetCentral,
        SetCustodian,
        Source,
    )
    from .facts.register import Meta
    from .facts.territory import (
        DatedArea,
        District,
        Division,
        InlineMunicipality,
        InlineRegion,
        InlineTerritory,
        Subregion,
        TerritoryChoice,
    )
    from .facts.time import Period
    from .results.actions import Action, Resolves
    from .results.assessments import AssessmentDocument, Counts, PolicySummary, RegisterSummary, StepVerdict
    from .results.comparisons import (
        Because,
        ChangedStep,
        ChangedVerdict,
        ComparedVerdict,
        Delta,
        ReadingEffect,
        Since,
    )
    from .results.deliveries import Audit, DeliveredContact, Delivery, PurgeCount, Reconciled, RefusedContact
    from .results.findings import Actor, Finding, FindingKey, Remedy, Subject
    from .results.lists import AcceptedContact, CellProblem, Column, EmptyRow, ListColumns, ListRows, RefusedRow
    from .results.meetings import Candidate, Candidates, Gap, Investment, Reflection
    from .results.moving import MovedMunicipality, ToDecide
    from .results.reach import Reach, ReachContact, ReachOrganisation
    from .results.reasons import Reason
    from .results.reminders import Reminder
    from .results.seats import CoverageMatrix, CoverageRow, CoverageTotal, FreshnessRow, MatrixCell, MatrixRow
    from .results.sheets import Away, Gone, SheetArea, SheetPoint, SheetRegion, SheetRow, StandIn
    from .results.timeline import Lapse, TimelineDay
    from .words.changes import ChangeKind, ContactField, Matter, ReconciledKind, Unclear
    from .words.contacts import Confirmer, Detail, Method, PartnerRole, PointKind, Weekday, Why
    from .words.lists import Emptiness, Field, Meaning
    from .words.meetings import (
        AttendanceState,
        Facilitation,
        FixedTopic,
        ItemForm,
        MeetingForm,
        MeetingStatus,
        Obstacle,
        Phase,
    )
    from .words.problems import ProblemCode
    from .words.reasons import ReasonKind
    from .words.requirements import About, Reading, ReadingId, RequirementId, Status
    from .words.verdicts import Force, Freshness, Missing, SeatStatus, Step, Verdict
    from .words.vision import BuildingBlock, CoreValue, Ring, SafetyPhase

__version__ = "0.1.0"

__all__ = [
    "Assessment", "AudienceView", "Comparison", "ContactList", "ContactSheet", "Explanation", "ListReading",
    "Live", "Move", "Policy", "Reconciliation", "Register", "Renderer", "Table", "Territory", "Timeline",
    "changes_from_json", "changes_to_json", "confirmation_calendar", "demo", "invitation", "meeting_calendar",
    "phone_number", "reminders", "role", "stylesheet", "BouwsteenError", "MoveError", "Problem",
    "ProblemsError", "Record", "Word", "PartnerRole", "PointKind", "Method", "Confirmer", "Detail", "Weekday",
    "Why", "MeetingStatus", "Phase", "MeetingForm", "ItemForm", "AttendanceState", "Facilitation",
    "FixedTopic", "Obstacle", "CoreValue", "Ring", "SafetyPhase", "BuildingBlock", "SeatStatus", "Freshness",
    "Verdict", "Force", "Step", "Missing", "RequirementId", "About", "Status", "ReadingId", "Reading",
    "ChangeKind", "ReconciledKind", "ContactField", "Unclear", "Matter", "ReasonKind", "Field", "Meaning",
    "Emptiness", "ProblemCode", "YouthRegion", "Municipality", "Centroid", "Merger", "Period", "DatedArea",
    "TerritoryChoice", "InlineTerritory", "InlineRegion", "InlineMunicipality", "District", "Subregion",
    "Division", "Meta", "Organisation", "Point", "Contact", "Confirmation", "Absence", "ContactAgreement",
    "Rhythm", "Distribution", "Meeting", "Minutes", "AgendaItem", "Attendance", "LearningGroup", "Member",
    "Session", "Evaluation", "ValueTest", "Source", "Norm", "RequirementPolicy", "PolicyCustodian",
    "SetCustodian", "SetCentral", "LearningMethod", "Confirm", "Unconfirm", "SetDetails", "SetAbsence",
    "RemoveAbsence", "AddContact", "RemoveContact", "EndService", "SetService", "Assign", "AddOrganisation",
    "RemoveOrganisation", "SetServes", "Agree", "RemoveAgreement", "Divide", "RemoveDivision", "Distribute",
    "RemoveDistribution", "SetTerritory", "PlanMeeting", "RecordMeeting", "CancelMeeting", "RemoveMeeting",
    "SetGroup", "RemoveGroup", "RecordSession", "RemoveSession", "TestValue", "RemoveValueTest", "Change",
    "Reach", "ReachOrganisation", "ReachContact", "CoverageRow", "CoverageTotal", "CoverageMatrix",
    "MatrixRow", "MatrixCell", "FreshnessRow", "TimelineDay", "Lapse", "Finding", "FindingKey", "Subject",
    "Actor", "Remedy", "Action", "Resolves", "AssessmentDocument", "StepVerdict", "Counts", "PolicySummary",
    "RegisterSummary", "Reason", "Since", "Delta", "ComparedVerdict", "Because", "ChangedVerdict",
    "ChangedStep", "ReadingEffect", "Candidates", "Candidate", "Gap", "Investment", "Reflection", "Delivery",
    "DeliveredContact", "RefusedContact", "Reconciled", "Audit", "PurgeCount", "ListColumns", "Column",
    "ListRows", "AcceptedContact", "RefusedRow", "CellProblem", "EmptyRow", "SheetRow", "SheetArea", "Away",
    "StandIn", "SheetPoint", "SheetRegion", "Gone", "Reminder", "MovedMunicipality", "ToDecide",
]

# Where each value stands.
_PLACES = {
    "_record": (
        "Record",
    ),
    "_word": (
        "Word",
    ),
    "words.contacts": (
        "PartnerRole", "PointKind", "Method", "Confirmer", "Detail", "Weekday", "Why",
    ),
    "words.meetings": (
        "MeetingStatus", "Phase", "MeetingForm", "ItemForm", "AttendanceState", "Facilitation", "FixedTopic",
        "Obstacle",
    ),
    "words.vision": (
        "CoreValue", "Ring", "SafetyPhase", "BuildingBlock",
    ),
    "words.verdicts": (
        "SeatStatus", "Freshness", "Verdict", "Force", "Step", "Missing",
    ),
    "words.requirements": (
        "RequirementId", "About", "Status", "ReadingId", "Reading",
    ),
    "words.changes": (
        "ChangeKind", "ReconciledKind", "ContactField", "Unclear", "Matter",
    ),
    "words.reasons": (
        "ReasonKind",
    ),
    "words.lists": (
        "Field", "Meaning", "Emptiness",
    ),
    "words.problems": (
        "ProblemCode",
    ),
    "facts.editions": (
        "YouthRegion", "Municipality", "Centroid", "Merger",
    ),
    "facts.time": (
        "Period",
    ),
    "facts.territory": (
        "DatedArea", "TerritoryChoice", "InlineTerritory", "InlineRegion", "InlineMunicipality", "District",
        "Subregion", "Division",
    ),
    "facts.register": (
        "Meta",
    ),
    "facts.organisations": (
        "Organisation", "Point",
    ),
    "facts.contacts": (
        "Contact", "Confirmation", "Absence",
    ),
    "facts.agreements": (
        "ContactAgreement", "Rhythm", "Distribution",
    ),
    "facts.meetings": (
        "Meeting", "Minutes", "AgendaItem", "Attendance",
    ),
    "facts.learning": (
        "LearningGroup", "Member", "Session", "Evaluation", "ValueTest",
    ),
    "facts.policy": (
        "Source", "Norm", "RequirementPolicy", "PolicyCustodian", "SetCustodian", "SetCentral",
        "LearningMethod",
    ),
    "changes.contacts": (
        "Confirm", "Unconfirm", "SetDetails", "SetAbsence", "RemoveAbsence", "AddContact", "RemoveContact",
        "EndService", "SetService", "Assign",
    ),
    "changes.organisations": (
        "AddOrganisation", "RemoveOrganisation", "SetServes",
    ),
    "changes.regions": (
        "Agree", "RemoveAgreement", "Divide", "RemoveDivision", "Distribute", "RemoveDistribution",
        "SetTerritory",
    ),
    "changes.meetings": (
        "PlanMeeting", "RecordMeeting", "CancelMeeting", "RemoveMeeting", "SetGroup", "RemoveGroup",
        "RecordSession", "RemoveSession", "TestValue", "RemoveValueTest",
    ),
    "changes": (
        "Change",
    ),
    "results.reach": (
        "Reach", "ReachOrganisation", "ReachContact",
    ),
    "results.seats": (
        "CoverageRow", "CoverageTotal", "CoverageMatrix", "MatrixRow", "MatrixCell", "FreshnessRow",
    ),
    "results.timeline": (
        "TimelineDay", "Lapse",
    ),
    "results.findings": (
        "Finding", "FindingKey", "Subject", "Actor", "Remedy",
    ),
    "results.actions": (
        "Action", "Resolves",
    ),
    "results.assessments": (
        "AssessmentDocument", "StepVerdict", "Counts", "PolicySummary", "RegisterSummary",
    ),
    "results.reasons": (
        "Reason",
    ),
    "results.comparisons": (
        "Since", "Delta", "ComparedVerdict", "Because", "ChangedVerdict", "ChangedStep", "ReadingEffect",
    ),
    "results.meetings": (
        "Candidates", "Candidate", "Gap", "Investment", "Reflection",
    ),
    "results.deliveries": (
        "Delivery", "DeliveredContact", "RefusedContact", "Reconciled", "Audit", "PurgeCount",
    ),
    "results.lists": (
        "ListColumns", "Column", "ListRows", "AcceptedContact", "RefusedRow", "CellProblem", "EmptyRow",
    ),
    "results.sheets": (
        "SheetRow", "SheetArea", "Away", "StandIn", "SheetPoint", "SheetRegion", "Gone",
    ),
    "results.reminders": (
        "Reminder",
    ),
    "results.moving": (
        "MovedMunicipality", "ToDecide",
    ),
}

if not TYPE_CHECKING:

    def __getattr__(name):
        for module, names in _PLACES.items():
            if name in names:
                value = getattr(__import__(f"{__name__}.{module}", fromlist=(name,)), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)

    def __dir__():
        return sorted({*globals(), *__all__})
