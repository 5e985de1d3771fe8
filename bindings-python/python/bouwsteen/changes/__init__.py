# Made from the types of core by `cargo xtask codegen`.
"""Changes: one vocabulary for all that can happen to a register."""

from __future__ import annotations

from .._argument import a_record
from .._record import reads
from .contacts import (
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
from .meetings import (
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
from .organisations import AddOrganisation, RemoveOrganisation, SetServes
from .regions import (
    Agree,
    Distribute,
    Divide,
    RemoveAgreement,
    RemoveDistribution,
    RemoveDivision,
    SetTerritory,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


Change = (
    Confirm
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
    | SetTerritory
)
"""A change of a register; the word after `do` tells which."""

_KINDS: dict[str, type[Change]] = {
    "confirm": Confirm,
    "unconfirm": Unconfirm,
    "setDetails": SetDetails,
    "setAbsence": SetAbsence,
    "removeAbsence": RemoveAbsence,
    "addContact": AddContact,
    "removeContact": RemoveContact,
    "endService": EndService,
    "setService": SetService,
    "assign": Assign,
    "addOrganisation": AddOrganisation,
    "removeOrganisation": RemoveOrganisation,
    "setServes": SetServes,
    "agree": Agree,
    "removeAgreement": RemoveAgreement,
    "divide": Divide,
    "removeDivision": RemoveDivision,
    "distribute": Distribute,
    "removeDistribution": RemoveDistribution,
    "planMeeting": PlanMeeting,
    "recordMeeting": RecordMeeting,
    "cancelMeeting": CancelMeeting,
    "removeMeeting": RemoveMeeting,
    "setGroup": SetGroup,
    "removeGroup": RemoveGroup,
    "recordSession": RecordSession,
    "removeSession": RemoveSession,
    "testValue": TestValue,
    "removeValueTest": RemoveValueTest,
    "setTerritory": SetTerritory,
}


@reads("Change")
def change(tree: Any) -> Change:
    """The change that a tree says."""
    return _KINDS[tree["do"]]._of(tree)


a_change = a_record(*_KINDS.values(), called="a change")
"""What takes a change of any kind."""
