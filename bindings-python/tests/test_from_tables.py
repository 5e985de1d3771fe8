"""A register from tables: every kind of frame gives the same, and what is wrong has its row and column."""

from __future__ import annotations

import pytest

import bouwsteen as bw

GELDERLAND = bw.TerritoryChoice(edition=2021, province="Gelderland")
TEAM = [{"id": "lt-ede", "name": "Lokaal team Ede", "role": "lokaal team", "serves": "Ede"}]


def people(count: int) -> list[dict[str, object]]:
    return [
        {"id": f"c{number}", "name": f"Anna Verzonnen {number}", "organisation": "lt-ede", "phone": "0318 123 456"}
        for number in range(count)
    ]


def read(contacts: object) -> bw.Register:
    return bw.Register.from_tables(territory=GELDERLAND, organisations=TEAM, contacts=contacts, on="2021-09-01")  # type: ignore[arg-type]


def test_the_demonstration_comes_back() -> None:
    demo = bw.demo()
    tables = demo.to_tables()
    assert set(demo.not_in_tables()) == {
        "/divisions",
        "/centralMunicipalities",
        "/distributions",
        "/meetings",
        "/learningGroups",
        "/valueTests",
    }
    again = bw.Register.from_tables(territory=demo.territory, on="2021-09-01", meta=demo.meta, **tables)
    assert again.to_tables() == tables
    for contact in demo.contacts():
        assert again.contact(contact.id) == contact
    assert again.coverage(on="2021-09-01") == demo.coverage(on="2021-09-01")


def test_every_frame_gives_the_same_register() -> None:
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    pyarrow, duckdb = pytest.importorskip("pyarrow"), pytest.importorskip("duckdb")
    rows = people(20)
    frame = polars.DataFrame(rows)
    frames = [frame, pandas.DataFrame(rows), pyarrow.Table.from_pylist(rows), duckdb.sql("select * from frame")]
    frames += [[list(rows[0]), *[list(row.values()) for row in rows]]]
    for other in frames:
        assert read(other) == read(rows)


def test_problems_have_row_and_column_as_the_frame_counts() -> None:
    rows = people(5)
    rows[3]["phone"] = "bel maar"
    rows[4]["organisation"] = "lt-mars"
    with pytest.raises(bw.ProblemsError) as caught:
        read(rows)
    assert [problem.path for problem in caught.value.problems] == ["/contacts/3/phone", "/contacts/4/organisation"]
    assert "bel maar" not in str(caught.value)


def test_a_wrong_type_far_down_is_named() -> None:
    rows = people(81_240)
    rows[81_233]["phone"] = b"0318"
    with pytest.raises(TypeError, match="contacts: row 81233, column 'phone': bytes is not a cell"):
        read(rows)


def test_a_column_that_is_not_understood_is_a_problem() -> None:
    rows = people(1)
    rows[0]["shoe size"] = 41
    with pytest.raises(bw.ProblemsError) as caught:
        read(rows)
    assert [problem.path for problem in caught.value.problems] == ["/contacts/columns/4"]
    assert caught.value.problems[0].code == "unknown-column"
