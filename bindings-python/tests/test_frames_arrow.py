"""Tables that come in as data frames: polars, pandas, pyarrow, duckdb."""

from __future__ import annotations

import datetime
import decimal
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_frames import cells, days, texts

import bouwsteen as bw

pa = pytest.importorskip("pyarrow")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")
duckdb = pytest.importorskip("duckdb")
np = pytest.importorskip("numpy")

PEOPLE = {
    "naam": ["Anna Verzonnen", "Bea Verzonnen", None],
    "telefoon": [612345678.0, None, 263771234.0],
    "werkdagen": [["ma", "di"], [], None],
    "gecontroleerd": [datetime.datetime(2021, 9, 1), datetime.datetime(2021, 9, 1, 9, 30), None],
    "skj": [True, False, None],
    "rol": ["lokaal team", "GI", None],
}
EXPECTED = [
    ["naam", "telefoon", "werkdagen", "gecontroleerd", "skj", "rol"],
    ["Anna Verzonnen", "612345678", "ma; di", "2021-09-01", "true", "lokaal team"],
    ["Bea Verzonnen", "", "", "2021-09-01T09:30:00", "false", "GI"],
    ["", "263771234", "", "", "", ""],
]


def frames() -> dict[str, Any]:
    arrow = pa.table(PEOPLE)
    polars, pandas = pl.DataFrame(PEOPLE), pd.DataFrame(PEOPLE)
    parts = pa.concat_tables([arrow.slice(0, 1), arrow.slice(1, 0), arrow.slice(1, 2)])
    return {
        "pyarrow": arrow,
        "pyarrow in parts": parts,
        "pyarrow reader": parts.to_reader(),
        "polars": polars,
        "polars words": polars.with_columns(pl.col("rol").cast(pl.Enum(["GI", "lokaal team"]))),
        "polars categories": polars.with_columns(pl.col("rol").cast(pl.Categorical)),
        "polars part": pl.concat([polars, polars], rechunk=False).slice(3),
        "pandas": pandas,
        "pandas categories": pandas.astype({"rol": "category"}),
        "pandas numbered": pandas.set_axis([7, 5, 3], axis="index"),
        "pandas of arrow": pd.DataFrame.from_arrow(arrow),
        "duckdb": duckdb.sql("select * from arrow"),
    }


@pytest.mark.parametrize("name", frames())
def test_frames_of_every_library(name: str) -> None:
    assert cells(frames()[name]) == EXPECTED


def column(kind: Any, values: list[Any]) -> list[str]:
    table = pa.table(
        {"naam": ["Anna"] * len(values), "telefoon": ["06"] * len(values), "x": pa.array(values, kind)}
    )
    return [row[2] for row in cells(table)[1:]]


DAY = datetime.date(2021, 9, 1)
MIDNIGHT, MOMENT = datetime.datetime(2021, 9, 1), datetime.datetime(2021, 9, 1, 9, 30)


