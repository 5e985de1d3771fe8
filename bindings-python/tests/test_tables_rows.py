"""What stands in the rows of tables: what the values say."""

from __future__ import annotations

import collections.abc
import datetime
import json
from typing import Any

from some_tables import DAY, DEMO, SMALL, every_table, parsed

import bouwsteen as bw


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
