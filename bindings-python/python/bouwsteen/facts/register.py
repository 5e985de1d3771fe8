# Made from the types of core by `cargo xtask codegen`.
"""What a register says about itself."""

from __future__ import annotations

import datetime

from .._argument import a_day, a_number, a_text, optional
from .._record import Record, final
from .._tree import day, maybe, number, text


@final
class Meta(Record):
    """About the register itself; no change touches it and it does not count in the fingerprint.

    >>> import bouwsteen as bw
    >>> bw.Meta(
    ...     title="Contacten Centraal Gelderland",
    ...     owner="gemeente Arnhem",
    ...     as_of="2021-09-01",
    ...     revision=12,
    ... )
    Meta(title='Contacten Centraal Gelderland', owner='gemeente Arnhem', as_of='2021-09-01', revision=12)
    """

    __slots__ = ()
    __match_args__ = ("title", "owner", "as_of", "revision")

    def __init__(
        self,
        *,
        title: str | None = None,
        owner: str | None = None,
        as_of: datetime.date | str | None = None,
        revision: int | None = None,
    ) -> None:
        super().__init__(
            title=(optional(a_text), title),
            owner=(optional(a_text), owner),
            as_of=(optional(a_day), as_of),
            revision=(optional(a_number), revision),
        )

    @property
    def title(self) -> str | None:
        """What the register is called."""
        return maybe(text, self._json.get("title"))

    @property
    def owner(self) -> str | None:
        """Who keeps it."""
        return maybe(text, self._json.get("owner"))

    @property
    def as_of(self) -> datetime.date | None:
        """The date to which it was brought up to date."""
        return maybe(day, self._json.get("asOf"))

    @property
    def revision(self) -> int | None:
        """A number that the owner raises at each change."""
        return maybe(number, self._json.get("revision"))
