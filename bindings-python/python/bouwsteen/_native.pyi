# Made from the library itself by `cargo xtask codegen`.
"""
The library behind `bouwsteen`. What it holds is offered there.
"""

from ._errors import Language
from ._frame import Frame
from .changes import Change
from .facts.agreements import ContactAgreement
from .facts.agreements import Distribution
from .facts.contacts import Confirmation
from .facts.contacts import Contact
from .facts.editions import Merger
from .facts.editions import Municipality
from .facts.editions import YouthRegion
from .facts.learning import LearningGroup
from .facts.learning import ValueTest
from .facts.meetings import AgendaItem
from .facts.meetings import Meeting
from .facts.organisations import Organisation
from .facts.policy import LearningMethod
from .facts.policy import Norm
from .facts.policy import Source
from .facts.register import Meta
from .facts.territory import District
from .facts.territory import Division
from .facts.territory import TerritoryChoice
from .facts.time import Period
from .results.actions import Action
from .results.assessments import StepVerdict
from .results.comparisons import Because
from .results.comparisons import ChangedStep
from .results.comparisons import ComparedVerdict
from .results.comparisons import Delta
from .results.comparisons import ReadingEffect
from .results.comparisons import Since
from .results.deliveries import Audit
from .results.deliveries import Delivery
from .results.deliveries import PurgeCount
from .results.deliveries import Reconciled
from .results.findings import Actor
from .results.findings import Finding
from .results.findings import FindingKey
from .results.findings import Subject
from .results.lists import Column
from .results.lists import EmptyRow
from .results.lists import RefusedRow
from .results.meetings import Candidates
from .results.meetings import Investment
from .results.meetings import Reflection
from .results.moving import MovedMunicipality
from .results.moving import ToDecide
from .results.reach import Reach
from .results.reasons import Reason
from .results.reminders import Reminder
from .results.seats import CoverageMatrix
from .results.seats import CoverageRow
from .results.seats import CoverageTotal
from .results.seats import FreshnessRow
from .results.sheets import Gone
from .results.sheets import SheetRow
from .results.timeline import Lapse
from .results.timeline import TimelineDay
from .words.changes import ReconciledKind
from .words.contacts import Confirmer
from .words.contacts import PartnerRole
from .words.lists import Field
from .words.requirements import Reading
from .words.requirements import RequirementId
from .words.requirements import Status
from .words.verdicts import Force
from .words.verdicts import Verdict
import collections.abc
import datetime
import os
import pandas
import polars
import typing

from collections.abc import Iterator
from datetime import date
from typing_extensions import CapsuleType
from typing import Any, Final, SupportsIndex, final

_Row = typing.TypeVar("_Row", covariant=True)

__all__ = ["Assessment", "AudienceView", "Comparison", "ContactList", "ContactSheet", "Explanation", "ListReading", "Live", "Move", "Policy", "Reconciliation", "Register", "Renderer", "Table", "Territory", "Timeline", "changes_from_json", "changes_to_json", "confirmation_calendar", "demo", "invitation", "meeting_calendar", "phone_number", "read_value", "reminders", "role", "stylesheet", "word_fact"]

@final
class Assessment:
    """
    What a register is like on a day, judged by a policy.

    Rows (coverage, freshness) are facts about the day; verdicts follow the policy.

    >>> import bouwsteen as bw
    >>> assessment = bw.demo().assess(on="2021-09-01")
    >>> assessment
    <bouwsteen.Assessment on 2021-09-01 by 'gvjb_2021'>
    >>> assessment.actions()[0].key
    'contacts.agreement:JZ25:vt-nog'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, register: Register, policy: Policy, on: datetime.date | str) -> Assessment:
        """
        Judges a register on a day; `Register.assess` says the same.
        """
    def __reduce__(self, /) -> tuple[Any, tuple]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: no names of people.
        """
    def actions(self, /) -> Table[Action]:
        """
        What must be done, by whom, the most useful first.
        """
    @property
    def chart(self, /) -> Any:
        """
        Charts to explore it; needs the extra `altair`.
        """
    def compare(self, /, previous: Assessment) -> Comparison:
        """
        Which verdicts changed since an earlier assessment, and because of what.
        """
    def coverage(self, /) -> Table[CoverageRow]:
        """
        Every seat on the day asked: whether somebody can be reached there, and who.

        >>> import bouwsteen as bw
        >>> table = bw.demo().assess(on="2021-09-01").coverage()
        >>> sum(row.status.is_covered for row in table), len(table)
        (230, 302)
        """
    def coverage_totals(self, /) -> Table[CoverageTotal]:
        """
        The seats on the day asked, counted by region and role.
        """
    def explain(self, /, finding: Finding | FindingKey) -> Explanation:
        """
        Why a finding is what it is, down to the facts.

        Raises `KeyError` when the assessment has no such finding.

        >>> import bouwsteen as bw
        >>> assessment = bw.demo().assess(on="2021-09-01")
        >>> explanation = assessment.explain(assessment.findings(region="JZ25")[0])
        >>> explanation.lines(lang="en")[0]
        'Achterhoek: no agreement on contact management is in force.'
        """
    def explain_action(self, /, number: SupportsIndex, *, lang: Language = "nl", width: SupportsIndex = 100, style: str = "plain", names: bool = False) -> str:
        """
        Why an action is asked, down to the facts; `number` counts from 1, as the page for a terminal does.
        """
    def findings(self, /, *, region: str | None = None, requirement: RequirementId | str | None = None, verdict: Verdict | str | None = None, every: bool = False) -> Table[Finding]:
        """
        The findings that are neither met nor not applicable, or every one; of a region, a requirement, a verdict.

        A verdict that is asked is given whatever it is, so `verdict="met"` needs no `every`.

        >>> import bouwsteen as bw
        >>> assessment = bw.demo().assess(on="2021-09-01")
        >>> [finding.requirement.value for finding in assessment.findings(region="JZ25")][:2]
        ['contacts.agreement', 'contacts.custodian']
        """
    def for_audience(self, /, audience: str) -> AudienceView:
        """
        What an audience may see of it: `board`, `organisation:ID`, `partner:ID` or `custodian:JZ28`.

        Raises `ValueError` when the register does not know the audience.
        """
    def freshness(self, /) -> Table[FreshnessRow]:
        """
        Every contact in service on the day asked: how fresh its details are.
        """
    @property
    def judged_on(self, /) -> date:
        """
        The day on which verdicts are judged: the day asked, but at most the policy's last day.
        """
    def matrix(self, /) -> tuple[CoverageMatrix, ...]:
        """
        Area by role on the day asked, region by region.
        """
    @property
    def on(self, /) -> date:
        """
        The day that was asked.
        """
    @property
    def policy(self, /) -> Policy:
        """
        The policy it was judged by.
        """
    def readings(self, /) -> tuple[ReadingEffect, ...]:
        """
        What each other reading of the source would change.
        """
    @property
    def register(self, /) -> Register:
        """
        The register that was judged.
        """
    def since(self, /, previous: Assessment) -> Since:
        """
        Which findings are new, worse and solved since an earlier assessment.
        """
    @property
    def steps(self, /) -> tuple[StepVerdict, ...]:
        """
        The three steps of every region, each with its verdict and the findings counted by verdict.
        """
    def to_html(self, /, *, lang: Language = "nl", audience: str = "board", previous: Assessment | None = None) -> str:
        """
        The report for a board as one HTML page, without scripts; for another audience with what it may see.

        With a `previous` assessment it tells what changed since, and because of what.
        """
    def to_html_fragment(self, /, *, lang: Language = "nl", audience: str = "board", previous: Assessment | None = None) -> str:
        """
        The same as a fragment, to stand in a page that has `stylesheet()` as one of its styles.
        """
    def to_json(self, /, *, every: bool = False) -> str:
        """
        The assessment as JSON: the document `bouwsteen/assessment/1`, with the findings that are unmet, or every one.
        """
    def to_text(self, /, *, lang: Language = "nl", width: SupportsIndex = 100, style: str = "plain", names: bool = False, region: str | None = None, organisation: str | None = None) -> str:
        """
        The page for a terminal: the answer per step, the regions, where somebody is missing, what to do first.

        `style` is `ascii`, `plain`, `colour` or `truecolour`. Names of people are shown only when asked.

        >>> import bouwsteen as bw
        >>> print(bw.demo().assess(on="2021-09-01").to_text(lang="en").splitlines()[5])
        Not everywhere yet: somebody can be reached on 230 of 302 seats (76%), 5 via a stand-in.
        """
    def verdict(self, /, requirement: RequirementId | str, region: str) -> Verdict:
        """
        The verdict on a requirement in a region: the worst of its findings.
        """

