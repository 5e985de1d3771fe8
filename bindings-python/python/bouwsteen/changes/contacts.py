# Made from the types of core by `cargo xtask codegen`.
"""Changes of contacts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import EllipsisType

from .._argument import (
    a_day,
    a_flag,
    a_list,
    a_record,
    a_text,
    a_text_or,
    a_word,
    kept,
    one_or_a_list,
    optional,
)
from .._record import Record, final
from .._tree import day, each, flag, maybe, one_or_each, text, text_or, unless_kept
from ..facts.contacts import Contact
from ..facts.territory import DatedArea
from ..facts.time import Period
from ..words.changes import ChangeKind
from ..words.contacts import Confirmer, Weekday


@final
class Confirm(Record, fixed={"do": "confirm"}):
    """Somebody vouches for a contact.

    >>> import bouwsteen as bw
    >>> bw.Confirm(contact="c9", on="2021-09-01", by="self")
    Confirm(contact='c9', on='2021-09-01', by='self')
    """

    __slots__ = ()
    __match_args__ = ("contact", "on", "by")

    def __init__(self, *, contact: str, on: datetime.date | str, by: Confirmer | str) -> None:
        super().__init__(contact=(a_text, contact), on=(a_day, on), by=(a_word(Confirmer), by))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.CONFIRM

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def by(self) -> Confirmer:
        """Who vouched."""
        return Confirmer(self._json["by"])


@final
class Unconfirm(Record, fixed={"do": "unconfirm"}):
    """One confirmation is taken back.

    >>> import bouwsteen as bw
    >>> bw.Unconfirm(contact="b1", on="2024-11-01", by="organisation")
    Unconfirm(contact='b1', on='2024-11-01', by='organisation')
    """

    __slots__ = ()
    __match_args__ = ("contact", "on", "by")

    def __init__(self, *, contact: str, on: datetime.date | str, by: Confirmer | str) -> None:
        super().__init__(contact=(a_text, contact), on=(a_day, on), by=(a_word(Confirmer), by))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.UNCONFIRM

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def on(self) -> datetime.date:
        """When."""
        return day(self._json["on"])

    @property
    def by(self) -> Confirmer:
        """Who vouched."""
        return Confirmer(self._json["by"])


@final
class SetDetails(Record, fixed={"do": "setDetails"}, personal=("name", "function", "email", "phone")):
    """Other details of a contact; None clears one.

    >>> import bouwsteen as bw
    >>> bw.SetDetails(contact="c1", function=None, phone="+31880000111")
    SetDetails(contact='c1', function=None, phone='…')
    """

    __slots__ = ()
    __match_args__ = ("contact", "name", "function", "email", "phone", "working_days", "skj_registered")

    def __init__(
        self,
        *,
        contact: str,
        name: str | None = None,
        function: str | EllipsisType | None = ...,
        email: str | EllipsisType | None = ...,
        phone: str | EllipsisType | None = ...,
        working_days: Iterable[Weekday | str] | EllipsisType | None = ...,
        skj_registered: bool | EllipsisType | None = ...,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            name=(optional(a_text), name),
            function=(kept(a_text), function),
            email=(kept(a_text), email),
            phone=(kept(a_text), phone),
            working_days=(kept(a_list(a_word(Weekday))), working_days),
            skj_registered=(kept(a_flag), skj_registered),
        )

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.SET_DETAILS

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def name(self) -> str | None:
        """Another name."""
        return maybe(text, self._json.get("name"))

    @property
    def function(self) -> str | EllipsisType | None:
        """Another function; None clears it. `...` when nothing is said of it."""
        return unless_kept(text, self._json, "function")

    @property
    def email(self) -> str | EllipsisType | None:
        """Another work e-mail; None clears it. `...` when nothing is said of it."""
        return unless_kept(text, self._json, "email")

    @property
    def phone(self) -> str | EllipsisType | None:
        """Another work phone; None clears it. `...` when nothing is said of it."""
        return unless_kept(text, self._json, "phone")

    @property
    def working_days(self) -> tuple[Weekday, ...] | EllipsisType | None:
        """Other days at work; None clears them. `...` when nothing is said of it."""
        return unless_kept(lambda tree: each(Weekday, tree), self._json, "workingDays")

    @property
    def skj_registered(self) -> bool | EllipsisType | None:
        """In the SKJ register or not; None clears it. `...` when nothing is said of it."""
        return unless_kept(flag, self._json, "skjRegistered")


@final
class SetAbsence(Record, fixed={"do": "setAbsence"}, instead={"through": "until"}):
    """An absence, instead of the one with the same first day if there is one.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.SetAbsence(contact="c1", from_="2021-08-23", until="2021-09-20", replaced_by="c2")
    SetAbsence(contact='c1', from_='2021-08-23', until='2021-09-20', replaced_by='c2')
    """

    __slots__ = ()
    __match_args__ = ("contact", "from_", "until", "replaced_by")

    def __init__(
        self,
        *,
        contact: str,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
        replaced_by: str | None = None,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
            replaced_by=(optional(a_text), replaced_by),
        )

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.SET_ABSENCE

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

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
class RemoveAbsence(Record, fixed={"do": "removeAbsence"}):
    """No absence with this first day; without one the absence with an open start.

    >>> import bouwsteen as bw
    >>> bw.RemoveAbsence(contact="c1", from_="2021-08-23")
    RemoveAbsence(contact='c1', from_='2021-08-23')
    """

    __slots__ = ()
    __match_args__ = ("contact", "from_")

    def __init__(self, *, contact: str, from_: datetime.date | str | None = None) -> None:
        super().__init__(contact=(a_text, contact), from_=(optional(a_day), from_))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_ABSENCE

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def from_(self) -> datetime.date | None:
        """The first day."""
        return maybe(day, self._json.get("from"))


@final
class AddContact(Record, fixed={"do": "addContact"}):
    """A new contact.

    >>> import bouwsteen as bw
    >>> bw.AddContact(
    ...     contact=bw.Contact(id="c3", name="Voorbeeld-3", organisation="lt-arnhem", areas=["GM0202"]),
    ... )
    AddContact(contact=Contact(id='c3', name='…', organisation='lt-arnhem', areas=['GM0202']))
    """

    __slots__ = ()
    __match_args__ = ("contact",)

    def __init__(self, *, contact: Contact) -> None:
        super().__init__(contact=(a_record(Contact), contact))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.ADD_CONTACT

    @property
    def contact(self) -> Contact:
        """The contact, with everything about it."""
        return Contact._of(self._json["contact"])


@final
class RemoveContact(Record, fixed={"do": "removeContact"}):
    """A contact goes for good. For somebody who leaves, service ends.

    >>> import bouwsteen as bw
    >>> bw.RemoveContact(contact="c3")
    RemoveContact(contact='c3')
    """

    __slots__ = ()
    __match_args__ = ("contact",)

    def __init__(self, *, contact: str) -> None:
        super().__init__(contact=(a_text, contact))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.REMOVE_CONTACT

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])


@final
class EndService(Record, fixed={"do": "endService"}, instead={"through": "until"}):
    """A contact leaves: service ends.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.EndService(contact="c2", until="2022-01-01")
    EndService(contact='c2', until='2022-01-01')
    """

    __slots__ = ()
    __match_args__ = ("contact", "until")

    def __init__(
        self,
        *,
        contact: str,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
        )

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.END_SERVICE

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def until(self) -> datetime.date | None:
        """The first day out."""
        return maybe(day, self._json.get("until"))


@final
class SetService(Record, fixed={"do": "setService"}):
    """Other periods of service of a contact.

    >>> import bouwsteen as bw
    >>> bw.SetService(contact="c2", in_service=[bw.Period(from_="2021-01-01", until="2022-01-01")])
    SetService(contact='c2', in_service=[Period(from_='2021-01-01', until='2022-01-01')])
    """

    __slots__ = ()
    __match_args__ = ("contact", "in_service")

    def __init__(self, *, contact: str, in_service: Period | Iterable[Period]) -> None:
        super().__init__(contact=(a_text, contact), in_service=(one_or_a_list(a_record(Period)), in_service))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.SET_SERVICE

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def in_service(self) -> tuple[Period, ...]:
        """Periods of service."""
        return one_or_each(Period._of, self._json["inService"])


@final
class Assign(Record, fixed={"do": "assign"}):
    """Other areas for a contact to work for.

    >>> import bouwsteen as bw
    >>> bw.Assign(contact="b1", areas=["GM1982"])
    Assign(contact='b1', areas=['GM1982'])
    """

    __slots__ = ()
    __match_args__ = ("contact", "areas")

    def __init__(self, *, contact: str, areas: Iterable[str | DatedArea]) -> None:
        super().__init__(contact=(a_text, contact), areas=(a_list(a_text_or(a_record(DatedArea))), areas))

    @property
    def do(self) -> ChangeKind:
        """Which kind it is."""
        return ChangeKind.ASSIGN

    @property
    def contact(self) -> str:
        """The contact, by its id."""
        return text(self._json["contact"])

    @property
    def areas(self) -> tuple[str | DatedArea, ...]:
        """Areas to work for."""
        return each(text_or(DatedArea._of), self._json["areas"])
