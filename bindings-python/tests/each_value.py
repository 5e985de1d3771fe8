"""The values of the package, and an instance of each: the one that its docstring shows."""

from __future__ import annotations

import doctest
from functools import cache

import bouwsteen as bw


def every(base: type) -> list[type]:
    """Every class of the package that is one of these, by name."""
    found = {getattr(bw, name) for name in bw.__all__}
    kinds = [kind for kind in found if isinstance(kind, type) and issubclass(kind, base) and kind is not base]
    return sorted(kinds, key=lambda kind: kind.__name__)


RECORDS = every(bw.Record)
WORDS = every(bw.Word)


@cache
def example(kind: type) -> bw.Record:
    """What the docstring of a record makes."""
    namespace: dict[str, object] = {}
    *before, last = doctest.DocTestParser().get_examples(kind.__doc__ or "")
    for line in before:
        exec(line.source, namespace)
    return eval(last.source, namespace)
