"""What passes between the measuring program and its peers: plain arrays in a directory.

An array is a file without a header, little-endian; its name ends in its type (`.i32`, `.u8`).
Days are counted from 1970-01-01. Indices are dense and start at 0. The measuring program writes the
input and its own results (`ours.*`); each peer reads the input and writes its results under its
own name (`polars.*`, ...). `cargo xtask bench` then compares every row.

A peer is called as `python <peer>.py <directory> --repeat <n>` and prints one line of JSON:
`{"peer": "polars", "version": "2.1.0", "best_ms": 61.2, "median_ms": 63.0}`.
Reading the input, the thresholds of the rhythms and writing the results are not timed; the time
runs from the columns of the facts to the columns of both results.

The flat register, `flat/`
--------------------------
Everybody is in service and present, has one seat and at most one confirmation.

`seat.i32`           per contact: the seat
`rhythm.i32`         per contact: the rhythm, one per region and role
`confirmed.i32`      per contact: the day of the confirmation, -1 = never (nobody was confirmed
                     before 1970); may lie after `on`
`thresholds.json`    `{"on": "2021-09-01", "seats": 250000, "rhythms": [{"every": "P3M",
                     "remindBefore": "P14D", "grace": "P14D"}, null, ...]}`; null = none agreed,
                     `remindBefore` and `grace` may be absent
`ours.status.u8`     per contact: its freshness
`ours.seat.u8`       per seat: its status

The hard register, `hard/`
--------------------------
Facts as they were recorded, nothing evaluated yet except that areas are expanded to seats.
Periods are half-open: `from` counts, `until` does not; an open end is -2147483648 or 2147483647.

`hard.json`                 `{"on": "...", "contacts": n, "seats": n, "rhythms": [...]}`;
                            the rhythm of a region and role stands at `region * 4 + role`
`organisation.from.i32`     per organisation: the period in which it is active
`organisation.until.i32`
`contact.organisation.i32`  per contact: its organisation
`contact.role.u8`           per contact: the role of its organisation, 0-3 in catalogue order
`service.contact.i32`       a period in service; a contact without dates has one open row,
`service.from.i32`          one that is never in service has none
`service.until.i32`
`absence.contact.i32`       an absence (those of one contact do not overlap)
`absence.from.i32`
`absence.until.i32`
`absence.standin.i32`       the contact that replaces it, -1 = nobody
`confirmation.contact.i32`  a confirmation; may lie after `on`
`confirmation.day.i32`
`member.contact.i32`        a leaf area that an entry of the contact's areas covers, once per entry:
`member.region.i32`         the region it lies in,
`member.seat.i32`           the seat of the contact's organisation there, -1 = it has none that day,
`member.from.i32`           and the period of the entry. In any order; the same area may occur more
`member.until.i32`          than once
`ours.freshness.contact.i32`  per row of freshness, in any order: contact in service,
`ours.freshness.region.i32`   a region in which it has an area in force,
`ours.freshness.status.u8`    its freshness there
`ours.seat.u8`              per seat: its status
`ours.reachable.i32`        per seat: how many people can be reached, 0 unless covered or replaced

The list, `list/`
-----------------
A list of people as a file, and the register it is for. The time runs from the bytes of the list to both results.

`list.csv`           the list
`known.csv`          the contacts of the register: number, organisation, name, function, e-mail, phone
`places.csv`         the codes of the municipalities
`ours.kind.u8`       per row: what becomes of it, see `polars_list.py`
`ours.contact.i32`   per row: the contact it is about, -1 = nobody

The package for Python, `python/`
---------------------------------
Two register documents, and the columns that `face_columns.py` makes of them: those of the hard register, as above, and
of a flat register with a history. Here `ours.*` is what the Python package handed out.

`register.json`              the hard register
`timeline.json`              the flat register with a history
`ours.read.contact.i32`      per contact, by id: the CRC-32 of its id,
`ours.read.organisation.i32` that of its organisation,
`ours.read.confirmed.i32`    and the last day of confirmation that is recorded, -1 = none
`history.contact.i32`        a confirmation in the register with a history, in any order
`history.day.i32`
`days.seat.i32`              per contact: the seat
`days.rhythm.i32`            per contact: the rhythm
`days.region.i32`            per seat: the region
`days.json`                  `{"start": "...", "days": 365, "rhythms": [...]}`; the rhythms stay the same
`ours.days.i32`              per region and day: the contacts of each freshness, then the seats of each status
"""

import argparse
import json
import statistics
import sys
import time
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import numpy as np

from rhythm import Thresholds, day_number

UNCONFIRMED, UNKNOWN, FRESH, DUE_SOON, OVERDUE, STALE = range(6)
"""Freshness, as in `status.u8`."""

COVERED, REPLACED, UNVERIFIED, SEAT_STALE, ABSENT, VACANT = range(1, 7)
"""The status of a seat, as in `seat.u8`: a smaller number is better."""

ROLES = 4

CHAIN_DEPTH = 8
"""How many stand-ins are followed. Only a cycle is longer in the generated register."""

NEVER = -(2**31)
"""The day of the last confirmation of somebody who has none."""

Facts = TypeVar("Facts")
Columns = TypeVar("Columns")


def read(directory: Path, name: str) -> np.ndarray:
    """The array in `directory/name`, of the type its name ends in."""
    types = {"i32": np.dtype("<i4"), "u8": np.dtype("u1")}
    return np.fromfile(directory / name, dtype=types[name.rsplit(".", 1)[1]])


