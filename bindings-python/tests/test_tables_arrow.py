"""Tables as columns: what pyarrow, polars, pandas and duckdb see of them."""

from __future__ import annotations

import datetime
import gc
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from some_tables import DAY, DEMO, EMPTY, SMALL, every_table, parsed

import bouwsteen as bw

pa = pytest.importorskip("pyarrow")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")
duckdb = pytest.importorskip("duckdb")

WORD = pa.dictionary(pa.int8(), pa.string(), ordered=True)
TEXT, JSON, DATE, COUNT, FLAG = pa.string(), pa.large_string(), pa.date32(), pa.uint32(), pa.bool_()
LIST = pa.list_(pa.string())

SUBJECT = {
    "organisation": TEXT,
    "contact": TEXT,
    "area": TEXT,
    "role": WORD,
    "subregion": TEXT,
    "meeting": TEXT,
    "learning_group": TEXT,
    "session": TEXT,
    "value": WORD,
}
STEP = ("met", "on_track", "at_risk", "not_met", "undetermined", "not_applicable")

KINDS: dict[str, dict[str, Any]] = {
    "coverage": {
        "organisation": TEXT,
        "area": TEXT,
        "role": WORD,
        "region": TEXT,
        "status": WORD,
        "reachable": COUNT,
        "via": LIST,
        "through": DATE,
    },
    "freshness": {"contact": TEXT, "region": TEXT, "status": WORD, "due": DATE},
    "coverage_totals": {
        "region": TEXT,
        "role": WORD,
        **dict.fromkeys(("total", "covered", "replaced", "unverified", "stale", "absent", "vacant"), COUNT),
    },
    "findings": {
        "requirement": WORD,
        "region": TEXT,
        **SUBJECT,
        "verdict": WORD,
        "force": WORD,
        "expected": JSON,
        "observed": JSON,
        "evidence": LIST,
        "responsible": TEXT,
        "due": DATE,
        "cause_requirement": WORD,
        "cause_region": TEXT,
        "cause_subject": TEXT,
        "source_document": TEXT,
        "source_section": TEXT,
        "source_quote": TEXT,
        "source_date": DATE,
        "remedy": JSON,
    },
    "actions": {
        "key": TEXT,
        "actor": TEXT,
        "requirement": WORD,
        "region": TEXT,
        **SUBJECT,
        "due": DATE,
        "seats": COUNT,
        "findings": COUNT,
        "changes": JSON,
    },
    "contacts": {
        "id": TEXT,
        "name": TEXT,
        "function": TEXT,
        "organisation": TEXT,
        "role": WORD,
        "areas": LIST,
        "email": TEXT,
        "phone": TEXT,
        "working_days": LIST,
        "skj_registered": FLAG,
        "last_confirmed": DATE,
        "confirmed_by": WORD,
    },
    "organisations": {
        "id": TEXT,
        "name": TEXT,
        "role": WORD,
        "serves": LIST,
        "active_from": DATE,
        "active_until": DATE,
        "desk_phone": TEXT,
        "desk_email": TEXT,
    },
    "timeline": {
        "region": TEXT,
        "on": DATE,
        **{
            f"freshness_{word}": COUNT
            for word in ("fresh", "due_soon", "overdue", "stale", "unconfirmed", "unknown")
        },
        **{
            f"seats_{word}": COUNT
            for word in ("covered", "replaced", "unverified", "stale", "absent", "vacant")
        },
        **{
            name: kind
            for step in (1, 2, 3)
            for name, kind in {
                f"step_{step}_verdict": WORD,
                **{f"step_{step}_{word}": COUNT for word in STEP},
            }.items()
        },
    },
}

WORDS: dict[str, type[bw.Word]] = {
    "role": bw.PartnerRole,
    "requirement": bw.RequirementId,
    "cause_requirement": bw.RequirementId,
    "verdict": bw.Verdict,
    "force": bw.Force,
    "value": bw.CoreValue,
    "confirmed_by": bw.Confirmer,
}


def words(table: str, column: str) -> list[str]:
    """Every word a column can hold, in the order of the catalogue."""
    if column == "status":
        return list(map(str, bw.Freshness if "freshness" in table else bw.SeatStatus))
    return list(map(str, WORDS["verdict" if column.endswith("_verdict") else column]))


@every_table
def test_columns_are_of_the_kinds_that_are_promised(name: str) -> None:
    schema = pa.schema([pa.field(*column) for column in KINDS[name.removeprefix("seen ")].items()])
    assert pa.schema(DEMO[name]).equals(schema)
    assert pa.table(DEMO[name]).schema.equals(schema)
    assert DEMO[name].columns == tuple(schema.names)


@every_table
def test_words_are_in_the_order_of_the_catalogue(name: str) -> None:
    arrow, polars, pandas = pa.table(DEMO[name]), DEMO[name].to_polars(), DEMO[name].to_pandas()
    for field in arrow.schema:
        if pa.types.is_dictionary(field.type):
            expected = words(name, field.name)
            assert arrow[field.name].chunk(0).dictionary.to_pylist() == expected
            assert polars[field.name].dtype == pl.Enum(expected)
            assert list(pandas[field.name].cat.categories) == expected and pandas[field.name].cat.ordered


