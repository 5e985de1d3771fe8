# Made from the types of core by `cargo xtask codegen`.
"""Whom to call: seats, freshness, and when seats lapse."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_number, a_text, a_word, nullable
from .._record import Record, final
from .._tree import day, each, maybe, number, text
from ..words.contacts import PartnerRole
from ..words.verdicts import Freshness, SeatStatus


@final
class CoverageRow(Record):
    """A seat on a day: who must be reachable for an area, and whether somebody is.

    >>> import bouwsteen as bw
    >>> bw.CoverageRow(
    ...     organisation="vt-gm",
    ...     area="GM0203",
    ...     role="veiligThuis",
    ...     region="JZ21",
    ...     status="stale",
    ...     reachable=0,
    ...     via=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    CoverageRow(organisation='vt-gm', area='GM0203', role='veiligThuis', region='JZ21', status='stale',
    reachable=0, via=[])
    """

    __slots__ = ()
    __match_args__ = ("organisation", "area", "role", "region", "status", "reachable", "via", "through")

    def __init__(
        self,
        *,
        organisation: str,
        area: str,
        role: PartnerRole | str,
        region: str,
        status: SeatStatus | str,
        reachable: int,
        via: Iterable[str],
        through: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            organisation=(a_text, organisation),
            area=(a_text, area),
            role=(a_word(PartnerRole), role),
            region=(a_text, region),
            status=(a_word(SeatStatus), status),
            reachable=(a_number, reachable),
            via=(a_list(a_text), via),
            through=(nullable(a_day), through),
        )

    @property
    def organisation(self) -> str:
        """The organisation."""
        return text(self._json["organisation"])

    @property
    def area(self) -> str:
        """The area it serves."""
        return text(self._json["area"])

    @property
    def role(self) -> PartnerRole:
        """Its role."""
        return PartnerRole(self._json["role"])

    @property
    def region(self) -> str:
        """The region of the area."""
        return text(self._json["region"])

    @property
    def status(self) -> SeatStatus:
        """How well the seat is filled."""
        return SeatStatus(self._json["status"])

    @property
    def reachable(self) -> int:
        """How many people can be reached."""
        return number(self._json["reachable"])

    @property
    def via(self) -> tuple[str, ...]:
        """Who: the people present and reliable, and those to whom the chains of the others lead."""
        return each(text, self._json["via"])

    @property
    def through(self) -> datetime.date | None:
        """The last day the seat stays covered if nobody confirms again; null when not covered or without
        limit.
        """
        return maybe(day, self._json["through"])


@final
class CoverageTotal(Record):
    """The seats of a role in a region on a day, counted by status.

    >>> import bouwsteen as bw
    >>> bw.CoverageTotal(
    ...     region="JZ12",
    ...     role="localTeam",
    ...     total=6,
    ...     covered=4,
    ...     replaced=1,
    ...     unverified=0,
    ...     stale=0,
    ...     absent=1,
    ...     vacant=0,
    ... )  # doctest: +NORMALIZE_WHITESPACE
    CoverageTotal(region='JZ12', role='localTeam', total=6, covered=4, replaced=1, unverified=0, stale=0,
    absent=1, vacant=0)
    """

    __slots__ = ()
    __match_args__ = (
        "region",
        "role",
        "total",
        "covered",
        "replaced",
        "unverified",
        "stale",
        "absent",
        "vacant",
    )

    def __init__(
        self,
        *,
        region: str,
        role: PartnerRole | str,
        total: int,
        covered: int,
        replaced: int,
        unverified: int,
        stale: int,
        absent: int,
        vacant: int,
    ) -> None:
        super().__init__(
            region=(a_text, region),
            role=(a_word(PartnerRole), role),
            total=(a_number, total),
            covered=(a_number, covered),
            replaced=(a_number, replaced),
            unverified=(a_number, unverified),
            stale=(a_number, stale),
            absent=(a_number, absent),
            vacant=(a_number, vacant),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def role(self) -> PartnerRole:
        """The role."""
        return PartnerRole(self._json["role"])

    @property
    def total(self) -> int:
        """All seats; an area that no organisation of the role serves counts as one."""
        return number(self._json["total"])

    @property
    def covered(self) -> int:
        """Somebody present and reliable."""
        return number(self._json["covered"])

    @property
    def replaced(self) -> int:
        """Replaced by somebody reliable."""
        return number(self._json["replaced"])

    @property
    def unverified(self) -> int:
        """Cannot be checked."""
        return number(self._json["unverified"])

    @property
    def stale(self) -> int:
        """Not confirmed in time."""
        return number(self._json["stale"])

    @property
    def absent(self) -> int:
        """Away without a usable stand-in."""
        return number(self._json["absent"])

    @property
    def vacant(self) -> int:
        """Nobody."""
        return number(self._json["vacant"])


@final
class FreshnessRow(Record):
    """A contact in a region on a day: how recently confirmed.

    >>> import bouwsteen as bw
    >>> bw.FreshnessRow(contact="c1", region="JZ28", status="fresh", due="2021-11-02")
    FreshnessRow(contact='c1', region='JZ28', status='fresh', due='2021-11-02')
    """

    __slots__ = ()
    __match_args__ = ("contact", "region", "status", "due")

    def __init__(
        self,
        *,
        contact: str,
        region: str,
        status: Freshness | str,
        due: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            region=(a_text, region),
            status=(a_word(Freshness), status),
            due=(nullable(a_day), due),
        )

    @property
    def contact(self) -> str:
        """The contact."""
        return text(self._json["contact"])

    @property
    def region(self) -> str:
        """The region whose rhythm counts."""
        return text(self._json["region"])

    @property
    def status(self) -> Freshness:
        """How recently confirmed."""
        return Freshness(self._json["status"])

    @property
    def due(self) -> datetime.date | None:
        """The day on which the contact must be confirmed again; null without a confirmation or a rhythm."""
        return maybe(day, self._json["due"])


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
