"""From an agreed rhythm and the date asked to the confirmation days that divide the statuses.

Months clamp to the last day of a month, so `on - every` is not the oldest day that still counts:
P3M after 30 November is 28 February, and so is P3M after the 28th. The thresholds are therefore
found by searching for the smallest day that satisfies the sentence of the definition itself.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

EPOCH = date(1970, 1, 1)
# No confirmation before this day can still count: `every` and `grace` are at most a century each.
SEARCH_BACK = timedelta(days=366 * 201)
DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


@dataclass(frozen=True)
class Duration:
    """An ISO 8601 duration: months (years are twelve of them) first, then days (weeks are seven)."""

    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str | None) -> "Duration":
        """The duration written as `text`; nothing written is no time at all."""
        if text is None:
            return cls()
        match = DURATION.fullmatch(text)
        if match is None or text == "P":
            raise ValueError(f"not a duration in years, months, weeks and days: {text!r}")
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        return cls(12 * years + months, 7 * weeks + days)

    def after(self, day: date) -> date:
        """`day` + this duration."""
        return add_months(day, self.months) + timedelta(days=self.days)

    def before(self, day: date) -> date:
        """`day` - this duration."""
        return add_months(day, -self.months) - timedelta(days=self.days)


def add_months(day: date, months: int) -> date:
    """`day` + `months`, clamped to the last day of the month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


@dataclass(frozen=True)
class Thresholds:
    """Per rhythm (by its index): the first confirmation day of each reliable status."""

    on: int
    """The date asked, in days since 1970-01-01."""
    agreed: np.ndarray
    """bool: a rhythm was agreed. Where it was not, the three days below mean nothing."""
    fresh: np.ndarray
    """int32: confirmed on this day or later is Fresh."""
    due_soon: np.ndarray
    """int32: confirmed on this day or later, and not Fresh, is DueSoon."""
    overdue: np.ndarray
    """int32: confirmed on this day or later, and neither of those, is Overdue; earlier is Stale."""

    @classmethod
    def of(cls, on: date, rhythms: list[dict | None]) -> "Thresholds":
        """The thresholds on the day `on` of rhythms as they stand in an agreement."""
        rows = [thresholds_of(on, rhythm) for rhythm in rhythms]
        columns = np.array(rows, dtype=np.int32).reshape(-1, 4).T.copy()
        return cls(day_number(on), columns[0].astype(bool), columns[1], columns[2], columns[3])


def thresholds_of(on: date, rhythm: dict | None) -> tuple[int, int, int, int]:
    """One row: agreed, and the first days of Fresh, DueSoon and Overdue."""
    if rhythm is None or rhythm.get("every") is None:
        return 0, 0, 0, 0
    every = Duration.parse(rhythm["every"])
    remind = Duration.parse(rhythm.get("remindBefore"))
    grace = Duration.parse(rhythm.get("grace"))

    def fresh(c: date) -> bool:
        return on < remind.before(every.after(c))

    def due_soon(c: date) -> bool:
        return on <= every.after(c)

    def overdue(c: date) -> bool:
        return on <= grace.after(every.after(c))

    return 1, first_day(on, fresh), first_day(on, due_soon), first_day(on, overdue)


def first_day(on: date, counts) -> int:
    """The smallest day up to `on` for which `counts` holds, or the day after `on` if none does.

    Each test holds for every later day too, since adding a duration never reverses two dates.
    """
    low, high = on - SEARCH_BACK, on + timedelta(days=1)
    while low < high:
        middle = low + (high - low) // 2
        if counts(middle):
            high = middle
        else:
            low = middle + timedelta(days=1)
    return day_number(low)
