# Made from the types of core by `cargo xtask codegen`.
"""An assessment as a document: how far the steps are, and what was judged by what."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from .._argument import a_day, a_list, a_map, a_number, a_record, a_text, a_word, nullable, optional
from .._record import Record, final
from .._tree import day, each, maybe, number, pairs, text
from ..words.requirements import Reading, ReadingId, Status
from ..words.verdicts import Verdict
from .actions import Action
from .findings import Finding
from .seats import CoverageRow, CoverageTotal, FreshnessRow


@final
class AssessmentDocument(Record, fixed={"format": "bouwsteen/assessment/1"}):
    """An assessment: which register was judged by which policy, and everything it came to.

    >>> import bouwsteen as bw
    >>> bw.AssessmentDocument(
    ...     on="2021-09-01",
    ...     judged_on="2021-09-01",
    ...     policy=bw.PolicySummary(
    ...         id="gvjb_2021",
    ...         status="proposed",
    ...         readings={
    ...             "meetings.count": "perSubregion",
    ...             "meetings.qualifies": "programmeAndComposition",
    ...             "meetings.preparation": "two",
    ...             "meetings.programme.building_blocks": "twoPerMeeting",
    ...             "meetings.composition": "outcome",
    ...             "meetings.hours.online": "travelNotCounted",
    ...             "contacts.distribution": "viaOrganisation",
    ...             "learning.group": "perSubregion",
    ...             "learning.sessions": "missing",
    ...             "learning.joint": "two",
    ...             "learning.benefit": "group",
    ...         },
    ...     ),
    ...     register=bw.RegisterSummary(fingerprint="cb42d6c97097652f", revision=12),
    ...     engine="bouwsteen 0.1.0",
    ...     steps=[
    ...         bw.StepVerdict(
    ...             region="JZ28",
    ...             step=1,
    ...             verdict="notMet",
    ...             counts=bw.Counts(
    ...                 met=28,
    ...                 on_track=0,
    ...                 at_risk=0,
    ...                 not_met=49,
    ...                 undetermined=0,
    ...                 not_applicable=0,
    ...             ),
    ...         ),
    ...     ],
    ...     coverage_totals=[
    ...         bw.CoverageTotal(
    ...             region="JZ28",
    ...             role="localTeam",
    ...             total=12,
    ...             covered=1,
    ...             replaced=1,
    ...             unverified=0,
    ...             stale=0,
    ...             absent=0,
    ...             vacant=10,
    ...         ),
    ...     ],
    ...     coverage=[
    ...         bw.CoverageRow(
    ...             organisation="lt-arnhem",
    ...             area="GM0202/noord",
    ...             role="localTeam",
    ...             region="JZ28",
    ...             status="replaced",
    ...             reachable=1,
    ...             via=["c2"],
    ...             through="2021-11-16",
    ...         ),
    ...     ],
    ...     freshness=[bw.FreshnessRow(contact="c1", region="JZ28", status="fresh", due="2021-11-02")],
    ...     findings=[
    ...         bw.Finding(
    ...             requirement="contacts.rhythm",
    ...             region="JZ28",
    ...             subject=bw.Subject(role="certifiedInstitution"),
    ...             verdict="notMet",
    ...             force="criterion",
    ...             expected=["every"],
    ...             observed={"every": None, "method": None},
    ...             evidence=["agreement/JZ28/2021-02-01"],
    ...             responsible=bw.Actor(municipality="GM0202"),
    ...             source=bw.Source(
    ...                 document="B2",
    ...                 section="Stap 1",
    ...                 quote="op welke wijze en met welke frequentie",
    ...             ),
    ...             remedy=bw.Remedy(decide="contacts.rhythm"),
    ...         ),
    ...     ],
    ...     actions=[
    ...         bw.Action(
    ...             key="contacts.freshness:JZ28:c9:vt-gm",
    ...             actor=bw.Actor(organisation="vt-gm"),
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="c9"),
    ...             due="2021-08-01",
    ...             resolves=bw.Resolves(seats=12, findings=13),
    ...             changes=[bw.Confirm(contact="c9", on="2021-09-01", by="self")],
    ...         ),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    AssessmentDocument(on='2021-09-01', judged_on='2021-09-01', policy=PolicySummary(id='gvjb_2021',
    status='proposed', readings={'meetings.count': 'perSubregion',
    'meetings.qualifies': 'programmeAndComposition', 'meetings.preparation': 'two',
    'meetings.programme.building_blocks': 'twoPerMeeting', 'meetings.composition': 'outcome',
    'meetings.hours.online': 'travelNotCounted', 'contacts.distribution': 'viaOrganisation',
    'learning.group': 'perSubregion', 'learning.sessions': 'missing', 'learning.joint': 'two',
    'learning.benefit': 'group'}), register=RegisterSummary(fingerprint='cb42d6c97097652f', revision=12),
    engine='bouwsteen 0.1.0', steps=[StepVerdict(region='JZ28', step=1, verdict='notMet',
    counts=Counts(met=28, on_track=0, at_risk=0, not_met=49, undetermined=0, not_applicable=0))],
    coverage_totals=[CoverageTotal(region='JZ28', role='localTeam', total=12, covered=1, replaced=1,
    unverified=0, stale=0, absent=0, vacant=10)], coverage=[CoverageRow(organisation='lt-arnhem',
    area='GM0202/noord', role='localTeam', region='JZ28', status='replaced', reachable=1, via=['c2'],
    through='2021-11-16')], freshness=[FreshnessRow(contact='c1', region='JZ28', status='fresh',
    due='2021-11-02')], findings=[Finding(requirement='contacts.rhythm', region='JZ28',
    subject=Subject(role='certifiedInstitution'), verdict='notMet', force='criterion', expected=['every'],
    observed={'every': None, 'method': None}, evidence=['agreement/JZ28/2021-02-01'],
    responsible=Actor(municipality='GM0202'), source=Source(document='B2', section='Stap 1',
    quote='op welke wijze en met welke frequentie'), remedy=Remedy(decide='contacts.rhythm'))],
    actions=[Action(key='contacts.freshness:JZ28:c9:vt-gm', actor=Actor(organisation='vt-gm'),
    requirement='contacts.freshness', region='JZ28', subject=Subject(contact='c9'), due='2021-08-01',
    resolves=Resolves(seats=12, findings=13), changes=[Confirm(contact='c9', on='2021-09-01', by='self')])])
    """

    __slots__ = ()
    __match_args__ = (
        "on",
        "judged_on",
        "policy",
        "register",
        "engine",
        "steps",
        "coverage_totals",
        "coverage",
        "freshness",
        "findings",
        "actions",
    )

    def __init__(
        self,
        *,
        on: datetime.date | str,
        judged_on: datetime.date | str,
        policy: PolicySummary,
        register: RegisterSummary,
        engine: str,
        steps: Iterable[StepVerdict],
        coverage_totals: Iterable[CoverageTotal],
        coverage: Iterable[CoverageRow],
        freshness: Iterable[FreshnessRow],
        findings: Iterable[Finding],
        actions: Iterable[Action],
    ) -> None:
        super().__init__(
            on=(a_day, on),
            judged_on=(a_day, judged_on),
            policy=(a_record(PolicySummary), policy),
            register=(a_record(RegisterSummary), register),
            engine=(a_text, engine),
            steps=(a_list(a_record(StepVerdict)), steps),
            coverage_totals=(a_list(a_record(CoverageTotal)), coverage_totals),
            coverage=(a_list(a_record(CoverageRow)), coverage),
            freshness=(a_list(a_record(FreshnessRow)), freshness),
            findings=(a_list(a_record(Finding)), findings),
            actions=(a_list(a_record(Action)), actions),
        )

    @property
    def on(self) -> datetime.date:
        """The day that was asked."""
        return day(self._json["on"])

    @property
    def judged_on(self) -> datetime.date:
        """The day on which verdicts are judged."""
        return day(self._json["judgedOn"])

    @property
    def policy(self) -> PolicySummary:
        """Which policy judged."""
        return PolicySummary._of(self._json["policy"])

    @property
    def register(self) -> RegisterSummary:
        """Which register was judged."""
        return RegisterSummary._of(self._json["register"])

    @property
    def engine(self) -> str:
        """What judged."""
        return text(self._json["engine"])

    @property
    def steps(self) -> tuple[StepVerdict, ...]:
        """The verdict per region and step."""
        return each(StepVerdict._of, self._json["steps"])

    @property
    def coverage_totals(self) -> tuple[CoverageTotal, ...]:
        """Seats per region and role."""
        return each(CoverageTotal._of, self._json["coverageTotals"])

    @property
    def coverage(self) -> tuple[CoverageRow, ...]:
        """Every seat."""
        return each(CoverageRow._of, self._json["coverage"])

    @property
    def freshness(self) -> tuple[FreshnessRow, ...]:
        """Every contact."""
        return each(FreshnessRow._of, self._json["freshness"])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is neither met nor not applicable; every finding on request."""
        return each(Finding._of, self._json["findings"])

    @property
    def actions(self) -> tuple[Action, ...]:
        """Who must do what."""
        return each(Action._of, self._json["actions"])


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