@final
class AudienceView:
    """
    The rows, findings and actions of an assessment that an audience may see.

    >>> import bouwsteen as bw
    >>> view = bw.demo().assess(on="2021-09-01").for_audience("organisation:lt-ede")
    >>> {row.organisation for row in view.coverage()}
    {'lt-ede'}
    """
    def __repr__(self, /) -> str: ...
    def actions(self, /) -> Table[Action]:
        """
        What must be done, as far as the audience sees it.
        """
    @property
    def assessment(self, /) -> Assessment:
        """
        The assessment it is a view of.
        """
    @property
    def audience(self, /) -> str:
        """
        Who reads.
        """
    def coverage(self, /) -> Table[CoverageRow]:
        """
        The seats that the audience sees.
        """
    def coverage_totals(self, /) -> Table[CoverageTotal]:
        """
        The seats that the audience sees, counted by region and role.
        """
    def findings(self, /, *, every: bool = False) -> Table[Finding]:
        """
        The findings that the audience sees and that are neither met nor not applicable, or every one.
        """
    def freshness(self, /) -> Table[FreshnessRow]:
        """
        The contacts that the audience sees.
        """
    @property
    def regions(self, /) -> list[str]:
        """
        The codes of the regions that the audience sees.
        """
    def shows_name(self, /, contact: str) -> bool:
        """
        Whether the audience may see the name of a contact.
        """
    @property
    def steps(self, /) -> tuple[StepVerdict, ...]:
        """
        The three steps of the regions of which the audience sees the whole.
        """
    def to_json(self, /) -> str:
        """
        The view as a document `bouwsteen/assessment/1`.
        """

@final
class Comparison:
    """
    Which verdicts changed between two assessments, and because of which facts, norms or readings.

    >>> import bouwsteen as bw
    >>> september, october = (bw.demo().assess("gvjb_2021", on=day) for day in ("2021-09-01", "2021-10-01"))
    >>> comparison = october.compare(september)
    >>> all(verdict.because for verdict in comparison.verdicts)
    True
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: no names of people.
        """
    def say(self, /, because: Because, *, lang: Language = "nl") -> str:
        """
        A cause in a sentence, without names of people.
        """
    @property
    def steps(self, /) -> tuple[ChangedStep, ...]:
        """
        The steps that changed, by region.
        """
    def to_json(self, /) -> str:
        """
        What changed, as JSON.
        """
    @property
    def verdicts(self, /) -> tuple[ComparedVerdict, ...]:
        """
        The verdicts that changed, each with what it changed because of.
        """

@final
class ContactList:
    """
    A list of people as an organisation sends it: rows under headings, with what each column is about.

    CSV in any usual encoding, cells copied from a spreadsheet, a workbook (`.xlsx`), or a data frame.

    >>> import bouwsteen as bw
    >>> contacts = bw.ContactList.parse("Naam;Tel. nr.;BSN;Kantoor\\nAnna Verzonnen;06 12345678;;Ede")
    >>> [column.meaning.value for column in contacts.columns]
    ['name', 'phone', 'private', 'unknown']
    >>> contacts.with_meaning(3, "area").columns[3].meaning
    Meaning.AREA
    """
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> tuple[Column, ...]:
        """
        The columns, with what each is about.
        """
    @staticmethod
    def from_frame(frame: Frame, /) -> ContactList:
        """
        Takes a list from a data frame (anything that speaks Arrow), or from a list of dicts.
        """
    @staticmethod
    def load(path: str | os.PathLike[str], *, sheet: str | None = None) -> ContactList:
        """
        Reads a list from a file: CSV, or a workbook, of which `sheet` names a sheet.
        """
    @staticmethod
    def parse(list: str | bytes, /, *, sheet: str | None = None) -> ContactList:
        """
        Reads a list from text (of a file, or cells copied from a spreadsheet) or from the bytes of a file.
        """
    def preview(self, /, rows: SupportsIndex = 10) -> list[list[str]]:
        """
        The texts of the first rows, headings too.
        """
    def read(self, /, register: Register, *, on: datetime.date | str, organisation: str | None = None, regions: collections.abc.Iterable[str] = ...) -> ListReading:
        """
        Reads the rows against the names of a register: people taken, rows refused, rows in which nobody stands.

        `on` is the day of the list; `organisation` whose list it is, when no column says so; `regions` the regions
        it is about, when it is not about all.
        """
    def with_meaning(self, /, column: SupportsIndex, meaning: Field | str | None) -> ContactList:
        """
        The same list, of which a column (counted from 0) is about something else, or is left out with None.
        """

