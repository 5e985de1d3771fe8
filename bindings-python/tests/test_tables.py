"""Tables as sequences of values, without any other library."""

from __future__ import annotations

import collections.abc
import copy
import datetime
import json
import pickle
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import bouwsteen as bw

DAY = "2021-09-01"

# Two local teams, of which one has nobody; somebody away with a stand-in; a contact that was never confirmed.
SMALL = {
    "format": "bouwsteen/register/1",
    "territory": {"edition": 2021, "regions": ["JZ28"]},
    "districts": [
        {"id": "GM0202/noord", "name": "Arnhem Noord"},
        {"id": "GM0202/zuid", "name": "Arnhem Zuid"},
    ],
    "organisations": [
        {
            "id": "lt-arnhem",
            "name": "Team <Arnhem> & omstreken",
            "role": "localTeam",
            "serves": ["GM0202"],
            "active": {"from": "2015-01-01", "until": "2030-01-01"},
            "points": [
                {"kind": "dutyLine", "phone": "112"},
                {"kind": "desk", "phone": "026 123 45 67", "email": "balie@arnhem.example"},
            ],
        },
        {"id": "vt", "name": "Veilig Thuis", "role": "veiligThuis", "serves": ["GM0202/zuid"]},
    ],
    "agreements": [
        {
            "region": "JZ28",
            "rhythms": {"localTeam": {"every": "P3M", "method": "delivery"}},
            "custodian": "GM0202",
            "requiredDetails": ["email"],
        }
    ],
    "contacts": [
        {
            "id": "c2",
            "name": "Bea Verzonnen",
            "organisation": "lt-arnhem",
            "areas": ["GM0202/zuid"],
            "confirmations": [{"on": "2021-08-01", "by": "self"}, {"on": "2021-07-01", "by": "organisation"}],
        },
        {
            "id": "c1",
            "name": "Anna Verzonnen",
            "function": "consulent",
            "organisation": "lt-arnhem",
            "areas": ["GM0202/noord", {"area": "GM0202/zuid", "until": "2020-01-01"}],
            "email": "anna@arnhem.example",
            "phone": "+31263771234",
            "workingDays": ["tue", "mon"],
            "skjRegistered": False,
            "confirmations": [{"on": "2021-08-15", "by": "custodian"}],
            "absences": [{"from": "2021-08-20", "until": "2021-10-01", "replacedBy": "c2"}],
        },
        {"id": "c3", "name": "Cas Verzonnen", "organisation": "vt", "areas": ["GM0202"]},
    ],
}

EMPTY = {
    "format": "bouwsteen/register/1",
    "territory": {"edition": 2021},
    "organisations": [],
    "contacts": [],
}


def parsed(document: dict[str, Any]) -> bw.Register:
    return bw.Register.parse(json.dumps(document))


def tables_of(register: bw.Register) -> dict[str, bw.Table[Any]]:
    assessment = register.assess("gvjb_2021", on=DAY)
    view = assessment.for_audience("board")
    return {
        "coverage": register.coverage(on=DAY),
        "freshness": register.freshness(on=DAY),
        "coverage_totals": register.coverage_totals(on=DAY),
        "findings": assessment.findings(every=True),
        "actions": assessment.actions(),
        "contacts": register.contacts(),
        "organisations": register.organisations(),
        "timeline": register.timeline("gvjb_2021", start="2021-07-01", until="2021-10-01").table(),
        "seen coverage": view.coverage(),
        "seen freshness": view.freshness(),
    }


DEMO = tables_of(bw.demo())
every_table = pytest.mark.parametrize("name", DEMO)


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


@every_table
def test_rows_say_what_values_say(name: str) -> None:
    table = DEMO[name]
    rows = table.to_dicts()
    assert rows == [EXPECTED[name.removeprefix("seen ")](value) for value in table]
    assert all(tuple(row) == table.columns for row in rows)
    plain = (str, int, bool, datetime.date, list, type(None))
    assert all(type(cell) in plain for row in rows for cell in row.values())


def text(word: str | None) -> str | None:
    return None if word is None else str(word)


