"""Every day of a year in polars, one day after another: the last confirmation until then, freshness, and the seats."""

import os

os.environ["POLARS_MAX_THREADS"] = "1"  # Read when polars is imported.

import numpy as np
import polars as pl

from polars_flat import work as of_a_day
from protocol import Days, Flat, counted, run


def load(directory) -> tuple[Days, pl.DataFrame, pl.DataFrame]:
    """The facts, the contacts, and the confirmations by day."""
    days = Days.load(directory)
    contacts = pl.DataFrame({"seat": days.seat, "rhythm": days.rhythm})
    return days, contacts, pl.DataFrame({"contact": days.contact, "day": days.day})


def work(facts: tuple[Days, pl.DataFrame, pl.DataFrame]) -> np.ndarray:
    """The counts per region, day and status."""
    days, contacts, history = facts
    history = history.sort("day", maintain_order=True)
    confirmed = pl.repeat(-1, len(contacts), dtype=pl.Int32, eager=True)
    place, found = 0, []
    for thresholds in days.thresholds:
        until = history["day"].search_sorted(thresholds.on, side="right")
        # Each day only adds what is new, and the last of somebody is written last.
        new = history.slice(place, until - place)
        confirmed = confirmed.scatter(new["contact"], new["day"])
        place = until
        flat = Flat(days.seat, days.rhythm, None, len(days.region), thresholds)
        rows, seats = of_a_day((flat, contacts.with_columns(confirmed=confirmed)))
        found.append(counted(days, rows["status"].to_numpy(), seats.to_numpy()))
    return np.stack(found, axis=1)


if __name__ == "__main__":
    run("polars", pl.__version__, load, work, lambda _, counts: {"days.i32": counts})
