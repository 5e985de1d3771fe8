"""Tables to try: of a small register, of an empty one, and all of the demonstration."""

from __future__ import annotations

import json
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
