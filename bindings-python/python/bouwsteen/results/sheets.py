# Made from the types of core by `cargo xtask codegen`.
"""Contact sheets."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_flag, a_list, a_record, a_text, a_text_or, a_word, nullable
from .._record import Record, final
from .._tree import day, each, flag, maybe, text, text_or
from ..facts.organisations import Point
from ..words.changes import ContactField
from ..words.contacts import PartnerRole, Weekday


@final
class SheetRow(Record, personal=("name", "function", "email", "phone")):
    """Somebody on a sheet.

    >>> import bouwsteen as bw
    >>> bw.SheetRow(
    ...     contact="c2",
    ...     name="Voorbeeld-2",
    ...     organisation="lt-arnhem",
    ...     organisation_name="Lokaal team Arnhem",
    ...     role="localTeam",
    ...     areas=[bw.SheetArea(code="GM0202/zuid", name="Arnhem Zuid", region="JZ28")],
    ...     email="voorbeeld2@lt-arnhem.example",
    ...     phone="+31880000102",
    ...     confirmed="2021-07-05",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    SheetRow(contact='c2', name='…', organisation='lt-arnhem', organisation_name='Lokaal team Arnhem',
    role='localTeam', areas=[SheetArea(code='GM0202/zuid', name='Arnhem Zuid', region='JZ28')], email='…',
    phone='…', confirmed='2021-07-05')
    """

    __slots__ = ()
    __match_args__ = (
        "contact",
        "name",
        "function",
        "organisation",
        "organisation_name",
        "role",
        "areas",
        "email",
        "phone",
        "working_days",
        "skj_registered",
        "away",
        "confirmed",
        "change",
    )

    def __init__(
        self,
        *,
        contact: str,
        name: str,
        function: str | None = None,
        organisation: str,
        organisation_name: str,
        role: PartnerRole | str,
        areas: Iterable[SheetArea],
        email: str | None = None,
        phone: str | None = None,
        working_days: Iterable[Weekday | str] | None = None,
        skj_registered: bool | None = None,
        away: Away | None = None,
        confirmed: datetime.date | str | None = None,
        change: str | Iterable[ContactField | str] | None = None,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            name=(a_text, name),
            function=(nullable(a_text), function),
            organisation=(a_text, organisation),
            organisation_name=(a_text, organisation_name),
            role=(a_word(PartnerRole), role),
            areas=(a_list(a_record(SheetArea)), areas),
            email=(nullable(a_text), email),
            phone=(nullable(a_text), phone),
            working_days=(nullable(a_list(a_word(Weekday))), working_days),
            skj_registered=(nullable(a_flag), skj_registered),
            away=(nullable(a_record(Away)), away),
            confirmed=(nullable(a_day), confirmed),
            change=(nullable(a_text_or(a_list(a_word(ContactField)))), change),
        )

    @property
    def contact(self) -> str:
        """The id of the contact."""
        return text(self._json["contact"])

    @property
    def name(self) -> str:
        """The name."""
        return text(self._json["name"])

    @property
    def function(self) -> str | None:
        """What the person does, in a few words."""
        return maybe(text, self._json["function"])

    @property
    def organisation(self) -> str:
        """The organisation."""
        return text(self._json["organisation"])

    @property
    def organisation_name(self) -> str:
        """What the organisation is called."""
        return text(self._json["organisationName"])

    @property
    def role(self) -> PartnerRole:
        """The role of the organisation."""
        return PartnerRole(self._json["role"])

    @property
    def areas(self) -> tuple[SheetArea, ...]:
        """What the person works for that day in the regions of the sheet, by name."""
        return each(SheetArea._of, self._json["areas"])

    @property
    def email(self) -> str | None:
        """Work e-mail."""
        return maybe(text, self._json["email"])

    @property
    def phone(self) -> str | None:
        """Work phone, as the register keeps it."""
        return maybe(text, self._json["phone"])

    @property
    def working_days(self) -> tuple[Weekday, ...] | None:
        """Days at work."""
        return maybe(lambda tree: each(Weekday, tree), self._json["workingDays"])

    @property
    def skj_registered(self) -> bool | None:
        """Whether the person is in the SKJ register."""
        return maybe(flag, self._json["skjRegistered"])

    @property
    def away(self) -> Away | None:
        """Away that day; None for somebody present."""
        return maybe(Away._of, self._json["away"])

    @property
    def confirmed(self) -> datetime.date | None:
        """When somebody last vouched for these details."""
        return maybe(day, self._json["confirmed"])

    @property
    def change(self) -> str | tuple[ContactField, ...] | None:
        """What is different from the last list."""
        return maybe(text_or(lambda tree: each(ContactField, tree)), self._json["change"])


@final
class SheetArea(Record):
    """An area of somebody on a sheet.

    >>> import bouwsteen as bw
    >>> bw.SheetArea(code="GM0202/noord", name="Arnhem Noord", region="JZ28")
    SheetArea(code='GM0202/noord', name='Arnhem Noord', region='JZ28')
    """

    __slots__ = ()
    __match_args__ = ("code", "name", "region")

    def __init__(self, *, code: str, name: str, region: str) -> None:
        super().__init__(code=(a_text, code), name=(a_text, name), region=(a_text, region))

    @property
    def code(self) -> str:
        """Its code."""
        return text(self._json["code"])

    @property
    def name(self) -> str:
        """What it is called."""
        return text(self._json["name"])

    @property
    def region(self) -> str:
        """The region in which it lies."""
        return text(self._json["region"])


@final
class Away(Record):
    """That somebody is away. There is no place for a reason.

    >>> import bouwsteen as bw
    >>> bw.Away(
    ...     through="2021-09-12",
    ...     stand_in=bw.StandIn(contact="c2", name="Voorbeeld-2", organisation_name="Lokaal team Arnhem"),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Away(through='2021-09-12', stand_in=StandIn(contact='c2', name='…',
    organisation_name='Lokaal team Arnhem'))
    """

    __slots__ = ()
    __match_args__ = ("through", "stand_in")

    def __init__(
        self,
        *,
        through: datetime.date | str | None = None,
        stand_in: StandIn | None = None,
    ) -> None:
        super().__init__(through=(nullable(a_day), through), stand_in=(nullable(a_record(StandIn)), stand_in))

    @property
    def through(self) -> datetime.date | None:
        """The last day away, when it is known."""
        return maybe(day, self._json["through"])

    @property
    def stand_in(self) -> StandIn | None:
        """Whom the chain of stand-ins finally leads to."""
        return maybe(StandIn._of, self._json["standIn"])


@final
class StandIn(Record, personal=("name", "phone")):
    """Who stands in for somebody away.

    >>> import bouwsteen as bw
    >>> bw.StandIn(contact="c2", name="Voorbeeld-2", organisation_name="Lokaal team Arnhem")
    StandIn(contact='c2', name='…', organisation_name='Lokaal team Arnhem')
    """

    __slots__ = ()
    __match_args__ = ("contact", "name", "organisation_name", "phone")

    def __init__(self, *, contact: str, name: str, organisation_name: str, phone: str | None = None) -> None:
        super().__init__(
            contact=(a_text, contact),
            name=(a_text, name),
            organisation_name=(a_text, organisation_name),
            phone=(nullable(a_text), phone),
        )

    @property
    def contact(self) -> str:
        """The id of the contact."""
        return text(self._json["contact"])

    @property
    def name(self) -> str:
        """The name."""
        return text(self._json["name"])

    @property
    def organisation_name(self) -> str:
        """What the organisation is called."""
        return text(self._json["organisationName"])

    @property
    def phone(self) -> str | None:
        """Work phone, when the stand-in has no row on the sheet."""
        return maybe(text, self._json["phone"])


@final
class SheetPoint(Record):
    """A desk, duty line or mailbox of an organisation on the sheet.

    >>> import bouwsteen as bw
    >>> bw.SheetPoint(
    ...     organisation="lt-arnhem",
    ...     organisation_name="Lokaal team Arnhem",
    ...     role="localTeam",
    ...     point=bw.Point(kind="desk", name="Voordeur", phone="+31880000001", hours="ma–vr 9–17"),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    SheetPoint(organisation='lt-arnhem', organisation_name='Lokaal team Arnhem', role='localTeam',
    point=Point(kind='desk', name='Voordeur', phone='+31880000001', hours='ma–vr 9–17'))
    """

    __slots__ = ()
    __match_args__ = ("organisation", "organisation_name", "role", "point")

    def __init__(
        self,
        *,
        organisation: str,
        organisation_name: str,
        role: PartnerRole | str,
        point: Point,
    ) -> None:
        super().__init__(
            organisation=(a_text, organisation),
            organisation_name=(a_text, organisation_name),
            role=(a_word(PartnerRole), role),
            point=(a_record(Point), point),
        )

    @property
    def organisation(self) -> str:
        """The organisation."""
        return text(self._json["organisation"])

    @property
    def organisation_name(self) -> str:
        """What the organisation is called."""
        return text(self._json["organisationName"])

    @property
    def role(self) -> PartnerRole:
        """The role of the organisation."""
        return PartnerRole(self._json["role"])

    @property
    def point(self) -> Point:
        """The point."""
        return Point._of(self._json["point"])


@final
class SheetRegion(Record):
    """A region of a sheet.

    >>> import bouwsteen as bw
    >>> bw.SheetRegion(
    ...     code="JZ28",
    ...     name="Centraal Gelderland",
    ...     organisations=["lt-arnhem", "vt-gm"],
    ...     previous="2021-06-15",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    SheetRegion(code='JZ28', name='Centraal Gelderland', organisations=['lt-arnhem', 'vt-gm'],
    previous='2021-06-15')
    """

    __slots__ = ()
    __match_args__ = ("code", "name", "organisations", "previous")

    def __init__(
        self,
        *,
        code: str,
        name: str,
        organisations: Iterable[str],
        previous: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            code=(a_text, code),
            name=(a_text, name),
            organisations=(a_list(a_text), organisations),
            previous=(nullable(a_day), previous),
        )

    @property
    def code(self) -> str:
        """Its code."""
        return text(self._json["code"])

    @property
    def name(self) -> str:
        """What it is called."""
        return text(self._json["name"])

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations with a seat in it that day, as far as the audience sees them, by id."""
        return each(text, self._json["organisations"])

    @property
    def previous(self) -> datetime.date | None:
        """When its list was last spread to the audience, before the day of the sheet; None when it never was.
        """
        return maybe(day, self._json["previous"])


@final
class Gone(Record, personal=("name",)):
    """Somebody who stood on the last list and does not stand on this one.

    >>> import bouwsteen as bw
    >>> bw.Gone(
    ...     contact="ldh-arnhem-zuid-1",
    ...     name="Sofie Verzinsel-364",
    ...     organisation="ldh",
    ...     organisation_name="Leger des Heils",
    ... )
    Gone(contact='ldh-arnhem-zuid-1', name='…', organisation='ldh', organisation_name='Leger des Heils')
    """

    __slots__ = ()
    __match_args__ = ("contact", "name", "organisation", "organisation_name")

    def __init__(self, *, contact: str, name: str, organisation: str, organisation_name: str) -> None:
        super().__init__(
            contact=(a_text, contact),
            name=(a_text, name),
            organisation=(a_text, organisation),
            organisation_name=(a_text, organisation_name),
        )

    @property
    def contact(self) -> str:
        """The id of the contact."""
        return text(self._json["contact"])

    @property
    def name(self) -> str:
        """The name, as the audience saw it then."""
        return text(self._json["name"])

    @property
    def organisation(self) -> str:
        """The organisation then."""
        return text(self._json["organisation"])

    @property
    def organisation_name(self) -> str:
        """What the organisation was called."""
        return text(self._json["organisationName"])
