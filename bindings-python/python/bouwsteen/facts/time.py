# Made from the types of core by `cargo xtask codegen`.
"""Days from and until."""

from __future__ import annotations

import datetime

from .._argument import a_day, optional
from .._record import Record, final
from .._tree import day, maybe


@final
class Period(Record, instead={"through": "until"}):
    """A period; either side may be open.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.Period(from_="2021-01-01", until="2022-01-01")
    Period(from_='2021-01-01', until='2022-01-01')
    """

    __slots__ = ()
    __match_args__ = ("from_", "until")

    def __init__(
        self,
        *,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
        )

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))

    @property
    def until(self) -> datetime.date | None:
        """The first day out."""
        return maybe(day, self._json.get("until"))
