# Made from the types of core by `cargo xtask codegen`.
"""Lists of people as they were read."""

from __future__ import annotations

from collections.abc import Iterable

from .._argument import a_list, a_number, a_record, a_text, a_word, nullable
from .._record import Record, final
from .._tree import each, maybe, number, text
from ..words.lists import Emptiness, Meaning
from ..words.problems import ProblemCode
from .deliveries import DeliveredContact


@final
class ListColumns(Record):
    """The columns of a list, with what each is about.

    >>> import bouwsteen as bw
    >>> bw.ListColumns(
    ...     headings=[1, 1],
    ...     columns=[bw.Column(index=0, letter="A", heading="Naam", meaning="name")],
    ... )
    ListColumns(headings=[1, 1], columns=[Column(index=0, letter='A', heading='Naam', meaning='name')])
    """

    __slots__ = ()
    __match_args__ = ("headings", "columns")

    def __init__(self, *, headings: Iterable[int], columns: Iterable[Column]) -> None:
        super().__init__(headings=(a_list(a_number), headings), columns=(a_list(a_record(Column)), columns))

    @property
    def headings(self) -> tuple[int, ...]:
        """The first and the last row of the headings."""
        return each(number, self._json["headings"])

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from the first."""
        return each(Column._of, self._json["columns"])


@final
class Column(Record):
    """A column of a list.

    >>> import bouwsteen as bw
    >>> bw.Column(index=0, letter="A", heading="Naam", meaning="name")
    Column(index=0, letter='A', heading='Naam', meaning='name')
    """

    __slots__ = ()
    __match_args__ = ("index", "letter", "heading", "meaning")

    def __init__(self, *, index: int, letter: str, heading: str, meaning: Meaning | str) -> None:
        super().__init__(
            index=(a_number, index),
            letter=(a_text, letter),
            heading=(a_text, heading),
            meaning=(a_word(Meaning), meaning),
        )

    @property
    def index(self) -> int:
        """Its place, from 0."""
        return number(self._json["index"])

    @property
    def letter(self) -> str:
        """Its letter in a spreadsheet."""
        return text(self._json["letter"])

    @property
    def heading(self) -> str:
        """Its heading as it stands there; of two lines of headings both, where both say something."""
        return text(self._json["heading"])

    @property
    def meaning(self) -> Meaning:
        """What it is about."""
        return Meaning(self._json["meaning"])


@final
class ListRows(Record):
    """How many rows there are below the headings.

    >>> import bouwsteen as bw
    >>> bw.ListRows(all=3, accepted=1, refused=1, empty=1, people=1)
    ListRows(all=3, accepted=1, refused=1, empty=1, people=1)
    """

    __slots__ = ()
    __match_args__ = ("all", "accepted", "refused", "empty", "people")

    def __init__(self, *, all: int, accepted: int, refused: int, empty: int, people: int) -> None:
        super().__init__(
            all=(a_number, all),
            accepted=(a_number, accepted),
            refused=(a_number, refused),
            empty=(a_number, empty),
            people=(a_number, people),
        )

    @property
    def all(self) -> int:
        """All of them."""
        return number(self._json["all"])

    @property
    def accepted(self) -> int:
        """Those that were taken: every row of a person who stands in several."""
        return number(self._json["accepted"])

    @property
    def refused(self) -> int:
        """Those that could not be taken."""
        return number(self._json["refused"])

    @property
    def empty(self) -> int:
        """Those in which nobody stands."""
        return number(self._json["empty"])

    @property
    def people(self) -> int:
        """The people in the rows that were taken."""
        return number(self._json["people"])


@final
class AcceptedContact(Record):
    """Somebody on a list who could be taken.

    >>> import bouwsteen as bw
    >>> bw.AcceptedContact(
    ...     organisation="lt-arnhem",
    ...     person=bw.DeliveredContact(
    ...         row=2,
    ...         name="Voorbeeld-1",
    ...         function="jeugdconsulent",
    ...         areas=["GM0202"],
    ...         email="voorbeeld1@lt-arnhem.example",
    ...         phone="+31260000101",
    ...     ),
    ... )  # doctest: +NORMALIZE_WHITESPACE
    AcceptedContact(organisation='lt-arnhem', person=DeliveredContact(row=2, name='…', function='…',
    areas=['GM0202'], email='…', phone='…'))
    """

    __slots__ = ()
    __match_args__ = ("organisation", "person")

    def __init__(self, *, organisation: str, person: DeliveredContact) -> None:
        super().__init__(organisation=(a_text, organisation), person=(a_record(DeliveredContact), person))

    @property
    def organisation(self) -> str:
        """Of which organisation."""
        return text(self._json["organisation"])

    @property
    def person(self) -> DeliveredContact:
        """Who, with what the list says."""
        return DeliveredContact._of(self._json["person"])


@final
class RefusedRow(Record, kind="RefusedRowDocument"):
    """A row that could not be taken, with everything that is wrong with it.

    >>> import bouwsteen as bw
    >>> bw.RefusedRow(
    ...     row=3,
    ...     organisation="lt-arnhem",
    ...     problems=[
    ...         bw.CellProblem(
    ...             path="D3",
    ...             column="D",
    ...             heading="E-mail",
    ...             code="bad-email",
    ...             message="this is not an e-mail address",
    ...             help="write one address, such as name@organisation.example, without spaces or text around it",
    ...         ),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    RefusedRow(row=3, organisation='lt-arnhem', problems=[CellProblem(path='D3', column='D', heading='E-mail',
    code='bad-email', message='this is not an e-mail address', help='write one address,
    such as name@organisation.example, without spaces or text around it')])
    """

    __slots__ = ()
    __match_args__ = ("row", "organisation", "problems")

    def __init__(self, *, row: int, organisation: str | None = None, problems: Iterable[CellProblem]) -> None:
        super().__init__(
            row=(a_number, row),
            organisation=(nullable(a_text), organisation),
            problems=(a_list(a_record(CellProblem)), problems),
        )

    @property
    def row(self) -> int:
        """The row."""
        return number(self._json["row"])

    @property
    def organisation(self) -> str | None:
        """Whose list it belongs to, as far as that could be read."""
        return maybe(text, self._json["organisation"])

    @property
    def problems(self) -> tuple[CellProblem, ...]:
        """Everything that is wrong, in the order in which a row is read."""
        return each(CellProblem._of, self._json["problems"])


@final
class CellProblem(Record, kind="CellProblemDocument"):
    """What is wrong with a cell, or with a row as a whole. The values of personal columns are not in it.

    >>> import bouwsteen as bw
    >>> bw.CellProblem(
    ...     path="D3",
    ...     column="D",
    ...     heading="E-mail",
    ...     code="bad-email",
    ...     message="this is not an e-mail address",
    ...     help="write one address, such as name@organisation.example, without spaces or text around it",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    CellProblem(path='D3', column='D', heading='E-mail', code='bad-email',
    message='this is not an e-mail address', help='write one address, such as name@organisation.example,
    without spaces or text around it')
    """

    __slots__ = ()
    __match_args__ = ("path", "column", "heading", "code", "message", "help")

    def __init__(
        self,
        *,
        path: str,
        column: str | None = None,
        heading: str | None = None,
        code: ProblemCode | str,
        message: str,
        help: str,
    ) -> None:
        super().__init__(
            path=(a_text, path),
            column=(nullable(a_text), column),
            heading=(nullable(a_text), heading),
            code=(a_word(ProblemCode), code),
            message=(a_text, message),
            help=(a_text, help),
        )

    @property
    def path(self) -> str:
        """The cell (`E12`) or the row (`12:12`)."""
        return text(self._json["path"])

    @property
    def column(self) -> str | None:
        """The letter of the column; None when it is about the whole row."""
        return maybe(text, self._json["column"])

    @property
    def heading(self) -> str | None:
        """The heading of the column; None when it is about the whole row."""
        return maybe(text, self._json["heading"])

    @property
    def code(self) -> ProblemCode:
        """The stable code, for programs."""
        return ProblemCode(self._json["code"])

    @property
    def message(self) -> str:
        """What is wrong, in one line."""
        return text(self._json["message"])

    @property
    def help(self) -> str:
        """What would mend it, in one line."""
        return text(self._json["help"])


@final
class EmptyRow(Record):
    """A row in which nobody stands.

    >>> import bouwsteen as bw
    >>> bw.EmptyRow(row=4, why="total")
    EmptyRow(row=4, why='total')
    """

    __slots__ = ()
    __match_args__ = ("row", "why")

    def __init__(self, *, row: int, why: Emptiness | str) -> None:
        super().__init__(row=(a_number, row), why=(a_word(Emptiness), why))

    @property
    def row(self) -> int:
        """The row."""
        return number(self._json["row"])

    @property
    def why(self) -> Emptiness:
        """Why."""
        return Emptiness(self._json["why"])
