# Made from the types of core by `cargo xtask codegen`.
"""Organisations, their contacts, and what a region agreed about those."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import (
    a_day,
    a_flag,
    a_list,
    a_map,
    a_number,
    a_record,
    a_text,
    a_text_or,
    a_word,
    one_or_a_list,
    optional,
)
from .._record import Record, final
from .._tree import day, each, flag, maybe, number, one_or_each, pairs, text, text_or
from ..words.contacts import Confirmer, Detail, Method, PartnerRole, PointKind, Weekday
from .territory import DatedArea, Period


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


@final
class Contact(Record, personal=("name", "function", "email", "phone")):
    """A professional of one organisation, working for areas, with work details only.

    >>> import bouwsteen as bw
    >>> bw.Contact(id="c3", name="Voorbeeld-3", organisation="lt-arnhem", areas=["GM0202"])
    Contact(id='c3', name='…', organisation='lt-arnhem', areas=['GM0202'])
    """

    __slots__ = ()
    __match_args__ = (
        "id",
        "name",
        "function",
        "organisation",
        "areas",
        "email",
        "phone",
        "working_days",
        "skj_registered",
        "in_service",
        "confirmations",
        "absences",
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        function: str | None = None,
        organisation: str,
        areas: Iterable[str | DatedArea],
        email: str | None = None,
        phone: str | None = None,
        working_days: Iterable[Weekday | str] | None = None,
        skj_registered: bool | None = None,
        in_service: Period | Iterable[Period] | None = None,
        confirmations: Iterable[Confirmation] = (),
        absences: Iterable[Absence] = (),
    ) -> None:
        super().__init__(
            id=(a_text, id),
            name=(a_text, name),
            function=(optional(a_text), function),
            organisation=(a_text, organisation),
            areas=(a_list(a_text_or(a_record(DatedArea))), areas),
            email=(optional(a_text), email),
            phone=(optional(a_text), phone),
            working_days=(optional(a_list(a_word(Weekday))), working_days),
            skj_registered=(optional(a_flag), skj_registered),
            in_service=(optional(one_or_a_list(a_record(Period))), in_service),
            confirmations=(a_list(a_record(Confirmation)), confirmations),
            absences=(a_list(a_record(Absence)), absences),
        )

    @property
    def id(self) -> str:
        """The id, unique among organisations and contacts."""
        return text(self._json["id"])

    @property
    def name(self) -> str:
        """The name."""
        return text(self._json["name"])

    @property
    def function(self) -> str | None:
        """What the person does, in a few words."""
        return maybe(text, self._json.get("function"))

    @property
    def organisation(self) -> str:
        """The organisation, whose role is the contact's role."""
        return text(self._json["organisation"])

    @property
    def areas(self) -> tuple[str | DatedArea, ...]:
        """What the person works for."""
        return each(text_or(DatedArea._of), self._json["areas"])

    @property
    def email(self) -> str | None:
        """Work e-mail."""
        return maybe(text, self._json.get("email"))

    @property
    def phone(self) -> str | None:
        """Work phone."""
        return maybe(text, self._json.get("phone"))

    @property
    def working_days(self) -> tuple[Weekday, ...] | None:
        """Days at work."""
        return maybe(lambda tree: each(Weekday, tree), self._json.get("workingDays"))

    @property
    def skj_registered(self) -> bool | None:
        """Whether the person is in the SKJ register."""
        return maybe(flag, self._json.get("skjRegistered"))

    @property
    def in_service(self) -> tuple[Period, ...] | None:
        """When the person is in service: every day when absent, never when an empty list."""
        return maybe(lambda tree: one_or_each(Period._of, tree), self._json.get("inService"))

    @property
    def confirmations(self) -> tuple[Confirmation, ...]:
        """Who vouched for this contact, and when."""
        return each(Confirmation._of, self._json.get("confirmations", ()))

    @property
    def absences(self) -> tuple[Absence, ...]:
        """Days away, which may not overlap."""
        return each(Absence._of, self._json.get("absences", ()))


@final
class Confirmation(Record):
    """Somebody vouched for a contact on a date. An import is not a confirmation.

    >>> import bouwsteen as bw
    >>> bw.Confirmation(on="2021-03-01", by="organisation")
    Confirmation(on='2021-03-01', by='organisation')
    """

    __slots__ = ()
    __match_args__ = ("on", "by")

    def __init__(self, *, on: datetime.date | str, by: Confirmer | str) -> None:
        super().__init__(on=(a_day, on), by=(a_word(Confirmer), by))

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def by(self) -> Confirmer:
        """Who vouched."""
        return Confirmer(self._json["by"])


