# Made from the types of core by `cargo xtask codegen`.
"""Who can come to a meeting, and what meetings and sessions took."""

from __future__ import annotations

from collections.abc import Iterable

from .._argument import a_list, a_number, a_record, a_text, a_word, nullable
from .._record import Record, final
from .._tree import each, maybe, number, text
from ..words.contacts import PartnerRole
from ..words.meetings import Obstacle


@final
class Candidates(Record):
    """Who could be invited to a meeting.

    >>> import bouwsteen as bw
    >>> bw.Candidates(
    ...     people=[
    ...         bw.Candidate(
    ...             contact="c9",
    ...             organisation="vt-gm",
    ...             role="veiligThuis",
    ...             municipalities=[],
    ...             minutes=0,
    ...         ),
    ...     ],
    ...     suggestion=["c9"],
    ...     gaps=[bw.Gap(role="localTeam", why="nobody")],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Candidates(people=[Candidate(contact='c9', organisation='vt-gm', role='veiligThuis', municipalities=[],
    minutes=0)], suggestion=['c9'], gaps=[Gap(role='localTeam', why='nobody')])
    """

    __slots__ = ()
    __match_args__ = ("people", "suggestion", "gaps")

    def __init__(
        self,
        *,
        people: Iterable[Candidate],
        suggestion: Iterable[str],
        gaps: Iterable[Gap],
    ) -> None:
        super().__init__(
            people=(a_list(a_record(Candidate)), people),
            suggestion=(a_list(a_text), suggestion),
            gaps=(a_list(a_record(Gap)), gaps),
        )

    @property
    def people(self) -> tuple[Candidate, ...]:
        """Everybody who works for the scope that day: by role, those without an obstacle and with the least
        hours first.
        """
        return each(Candidate._of, self._json["people"])

    @property
    def suggestion(self) -> tuple[str, ...]:
        """As few of them as will do, with whom the composition is met but for the gaps."""
        return each(text, self._json["suggestion"])

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What remains missing."""
        return each(Gap._of, self._json["gaps"])


@final
class Candidate(Record):
    """Somebody who works for the scope on the day.

    >>> import bouwsteen as bw
    >>> bw.Candidate(contact="c9", organisation="vt-gm", role="veiligThuis", municipalities=[], minutes=0)
    Candidate(contact='c9', organisation='vt-gm', role='veiligThuis', municipalities=[], minutes=0)
    """

    __slots__ = ()
    __match_args__ = ("contact", "organisation", "role", "municipalities", "minutes", "obstacle")

    def __init__(
        self,
        *,
        contact: str,
        organisation: str,
        role: PartnerRole | str,
        municipalities: Iterable[str],
        minutes: int,
        obstacle: Obstacle | str | None = None,
    ) -> None:
        super().__init__(
            contact=(a_text, contact),
            organisation=(a_text, organisation),
            role=(a_word(PartnerRole), role),
            municipalities=(a_list(a_text), municipalities),
            minutes=(a_number, minutes),
            obstacle=(nullable(a_word(Obstacle)), obstacle),
        )

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def organisation(self) -> str:
        """Of which organisation."""
        return text(self._json["organisation"])

    @property
    def role(self) -> PartnerRole:
        """With which role."""
        return PartnerRole(self._json["role"])

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The municipalities of the scope for whose local team they can stand."""
        return each(text, self._json["municipalities"])

    @property
    def minutes(self) -> int:
        """The minutes that meetings held and planned take of them in the policy's period, this one not
        counted.
        """
        return number(self._json["minutes"])

    @property
    def obstacle(self) -> Obstacle | None:
        """Why they had better not be invited, if there is a reason."""
        return maybe(Obstacle, self._json["obstacle"])


