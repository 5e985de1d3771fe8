# Made from the types of core by `cargo xtask codegen`.
"""Learning groups, and what was answered about core values."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_flag, a_list, a_number, a_record, a_text, a_text_or, a_word, optional
from .._record import Record, final
from .._tree import day, each, flag, maybe, number, text, text_or
from ..words.meetings import Facilitation, MeetingStatus
from ..words.vision import CoreValue, Ring
from .meetings import Attendance


@final
class LearningGroup(Record):
    """A fixed group of professionals who learn together.

    >>> import bouwsteen as bw
    >>> bw.LearningGroup(id="lg2", scope="cg-oost", members=["c1", "c9"])
    LearningGroup(id='lg2', scope='cg-oost', members=['c1', 'c9'])
    """

    __slots__ = ()
    __match_args__ = ("id", "scope", "members", "sessions", "evaluations")

    def __init__(
        self,
        *,
        id: str,
        scope: str,
        members: Iterable[str | Member] = (),
        sessions: Iterable[Session] = (),
        evaluations: Iterable[Evaluation] = (),
    ) -> None:
        super().__init__(
            id=(a_text, id),
            scope=(a_text, scope),
            members=(a_list(a_text_or(a_record(Member))), members),
            sessions=(a_list(a_record(Session)), sessions),
            evaluations=(a_list(a_record(Evaluation)), evaluations),
        )

    @property
    def id(self) -> str:
        """The id, unique among groups."""
        return text(self._json["id"])

    @property
    def scope(self) -> str:
        """For whom it is."""
        return text(self._json["scope"])

    @property
    def members(self) -> tuple[str | Member, ...]:
        """Its members."""
        return each(text_or(Member._of), self._json.get("members", ()))

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Its sessions."""
        return each(Session._of, self._json.get("sessions", ()))

    @property
    def evaluations(self) -> tuple[Evaluation, ...]:
        """What members answered."""
        return each(Evaluation._of, self._json.get("evaluations", ()))


@final
class Member(Record, instead={"through": "until"}):
    """A member of a learning group, with the days of membership.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.Member(contact="c9", from_="2022-02-01")
    Member(contact='c9', from_='2022-02-01')
    """

    __slots__ = ()
    __match_args__ = ("contact", "from_", "until")

    def __init__(
        self,
        *,
        contact: str,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
        )

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))

    @property
    def until(self) -> datetime.date | None:
        """The first day out."""
        return maybe(day, self._json.get("until"))


@final
class Session(Record):
    """A learning session. What is not said is not known.

    >>> import bouwsteen as bw
    >>> bw.Session(id="s2", date="2022-06-09", status="held", casuistry=["intake"])
    Session(id='s2', date='2022-06-09', status='held', casuistry=['intake'])
    """

    __slots__ = ()
    __match_args__ = (
        "id",
        "date",
        "minutes",
        "status",
        "method",
        "facilitation",
        "equality",
        "own_acting",
        "individual_development",
        "theory",
        "casuistry",
        "values",
        "attendance",
    )

    def __init__(
        self,
        *,
        id: str,
        date: datetime.date | str,
        minutes: int | None = None,
        status: MeetingStatus | str,
        method: str | None = None,
        facilitation: Facilitation | str | None = None,
        equality: bool | None = None,
        own_acting: bool | None = None,
        individual_development: bool | None = None,
        theory: bool | None = None,
        casuistry: Iterable[str] = (),
        values: Iterable[CoreValue | str] = (),
        attendance: Iterable[Attendance] = (),
    ) -> None:
        super().__init__(
            id=(a_text, id),
            date=(a_day, date),
            minutes=(optional(a_number), minutes),
            status=(a_word(MeetingStatus), status),
            method=(optional(a_text), method),
            facilitation=(optional(a_word(Facilitation)), facilitation),
            equality=(optional(a_flag), equality),
            own_acting=(optional(a_flag), own_acting),
            individual_development=(optional(a_flag), individual_development),
            theory=(optional(a_flag), theory),
            casuistry=(a_list(a_text), casuistry),
            values=(a_list(a_word(CoreValue)), values),
            attendance=(a_list(a_record(Attendance)), attendance),
        )

    @property
    def id(self) -> str:
        """The id, unique among the sessions of all groups."""
        return text(self._json["id"])

    @property
    def date(self) -> datetime.date:
        """When."""
        return day(self._json["date"])

    @property
    def minutes(self) -> int | None:
        """How long."""
        return maybe(number, self._json.get("minutes"))

    @property
    def status(self) -> MeetingStatus:
        """Planned, held or cancelled."""
        return MeetingStatus(self._json["status"])

    @property
    def method(self) -> str | None:
        """The method: an id of the policy."""
        return maybe(text, self._json.get("method"))

    @property
    def facilitation(self) -> Facilitation | None:
        """Who guides it."""
        return maybe(Facilitation, self._json.get("facilitation"))

    @property
    def equality(self) -> bool | None:
        """Whether those present are equals in it."""
        return maybe(flag, self._json.get("equality"))

    @property
    def own_acting(self) -> bool | None:
        """Whether own acting is central."""
        return maybe(flag, self._json.get("ownActing"))

    @property
    def individual_development(self) -> bool | None:
        """Whether it serves everybody's own development."""
        return maybe(flag, self._json.get("individualDevelopment"))

    @property
    def theory(self) -> bool | None:
        """Whether theory has a place."""
        return maybe(flag, self._json.get("theory"))

    @property
    def casuistry(self) -> tuple[str, ...]:
        """The themes of the cases discussed: ids of the policy, never anything of a client."""
        return each(text, self._json.get("casuistry", ()))

    @property
    def values(self) -> tuple[CoreValue, ...]:
        """The core values discussed."""
        return each(CoreValue, self._json.get("values", ()))

    @property
    def attendance(self) -> tuple[Attendance, ...]:
        """Who was invited, and who came."""
        return each(Attendance._of, self._json.get("attendance", ()))


