"""Out of JSON: what the parts of a tree are in Python.

Trees come from core, which wrote them; nothing is checked again here.
"""

from __future__ import annotations

from datetime import date, time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import EllipsisType
    from typing import Any, TypeVar

    _K = TypeVar("_K")
    _V = TypeVar("_V")

    Json = Any
else:
    Json = object
"""Free-form data: None, bool, int, str, and lists and dicts of these."""

__all__ = [
    "Json",
    "clock",
    "copied",
    "day",
    "each",
    "flag",
    "fraction",
    "maybe",
    "number",
    "one_or_each",
    "pairs",
    "text",
    "text_or",
    "unless_kept",
]


def text(tree: Any) -> str:
    """A text, a code, an id."""
    value: str = tree
    return value


def number(tree: Any) -> int:
    """A whole number."""
    value: int = tree
    return value


def fraction(tree: Any) -> float:
    """A number that need not be whole."""
    return float(tree)


def flag(tree: Any) -> bool:
    """True or false."""
    value: bool = tree
    return value


def day(tree: Any) -> date:
    """A date."""
    return date.fromisoformat(tree)


def clock(tree: Any) -> time:
    """A time of day."""
    return time.fromisoformat(tree)


def copied(tree: Any) -> Json:
    """Free-form data, made anew, so that changing it changes nothing else."""
    if isinstance(tree, dict):
        return {key: copied(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [copied(value) for value in tree]
    return tree


def maybe(read: Callable[[Any], _V], tree: Any) -> _V | None:
    """A value, or nothing."""
    return None if tree is None else read(tree)


def unless_kept(read: Callable[[Any], _V], tree: Mapping[str, Any], key: str) -> _V | EllipsisType | None:
    """The value of a key, `None` for null, and `...` for a key that is not there."""
    return maybe(read, tree[key]) if key in tree else ...


def text_or(read: Callable[[Any], _V]) -> Callable[[Any], str | _V]:
    """A text, or what says more."""
    return lambda tree: tree if isinstance(tree, str) else read(tree)


def each(read: Callable[[Any], _V], trees: Iterable[Any]) -> tuple[_V, ...]:
    """The values of a list."""
    return tuple(map(read, trees))


def one_or_each(read: Callable[[Any], _V], tree: Any) -> tuple[_V, ...]:
    """The values of a list, or the one that stands there without a list around it."""
    return each(read, tree) if isinstance(tree, list) else (read(tree),)


def pairs(key: Callable[[Any], _K], read: Callable[[Any], _V], trees: Mapping[str, Any]) -> dict[_K, _V]:
    """The values by key."""
    return {key(name): read(tree) for name, tree in trees.items()}
