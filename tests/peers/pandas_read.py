"""The hard register's JSON in pandas: a frame with a row per contact, Python lists and dicts inside.

`pandas.read_json` reads tables, not documents with several lists; reading the text and making a frame of the list is
what its manual says to do.
"""

import json
from pathlib import Path

import pandas as pd

from protocol import day_number_of, hashes, run


def load(directory: Path) -> Path:
    """The file."""
    return directory / "register.json"


def work(path: Path) -> pd.DataFrame:
    """The contacts."""
    return pd.DataFrame(json.loads(path.read_bytes())["contacts"])


def results(_, contacts: pd.DataFrame) -> dict:
    """Who, where, and the last day of confirmation; not timed."""
    contacts = contacts.sort_values("id")
    last = [max((entry["on"] for entry in entries), default=None) for entries in contacts["confirmations"]]
    return {
        "read.contact.i32": hashes(contacts["id"]),
        "read.organisation.i32": hashes(contacts["organisation"]),
        "read.confirmed.i32": [day_number_of(day) for day in last],
    }


if __name__ == "__main__":
    run("pandas", pd.__version__, load, work, results)