@final
class Absence(Record, instead={"through": "until"}):
    """Days on which a contact is away. There is no place for a reason.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.Absence(from_="2021-08-23", until="2021-09-13", replaced_by="c2")
    Absence(from_='2021-08-23', until='2021-09-13', replaced_by='c2')
    """

    __slots__ = ()
    __match_args__ = ("from_", "until", "replaced_by")

    def __init__(
        self,
        *,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
        replaced_by: str | None = None,
    ) -> None:
        super().__init__(
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
            replaced_by=(optional(a_text), replaced_by),
        )

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))

    @property
    def until(self) -> datetime.date | None:
        """The first day out."""
        return maybe(day, self._json.get("until"))

    @property
    def replaced_by(self) -> str | None:
        """Who stands in."""
        return maybe(text, self._json.get("replacedBy"))


@final
class ContactAgreement(Record):
    """What a region agreed about its contacts, and from when.

    >>> import bouwsteen as bw
    >>> bw.ContactAgreement(
    ...     region="JZ28",
    ...     in_force=bw.Period(from_="2021-02-01"),
    ...     custodian="GM0202",
    ...     required_details=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ContactAgreement(region='JZ28', in_force=Period(from_='2021-02-01'), custodian='GM0202',
    required_details=[])
    """

    __slots__ = ()
    __match_args__ = ("region", "in_force", "custodian", "rhythms", "required_details", "distribute_every")

    def __init__(
        self,
        *,
        region: str,
        in_force: Period | None = None,
        custodian: str | None = None,
        rhythms: Mapping[PartnerRole, Rhythm] | Mapping[str, Rhythm] | None = None,
        required_details: Iterable[Detail | str] | None = None,
        distribute_every: str | None = None,
    ) -> None:
        super().__init__(
            region=(a_text, region),
            in_force=(optional(a_record(Period)), in_force),
            custodian=(optional(a_text), custodian),
            rhythms=(optional(a_map(a_word(PartnerRole), a_record(Rhythm))), rhythms),
            required_details=(optional(a_list(a_word(Detail))), required_details),
            distribute_every=(optional(a_text), distribute_every),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def in_force(self) -> Period | None:
        """When the agreement is in force."""
        return maybe(Period._of, self._json.get("inForce"))

    @property
    def custodian(self) -> str | None:
        """Who keeps the region's contacts."""
        return maybe(text, self._json.get("custodian"))

    @property
    def rhythms(self) -> dict[PartnerRole, Rhythm]:
        """The rhythm per role."""
        return pairs(PartnerRole, Rhythm._of, self._json.get("rhythms", {}))

    @property
    def required_details(self) -> tuple[Detail, ...] | None:
        """Which details every contact must have; absent when not agreed, which is not the same as none."""
        return maybe(lambda tree: each(Detail, tree), self._json.get("requiredDetails"))

    @property
    def distribute_every(self) -> str | None:
        """How often the list is spread."""
        return maybe(text, self._json.get("distributeEvery"))


@final
class Rhythm(Record):
    """How often, and how, the contacts of a role are confirmed. There is no default for either.

    >>> import bouwsteen as bw
    >>> bw.Rhythm(every="P3M", method="delivery", remind_before="P14D", grace="P14D")
    Rhythm(every='P3M', method='delivery', remind_before='P14D', grace='P14D')
    """

    __slots__ = ()
    __match_args__ = ("every", "method", "remind_before", "grace")

    def __init__(
        self,
        *,
        every: str | None = None,
        method: Method | str | None = None,
        remind_before: str | None = None,
        grace: str | None = None,
    ) -> None:
        super().__init__(
            every=(optional(a_text), every),
            method=(optional(a_word(Method)), method),
            remind_before=(optional(a_text), remind_before),
            grace=(optional(a_text), grace),
        )

    @property
    def every(self) -> str | None:
        """The longest time between two confirmations."""
        return maybe(text, self._json.get("every"))

    @property
    def method(self) -> Method | None:
        """How contacts are confirmed."""
        return maybe(Method, self._json.get("method"))

    @property
    def remind_before(self) -> str | None:
        """How long before the due date a reminder is given; at most `every`."""
        return maybe(text, self._json.get("remindBefore"))

    @property
    def grace(self) -> str | None:
        """How long after the due date a contact still counts as reliable."""
        return maybe(text, self._json.get("grace"))


@final
class Distribution(Record):
    """The contacts of a region were sent, on a date, to organisations, municipalities and contacts.

    >>> import bouwsteen as bw
    >>> bw.Distribution(region="JZ28", on="2021-06-15", to=["lt-arnhem", "vt-gm"])
    Distribution(region='JZ28', on='2021-06-15', to=['lt-arnhem', 'vt-gm'])
    """

    __slots__ = ()
    __match_args__ = ("region", "on", "to")

    def __init__(self, *, region: str, on: datetime.date | str, to: Iterable[str] = ()) -> None:
        super().__init__(region=(a_text, region), on=(a_day, on), to=(a_list(a_text), to))

    @property
    def region(self) -> str:
        """Whose list."""
        return text(self._json["region"])

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def to(self) -> tuple[str, ...]:
        """To whom."""
        return each(text, self._json.get("to", ()))
