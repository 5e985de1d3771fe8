# Made from the types of core by `cargo xtask codegen`.
"""The map: territory, districts, and areas with their days."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_number, a_record, a_text, optional
from .._record import Record, final
from .._tree import day, each, maybe, number, text
from .time import Period


@final
class DatedArea(Record, instead={"through": "until"}):
    """An area to serve or work for, with the days on which it counts.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.DatedArea(area="JZ21", from_="2021-01-01")
    DatedArea(area='JZ21', from_='2021-01-01')
    """

    __slots__ = ()
    __match_args__ = ("area", "from_", "until")

    def __init__(
        self,
        *,
        area: str,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            area=(a_text, area),
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
        )

    @property
    def area(self) -> str:
        """The region, municipality or district."""
        return text(self._json["area"])

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))

    @property
    def until(self) -> datetime.date | None:
        """The first day out."""
        return maybe(day, self._json.get("until"))


@final
class TerritoryChoice(Record):
    """The territory of a register: an edition or an inline list, optionally cut to a province, to regions, or
    both.

    >>> import bouwsteen as bw
    >>> bw.TerritoryChoice(edition=2021, province="Gelderland", regions=["JZ28"])
    TerritoryChoice(edition=2021, province='Gelderland', regions=['JZ28'])
    """

    __slots__ = ()
    __match_args__ = ("edition", "province", "regions", "inline")

    def __init__(
        self,
        *,
        edition: int | None = None,
        province: str | None = None,
        regions: Iterable[str] | None = None,
        inline: InlineTerritory | None = None,
    ) -> None:
        super().__init__(
            edition=(optional(a_number), edition),
            province=(optional(a_text), province),
            regions=(optional(a_list(a_text)), regions),
            inline=(optional(a_record(InlineTerritory)), inline),
        )

    @property
    def edition(self) -> int | None:
        """The year of a built-in edition."""
        return maybe(number, self._json.get("edition"))

    @property
    def province(self) -> str | None:
        """Keep the municipalities of this province."""
        return maybe(text, self._json.get("province"))

    @property
    def regions(self) -> tuple[str, ...] | None:
        """Keep the municipalities of these regions."""
        return maybe(lambda tree: each(text, tree), self._json.get("regions"))

    @property
    def inline(self) -> InlineTerritory | None:
        """A list of one's own, instead of an edition."""
        return maybe(InlineTerritory._of, self._json.get("inline"))


@final
class InlineTerritory(Record):
    """Regions and municipalities of one's own.

    >>> import bouwsteen as bw
    >>> bw.InlineTerritory(
    ...     regions=[bw.InlineRegion(code="JZ28", name="Centraal Gelderland")],
    ...     municipalities=[
    ...         bw.InlineMunicipality(code="GM0202", name="Arnhem", region="JZ28", province="Gelderland"),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    InlineTerritory(regions=[InlineRegion(code='JZ28', name='Centraal Gelderland')],
    municipalities=[InlineMunicipality(code='GM0202', name='Arnhem', region='JZ28', province='Gelderland')])
    """

    __slots__ = ()
    __match_args__ = ("regions", "municipalities")

    def __init__(
        self,
        *,
        regions: Iterable[InlineRegion],
        municipalities: Iterable[InlineMunicipality],
    ) -> None:
        super().__init__(
            regions=(a_list(a_record(InlineRegion)), regions),
            municipalities=(a_list(a_record(InlineMunicipality)), municipalities),
        )

    @property
    def regions(self) -> tuple[InlineRegion, ...]:
        """The regions."""
        return each(InlineRegion._of, self._json["regions"])

    @property
    def municipalities(self) -> tuple[InlineMunicipality, ...]:
        """The municipalities."""
        return each(InlineMunicipality._of, self._json["municipalities"])


@final
class InlineRegion(Record):
    """A region of an inline territory.

    >>> import bouwsteen as bw
    >>> bw.InlineRegion(code="JZ28", name="Centraal Gelderland")
    InlineRegion(code='JZ28', name='Centraal Gelderland')
    """

    __slots__ = ()
    __match_args__ = ("code", "name")

    def __init__(self, *, code: str, name: str) -> None:
        super().__init__(code=(a_text, code), name=(a_text, name))

    @property
    def code(self) -> str:
        """Its code."""
        return text(self._json["code"])

    @property
    def name(self) -> str:
        """Its name."""
        return text(self._json["name"])


