"""Out of JSON: what the parts of a tree are in Python.

Trees come from core, which wrote them; nothing is checked again here.
"""

from __future__ import annotations

from datetime import date, time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, TypeVar

    K = TypeVar("K")
    V = TypeVar("V")

    Json = Any
else:
    Json = object
"""Free-form data: None, bool, int, str, and lists and dicts of these."""

__all__ = ["Json", "clock", "copied", "day", "each", "flag", "maybe", "number", "one_or_each", "pairs", "text"]


def text(tree: Any) -> str:
    """A text, a code, an id."""
    value: str = tree
    return value


def number(tree: Any) -> int:
    """A whole number."""
    value: int = tree
    return value


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


def maybe(read: Callable[[Any], V], tree: Any) -> V | None:
    """A value, or nothing."""
    return None if tree is None else read(tree)


def each(read: Callable[[Any], V], trees: Iterable[Any]) -> tuple[V, ...]:
    """The values of a list."""
    return tuple(map(read, trees))


def one_or_each(read: Callable[[Any], V], tree: Any) -> tuple[V, ...]:
    """The values of a list, or the one that stands there without a list around it."""
    return each(read, tree) if isinstance(tree, list) else (read(tree),)


def pairs(key: Callable[[Any], K], read: Callable[[Any], V], trees: Mapping[str, Any]) -> dict[K, V]:
    """The values by key."""
    return {key(name): read(tree) for name, tree in trees.items()}
