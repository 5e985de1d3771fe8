"""Every day of a year in numpy, one day after another: who is confirmed until then, and the counts of each region."""

import numpy as np

from numpy_flat import work as of_a_day
from protocol import Days, Flat, counted, run


def work(days: Days) -> np.ndarray:
    """The counts per region, day and status."""
    confirmed = np.full(len(days.seat), -1, dtype=np.int32)
    place, found = 0, []
    # Sorted by day, so that each day only adds what is new, and the last of somebody is written last.
    order = np.argsort(days.day, kind="stable")
    contact, day = days.contact[order], days.day[order]
    for thresholds in days.thresholds:
        until = np.searchsorted(day, thresholds.on, side="right")
        confirmed[contact[place:until]] = day[place:until]
        place = until
        status, seats = of_a_day(Flat(days.seat, days.rhythm, confirmed, len(days.region), thresholds))
        found.append(counted(days, status, seats))
    return np.stack(found, axis=1)


if __name__ == "__main__":
    run("numpy", np.__version__, Days.load, work, lambda _, counts: {"days.i32": counts})
