"""Tables of a hundred thousand contacts: each row in its place, also from many threads."""

from __future__ import annotations

import datetime
import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from some_tables import DAY, parsed

import bouwsteen as bw


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


def test_large_tables_are_whole(hundred_thousand: bw.Register) -> None:
    tables = (
        hundred_thousand.coverage(on=DAY),
        hundred_thousand.freshness(on=DAY),
        hundred_thousand.contacts(),
    )
    # Each organisation serves one municipality, which makes one seat.
    assert [len(table) for table in tables] == [len(hundred_thousand.organisations()), 100_000, 100_000]
    for table in tables:
        assert table[0] and table[-1]
        assert table.__arrow_c_stream__()


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