@pytest.mark.parametrize(
    "kind, values, expected",
    [
        (pa.null(), [None, None], ["", ""]),
        (pa.bool_(), [True, False, None], ["true", "false", ""]),
        *((kind(), [0, 127, None], ["0", "127", ""]) for kind in (pa.int8, pa.int16, pa.int32, pa.int64)),
        *((kind(), [0, 255, None], ["0", "255", ""]) for kind in (pa.uint8, pa.uint16, pa.uint32, pa.uint64)),
        (pa.uint64(), [2**64 - 1], [str(2**64 - 1)]),
        (pa.float16(), [np.float16(0.5), np.float16(2), None], ["0.5", "2", ""]),
        (pa.float32(), [0.1, 2.0, float("nan"), None], ["0.1", "2", "", ""]),
        (pa.float64(), [0.1, 612345678.0, float("nan"), None], ["0.1", "612345678", "", ""]),
        (pa.decimal32(5, 2), [decimal.Decimal("1.50"), None], ["1.5", ""]),
        (pa.decimal64(5, 2), [decimal.Decimal("100.00"), None], ["100", ""]),
        (pa.decimal128(38, 0), [decimal.Decimal(10**37)], [str(10**37)]),
        (pa.decimal256(76, 2), [decimal.Decimal("-0.25"), None], ["-0.25", ""]),
        (pa.string(), ["a", "", None], ["a", "", ""]),
        (pa.large_string(), ["a", "", None], ["a", "", ""]),
        (pa.string_view(), ["a", "a text of more than twelve bytes", None], ["a", "a text of more than twelve bytes", ""]),
        (pa.date32(), [DAY, None], ["2021-09-01", ""]),
        (pa.date64(), [DAY, None], ["2021-09-01", ""]),
        *((pa.timestamp(unit), [MIDNIGHT, MOMENT, None], ["2021-09-01", "2021-09-01T09:30:00", ""]) for unit in ("s", "ms", "us", "ns")),
        (pa.time32("s"), [datetime.time(9, 30), None], ["09:30:00", ""]),
        (pa.time64("us"), [datetime.time(9, 30), None], ["09:30:00", ""]),
        (pa.dictionary(pa.int8(), pa.string()), ["a", None, "a"], ["a", "", "a"]),
        (pa.dictionary(pa.uint32(), pa.float64()), [1.0, None], ["1", ""]),
        (pa.list_(pa.string()), [["a", None, "b"], [], None], ["a; b", "", ""]),
        (pa.large_list(pa.int64()), [[1, 2], None], ["1; 2", ""]),
        (pa.list_(pa.date32(), 1), [[DAY], None], ["2021-09-01", ""]),
        (pa.list_view(pa.string()), [["a", "b"], None], ["a; b", ""]),
        (pa.large_list_view(pa.bool_()), [[True], None], ["true", ""]),
    ],
)  # fmt: skip
def test_columns_of_every_kind(kind: Any, values: list[Any], expected: list[str]) -> None:
    assert column(kind, values) == expected
    assert column(kind, [*values, *values])[len(values) :] == expected


def test_runs_of_the_same_value() -> None:
    runs = pa.RunEndEncodedArray.from_arrays(pa.array([2, 3], pa.int32()), pa.array(["06", None]))
    table = pa.table({"naam": ["A", "B", "C"], "telefoon": runs})
    assert [row[1] for row in cells(table)[1:]] == ["06", "06", ""]


@pytest.mark.parametrize(
    "kind, value, says",
    [
        (pa.binary(), b"06", "bytes"),
        (pa.large_binary(), b"06", "bytes"),
        (pa.binary_view(), b"06", "bytes"),
        (pa.binary(2), b"06", "bytes"),
        (pa.struct({"a": pa.int64()}), {"a": 1}, "a struct"),
        (pa.map_(pa.string(), pa.int64()), [("a", 1)], "a map"),
        (pa.list_(pa.list_(pa.string())), [["a"]], "a list within a list"),
        (pa.list_(pa.binary()), [b"06"], "bytes"),
        (pa.duration("s"), 5, "a duration"),
        (pa.month_day_nano_interval(), (1, 2, 3), "an interval"),
        *((pa.timestamp("us", zone), 5, "a moment in a time zone") for zone in ("UTC", "Europe/Amsterdam", "+01:00")),
        (pa.timestamp("s"), 2**62, "a moment outside the calendar"),
    ],
)
def test_columns_that_are_no_cells(kind: Any, value: Any, says: str) -> None:
    def table(values: list[Any]) -> Any:
        names = [f"Persoon {number}" for number in range(len(values))]
        return pa.table({"naam": names, "telefoon": pa.array(values, kind)})

    # Empty it is no trouble.
    assert cells(table([None, None]))[1:] == [["Persoon 0", ""], ["Persoon 1", ""]]
    parts = pa.concat_tables([table([None] * 40_000), table([None] * 41_233 + [value])])
    with pytest.raises(TypeError, match=f"^frame: row 81233, column 'telefoon': {says} is not a cell$"):
        bw.ContactList.from_frame(parts)


def test_pandas_with_columns_of_two_kinds() -> None:
    frame = pd.DataFrame(
        {
            "naam": ["Anna", "Bea", "Cas", "Dirk"],
            "telefoon": ["06-12345678", 612345678, 612345678.0, None],
            "gecontroleerd": [pd.Timestamp("2021-09-01"), pd.NaT, datetime.date(2021, 9, 2), "onbekend"],
            "aantal": pd.array([1, None, 3, 4], dtype="Int64"),
            "gebied": [np.array(["GM0202", "GM0221"]), "Ede", None, np.int64(7)],
        }
    )
    expected = [
        ["naam", "telefoon", "gecontroleerd", "aantal", "gebied"],
        ["Anna", "06-12345678", "2021-09-01", "1", "GM0202; GM0221"],
        ["Bea", "612345678", "", "", "Ede"],
        ["Cas", "612345678", "2021-09-02", "3", ""],
        ["Dirk", "", "onbekend", "4", "7"],
    ]
    assert cells(frame) == expected
    assert cells(frame.set_index("naam")) == expected
    named = frame[["naam", "aantal"]].rename(columns={"aantal": "telefoon"}).set_index("naam")
    assert cells(named) == [["telefoon", "naam"], *([row[3], row[0]] for row in expected[1:])]
    with pytest.raises(TypeError, match="^frame: row 1, column 'telefoon': bytes is not a cell$"):
        bw.ContactList.from_frame(pd.DataFrame({"naam": ["A", "B"], "telefoon": [1, b"06"]}))


