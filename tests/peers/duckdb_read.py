"""The hard register's JSON in duckdb: a table with a row per contact, lists and structs inside."""

from pathlib import Path

import duckdb

from protocol import day_number_of, hashes, run

READ = """
create or replace temp table contacts as
select unnest(contacts, max_depth := 2)
from read_json($path, maximum_object_size = 200000000)
"""

LAST = """
select id, organisation, list_max([entry.on::varchar for entry in confirmations]) as last
from contacts order by id
"""


def load(directory: Path) -> tuple[Path, duckdb.DuckDBPyConnection]:
    """The file, and a connection."""
    return directory / "register.json", duckdb.connect(config={"threads": 1})


def work(given: tuple[Path, duckdb.DuckDBPyConnection]) -> duckdb.DuckDBPyConnection:
    """The contacts, in the connection."""
    path, connection = given
    return connection.execute(READ, {"path": str(path)})


def results(given: tuple[Path, duckdb.DuckDBPyConnection], _) -> dict:
    """Who, where, and the last day of confirmation; not timed."""
    ids, organisations, last = zip(*given[1].execute(LAST).fetchall())
    return {
        "read.contact.i32": hashes(ids),
        "read.organisation.i32": hashes(organisations),
        "read.confirmed.i32": [day_number_of(day) for day in last],
    }


if __name__ == "__main__":
    run("duckdb", duckdb.__version__, load, work, results)
