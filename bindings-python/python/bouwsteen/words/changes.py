# Made from the types of core by `cargo xtask codegen`.
"""Words about changes, deliveries and moves."""

from __future__ import annotations

from .._word import Word


class ChangeKind(Word):
    """The kind of a change: the word after `do`.

    >>> import bouwsteen as bw
    >>> bw.ChangeKind.CONFIRM.name_in("en")
    'confirm'
    """

    CONFIRM = "confirm"
    """Somebody vouches for a contact."""
    UNCONFIRM = "unconfirm"
    """One confirmation is taken back."""
    SET_DETAILS = "setDetails"
    """Other details of a contact; None clears one."""
    SET_ABSENCE = "setAbsence"
    """An absence, instead of the one with the same first day if there is one."""
    REMOVE_ABSENCE = "removeAbsence"
    """No absence with this first day; without one the absence with an open start."""
    ADD_CONTACT = "addContact"
    """A new contact."""
    REMOVE_CONTACT = "removeContact"
    """A contact goes for good. For somebody who leaves, service ends."""
    END_SERVICE = "endService"
    """A contact leaves: service ends."""
    SET_SERVICE = "setService"
    """Other periods of service of a contact."""
    ASSIGN = "assign"
    """Other areas for a contact to work for."""
    ADD_ORGANISATION = "addOrganisation"
    """A new organisation."""
    REMOVE_ORGANISATION = "removeOrganisation"
    """An organisation without contacts goes for good."""
    SET_SERVES = "setServes"
    """Other areas for an organisation to serve."""
    AGREE = "agree"
    """An agreement, instead of the one of the region with the same first day if there is one."""
    REMOVE_AGREEMENT = "removeAgreement"
    """No agreement of the region with this first day; without one the agreement with an open start."""
    DIVIDE = "divide"
    """A division, instead of the one of the region with the same first day if there is one."""
    REMOVE_DIVISION = "removeDivision"
    """No division of the region with this first day; without one the division with an open start."""
    DISTRIBUTE = "distribute"
    """The list of a region was spread."""
    REMOVE_DISTRIBUTION = "removeDistribution"
    """One distribution is taken back."""
    PLAN_MEETING = "planMeeting"
    """A meeting, instead of the one with the same id if there is one."""
    RECORD_MEETING = "recordMeeting"
    """A meeting was held: how it went. What is not said stays as it was planned."""
    CANCEL_MEETING = "cancelMeeting"
    """A meeting will not be, or was not."""
    REMOVE_MEETING = "removeMeeting"
    """A meeting goes for good. One that will not be is cancelled."""
    SET_GROUP = "setGroup"
    """A learning group, instead of the one with the same id if there is one."""
    REMOVE_GROUP = "removeGroup"
    """A learning group goes for good."""
    RECORD_SESSION = "recordSession"
    """A session of a learning group, instead of the one with the same id if there is one."""
    REMOVE_SESSION = "removeSession"
    """A session of a learning group goes for good."""
    TEST_VALUE = "testValue"
    """Professionals were asked about a core value."""
    REMOVE_VALUE_TEST = "removeValueTest"
    """One such test is taken back."""
    SET_TERRITORY = "setTerritory"
    """Another territory, with its districts, and other central municipalities when they are given."""


class ReconciledKind(Word):
    """What a delivery says of somebody.

    >>> import bouwsteen as bw
    >>> bw.ReconciledKind.CONFIRMED.name_in("en")
    'confirmed'
    """

    CONFIRMED = "confirmed"
    """Nothing changed, and somebody vouches for that."""
    CHANGED = "changed"
    """Other details or areas."""
    JOINED = "joined"
    """Not known before."""
    RETURNED = "returned"
    """Known, out of service, and on the list again."""
    LEFT = "left"
    """In service, and no longer on the list."""
    UNCLEAR = "unclear"
    """A person has to look at it; nothing is changed."""
    UNCHANGED = "unchanged"
    """Nothing changed, and nobody vouches for that."""


class ContactField(Word):
    """What a delivery can change of a contact.

    >>> import bouwsteen as bw
    >>> bw.ContactField.NAME.name_in("en")
    'name'
    """

    NAME = "name"
    """The name."""
    FUNCTION = "function"
    """The function."""
    AREAS = "areas"
    """What the person works for."""
    EMAIL = "email"
    """Work e-mail."""
    PHONE = "phone"
    """Work phone."""
    WORKING_DAYS = "workingDays"
    """Days at work."""
    SKJ_REGISTERED = "skjRegistered"
    """Whether the person is in the SKJ register."""


class Unclear(Word):
    """Why a person has to look at a row or a contact.

    >>> import bouwsteen as bw
    >>> bw.Unclear.SEVERAL_CANDIDATES.name_in("en")
    'more than one contact fits'
    """

    SEVERAL_CANDIDATES = "severalCandidates"
    """It may be more than one contact."""
    SAME_NAME_TWICE = "sameNameTwice"
    """Two rows have this name, and nothing else tells them apart."""
    SAME_ID_TWICE = "sameIdTwice"
    """Two rows have this id."""
    ID_ELSEWHERE = "idElsewhere"
    """The id is of somebody or something else."""
    NO_AREAS = "noAreas"
    """Somebody new, and the organisation serves more than one area."""
    UNKNOWN_AREA = "unknownArea"
    """An area that the territory does not have."""
    OUTSIDE_ORGANISATION = "outsideOrganisation"
    """All areas lie outside what the organisation serves."""
    REFUSED = "refused"
    """The row could not be taken."""
    MAY_BE_REFUSED = "mayBeRefused"
    """Not on the list, unless in a row that could not be taken."""


class Matter(Word):
    """What people must decide after a move, because it does not follow from the facts.

    >>> import bouwsteen as bw
    >>> bw.Matter.SPLIT_SUBREGION.name_in("en")
    'the subregion of a merged municipality'
    """

    SPLIT_SUBREGION = "splitSubregion"
    """The parts of a merged municipality lay in different subregions of a division: it is in none now."""
    NEW_IN_REGION = "newInRegion"
    """A municipality came into a region whose division has no place for it."""
    EMPTY_SUBREGION = "emptySubregion"
    """A subregion has no municipality left."""
    CUSTODIAN = "custodian"
    """Who keeps the contacts of a region is not of that region any more."""
    CENTRAL_MUNICIPALITY = "centralMunicipality"
    """The central municipality is not of the region any more: the register names none now."""
    DISTRICTS = "districts"
    """A merged municipality had districts in some of its parts only: it has none now."""
    SEVERAL_TEAMS = "severalTeams"
    """Several local teams serve a merged municipality."""
    OUTSIDE_ORGANISATION = "outsideOrganisation"
    """The organisation of some contacts serves nothing any more of what they worked for: they have no areas
    now.
    """
