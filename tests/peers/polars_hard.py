"""The hard register in polars: freshness per contact and region, and the status of every seat.

Contacts have dense numbers, so looking one up is a `gather` from a column with a place for each;
a join on the number gives the same and takes longer.
"""

import os

os.environ["POLARS_MAX_THREADS"] = "1"  # Read when polars is imported.

from dataclasses import dataclass

import polars as pl

from protocol import (
    ABSENT, CHAIN_DEPTH, COVERED, DUE_SOON, FRESH, NEVER, OVERDUE, REPLACED, ROLES, SEAT_STALE, STALE, UNCONFIRMED,
    UNKNOWN, UNVERIFIED, VACANT, Hard, run,
)


@dataclass(frozen=True)
class Facts:
    """The facts, and their tables as frames."""

    hard: Hard
    organisation: pl.DataFrame
    contact: pl.DataFrame
    service: pl.DataFrame
    absence: pl.DataFrame
    confirmation: pl.DataFrame
    member: pl.DataFrame

    @classmethod
    def load(cls, directory) -> "Facts":
        hard = Hard.load(directory)
        return cls(hard, **{name: pl.DataFrame(columns) for name, columns in hard.tables.items()})


@dataclass(frozen=True)
class Columns:
    """The rows of freshness, the status per seat, and the rows the seats were decided by."""

    freshness: pl.DataFrame
    seats: pl.Series
    rows: pl.DataFrame


def code(value: int) -> pl.Expr:
    """A status as one byte."""
    return pl.lit(value, dtype=pl.UInt8)


def looked_up(values: pl.Series, index: str) -> pl.Expr:
    """The values at the numbers in the column `index`."""
    return pl.lit(values).gather(pl.col(index))


def in_force(on: int) -> pl.Expr:
    """Whether the period `[from, until)` holds `on`."""
    return (pl.col("from") <= on) & (pl.col("until") > on)


def status_of(facts: Facts, last: pl.Expr, rhythm: str) -> pl.Expr:
    """Freshness, from the day of the last confirmation and the number of the rhythm."""
    t = facts.hard.thresholds

    def of_rhythm(values) -> pl.Expr:
        return looked_up(pl.Series(values), rhythm)

    return (
        pl.when(last == NEVER).then(code(UNCONFIRMED))
        .when(~of_rhythm(t.agreed)).then(code(UNKNOWN))
        .when(last >= of_rhythm(t.fresh)).then(code(FRESH))
        .when(last >= of_rhythm(t.due_soon)).then(code(DUE_SOON))
        .when(last >= of_rhythm(t.overdue)).then(code(OVERDUE))
        .otherwise(code(STALE))
    )


def people(facts: Facts) -> tuple[pl.Series, pl.Series]:
    """Per contact: whether it is in service, and the day of its last confirmation."""
    on, count = facts.hard.thresholds.on, facts.hard.contacts
    active = facts.organisation.select(in_force(on)).to_series()
    serving = facts.service.filter(in_force(on))["contact"]
    dated = pl.repeat(False, count, dtype=pl.Boolean, eager=True).scatter(serving, True)
    in_service = dated & active.gather(facts.contact["organisation"])

    past = facts.confirmation.lazy().filter(pl.col("day") <= on)
    latest = past.group_by("contact").agg(pl.col("day").max()).collect(engine="streaming")
    last = pl.repeat(NEVER, count, dtype=pl.Int32, eager=True).scatter(latest["contact"], latest["day"])
    return in_service, last


def reached(facts: Facts, in_service: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Per contact: whether it is absent, and who is finally reached (itself if present, or null)."""
    on, count = facts.hard.thresholds.on, facts.hard.contacts
    today = facts.absence.filter(in_force(on) & looked_up(in_service, "contact"))
    absent = pl.repeat(False, count, dtype=pl.Boolean, eager=True).scatter(today["contact"], True)
    standin = today.select(pl.when(pl.col("standin") >= 0).then("standin")).to_series()
    everybody = pl.int_range(count, dtype=pl.Int32, eager=True)
    # Somebody present is their own next, so that a chain that has ended stays where it is.
    following = everybody.scatter(today["contact"], standin)

    end = standin
    for _ in range(CHAIN_DEPTH - 1):
        end = following.gather(end)
    usable = (
        in_service.gather(end)
        & ~absent.gather(end)
        & (facts.contact["role"].gather(end) == facts.contact["role"].gather(today["contact"]))
    )
    ends = pl.select(pl.when(usable).then(end)).to_series()
    return absent, everybody.scatter(today["contact"], ends)


def distinct(member: pl.DataFrame, regions: int) -> pl.DataFrame:
    """Each contact and region once. As one number they are several times quicker than as a pair."""
    key = pl.col("contact").cast(pl.Int64) * regions + pl.col("region")
    return member.select(key=key.unique()).select(
        contact=(pl.col("key") // regions).cast(pl.Int32), region=(pl.col("key") % regions).cast(pl.Int32)
    )


def work(facts: Facts) -> Columns:
    """Freshness per contact and region, and the status per seat."""
    on = facts.hard.thresholds.on
    in_service, last = people(facts)
    absent, person = reached(facts, in_service)

    current = in_force(on) & looked_up(in_service, "contact")
    member = facts.member.filter(current).select("contact", "region", "seat")
    rhythm = pl.col("region") * ROLES + looked_up(facts.contact["role"], "contact")

    freshness = (
        distinct(member, regions=len(facts.hard.thresholds.agreed) // ROLES)
        .with_columns(rhythm=rhythm)
        .select("contact", "region", status=status_of(facts, looked_up(last, "contact"), "rhythm"))
    )

    # The role of the seat is that of the contact and of the person reached, so one rhythm serves all.
    rows = (
        member.filter(pl.col("seat") >= 0)
        .with_columns(
            rhythm=rhythm, absent=looked_up(absent, "contact"), person=looked_up(person, "contact")
        )
        .with_columns(freshness=status_of(facts, looked_up(last, "person"), "rhythm"))
        .select(
            "seat",
            "person",
            status=pl.when(pl.col("person").is_null()).then(code(ABSENT))
            .when(pl.col("freshness") == UNKNOWN).then(code(UNVERIFIED))
            .when(pl.col("freshness").is_in([STALE, UNCONFIRMED])).then(code(SEAT_STALE))
            .when("absent").then(code(REPLACED))
            .otherwise(code(COVERED)),
        )
    )
    seats = pl.repeat(VACANT, facts.hard.seats, dtype=pl.UInt8, eager=True)
    for status in (ABSENT, SEAT_STALE, UNVERIFIED, REPLACED, COVERED):
        seats = seats.scatter(rows.filter(pl.col("status") == status)["seat"], status)
    return Columns(freshness, seats, rows)


def results(facts: Facts, columns: Columns) -> dict:
    """The columns as arrays; how many people each seat reaches is checked too, but not timed."""
    reachable = (
        columns.rows.filter(pl.col("status") <= REPLACED).group_by("seat").agg(pl.col("person").n_unique())
    )
    counts = pl.repeat(0, facts.hard.seats, dtype=pl.Int32, eager=True)
    counts = counts.scatter(reachable["seat"], reachable["person"].cast(pl.Int32))
    return {
        "freshness.contact.i32": columns.freshness["contact"].to_numpy(),
        "freshness.region.i32": columns.freshness["region"].to_numpy(),
        "freshness.status.u8": columns.freshness["status"].to_numpy(),
        "seat.u8": columns.seats.to_numpy(),
        "reachable.i32": counts.to_numpy(),
    }


if __name__ == "__main__":
    run("polars", pl.__version__, Facts.load, work, results)