@final
class Evaluation(Record):
    """What a member answered when asked whether the group strengthens local cooperation.

    >>> import bouwsteen as bw
    >>> bw.Evaluation(contact="c1", on="2022-04-01", strengthens=True)
    Evaluation(contact='c1', on='2022-04-01', strengthens=True)
    """

    __slots__ = ()
    __match_args__ = ("contact", "on", "strengthens")

    def __init__(self, *, contact: str, on: datetime.date | str, strengthens: bool) -> None:
        super().__init__(contact=(a_text, contact), on=(a_day, on), strengthens=(a_flag, strengthens))

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def strengthens(self) -> bool:
        """Whether it does."""
        return flag(self._json["strengthens"])


@final
class ValueTest(Record):
    """People of a subregion were asked whether a core value fits, and whether it gives guidance. Every
    outcome is fine; not asking is not.

    >>> import bouwsteen as bw
    >>> bw.ValueTest(subregion="cg-oost", value="trust", on="2021-05-20", fits=14, does_not_fit=2)
    ValueTest(subregion='cg-oost', value='trust', on='2021-05-20', fits=14, does_not_fit=2)
    """

    __slots__ = ()
    __match_args__ = ("subregion", "value", "ring", "on", "fits", "does_not_fit", "guides", "does_not_guide")

    def __init__(
        self,
        *,
        subregion: str,
        value: CoreValue | str,
        ring: Ring | str | None = None,
        on: datetime.date | str,
        fits: int | None = None,
        does_not_fit: int | None = None,
        guides: int | None = None,
        does_not_guide: int | None = None,
    ) -> None:
        super().__init__(
            subregion=(a_text, subregion),
            value=(a_word(CoreValue), value),
            ring=(optional(a_word(Ring)), ring),
            on=(a_day, on),
            fits=(optional(a_number), fits),
            does_not_fit=(optional(a_number), does_not_fit),
            guides=(optional(a_number), guides),
            does_not_guide=(optional(a_number), does_not_guide),
        )

    @property
    def subregion(self) -> str:
        """Where."""
        return text(self._json["subregion"])

    @property
    def value(self) -> CoreValue:
        """Which value."""
        return CoreValue(self._json["value"])

    @property
    def ring(self) -> Ring | None:
        """Among whom."""
        return maybe(Ring, self._json.get("ring"))

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def fits(self) -> int | None:
        """How many said it fits."""
        return maybe(number, self._json.get("fits"))

    @property
    def does_not_fit(self) -> int | None:
        """How many said it does not."""
        return maybe(number, self._json.get("doesNotFit"))

    @property
    def guides(self) -> int | None:
        """How many said it gives guidance."""
        return maybe(number, self._json.get("guides"))

    @property
    def does_not_guide(self) -> int | None:
        """How many said it does not."""
        return maybe(number, self._json.get("doesNotGuide"))
