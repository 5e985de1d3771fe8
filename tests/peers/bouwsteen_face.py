"""The Python package measured, with the columns and results that its peers need.

Called as `python bouwsteen_face.py <directory> --repeat <n>` in an environment that has the package. It reads
`register.json` (the hard register) and `timeline.json` (the flat one with a history) and prints one JSON line a
measurement, as the measuring program in Rust does.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import bouwsteen as bw
import numpy as np
import pyarrow as pa

import face_columns
from face_columns import ON
from protocol import hashes, write

FRESHNESS = ["unconfirmed", "unknown", "fresh", "dueSoon", "overdue", "stale"]
SEATS = ["covered", "replaced", "unverified", "stale", "absent", "vacant"]
"""The words of the statuses, in the order of their numbers in `protocol.py`."""

START, DAYS = ON - timedelta(days=364), 365
"""The year of the timeline, which ends on the day asked."""


def best(repeat: int, work: Callable) -> tuple[float, object]:
    """The shortest time in milliseconds, after one that does not count, and what was made."""
    made, times = work(), []
    for _ in range(max(1, repeat)):
        start = time.perf_counter()
        made = work()
        times.append(1000 * (time.perf_counter() - start))
    return min(times), made


def say(work: str, value: float, target: str | None = None, note: str = "", peers: str | None = None) -> None:
    """Prints a measurement."""
    line = {"work": work, "target": target, "value": round(value, 3), "unit": "ms", "note": note}
    print(json.dumps(line | ({"peers": peers} if peers else {}), ensure_ascii=False))


def started(code: str) -> float:
    """How long Python takes to start, run a line and end, in milliseconds."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-I", "-c", code], check=True)
    return 1000 * (time.perf_counter() - start)


def imports(repeat: int) -> None:
    """The import over a Python that imports nothing: the medians, of runs that take turns."""
    modules = ["bouwsteen", "duckdb", "polars", "pandas"]
    lines = ["pass", *(f"import {name}" for name in modules)]
    times: dict[str, list[float]] = {line: [] for line in lines}
    for line in lines:
        started(line)  # The first time reads the files from disk.
    for _ in range(max(15, repeat)):
        for line in lines:
            times[line].append(started(line))
    bare, ours, *others = (statistics.median(times[line]) for line in lines)
    beside = ", ".join(f"{name} {median - bare:.0f} ms" for name, median in zip(modules[1:], others))
    note = f"median of {len(times['pass'])} processes each; bare Python takes {bare:.1f} ms; {beside}"
    say("import bouwsteen, over bare Python", ours - bare, "≤ 5 ms", note)


def reading(directory: Path, repeat: int) -> bw.Register:
    """The text of the hard register, read."""
    path = directory / "register.json"
    took, register = best(min(repeat, 7), lambda: bw.Register.load(path))
    size = path.stat().st_size / 1e6
    note = f"{size:.0f} MB; read, checked and indexed; the others make a frame of the contacts and check nothing"
    say(f"JSON → ready to assess, {len(register.contacts())} contacts", took, None, note, "read")
    contacts = pa.table(register.contacts()).sort_by("id")
    confirmed = contacts["last_confirmed"].cast(pa.int32()).fill_null(-1)
    write(directory, "ours", {
        "read.contact.i32": hashes(contacts["id"].to_pylist()),
        "read.organisation.i32": hashes(contacts["organisation"].to_pylist()),
        "read.confirmed.i32": confirmed.to_numpy(),
    })
    return register


def codes(column: pa.ChunkedArray, words: list[str]) -> np.ndarray:
    """The place of each word in a list."""
    column = column.combine_chunks()
    places = np.array([words.index(word) for word in column.dictionary.to_pylist()], dtype=np.uint8)
    return places[column.indices.to_numpy()]


def judging(directory: Path, register: bw.Register, repeat: int) -> None:
    """A day judged, with both tables as Arrow."""

    def work() -> tuple[pa.Table, pa.Table]:
        assessment = register.assess(on=ON)
        return pa.table(assessment.coverage()), pa.table(assessment.freshness())

    contacts = f"{len(register.contacts())} contacts, hard register"
    took, _ = best(repeat, lambda: pa.table(register.assess(on=ON).coverage()))
    say(f"assess, coverage as Arrow, {contacts}", took, note="every verdict, also of steps 2 and 3, and a row per seat")
    took, (coverage, freshness) = best(repeat, work)
    note = (
        "rows with ids, codes, whom to call, last covered day and day to confirm; the others judge no verdicts and give "
        "numbers only: contact, region, freshness, seat"
    )
    say(f"assess, coverage and freshness as Arrow, {contacts}", took, None, note, "judged")

    document = json.loads((directory / "register.json").read_bytes())
    ground = face_columns.hard(directory, document, register)
    numbers = {contact["id"]: number for number, contact in enumerate(document["contacts"])}
    write(directory, "ours", {
        "seat.u8": codes(coverage["status"], SEATS) + 1,
        "reachable.i32": coverage["reachable"].to_numpy(),
        "freshness.contact.i32": np.array([numbers[id] for id in freshness["contact"].to_pylist()]),
        "freshness.region.i32": np.array([ground.regions.index(code) for code in freshness["region"].to_pylist()]),
        "freshness.status.u8": codes(freshness["status"], FRESHNESS),
    })


def snake(word: str) -> str:
    """`dueSoon` as the name of a column."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in word)


def every_day(ground: face_columns.Ground, table: pa.Table) -> np.ndarray:
    """The counts per region and day: a row holds until the next of its region."""
    names = [f"freshness_{snake(word)}" for word in FRESHNESS] + [f"seats_{snake(word)}" for word in SEATS]
    counts = np.stack([table[name].to_numpy() for name in names], axis=1)
    region = np.array([ground.regions.index(code) for code in table["region"].to_pylist()])
    day = np.array([(on - START).days for on in table["on"].to_pylist()])
    filled = np.empty((len(ground.regions), DAYS, len(names)), dtype=np.int32)
    for number in range(len(ground.regions)):
        rows = np.flatnonzero(region == number)
        filled[number] = counts[rows[np.searchsorted(day[rows], np.arange(DAYS), side="right") - 1]]
    return filled


def timeline(directory: Path, repeat: int) -> None:
    """Every day of a year, as Arrow."""
    path = directory / "timeline.json"
    register = bw.Register.load(path)
    until = START + timedelta(days=DAYS)
    took, table = best(repeat, lambda: pa.table(register.timeline(start=START, until=until).table()))
    note = (
        "counts of freshness, seats and verdicts of three steps, by region; the others count freshness and seats, "
        "one day after another"
    )
    work_name = f"timeline, every day of a year, as Arrow, {len(register.contacts())} contacts, 20 confirmations each"
    say(work_name, took, None, note, "days")
    ground = face_columns.days(directory, json.loads(path.read_bytes()), register, START, DAYS)
    write(directory, "ours", {"days.i32": every_day(ground, table)})


def main() -> None:
    parser = argparse.ArgumentParser(description="The Python package, measured.")
    parser.add_argument("directory", type=Path, help="where the registers are and the arrays go")
    parser.add_argument("--repeat", type=int, default=9, help="how often to measure")
    arguments = parser.parse_args()
    imports(arguments.repeat)
    register = reading(arguments.directory, arguments.repeat)
    judging(arguments.directory, register, arguments.repeat)
    timeline(arguments.directory, arguments.repeat)


if __name__ == "__main__":
    main()
