# Made from the types of core by `cargo xtask codegen`.
"""Cooperation meetings."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_clock, a_day, a_list, a_number, a_record, a_text, a_word, optional
from .._record import Record, final
from .._tree import clock, day, each, maybe, number, text
from ..words.meetings import AttendanceState, ItemForm, MeetingForm, MeetingStatus


@final
class Meeting(Record):
    """A cooperation meeting of a subregion, a region or a municipality.

    >>> import bouwsteen as bw
    >>> bw.Meeting(id="m2", scope="cg-oost", date="2021-11-11", status="planned")
    Meeting(id='m2', scope='cg-oost', date='2021-11-11', status='planned')
    """

    __slots__ = ()
    __match_args__ = (
        "id",
        "scope",
        "date",
        "start",
        "place",
        "status",
        "form",
        "initiator",
        "part_of",
        "reply_by",
        "guests",
        "prepared_by",
        "minutes",
        "agenda",
        "attendance",
    )

    def __init__(
        self,
        *,
        id: str,
        scope: str,
        date: datetime.date | str,
        start: datetime.time | str | None = None,
        place: str | None = None,
        status: MeetingStatus | str,
        form: MeetingForm | str | None = None,
        initiator: str | None = None,
        part_of: str | None = None,
        reply_by: datetime.date | str | None = None,
        guests: int | None = None,
        prepared_by: Iterable[str] = (),
        minutes: Minutes | None = None,
        agenda: Iterable[AgendaItem] = (),
        attendance: Iterable[Attendance] = (),
    ) -> None:
        super().__init__(
            id=(a_text, id),
            scope=(a_text, scope),
            date=(a_day, date),
            start=(optional(a_clock), start),
            place=(optional(a_text), place),
            status=(a_word(MeetingStatus), status),
            form=(optional(a_word(MeetingForm)), form),
            initiator=(optional(a_text), initiator),
            part_of=(optional(a_text), part_of),
            reply_by=(optional(a_day), reply_by),
            guests=(optional(a_number), guests),
            prepared_by=(a_list(a_text), prepared_by),
            minutes=(optional(a_record(Minutes)), minutes),
            agenda=(a_list(a_record(AgendaItem)), agenda),
            attendance=(a_list(a_record(Attendance)), attendance),
        )

    @property
    def id(self) -> str:
        """The id, unique among meetings."""
        return text(self._json["id"])

    @property
    def scope(self) -> str:
        """For whom it is."""
        return text(self._json["scope"])

    @property
    def date(self) -> datetime.date:
        """When."""
        return day(self._json["date"])

    @property
    def start(self) -> datetime.time | None:
        """At what time it starts."""
        return maybe(clock, self._json.get("start"))

    @property
    def place(self) -> str | None:
        """Where."""
        return maybe(text, self._json.get("place"))

    @property
    def status(self) -> MeetingStatus:
        """Planned, held or cancelled."""
        return MeetingStatus(self._json["status"])

    @property
    def form(self) -> MeetingForm | None:
        """In person or online."""
        return maybe(MeetingForm, self._json.get("form"))

    @property
    def initiator(self) -> str | None:
        """Who took the initiative."""
        return maybe(text, self._json.get("initiator"))

    @property
    def part_of(self) -> str | None:
        """The existing initiative in which it is integrated."""
        return maybe(text, self._json.get("partOf"))

    @property
    def reply_by(self) -> datetime.date | None:
        """Until when invitations can be answered."""
        return maybe(day, self._json.get("replyBy"))

    @property
    def guests(self) -> int | None:
        """How many others came, who are no contacts."""
        return maybe(number, self._json.get("guests"))

    @property
    def prepared_by(self) -> tuple[str, ...]:
        """Which professionals helped to prepare it."""
        return each(text, self._json.get("preparedBy", ()))

    @property
    def minutes(self) -> Minutes | None:
        """What it takes of everybody."""
        return maybe(Minutes._of, self._json.get("minutes"))

    @property
    def agenda(self) -> tuple[AgendaItem, ...]:
        """The programme, in order."""
        return each(AgendaItem._of, self._json.get("agenda", ()))

    @property
    def attendance(self) -> tuple[Attendance, ...]:
        """Who was invited, and who came."""
        return each(Attendance._of, self._json.get("attendance", ()))


@final
class Minutes(Record):
    """Minutes that a meeting takes of somebody: those of the meeting, or of one attendee where they differ.

    >>> import bouwsteen as bw
    >>> bw.Minutes(preparation=60, participation=120, travel=60)
    Minutes(preparation=60, participation=120, travel=60)
    """

    __slots__ = ()
    __match_args__ = ("preparation", "participation", "travel")

    def __init__(
        self,
        *,
        preparation: int | None = None,
        participation: int | None = None,
        travel: int | None = None,
    ) -> None:
        super().__init__(
            preparation=(optional(a_number), preparation),
            participation=(optional(a_number), participation),
            travel=(optional(a_number), travel),
        )

    @property
    def preparation(self) -> int | None:
        """Reading beforehand."""
        return maybe(number, self._json.get("preparation"))

    @property
    def participation(self) -> int | None:
        """Taking part."""
        return maybe(number, self._json.get("participation"))

    @property
    def travel(self) -> int | None:
        """There and back."""
        return maybe(number, self._json.get("travel"))


@final
class AgendaItem(Record):
    """An item of an agenda.

    >>> import bouwsteen as bw
    >>> bw.AgendaItem(title="Wie is wie", minutes=30, form="exercise", topics=["people", "wayOfWorking"])
    AgendaItem(title='Wie is wie', minutes=30, form='exercise', topics=['people', 'wayOfWorking'])
    """

    __slots__ = ()
    __match_args__ = ("title", "minutes", "form", "topics")

    def __init__(
        self,
        *,
        title: str | None = None,
        minutes: int | None = None,
        form: ItemForm | str | None = None,
        topics: Iterable[str] = (),
    ) -> None:
        super().__init__(
            title=(optional(a_text), title),
            minutes=(optional(a_number), minutes),
            form=(optional(a_word(ItemForm)), form),
            topics=(a_list(a_text), topics),
        )

    @property
    def title(self) -> str | None:
        """What it is called."""
        return maybe(text, self._json.get("title"))

    @property
    def minutes(self) -> int | None:
        """How long it takes."""
        return maybe(number, self._json.get("minutes"))

    @property
    def form(self) -> ItemForm | None:
        """How it is done."""
        return maybe(ItemForm, self._json.get("form"))

    @property
    def topics(self) -> tuple[str, ...]:
        """What it is about."""
        return each(text, self._json.get("topics", ()))


@final
class Attendance(Record):
    """What somebody answered, or whether they were there.

    >>> import bouwsteen as bw
    >>> bw.Attendance(contact="jbg-winterswijk-1", state="present", minutes=bw.Minutes(travel=80))
    Attendance(contact='jbg-winterswijk-1', state='present', minutes=Minutes(travel=80))
    """

    __slots__ = ()
    __match_args__ = ("contact", "state", "minutes")

    def __init__(self, *, contact: str, state: AttendanceState | str, minutes: Minutes | None = None) -> None:
        super().__init__(
            contact=(a_text, contact),
            state=(a_word(AttendanceState), state),
            minutes=(optional(a_record(Minutes)), minutes),
        )

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def state(self) -> AttendanceState:
        """What they answered, or whether they were there."""
        return AttendanceState(self._json["state"])

    @property
    def minutes(self) -> Minutes | None:
        """What it took of this person, where it differs from the meeting's."""
        return maybe(Minutes._of, self._json.get("minutes"))
