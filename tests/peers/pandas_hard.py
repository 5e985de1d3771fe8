"""The hard register in pandas: freshness per contact and region, and the status of every seat.

Contacts have dense numbers, so a column with a place for each is looked up by position; `merge` gives the same and takes
longer.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from protocol import (
    ABSENT, CHAIN_DEPTH, COVERED, DUE_SOON, FRESH, NEVER, OVERDUE, REPLACED, ROLES, SEAT_STALE, STALE, UNCONFIRMED,
    UNKNOWN, UNVERIFIED, VACANT, Hard, run,
)


@dataclass(frozen=True)
class Facts:
    """The facts, and their tables as frames."""

    hard: Hard
    frames: dict[str, pd.DataFrame]

    @classmethod
    def load(cls, directory: Path) -> "Facts":
        hard = Hard.load(directory)
        return cls(hard, {name: pd.DataFrame(columns) for name, columns in hard.tables.items()})


@dataclass(frozen=True)
class Columns:
    """The rows of freshness, the status per seat, and the rows the seats were decided by."""

    freshness: pd.DataFrame
    seats: np.ndarray
    rows: pd.DataFrame


def in_force(frame: pd.DataFrame, on: int) -> pd.Series:
    """Whether the period `[from, until)` holds `on`."""
    return (frame["from"] <= on) & (frame["until"] > on)


def status_of(facts: Facts, last: np.ndarray, rhythm: np.ndarray) -> np.ndarray:
    """Freshness, from the day of the last confirmation and the number of the rhythm."""
    t = facts.hard.thresholds
    cases = [
        (last == NEVER, UNCONFIRMED),
        (~t.agreed[rhythm], UNKNOWN),
        (last >= t.fresh[rhythm], FRESH),
        (last >= t.due_soon[rhythm], DUE_SOON),
        (last >= t.overdue[rhythm], OVERDUE),
    ]
    holds, statuses = zip(*cases)
    return np.select(holds, [np.uint8(status) for status in statuses], np.uint8(STALE))


def people(facts: Facts) -> tuple[np.ndarray, np.ndarray]:
    """Per contact: whether it is in service, and the day of its last confirmation."""
    on, frames = facts.hard.thresholds.on, facts.frames
    in_service = np.zeros(facts.hard.contacts, dtype=bool)
    in_service[frames["service"].loc[in_force(frames["service"], on), "contact"]] = True
    in_service &= in_force(frames["organisation"], on).to_numpy()[frames["contact"]["organisation"]]

    past = frames["confirmation"][frames["confirmation"]["day"] <= on]
    latest = past.groupby("contact", sort=False)["day"].max()
    last = np.full(facts.hard.contacts, NEVER, dtype=np.int32)
    last[latest.index] = latest
    return in_service, last


def reached(facts: Facts, in_service: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Per contact: whether it is absent, and who is finally reached (itself if present, or -1)."""
    absence, role = facts.frames["absence"], facts.frames["contact"]["role"].to_numpy()
    today = absence[in_force(absence, facts.hard.thresholds.on) & in_service[absence["contact"]]]
    away, standin = today["contact"].to_numpy(), today["standin"].to_numpy()
    absent = np.zeros(facts.hard.contacts, dtype=bool)
    absent[away] = True
    # Somebody present is their own next, so that a chain that has ended stays where it is; behind the last stands
    # nobody, which -1 finds.
    following = np.append(np.arange(facts.hard.contacts, dtype=np.int32), np.int32(-1))
    following[away] = standin

    end = standin
    for _ in range(CHAIN_DEPTH - 1):
        end = following[end]
    usable = (end >= 0) & in_service[end] & ~absent[end] & (role[end] == role[away])
    person = np.arange(facts.hard.contacts, dtype=np.int32)
    person[away] = np.where(usable, end, -1)
    return absent, person


def work(facts: Facts) -> Columns:
    """Freshness per contact and region, and the status per seat."""
    on, member = facts.hard.thresholds.on, facts.frames["member"]
    in_service, last = people(facts)
    absent, person = reached(facts, in_service)
    role = facts.frames["contact"]["role"].to_numpy()

    member = member[in_force(member, on) & in_service[member["contact"]]]
    # Each contact and region once. As one number they are several times quicker than as a pair.
    regions = len(facts.hard.thresholds.agreed) // ROLES
    pairs = pd.unique(member["contact"].astype(np.int64) * regions + member["region"])
    contact, region = pairs // regions, pairs % regions
    status = status_of(facts, last[contact], region * ROLES + role[contact])
    freshness = pd.DataFrame({"contact": contact, "region": region, "status": status})

    # The role of the seat is that of the contact and of the person reached, so one rhythm serves all.
    seated = member[member["seat"] >= 0]
    contact = seated["contact"].to_numpy()
    reaches = person[contact]
    fresh = status_of(facts, last[reaches], seated["region"].to_numpy() * ROLES + role[contact])
    decided = np.select(
        [reaches < 0, fresh == UNKNOWN, (fresh == STALE) | (fresh == UNCONFIRMED), absent[contact]],
        [np.uint8(status) for status in (ABSENT, UNVERIFIED, SEAT_STALE, REPLACED)],
        np.uint8(COVERED),
    )
    rows = pd.DataFrame({"seat": seated["seat"].to_numpy(), "person": reaches, "status": decided})
    best = rows.groupby("seat", sort=False)["status"].min()
    seats = np.full(facts.hard.seats, VACANT, dtype=np.uint8)
    seats[best.index] = best
    return Columns(freshness, seats, rows)


def results(facts: Facts, columns: Columns) -> dict:
    """The columns as arrays; how many people each seat reaches is checked too, but not timed."""
    reachable = columns.rows[columns.rows["status"] <= REPLACED].groupby("seat")["person"].nunique()
    counts = np.zeros(facts.hard.seats, dtype=np.int32)
    counts[reachable.index] = reachable
    return {
        "freshness.contact.i32": columns.freshness["contact"].to_numpy(),
        "freshness.region.i32": columns.freshness["region"].to_numpy(),
        "freshness.status.u8": columns.freshness["status"].to_numpy(),
        "seat.u8": columns.seats,
        "reachable.i32": counts,
    }


if __name__ == "__main__":
    run("pandas", pd.__version__, Facts.load, work, results)
