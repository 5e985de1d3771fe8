# Made from the types of core by `cargo xtask codegen`.
"""Whom to call."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_record, a_text, a_word, nullable
from .._record import Record, final
from .._tree import day, each, maybe, text
from ..facts.contacts import Contact
from ..facts.organisations import Point
from ..words.contacts import PartnerRole, Why
from ..words.verdicts import Freshness


@final
class Reach(Record):
    """Whom to call for an area, organisation by organisation.

    >>> import bouwsteen as bw
    >>> bw.Reach(
    ...     area="GM0202/zuid",
    ...     on="2021-09-01",
    ...     organisations=[
    ...         bw.ReachOrganisation(
    ...             id="lt-arnhem",
    ...             name="Lokaal team Arnhem",
    ...             role="localTeam",
    ...             people=[
    ...                 bw.ReachContact(
    ...                     contact=bw.Contact(
    ...                         id="c2",
    ...                         name="Voorbeeld-2",
    ...                         organisation="lt-arnhem",
    ...                         areas=["GM0202/zuid"],
    ...                         email="voorbeeld2@lt-arnhem.example",
    ...                         phone="+31880000102",
    ...                         confirmations=[bw.Confirmation(on="2021-07-05", by="organisation")],
    ...                     ),
    ...                     why="reliable",
    ...                     freshness="fresh",
    ...                     stands_in_for=[],
    ...                     through="2021-10-19",
    ...                 ),
    ...             ],
    ...             points=[bw.Point(kind="desk", name="Voordeur", phone="+31880000001", hours="ma–vr 9–17")],
    ...         ),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Reach(area='GM0202/zuid', on='2021-09-01', organisations=[ReachOrganisation(id='lt-arnhem',
    name='Lokaal team Arnhem', role='localTeam', people=[ReachContact(contact=Contact(id='c2', name='…',
    organisation='lt-arnhem', areas=['GM0202/zuid'], email='…', phone='…',
    confirmations=[Confirmation(on='2021-07-05', by='organisation')]), why='reliable', freshness='fresh',
    stands_in_for=[], through='2021-10-19')], points=[Point(kind='desk', name='Voordeur',
    phone='+31880000001', hours='ma–vr 9–17')])])
    """

    __slots__ = ()
    __match_args__ = ("area", "on", "organisations")

    def __init__(
        self,
        *,
        area: str,
        on: datetime.date | str,
        organisations: Iterable[ReachOrganisation],
    ) -> None:
        super().__init__(
            area=(a_text, area),
            on=(a_day, on),
            organisations=(a_list(a_record(ReachOrganisation)), organisations),
        )

    @property
    def area(self) -> str:
        """The area asked."""
        return text(self._json["area"])

    @property
    def on(self) -> datetime.date:
        """The day asked."""
        return day(self._json["on"])

    @property
    def organisations(self) -> tuple[ReachOrganisation, ...]:
        """The organisations that serve the area, by role, then name."""
        return each(ReachOrganisation._of, self._json["organisations"])


@final
class ReachOrganisation(Record):
    """An organisation that serves the area, and how to reach it.

    >>> import bouwsteen as bw
    >>> bw.ReachOrganisation(
    ...     id="vt-gm",
    ...     name="Veilig Thuis Gelderland-Midden",
    ...     role="veiligThuis",
    ...     people=[
    ...         bw.ReachContact(
    ...             contact=bw.Contact(
    ...                 id="c9",
    ...                 name="Voorbeeld-9",
    ...                 organisation="vt-gm",
    ...                 areas=["JZ28"],
    ...                 email="voorbeeld9@vt-gm.example",
    ...                 phone="+31880000109",
    ...                 confirmations=[bw.Confirmation(on="2021-02-01", by="self")],
    ...             ),
    ...             why="notConfirmed",
    ...             freshness="stale",
    ...             stands_in_for=[],
    ...         ),
    ...     ],
    ...     points=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ReachOrganisation(id='vt-gm', name='Veilig Thuis Gelderland-Midden', role='veiligThuis',
    people=[ReachContact(contact=Contact(id='c9', name='…', organisation='vt-gm', areas=['JZ28'], email='…',
    phone='…', confirmations=[Confirmation(on='2021-02-01', by='self')]), why='notConfirmed',
    freshness='stale', stands_in_for=[])], points=[])
    """

    __slots__ = ()
    __match_args__ = ("id", "name", "role", "people", "points")

    def __init__(
        self,
        *,
        id: str,
        name: str,
        role: PartnerRole | str,
        people: Iterable[ReachContact],
        points: Iterable[Point],
    ) -> None:
        super().__init__(
            id=(a_text, id),
            name=(a_text, name),
            role=(a_word(PartnerRole), role),
            people=(a_list(a_record(ReachContact)), people),
            points=(a_list(a_record(Point)), points),
        )

    @property
    def id(self) -> str:
        """The organisation."""
        return text(self._json["id"])

    @property
    def name(self) -> str:
        """What it is called."""
        return text(self._json["name"])

    @property
    def role(self) -> PartnerRole:
        """Its role."""
        return PartnerRole(self._json["role"])

    @property
    def people(self) -> tuple[ReachContact, ...]:
        """People, the best first."""
        return each(ReachContact._of, self._json["people"])

    @property
    def points(self) -> tuple[Point, ...]:
        """Front desk, duty line, shared mailbox."""
        return each(Point._of, self._json["points"])


@final
class ReachContact(Record):
    """Somebody to call.

    >>> import bouwsteen as bw
    >>> bw.ReachContact(
    ...     contact=bw.Contact(
    ...         id="c9",
    ...         name="Voorbeeld-9",
    ...         organisation="vt-gm",
    ...         areas=["JZ28"],
    ...         email="voorbeeld9@vt-gm.example",
    ...         phone="+31880000109",
    ...         confirmations=[bw.Confirmation(on="2021-02-01", by="self")],
    ...     ),
    ...     why="notConfirmed",
    ...     freshness="stale",
    ...     stands_in_for=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ReachContact(contact=Contact(id='c9', name='…', organisation='vt-gm', areas=['JZ28'], email='…',
    phone='…', confirmations=[Confirmation(on='2021-02-01', by='self')]), why='notConfirmed',
    freshness='stale', stands_in_for=[])
    """

    __slots__ = ()
    __match_args__ = ("contact", "why", "freshness", "stands_in_for", "through")

    def __init__(
        self,
        *,
        contact: Contact,
        why: Why | str,
        freshness: Freshness | str,
        stands_in_for: Iterable[str],
        through: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            contact=(a_record(Contact), contact),
            why=(a_word(Why), why),
            freshness=(a_word(Freshness), freshness),
            stands_in_for=(a_list(a_text), stands_in_for),
            through=(nullable(a_day), through),
        )

    @property
    def contact(self) -> Contact:
        """The contact, with function, work phone and mail."""
        return Contact._of(self._json["contact"])

    @property
    def why(self) -> Why:
        """Why the contact is listed."""
        return Why(self._json["why"])

    @property
    def freshness(self) -> Freshness:
        """How recently confirmed."""
        return Freshness(self._json["freshness"])

    @property
    def stands_in_for(self) -> tuple[str, ...]:
        """For whom the contact stands in."""
        return each(text, self._json["standsInFor"])

    @property
    def through(self) -> datetime.date | None:
        """The last day on which this holds if nobody confirms again; None when not reliable or without limit.
        """
        return maybe(day, self._json["through"])