@final
class ContactSheet:
    """
    The people whom an audience may call on a day, and what changed since the list was last spread to it.

    The audience is `organisation:ID`, `partner:ID` or `custodian:JZ28`. Raises `ValueError` for a board, which may see
    no names, and for an audience that the register does not know.

    >>> import bouwsteen as bw
    >>> sheet = bw.ContactSheet(bw.demo(), "organisation:lt-ede", on="2021-09-01", lang="en")
    >>> sheet.title
    'Contact list FoodValley'
    """
    def __new__(cls, /, register: Register, audience: str, *, on: datetime.date | str, lang: Language = "nl", previous: Register | None = None) -> ContactSheet:
        """
        The sheet for an audience; with a `previous` register it tells whose details changed since.
        """
    def __repr__(self, /) -> str: ...
    @property
    def audience(self, /) -> str:
        """
        For whom.
        """
    def distributed(self, /, to: collections.abc.Iterable[str] | None = None) -> tuple[Change, ...]:
        """
        That the list was sent on its day, as changes; without recipients to those whom it is for.
        """
    @property
    def gone(self, /) -> tuple[Gone, ...]:
        """
        Who stood on the list when it was last spread and does not any more.
        """
    @property
    def headings(self, /) -> list[str]:
        """
        The headings of its columns.
        """
    @property
    def is_first(self, /) -> bool:
        """
        Whether the list was never spread to this audience before.
        """
    @property
    def lead(self, /) -> str:
        """
        What stands above it.
        """
    @property
    def on(self, /) -> date:
        """
        As of which day.
        """
    @property
    def rows(self, /) -> tuple[SheetRow, ...]:
        """
        The people, by role, organisation and name.
        """
    def table(self, /) -> list[list[str]]:
        """
        Its rows as texts, under the headings.
        """
    @property
    def title(self, /) -> str:
        """
        What it is called.
        """
    def to_csv(self, /) -> str:
        """
        The sheet as CSV, as spreadsheets in the Netherlands open it.
        """
    def to_html(self, /) -> str:
        """
        The sheet as a page, to print or to open.
        """
    def to_json(self, /) -> str:
        """
        The sheet as JSON.
        """
    def to_markdown(self, /) -> str:
        """
        The sheet as Markdown.
        """
    def to_outlook_csv(self, /) -> str:
        """
        The sheet as CSV that Outlook reads as contacts.
        """
    def to_vcards(self, /) -> list[tuple[str, str]]:
        """
        A vCard for each person: the name of the file, and the card.
        """
    def to_xlsx(self, /) -> bytes:
        """
        The sheet as a workbook (`.xlsx`).
        """

@final
class Explanation:
    """
    A finding with the facts it rests on, and the explanation of its cause.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def because(self, /) -> Explanation | None:
        """
        What the finding merely follows from, or None.
        """
    @property
    def finding(self, /) -> Finding:
        """
        The finding.
        """
    def lines(self, /, *, lang: Language = "nl", names: bool = False) -> list[str]:
        """
        The explanation in sentences; names of people only when asked.
        """
    @property
    def reasons(self, /) -> tuple[Reason, ...]:
        """
        The facts, in the order in which one would tell them.
        """

@final
class ListReading:
    """
    A list as it was read: accepted, refused and empty rows together are all rows below the headings.
    """
    def __repr__(self, /) -> str: ...
    @property
    def accepted(self, /) -> int:
        """
        How many people were taken; one who stands in several rows for several areas is one.
        """
    def deliveries(self, /, *, vouched_by: Confirmer | str | None = None, on: datetime.date | str | None = None) -> tuple[Delivery, ...]:
        """
        The list of each organisation of which somebody was taken, to reconcile.

        `vouched_by` says who vouches for the list (`self`, `organisation`, `custodian`) on its day; without it nobody
        is confirmed.
        """
    @property
    def empty(self, /) -> tuple[EmptyRow, ...]:
        """
        The rows in which nobody stands, and why.
        """
    def refused(self, /, *, lang: Language = "en") -> tuple[RefusedRow, ...]:
        """
        The rows that could not be taken, with everything that is wrong with each.
        """
    def to_json(self, /, *, lang: Language = "nl") -> str:
        """
        What became of the rows as JSON: the document `bouwsteen/list/1`, without anybody's name.
        """
    def to_text(self, /, *, lang: Language = "nl") -> str:
        """
        How the list was read, in words: rows counted, what each column is about, what is wrong in which row.
        """

@final
class Live:
    """
    A register under a policy on a day, judged anew at every change in the time the change needs.

    The one class that changes. Threads take turns.

    >>> import bouwsteen as bw
    >>> live = bw.demo().live(on="2021-09-01")
    >>> delta = live.apply([bw.Confirm(contact="lt-doesburg-1", on="2021-09-01", by="self")])
    >>> [changed.after.value for changed in delta.changed][:1]
    ['met']
    >>> live.apply(delta.undo).undo[0].do
    ChangeKind.CONFIRM
    """
    def __copy__(self, /) -> Live: ...
    def __deepcopy__(self, /, _memo: Any) -> Live: ...
    def __repr__(self, /) -> str: ...
    def apply(self, /, changes: collections.abc.Iterable[Change]) -> Delta:
        """
        Applies changes, all or nothing: which verdicts changed, and the changes that undo it.

        Raises `ProblemsError` when a change does not fit; nothing has then changed.
        """
    def assess(self, /) -> Assessment:
        """
        The assessment of the register as it is now.
        """
    def register(self, /) -> Register:
        """
        The register as it is now.
        """
    @property
    def steps(self, /) -> tuple[StepVerdict, ...]:
        """
        The three steps of every region, as they are now.
        """

@final
class Move:
    """
    What carries a register from one edition of the country to another. Nothing has changed yet.

    >>> import bouwsteen as bw
    >>> move = bw.demo().move_to(2025, on="2025-01-01")
    >>> move.apply()[0].territory.year
    2025
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def apply(self, /) -> tuple[Register, tuple[Change, ...]]:
        """
        The register of the other edition, and the changes that undo the move.
        """
    @property
    def changes(self, /) -> tuple[Change, ...]:
        """
        The changes, to be applied together.
        """
    @property
    def editions(self, /) -> tuple[int, int]:
        """
        The edition it is of, and the edition it is carried to.
        """
    @property
    def merged(self, /) -> tuple[Merger, ...]:
        """
        The mergers that touch this register.
        """
    @property
    def moved(self, /) -> tuple[MovedMunicipality, ...]:
        """
        The municipalities that are in another region now.
        """
    @property
    def on(self, /) -> date:
        """
        The day of the move.
        """
    @property
    def to_confirm(self, /) -> list[str]:
        """
        The ids of the contacts who must be confirmed anew.
        """
    @property
    def to_decide(self, /) -> tuple[ToDecide, ...]:
        """
        What people must decide.
        """
    def to_html(self, /, *, lang: Language = "nl") -> str:
        """
        The page about the move, without names of people.
        """
    def to_json(self, /) -> str:
        """
        The move as JSON: the document `bouwsteen/move/1`.
        """