def write(directory: Path, peer: str, results: dict[str, np.ndarray]) -> None:
    """Writes each result as `<peer>.<name>`, in the type its name ends in."""
    types = {"i32": np.dtype("<i4"), "u8": np.dtype("u1")}
    for name, values in results.items():
        np.asarray(values).astype(types[name.rsplit(".", 1)[1]]).tofile(directory / f"{peer}.{name}")


@dataclass(frozen=True)
class Flat:
    """The input of the flat register."""

    seat: np.ndarray
    rhythm: np.ndarray
    confirmed: np.ndarray
    seats: int
    thresholds: Thresholds

    @classmethod
    def load(cls, directory: Path) -> "Flat":
        """Reads the columns and works out the thresholds."""
        header = json.loads((directory / "thresholds.json").read_text(encoding="utf-8"))
        return cls(
            seat=read(directory, "seat.i32"),
            rhythm=read(directory, "rhythm.i32"),
            confirmed=read(directory, "confirmed.i32"),
            seats=header["seats"],
            thresholds=Thresholds.of(date.fromisoformat(header["on"]), header["rhythms"]),
        )


@dataclass(frozen=True)
class Hard:
    """The input of the hard register: its tables, each a dictionary of columns."""

    contacts: int
    seats: int
    thresholds: Thresholds
    tables: dict[str, dict[str, np.ndarray]]

    @classmethod
    def load(cls, directory: Path) -> "Hard":
        """Reads the tables and works out the thresholds."""
        header = json.loads((directory / "hard.json").read_text(encoding="utf-8"))
        columns = {
            "organisation": ["from.i32", "until.i32"],
            "contact": ["organisation.i32", "role.u8"],
            "service": ["contact.i32", "from.i32", "until.i32"],
            "absence": ["contact.i32", "from.i32", "until.i32", "standin.i32"],
            "confirmation": ["contact.i32", "day.i32"],
            "member": ["contact.i32", "region.i32", "seat.i32", "from.i32", "until.i32"],
        }
        return cls(
            contacts=header["contacts"],
            seats=header["seats"],
            thresholds=Thresholds.of(date.fromisoformat(header["on"]), header["rhythms"]),
            tables={
                table: {name.split(".")[0]: read(directory, f"{table}.{name}") for name in names}
                for table, names in columns.items()
            },
        )


@dataclass(frozen=True)
class Days:
    """The input of the flat register with a history."""

    seat: np.ndarray
    rhythm: np.ndarray
    region: np.ndarray
    """Per seat."""
    contact: np.ndarray
    day: np.ndarray
    """Per confirmation, with the contact."""
    thresholds: list[Thresholds]
    """Of each day."""

    @classmethod
    def load(cls, directory: Path) -> "Days":
        """Reads the columns and works out the thresholds of every day, once for each kind of rhythm."""
        header = json.loads((directory / "days.json").read_text(encoding="utf-8"))
        written = [json.dumps(rhythm) for rhythm in header["rhythms"]]
        kinds = sorted(set(written))
        kind = np.array([kinds.index(text) for text in written])
        start, thresholds = date.fromisoformat(header["start"]), []
        for number in range(header["days"]):
            t = Thresholds.of(start + timedelta(days=number), [json.loads(text) for text in kinds])
            columns = (column[kind] for column in (t.agreed, t.fresh, t.due_soon, t.overdue))
            thresholds.append(Thresholds(t.on, *columns))
        return cls(
            seat=read(directory, "days.seat.i32"),
            rhythm=read(directory, "days.rhythm.i32"),
            region=read(directory, "days.region.i32"),
            contact=read(directory, "history.contact.i32"),
            day=read(directory, "history.day.i32"),
            thresholds=thresholds,
        )


def counted(days: Days, status: np.ndarray, seats: np.ndarray) -> np.ndarray:
    """Per region the contacts of each freshness, then the seats of each status."""
    regions = len(days.thresholds[0].agreed) // ROLES
    contacts = np.bincount(days.rhythm // ROLES * 6 + status, minlength=regions * 6)
    places = np.bincount(days.region * 6 + seats - 1, minlength=regions * 6)
    return np.concatenate([contacts.reshape(regions, 6), places.reshape(regions, 6)], axis=1)


def hashes(ids: Iterable[str]) -> np.ndarray:
    """A number for each id."""
    return np.array([zlib.crc32(id.encode()) for id in ids], dtype=np.uint32).view(np.int32)


def day_number_of(text: str | None) -> int:
    """Days since 1970-01-01 of a day as it is written, -1 for none."""
    return -1 if text is None else day_number(date.fromisoformat(text))


def run(
    peer: str,
    version: str,
    load: Callable[[Path], Facts],
    work: Callable[[Facts], Columns],
    results: Callable[[Facts, Columns], dict[str, np.ndarray]],
) -> None:
    """Loads, works several times after a warm-up, writes the results and prints the times."""
    parser = argparse.ArgumentParser(description=f"Freshness and seat status with {peer}.")
    parser.add_argument("directory", type=Path, help="where the arrays are")
    parser.add_argument("--repeat", type=int, default=9, help="how often to measure")
    arguments = parser.parse_args()

    facts = load(arguments.directory)
    columns = work(facts)
    times = []
    for _ in range(max(1, arguments.repeat)):
        start = time.perf_counter()
        columns = work(facts)
        times.append(1000 * (time.perf_counter() - start))

    write(arguments.directory, peer, results(facts, columns))
    line = {
        "peer": peer,
        "version": version,
        "best_ms": round(min(times), 3),
        "median_ms": round(statistics.median(times), 3),
    }
    json.dump(line, sys.stdout)
    print()
