"""The hard register's JSON in polars: a frame with a row per contact, lists and structs inside.

The areas of a contact are left out: an area stands there as a code or as an object with dates, and polars reads a list
of one kind only.
"""

import os

os.environ["POLARS_MAX_THREADS"] = "1"  # Read when polars is imported.

from pathlib import Path

import polars as pl

from protocol import day_number_of, hashes, run


def load(directory: Path) -> Path:
    """The file."""
    return directory / "register.json"


PERIOD = {"from": pl.String, "until": pl.String, "through": pl.String}

CONTACT = {
    "id": pl.String,
    "name": pl.String,
    "organisation": pl.String,
    "function": pl.String,
    "email": pl.String,
    "phone": pl.String,
    "workingDays": pl.List(pl.String),
    "skjRegistered": pl.Boolean,
    "inService": pl.List(pl.Struct(PERIOD)),
    "absences": pl.List(pl.Struct(PERIOD | {"replacedBy": pl.String})),
    "confirmations": pl.List(pl.Struct({"on": pl.String, "by": pl.String})),
}
"""The keys of a contact: quicker than letting polars find them."""


def work(path: Path) -> pl.DataFrame:
    """The contacts."""
    document = pl.read_json(path, schema={"contacts": pl.List(pl.Struct(CONTACT))})
    return document.explode("contacts").unnest("contacts")


def results(_, contacts: pl.DataFrame) -> dict:
    """Who, where, and the last day of confirmation; not timed."""
    contacts = contacts.sort("id")
    last = contacts["confirmations"].list.eval(pl.element().struct.field("on")).list.max()
    return {
        "read.contact.i32": hashes(contacts["id"].to_list()),
        "read.organisation.i32": hashes(contacts["organisation"].to_list()),
        "read.confirmed.i32": [day_number_of(day) for day in last.to_list()],
    }


if __name__ == "__main__":
    run("polars", pl.__version__, load, work, results)