@final
class Policy:
    """
    A policy: what is asked, how heavily it weighs, how it is read, and where that is said.

    >>> import bouwsteen as bw
    >>> policy = bw.Policy("gvjb_2021")
    >>> policy
    bouwsteen.Policy('gvjb_2021')
    >>> policy.force("meetings.count")
    Force.ASSIGNMENT
    """
    BUILT_IN: Final[list[str]]
    """
    The ids of the policies that are built in, in order of their periods.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, id: str, /) -> Policy:
        """
        The policy that is built in under an id.
        """
    def __reduce__(self, /) -> tuple[Any, tuple]: ...
    def __repr__(self, /) -> str: ...
    def adapt(self, /, id: str, *, title: str | None = None, period: Period | None = None, status: Status | str | None = None, forces: collections.abc.Mapping[str, Force | str] | None = None, norms: collections.abc.Mapping[str, Norm] | None = None, readings: collections.abc.Mapping[str, Reading | str] | None = None, drop: collections.abc.Iterable[str] = ...) -> Policy:
        """
        A policy of a region or of a later year, made from this one; it says so, and so does what is shown of it.

        A norm needs a source of its own, with the decision that sets it and its date. Raises `ProblemsError` with
        everything that cannot be.

        >>> import bouwsteen as bw
        >>> own = bw.Policy("gvjb_2021").adapt("cg_2021", readings={"contacts.distribution": "eachProfessional"})
        >>> own.adapted_from
        'gvjb_2021'
        """
    @property
    def adapted_from(self, /) -> str | None:
        """
        The id of the policy from which it was made, or None.
        """
    def central_municipality(self, /, region: str) -> str | None:
        """
        The central municipality of a region, when the policy names one.
        """
    def example_programme(self, /, *, lang: Language = "nl") -> tuple[AgendaItem, ...]:
        """
        An agenda that meets every criterion of the programme.
        """
    @staticmethod
    def for_date(on: datetime.date | str) -> Policy:
        """
        The policy that is built in for a day: whose period holds it, else the last that had started.

        >>> import bouwsteen as bw
        >>> bw.Policy.for_date("2022-03-01").id
        'gvjb_2022'
        """
    def force(self, /, requirement: RequirementId | str) -> Force | None:
        """
        How heavily a requirement weighs, or None when it is not asked.
        """
    @property
    def id(self, /) -> str:
        """
        The id.
        """
    def judged_on(self, /, on: datetime.date | str) -> date | None:
        """
        The day on which verdicts are judged when asked on a day: at most its last day; None before its first.
        """
    @staticmethod
    def load(path: str | os.PathLike[str]) -> Policy:
        """
        Reads a policy from a file of JSON.

        Raises `OSError` when the file cannot be read, and `ProblemsError` with everything that is wrong in it.
        """
    @property
    def methods(self, /) -> tuple[LearningMethod, ...]:
        """
        The methods of learning that it knows.
        """
    def norm(self, /, requirement: RequirementId | str) -> Norm | None:
        """
        The norm of a requirement, or None when it has none.
        """
    @staticmethod
    def parse(document: str | bytes, /) -> Policy:
        """
        Reads a policy from JSON, given as text or as bytes.
        """
    @property
    def period(self, /) -> Period:
        """
        The days for which it holds.
        """
    @property
    def readings(self, /) -> dict:
        """
        How the source is read, in every place where it can be read in several ways.
        """
    def source(self, /, requirement: RequirementId | str) -> Source:
        """
        Where a requirement is said.
        """
    @property
    def status(self, /) -> Status:
        """
        Proposed, adopted or withdrawn. It changes no verdict and is always shown.
        """
    @property
    def themes(self, /) -> list[str]:
        """
        The ids of the themes of casuistry that it knows.
        """
    @property
    def title(self, /) -> str:
        """
        The title.
        """
    def to_json(self, /) -> str:
        """
        The policy as JSON.
        """

@final
class Reconciliation:
    """
    What a list that an organisation delivered changes in a register, person by person. Nothing has changed yet.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def apply(self, /, register: Register | None = None) -> tuple[Register, tuple[Change, ...]]:
        """
        The register with the changes applied, and the changes that undo them.
        """
    def audit(self, /) -> Audit:
        """
        What may be kept of it: numbers, and nobody's name or id.
        """
    @property
    def changes(self, /) -> tuple[Change, ...]:
        """
        All changes, in order.
        """
    def entries(self, /, kind: ReconciledKind | str | None = None) -> tuple[Reconciled, ...]:
        """
        Person by person: the rows in the order of the list, those refused, then who is not on it; or of one kind.
        """
    @property
    def on(self, /) -> date:
        """
        Of which day.
        """
    @property
    def organisation(self, /) -> str:
        """
        Whose list.
        """
    @staticmethod
    def parse(document: str | bytes, register: Register, /) -> Reconciliation:
        """
        Reads a reconciliation that was kept as JSON, about a register.
        """
    def to_json(self, /) -> str:
        """
        The reconciliation as JSON: the document `bouwsteen/reconciliation/1`. It holds personal data.
        """
    def to_text(self, /, *, lang: Language = "nl", width: SupportsIndex = 100, style: str = "plain", names: bool = False) -> str:
        """
        The page for a terminal: who is new, gone, changed, confirmed or unclear.
        """
    @property
    def vouched(self, /) -> Confirmation | None:
        """
        Who vouches for the list, and on which day; None when nobody does.
        """

