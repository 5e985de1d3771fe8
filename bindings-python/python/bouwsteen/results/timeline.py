# Made from the types of core by `cargo xtask codegen`.
"""Seats, freshness and steps over time."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import a_day, a_list, a_map, a_number, a_record, a_text, a_word
from .._record import Record, final
from .._tree import day, each, number, pairs, text
from ..words.verdicts import Freshness, SeatStatus
from .assessments import Counts


@final
class TimelineDay(Record):
    """What a region is like from a day on, until the next day on which something changes.

    >>> import bouwsteen as bw
    >>> bw.TimelineDay(
    ...     on="2021-06-01",
    ...     region="JZ21",
    ...     freshness={"fresh": 34, "dueSoon": 0, "overdue": 0, "stale": 0, "unconfirmed": 0, "unknown": 0},
    ...     seats={"covered": 24, "replaced": 0, "unverified": 0, "stale": 0, "absent": 0, "vacant": 0},
    ...     steps=[
    ...         bw.Counts(met=123, on_track=0, at_risk=0, not_met=0, undetermined=1, not_applicable=0),
    ...         bw.Counts(met=0, on_track=4, at_risk=2, not_met=0, undetermined=5, not_applicable=0),
    ...         bw.Counts(met=0, on_track=0, at_risk=0, not_met=0, undetermined=0, not_applicable=0),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    TimelineDay(on='2021-06-01', region='JZ21', freshness={'fresh': 34, 'dueSoon': 0, 'overdue': 0,
    'stale': 0, 'unconfirmed': 0, 'unknown': 0}, seats={'covered': 24, 'replaced': 0, 'unverified': 0,
    'stale': 0, 'absent': 0, 'vacant': 0}, steps=[Counts(met=123, on_track=0, at_risk=0, not_met=0,
    undetermined=1, not_applicable=0), Counts(met=0, on_track=4, at_risk=2, not_met=0, undetermined=5,
    not_applicable=0), Counts(met=0, on_track=0, at_risk=0, not_met=0, undetermined=0, not_applicable=0)])
    """

    __slots__ = ()
    __match_args__ = ("on", "region", "freshness", "seats", "steps")

    def __init__(
        self,
        *,
        on: datetime.date | str,
        region: str,
        freshness: Mapping[Freshness, int] | Mapping[str, int],
        seats: Mapping[SeatStatus, int] | Mapping[str, int],
        steps: Iterable[Counts],
    ) -> None:
        super().__init__(
            on=(a_day, on),
            region=(a_text, region),
            freshness=(a_map(a_word(Freshness), a_number), freshness),
            seats=(a_map(a_word(SeatStatus), a_number), seats),
            steps=(a_list(a_record(Counts)), steps),
        )

    @property
    def on(self) -> datetime.date:
        """The day."""
        return day(self._json["on"])

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def freshness(self) -> dict[Freshness, int]:
        """The contacts in service by freshness."""
        return pairs(Freshness, number, self._json["freshness"])

    @property
    def seats(self) -> dict[SeatStatus, int]:
        """The seats by status; an area that no organisation of a role serves counts as one vacant seat."""
        return pairs(SeatStatus, number, self._json["seats"])

    @property
    def steps(self) -> tuple[Counts, ...]:
        """The findings that weigh in each of the three steps, counted by verdict."""
        return each(Counts._of, self._json["steps"])


@final
class Lapse(Record):
    """A seat that is covered now and will not be from some day on, if nobody confirms again.

    >>> import bouwsteen as bw
    >>> bw.Lapse(
    ...     on="2021-06-09",
    ...     region="JZ30",
    ...     organisation="lt-west-betuwe",
    ...     area="GM1960",
    ...     through="2021-06-08",
    ... )
    Lapse(on='2021-06-09', region='JZ30', organisation='lt-west-betuwe', area='GM1960', through='2021-06-08')
    """

    __slots__ = ()
    __match_args__ = ("on", "region", "organisation", "area", "through")

    def __init__(
        self,
        *,
        on: datetime.date | str,
        region: str,
        organisation: str,
        area: str,
        through: datetime.date | str,
    ) -> None:
        super().__init__(
            on=(a_day, on),
            region=(a_text, region),
            organisation=(a_text, organisation),
            area=(a_text, area),
            through=(a_day, through),
        )

    @property
    def on(self) -> datetime.date:
        """The first day on which it is no longer covered."""
        return day(self._json["on"])

    @property
    def region(self) -> str:
        """The region of the area."""
        return text(self._json["region"])

    @property
    def organisation(self) -> str:
        """The organisation."""
        return text(self._json["organisation"])

    @property
    def area(self) -> str:
        """The area it serves."""
        return text(self._json["area"])

    @property
    def through(self) -> datetime.date:
        """The last day on which it is covered."""
        return day(self._json["through"])
