# Made from the types of core by `cargo xtask codegen`.
"""Who must do what."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_number, a_record, a_text, a_word, nullable
from .._record import Record, final
from .._tree import day, each, maybe, number, text
from ..changes import Change, a_change, change
from ..words.requirements import RequirementId
from .findings import Actor, Subject


@final
class Action(Record):
    """Who must do what, by when, and what it resolves.

    >>> import bouwsteen as bw
    >>> bw.Action(
    ...     key="meetings.division:JZ21:GM0228",
    ...     actor=bw.Actor(municipality="GM0228"),
    ...     requirement="meetings.division",
    ...     region="JZ21",
    ...     subject=bw.Subject(),
    ...     resolves=bw.Resolves(seats=0, findings=1),
    ...     changes=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Action(key='meetings.division:JZ21:GM0228', actor=Actor(municipality='GM0228'),
    requirement='meetings.division', region='JZ21', subject=Subject(), resolves=Resolves(seats=0, findings=1),
    changes=[])
    """

    __slots__ = ()
    __match_args__ = ("key", "actor", "requirement", "region", "subject", "due", "resolves", "changes")

    def __init__(
        self,
        *,
        key: str,
        actor: Actor,
        requirement: RequirementId | str,
        region: str,
        subject: Subject,
        due: datetime.date | str | None = None,
        resolves: Resolves,
        changes: Iterable[Change],
    ) -> None:
        super().__init__(
            key=(a_text, key),
            actor=(a_record(Actor), actor),
            requirement=(a_word(RequirementId), requirement),
            region=(a_text, region),
            subject=(a_record(Subject), subject),
            due=(nullable(a_day), due),
            resolves=(a_record(Resolves), resolves),
            changes=(a_list(a_change), changes),
        )

    @property
    def key(self) -> str:
        """A stable key: requirement, region, subject parts, actor."""
        return text(self._json["key"])

    @property
    def actor(self) -> Actor:
        """Who."""
        return Actor._of(self._json["actor"])

    @property
    def requirement(self) -> RequirementId:
        """The requirement that is not met."""
        return RequirementId(self._json["requirement"])

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def subject(self) -> Subject:
        """The subject."""
        return Subject._of(self._json["subject"])

    @property
    def due(self) -> datetime.date | None:
        """By when, if there is such a day."""
        return maybe(day, self._json["due"])

    @property
    def resolves(self) -> Resolves:
        """What it resolves."""
        return Resolves._of(self._json["resolves"])

    @property
    def changes(self) -> tuple[Change, ...]:
        """Changes that would do it, as far as changes can."""
        return each(change, self._json["changes"])


@final
class Resolves(Record):
    """What an action resolves, the finding itself included.

    >>> import bouwsteen as bw
    >>> bw.Resolves(seats=12, findings=13)
    Resolves(seats=12, findings=13)
    """

    __slots__ = ()
    __match_args__ = ("seats", "findings")

    def __init__(self, *, seats: int, findings: int) -> None:
        super().__init__(seats=(a_number, seats), findings=(a_number, findings))

    @property
    def seats(self) -> int:
        """Seats that nobody can be reached on, or that cannot be checked."""
        return number(self._json["seats"])

    @property
    def findings(self) -> int:
        """Findings."""
        return number(self._json["findings"])