@final
class Register:
    """
    A register: organisations and their contacts in a territory, what was agreed, and what they do together.

    It never changes; `with_changes` makes another. Two registers are equal when they hold the same facts.

    >>> import bouwsteen as bw
    >>> register = bw.demo()
    >>> register
    <bouwsteen.Register 'Demonstratie Gelderland: verzonnen mensen, echte gemeenten': 373 contacts, 58 organisations>
    >>> register.assess(on="2021-09-01").steps[0].verdict
    Verdict.NOT_MET
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: no names of people.
        """
    @property
    def agreements(self, /) -> tuple[ContactAgreement, ...]:
        """
        The agreements on contact management.
        """
    def assess(self, /, policy: Policy | str | None = None, *, on: datetime.date | str) -> Assessment:
        """
        Judges the register on a day, by a policy: one, the id of one that is built in, or the one for the day.

        >>> import bouwsteen as bw
        >>> assessment = bw.demo().assess("gvjb_2021", on="2021-09-01")
        >>> len(assessment.actions())
        225
        """
    def candidates(self, /, scope: str, policy: Policy | str | None = None, *, on: datetime.date | str) -> Candidates:
        """
        Who could be asked for a meeting in a subregion or region, and what stands in the way of whom.
        """
    def central_municipality(self, /, region: str) -> str | None:
        """
        The code of the central municipality of a region, or None when nobody names one.
        """
    def contact(self, /, id: str) -> Contact | None:
        """
        The contact with an id, or None.

        >>> import bouwsteen as bw
        >>> bw.demo().contact("lt-doesburg-1").areas
        ('GM0221',)
        """
    def contacts(self, /) -> Table[Contact]:
        """
        All contacts by id: a table, and a sequence of `Contact`.

        The table holds personal data: keep it as you keep the register.
        """
    def coverage(self, /, *, on: datetime.date | str) -> Table[CoverageRow]:
        """
        Every seat on a day: whether somebody can be reached there.
        """
    def coverage_totals(self, /, *, on: datetime.date | str) -> Table[CoverageTotal]:
        """
        The seats on a day, counted by region and role.
        """
    @property
    def distributions(self, /) -> tuple[Distribution, ...]:
        """
        To whom and when lists were spread.
        """
    @property
    def districts(self, /) -> tuple[District, ...]:
        """
        The districts of municipalities.
        """
    @property
    def divisions(self, /) -> tuple[Division, ...]:
        """
        The divisions of regions into subregions.
        """
    def excerpt(self, /, audience: str, *, on: datetime.date | str) -> Register:
        """
        The smallest register that tells an audience all it may see: `board`, `organisation:ID`, `partner:ID` or
        `custodian:JZ28`.

        >>> import bouwsteen as bw
        >>> bw.demo().excerpt("board", on="2021-09-01").contact("lt-doesburg-1").name
        '…'
        """
    @property
    def fingerprint(self, /) -> str:
        """
        The first 16 hexadecimal digits of SHA-256 over the facts; what the register says about itself does not count.
        """
    def freshness(self, /, *, on: datetime.date | str) -> Table[FreshnessRow]:
        """
        Every contact in service on a day: how fresh its details are.
        """
    @staticmethod
    def from_tables(*, territory: TerritoryChoice | Territory, organisations: Frame, contacts: Frame | None = None, agreements: Frame | None = None, confirmations: Frame | None = None, absences: Frame | None = None, districts: Frame | None = None, on: datetime.date | str, vouched_by: Confirmer | str | None = None, meta: Meta | None = None) -> Register:
        """
        Makes a register from tables: data frames of polars, pandas, pyarrow or duckdb, rows of a query, lists of dicts.

        Headings and words may be those of the format (`working_days`, `certifiedInstitution`) or those of people
        (`Werkdagen`, `GI`); which columns each table takes is told in `docs/tables.md`. `on` is the day of the tables.
        `vouched_by` says who vouches for the days on which people were checked, where no row says it; without it those
        days confirm nobody.

        Nothing is guessed: raises `ProblemsError` with everything that is not understood, each with its table, row
        (counted from 0, as the frame does) and column: `/contacts/81233/email`. Raises `TypeError` for a cell that cannot
        be one.

        >>> import bouwsteen as bw
        >>> register = bw.Register.from_tables(
        ...     territory=bw.TerritoryChoice(edition=2021, province="Gelderland"),
        ...     organisations=[{"id": "lt-ede", "name": "Lokaal team Ede", "role": "lokaal team", "serves": "Ede"}],
        ...     contacts=[{"naam": "Anna Verzonnen", "organisatie": "lt-ede", "gecontroleerd": "2021-08-01"}],
        ...     vouched_by="organisation",
        ...     on="2021-09-01",
        ... )
        >>> register.contact("lt-ede-1").confirmations
        (Confirmation(on='2021-08-01', by='organisation'),)
        """
    def investment(self, /, policy: Policy | str | None = None, *, on: datetime.date | str) -> tuple[Investment, ...]:
        """
        The hours that meetings took of organisations, against what was agreed.
        """
    def learning_group(self, /, id: str) -> LearningGroup | None:
        """
        The learning group with an id, or None.
        """
    @property
    def learning_groups(self, /) -> tuple[LearningGroup, ...]:
        """
        The learning groups.
        """
    def live(self, /, policy: Policy | str | None = None, *, on: datetime.date | str) -> Live:
        """
        The register as one that changes while it is judged.
        """
    @staticmethod
    def load(path: str | os.PathLike[str]) -> Register:
        """
        Reads a register from a file of JSON.

        Raises `OSError` when the file cannot be read, and `ProblemsError` with everything that is wrong in it.

        >>> import bouwsteen as bw, tempfile, pathlib
        >>> path = pathlib.Path(tempfile.mkdtemp(), "register.json")
        >>> bw.demo().save(path)
        >>> bw.Register.load(path) == bw.demo()
        True
        """
    def matrix(self, /, *, on: datetime.date | str) -> tuple[CoverageMatrix, ...]:
        """
        Area by role on a day, region by region.
        """
    def meeting(self, /, id: str) -> Meeting | None:
        """
        The meeting with an id, or None.
        """
    @property
    def meetings(self, /) -> tuple[Meeting, ...]:
        """
        The cooperation meetings.
        """
    @property
    def meta(self, /) -> Meta | None:
        """
        What the register says about itself: title, owner, the day it is of. None when it says nothing.
        """
    def move_to(self, /, edition: SupportsIndex, *, on: datetime.date | str) -> Move:
        """
        What carries the register to another edition of the country, on a day.

        Raises `MoveError` with every reason why it cannot be carried there.
        """
    def next_contact_id(self, /, organisation: str) -> str | None:
        """
        An id that is free, for a next contact of an organisation; None when the register has no such organisation.
        """
    def not_in_tables(self, /) -> dict[str, int]:
        """
        What the tables of the register do not say: how many facts, by their place in the document.

        With nothing here, `from_tables` of its tables gives the same register again.

        >>> import bouwsteen as bw
        >>> "/meetings" in bw.demo().not_in_tables()
        True
        """
    def organisation(self, /, id: str) -> Organisation | None:
        """
        The organisation with an id, or None.
        """
    def organisations(self, /) -> Table[Organisation]:
        """
        All organisations by id: a table, and a sequence of `Organisation`.
        """
    @staticmethod
    def parse(document: str | bytes, /) -> Register:
        """
        Reads a register from JSON, given as text or as bytes.

        Raises `ProblemsError` with everything that is wrong with it.

        >>> import bouwsteen as bw
        >>> try:
        ...     bw.Register.parse('{"format": "bouwsteen/register/1"}')
        ... except bw.ProblemsError as error:
        ...     print(error)
        /territory: the key `territory` is missing [missing-key]
        /organisations: the key `organisations` is missing [missing-key]
        /contacts: the key `contacts` is missing [missing-key]
        """
    def pseudonymised(self, /) -> Register:
        """
        A copy for analysis: no names or details of people, and other ids.
        """
    def purge(self, /, *, on: datetime.date | str, keep: str) -> tuple[Register, tuple[PurgeCount, ...]]:
        """
        The register without the contacts who left long enough ago, and how many those were per organisation.

        `keep` is how long somebody is kept after the last day of service, such as `P2Y`.
        """
    def reach(self, /, area: str, role: PartnerRole | str | None = None, *, on: datetime.date | str) -> Reach:
        """
        Whom to call for an area: every organisation that serves it, and who of it can be reached.

        >>> import bouwsteen as bw
        >>> bw.demo().reach("GM0221", "localTeam", on="2021-09-01").organisations[0].id
        'lt-doesburg'
        """
    def reach_text(self, /, area: str, role: PartnerRole | str | None = None, *, on: datetime.date | str, lang: Language = "nl", width: SupportsIndex = 100, style: str = "plain") -> str:
        """
        The same as a page for a terminal, with names, numbers and addresses.

        `style` is `ascii`, `plain`, `colour` or `truecolour`.

        >>> import bouwsteen as bw
        >>> print(bw.demo().reach_text("GM0221", "localTeam", on="2021-09-01", lang="en").splitlines()[0])
        Whom to call for Doesburg on 1 September 2021
        """
    def reconcile(self, /, delivery: Delivery, *, most_ended: SupportsIndex) -> Reconciliation:
        """
        What a list that an organisation delivered changes, before anything does.

        `most_ended` is the largest share of the organisation's contacts, in percent, that the list may end. Raises
        `ProblemsError` when the delivery names what the register does not know.
        """
    def reflection(self, /, *, start: datetime.date | str, until: datetime.date | str, on: datetime.date | str) -> tuple[Reflection, ...]:
        """
        The hours in which people reflected together, from `start` up to `until`, as known on a day.
        """
    def save(self, /, path: str | os.PathLike[str]) -> None:
        """
        Writes the register to a file, as JSON.
        """
    @property
    def territory(self, /) -> Territory:
        """
        The municipalities and youth regions that the register is about.
        """
    @property
    def territory_choice(self, /) -> TerritoryChoice:
        """
        How the register says which territory that is.
        """
    def timeline(self, /, policy: Policy | str | None = None, *, start: datetime.date | str, until: datetime.date | str) -> Timeline:
        """
        What the register is like on every day from `start` up to `until`, which is the first day out.

        >>> import bouwsteen as bw
        >>> timeline = bw.demo().timeline("gvjb_2021", start="2021-07-01", until="2021-09-01")
        >>> timeline.at("JZ25", "2021-08-15").seats["covered"]
        0
        """
    def to_json(self, /) -> str:
        """
        The register as JSON, in the one canonical order: the same facts give the same text.
        """
    def to_tables(self, /) -> dict[str, list[dict[str, str]]]:
        """
        The facts of the register as tables of texts, by name: what `from_tables` reads again.

        They hold personal data. What no table can say, such as meetings, `not_in_tables` tells.

        >>> import bouwsteen as bw
        >>> list(bw.demo().to_tables()["confirmations"][0])
        ['contact', 'on', 'by']
        """
    @property
    def value_tests(self, /) -> tuple[ValueTest, ...]:
        """
        What professionals and families were asked about core values.
        """
    def with_changes(self, /, changes: collections.abc.Iterable[Change]) -> tuple[Register, tuple[Change, ...]]:
        """
        The register with changes applied, and the changes that undo them; all or nothing.

        Raises `ProblemsError` when a change does not fit.

        >>> import bouwsteen as bw
        >>> confirm = bw.Confirm(contact="lt-doesburg-1", on="2021-09-01", by="organisation")
        >>> changed, undo = bw.demo().with_changes([confirm])
        >>> undo
        (Unconfirm(contact='lt-doesburg-1', on='2021-09-01', by='organisation'),)
        >>> changed.with_changes(undo)[0] == bw.demo()
        True
        """

