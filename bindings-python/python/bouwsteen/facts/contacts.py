# Made from the types of core by `cargo xtask codegen`.
"""Contacts, who vouched for them, and when they are away."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_flag, a_list, a_record, a_text, a_text_or, a_word, one_or_a_list, optional
from .._record import Record, final
from .._tree import day, each, flag, maybe, one_or_each, text, text_or
from ..words.contacts import Confirmer, Weekday
from .territory import DatedArea
from .time import Period


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