def test_values_of_numpy() -> None:
    values = [np.int32(6), np.float64(6.0), np.bool_(True), np.str_("06"), np.datetime64("2021-09-01", "ns")]
    values += [np.datetime64("NaT"), np.array(["a", "b"]), np.float32("nan")]
    rows = [["naam", "telefoon", *map(str, range(len(values)))], ["Anna", "06", *values]]
    assert cells(rows)[1][2:] == ["6", "6", "true", "06", "2021-09-01", "", "a; b", ""]


def test_a_stream_is_taken_once() -> None:
    class Once:
        def __init__(self, capsule: object) -> None:
            self.capsule = capsule

        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return self.capsule

    once = Once(pa.table({"naam": ["Anna"], "telefoon": ["06"]}).__arrow_c_stream__())
    assert len(cells(once)) == 2
    with pytest.raises(TypeError, match="^frame: .*already released"):
        bw.ContactList.from_frame(once)
    for wrong in (5, None, pa.schema([]).__arrow_c_schema__()):
        with pytest.raises(TypeError, match="^frame: what `__arrow_c_stream__` gives is no stream$"):
            bw.ContactList.from_frame(Once(wrong))
    with pytest.raises(TypeError, match="^frame: this is not a table of columns"):
        bw.ContactList.from_frame(pl.Series(["Anna"]))


def test_a_stream_that_breaks_off() -> None:
    def batches() -> Any:
        yield pa.record_batch({"naam": ["Anna"], "telefoon": ["06"]})
        raise RuntimeError("the connection was lost")

    schema = pa.schema({"naam": pa.string(), "telefoon": pa.string()})
    reader = pa.RecordBatchReader.from_batches(schema, batches())
    with pytest.raises(ValueError, match="^frame: .*the connection was lost"):
        bw.ContactList.from_frame(reader)


def test_threads_read_at_once() -> None:
    people = pl.DataFrame(
        {"naam": [f"Persoon {number}" for number in range(20_000)], "telefoon": ["06"] * 20_000}
    )

    def work(number: int) -> list[list[str]]:
        return cells(people.clone() if number % 2 else people.to_arrow(), 20_001)

    with ThreadPoolExecutor(4) as threads:
        seen = list(threads.map(work, range(8)))
    assert all(rows == seen[0] for rows in seen) and len(seen[0]) == 20_001


cellular = st.fixed_dictionaries(
    {
        "tekst": st.none() | texts,
        "lang": st.none() | texts.map(lambda text: text * 50),
        "getal": st.none() | st.integers(-(2**53), 2**53),
        "breuk": st.none() | st.floats(),
        "vlag": st.none() | st.booleans(),
        "dag": st.none() | days,
        "lijst": st.none() | st.lists(st.none() | texts, max_size=3),
    }
)
KINDS = {
    "tekst": pa.string(),
    "lang": pa.string(),
    "getal": pa.int64(),
    "breuk": pa.float64(),
    "vlag": pa.bool_(),
    "dag": pa.date32(),
    "lijst": pa.list_(pa.string()),
}


@settings(deadline=None)
@given(st.lists(cellular, min_size=1, max_size=20))
def test_a_frame_says_what_its_rows_say(rows: list[dict[str, Any]]) -> None:
    rows = [{"naam": "Anna", "telefoon": "06", **{name: row[name] for name in KINDS}} for row in rows]
    schema = pa.schema({"naam": pa.string(), "telefoon": pa.string(), **KINDS})
    arrow = pa.Table.from_pylist(rows, schema)
    expected = cells(rows)
    assert cells(arrow) == expected
    assert cells(pl.DataFrame(arrow)) == expected
    assert cells(pd.DataFrame.from_arrow(arrow)) == expected
    assert cells(duckdb.sql("select * from arrow")) == expected