@final
class Renderer:
    """
    Says in Dutch or English what an assessment found, why, and what must be done.

    Without `names=True` no text holds a name or detail of a person: a contact is shown by its id.

    >>> import bouwsteen as bw
    >>> register = bw.demo()
    >>> texts = bw.Renderer(register, lang="en")
    >>> texts.finding(register.assess(on="2021-09-01").findings(region="JZ25")[0])
    'Achterhoek: no agreement on contact management is in force.'
    """
    def __new__(cls, /, register: Register, *, lang: Language = "nl", names: bool = False) -> Renderer:
        """
        Texts about a register.
        """
    def __repr__(self, /) -> str: ...
    def action(self, /, action: Action) -> str:
        """
        What must be done.
        """
    def actor(self, /, actor: Actor) -> str:
        """
        Who is to act.
        """
    def area(self, /, code: str) -> str:
        """
        The name of a municipality, district or region.
        """
    def change(self, /, change: Change) -> str:
        """
        What a change does.
        """
    def contact(self, /, id: str) -> str:
        """
        The name of a contact, or its id when names are not shown.
        """
    def date(self, /, date: datetime.date | str) -> str:
        """
        A day, as people write it.
        """
    def finding(self, /, finding: Finding) -> str:
        """
        What a finding says.
        """
    def learning_group(self, /, id: str) -> str:
        """
        A learning group.
        """
    def meeting(self, /, id: str) -> str:
        """
        A meeting, by its place and day.
        """
    def organisation(self, /, id: str) -> str:
        """
        The name of an organisation.
        """
    def region(self, /, code: str) -> str:
        """
        The name of a region.
        """
    def remedy(self, /, finding: Finding) -> str | None:
        """
        What would mend a finding, or None.
        """
    def source(self, /, source: Source) -> str:
        """
        Where something is said.
        """
    def subject(self, /, region: str, subject: Subject) -> str:
        """
        Whom or what a finding of a region is about.
        """
    def subregion(self, /, id: str) -> str:
        """
        The name of a subregion.
        """

