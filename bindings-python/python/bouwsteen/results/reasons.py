# Made from the types of core by `cargo xtask codegen`.
"""Why: the facts on which a finding rests."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import EllipsisType

from .._argument import a_day, a_flag, a_list, a_number, a_record, a_text, a_text_or, a_word, kept, optional
from .._record import Record, final
from .._tree import day, each, flag, maybe, number, text, text_or, unless_kept
from ..facts.agreements import Rhythm
from ..facts.policy import PolicyCustodian
from ..words.contacts import Confirmer, Detail, PartnerRole
from ..words.meetings import AttendanceState, Phase
from ..words.reasons import ReasonKind
from ..words.requirements import RequirementId
from ..words.verdicts import SeatStatus, Verdict
from ..words.vision import CoreValue


@final
class Reason(Record, instead={"through": "until"}):
    """One fact, or one thing that is not there, on which a finding rests: what kind it is, and the keys that
    go with that.

    `through`, the last day in, can be given instead of `until`.

    >>> import bouwsteen as bw
    >>> bw.Reason(
    ...     reason="away",
    ...     contact="lt-putten-1",
    ...     from_="2021-06-21",
    ...     until="2021-11-01",
    ...     replaced_by="lt-putten-2",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Reason(reason='away', contact='lt-putten-1', from_='2021-06-21', until='2021-11-01',
    replaced_by='lt-putten-2')
    """

    __slots__ = ()
    __match_args__ = (
        "reason",
        "region",
        "contact",
        "role",
        "custodian",
        "policy_custodian",
        "rhythm",
        "details",
        "from_",
        "until",
        "replaced_by",
        "on",
        "by",
        "due",
        "reliable_through",
        "status",
        "every",
        "norm",
        "municipality",
        "meeting",
        "group",
        "session",
        "phase",
        "requirements",
        "state",
        "minutes",
        "strengthens",
        "value",
        "step",
        "verdict",
    )

    def __init__(
        self,
        *,
        reason: ReasonKind | str,
        region: str | None = None,
        contact: str | None = None,
        role: PartnerRole | str | None = None,
        custodian: str | EllipsisType | None = ...,
        policy_custodian: str | PolicyCustodian | None = None,
        rhythm: Rhythm | None = None,
        details: Iterable[Detail | str] | EllipsisType | None = ...,
        from_: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        through: datetime.date | str | None = None,
        replaced_by: str | None = None,
        on: datetime.date | str | None = None,
        by: Confirmer | str | None = None,
        due: datetime.date | str | EllipsisType | None = ...,
        reliable_through: datetime.date | str | EllipsisType | None = ...,
        status: SeatStatus | str | None = None,
        every: str | None = None,
        norm: int | EllipsisType | None = ...,
        municipality: str | EllipsisType | None = ...,
        meeting: str | None = None,
        group: str | None = None,
        session: str | None = None,
        phase: Phase | str | None = None,
        requirements: Iterable[RequirementId | str] | None = None,
        state: AttendanceState | str | None = None,
        minutes: int | None = None,
        strengthens: bool | None = None,
        value: CoreValue | str | None = None,
        step: int | None = None,
        verdict: Verdict | str | None = None,
    ) -> None:
        super().__init__(
            reason=(a_word(ReasonKind), reason),
            region=(optional(a_text), region),
            contact=(optional(a_text), contact),
            role=(optional(a_word(PartnerRole)), role),
            custodian=(kept(a_text), custodian),
            policy_custodian=(optional(a_text_or(a_record(PolicyCustodian))), policy_custodian),
            rhythm=(optional(a_record(Rhythm)), rhythm),
            details=(kept(a_list(a_word(Detail))), details),
            from_=(optional(a_day), from_),
            until=(optional(a_day), until),
            through=(optional(a_day), through),
            replaced_by=(optional(a_text), replaced_by),
            on=(optional(a_day), on),
            by=(optional(a_word(Confirmer)), by),
            due=(kept(a_day), due),
            reliable_through=(kept(a_day), reliable_through),
            status=(optional(a_word(SeatStatus)), status),
            every=(optional(a_text), every),
            norm=(kept(a_number), norm),
            municipality=(kept(a_text), municipality),
            meeting=(optional(a_text), meeting),
            group=(optional(a_text), group),
            session=(optional(a_text), session),
            phase=(optional(a_word(Phase)), phase),
            requirements=(optional(a_list(a_word(RequirementId))), requirements),
            state=(optional(a_word(AttendanceState)), state),
            minutes=(optional(a_number), minutes),
            strengthens=(optional(a_flag), strengthens),
            value=(optional(a_word(CoreValue)), value),
            step=(optional(a_number), step),
            verdict=(optional(a_word(Verdict)), verdict),
        )

    @property
    def reason(self) -> ReasonKind:
        """What kind it is."""
        return ReasonKind(self._json["reason"])

    @property
    def region(self) -> str | None:
        """The region."""
        return maybe(text, self._json.get("region"))

    @property
    def contact(self) -> str | None:
        """The contact."""
        return maybe(text, self._json.get("contact"))

    @property
    def role(self) -> PartnerRole | None:
        """The role."""
        return maybe(PartnerRole, self._json.get("role"))

    @property
    def custodian(self) -> str | EllipsisType | None:
        """Who keeps the contacts by the agreement; None when it names nobody. `...` when nothing is said of
        it.
        """
        return unless_kept(text, self._json, "custodian")

    @property
    def policy_custodian(self) -> str | PolicyCustodian | None:
        """Who keeps the contacts by the policy."""
        return maybe(text_or(PolicyCustodian._of), self._json.get("policyCustodian"))

    @property
    def rhythm(self) -> Rhythm | None:
        """The rhythm."""
        return maybe(Rhythm._of, self._json.get("rhythm"))

    @property
    def details(self) -> tuple[Detail, ...] | EllipsisType | None:
        """The details; None when they are not listed. `...` when nothing is said of it."""
        return unless_kept(lambda tree: each(Detail, tree), self._json, "details")

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

    @property
    def on(self) -> datetime.date | None:
        """When."""
        return maybe(day, self._json.get("on"))

    @property
    def by(self) -> Confirmer | None:
        """Who vouched."""
        return maybe(Confirmer, self._json.get("by"))

    @property
    def due(self) -> datetime.date | EllipsisType | None:
        """By when the contact had to be confirmed; None after the last day of the calendar. `...` when
        nothing is said of it.
        """
        return unless_kept(day, self._json, "due")

    @property
    def reliable_through(self) -> datetime.date | EllipsisType | None:
        """The last day on which the contact counts as reliable; None after the last day of the calendar.
        `...` when nothing is said of it.
        """
        return unless_kept(day, self._json, "reliableThrough")

    @property
    def status(self) -> SeatStatus | None:
        """How the contact fills the seat."""
        return maybe(SeatStatus, self._json.get("status"))

    @property
    def every(self) -> str | None:
        """How often the list must be spread."""
        return maybe(text, self._json.get("every"))

    @property
    def norm(self) -> int | EllipsisType | None:
        """The norm; None when it is missing. `...` when nothing is said of it."""
        return unless_kept(number, self._json, "norm")

    @property
    def municipality(self) -> str | EllipsisType | None:
        """The central municipality; None when nobody names one. `...` when nothing is said of it."""
        return unless_kept(text, self._json, "municipality")

    @property
    def meeting(self) -> str | None:
        """The meeting."""
        return maybe(text, self._json.get("meeting"))

    @property
    def group(self) -> str | None:
        """The learning group."""
        return maybe(text, self._json.get("group"))

    @property
    def session(self) -> str | None:
        """The session."""
        return maybe(text, self._json.get("session"))

    @property
    def phase(self) -> Phase | None:
        """Whether the meeting or session is to come or was held."""
        return maybe(Phase, self._json.get("phase"))

    @property
    def requirements(self) -> tuple[RequirementId, ...] | None:
        """The requirements because of which it does not count."""
        return maybe(lambda tree: each(RequirementId, tree), self._json.get("requirements"))

    @property
    def state(self) -> AttendanceState | None:
        """What somebody answered, or whether they were there."""
        return maybe(AttendanceState, self._json.get("state"))

    @property
    def minutes(self) -> int | None:
        """How many minutes it takes or took."""
        return maybe(number, self._json.get("minutes"))

    @property
    def strengthens(self) -> bool | None:
        """Whether somebody says that the group strengthens cooperation."""
        return maybe(flag, self._json.get("strengthens"))

    @property
    def value(self) -> CoreValue | None:
        """The core value."""
        return maybe(CoreValue, self._json.get("value"))

    @property
    def step(self) -> int | None:
        """1, 2 or 3."""
        return maybe(number, self._json.get("step"))

    @property
    def verdict(self) -> Verdict | None:
        """How far the step was."""
        return maybe(Verdict, self._json.get("verdict"))
