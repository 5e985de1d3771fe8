# Made from the types of core by `cargo xtask codegen`.
"""Words about meetings and learning sessions."""

from __future__ import annotations

from .._tree import flag
from .._word import Word


class MeetingStatus(Word):
    """Whether a meeting or session is to come, was, or will not be.

    >>> import bouwsteen as bw
    >>> bw.MeetingStatus.PLANNED.name_in("en")
    'planned'
    """

    PLANNED = "planned"
    """It is planned; nothing is recorded of how it went."""
    HELD = "held"
    """It was held."""
    CANCELLED = "cancelled"
    """It will not be, or was not."""


class Phase(Word):
    """What a meeting or session is, seen on a day (DOMAIN §5).

    >>> import bouwsteen as bw
    >>> bw.Phase.PLANNED.name_in("en")
    'planned'
    """

    PLANNED = "planned"
    """It is to come, whatever is recorded of it already."""
    HELD = "held"
    """It was held."""
    UNRECORDED = "unrecorded"
    """It should have been held, but how it went is not recorded."""
    CANCELLED = "cancelled"
    """It will not be, or was not."""


class MeetingForm(Word):
    """Where people meet.

    >>> import bouwsteen as bw
    >>> bw.MeetingForm.IN_PERSON.name_in("en")
    'in person'
    """

    IN_PERSON = "inPerson"
    """In one room."""
    ONLINE = "online"
    """Each behind a screen."""
    HYBRID = "hybrid"
    """Some in one room, some behind a screen."""


class ItemForm(Word):
    """How an item of an agenda is done.

    >>> import bouwsteen as bw
    >>> bw.ItemForm.PRESENTATION.name_in("en")
    'presentation'
    """

    PRESENTATION = "presentation"
    """Somebody tells, the others listen."""
    DIALOGUE = "dialogue"
    """People talk with each other."""
    EXERCISE = "exercise"
    """People do something together."""
    CASE_DISCUSSION = "caseDiscussion"
    """People go through a case."""

    @property
    def is_participatory(self) -> bool:
        """Whether everybody takes part: all but a presentation."""
        return flag(self._fact("isParticipatory"))


class AttendanceState(Word):
    """What somebody answered to an invitation, or whether they were there.

    >>> import bouwsteen as bw
    >>> bw.AttendanceState.INVITED.name_in("en")
    'invited'
    """

    INVITED = "invited"
    """Asked, without an answer yet."""
    ACCEPTED = "accepted"
    """Said to come."""
    DECLINED = "declined"
    """Chose not to come."""
    NOT_RELEASED = "notReleased"
    """Would have come, but was not released from other work."""
    PRESENT = "present"
    """Was there."""
    ABSENT = "absent"
    """Was not there."""


class Facilitation(Word):
    """Who guides a learning session.

    >>> import bouwsteen as bw
    >>> bw.Facilitation.NONE.name_in("en")
    'no facilitator'
    """

    NONE = "none"
    """Nobody."""
    INTERNAL = "internal"
    """Somebody of the group's own organisations."""
    EXTERNAL = "external"
    """Somebody from outside the team."""


class FixedTopic(Word):
    """The topics with a fixed word.

    >>> import bouwsteen as bw
    >>> bw.FixedTopic.PEOPLE.name_in("en")
    'getting to know each other'
    """

    PEOPLE = "people"
    """Who is who."""
    WAY_OF_WORKING = "wayOfWorking"
    """How the others work."""
    VISION = "vision"
    """The vision of "Gelderse kinderen, goed beschermd"."""
    DAILY_PRACTICE = "dailyPractice"
    """What vision and values mean in the work of every day."""
    FIRST_STEPS = "firstSteps"
    """The first steps that professionals see."""
    LEARNING = "learning"
    """Learning together."""
    COOPERATION = "cooperation"
    """Cooperating."""
    CONSULTATION = "consultation"
    """Consulting each other."""


class Obstacle(Word):
    """Why nobody, or somebody, cannot be invited; the mildest first.

    >>> import bouwsteen as bw
    >>> bw.Obstacle.HOURS.name_in("en")
    'above the hours of a year'
    """

    HOURS = "hours"
    """It would take more hours in the year than the norm."""
    AWAY = "away"
    """Away on the day."""
    NOBODY = "nobody"
    """There is nobody."""
