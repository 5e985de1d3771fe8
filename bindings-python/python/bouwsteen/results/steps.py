# Made from the types of core by `cargo xtask codegen`.
"""How far the steps are, and what was judged by what."""

from __future__ import annotations

from collections.abc import Mapping

from .._argument import a_map, a_number, a_record, a_text, a_word, nullable, optional
from .._record import Record, final
from .._tree import maybe, number, pairs, text
from ..words.requirements import Reading, ReadingId, Status
from ..words.verdicts import Verdict


@final
class StepVerdict(Record):
    """The verdict of a step in a region.

    >>> import bouwsteen as bw
    >>> bw.StepVerdict(
    ...     region="JZ32",
    ...     step=1,
    ...     verdict="met",
    ...     counts=bw.Counts(met=184, on_track=0, at_risk=0, not_met=0, undetermined=0, not_applicable=0),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    StepVerdict(region='JZ32', step=1, verdict='met', counts=Counts(met=184, on_track=0, at_risk=0, not_met=0,
    undetermined=0, not_applicable=0))
    """

    __slots__ = ()
    __match_args__ = ("region", "step", "verdict", "counts")

    def __init__(self, *, region: str, step: int, verdict: Verdict | str, counts: Counts) -> None:
        super().__init__(
            region=(a_text, region),
            step=(a_number, step),
            verdict=(a_word(Verdict), verdict),
            counts=(a_record(Counts), counts),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def step(self) -> int:
        """1, 2 or 3."""
        return number(self._json["step"])

    @property
    def verdict(self) -> Verdict:
        """The worst of the findings that weigh."""
        return Verdict(self._json["verdict"])

    @property
    def counts(self) -> Counts:
        """Those findings counted."""
        return Counts._of(self._json["counts"])


@final
class Counts(Record):
    """How many findings of a step have each verdict; only findings that weigh.

    >>> import bouwsteen as bw
    >>> bw.Counts(met=28, on_track=0, at_risk=0, not_met=49, undetermined=0, not_applicable=0)
    Counts(met=28, on_track=0, at_risk=0, not_met=49, undetermined=0, not_applicable=0)
    """

    __slots__ = ()
    __match_args__ = ("met", "on_track", "at_risk", "not_met", "undetermined", "not_applicable")

    def __init__(
        self,
        *,
        met: int,
        on_track: int,
        at_risk: int,
        not_met: int,
        undetermined: int,
        not_applicable: int,
    ) -> None:
        super().__init__(
            met=(a_number, met),
            on_track=(a_number, on_track),
            at_risk=(a_number, at_risk),
            not_met=(a_number, not_met),
            undetermined=(a_number, undetermined),
            not_applicable=(a_number, not_applicable),
        )

    @property
    def met(self) -> int:
        """It is so."""
        return number(self._json["met"])

    @property
    def on_track(self) -> int:
        """What is planned will do it."""
        return number(self._json["onTrack"])

    @property
    def at_risk(self) -> int:
        """Nothing planned will do it."""
        return number(self._json["atRisk"])

    @property
    def not_met(self) -> int:
        """It is not so."""
        return number(self._json["notMet"])

    @property
    def undetermined(self) -> int:
        """A norm or a fact is missing."""
        return number(self._json["undetermined"])

    @property
    def not_applicable(self) -> int:
        """There is nothing to judge."""
        return number(self._json["notApplicable"])


@final
class PolicySummary(Record):
    """Which policy judged.

    >>> import bouwsteen as bw
    >>> bw.PolicySummary(
    ...     id="gvjb_2021",
    ...     status="proposed",
    ...     readings={
    ...         "meetings.count": "perSubregion",
    ...         "meetings.qualifies": "programmeAndComposition",
    ...         "meetings.preparation": "two",
    ...         "meetings.programme.building_blocks": "twoPerMeeting",
    ...         "meetings.composition": "outcome",
    ...         "meetings.hours.online": "travelNotCounted",
    ...         "contacts.distribution": "viaOrganisation",
    ...         "learning.group": "perSubregion",
    ...         "learning.sessions": "missing",
    ...         "learning.joint": "two",
    ...         "learning.benefit": "group",
    ...     },
    ... )  # doctest: +NORMALIZE_WHITESPACE
    PolicySummary(id='gvjb_2021', status='proposed', readings={'meetings.count': 'perSubregion',
    'meetings.qualifies': 'programmeAndComposition', 'meetings.preparation': 'two',
    'meetings.programme.building_blocks': 'twoPerMeeting', 'meetings.composition': 'outcome',
    'meetings.hours.online': 'travelNotCounted', 'contacts.distribution': 'viaOrganisation',
    'learning.group': 'perSubregion', 'learning.sessions': 'missing', 'learning.joint': 'two',
    'learning.benefit': 'group'})
    """

    __slots__ = ()
    __match_args__ = ("id", "adapted_from", "status", "readings")

    def __init__(
        self,
        *,
        id: str,
        adapted_from: str | None = None,
        status: Status | str,
        readings: Mapping[ReadingId, Reading | str] | Mapping[str, Reading | str],
    ) -> None:
        super().__init__(
            id=(a_text, id),
            adapted_from=(optional(a_text), adapted_from),
            status=(a_word(Status), status),
            readings=(a_map(a_word(ReadingId), a_word(Reading)), readings),
        )

    @property
    def id(self) -> str:
        """Its id."""
        return text(self._json["id"])

    @property
    def adapted_from(self) -> str | None:
        """The id of the policy from which it was made, if it was made from another."""
        return maybe(text, self._json.get("adaptedFrom"))

    @property
    def status(self) -> Status:
        """How far it got."""
        return Status(self._json["status"])

    @property
    def readings(self) -> dict[ReadingId, Reading]:
        """How the source was read."""
        return pairs(ReadingId, Reading, self._json["readings"])


@final
class RegisterSummary(Record):
    """Which register was judged.

    >>> import bouwsteen as bw
    >>> bw.RegisterSummary(fingerprint="cb42d6c97097652f", revision=12)
    RegisterSummary(fingerprint='cb42d6c97097652f', revision=12)
    """

    __slots__ = ()
    __match_args__ = ("fingerprint", "revision")

    def __init__(self, *, fingerprint: str, revision: int | None = None) -> None:
        super().__init__(fingerprint=(a_text, fingerprint), revision=(nullable(a_number), revision))

    @property
    def fingerprint(self) -> str:
        """The fingerprint of its facts."""
        return text(self._json["fingerprint"])

    @property
    def revision(self) -> int | None:
        """The revision its owner gave it."""
        return maybe(number, self._json["revision"])
