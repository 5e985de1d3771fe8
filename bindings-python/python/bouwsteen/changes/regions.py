# Made from the types of core by `cargo xtask codegen`.
"""Changes of what a region decided, and of the map."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import a_day, a_list, a_map, a_record, a_text, optional
from .._record import Record, final
from .._tree import day, each, maybe, pairs, text
from ..facts.agreements import ContactAgreement
from ..facts.territory import District, Division, TerritoryChoice
from ..words.changes import ChangeKind


@final
class Agree(Record, fixed={"do": "agree"}):
    """An agreement, instead of the one of the region with the same first day if there is one.

    >>> import bouwsteen as bw
    >>> bw.Agree(
    ...     agreement=bw.ContactAgreement(
    ...         region="JZ28",
    ...         in_force=bw.Period(from_="2021-02-01"),
    ...         custodian="GM0202",
    ...         required_details=[],
    ...     ),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Agree(agreement=ContactAgreement(region='JZ28', in_force=Period(from_='2021-02-01'), custodian='GM0202',
    required_details=[]))
    """

    __slots__ = ()
    __match_args__ = ("agreement",)

    def __init__(self, *, agreement: ContactAgreement) -> None:
        super().__init__(agreement=(a_record(ContactAgreement), agreement))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.AGREE

    @property
    def agreement(self) -> ContactAgreement:
        """The agreement."""
        return ContactAgreement._of(self._json["agreement"])


@final
class RemoveAgreement(Record, fixed={"do": "removeAgreement"}):
    """No agreement of the region with this first day; without one the agreement with an open start.

    >>> import bouwsteen as bw
    >>> bw.RemoveAgreement(region="JZ28", from_="2021-02-01")
    RemoveAgreement(region='JZ28', from_='2021-02-01')
    """

    __slots__ = ()
    __match_args__ = ("region", "from_")

    def __init__(self, *, region: str, from_: datetime.date | str | None = None) -> None:
        super().__init__(region=(a_text, region), from_=(optional(a_day), from_))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_AGREEMENT

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))


@final
class Divide(Record, fixed={"do": "divide"}):
    """A division, instead of the one of the region with the same first day if there is one.

    >>> import bouwsteen as bw
    >>> bw.Divide(
    ...     division=bw.Division(
    ...         region="JZ28",
    ...         in_force=bw.Period(from_="2022-01-01"),
    ...         subregions=[bw.Subregion(id="cg", municipalities=["GM0202"])],
    ...     ),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Divide(division=Division(region='JZ28', in_force=Period(from_='2022-01-01'),
    subregions=[Subregion(id='cg', municipalities=['GM0202'])]))
    """

    __slots__ = ()
    __match_args__ = ("division",)

    def __init__(self, *, division: Division) -> None:
        super().__init__(division=(a_record(Division), division))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.DIVIDE

    @property
    def division(self) -> Division:
        """The division."""
        return Division._of(self._json["division"])


@final
class RemoveDivision(Record, fixed={"do": "removeDivision"}):
    """No division of the region with this first day; without one the division with an open start.

    >>> import bouwsteen as bw
    >>> bw.RemoveDivision(region="JZ28", from_="2022-01-01")
    RemoveDivision(region='JZ28', from_='2022-01-01')
    """

    __slots__ = ()
    __match_args__ = ("region", "from_")

    def __init__(self, *, region: str, from_: datetime.date | str | None = None) -> None:
        super().__init__(region=(a_text, region), from_=(optional(a_day), from_))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_DIVISION

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))


@final
class Distribute(Record, fixed={"do": "distribute"}):
    """The list of a region was spread.

    >>> import bouwsteen as bw
    >>> bw.Distribute(region="JZ28", on="2021-09-01", to=["lt-arnhem", "vt-gm"])
    Distribute(region='JZ28', on='2021-09-01', to=['lt-arnhem', 'vt-gm'])
    """

    __slots__ = ()
    __match_args__ = ("region", "on", "to")

    def __init__(self, *, region: str, on: datetime.date | str, to: Iterable[str] | None = None) -> None:
        super().__init__(region=(a_text, region), on=(a_day, on), to=(optional(a_list(a_text)), to))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.DISTRIBUTE

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def to(self) -> tuple[str, ...] | None:
        """To whom."""
        return maybe(lambda tree: each(text, tree), self._json.get("to"))


@final
class RemoveDistribution(Record, fixed={"do": "removeDistribution"}):
    """One distribution is taken back.

    >>> import bouwsteen as bw
    >>> bw.RemoveDistribution(region="JZ28", on="2021-09-01", to=["lt-arnhem", "vt-gm"])
    RemoveDistribution(region='JZ28', on='2021-09-01', to=['lt-arnhem', 'vt-gm'])
    """

    __slots__ = ()
    __match_args__ = ("region", "on", "to")

    def __init__(self, *, region: str, on: datetime.date | str, to: Iterable[str] | None = None) -> None:
        super().__init__(region=(a_text, region), on=(a_day, on), to=(optional(a_list(a_text)), to))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_DISTRIBUTION

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def to(self) -> tuple[str, ...] | None:
        """To whom."""
        return maybe(lambda tree: each(text, tree), self._json.get("to"))


@final
class SetTerritory(Record, fixed={"do": "setTerritory"}):
    """Another territory, with its districts, and other central municipalities when they are given.

    >>> import bouwsteen as bw
    >>> bw.SetTerritory(territory=bw.TerritoryChoice(edition=2025))
    SetTerritory(territory=TerritoryChoice(edition=2025))
    """

    __slots__ = ()
    __match_args__ = ("territory", "districts", "central_municipalities")

    def __init__(
        self,
        *,
        territory: TerritoryChoice,
        districts: Iterable[District] | None = None,
        central_municipalities: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            territory=(a_record(TerritoryChoice), territory),
            districts=(optional(a_list(a_record(District))), districts),
            central_municipalities=(optional(a_map(a_text, a_text)), central_municipalities),
        )

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.SET_TERRITORY

    @property
    def territory(self) -> TerritoryChoice:
        """The territory."""
        return TerritoryChoice._of(self._json["territory"])

    @property
    def districts(self) -> tuple[District, ...] | None:
        """Its districts."""
        return maybe(lambda tree: each(District._of, tree), self._json.get("districts"))

    @property
    def central_municipalities(self) -> dict[str, str] | None:
        """The central municipality per region; when it is left out they stay as they are."""
        return maybe(lambda tree: pairs(text, text, tree), self._json.get("centralMunicipalities"))