@final
class InlineMunicipality(Record):
    """A municipality of an inline territory.

    >>> import bouwsteen as bw
    >>> bw.InlineMunicipality(code="GM0202", name="Arnhem", region="JZ28", province="Gelderland")
    InlineMunicipality(code='GM0202', name='Arnhem', region='JZ28', province='Gelderland')
    """

    __slots__ = ()
    __match_args__ = ("code", "name", "region", "province")

    def __init__(self, *, code: str, name: str, region: str, province: str | None = None) -> None:
        super().__init__(
            code=(a_text, code),
            name=(a_text, name),
            region=(a_text, region),
            province=(optional(a_text), province),
        )

    @property
    def code(self) -> str:
        """Its code."""
        return text(self._json["code"])

    @property
    def name(self) -> str:
        """Its name."""
        return text(self._json["name"])

    @property
    def region(self) -> str:
        """Its region."""
        return text(self._json["region"])

    @property
    def province(self) -> str | None:
        """Its province."""
        return maybe(text, self._json.get("province"))


@final
class District(Record):
    """A part of a municipality. A municipality has none or at least two, which together are the municipality.

    >>> import bouwsteen as bw
    >>> bw.District(id="GM0202/noord", name="Arnhem Noord")
    District(id='GM0202/noord', name='Arnhem Noord')
    """

    __slots__ = ()
    __match_args__ = ("id", "name")

    def __init__(self, *, id: str, name: str) -> None:
        super().__init__(id=(a_text, id), name=(a_text, name))

    @property
    def id(self) -> str:
        """The id: the municipality, a slash, and a name of its own."""
        return text(self._json["id"])

    @property
    def name(self) -> str:
        """What it is called."""
        return text(self._json["name"])


@final
class Subregion(Record):
    """A small number of municipalities of one region.

    >>> import bouwsteen as bw
    >>> bw.Subregion(id="cg-oost", name="Liemers", municipalities=["GM0221", "GM0226", "GM0293", "GM0299"])
    Subregion(id='cg-oost', name='Liemers', municipalities=['GM0221', 'GM0226', 'GM0293', 'GM0299'])
    """

    __slots__ = ()
    __match_args__ = ("id", "name", "municipalities")

    def __init__(self, *, id: str, name: str | None = None, municipalities: Iterable[str]) -> None:
        super().__init__(
            id=(a_text, id),
            name=(optional(a_text), name),
            municipalities=(a_list(a_text), municipalities),
        )

    @property
    def id(self) -> str:
        """The id, unique in the register."""
        return text(self._json["id"])

    @property
    def name(self) -> str | None:
        """What it is called."""
        return maybe(text, self._json.get("name"))

    @property
    def municipalities(self) -> tuple[str, ...]:
        """Its municipalities."""
        return each(text, self._json["municipalities"])


@final
class Division(Record):
    """A region's choice of subregions, and from when.

    >>> import bouwsteen as bw
    >>> bw.Division(
    ...     region="JZ28",
    ...     in_force=bw.Period(from_="2022-01-01"),
    ...     subregions=[bw.Subregion(id="cg", municipalities=["GM0202"])],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Division(region='JZ28', in_force=Period(from_='2022-01-01'), subregions=[Subregion(id='cg',
    municipalities=['GM0202'])])
    """

    __slots__ = ()
    __match_args__ = ("region", "in_force", "decided_on", "consulted", "subregions")

    def __init__(
        self,
        *,
        region: str,
        in_force: Period | None = None,
        decided_on: datetime.date | str | None = None,
        consulted: Iterable[str] = (),
        subregions: Iterable[Subregion],
    ) -> None:
        super().__init__(
            region=(a_text, region),
            in_force=(optional(a_record(Period)), in_force),
            decided_on=(optional(a_day), decided_on),
            consulted=(a_list(a_text), consulted),
            subregions=(a_list(a_record(Subregion)), subregions),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def in_force(self) -> Period | None:
        """When the division is in force."""
        return maybe(Period._of, self._json.get("inForce"))

    @property
    def decided_on(self) -> datetime.date | None:
        """When it was decided."""
        return maybe(day, self._json.get("decidedOn"))

    @property
    def consulted(self) -> tuple[str, ...]:
        """Which municipalities and organisations were consulted."""
        return each(text, self._json.get("consulted", ()))

    @property
    def subregions(self) -> tuple[Subregion, ...]:
        """The subregions."""
        return each(Subregion._of, self._json["subregions"])
