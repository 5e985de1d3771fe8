# Made from the types of core by `cargo xtask codegen`.
"""Organisations, and where they can be reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .._argument import a_list, a_map, a_record, a_text, a_text_or, a_word, optional
from .._record import Record, final
from .._tree import each, maybe, pairs, text, text_or
from ..words.contacts import PartnerRole, PointKind
from .territory import DatedArea
from .time import Period


@final
class Organisation(Record):
    """An organisation of one role, serving municipalities, districts or regions.

    >>> import bouwsteen as bw
    >>> bw.Organisation(id="lt-duiven", name="Lokaal team Duiven", role="localTeam", serves=["GM0226"])
    Organisation(id='lt-duiven', name='Lokaal team Duiven', role='localTeam', serves=['GM0226'])
    """

    __slots__ = ()
    __match_args__ = ("id", "name", "role", "serves", "active", "points", "external_ids")

    def __init__(
        self,
        *,
        id: str,
        name: str,
        role: PartnerRole | str,
        serves: Iterable[str | DatedArea],
        active: Period | None = None,
        points: Iterable[Point] = (),
        external_ids: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            id=(a_text, id),
            name=(a_text, name),
            role=(a_word(PartnerRole), role),
            serves=(a_list(a_text_or(a_record(DatedArea))), serves),
            active=(optional(a_record(Period)), active),
            points=(a_list(a_record(Point)), points),
            external_ids=(optional(a_map(a_text, a_text)), external_ids),
        )

    @property
    def id(self) -> str:
        """The id, unique among organisations and contacts."""
        return text(self._json["id"])

    @property
    def name(self) -> str:
        """What it is called."""
        return text(self._json["name"])

    @property
    def role(self) -> PartnerRole:
        """Which of the four it is."""
        return PartnerRole(self._json["role"])

    @property
    def serves(self) -> tuple[str | DatedArea, ...]:
        """What it serves."""
        return each(text_or(DatedArea._of), self._json["serves"])

    @property
    def active(self) -> Period | None:
        """Outside this period it serves nothing and its contacts are out of service."""
        return maybe(Period._of, self._json.get("active"))

    @property
    def points(self) -> tuple[Point, ...]:
        """Where it can be reached besides its professionals."""
        return each(Point._of, self._json.get("points", ()))

    @property
    def external_ids(self) -> dict[str, str]:
        """Its ids elsewhere, such as an OIN."""
        return pairs(text, text, self._json.get("externalIds", {}))


@final
class Point(Record):
    """A front desk, duty line or shared mailbox: shown to whoever looks for help, but it never fills a seat.

    >>> import bouwsteen as bw
    >>> bw.Point(
    ...     kind="desk",
    ...     name="Voordeur",
    ...     phone="+31880000959",
    ...     email="voordeur@jbg.example",
    ...     hours="ma–vr 8.30–17",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Point(kind='desk', name='Voordeur', phone='+31880000959', email='voordeur@jbg.example',
    hours='ma–vr 8.30–17')
    """

    __slots__ = ()
    __match_args__ = ("kind", "name", "phone", "email", "hours")

    def __init__(
        self,
        *,
        kind: PointKind | str,
        name: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        hours: str | None = None,
    ) -> None:
        super().__init__(
            kind=(a_word(PointKind), kind),
            name=(optional(a_text), name),
            phone=(optional(a_text), phone),
            email=(optional(a_text), email),
            hours=(optional(a_text), hours),
        )

    @property
    def kind(self) -> PointKind:
        """What kind of point."""
        return PointKind(self._json["kind"])

    @property
    def name(self) -> str | None:
        """What it is called."""
        return maybe(text, self._json.get("name"))

    @property
    def phone(self) -> str | None:
        """Its phone number."""
        return maybe(text, self._json.get("phone"))

    @property
    def email(self) -> str | None:
        """Its mailbox."""
        return maybe(text, self._json.get("email"))

    @property
    def hours(self) -> str | None:
        """When it answers."""
        return maybe(text, self._json.get("hours"))
