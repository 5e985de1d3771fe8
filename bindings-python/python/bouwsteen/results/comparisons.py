# Made from the types of core by `cargo xtask codegen`.
"""What is otherwise: since an earlier day, after a change, or under another reading."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import EllipsisType

from .._argument import a_day, a_list, a_number, a_record, a_text, a_word, kept, nullable, optional
from .._record import Record, final
from .._tree import day, each, maybe, number, text, unless_kept
from ..changes import Change, a_change, change
from ..words.requirements import Reading, ReadingId, RequirementId
from ..words.verdicts import Verdict
from .findings import FindingKey, Subject


@final
class Since(Record):
    """The findings that are new, worse or solved since an earlier assessment, in the order of the format.

    >>> import bouwsteen as bw
    >>> bw.Since(
    ...     new=[
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-putten", area="GM0273"),
    ...         ),
    ...     ],
    ...     worse=[
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...     ],
    ...     solved=[
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Since(new=[FindingKey(requirement='contacts.coverage', region='JZ12',
    subject=Subject(organisation='lt-putten', area='GM0273'))],
    worse=[FindingKey(requirement='meetings.scale', region='JZ12', subject=Subject(meeting='nv-2'))],
    solved=[FindingKey(requirement='meetings.record', region='JZ12', subject=Subject(meeting='nv-2'))])
    """

    __slots__ = ()
    __match_args__ = ("new", "worse", "solved")

    def __init__(
        self,
        *,
        new: Iterable[FindingKey],
        worse: Iterable[FindingKey],
        solved: Iterable[FindingKey],
    ) -> None:
        super().__init__(
            new=(a_list(a_record(FindingKey)), new),
            worse=(a_list(a_record(FindingKey)), worse),
            solved=(a_list(a_record(FindingKey)), solved),
        )

    @property
    def new(self) -> tuple[FindingKey, ...]:
        """Unmet now, and not a finding or met before."""
        return each(FindingKey._of, self._json["new"])

    @property
    def worse(self) -> tuple[FindingKey, ...]:
        """Unmet before and worse now."""
        return each(FindingKey._of, self._json["worse"])

    @property
    def solved(self) -> tuple[FindingKey, ...]:
        """Unmet before and met, gone or not applicable now."""
        return each(FindingKey._of, self._json["solved"])


@final
class Delta(Record):
    """What a list of changes did.

    >>> import bouwsteen as bw
    >>> bw.Delta(
    ...     changed=[
    ...         bw.ChangedVerdict(
    ...             region="JZ12",
    ...             requirement="contacts.distribution",
    ...             subject=bw.Subject(organisation="ldh"),
    ...             before="notMet",
    ...             after="met",
    ...         ),
    ...     ],
    ...     undo=[bw.RemoveDistribution(region="JZ12", on="2021-09-01", to=["ldh"])],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Delta(changed=[ChangedVerdict(region='JZ12', requirement='contacts.distribution',
    subject=Subject(organisation='ldh'), before='notMet', after='met')],
    undo=[RemoveDistribution(region='JZ12', on='2021-09-01', to=['ldh'])])
    """

    __slots__ = ()
    __match_args__ = ("changed", "undo")

    def __init__(self, *, changed: Iterable[ChangedVerdict], undo: Iterable[Change]) -> None:
        super().__init__(changed=(a_list(a_record(ChangedVerdict)), changed), undo=(a_list(a_change), undo))

    @property
    def changed(self) -> tuple[ChangedVerdict, ...]:
        """The verdicts that changed, in the order of the format."""
        return each(ChangedVerdict._of, self._json["changed"])

    @property
    def undo(self) -> tuple[Change, ...]:
        """The changes that undo it."""
        return each(change, self._json["undo"])


@final
class ComparedVerdict(Record):
    """A verdict that changed, and because of what.

    >>> import bouwsteen as bw
    >>> bw.ComparedVerdict(
    ...     changed=bw.ChangedVerdict(
    ...         region="JZ28",
    ...         requirement="contacts.details",
    ...         subject=bw.Subject(contact="lt-rheden-4"),
    ...         after="met",
    ...     ),
    ...     because=[bw.Because(fact="lt-rheden-4")],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ComparedVerdict(changed=ChangedVerdict(region='JZ28', requirement='contacts.details',
    subject=Subject(contact='lt-rheden-4'), after='met'), because=[Because(fact='lt-rheden-4')])
    """

    __slots__ = ()
    __match_args__ = ("changed", "because")

    def __init__(self, *, changed: ChangedVerdict, because: Iterable[Because]) -> None:
        super().__init__(
            changed=(a_record(ChangedVerdict), changed),
            because=(a_list(a_record(Because)), because),
        )

    @property
    def changed(self) -> ChangedVerdict:
        """The verdict before and after."""
        return ChangedVerdict._of(self._json["changed"])

    @property
    def because(self) -> tuple[Because, ...]:
        """Because of what; never empty."""
        return each(Because._of, self._json["because"])


@final
class Because(Record):
    """Because of what a verdict changed: one of these, or none for facts elsewhere.

    >>> import bouwsteen as bw
    >>> bw.Because(fact="lt-putten-1")
    Because(fact='lt-putten-1')
    """

    __slots__ = ()
    __match_args__ = ("fact", "policy", "reading", "finding", "time")

    def __init__(
        self,
        *,
        fact: str | None = None,
        policy: RequirementId | str | None = None,
        reading: ReadingId | str | None = None,
        finding: FindingKey | None = None,
        time: datetime.date | str | EllipsisType | None = ...,
    ) -> None:
        super().__init__(
            fact=(optional(a_text), fact),
            policy=(optional(a_word(RequirementId)), policy),
            reading=(optional(a_word(ReadingId)), reading),
            finding=(optional(a_record(FindingKey)), finding),
            time=(kept(a_day), time),
        )

    @property
    def fact(self) -> str | None:
        """The id of a fact."""
        return maybe(text, self._json.get("fact"))

    @property
    def policy(self) -> RequirementId | None:
        """The requirement of which the policy says something else."""
        return maybe(RequirementId, self._json.get("policy"))

    @property
    def reading(self) -> ReadingId | None:
        """The place that the policy reads otherwise."""
        return maybe(ReadingId, self._json.get("reading"))

    @property
    def finding(self) -> FindingKey | None:
        """The finding from which it follows."""
        return maybe(FindingKey._of, self._json.get("finding"))

    @property
    def time(self) -> datetime.date | EllipsisType | None:
        """The day that was reached, if it is known which. `...` when nothing is said of it."""
        return unless_kept(day, self._json, "time")


@final
class ChangedVerdict(Record):
    """A verdict that changed. Where there is none before or after, the subject was or is not there.

    >>> import bouwsteen as bw
    >>> bw.ChangedVerdict(
    ...     region="JZ25",
    ...     requirement="steps.order",
    ...     subject=bw.Subject(),
    ...     before="notApplicable",
    ...     after="notMet",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ChangedVerdict(region='JZ25', requirement='steps.order', subject=Subject(), before='notApplicable',
    after='notMet')
    """

    __slots__ = ()
    __match_args__ = ("region", "requirement", "subject", "before", "after")

    def __init__(
        self,
        *,
        region: str,
        requirement: RequirementId | str,
        subject: Subject,
        before: Verdict | str | None = None,
        after: Verdict | str | None = None,
    ) -> None:
        super().__init__(
            region=(a_text, region),
            requirement=(a_word(RequirementId), requirement),
            subject=(a_record(Subject), subject),
            before=(nullable(a_word(Verdict)), before),
            after=(nullable(a_word(Verdict)), after),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def requirement(self) -> RequirementId:
        """The requirement."""
        return RequirementId(self._json["requirement"])

    @property
    def subject(self) -> Subject:
        """The subject."""
        return Subject._of(self._json["subject"])

    @property
    def before(self) -> Verdict | None:
        """The verdict before."""
        return maybe(Verdict, self._json["before"])

    @property
    def after(self) -> Verdict | None:
        """The verdict after."""
        return maybe(Verdict, self._json["after"])


@final
class ChangedStep(Record):
    """The verdict of a step of a region that changed.

    >>> import bouwsteen as bw
    >>> bw.ChangedStep(region="JZ21", step=1, before="undetermined", after="notMet")
    ChangedStep(region='JZ21', step=1, before='undetermined', after='notMet')
    """

    __slots__ = ()
    __match_args__ = ("region", "step", "before", "after")

    def __init__(
        self,
        *,
        region: str,
        step: int,
        before: Verdict | str | None = None,
        after: Verdict | str | None = None,
    ) -> None:
        super().__init__(
            region=(a_text, region),
            step=(a_number, step),
            before=(nullable(a_word(Verdict)), before),
            after=(nullable(a_word(Verdict)), after),
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
    def before(self) -> Verdict | None:
        """The verdict before; none when the region was not there."""
        return maybe(Verdict, self._json["before"])

    @property
    def after(self) -> Verdict | None:
        """The verdict after; none when the region is no longer there."""
        return maybe(Verdict, self._json["after"])


@final
class ReadingEffect(Record):
    """What would be otherwise if the source were read otherwise in one place.

    >>> import bouwsteen as bw
    >>> bw.ReadingEffect(
    ...     reading="learning.group",
    ...     chosen="perSubregion",
    ...     alternative="perMunicipality",
    ...     changed=[],
    ...     steps=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ReadingEffect(reading='learning.group', chosen='perSubregion', alternative='perMunicipality', changed=[],
    steps=[])
    """

    __slots__ = ()
    __match_args__ = ("reading", "chosen", "alternative", "changed", "steps")

    def __init__(
        self,
        *,
        reading: ReadingId | str,
        chosen: Reading | str,
        alternative: Reading | str,
        changed: Iterable[ChangedVerdict],
        steps: Iterable[ChangedStep],
    ) -> None:
        super().__init__(
            reading=(a_word(ReadingId), reading),
            chosen=(a_word(Reading), chosen),
            alternative=(a_word(Reading), alternative),
            changed=(a_list(a_record(ChangedVerdict)), changed),
            steps=(a_list(a_record(ChangedStep)), steps),
        )

    @property
    def reading(self) -> ReadingId:
        """The place."""
        return ReadingId(self._json["reading"])

    @property
    def chosen(self) -> Reading:
        """How the policy reads it."""
        return Reading(self._json["chosen"])

    @property
    def alternative(self) -> Reading:
        """The other way."""
        return Reading(self._json["alternative"])

    @property
    def changed(self) -> tuple[ChangedVerdict, ...]:
        """The verdicts that would be otherwise, from the chosen reading to the other."""
        return each(ChangedVerdict._of, self._json["changed"])

    @property
    def steps(self) -> tuple[ChangedStep, ...]:
        """The steps that would be otherwise."""
        return each(ChangedStep._of, self._json["steps"])
