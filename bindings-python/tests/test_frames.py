"""Tables that come in as rows of Python: dicts, rows of a query, cells of a sheet."""

from __future__ import annotations

import csv
import datetime
import decimal
import enum
import sqlite3
from collections import OrderedDict, UserDict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bouwsteen as bw

HEADINGS = ["naam", "telefoon"]


def cells(frame: Any, rows: int = 100) -> list[list[str]]:
    """The texts of a frame, headings too; every row as wide as the headings."""
    seen = bw.ContactList.from_frame(frame).preview(rows)
    return [row + [""] * (len(seen[0]) - len(row)) for row in seen]


def cell(value: Any) -> str:
    """The text of one value, which must be the same in a dict and in a list."""
    in_dict = cells([{"naam": "Anna", "telefoon": "06", "x": value}])
    in_list = cells([[*HEADINGS, "x"], ("Anna", "06", value)])
    assert in_dict == in_list and in_dict[0] == [*HEADINGS, "x"]
    return in_dict[1][2]


class Colour(enum.Enum):
    BLUE = "blauw"


@pytest.mark.parametrize(
    "value, expected",
    [
        (None, ""),
        ("", ""),
        ("Zoë 🙂", "Zoë 🙂"),
        ('zegt "ja"; of niet', 'zegt "ja"; of niet'),
        ("a\tb\x1fc", "a\tb\x1fc"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-7, "-7"),
        (612345678, "612345678"),
        (10**30, "1" + "0" * 30),
        (612345678.0, "612345678"),
        (1e21, "1" + "0" * 21),
        (0.5, "0.5"),
        (-2.0, "-2"),
        (float("nan"), ""),
        (decimal.Decimal("612345678.00"), "612345678"),
        (decimal.Decimal("1.50"), "1.5"),
        (decimal.Decimal("1E+3"), "1000"),
        (decimal.Decimal("100"), "100"),
        (decimal.Decimal("NaN"), ""),
        (datetime.date(2021, 9, 1), "2021-09-01"),
        (datetime.datetime(2021, 9, 1), "2021-09-01"),
        (datetime.datetime(2021, 9, 1, 9, 30), "2021-09-01T09:30:00"),
        (datetime.datetime(2021, 9, 1, 0, 0, 0, 1), "2021-09-01T00:00:00.000001"),
        (datetime.time(9, 30), "09:30:00"),
        (bw.Weekday.MON, "mon"),
        (Colour.BLUE, "blauw"),
        ([], ""),
        (["GM0202", "GM0221"], "GM0202; GM0221"),
        (("ma", None, "di", ""), "ma; di"),
        ([1, 2.0, datetime.date(2021, 9, 1)], "1; 2; 2021-09-01"),
    ],
)
def test_values_as_cells(value: Any, expected: str) -> None:
    assert cell(value) == expected


@pytest.mark.parametrize(
    "value, kind",
    [(b"06", "bytes"), ({}, "dict"), ({"a"}, "set"), (object(), "object"), ([[1]], "list"), (1j, "complex")],
)
def test_what_is_no_cell(value: Any, kind: str) -> None:
    rows = [{"naam": "Anna", "telefoon": "06"}] * 3 + [{"naam": "Bea", "telefoon": value}]
    with pytest.raises(TypeError, match=f"^frame: row 3, column 'telefoon': {kind} is not a cell$"):
        bw.ContactList.from_frame(rows)
    lists = [HEADINGS, ["Anna", "06"], ["Bea", value]]
    with pytest.raises(TypeError, match=f"^frame: row 2, column 'telefoon': {kind} is not a cell$"):
        bw.ContactList.from_frame(lists)


def test_headings_stand_where_they_first_occur() -> None:
    rows = [{"naam": "Anna", "e-mail": "a@b.example"}, {"telefoon": 6, "naam": "Bea"}, {}]
    assert cells(rows)[:3] == [["naam", "e-mail", "telefoon"], ["Anna", "a@b.example", ""], ["Bea", "", "6"]]


def test_whatever_behaves_as_a_dict() -> None:
    expected = [HEADINGS, ["Anna", "6"]]
    row = {"naam": "Anna", "telefoon": 6}
    for given_row in (row, OrderedDict(row), UserDict(row)):
        assert cells([given_row]) == expected
        assert cells(one for one in (given_row,)) == expected


def test_rows_of_a_query() -> None:
    connection = sqlite3.connect(":memory:")
    query = "select 'Anna' naam, 6 telefoon, null gemeente union all select 'Bea', null, 'Ede' order by 1"
    expected = [["naam", "telefoon", "gemeente"], ["Anna", "6", ""], ["Bea", "", "Ede"]]
    cursor = connection.execute(query)
    headings = [column[0] for column in cursor.description]
    assert cells([headings, *cursor.fetchall()]) == expected
    connection.row_factory = sqlite3.Row
    assert cells(connection.execute(query)) == expected