def subject(value: Any) -> dict[str, Any]:
    parts = (
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
    return {part: text(getattr(value.subject, part)) for part in parts}


def actor(value: Any) -> str:
    ((kind, who),) = value.to_dict().items()
    return f"{kind}:{who}"


def compact(tree: Any) -> str | None:
    return None if tree is None else json.dumps(tree, separators=(",", ":"), ensure_ascii=False)


def coverage(row: bw.CoverageRow) -> dict[str, Any]:
    return {
        "organisation": row.organisation,
        "area": row.area,
        "role": text(row.role),
        "region": row.region,
        "status": text(row.status),
        "reachable": row.reachable,
        "via": list(row.via),
        "through": row.through,
    }


def freshness(row: bw.FreshnessRow) -> dict[str, Any]:
    return {"contact": row.contact, "region": row.region, "status": text(row.status), "due": row.due}


def coverage_total(row: bw.CoverageTotal) -> dict[str, Any]:
    counts = ("total", "covered", "replaced", "unverified", "stale", "absent", "vacant")
    return {"region": row.region, "role": text(row.role)} | {count: getattr(row, count) for count in counts}


def finding(row: bw.Finding) -> dict[str, Any]:
    tree, cause = row.to_dict(), row.cause
    parts = [] if cause is None else [part for part in subject(cause).values() if part is not None]
    return {
        "requirement": text(row.requirement),
        "region": row.region,
        **subject(row),
        "verdict": text(row.verdict),
        "force": text(row.force),
        "expected": compact(tree["expected"]),
        "observed": compact(tree["observed"]),
        "evidence": list(row.evidence),
        "responsible": actor(row.responsible),
        "due": row.due,
        "cause_requirement": None if cause is None else text(cause.requirement),
        "cause_region": None if cause is None else cause.region,
        "cause_subject": None if cause is None else ":".join(parts),
        "source_document": row.source.document,
        "source_section": row.source.section,
        "source_quote": row.source.quote,
        "source_date": row.source.date,
        "remedy": compact(tree["remedy"]),
    }


def action(row: bw.Action) -> dict[str, Any]:
    return {
        "key": row.key,
        "actor": actor(row.actor),
        "requirement": text(row.requirement),
        "region": row.region,
        **subject(row),
        "due": row.due,
        "seats": row.resolves.seats,
        "findings": row.resolves.findings,
        "changes": compact(row.to_dict()["changes"]),
    }


def contact(row: bw.Contact) -> dict[str, Any]:
    organisation = bw.demo().organisation(row.organisation)
    assert organisation is not None
    last = max(row.confirmations, key=lambda one: one.on, default=None)
    days = row.to_dict().get("workingDays")
    areas = [area if isinstance(area, str) else area["area"] for area in row.to_dict()["areas"]]
    return {
        "id": row.id,
        "name": row.name,
        "function": row.function,
        "organisation": row.organisation,
        "role": text(organisation.role),
        "areas": areas,
        "email": row.email,
        "phone": row.phone,
        "working_days": days,
        "skj_registered": row.skj_registered,
        "last_confirmed": None if last is None else last.on,
        "confirmed_by": None if last is None else text(last.by),
    }


def organisation(row: bw.Organisation) -> dict[str, Any]:
    desk = next((point for point in row.points if point.kind == "desk"), None)
    tree = row.to_dict()
    active = row.active
    return {
        "id": row.id,
        "name": row.name,
        "role": text(row.role),
        "serves": [area if isinstance(area, str) else area["area"] for area in tree["serves"]],
        "active_from": None if active is None else active.from_,
        "active_until": None if active is None else active.until,
        "desk_phone": None if desk is None else desk.phone,
        "desk_email": None if desk is None else desk.email,
    }


def timeline_day(row: bw.TimelineDay) -> dict[str, Any]:
    def snake(word: str) -> str:
        return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in str(word))

    cells: dict[str, Any] = {"region": row.region, "on": row.on}
    cells |= {f"freshness_{snake(word)}": count for word, count in row.freshness.items()}
    cells |= {f"seats_{snake(word)}": count for word, count in row.seats.items()}
    for number, counts in enumerate(row.steps, 1):
        by_word = {word: getattr(counts, snake(word)) for word in bw.Verdict}
        found = [word for word, count in by_word.items() if count]
        worst = max(found, key=lambda word: word.severity, default=bw.Verdict.NOT_APPLICABLE)
        cells[f"step_{number}_verdict"] = text(worst)
        cells |= {f"step_{number}_{snake(word)}": count for word, count in by_word.items()}
    return cells


EXPECTED: dict[str, collections.abc.Callable[[Any], dict[str, Any]]] = {
    "coverage": coverage,
    "freshness": freshness,
    "coverage_totals": coverage_total,
    "findings": finding,
    "actions": action,
    "contacts": contact,
    "organisations": organisation,
    "timeline": timeline_day,
}


