# Made from the types of core by `cargo xtask codegen`.
"""Findings, of whom, and what would mend them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_record, a_text, a_word, any_json, nullable, optional
from .._record import Record, final
from .._tree import Json, copied, day, each, maybe, text
from ..changes import Change, a_change, change
from ..facts.policy import Source
from ..words.contacts import PartnerRole
from ..words.requirements import RequirementId
from ..words.verdicts import Force, Missing, Verdict
from ..words.vision import CoreValue


@final
class Finding(Record, kind="FindingDocument"):
    """A finding with everything about it.

    >>> import bouwsteen as bw
    >>> bw.Finding(
    ...     requirement="meetings.count",
    ...     region="JZ12",
    ...     subject=bw.Subject(),
    ...     verdict="atRisk",
    ...     force="assignment",
    ...     expected=2,
    ...     observed={"held": 1, "planned": 0, "regional": 1},
    ...     evidence=["nv-1"],
    ...     responsible=bw.Actor(region="JZ12"),
    ...     due="2021-12-31",
    ...     source=bw.Source(
    ...         document="B2",
    ...         section="Opdrachten aan de jeugdhulpregio's",
    ...         quote="Organiseer in 2021 twee",
    ...     ),
    ...     remedy=bw.Remedy(ask="meeting"),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Finding(requirement='meetings.count', region='JZ12', subject=Subject(), verdict='atRisk',
    force='assignment', expected=2, observed={'held': 1, 'planned': 0, 'regional': 1}, evidence=['nv-1'],
    responsible=Actor(region='JZ12'), due='2021-12-31', source=Source(document='B2',
    section="Opdrachten aan de jeugdhulpregio's", quote='Organiseer in 2021 twee'),
    remedy=Remedy(ask='meeting'))
    """

    __slots__ = ()
    __match_args__ = (
        "requirement",
        "region",
        "subject",
        "verdict",
        "force",
        "expected",
        "observed",
        "evidence",
        "responsible",
        "due",
        "cause",
        "source",
        "remedy",
    )

    def __init__(
        self,
        *,
        requirement: RequirementId | str,
        region: str,
        subject: Subject,
        verdict: Verdict | str,
        force: Force | str,
        expected: Json,
        observed: Json,
        evidence: Iterable[str],
        responsible: Actor,
        due: datetime.date | str | None = None,
        cause: FindingKey | None = None,
        source: Source,
        remedy: Remedy,
    ) -> None:
        super().__init__(
            requirement=(a_word(RequirementId), requirement),
            region=(a_text, region),
            subject=(a_record(Subject), subject),
            verdict=(a_word(Verdict), verdict),
            force=(a_word(Force), force),
            expected=(any_json, expected),
            observed=(any_json, observed),
            evidence=(a_list(a_text), evidence),
            responsible=(a_record(Actor), responsible),
            due=(nullable(a_day), due),
            cause=(nullable(a_record(FindingKey)), cause),
            source=(a_record(Source), source),
            remedy=(a_record(Remedy), remedy),
        )

    @property
    def requirement(self) -> RequirementId:
        """The requirement."""
        return RequirementId(self._json["requirement"])

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def subject(self) -> Subject:
        """The subject."""
        return Subject._of(self._json["subject"])

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return Verdict(self._json["verdict"])

    @property
    def force(self) -> Force:
        """How much the requirement weighs."""
        return Force(self._json["force"])

    @property
    def expected(self) -> Json:
        """What was expected."""
        return copied(self._json["expected"])

    @property
    def observed(self) -> Json:
        """What was found."""
        return copied(self._json["observed"])

    @property
    def evidence(self) -> tuple[str, ...]:
        """The ids of the facts it rests on."""
        return each(text, self._json["evidence"])

    @property
    def responsible(self) -> Actor:
        """Who is to act."""
        return Actor._of(self._json["responsible"])

    @property
    def due(self) -> datetime.date | None:
        """By when, if there is such a day."""
        return maybe(day, self._json["due"])

    @property
    def cause(self) -> FindingKey | None:
        """The finding from which this one merely follows."""
        return maybe(FindingKey._of, self._json["cause"])

    @property
    def source(self) -> Source:
        """Where the requirement comes from."""
        return Source._of(self._json["source"])

    @property
    def remedy(self) -> Remedy:
        """What would lift it."""
        return Remedy._of(self._json["remedy"])


@final
class FindingKey(Record):
    """What identifies a finding: requirement, region, subject.

    >>> import bouwsteen as bw
    >>> bw.FindingKey(requirement="contacts.freshness", region="JZ28", subject=bw.Subject(contact="c9"))
    FindingKey(requirement='contacts.freshness', region='JZ28', subject=Subject(contact='c9'))
    """

    __slots__ = ()
    __match_args__ = ("requirement", "region", "subject")

    def __init__(self, *, requirement: RequirementId | str, region: str, subject: Subject) -> None:
        super().__init__(
            requirement=(a_word(RequirementId), requirement),
            region=(a_text, region),
            subject=(a_record(Subject), subject),
        )

    @property
    def requirement(self) -> RequirementId:
        """The requirement."""
        return RequirementId(self._json["requirement"])

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def subject(self) -> Subject:
        """The subject."""
        return Subject._of(self._json["subject"])


@final
class Subject(Record):
    """The subject of a finding: its parts, or none for the region itself.

    >>> import bouwsteen as bw
    >>> bw.Subject(organisation="vt-gm", area="GM0202/noord")
    Subject(organisation='vt-gm', area='GM0202/noord')
    """

    __slots__ = ()
    __match_args__ = (
        "organisation",
        "contact",
        "area",
        "role",
        "subregion",
        "meeting",
        "learning_group",
        "session",
        "value",
    )

    def __init__(
        self,
        *,
        organisation: str | None = None,
        contact: str | None = None,
        area: str | None = None,
        role: PartnerRole | str | None = None,
        subregion: str | None = None,
        meeting: str | None = None,
        learning_group: str | None = None,
        session: str | None = None,
        value: CoreValue | str | None = None,
    ) -> None:
        super().__init__(
            organisation=(optional(a_text), organisation),
            contact=(optional(a_text), contact),
            area=(optional(a_text), area),
            role=(optional(a_word(PartnerRole)), role),
            subregion=(optional(a_text), subregion),
            meeting=(optional(a_text), meeting),
            learning_group=(optional(a_text), learning_group),
            session=(optional(a_text), session),
            value=(optional(a_word(CoreValue)), value),
        )

    @property
    def organisation(self) -> str | None:
        """The organisation."""
        return maybe(text, self._json.get("organisation"))

    @property
    def contact(self) -> str | None:
        """The contact."""
        return maybe(text, self._json.get("contact"))

    @property
    def area(self) -> str | None:
        """The area."""
        return maybe(text, self._json.get("area"))

    @property
    def role(self) -> PartnerRole | None:
        """The role."""
        return maybe(PartnerRole, self._json.get("role"))

    @property
    def subregion(self) -> str | None:
        """The subregion."""
        return maybe(text, self._json.get("subregion"))

    @property
    def meeting(self) -> str | None:
        """The meeting."""
        return maybe(text, self._json.get("meeting"))

    @property
    def learning_group(self) -> str | None:
        """The learning group."""
        return maybe(text, self._json.get("learningGroup"))

    @property
    def session(self) -> str | None:
        """The session."""
        return maybe(text, self._json.get("session"))

    @property
    def value(self) -> CoreValue | None:
        """The core value."""
        return maybe(CoreValue, self._json.get("value"))


@final
class Actor(Record):
    """Who is to act: one of the three.

    >>> import bouwsteen as bw
    >>> bw.Actor(municipality="GM0202")
    Actor(municipality='GM0202')
    """

    __slots__ = ()
    __match_args__ = ("municipality", "organisation", "region")

    def __init__(
        self,
        *,
        municipality: str | None = None,
        organisation: str | None = None,
        region: str | None = None,
    ) -> None:
        super().__init__(
            municipality=(optional(a_text), municipality),
            organisation=(optional(a_text), organisation),
            region=(optional(a_text), region),
        )

    @property
    def municipality(self) -> str | None:
        """A municipality."""
        return maybe(text, self._json.get("municipality"))

    @property
    def organisation(self) -> str | None:
        """An organisation."""
        return maybe(text, self._json.get("organisation"))

    @property
    def region(self) -> str | None:
        """The region, when nobody is known."""
        return maybe(text, self._json.get("region"))


@final
class Remedy(Record):
    """A remedy: one of the three.

    >>> import bouwsteen as bw
    >>> bw.Remedy(decide="contacts.rhythm")
    Remedy(decide='contacts.rhythm')
    """

    __slots__ = ()
    __match_args__ = ("changes", "decide", "ask")

    def __init__(
        self,
        *,
        changes: Iterable[Change] | None = None,
        decide: RequirementId | str | None = None,
        ask: Missing | str | None = None,
    ) -> None:
        super().__init__(
            changes=(optional(a_list(a_change)), changes),
            decide=(optional(a_word(RequirementId)), decide),
            ask=(optional(a_word(Missing)), ask),
        )

    @property
    def changes(self) -> tuple[Change, ...] | None:
        """Changes that lift the finding."""
        return maybe(lambda tree: each(change, tree), self._json.get("changes"))

    @property
    def decide(self) -> RequirementId | None:
        """The requirement about which to decide."""
        return maybe(RequirementId, self._json.get("decide"))

    @property
    def ask(self) -> Missing | None:
        """The fact to ask for."""
        return maybe(Missing, self._json.get("ask"))
