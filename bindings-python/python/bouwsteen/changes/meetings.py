# Made from the types of core by `cargo xtask codegen`.
"""Changes of meetings, learning groups and answers about core values."""

from __future__ import annotations

from collections.abc import Iterable

from .._argument import a_list, a_number, a_record, a_text, a_word, optional
from .._record import Record, final
from .._tree import each, maybe, number, text
from ..facts.learning import LearningGroup, Session, ValueTest
from ..facts.meetings import AgendaItem, Attendance, Meeting, Minutes
from ..words.changes import ChangeKind
from ..words.meetings import MeetingForm


@final
class PlanMeeting(Record, fixed={"do": "planMeeting"}):
    """A meeting, instead of the one with the same id if there is one.

    >>> import bouwsteen as bw
    >>> bw.PlanMeeting(meeting=bw.Meeting(id="m2", scope="cg-oost", date="2021-11-11", status="planned"))
    PlanMeeting(meeting=Meeting(id='m2', scope='cg-oost', date='2021-11-11', status='planned'))
    """

    __slots__ = ()
    __match_args__ = ("meeting",)

    def __init__(self, *, meeting: Meeting) -> None:
        super().__init__(meeting=(a_record(Meeting), meeting))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.PLAN_MEETING

    @property
    def meeting(self) -> Meeting:
        """The meeting, with everything about it."""
        return Meeting._of(self._json["meeting"])


@final
class RecordMeeting(Record, fixed={"do": "recordMeeting"}):
    """A meeting was held: how it went. What is not said stays as it was planned.

    >>> import bouwsteen as bw
    >>> bw.RecordMeeting(meeting="m2", guests=1, attendance=[bw.Attendance(contact="c1", state="present")])
    RecordMeeting(meeting='m2', guests=1, attendance=[Attendance(contact='c1', state='present')])
    """

    __slots__ = ()
    __match_args__ = ("meeting", "form", "guests", "minutes", "agenda", "attendance")

    def __init__(
        self,
        *,
        meeting: str,
        form: MeetingForm | str | None = None,
        guests: int | None = None,
        minutes: Minutes | None = None,
        agenda: Iterable[AgendaItem] | None = None,
        attendance: Iterable[Attendance] | None = None,
    ) -> None:
        super().__init__(
            meeting=(a_text, meeting),
            form=(optional(a_word(MeetingForm)), form),
            guests=(optional(a_number), guests),
            minutes=(optional(a_record(Minutes)), minutes),
            agenda=(optional(a_list(a_record(AgendaItem))), agenda),
            attendance=(optional(a_list(a_record(Attendance))), attendance),
        )

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.RECORD_MEETING

    @property
    def meeting(self) -> str:
        """The meeting, by its id."""
        return text(self._json["meeting"])

    @property
    def form(self) -> MeetingForm | None:
        """In person or online."""
        return maybe(MeetingForm, self._json.get("form"))

    @property
    def guests(self) -> int | None:
        """How many others came."""
        return maybe(number, self._json.get("guests"))

    @property
    def minutes(self) -> Minutes | None:
        """What it took of everybody."""
        return maybe(Minutes._of, self._json.get("minutes"))

    @property
    def agenda(self) -> tuple[AgendaItem, ...] | None:
        """What was on the programme."""
        return maybe(lambda tree: each(AgendaItem._of, tree), self._json.get("agenda"))

    @property
    def attendance(self) -> tuple[Attendance, ...] | None:
        """Who came."""
        return maybe(lambda tree: each(Attendance._of, tree), self._json.get("attendance"))


@final
class CancelMeeting(Record, fixed={"do": "cancelMeeting"}):
    """A meeting will not be, or was not.

    >>> import bouwsteen as bw
    >>> bw.CancelMeeting(meeting="m2")
    CancelMeeting(meeting='m2')
    """

    __slots__ = ()
    __match_args__ = ("meeting",)

    def __init__(self, *, meeting: str) -> None:
        super().__init__(meeting=(a_text, meeting))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.CANCEL_MEETING

    @property
    def meeting(self) -> str:
        """The meeting, by its id."""
        return text(self._json["meeting"])


@final
class RemoveMeeting(Record, fixed={"do": "removeMeeting"}):
    """A meeting goes for good. One that will not be is cancelled.

    >>> import bouwsteen as bw
    >>> bw.RemoveMeeting(meeting="m2")
    RemoveMeeting(meeting='m2')
    """

    __slots__ = ()
    __match_args__ = ("meeting",)

    def __init__(self, *, meeting: str) -> None:
        super().__init__(meeting=(a_text, meeting))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_MEETING

    @property
    def meeting(self) -> str:
        """The meeting, by its id."""
        return text(self._json["meeting"])


