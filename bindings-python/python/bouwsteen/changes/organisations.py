# Made from the types of core by `cargo xtask codegen`.
"""Changes of organisations."""

from __future__ import annotations

from collections.abc import Iterable

from .._argument import a_list, a_record, a_text, a_text_or
from .._record import Record, final
from .._tree import each, text, text_or
from ..facts.organisations import Organisation
from ..facts.territory import DatedArea
from ..words.changes import ChangeKind


@final
class AddOrganisation(Record, fixed={"do": "addOrganisation"}):
    """A new organisation.

    >>> import bouwsteen as bw
    >>> bw.AddOrganisation(
    ...     organisation=bw.Organisation(
    ...         id="lt-duiven",
    ...         name="Lokaal team Duiven",
    ...         role="localTeam",
    ...         serves=["GM0226"],
    ...     ),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    AddOrganisation(organisation=Organisation(id='lt-duiven', name='Lokaal team Duiven', role='localTeam',
    serves=['GM0226']))
    """

    __slots__ = ()
    __match_args__ = ("organisation",)

    def __init__(self, *, organisation: Organisation) -> None:
        super().__init__(organisation=(a_record(Organisation), organisation))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.ADD_ORGANISATION

    @property
    def organisation(self) -> Organisation:
        """The organisation, with everything about it."""
        return Organisation._of(self._json["organisation"])


@final
class RemoveOrganisation(Record, fixed={"do": "removeOrganisation"}):
    """An organisation without contacts goes for good.

    >>> import bouwsteen as bw
    >>> bw.RemoveOrganisation(organisation="lt-duiven")
    RemoveOrganisation(organisation='lt-duiven')
    """

    __slots__ = ()
    __match_args__ = ("organisation",)

    def __init__(self, *, organisation: str) -> None:
        super().__init__(organisation=(a_text, organisation))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_ORGANISATION

    @property
    def organisation(self) -> str:
        """The organisation, by its id."""
        return text(self._json["organisation"])


@final
class SetServes(Record, fixed={"do": "setServes"}):
    """Other areas for an organisation to serve.

    >>> import bouwsteen as bw
    >>> bw.SetServes(organisation="lt-boxmeer", serves=["GM1982"])
    SetServes(organisation='lt-boxmeer', serves=['GM1982'])
    """

    __slots__ = ()
    __match_args__ = ("organisation", "serves")

    def __init__(self, *, organisation: str, serves: Iterable[str | DatedArea]) -> None:
        super().__init__(
            organisation=(a_text, organisation),
            serves=(a_list(a_text_or(a_record(DatedArea))), serves),
        )

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.SET_SERVES

    @property
    def organisation(self) -> str:
        """The organisation, by its id."""
        return text(self._json["organisation"])

    @property
    def serves(self) -> tuple[str | DatedArea, ...]:
        """Areas to serve."""
        return each(text_or(DatedArea._of), self._json["serves"])
