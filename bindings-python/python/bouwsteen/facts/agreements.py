# Made from the types of core by `cargo xtask codegen`.
"""What a region agreed about its contacts, and to whom it spread them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import a_day, a_list, a_map, a_record, a_text, a_word, optional
from .._record import Record, final
from .._tree import day, each, maybe, pairs, text
from ..words.contacts import Detail, Method, PartnerRole
from .time import Period


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
