# Made from the types of core by `cargo xtask codegen`.
"""What an edition of the country says."""

from __future__ import annotations

import datetime

from .._argument import a_day, a_fraction, a_record, a_text, optional
from .._record import Record, final
from .._tree import day, fraction, maybe, text


@final
class YouthRegion(Record):
    """A youth region of an edition.

    >>> import bouwsteen as bw
    >>> bw.YouthRegion(code="JZ01", name="Groningen")
    YouthRegion(code='JZ01', name='Groningen')
    """

    __slots__ = ()
    __match_args__ = ("code", "name")

    def __init__(self, *, code: str, name: str) -> None:
        super().__init__(code=(a_text, code), name=(a_text, name))

    @property
    def code(self) -> str:
        """Its CBS code."""
        return text(self._json["code"])

    @property
    def name(self) -> str:
        """Its name: the one used in the programme where there is one, else that of CBS."""
        return text(self._json["name"])


@final
class Municipality(Record):
    """A municipality of an edition.

    >>> import bouwsteen as bw
    >>> bw.Municipality(
    ...     code="GM0106",
    ...     name="Assen",
    ...     province="Drenthe",
    ...     region="JZ04",
    ...     centroid=bw.Centroid(lat=53.001, lon=6.553),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Municipality(code='GM0106', name='Assen', province='Drenthe', region='JZ04', centroid=Centroid(lat=53.001,
    lon=6.553))
    """

    __slots__ = ()
    __match_args__ = ("code", "name", "province", "region", "veilig_thuis_region", "centroid")

    def __init__(
        self,
        *,
        code: str,
        name: str,
        province: str | None = None,
        region: str,
        veilig_thuis_region: str | None = None,
        centroid: Centroid | None = None,
    ) -> None:
        super().__init__(
            code=(a_text, code),
            name=(a_text, name),
            province=(optional(a_text), province),
            region=(a_text, region),
            veilig_thuis_region=(optional(a_text), veilig_thuis_region),
            centroid=(optional(a_record(Centroid)), centroid),
        )

    @property
    def code(self) -> str:
        """Its CBS code."""
        return text(self._json["code"])

    @property
    def name(self) -> str:
        """Its name."""
        return text(self._json["name"])

    @property
    def province(self) -> str | None:
        """Its province, where known."""
        return maybe(text, self._json.get("province"))

    @property
    def region(self) -> str:
        """The youth region it belongs to in this edition."""
        return text(self._json["region"])

    @property
    def veilig_thuis_region(self) -> str | None:
        """Its Veilig Thuis region in 2021, where known (`VT05`)."""
        return maybe(text, self._json.get("veiligThuisRegion"))

    @property
    def centroid(self) -> Centroid | None:
        """Its centre, where known."""
        return maybe(Centroid._of, self._json.get("centroid"))


@final
class Centroid(Record):
    """A place, in degrees (WGS 84).

    >>> import bouwsteen as bw
    >>> bw.Centroid(lat=53.219, lon=6.621)
    Centroid(lat=53.219, lon=6.621)
    """

    __slots__ = ()
    __match_args__ = ("lat", "lon")

    def __init__(self, *, lat: float, lon: float) -> None:
        super().__init__(lat=(a_fraction, lat), lon=(a_fraction, lon))

    @property
    def lat(self) -> float:
        """Degrees north."""
        return fraction(self._json["lat"])

    @property
    def lon(self) -> float:
        """Degrees east."""
        return fraction(self._json["lon"])


@final
class Merger(Record):
    """A municipality that went into another.

    >>> import bouwsteen as bw
    >>> bw.Merger(from_="GM0756", into="GM1982", on="2022-01-01")
    Merger(from_='GM0756', into='GM1982', on='2022-01-01')
    """

    __slots__ = ()
    __match_args__ = ("from_", "into", "on")

    def __init__(self, *, from_: str, into: str, on: datetime.date | str) -> None:
        super().__init__(from_=(a_text, from_), into=(a_text, into), on=(a_day, on))

    @property
    def from_(self) -> str:
        """The municipality that is no more."""
        return text(self._json["from"])

    @property
    def into(self) -> str:
        """The one it went into."""
        return text(self._json["into"])

    @property
    def on(self) -> datetime.date:
        """Since when."""
        return day(self._json["on"])