def plain(value: Any) -> Any:
    """A value of pandas as Python has it."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    return value if isinstance(value, list) or not pd.isna(value) else None


@every_table
def test_four_libraries_see_the_same(name: str) -> None:
    table, rows = DEMO[name], DEMO[name].to_dicts()
    assert pa.table(table).to_pylist() == rows
    assert table.to_polars().to_dicts() == rows
    assert pl.DataFrame(table).to_dicts() == rows
    given = table
    relation = duckdb.sql("select * from given")
    assert [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()] == rows
    pandas = table.to_pandas()
    seen = [{column: plain(value) for column, value in row.items()} for row in pandas.to_dict("records")]
    assert tuple(pandas.columns) == table.columns and seen == rows


def test_a_table_of_nothing_keeps_its_kinds() -> None:
    register = parsed(EMPTY)
    for name, table in {"coverage": register.coverage(on=DAY), "contacts": register.contacts()}.items():
        schema = pa.schema(DEMO[name])
        assert pa.table(table).schema.equals(schema) and pa.table(table).num_rows == 0
        assert table.to_polars().schema == DEMO[name].to_polars().schema
        assert tuple(table.to_pandas().columns) == table.columns
        given = table
        assert len(given) == 0 and duckdb.sql("select * from given").fetchall() == []


def addresses(table: Any) -> list[int]:
    """Where in memory each column of pyarrow is, down to the words and the items of lists."""
    found = []
    waiting = [chunk for column in table.columns for chunk in column.chunks]
    while waiting:
        array = waiting.pop()
        found += [buffer.address for buffer in array.buffers() if buffer is not None]
        if pa.types.is_dictionary(array.type):
            waiting.append(array.dictionary)
    return found


@every_table
def test_nothing_is_copied_however_often_it_is_asked(name: str) -> None:
    table = DEMO[name]
    first = addresses(pa.table(table))
    table.to_dicts(), table.to_polars(), table.to_pandas()
    assert len(first) > len(table.columns)
    assert addresses(pa.table(table)) == first
    assert addresses(pa.RecordBatchReader.from_stream(table).read_all()) == first


def test_polars_takes_numbers_as_they_are() -> None:
    for name in ("coverage_totals", "timeline"):
        arrow = pa.table(DEMO[name])
        frames = [pl.DataFrame(DEMO[name]) for _ in range(2)]
        for column in (column for column in arrow.column_names if arrow.schema.field(column).type == COUNT):
            address = arrow[column].chunk(0).buffers()[1].address
            for frame in frames:
                numbers = frame[column].to_numpy(allow_copy=False)
                assert numbers.__array_interface__["data"][0] == address


def test_memory_lives_as_long_as_somebody_looks_at_it() -> None:
    def seen() -> tuple[Any, Any, Any]:
        table = parsed(SMALL).contacts()
        return pa.table(table), pl.DataFrame(table), pa.RecordBatchReader.from_stream(table)

    expected = parsed(SMALL).contacts().to_dicts()
    arrow, polars, reader = seen()
    gc.collect()
    # What is done here takes memory that was given back too early.
    other = [bw.demo().contacts().to_polars() for _ in range(10)]
    assert other and arrow.to_pylist() == expected == polars.to_dicts() == reader.read_all().to_pylist()


def test_who_asks_and_does_not_look_leaves_nothing_behind() -> None:
    table = DEMO["contacts"]
    for _ in range(10_000):
        table.__arrow_c_stream__(), table.__arrow_c_schema__()
    assert addresses(pa.table(table)) == addresses(pa.table(table))


def test_who_wants_other_kinds_gets_them() -> None:
    table = DEMO["coverage"]
    wanted = [field.with_type(TEXT) if field.type == WORD else field for field in pa.schema(table)]
    arrow = pa.table(table, schema=pa.schema(wanted))
    assert arrow.schema.field("status").type == TEXT and arrow.to_pylist() == table.to_dicts()


def test_a_question_in_sql() -> None:
    coverage, freshness = bw.demo().coverage(on=DAY), bw.demo().freshness(on=DAY)
    vacant = duckdb.sql("select area from coverage where status = 'vacant' order by area").fetchall()
    assert [area for (area,) in vacant] == sorted(row.area for row in coverage if row.status == "vacant")
    late = duckdb.sql("select count(*) from freshness where due < date '2021-09-01'").fetchall()
    day = datetime.date(2021, 9, 1)
    assert late == [(sum(row.due is not None and row.due < day for row in freshness),)]
    people = duckdb.sql("select count(*) from coverage, unnest(via) as one").fetchall()
    assert people == [(sum(row.reachable for row in coverage),)]


def test_threads_export_at_once() -> None:
    register = bw.demo()
    expected = register.coverage(on=DAY).to_dicts()
    table = register.coverage(on=DAY)

    def work(number: int) -> Any:
        match number % 3:
            case 0:
                return pa.table(table).to_pylist()
            case 1:
                return table.to_polars().to_dicts()
            case _:
                return table.to_dicts()

    with ThreadPoolExecutor(8) as threads:
        assert all(rows == expected for rows in threads.map(work, range(48)))


def test_contacts_come_back_as_a_list() -> None:
    # A day after the last confirmation: a list cannot say of a day to come that somebody was checked.
    register, day = bw.demo(), "2022-12-31"
    in_service = {row.contact for row in register.freshness(on=day)}
    contacts = register.contacts().to_polars().filter(pl.col("id").is_in(list(in_service)))
    reading = bw.ContactList.from_frame(contacts).read(register, on=day)
    assert (reading.accepted, len(reading.refused()), len(reading.empty)) == (len(in_service), 0, 0)
    entries = [
        entry
        for delivery in reading.deliveries()
        for entry in register.reconcile(delivery, most_ended=0).entries()
    ]
    # A list has no dates behind areas, so nothing is known of those who have dated ones.
    dated = {one.id for one in register.contacts() if not all(isinstance(area, str) for area in one.areas)}
    assert {entry.contact for entry in entries} == in_service and dated & in_service
    assert {str(entry.kind) for entry in entries if entry.contact not in dated} == {"unchanged"}
    # The whole table is one, ended contacts too.
    every = bw.ContactList.from_frame(register.contacts()).read(register, on=day)
    assert (every.accepted, every.refused()) == (len(register.contacts()), ())