def test_a_small_register_row_by_row() -> None:
    register, day = parsed(SMALL), datetime.date
    arnhem = {"organisation": "lt-arnhem", "role": "localTeam", "region": "JZ28"}
    # Bea stands in for Anna, who is back in October; the confirmations lapse after three months.
    anna, bea = day(2021, 11, 15), day(2021, 11, 1)
    assert register.coverage(on=DAY).to_dicts() == [
        {
            **arnhem,
            "area": "GM0202/noord",
            "status": "replaced",
            "reachable": 1,
            "via": ["c2"],
            "through": anna,
        },
        {**arnhem, "area": "GM0202/zuid", "status": "covered", "reachable": 1, "via": ["c2"], "through": bea},
        {
            "organisation": "vt",
            "area": "GM0202/zuid",
            "role": "veiligThuis",
            "region": "JZ28",
            "status": "stale",
            "reachable": 0,
            "via": [],
            "through": None,
        },
    ]
    assert register.freshness(on=DAY).to_dicts() == [
        {"contact": "c1", "region": "JZ28", "status": "fresh", "due": anna},
        {"contact": "c2", "region": "JZ28", "status": "fresh", "due": bea},
        {"contact": "c3", "region": "JZ28", "status": "unconfirmed", "due": None},
    ]
    nothing = dict.fromkeys(("function", "email", "phone", "working_days", "skj_registered"))
    assert register.contacts().to_dicts() == [
        {
            "id": "c1",
            "name": "Anna Verzonnen",
            "function": "consulent",
            "organisation": "lt-arnhem",
            "role": "localTeam",
            "areas": ["GM0202/noord", "GM0202/zuid"],
            "email": "anna@arnhem.example",
            "phone": "+31263771234",
            "working_days": ["mon", "tue"],
            "skj_registered": False,
            "last_confirmed": day(2021, 8, 15),
            "confirmed_by": "custodian",
        },
        {
            "id": "c2",
            "name": "Bea Verzonnen",
            "organisation": "lt-arnhem",
            "role": "localTeam",
            "areas": ["GM0202/zuid"],
            "last_confirmed": day(2021, 8, 1),
            "confirmed_by": "self",
            **nothing,
        },
        {
            "id": "c3",
            "name": "Cas Verzonnen",
            "organisation": "vt",
            "role": "veiligThuis",
            "areas": ["GM0202"],
            "last_confirmed": None,
            "confirmed_by": None,
            **nothing,
        },
    ]
    assert register.organisations().to_dicts() == [
        {
            "id": "lt-arnhem",
            "name": "Team <Arnhem> & omstreken",
            "role": "localTeam",
            "serves": ["GM0202"],
            "active_from": day(2015, 1, 1),
            "active_until": day(2030, 1, 1),
            "desk_phone": "026 123 45 67",
            "desk_email": "balie@arnhem.example",
        },
        {
            "id": "vt",
            "name": "Veilig Thuis",
            "role": "veiligThuis",
            "serves": ["GM0202/zuid"],
            "active_from": None,
            "active_until": None,
            "desk_phone": None,
            "desk_email": None,
        },
    ]


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


def large(contacts: int) -> bw.Register:
    """A register with many contacts over many areas, the same at each call."""
    draw = random.Random(1)
    municipalities = [one.code for one in bw.demo().territory.municipalities]
    roles = ["localTeam", "certifiedInstitution", "childProtectionBoard", "veiligThuis"]
    organisations = [
        {"id": f"o-{place}-{role}", "name": f"O {place}", "role": role, "serves": [place]}
        for place in municipalities
        for role in roles
    ]
    people = []
    for number in range(contacts):
        own = organisations[number % len(organisations)]
        person: dict[str, Any] = {
            "id": f"p{number}",
            "name": f"Persoon {number}",
            "organisation": own["id"],
            "areas": own["serves"],
            "email": f"p{number}@voorbeeld.example",
        }
        if draw.random() < 0.9:
            day = datetime.date(2021, 1, 1) + datetime.timedelta(days=draw.randrange(240))
            person["confirmations"] = [{"on": day.isoformat(), "by": "organisation"}]
        people.append(person)
    rhythm = {"every": "P3M", "method": "delivery"}
    regions = {one.region for one in bw.demo().territory.municipalities}
    agreements = [{"region": region, "rhythms": dict.fromkeys(roles, rhythm)} for region in sorted(regions)]
    return parsed(
        {
            "format": "bouwsteen/register/1",
            "territory": {"edition": 2021, "province": "Gelderland"},
            "organisations": organisations,
            "agreements": agreements,
            "contacts": people,
        }
    )


@pytest.fixture(scope="module")
def hundred_thousand() -> bw.Register:
    return large(100_000)


def test_large_tables_are_fast(hundred_thousand: bw.Register) -> None:
    def worked() -> float:
        start = time.process_time()
        for table in (
            hundred_thousand.coverage(on=DAY),
            hundred_thousand.freshness(on=DAY),
            hundred_thousand.contacts(),
        ):
            assert len(table) > 0 and table[0] and table[-1]
            table.__arrow_c_stream__()
        return time.process_time() - start

    assert min(worked() for _ in range(3)) < 1


def test_going_through_a_large_table(hundred_thousand: bw.Register) -> None:
    contacts = hundred_thousand.contacts()
    ids = sorted(f"p{number}" for number in range(100_000))
    first = iter(contacts)
    assert [next(first).id for _ in range(2_500)] == ids[:2_500]
    assert [one.id for one in contacts[::5_000]] == ids[::5_000]
    assert next(reversed(contacts)).id == ids[-1]


def test_threads_share_a_table(hundred_thousand: bw.Register) -> None:
    table = hundred_thousand.freshness(on=DAY)

    def work(number: int) -> tuple[int, str, object]:
        # All at once ask what has still to be worked out.
        return len(table), table[number].contact, table.__arrow_c_stream__() is not None

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(work, range(64)))
    assert together == [(100_000, row.contact, True) for row in table[:64]]