@final
class SetGroup(Record, fixed={"do": "setGroup"}):
    """A learning group, instead of the one with the same id if there is one.

    >>> import bouwsteen as bw
    >>> bw.SetGroup(group=bw.LearningGroup(id="lg2", scope="cg-oost", members=["c1", "c9"]))
    SetGroup(group=LearningGroup(id='lg2', scope='cg-oost', members=['c1', 'c9']))
    """

    __slots__ = ()
    __match_args__ = ("group",)

    def __init__(self, *, group: LearningGroup) -> None:
        super().__init__(group=(a_record(LearningGroup), group))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.SET_GROUP

    @property
    def group(self) -> LearningGroup:
        """The learning group, with everything about it."""
        return LearningGroup._of(self._json["group"])


@final
class RemoveGroup(Record, fixed={"do": "removeGroup"}):
    """A learning group goes for good.

    >>> import bouwsteen as bw
    >>> bw.RemoveGroup(group="lg2")
    RemoveGroup(group='lg2')
    """

    __slots__ = ()
    __match_args__ = ("group",)

    def __init__(self, *, group: str) -> None:
        super().__init__(group=(a_text, group))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_GROUP

    @property
    def group(self) -> str:
        """The learning group, by its id."""
        return text(self._json["group"])


@final
class RecordSession(Record, fixed={"do": "recordSession"}):
    """A session of a learning group, instead of the one with the same id if there is one.

    >>> import bouwsteen as bw
    >>> bw.RecordSession(
    ...     group="lg1",
    ...     session=bw.Session(id="s2", date="2022-06-09", status="held", casuistry=["intake"]),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    RecordSession(group='lg1', session=Session(id='s2', date='2022-06-09', status='held',
    casuistry=['intake']))
    """

    __slots__ = ()
    __match_args__ = ("group", "session")

    def __init__(self, *, group: str, session: Session) -> None:
        super().__init__(group=(a_text, group), session=(a_record(Session), session))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.RECORD_SESSION

    @property
    def group(self) -> str:
        """The learning group, by its id."""
        return text(self._json["group"])

    @property
    def session(self) -> Session:
        """The session, with everything about it."""
        return Session._of(self._json["session"])


@final
class RemoveSession(Record, fixed={"do": "removeSession"}):
    """A session of a learning group goes for good.

    >>> import bouwsteen as bw
    >>> bw.RemoveSession(group="lg1", session="s2")
    RemoveSession(group='lg1', session='s2')
    """

    __slots__ = ()
    __match_args__ = ("group", "session")

    def __init__(self, *, group: str, session: str) -> None:
        super().__init__(group=(a_text, group), session=(a_text, session))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_SESSION

    @property
    def group(self) -> str:
        """The learning group, by its id."""
        return text(self._json["group"])

    @property
    def session(self) -> str:
        """The session, by its id."""
        return text(self._json["session"])


@final
class TestValue(Record, fixed={"do": "testValue"}):
    """Professionals were asked about a core value.

    >>> import bouwsteen as bw
    >>> bw.TestValue(
    ...     test=bw.ValueTest(subregion="cg-oost", value="trust", on="2021-05-20", fits=14, does_not_fit=2),
    ... )
    TestValue(test=ValueTest(subregion='cg-oost', value='trust', on='2021-05-20', fits=14, does_not_fit=2))
    """

    __slots__ = ()
    __match_args__ = ("test",)

    def __init__(self, *, test: ValueTest) -> None:
        super().__init__(test=(a_record(ValueTest), test))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.TEST_VALUE

    @property
    def test(self) -> ValueTest:
        """What was answered about a core value."""
        return ValueTest._of(self._json["test"])


@final
class RemoveValueTest(Record, fixed={"do": "removeValueTest"}):
    """One such test is taken back.

    >>> import bouwsteen as bw
    >>> bw.RemoveValueTest(
    ...     test=bw.ValueTest(subregion="cg-oost", value="trust", on="2021-05-20", fits=14, does_not_fit=2),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    RemoveValueTest(test=ValueTest(subregion='cg-oost', value='trust', on='2021-05-20', fits=14,
    does_not_fit=2))
    """

    __slots__ = ()
    __match_args__ = ("test",)

    def __init__(self, *, test: ValueTest) -> None:
        super().__init__(test=(a_record(ValueTest), test))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_VALUE_TEST

    @property
    def test(self) -> ValueTest:
        """What was answered about a core value."""
        return ValueTest._of(self._json["test"])