@final
class Table(collections.abc.Sequence[_Row]):
    """
    Many values of one class: a sequence of them, and a table of columns.

    As a sequence it has a length, an order and slices; the objects are made when asked. As a table it speaks Arrow, so
    that polars, pandas, pyarrow, duckdb and others take it as it is, without copying:

    >>> import bouwsteen as bw
    >>> table = bw.demo().coverage(on="2021-09-01")
    >>> table
    <bouwsteen.Table of CoverageRow: 302 rows, 8 columns>
    >>> table[0].organisation, len(table[-3:])
    ('jbg', 3)
    >>> table.columns
    ('organisation', 'area', 'role', 'region', 'status', 'reachable', 'via', 'through')

    Words are dictionaries in the order of the catalogue, days are dates, numbers are counts of things, and what is
    unknown is null. The columns are, for

    - `coverage`: `organisation`, `area` (a code), `role`, `region`; `status` of the seat; `reachable`, how many people;
      `via`, the list of their ids; `through`, the last day it stays covered if nobody confirms again;
    - `freshness`: `contact`, `region`; `status`; `due`, the day on which to confirm again;
    - `coverage_totals`: `region`, `role`; the number of seats in `total` and of each status: `covered`, `replaced`,
      `unverified`, `stale`, `absent`, `vacant`;
    - `findings`: `requirement`, `region`; the parts of the subject: `organisation`, `contact`, `area`, `role`,
      `subregion`, `meeting`, `learning_group`, `session`, `value`; `verdict`, `force`; `expected` and `observed` as JSON;
      `evidence`, a list of ids; `responsible`, such as `organisation:vt-gm`; `due`; the finding it follows from in
      `cause_requirement`, `cause_region` and `cause_subject` (its parts, with `:` between); `source_document`,
      `source_section`, `source_quote`, `source_date`; `remedy` as JSON;
    - `actions`: `key`; `actor`, such as `municipality:GM0202`; `requirement`, `region` and the parts of the subject as
      above; `due`; how many `seats` and `findings` it resolves; `changes` as JSON;
    - `contacts`: `id`, `name`, `function`, `organisation`, `role`; `areas`, a list of codes whenever they count; `email`,
      `phone`; `working_days`, a list of words; `skj_registered`; `last_confirmed` and `confirmed_by`, the last that is
      recorded;
    - `organisations`: `id`, `name`, `role`; `serves`, a list of codes whenever they count; `active_from` and
      `active_until`, the first day out; `desk_phone`, `desk_email`;
    - a timeline: `region`, `on`; the number of contacts of each freshness: `freshness_fresh`, `freshness_due_soon`,
      `freshness_overdue`, `freshness_stale`, `freshness_unconfirmed`, `freshness_unknown`; the number of seats of each
      status: `seats_covered` to `seats_vacant`; and for each of the three steps `step_1_verdict`, with the number of
      findings that weigh by verdict: `step_1_met`, `step_1_on_track`, `step_1_at_risk`, `step_1_not_met`,
      `step_1_undetermined`, `step_1_not_applicable`.
    """
    def __arrow_c_schema__(self, /) -> CapsuleType:
        """
        The columns and their kinds, for whatever speaks Arrow.
        """
    def __arrow_c_stream__(self, /, requested_schema: object | None = None) -> CapsuleType:
        """
        The columns, for whatever speaks Arrow. Nothing is copied, however often they are asked.

        Who requests other kinds of columns has to convert them: a request is not looked at, as the interface allows.
        """
    @classmethod
    def __class_getitem__(cls, /, item: Any) -> Any:
        """
        `Table[CoverageRow]`, for annotations.
        """
    def __eq__(self, other: object, /) -> bool:
        """
        Whether another table has the same values in the same order.
        """
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex, /) -> _Row: ...
    @typing.overload
    def __getitem__(self, index: slice, /) -> tuple[_Row, ...]:
        """
        The value at a place, or a tuple of the values in a slice.
        """
    def __iter__(self, /) -> Iterator[_Row]: ...
    def __len__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple]: ...
    def __repr__(self, /) -> str: ...
    def __reversed__(self, /) -> Iterator[_Row]: ...
    @staticmethod
    def _again(kind: str, rows: str) -> Table:
        """
        Makes a table again of what pickling wrote.
        """
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: the first rows, and nothing about people but their ids.
        """
    @property
    def columns(self, /) -> tuple[str, ...]:
        """
        The names of the columns.
        """
    def count(self, value: object, /) -> int:
        """
        How often a value is there.
        """
    def index(self, value: object, start: SupportsIndex = 0, stop: SupportsIndex = ..., /) -> int:
        """
        The first place of a value, from `start` up to `stop`. Raises `ValueError` when it is not there.
        """
    def to_dicts(self, /) -> list[dict[str, typing.Any]]:
        """
        The rows as dicts of plain Python values: `str`, `int`, `bool`, `datetime.date`, lists of `str`, None.
        """
    def to_pandas(self, /) -> pandas.DataFrame:
        """
        The columns as a `pandas.DataFrame`; words are ordered categories. Needs the extra `pandas`.
        """
    def to_polars(self, /) -> polars.DataFrame:
        """
        The columns as a `polars.DataFrame`; words are of the type `polars.Enum`. Needs the extra `polars`.
        """

@final
class Territory:
    """
    The part of an edition of the country that a register is about.

    >>> import bouwsteen as bw
    >>> gelderland = bw.Territory(2021, province="Gelderland")
    >>> gelderland
    bouwsteen.Territory(2021, province='Gelderland')
    >>> len(gelderland.municipalities), len(gelderland.regions)
    (51, 7)
    >>> gelderland.municipality("GM0202").name
    'Arnhem'
    """
    EDITIONS: Final[list[int]]
    """
    The years of which an edition is built in.
    """
    def __new__(cls, edition: SupportsIndex, /, *, province: str | None = None, regions: collections.abc.Iterable[str] | None = None) -> Territory:
        """
        An edition, whole or cut to a province, to regions, or both.

        Raises `ValueError` for a year or a province that is not there.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def mergers() -> tuple[Merger, ...]:
        """
        Which municipalities merged, when, and into which.
        """
    @property
    def municipalities(self, /) -> tuple[Municipality, ...]:
        """
        The municipalities, by code.
        """
    def municipalities_of(self, /, region: str, *, whole: bool = False) -> tuple[Municipality, ...]:
        """
        The municipalities of a region that are in the territory; with `whole`, those outside it too.
        """
    def municipality(self, /, code: str) -> Municipality | None:
        """
        The municipality with a code, also outside the cut, or None.
        """
    @property
    def province(self, /) -> str | None:
        """
        The province to which it is cut, or None.
        """
    def region(self, /, code: str) -> YouthRegion | None:
        """
        The youth region with a code, also outside the cut, or None.
        """
    @property
    def regions(self, /) -> tuple[YouthRegion, ...]:
        """
        The youth regions with a municipality in the territory, by code.
        """
    def successor(self, /, code: str) -> str | None:
        """
        The code of the municipality that a municipality has become part of in this edition, or None.
        """
    @property
    def year(self, /) -> int | None:
        """
        The year of the edition; None for a list of one's own.
        """

