// Made from the types of core by `cargo xtask codegen`.
// Changes: one vocabulary for all that can happen to a register.

import type {
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
} from "./contacts.js";
import type {
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
} from "./meetings.js";
import type { AddOrganisation, RemoveOrganisation, SetServes } from "./organisations.js";
import type {
    Agree,
    Distribute,
    Divide,
    RemoveAgreement,
    RemoveDistribution,
    RemoveDivision,
    SetTerritory,
} from "./regions.js";

/** A change of a register; the word after `do` tells which. */
export type Change =
    | Confirm
    | Unconfirm
    | SetDetails
    | SetAbsence
    | RemoveAbsence
    | AddContact
    | RemoveContact
    | EndService
    | SetService
    | Assign
    | AddOrganisation
    | RemoveOrganisation
    | SetServes
    | Agree
    | RemoveAgreement
    | Divide
    | RemoveDivision
    | Distribute
    | RemoveDistribution
    | PlanMeeting
    | RecordMeeting
    | CancelMeeting
    | RemoveMeeting
    | SetGroup
    | RemoveGroup
    | RecordSession
    | RemoveSession
    | TestValue
    | RemoveValueTest
    | SetTerritory;
