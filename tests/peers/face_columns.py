"""The columns of two register documents, so that other programs can do the work that the package is measured on.

Read from the JSON itself; from the package come only which municipality lies in which region and which seats there are
on the day. The columns are those that `protocol.py` describes.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import bouwsteen as bw
import numpy as np

from protocol import ROLES, write
from rhythm import day_number

ON = date(2021, 9, 1)
"""The day that is asked."""

ROLE_WORDS = [role.value for role in bw.PartnerRole]
"""The roles in the order of the catalogue."""

OPEN = (-(2**31), 2**31 - 1)
"""A period without dates."""


def period(entry: dict | None) -> tuple[int, int]:
    """The first day and the first day out."""
    entry = entry or {}
    first, until = OPEN
    if "from" in entry:
        first = day_number(date.fromisoformat(entry["from"]))
    if "until" in entry:
        until = day_number(date.fromisoformat(entry["until"]))
    if "through" in entry:
        until = day_number(date.fromisoformat(entry["through"]) + timedelta(days=1))
    return first, until


def rhythms(document: dict, regions: list[str]) -> list[dict | None]:
    """The rhythms in force on the day, at region × 4 + role."""
    on, found = day_number(ON), [None] * (ROLES * len(regions))
    for agreement in document["agreements"]:
        first, until = period(agreement.get("inForce"))
        if first <= on < until:
            for role, rhythm in agreement["rhythms"].items():
                place = regions.index(agreement["region"]) * ROLES + ROLE_WORDS.index(role)
                found[place] = rhythm if "every" in rhythm else None
    return found


@dataclass(frozen=True)
class Ground:
    """Numbers for regions, areas and seats."""

    regions: list[str]
    region_of: dict[str, int]
    """Per smallest area: its region."""
    leaves: dict[str, list[str]]
    """Per area: the smallest areas in it."""
    seats: dict[tuple[str, str], int]
    """Per organisation and smallest area: the seat, in the order of the coverage table."""

    @classmethod
    def of(cls, document: dict, register: bw.Register) -> "Ground":
        municipalities = register.territory.municipalities
        regions = sorted({one.region for one in municipalities})
        districts: dict[str, list[str]] = {}
        for district in document.get("districts", []):
            districts.setdefault(district["id"].split("/")[0], []).append(district["id"])
        region_of, leaves = {}, {region: [] for region in regions}
        for one in municipalities:
            within = districts.get(one.code, [one.code])
            leaves[one.code] = within
            leaves[one.region] += within
            leaves.update({leaf: [leaf] for leaf in within})
            region_of.update({leaf: regions.index(one.region) for leaf in within})
        rows = register.coverage(on=ON).to_dicts()
        return cls(regions, region_of, leaves, {(row["organisation"], row["area"]): n for n, row in enumerate(rows)})


def hard(directory: Path, document: dict, register: bw.Register) -> Ground:
    """Writes the columns of the hard register."""
    ground = Ground.of(document, register)
    organisations = {one["id"]: number for number, one in enumerate(document["organisations"])}
    contacts = {one["id"]: number for number, one in enumerate(document["contacts"])}
    roles = [ROLE_WORDS.index(one["role"]) for one in document["organisations"]]
    service, absence, confirmation, member = [], [], [], []
    for number, contact in enumerate(document["contacts"]):
        served = contact.get("inService", {})
        for entry in served if isinstance(served, list) else [served]:
            service.append((number, *period(entry)))
        for entry in contact.get("absences", []):
            absence.append((number, *period(entry), contacts.get(entry.get("replacedBy"), -1)))
        for entry in contact.get("confirmations", []):
            confirmation.append((number, day_number(date.fromisoformat(entry["on"]))))
        for entry in contact["areas"]:
            entry = {"area": entry} if isinstance(entry, str) else entry
            for leaf in ground.leaves[entry["area"]]:
                seat = ground.seats.get((contact["organisation"], leaf), -1)
                member.append((number, ground.region_of[leaf], seat, *period(entry)))
    own = [organisations[one["organisation"]] for one in document["contacts"]]
    active = [period(one.get("active")) for one in document["organisations"]]
    table(directory, "organisation", ["from", "until"], active)
    table(directory, "service", ["contact", "from", "until"], service)
    table(directory, "absence", ["contact", "from", "until", "standin"], absence)
    table(directory, "confirmation", ["contact", "day"], confirmation)
    table(directory, "member", ["contact", "region", "seat", "from", "until"], member)
    own = np.array(own)
    arrays(directory, {"contact.organisation.i32": own, "contact.role.u8": np.array(roles)[own]})
    header(directory, "hard.json", contacts=len(contacts), seats=len(ground.seats),
           rhythms=rhythms(document, ground.regions))
    return ground


def days(directory: Path, document: dict, register: bw.Register, start: date, count: int) -> Ground:
    """Writes the columns of the register with a history, of which nothing but the confirmations changes."""
    ground = Ground.of(document, register)
    role_of = {one["id"]: ROLE_WORDS.index(one["role"]) for one in document["organisations"]}
    seat, rhythm, confirmation = [], [], []
    for number, contact in enumerate(document["contacts"]):
        (leaf,) = contact["areas"]
        seat.append(ground.seats[contact["organisation"], leaf])
        rhythm.append(ground.region_of[leaf] * ROLES + role_of[contact["organisation"]])
        for entry in contact["confirmations"]:
            confirmation.append((number, day_number(date.fromisoformat(entry["on"]))))
    region = [ground.region_of[leaf] for _, leaf in ground.seats]
    table(directory, "history", ["contact", "day"], confirmation)
    arrays(directory, {"days.seat.i32": seat, "days.rhythm.i32": rhythm, "days.region.i32": region})
    header(directory, "days.json", start=str(start), days=count, rhythms=rhythms(document, ground.regions))
    return ground


def table(directory: Path, name: str, columns: list[str], rows: list[tuple]) -> None:
    """Writes a column as an array each."""
    values = np.array(rows, dtype=np.int32).reshape(-1, len(columns)).T
    arrays(directory, {f"{name}.{column}.i32": each for column, each in zip(columns, values)})


def arrays(directory: Path, columns: dict) -> None:
    """Writes arrays that are input, so under no peer's name."""
    for name, values in columns.items():
        peer, rest = name.split(".", 1)
        write(directory, peer, {rest: np.asarray(values)})


def header(directory: Path, name: str, **values) -> None:
    """Writes what is not an array."""
    text = json.dumps({"on": str(ON), **values})
    (directory / name).write_text(text, encoding="utf-8")
