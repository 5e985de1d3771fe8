"""Tables as sequences of values, without any other library."""

from __future__ import annotations

import copy
import pickle
import sys

import pytest
from some_tables import DAY, DEMO, EMPTY, SMALL, every_table, parsed, tables_of

import bouwsteen as bw


@every_table
def test_a_table_is_a_sequence(name: str) -> None:
    table = DEMO[name]
    values = list(table)
    assert len(values) == len(table) > 20
    assert values == [table[place] for place in range(len(table))]
    assert list(reversed(table)) == values[::-1]
    assert table[-1] == values[-1] and table[-len(table)] == values[0]
    for part in (slice(2, 7), slice(None, None, -3), slice(5, 2), slice(-4, None), slice(10**9, None)):
        assert table[part] == tuple(values[part])
    assert values[11] in table and "c1" not in table
    assert table.index(values[11]) == values.index(values[11])
    assert table.count(values[11]) == values.count(values[11])
    with pytest.raises(ValueError):
        table.index("c1")


def test_places_outside_are_refused() -> None:
    table = DEMO["coverage"]
    for place in (len(table), -len(table) - 1, 2**70):
        with pytest.raises(IndexError, match="index: there is no row"):
            table[place]
    for wrong in ("area", 1.0, None):
        with pytest.raises(TypeError):
            table[wrong]  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        hash(table)
    with pytest.raises(TypeError):
        bw.Table()


def test_a_table_of_nothing_has_its_columns() -> None:
    register = parsed(EMPTY)
    tables = {
        "coverage": register.coverage(on=DAY),
        "freshness": register.freshness(on=DAY),
        "findings": register.assess(on=DAY).findings(requirement="contacts.coverage"),
        "contacts": register.contacts(),
        "organisations": register.organisations(),
    }
    for name, table in tables.items():
        assert (len(table), list(table), table[:], table.to_dicts()) == (0, [], (), [])
        assert table.columns == DEMO[name].columns
        assert not table and repr(table).endswith(f": 0 rows, {len(table.columns)} columns>")
        assert pickle.loads(pickle.dumps(table)) == table


@every_table
def test_tables_are_equal_by_what_they_hold(name: str) -> None:
    table = DEMO[name]
    again = tables_of(bw.demo())[name]
    assert table == again and not table != again
    for other in (pickle.loads(pickle.dumps(table)), copy.copy(table), copy.deepcopy(table)):
        assert other == table and other.to_dicts() == table.to_dicts() and list(other) == list(table)
    others = [other for key, other in DEMO.items() if key.removeprefix("seen ") != name.removeprefix("seen ")]
    assert table not in others
    assert table != list(table) and table != table[:] and table != 1


def test_one_difference_makes_tables_differ() -> None:
    register = bw.demo()
    changed, _ = register.with_changes([bw.Confirm(contact="lt-doesburg-1", on=DAY, by="self")])
    for method in ("coverage", "freshness"):
        assert getattr(register, method)(on=DAY) != getattr(changed, method)(on=DAY)
    assert register.contacts() != changed.contacts() and register.organisations() == changed.organisations()
    assert register.coverage(on=DAY) != register.coverage(on="2021-10-01")


def test_what_pickling_wrote_is_read_strictly() -> None:
    with pytest.raises(bw.ProblemsError):
        bw.Table._again("CoverageRow", '[{"organisation": 1}]')
    with pytest.raises(ValueError, match="kind: "):
        bw.Table._again("Contact", "[]")


def test_a_table_shows_itself() -> None:
    assert repr(DEMO["coverage"]) == "<bouwsteen.Table of CoverageRow: 302 rows, 8 columns>"
    assert repr(DEMO["findings"]).startswith("<bouwsteen.Table of Finding: ")
    assert repr(bw.Table[bw.CoverageRow]).startswith("bouwsteen.Table[bouwsteen.")


@every_table
def test_a_notebook_shows_rows_and_nobody(name: str) -> None:
    html = DEMO[name]._repr_html_()
    assert html.count("<tr>") == 11 and html.count("<td>") == 10 * len(DEMO[name].columns)
    for person in bw.demo().contacts():
        for detail in (person.name, person.function, person.email, person.phone):
            assert detail is None or detail not in html
    assert "color" not in html and "style" not in html


@pytest.mark.parametrize("method, module", [("to_polars", "polars"), ("to_pandas", "pandas")])
def test_what_is_not_installed_is_named(method: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ModuleNotFoundError, match=rf"bouwsteen\[{module}\]"):
        getattr(DEMO["coverage"], method)()


def test_html_is_escaped() -> None:
    html = parsed(SMALL).organisations()._repr_html_()
    assert "Team &lt;Arnhem&gt; &amp; omstreken" in html and "<Arnhem>" not in html
    assert "<td>…</td>" in parsed(SMALL).contacts()._repr_html_()
