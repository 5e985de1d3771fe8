"""What counts as a table: for type checkers, and for who writes a function that takes one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, Union

__all__ = ["ArrowStream", "Frame"]


class ArrowStream(Protocol):
    """Columns that speak Arrow: a frame of polars or pandas, a table of pyarrow, a relation of duckdb, a `Table`."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The columns, as a PyCapsule."""
        ...


Frame = Union[ArrowStream, Iterable[Mapping[str, Any]], Iterable[Sequence[Any]]]
"""A table: columns that speak Arrow, rows as dicts, or rows as lists of which the first has the headings."""