@final
class Gap(Record):
    """A partner or local team of which nobody can be invited.

    >>> import bouwsteen as bw
    >>> bw.Gap(role="localTeam", municipality="GM0221", why="nobody")
    Gap(role='localTeam', municipality='GM0221', why='nobody')
    """

    __slots__ = ()
    __match_args__ = ("role", "municipality", "why")

    def __init__(
        self,
        *,
        role: PartnerRole | str,
        municipality: str | None = None,
        why: Obstacle | str,
    ) -> None:
        super().__init__(
            role=(a_word(PartnerRole), role),
            municipality=(nullable(a_text), municipality),
            why=(a_word(Obstacle), why),
        )

    @property
    def role(self) -> PartnerRole:
        """The role."""
        return PartnerRole(self._json["role"])

    @property
    def municipality(self) -> str | None:
        """The municipality, of a local team."""
        return maybe(text, self._json["municipality"])

    @property
    def why(self) -> Obstacle:
        """Why: what keeps the nearest one."""
        return Obstacle(self._json["why"])


@final
class Investment(Record):
    """What meetings took of a professional in a calendar year, in minutes.

    >>> import bouwsteen as bw
    >>> bw.Investment(
    ...     year=2021,
    ...     contact="jbg-epe-1",
    ...     organisation="jbg",
    ...     meetings=1,
    ...     preparation=60,
    ...     participation=120,
    ...     travel=0,
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Investment(year=2021, contact='jbg-epe-1', organisation='jbg', meetings=1, preparation=60,
    participation=120, travel=0)
    """

    __slots__ = ()
    __match_args__ = ("year", "contact", "organisation", "meetings", "preparation", "participation", "travel")

    def __init__(
        self,
        *,
        year: int,
        contact: str,
        organisation: str,
        meetings: int,
        preparation: int,
        participation: int,
        travel: int,
    ) -> None:
        super().__init__(
            year=(a_number, year),
            contact=(a_text, contact),
            organisation=(a_text, organisation),
            meetings=(a_number, meetings),
            preparation=(a_number, preparation),
            participation=(a_number, participation),
            travel=(a_number, travel),
        )

    @property
    def year(self) -> int:
        """The year of the meetings."""
        return number(self._json["year"])

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def organisation(self) -> str:
        """Of which organisation."""
        return text(self._json["organisation"])

    @property
    def meetings(self) -> int:
        """How many meetings."""
        return number(self._json["meetings"])

    @property
    def preparation(self) -> int:
        """Reading beforehand."""
        return number(self._json["preparation"])

    @property
    def participation(self) -> int:
        """Taking part."""
        return number(self._json["participation"])

    @property
    def travel(self) -> int:
        """There and back."""
        return number(self._json["travel"])


@final
class Reflection(Record):
    """Contact time of a professional in learning sessions in a calendar year, in minutes.

    >>> import bouwsteen as bw
    >>> bw.Reflection(
    ...     year=2021,
    ...     contact="jbg-nijmegen-1",
    ...     organisation="jbg",
    ...     sessions=1,
    ...     minutes=120,
    ...     unknown=0,
    ... )
    Reflection(year=2021, contact='jbg-nijmegen-1', organisation='jbg', sessions=1, minutes=120, unknown=0)
    """

    __slots__ = ()
    __match_args__ = ("year", "contact", "organisation", "sessions", "minutes", "unknown")

    def __init__(
        self,
        *,
        year: int,
        contact: str,
        organisation: str,
        sessions: int,
        minutes: int,
        unknown: int,
    ) -> None:
        super().__init__(
            year=(a_number, year),
            contact=(a_text, contact),
            organisation=(a_text, organisation),
            sessions=(a_number, sessions),
            minutes=(a_number, minutes),
            unknown=(a_number, unknown),
        )

    @property
    def year(self) -> int:
        """The year of the sessions."""
        return number(self._json["year"])

    @property
    def contact(self) -> str:
        """Who."""
        return text(self._json["contact"])

    @property
    def organisation(self) -> str:
        """Of which organisation."""
        return text(self._json["organisation"])

    @property
    def sessions(self) -> int:
        """How many sessions."""
        return number(self._json["sessions"])

    @property
    def minutes(self) -> int:
        """Contact time; sessions of which the length is not known count for nothing."""
        return number(self._json["minutes"])

    @property
    def unknown(self) -> int:
        """How many of the sessions are of unknown length."""
        return number(self._json["unknown"])