def test_rows_of_a_file() -> None:
    lines = ["naam,telefoon", 'Anna,"06, of 026"', "Bea,"]
    assert (
        cells(csv.DictReader(lines))
        == cells(csv.reader(lines))
        == [HEADINGS, ["Anna", "06, of 026"], ["Bea", ""]]
    )


def test_cells_of_a_sheet() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.Workbook().active
    sheet.append(["naam", "telefoon", "laatst gecontroleerd"])
    sheet.append(["Anna", 612345678, datetime.datetime(2021, 9, 1)])
    sheet.append(["Bea", None, None])
    expected = [
        ["naam", "telefoon", "laatst gecontroleerd"],
        ["Anna", "612345678", "2021-09-01"],
        ["Bea", "", ""],
    ]
    assert cells(sheet.values) == cells(sheet.rows) == expected


@pytest.mark.parametrize(
    "wrong, says",
    [
        (5, "frame: int is not a table; give a data frame"),
        ("naam;telefoon", "frame: str is not a table"),
        (b"naam", "frame: bytes is not a table"),
        ({"naam": ["Anna"]}, "frame: dict is not a table"),
        ([5], "frame: row 0: int is not a row of headings"),
        (["naam"], "frame: row 0: str is not a row of headings"),
        ([HEADINGS, "Anna"], "frame: row 1: str is not a row of cells"),
        ([HEADINGS, {"naam": "Anna"}], "frame: row 1: dict is not a row of cells"),
        ([{"naam": "Anna"}, ["Bea"]], "frame: row 1: list is not a dict"),
    ],
)
def test_what_is_no_table(wrong: Any, says: str) -> None:
    with pytest.raises(TypeError, match=f"^{says}"):
        bw.ContactList.from_frame(wrong)


def test_a_table_of_nothing_is_a_problem() -> None:
    for nothing in ([], iter(()), [[]], [HEADINGS[:1]], [{}]):
        with pytest.raises(bw.ProblemsError):
            bw.ContactList.from_frame(nothing)
    with pytest.raises(bw.ProblemsError, match="too-many-columns"):
        bw.ContactList.from_frame([{**dict.fromkeys(map(str, range(300)), 1), "naam": "Anna"}])


def test_errors_of_rows_are_those_of_the_rows() -> None:
    class Broken(list[Any]):
        def __iter__(self) -> Any:
            raise RuntimeError("no more rows")

    for broken in (Broken(), [HEADINGS, Broken()], (1 / 0 for _ in range(1))):
        with pytest.raises((RuntimeError, ZeroDivisionError, TypeError)):
            bw.ContactList.from_frame(broken)


texts = st.text(
    st.characters(exclude_categories=("C", "Z", "M"), exclude_characters="'’"), min_size=1, max_size=300
)
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31))
values = st.one_of(
    st.none().map(lambda value: (value, "")),
    texts.map(lambda value: (value, value)),
    texts.map(lambda value: (f'a "{value}"\x1f\t b', f'a "{value}"\x1f\t b')),
    st.booleans().map(lambda value: (value, str(value).lower())),
    st.integers().map(lambda value: (value, str(value))),
    st.integers(-(2**53), 2**53).map(lambda value: (float(value), str(value))),
    st.just((float("nan"), "")),
    days.map(lambda value: (value, str(value))),
    days.map(lambda value: (datetime.datetime(value.year, value.month, value.day), str(value))),
    st.lists(texts, max_size=3).map(lambda value: (value, "; ".join(value))),
)


@settings(deadline=None)
@given(st.lists(st.lists(values, min_size=3, max_size=3), min_size=1, max_size=20))
def test_nothing_is_lost(rows: list[list[tuple[Any, str]]]) -> None:
    headings = ["naam", "telefoon", "a", "b", "c"]
    given_rows = [["Anna", 6, *(value for value, _ in row)] for row in rows]
    expected = [headings, *(["Anna", "6", *(text for _, text in row)] for row in rows)]
    assert cells([headings, *given_rows]) == expected
    assert cells([dict(zip(headings, row, strict=True)) for row in given_rows]) == expected


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.dates()
    | st.times(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.integers(), inner, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)
@given(anything)
def test_nothing_crashes(frame: Any) -> None:
    try:
        bw.ContactList.from_frame(frame)
    except (TypeError, bw.ProblemsError):
        pass
