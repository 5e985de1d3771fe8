"""The flat register in duckdb: a join with the rhythms, then the best of each seat."""

import duckdb
import numpy as np
import pyarrow as pa

from protocol import (
    COVERED, DUE_SOON, FRESH, OVERDUE, SEAT_STALE, STALE, UNCONFIRMED, UNKNOWN, UNVERIFIED, VACANT, Flat, run,
)

STATUS = f"""
select contact, seat, (case
    when confirmed < 0 or confirmed > $on then {UNCONFIRMED}
    when not agreed then {UNKNOWN}
    when confirmed >= fresh then {FRESH}
    when confirmed >= due_soon then {DUE_SOON}
    when confirmed >= overdue then {OVERDUE}
    else {STALE} end)::utinyint as status
from contacts join rhythms using (rhythm)
"""

SEATS = f"""
select seat, coalesce(best, {VACANT})::utinyint as status
from seats left join (
    select seat, min((case
        when status between {FRESH} and {OVERDUE} then {COVERED}
        when status = {UNKNOWN} then {UNVERIFIED}
        else {SEAT_STALE} end)::utinyint) as best
    from status group by seat) using (seat)
"""


def load(directory) -> tuple[Flat, duckdb.DuckDBPyConnection]:
    """The facts, and a connection that holds their columns as tables of its own."""
    flat = Flat.load(directory)
    t = flat.thresholds
    contacts = pa.table({
        "contact": np.arange(len(flat.seat), dtype=np.int32),
        "seat": flat.seat,
        "rhythm": flat.rhythm,
        "confirmed": flat.confirmed,
    })
    rhythms = pa.table({
        "rhythm": np.arange(len(t.agreed), dtype=np.int32),
        "agreed": t.agreed,
        "fresh": t.fresh,
        "due_soon": t.due_soon,
        "overdue": t.overdue,
    })
    seats = pa.table({"seat": np.arange(flat.seats, dtype=np.int32)})
    connection = duckdb.connect(config={"threads": 1})
    for name, table in {"contacts": contacts, "rhythms": rhythms, "seats": seats}.items():
        connection.register("given", table)
        connection.execute(f"create temp table {name} as from given")
        connection.unregister("given")
    return flat, connection


def work(facts: tuple[Flat, duckdb.DuckDBPyConnection]) -> tuple[pa.Table, pa.Table]:
    """Freshness per contact and status per seat, as Arrow: quicker than as tables of duckdb."""
    flat, connection = facts
    status = connection.sql(STATUS, params={"on": flat.thresholds.on}).to_arrow_table()
    connection.register("status", status)
    return status, connection.sql(SEATS).to_arrow_table()


def results(_, columns: tuple[pa.Table, pa.Table]) -> dict:
    """Both columns as arrays, in the order of contacts and seats: SQL promises none."""
    status, seats = columns
    return {
        "status.u8": status.sort_by("contact")["status"].to_numpy(),
        "seat.u8": seats.sort_by("seat")["status"].to_numpy(),
    }


if __name__ == "__main__":
    run("duckdb", duckdb.__version__, load, work, results)
