# Made from the types of core by `cargo xtask codegen`.
"""Words in which is judged."""

from __future__ import annotations

from .._tree import each, flag, number, text
from .._word import Word


class SeatStatus(Word):
    """How well a seat is filled, best first.

    >>> import bouwsteen as bw
    >>> bw.SeatStatus.COVERED.name_in("en")
    'reachable'
    """

    COVERED = "covered"
    """Somebody is present and reliable."""
    REPLACED = "replaced"
    """Somebody is away and replaced by somebody reliable."""
    UNVERIFIED = "unverified"
    """Somebody is there, but no rhythm is agreed to judge by."""
    STALE = "stale"
    """Somebody is there, but not confirmed in time."""
    ABSENT = "absent"
    """Everybody is away without a usable stand-in."""
    VACANT = "vacant"
    """There is nobody."""

    @property
    def is_covered(self) -> bool:
        """Covered or replaced: somebody can be reached."""
        return flag(self._fact("isCovered"))

    @property
    def sign(self) -> str:
        """The sign people see beside the word."""
        return text(self._fact("sign"))

    @property
    def plain_sign(self) -> str:
        """The sign in ASCII, for places that cannot show it."""
        return text(self._fact("plainSign"))

    @property
    def colours(self) -> tuple[str, ...]:
        """Fill and text colour, as `#rrggbb`."""
        return each(text, self._fact("colours"))


class Freshness(Word):
    """How recently a contact was confirmed, by the rhythm of a region.

    >>> import bouwsteen as bw
    >>> bw.Freshness.FRESH.name_in("en")
    'confirmed'
    """

    FRESH = "fresh"
    """Confirmed, and not yet to be asked again."""
    DUE_SOON = "dueSoon"
    """To be confirmed soon."""
    OVERDUE = "overdue"
    """Too late, but within the grace period."""
    STALE = "stale"
    """Too late."""
    UNCONFIRMED = "unconfirmed"
    """Never confirmed."""
    UNKNOWN = "unknown"
    """No rhythm is agreed to judge by."""

    @property
    def is_reliable(self) -> bool:
        """Fresh, due soon or overdue: good enough to rely on."""
        return flag(self._fact("isReliable"))


class Verdict(Word):
    """The outcome of a requirement for one subject, in the order of the counts of a step.

    >>> import bouwsteen as bw
    >>> bw.Verdict.MET.name_in("en")
    'met'
    """

    MET = "met"
    """It is so."""
    ON_TRACK = "onTrack"
    """Not yet, and what is planned will do it."""
    AT_RISK = "atRisk"
    """Not yet, and nothing planned will do it."""
    NOT_MET = "notMet"
    """It is not so."""
    UNDETERMINED = "undetermined"
    """A norm or a fact is missing."""
    NOT_APPLICABLE = "notApplicable"
    """There is nothing to judge."""

    @property
    def is_unmet(self) -> bool:
        """Not met and not inapplicable: something is left to do."""
        return flag(self._fact("isUnmet"))

    @property
    def severity(self) -> int:
        """How bad it is, from 0 for not applicable to 5 for not met."""
        return number(self._fact("severity"))

    @property
    def sign(self) -> str:
        """The sign people see beside the word."""
        return text(self._fact("sign"))

    @property
    def plain_sign(self) -> str:
        """The sign in ASCII, for places that cannot show it."""
        return text(self._fact("plainSign"))


class Force(Word):
    """How much a requirement weighs; set by the policy.

    >>> import bouwsteen as bw
    >>> bw.Force.ASSIGNMENT.name_in("en")
    'assignment'
    """

    ASSIGNMENT = "assignment"
    """What the source assigns."""
    CRITERION = "criterion"
    """What must be."""
    GUIDANCE = "guidance"
    """A proposal, intention or estimate: reported, never weighed."""

    @property
    def weighs(self) -> bool:
        """Whether findings of this force decide the verdict of a step."""
        return flag(self._fact("weighs"))


class Step(Word):
    """The three steps, in order.

    >>> import bouwsteen as bw
    >>> bw.Step.FIND_EACH_OTHER.name_in("en")
    'Find each other'
    """

    FIND_EACH_OTHER = "1"
    """Step 1: the contacts."""
    KNOW_EACH_OTHER = "2"
    """Step 2: the cooperation meetings."""
    LEARN_TOGETHER = "3"
    """Step 3: the learning groups and core values."""

    @property
    def number(self) -> int:
        """1, 2 or 3."""
        return number(self._fact("number"))


class Missing(Word):
    """A fact somebody must supply.

    >>> import bouwsteen as bw
    >>> bw.Missing.CONTACT.name_in("en")
    'a contact'
    """

    CONTACT = "contact"
    """Somebody to fill the seat."""
    STAND_IN = "standIn"
    """A stand-in for somebody away."""
    DETAILS = "details"
    """The details that are missing."""
    ORGANISATION = "organisation"
    """An organisation that serves the area."""
    CONFIRMATION = "confirmation"
    """A confirmation of the contact."""
    MEETING = "meeting"
    """A meeting to come."""
    OUTCOME = "outcome"
    """How a meeting that is past went."""
    CENTRAL_MUNICIPALITY = "centralMunicipality"
    """Which municipality is the central one of the region."""
    INITIATOR = "initiator"
    """Who took the initiative to a meeting."""
    PREPARERS = "preparers"
    """Professionals who help to prepare."""
    ATTENDEES = "attendees"
    """Who comes, or who was there."""
    RELEASE = "release"
    """Time for professionals to take part."""
    GROUP = "group"
    """A learning group."""
    MEMBERS = "members"
    """Members of a learning group."""
    SESSION = "session"
    """A session of a learning group."""
    THEMES = "themes"
    """The themes of the cases discussed."""
    SESSION_FACTS = "sessionFacts"
    """Facts about how a session was done."""
    ANSWERS = "answers"
    """What members say the group brings."""
    AGENDA = "agenda"
    """A place on the agenda of a meeting or session."""
    VALUE_TEST = "valueTest"
    """Asking professionals whether a core value fits and gives guidance."""
