# Made from the types of core by `cargo xtask codegen`.
"""Lists of organisations, and what they change."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import a_day, a_flag, a_list, a_map, a_number, a_record, a_text, a_word, optional
from .._record import Record, final
from .._tree import day, each, flag, maybe, number, pairs, text
from ..changes import Change, a_change, change
from ..facts.contacts import Confirmation
from ..words.changes import ChangeKind, ContactField, ReconciledKind, Unclear
from ..words.contacts import Weekday


@final
class Delivery(Record, fixed={"format": "bouwsteen/delivery/1"}):
    """The list of an organisation: everybody who works for it on a day.

    >>> import bouwsteen as bw
    >>> bw.Delivery(
    ...     organisation="lt-arnhem",
    ...     on="2021-09-15",
    ...     vouched=bw.Confirmation(on="2021-09-14", by="organisation"),
    ...     people=[
    ...         bw.DeliveredContact(
    ...             row=2,
    ...             name="VOORBEELD-1",
    ...             function="jeugdconsulent",
    ...             email="Voorbeeld1@lt-arnhem.example",
    ...             phone="+31880000111",
    ...         ),
    ...         bw.DeliveredContact(
    ...             row=3,
    ...             also_rows=[4],
    ...             name="Voorbeeld-3",
    ...             areas=["GM0202"],
    ...             email="voorbeeld3@lt-arnhem.example",
    ...         ),
    ...     ],
    ...     refused=[bw.RefusedContact(row=5, name="Voorbeeld-4")],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Delivery(organisation='lt-arnhem', on='2021-09-15', vouched=Confirmation(on='2021-09-14',
    by='organisation'), people=[DeliveredContact(row=2, name='…', function='…', email='…', phone='…'),
    DeliveredContact(row=3, also_rows=[4], name='…', areas=['GM0202'], email='…')],
    refused=[RefusedContact(row=5, name='…')])
    """

    __slots__ = ()
    __match_args__ = ("organisation", "on", "regions", "vouched", "people", "refused")

    def __init__(
        self,
        *,
        organisation: str,
        on: datetime.date | str,
        regions: Iterable[str] = (),
        vouched: Confirmation | None = None,
        people: Iterable[DeliveredContact],
        refused: Iterable[RefusedContact] = (),
    ) -> None:
        super().__init__(
            organisation=(a_text, organisation),
            on=(a_day, on),
            regions=(a_list(a_text), regions),
            vouched=(optional(a_record(Confirmation)), vouched),
            people=(a_list(a_record(DeliveredContact)), people),
            refused=(a_list(a_record(RefusedContact)), refused),
        )

    @property
    def organisation(self) -> str:
        """Whose list."""
        return text(self._json["organisation"])

    @property
    def on(self) -> datetime.date:
        """Of which day."""
        return day(self._json["on"])

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions that the list is about, when it is not about all: what lies elsewhere stays as it is.
        """
        return each(text, self._json.get("regions", ()))

    @property
    def vouched(self) -> Confirmation | None:
        """Who vouches for the list, and on which day. Without this nobody is confirmed."""
        return maybe(Confirmation._of, self._json.get("vouched"))

    @property
    def people(self) -> tuple[DeliveredContact, ...]:
        """Everybody on the list, in its order."""
        return each(DeliveredContact._of, self._json["people"])

    @property
    def refused(self) -> tuple[RefusedContact, ...]:
        """The rows that could not be taken."""
        return each(RefusedContact._of, self._json.get("refused", ()))


@final
class DeliveredContact(Record, personal=("name", "function", "email", "phone")):
    """Somebody on the list of an organisation. What the list does not say stays as it is known.

    >>> import bouwsteen as bw
    >>> bw.DeliveredContact(
    ...     row=2,
    ...     name="Voorbeeld-1",
    ...     function="jeugdconsulent",
    ...     areas=["GM0202"],
    ...     email="voorbeeld1@lt-arnhem.example",
    ...     phone="+31260000101",
    ... )
    DeliveredContact(row=2, name='…', function='…', areas=['GM0202'], email='…', phone='…')
    """

    __slots__ = ()
    __match_args__ = (
        "row",
        "also_rows",
        "contact",
        "newcomer",
        "name",
        "function",
        "areas",
        "email",
        "phone",
        "working_days",
        "skj_registered",
        "checked_on",
    )

    def __init__(
        self,
        *,
        row: int,
        also_rows: Iterable[int] = (),
        contact: str | None = None,
        newcomer: str | None = None,
        name: str,
        function: str | None = None,
        areas: Iterable[str] | None = None,
        email: str | None = None,
        phone: str | None = None,
        working_days: Iterable[Weekday | str] | None = None,
        skj_registered: bool | None = None,
        checked_on: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            row=(a_number, row),
            also_rows=(a_list(a_number), also_rows),
            contact=(optional(a_text), contact),
            newcomer=(optional(a_text), newcomer),
            name=(a_text, name),
            function=(optional(a_text), function),
            areas=(optional(a_list(a_text)), areas),
            email=(optional(a_text), email),
            phone=(optional(a_text), phone),
            working_days=(optional(a_list(a_word(Weekday))), working_days),
            skj_registered=(optional(a_flag), skj_registered),
            checked_on=(optional(a_day), checked_on),
        )

    @property
    def row(self) -> int:
        """The row of the list."""
        return number(self._json["row"])

    @property
    def also_rows(self) -> tuple[int, ...]:
        """Further rows about the same person: lists often have a row for each area."""
        return each(number, self._json.get("alsoRows", ()))

    @property
    def contact(self) -> str | None:
        """The id of the contact, when the list or a person who looked at the row gives it."""
        return maybe(text, self._json.get("contact"))

    @property
    def newcomer(self) -> str | None:
        """A person who looked at the row said that this is somebody new, to be known by this id."""
        return maybe(text, self._json.get("newcomer"))

    @property
    def name(self) -> str:
        """The name."""
        return text(self._json["name"])

    @property
    def function(self) -> str | None:
        """What the person does, in a few words."""
        return maybe(text, self._json.get("function"))

    @property
    def areas(self) -> tuple[str, ...] | None:
        """What the person works for."""
        return maybe(lambda tree: each(text, tree), self._json.get("areas"))

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
    def checked_on(self) -> datetime.date | None:
        """The day on which the list says that this row was last checked."""
        return maybe(day, self._json.get("checkedOn"))


@final
class RefusedContact(Record, personal=("name", "email")):
    """A row that could not be taken, and what could be read of who it is about. Nobody it may be about is
    ended.

    >>> import bouwsteen as bw
    >>> bw.RefusedContact(row=5, name="Voorbeeld-4")
    RefusedContact(row=5, name='…')
    """

    __slots__ = ()
    __match_args__ = ("row", "contact", "name", "email")

    def __init__(
        self,
        *,
        row: int,
        contact: str | None = None,
        name: str | None = None,
        email: str | None = None,
    ) -> None:
        super().__init__(
            row=(a_number, row),
            contact=(optional(a_text), contact),
            name=(optional(a_text), name),
            email=(optional(a_text), email),
        )

    @property
    def row(self) -> int:
        """The row of the list."""
        return number(self._json["row"])

    @property
    def contact(self) -> str | None:
        """The id of the contact, as far as it could be read."""
        return maybe(text, self._json.get("contact"))

    @property
    def name(self) -> str | None:
        """The name, as far as it could be read."""
        return maybe(text, self._json.get("name"))

    @property
    def email(self) -> str | None:
        """The e-mail, as far as it could be read."""
        return maybe(text, self._json.get("email"))


@final
class Reconciled(Record):
    """What a delivery says of one person.

    >>> import bouwsteen as bw
    >>> bw.Reconciled(kind="unclear", row=5, reason="refused")
    Reconciled(kind='unclear', row=5, reason='refused')
    """

    __slots__ = ()
    __match_args__ = ("kind", "row", "contact", "fields", "reason", "candidates", "changes")

    def __init__(
        self,
        *,
        kind: ReconciledKind | str,
        row: int | None = None,
        contact: str | None = None,
        fields: Iterable[ContactField | str] = (),
        reason: Unclear | str | None = None,
        candidates: Iterable[str] = (),
        changes: Iterable[Change] = (),
    ) -> None:
        super().__init__(
            kind=(a_word(ReconciledKind), kind),
            row=(optional(a_number), row),
            contact=(optional(a_text), contact),
            fields=(a_list(a_word(ContactField)), fields),
            reason=(optional(a_word(Unclear)), reason),
            candidates=(a_list(a_text), candidates),
            changes=(a_list(a_change), changes),
        )

    @property
    def kind(self) -> ReconciledKind:
        """What it says."""
        return ReconciledKind(self._json["kind"])

    @property
    def row(self) -> int | None:
        """The row of the list; nothing for somebody who is not on it."""
        return maybe(number, self._json.get("row"))

    @property
    def contact(self) -> str | None:
        """The contact; of somebody new the id they are given."""
        return maybe(text, self._json.get("contact"))

    @property
    def fields(self) -> tuple[ContactField, ...]:
        """What becomes other than it was."""
        return each(ContactField, self._json.get("fields", ()))

    @property
    def reason(self) -> Unclear | None:
        """Why a person has to look at it."""
        return maybe(Unclear, self._json.get("reason"))

    @property
    def candidates(self) -> tuple[str, ...]:
        """Who could be meant."""
        return each(text, self._json.get("candidates", ()))

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes that carry it out."""
        return each(change, self._json.get("changes", ()))


@final
class Audit(Record, fixed={"format": "bouwsteen/audit/1"}):
    """An entry for a log. It holds no value of a person, so that it can be kept longer than the people
    themselves.

    >>> import bouwsteen as bw
    >>> bw.Audit(
    ...     organisation="lt-arnhem",
    ...     on="2021-09-15",
    ...     vouched=bw.Confirmation(on="2021-09-14", by="organisation"),
    ...     entries={"changed": 1, "joined": 1, "left": 1, "unclear": 1},
    ...     fields={"phone": 1},
    ...     changes={"confirm": 1, "setDetails": 1, "addContact": 1, "endService": 1},
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Audit(organisation='lt-arnhem', on='2021-09-15', vouched=Confirmation(on='2021-09-14', by='organisation'),
    entries={'changed': 1, 'joined': 1, 'left': 1, 'unclear': 1}, fields={'phone': 1}, changes={'confirm': 1,
    'setDetails': 1, 'addContact': 1, 'endService': 1})
    """

    __slots__ = ()
    __match_args__ = ("organisation", "on", "vouched", "entries", "fields", "changes")

    def __init__(
        self,
        *,
        organisation: str,
        on: datetime.date | str,
        vouched: Confirmation | None = None,
        entries: Mapping[ReconciledKind, int] | Mapping[str, int],
        fields: Mapping[ContactField, int] | Mapping[str, int] | None = None,
        changes: Mapping[ChangeKind, int] | Mapping[str, int] | None = None,
    ) -> None:
        super().__init__(
            organisation=(a_text, organisation),
            on=(a_day, on),
            vouched=(optional(a_record(Confirmation)), vouched),
            entries=(a_map(a_word(ReconciledKind), a_number), entries),
            fields=(optional(a_map(a_word(ContactField), a_number)), fields),
            changes=(optional(a_map(a_word(ChangeKind), a_number)), changes),
        )

    @property
    def organisation(self) -> str:
        """Whose list."""
        return text(self._json["organisation"])

    @property
    def on(self) -> datetime.date:
        """Of which day."""
        return day(self._json["on"])

    @property
    def vouched(self) -> Confirmation | None:
        """Who vouched for it, and on which day."""
        return maybe(Confirmation._of, self._json.get("vouched"))

    @property
    def entries(self) -> dict[ReconciledKind, int]:
        """How many entries of each kind."""
        return pairs(ReconciledKind, number, self._json["entries"])

    @property
    def fields(self) -> dict[ContactField, int]:
        """How many times each detail became another."""
        return pairs(ContactField, number, self._json.get("fields", {}))

    @property
    def changes(self) -> dict[ChangeKind, int]:
        """How many changes of each kind."""
        return pairs(ChangeKind, number, self._json.get("changes", {}))


@final
class PurgeCount(Record):
    """How many contacts of an organisation were purged: what is kept of them.

    >>> import bouwsteen as bw
    >>> bw.PurgeCount(organisation="jbg", contacts=1)
    PurgeCount(organisation='jbg', contacts=1)
    """

    __slots__ = ()
    __match_args__ = ("organisation", "contacts")

    def __init__(self, *, organisation: str, contacts: int) -> None:
        super().__init__(organisation=(a_text, organisation), contacts=(a_number, contacts))

    @property
    def organisation(self) -> str:
        """The organisation."""
        return text(self._json["organisation"])

    @property
    def contacts(self) -> int:
        """How many."""
        return number(self._json["contacts"])