@final
class Timeline:
    """
    The counts of every region on every day of a period on which something changes.

    >>> import bouwsteen as bw
    >>> timeline = bw.demo().timeline(start="2021-07-01", until="2021-10-01")
    >>> timeline
    <bouwsteen.Timeline from 2021-07-01 until 2021-10-01 by 'gvjb_2021'>
    >>> timeline.days("JZ25")[0].on
    datetime.date(2021, 7, 1)
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, register: Register, policy: Policy, start: datetime.date | str, until: datetime.date | str) -> Timeline:
        """
        The days of a register from `start` up to `until`; `Register.timeline` says the same.
        """
    def __reduce__(self, /) -> tuple[Any, tuple]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: no names of people.
        """
    def at(self, /, region: str, day: datetime.date | str) -> TimelineDay | None:
        """
        What a region is like on a day; None outside the period or the territory.
        """
    def chart(self, /, **options: object) -> typing.Any:
        """
        A chart to explore it; needs the extra `altair`.
        """
    def days(self, /, region: str) -> tuple[TimelineDay, ...]:
        """
        The first day and every later day on which a count of a region differs from the day before.
        """
    def lapses(self, /, *, on: datetime.date | str) -> tuple[Lapse, ...]:
        """
        The seats that are reachable on a day and will lapse within the period if nobody confirms anew.
        """
    @property
    def policy(self, /) -> Policy:
        """
        The policy by which it is judged.
        """
    @property
    def register(self, /) -> Register:
        """
        The register.
        """
    @property
    def start(self, /) -> date | None:
        """
        The first day.
        """
    def steps(self, /, day: datetime.date | str) -> tuple[StepVerdict, ...]:
        """
        The three steps of every region on a day.
        """
    def table(self, /) -> Table[TimelineDay]:
        """
        All days of all regions as one table: a row per region and day on which something changes.
        """
    @property
    def until(self, /) -> date | None:
        """
        The first day out.
        """

def changes_from_json(document: str | bytes, /) -> tuple[Change, ...]:
    """
    The changes of a document `bouwsteen/changes/1`, given as text or as bytes.

    Raises `ProblemsError` with everything that is wrong with it; whether the changes fit a register is seen when they
    are applied.

    >>> import bouwsteen as bw
    >>> bw.changes_from_json(bw.changes_to_json([bw.CancelMeeting(meeting="m1")]))
    (CancelMeeting(meeting='m1'),)
    """

def changes_to_json(changes: collections.abc.Iterable[Change], /) -> str:
    """
    Changes as a document `bouwsteen/changes/1`.
    """

def confirmation_calendar(register: Register, audience: str, *, on: datetime.date | str, lang: Language = "nl", previous: str | None = None) -> str:
    """
    By when which organisation has its contacts confirmed, with an alarm, as iCalendar.
    """

def demo() -> Register:
    """
    The demonstration register of Gelderland: real municipalities and organisations, invented people.

    >>> import bouwsteen as bw
    >>> bw.demo().contact("lt-doesburg-1").organisation
    'lt-doesburg'
    """

def invitation(register: Register, meeting: str, organiser: tuple[str, str], *, on: datetime.date | str, lang: Language = "nl", previous: str | None = None) -> str:
    """
    One meeting as an invitation (or its cancellation), as iCalendar. It holds names and addresses of all who are asked.

    `organiser` is the name and the e-mail address to which answers go. Raises `KeyError` when the register has no such
    meeting.
    """

def meeting_calendar(register: Register, audience: str = "board", *, on: datetime.date | str, lang: Language = "nl", previous: str | None = None) -> str:
    """
    The meetings that an audience sees, without people, as iCalendar: to publish or to subscribe to.

    With the calendar that was made before (`previous`), events that changed get the next number.

    >>> import bouwsteen as bw
    >>> bw.meeting_calendar(bw.demo(), on="2021-09-01").splitlines()[0]
    'BEGIN:VCALENDAR'
    """

def phone_number(text: str, /) -> str:
    """
    The number as an office dials it, in the one form in which it is kept: `+31263771234`.

    Raises `ValueError` when it is none.

    >>> import bouwsteen as bw
    >>> bw.phone_number("026 - 377 12 34")
    '+31263771234'
    """

def read_value(kind: str, text: str | bytes) -> str:
    """
    The canonical JSON of a value, read by the one strict reader. `kind` is what the library calls it.
    """

def reminders(assessment: Assessment, *, previous: Assessment | None = None, lang: Language = "nl") -> tuple[Reminder, ...]:
    """
    One mail to each actor about what it must do; with a `previous` assessment, only about what is new. No names of people.

    >>> import bouwsteen as bw
    >>> bw.reminders(bw.demo().assess(on="2021-09-01"), lang="en")[0].subject != ""
    True
    """

def role(text: str, /) -> PartnerRole | None:
    """
    The role as people write it, or as it stands in documents; None when it is none.

    >>> import bouwsteen as bw
    >>> bw.role("G.I.")
    PartnerRole.CERTIFIED_INSTITUTION
    """

def stylesheet() -> str:
    """
    The stylesheet for `Assessment.to_html_fragment`. Every rule is about what stands inside a fragment.
    """

def word_fact(vocabulary: str, word: str, fact: str, lang: Language | None = None) -> str:
    """
    What the library says of a word, as JSON.
    """
