# Made from the types of core by `cargo xtask codegen`.
"""Findings, and who must do what."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .._argument import a_day, a_list, a_number, a_record, a_text, a_word, any_json, nullable, optional
from .._record import Record, final
from .._tree import Json, copied, day, each, maybe, number, text
from ..changes import Change, a_change, change
from ..facts.policy import Source
from ..words.contacts import PartnerRole
from ..words.requirements import RequirementId
from ..words.verdicts import Force, Missing, Verdict
from ..words.vision import CoreValue
from .seats import CoverageRow, CoverageTotal, FreshnessRow
from .steps import PolicySummary, RegisterSummary, StepVerdict


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


@final
class Action(Record):
    """Who must do what, by when, and what it resolves.

    >>> import bouwsteen as bw
    >>> bw.Action(
    ...     key="meetings.division:JZ21:GM0228",
    ...     actor=bw.Actor(municipality="GM0228"),
    ...     requirement="meetings.division",
    ...     region="JZ21",
    ...     subject=bw.Subject(),
    ...     resolves=bw.Resolves(seats=0, findings=1),
    ...     changes=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Action(key='meetings.division:JZ21:GM0228', actor=Actor(municipality='GM0228'),
    requirement='meetings.division', region='JZ21', subject=Subject(), resolves=Resolves(seats=0, findings=1),
    changes=[])
    """

    __slots__ = ()
    __match_args__ = ("key", "actor", "requirement", "region", "subject", "due", "resolves", "changes")

    def __init__(
        self,
        *,
        key: str,
        actor: Actor,
        requirement: RequirementId | str,
        region: str,
        subject: Subject,
        due: datetime.date | str | None = None,
        resolves: Resolves,
        changes: Iterable[Change],
    ) -> None:
        super().__init__(
            key=(a_text, key),
            actor=(a_record(Actor), actor),
            requirement=(a_word(RequirementId), requirement),
            region=(a_text, region),
            subject=(a_record(Subject), subject),
            due=(nullable(a_day), due),
            resolves=(a_record(Resolves), resolves),
            changes=(a_list(a_change), changes),
        )

    @property
    def key(self) -> str:
        """A stable key: requirement, region, subject parts, actor."""
        return text(self._json["key"])

    @property
    def actor(self) -> Actor:
        """Who."""
        return Actor._of(self._json["actor"])

    @property
    def requirement(self) -> RequirementId:
        """The requirement that is not met."""
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
    def due(self) -> datetime.date | None:
        """By when, if there is such a day."""
        return maybe(day, self._json["due"])

    @property
    def resolves(self) -> Resolves:
        """What it resolves."""
        return Resolves._of(self._json["resolves"])

    @property
    def changes(self) -> tuple[Change, ...]:
        """Changes that would do it, as far as changes can."""
        return each(change, self._json["changes"])


@final
class Resolves(Record):
    """What an action resolves, the finding itself included.

    >>> import bouwsteen as bw
    >>> bw.Resolves(seats=12, findings=13)
    Resolves(seats=12, findings=13)
    """

    __slots__ = ()
    __match_args__ = ("seats", "findings")

    def __init__(self, *, seats: int, findings: int) -> None:
        super().__init__(seats=(a_number, seats), findings=(a_number, findings))

    @property
    def seats(self) -> int:
        """Seats that nobody can be reached on, or that cannot be checked."""
        return number(self._json["seats"])

    @property
    def findings(self) -> int:
        """Findings."""
        return number(self._json["findings"])
