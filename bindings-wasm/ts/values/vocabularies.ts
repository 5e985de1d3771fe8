// Made from the types of core by `cargo xtask codegen`.
// All vocabularies.

import type { ChangeKind, ContactField, Matter, ReconciledKind, Unclear } from "./words/changes.js";
import type { Confirmer, Detail, Method, PartnerRole, PointKind, Weekday, Why } from "./words/contacts.js";
import type {
    AttendanceState,
    Facilitation,
    FixedTopic,
    ItemForm,
    MeetingForm,
    MeetingStatus,
    Obstacle,
    Phase,
} from "./words/meetings.js";
import type { ProblemCode } from "./words/problems.js";
import type { ReasonKind } from "./words/reasons.js";
import type { About, Reading, ReadingId, RequirementId, Status } from "./words/requirements.js";
import type { Force, Freshness, Missing, SeatStatus, Step, Verdict } from "./words/verdicts.js";
import type { BuildingBlock, CoreValue, Ring, SafetyPhase } from "./words/vision.js";

/** Every vocabulary that `words` tells of: the type of its words, by its name. */
export interface Vocabularies {
    readonly About: About;
    readonly AttendanceState: AttendanceState;
    readonly BuildingBlock: BuildingBlock;
    readonly ChangeKind: ChangeKind;
    readonly Confirmer: Confirmer;
    readonly ContactField: ContactField;
    readonly CoreValue: CoreValue;
    readonly Detail: Detail;
    readonly Facilitation: Facilitation;
    readonly FixedTopic: FixedTopic;
    readonly Force: Force;
    readonly Freshness: Freshness;
    readonly ItemForm: ItemForm;
    readonly Matter: Matter;
    readonly MeetingForm: MeetingForm;
    readonly MeetingStatus: MeetingStatus;
    readonly Method: Method;
    readonly Missing: Missing;
    readonly Obstacle: Obstacle;
    readonly PartnerRole: PartnerRole;
    readonly Phase: Phase;
    readonly PointKind: PointKind;
    readonly ProblemCode: ProblemCode;
    readonly Reading: Reading;
    readonly ReadingId: ReadingId;
    readonly ReasonKind: ReasonKind;
    readonly ReconciledKind: ReconciledKind;
    readonly RequirementId: RequirementId;
    readonly Ring: Ring;
    readonly SafetyPhase: SafetyPhase;
    readonly SeatStatus: SeatStatus;
    readonly Status: Status;
    readonly Step: Step;
    readonly Unclear: Unclear;
    readonly Verdict: Verdict;
    readonly Weekday: Weekday;
    readonly Why: Why;
}
