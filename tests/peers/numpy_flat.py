"""The flat register in numpy: thresholds gathered per contact, then the best of each seat."""

import numpy as np

from protocol import COVERED, SEAT_STALE, STALE, UNCONFIRMED, UNKNOWN, UNVERIFIED, VACANT, Flat, run

SEAT_OF_STATUS = np.array([SEAT_STALE, UNVERIFIED, COVERED, COVERED, COVERED, SEAT_STALE], dtype=np.uint8)


def work(flat: Flat) -> tuple[np.ndarray, np.ndarray]:
    """Freshness per contact and status per seat."""
    t, confirmed = flat.thresholds, flat.confirmed
    # One conversion to the width of an index, and `clip` to leave out the check of each: both
    # would otherwise be paid per gather.
    rhythm = flat.rhythm.astype(np.intp)
    first_day = np.empty(len(confirmed), dtype=np.int32)
    status = np.full(len(confirmed), STALE, dtype=np.uint8)
    # What is Fresh is also soon enough for the other two: each step passed is one status better.
    for threshold in (t.overdue, t.due_soon, t.fresh):
        threshold.take(rhythm, out=first_day, mode="clip")
        status -= (confirmed >= first_day).view(np.uint8)
    status = np.where(t.agreed.take(rhythm, mode="clip"), status, np.uint8(UNKNOWN))
    status[(confirmed < 0) | (confirmed > t.on)] = UNCONFIRMED

    seat = np.full(flat.seats, VACANT, dtype=np.uint8)
    np.minimum.at(seat, flat.seat, SEAT_OF_STATUS.take(status))
    return status, seat


if __name__ == "__main__":
    run("numpy", np.__version__, Flat.load, work, lambda _, out: {"status.u8": out[0], "seat.u8": out[1]})
