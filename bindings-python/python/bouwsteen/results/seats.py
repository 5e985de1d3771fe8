# Made from the types of core by `cargo xtask codegen`.
"""Seats and freshness on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import a_day, a_list, a_map, a_number, a_record, a_text, a_word, nullable
from .._record import Record, final
from .._tree import day, each, maybe, number, pairs, text
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
        """The last day the seat stays covered if nobody confirms again; None when not covered or without
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
class CoverageMatrix(Record):
    """Area × role of one region on a day.

    >>> import bouwsteen as bw
    >>> bw.CoverageMatrix(
    ...     region="JZ21",
    ...     rows=[
    ...         bw.MatrixRow(
    ...             area="GM0203",
    ...             cells={
    ...                 "localTeam": bw.MatrixCell(worst="covered", covered=1, seats=1),
    ...                 "certifiedInstitution": bw.MatrixCell(worst="covered", covered=3, seats=3),
    ...                 "childProtectionBoard": bw.MatrixCell(worst="covered", covered=1, seats=1),
    ...                 "veiligThuis": bw.MatrixCell(worst="stale", covered=0, seats=1),
    ...             },
    ...         ),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    CoverageMatrix(region='JZ21', rows=[MatrixRow(area='GM0203',
    cells={'localTeam': MatrixCell(worst='covered', covered=1, seats=1),
    'certifiedInstitution': MatrixCell(worst='covered', covered=3, seats=3),
    'childProtectionBoard': MatrixCell(worst='covered', covered=1, seats=1),
    'veiligThuis': MatrixCell(worst='stale', covered=0, seats=1)})])
    """

    __slots__ = ()
    __match_args__ = ("region", "rows")

    def __init__(self, *, region: str, rows: Iterable[MatrixRow]) -> None:
        super().__init__(region=(a_text, region), rows=(a_list(a_record(MatrixRow)), rows))

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The areas by code: districts, and municipalities without them."""
        return each(MatrixRow._of, self._json["rows"])


@final
class MatrixRow(Record):
    """An area of the matrix.

    >>> import bouwsteen as bw
    >>> bw.MatrixRow(
    ...     area="GM0273",
    ...     cells={
    ...         "localTeam": bw.MatrixCell(worst="absent", covered=0, seats=1),
    ...         "certifiedInstitution": bw.MatrixCell(worst="stale", covered=2, seats=3),
    ...         "childProtectionBoard": bw.MatrixCell(worst="covered", covered=1, seats=1),
    ...         "veiligThuis": bw.MatrixCell(worst="covered", covered=1, seats=1),
    ...     },
    ... )  # doctest: +NORMALIZE_WHITESPACE
    MatrixRow(area='GM0273', cells={'localTeam': MatrixCell(worst='absent', covered=0, seats=1),
    'certifiedInstitution': MatrixCell(worst='stale', covered=2, seats=3),
    'childProtectionBoard': MatrixCell(worst='covered', covered=1, seats=1),
    'veiligThuis': MatrixCell(worst='covered', covered=1, seats=1)})
    """

    __slots__ = ()
    __match_args__ = ("area", "cells")

    def __init__(
        self,
        *,
        area: str,
        cells: Mapping[PartnerRole, MatrixCell] | Mapping[str, MatrixCell],
    ) -> None:
        super().__init__(area=(a_text, area), cells=(a_map(a_word(PartnerRole), a_record(MatrixCell)), cells))

    @property
    def area(self) -> str:
        """The area."""
        return text(self._json["area"])

    @property
    def cells(self) -> dict[PartnerRole, MatrixCell]:
        """A cell for each role."""
        return pairs(PartnerRole, MatrixCell._of, self._json["cells"])


@final
class MatrixCell(Record):
    """The seats of an area and a role together.

    >>> import bouwsteen as bw
    >>> bw.MatrixCell(worst="stale", covered=2, seats=3)
    MatrixCell(worst='stale', covered=2, seats=3)
    """

    __slots__ = ()
    __match_args__ = ("worst", "covered", "seats")

    def __init__(self, *, worst: SeatStatus | str, covered: int, seats: int) -> None:
        super().__init__(
            worst=(a_word(SeatStatus), worst),
            covered=(a_number, covered),
            seats=(a_number, seats),
        )

    @property
    def worst(self) -> SeatStatus:
        """The worst status; vacant when no organisation of the role serves the area."""
        return SeatStatus(self._json["worst"])

    @property
    def covered(self) -> int:
        """Seats that are covered or replaced."""
        return number(self._json["covered"])

    @property
    def seats(self) -> int:
        """All seats."""
        return number(self._json["seats"])


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
        """The day on which the contact must be confirmed again; None without a confirmation or a rhythm."""
        return maybe(day, self._json["due"])
