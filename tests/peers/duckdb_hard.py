"""The hard register in duckdb: joins for who is reached, freshness per contact and region, then the best of each seat."""

from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa

from protocol import (
    ABSENT, CHAIN_DEPTH, COVERED, DUE_SOON, FRESH, OVERDUE, REPLACED, ROLES, SEAT_STALE, STALE, UNCONFIRMED, UNKNOWN,
    UNVERIFIED, VACANT, Hard, run,
)

STATUS = f"""
(case
    when last is null then {UNCONFIRMED}
    when not agreed then {UNKNOWN}
    when last >= fresh then {FRESH}
    when last >= due_soon then {DUE_SOON}
    when last >= overdue then {OVERDUE}
    else {STALE} end)::utinyint
"""

PEOPLE = """
create or replace temp table people as
select contact.contact, role, last
from contact join organisation using (organisation)
    join (select distinct contact from service where "from" <= $on and until > $on) using (contact)
    left join (select contact, max(day) as last from confirmation where day <= $on group by contact) using (contact)
where organisation."from" <= $on and organisation.until > $on
"""

AWAY = """
create or replace temp table away as
select contact, standin from absence join people using (contact) where "from" <= $on and until > $on
"""

REACHED = f"""
create or replace temp table reached as
with recursive chain as (
    select contact, standin as person, 1 as depth from away
    union all
    select chain.contact, away.standin, depth + 1
    from chain join away on away.contact = chain.person
    where depth < {CHAIN_DEPTH}
)
select away.contact, found.person
from away left join (
    select chain.contact, chain.person
    from chain join people as first on first.contact = chain.contact
        join people as final on final.contact = chain.person and final.role = first.role
        anti join away on away.contact = chain.person
) as found using (contact)
"""

MEMBERS = """
create or replace temp table members as
select contact, role, region, seat from member join people using (contact) where "from" <= $on and until > $on
"""

FRESHNESS = f"""
select contact, region, {STATUS} as status
from (select distinct contact, region, role from members) join people using (contact)
    join rhythms on rhythm = region * {ROLES} + people.role
"""

ROWS = f"""
create or replace temp table rows as
select seat, person, (case
    when person is null then {ABSENT}
    when status = {UNKNOWN} then {UNVERIFIED}
    when status in ({STALE}, {UNCONFIRMED}) then {SEAT_STALE}
    when absent then {REPLACED}
    else {COVERED} end)::utinyint as status
from (
    select seat, absent, person, {STATUS} as status
    from (
        select seat, region, members.role, reached.contact is not null as absent,
            case when absent then reached.person else members.contact end as person
        from members left join reached using (contact) where seat >= 0
    ) as seated
    left join (select contact as person, last from people) using (person)
    join rhythms on rhythm = region * {ROLES} + seated.role
)
"""

SEATS = f"""
select seat, coalesce(best, {VACANT})::utinyint as status
from seats left join (select seat, min(status) as best from rows group by seat) using (seat)
"""

REACHABLE = f"""
select seat, count(distinct person) filter (status <= {REPLACED})::integer as reachable
from seats left join rows using (seat) group by seat order by seat
"""


def load(directory: Path) -> tuple[Hard, duckdb.DuckDBPyConnection]:
    """The facts, and a connection that holds their columns as tables of its own."""
    hard = Hard.load(directory)
    t, tables = hard.thresholds, {name: dict(columns) for name, columns in hard.tables.items()}
    for name in ("organisation", "contact"):
        count = len(next(iter(tables[name].values())))
        tables[name][name] = np.arange(count, dtype=np.int32)
    tables["rhythms"] = {
        "rhythm": np.arange(len(t.agreed), dtype=np.int32),
        "agreed": t.agreed,
        "fresh": t.fresh,
        "due_soon": t.due_soon,
        "overdue": t.overdue,
    }
    tables["seats"] = {"seat": np.arange(hard.seats, dtype=np.int32)}
    connection = duckdb.connect(config={"threads": 1})
    for name, columns in tables.items():
        connection.register("given", pa.table(columns))
        connection.execute(f"create temp table {name} as from given")
        connection.unregister("given")
    return hard, connection


def work(facts: tuple[Hard, duckdb.DuckDBPyConnection]) -> tuple[pa.Table, pa.Table]:
    """Freshness per contact and region, and the status per seat."""
    hard, connection = facts
    on = {"on": hard.thresholds.on}
    connection.execute(PEOPLE, on)
    connection.execute(AWAY, on)
    connection.execute(REACHED)
    connection.execute(MEMBERS, on)
    freshness = connection.sql(FRESHNESS).to_arrow_table()
    connection.execute(ROWS)
    return freshness, connection.sql(SEATS).to_arrow_table()


def results(facts: tuple[Hard, duckdb.DuckDBPyConnection], columns: tuple[pa.Table, pa.Table]) -> dict:
    """The columns as arrays; how many people each seat reaches is checked too, but not timed."""
    freshness, seats = columns
    return {
        "freshness.contact.i32": freshness["contact"].to_numpy(),
        "freshness.region.i32": freshness["region"].to_numpy(),
        "freshness.status.u8": freshness["status"].to_numpy(),
        "seat.u8": seats.sort_by("seat")["status"].to_numpy(),
        "reachable.i32": facts[1].sql(REACHABLE).to_arrow_table()["reachable"].to_numpy(),
    }


if __name__ == "__main__":
    run("duckdb", duckdb.__version__, load, work, results)
