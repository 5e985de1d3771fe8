# Made from the types of core by `cargo xtask codegen`.
"""What carries a register to another edition of the country."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_text, a_word, optional
from .._record import Record, final
from .._tree import day, each, maybe, text
from ..words.changes import Matter


@final
class MovedMunicipality(Record):
    """A municipality that is in another region than before.

    >>> import bouwsteen as bw
    >>> bw.MovedMunicipality(municipality="GM0050", from_="JZ08", to="JZ12")
    MovedMunicipality(municipality='GM0050', from_='JZ08', to='JZ12')
    """

    __slots__ = ()
    __match_args__ = ("municipality", "from_", "to")

    def __init__(self, *, municipality: str, from_: str, to: str) -> None:
        super().__init__(municipality=(a_text, municipality), from_=(a_text, from_), to=(a_text, to))

    @property
    def municipality(self) -> str:
        """The municipality."""
        return text(self._json["municipality"])

    @property
    def from_(self) -> str:
        """The region it was in."""
        return text(self._json["from"])

    @property
    def to(self) -> str:
        """The region it is in."""
        return text(self._json["to"])


@final
class ToDecide(Record):
    """Something that people must decide: what it is about, and where.

    >>> import bouwsteen as bw
    >>> bw.ToDecide(matter="severalTeams", municipality="GM1982", organisations=["lt-boxmeer", "lt-cuijk"])
    ToDecide(matter='severalTeams', municipality='GM1982', organisations=['lt-boxmeer', 'lt-cuijk'])
    """

    __slots__ = ()
    __match_args__ = ("matter", "region", "from_", "municipality", "subregions", "organisations", "contacts")

    def __init__(
        self,
        *,
        matter: Matter | str,
        region: str | None = None,
        from_: datetime.date | str | None = None,
        municipality: str | None = None,
        subregions: Iterable[str] = (),
        organisations: Iterable[str] = (),
        contacts: Iterable[str] = (),
    ) -> None:
        super().__init__(
            matter=(a_word(Matter), matter),
            region=(optional(a_text), region),
            from_=(optional(a_day), from_),
            municipality=(optional(a_text), municipality),
            subregions=(a_list(a_text), subregions),
            organisations=(a_list(a_text), organisations),
            contacts=(a_list(a_text), contacts),
        )

    @property
    def matter(self) -> Matter:
        """What it is about."""
        return Matter(self._json["matter"])

    @property
    def region(self) -> str | None:
        """The region."""
        return maybe(text, self._json.get("region"))

    @property
    def from_(self) -> datetime.date | None:
        """The first day of the division or agreement, if it has one."""
        return maybe(day, self._json.get("from"))

    @property
    def municipality(self) -> str | None:
        """The municipality."""
        return maybe(text, self._json.get("municipality"))

    @property
    def subregions(self) -> tuple[str, ...]:
        """The subregions."""
        return each(text, self._json.get("subregions", ()))

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations."""
        return each(text, self._json.get("organisations", ()))

    @property
    def contacts(self) -> tuple[str, ...]:
        """The contacts."""
        return each(text, self._json.get("contacts", ()))
