"""Into JSON: what callers hand in, as the parts of a tree.

Only the Python type is judged here, and a wrong one is refused at once. Whether the value is right is for core
to say, about all values together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from operator import index

from ._word import Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._record import Record

Encoder = Callable[[object], object]
"""Takes what was handed in, and gives its part of the tree."""

__all__ = [
    "ABSENT",
    "Encoder",
    "Refused",
    "a_clock",
    "a_day",
    "a_flag",
    "a_fraction",
    "a_list",
    "a_map",
    "a_number",
    "a_record",
    "a_text",
    "a_text_or",
    "a_word",
    "any_json",
    "kept",
    "nullable",
    "one_or_a_list",
    "optional",
]

ABSENT = object()
"""What an encoder gives for an argument that leaves its key out."""


class Refused(TypeError):
    """A value of a type that cannot stand where it was given."""

    def __init__(self, due: str, value: object, place: str = "") -> None:
        super().__init__(due, value, place)
        self.due = due
        self.place = place
        self.found = "None" if value is None else type(value).__qualname__

    def at(self, place: str) -> Refused:
        """The same, of an element at a place in what was given."""
        self.place = place + self.place
        return self

    def or_else(self, due: str) -> Refused:
        """The same, where something else can stand as well."""
        if not self.place:
            self.due = f"{due} or {self.due}"
        return self

    def __str__(self) -> str:
        return f"takes {self.due}, not {self.found}"


def a_text(value: object) -> str:
    """A text, a code, an id."""
    if not isinstance(value, str):
        raise Refused("a text", value)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Refused("a text of whole characters", value) from None
    return str(value)


def a_day(value: object) -> str:
    """A date, or a text that says one."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        return a_text(value)
    raise Refused("a date or a text like '2021-03-01'", value)


def a_clock(value: object) -> str:
    """A time of day, or a text that says one."""
    if isinstance(value, time):
        whole = not (value.second or value.microsecond or value.tzinfo)
        return value.isoformat("minutes" if whole else "auto")
    if isinstance(value, str):
        return a_text(value)
    raise Refused("a time or a text like '13:30'", value)


def a_number(value: object) -> int:
    """A whole number of any kind, but not True or False."""
    if isinstance(value, bool):
        raise Refused("a whole number", value)
    try:
        return index(value)  # type: ignore[arg-type]
    except TypeError:
        raise Refused("a whole number", value) from None


def a_fraction(value: object) -> float:
    """A number that need not be whole, but is one."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Refused("a number", value)
    if value - value != 0:
        raise Refused("a number that is finite", value)
    return value


def a_flag(value: object) -> bool:
    """True or False, but not a number."""
    if not isinstance(value, bool):
        raise Refused("True or False", value)
    return value


def a_word(vocabulary: type[Word]) -> Encoder:
    """A word of a vocabulary, or a text that says one."""

    def encode(value: object) -> str:
        if isinstance(value, str) and (isinstance(value, vocabulary) or not isinstance(value, Word)):
            return a_text(value)
        raise Refused(f"a {vocabulary.__name__} or its word", value)

    return encode


def a_record(*kinds: type[Record], called: str = "") -> Encoder:
    """A record of one of these classes."""
    due = called or f"a {kinds[0].__name__}"

    def encode(value: object) -> object:
        if isinstance(value, kinds):
            return value._json
        raise Refused(due, value)

    return encode


def a_text_or(more: Encoder) -> Encoder:
    """A text, or what says more."""

    def encode(value: object) -> object:
        if isinstance(value, str):
            return a_text(value)
        try:
            return more(value)
        except Refused as refused:
            raise refused.or_else("a text") from None

    return encode


def a_list(of: Encoder) -> Encoder:
    """Several of a kind, in anything that can be walked through except a text."""

    def encode(values: object) -> list[object]:
        if isinstance(values, (str, bytes, bytearray, Mapping)) or not isinstance(values, Iterable):
            raise Refused("a list", values)
        encoded: list[object] = []
        for value in values:
            try:
                encoded.append(of(value))
            except Refused as refused:
                raise refused.at(f"[{len(encoded)}]") from None
        return encoded

    return encode


def one_or_a_list(of: Encoder) -> Encoder:
    """One of a kind, or several."""
    several = a_list(of)

    def encode(value: object) -> object:
        if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping)):
            return several(value)
        return of(value)

    return encode


def a_map(keys: Encoder, of: Encoder) -> Encoder:
    """Values by key."""

    def encode(values: object) -> dict[object, object]:
        if not isinstance(values, Mapping):
            raise Refused("a dict", values)
        encoded: dict[object, object] = {}
        for key, value in values.items():
            try:
                encoded[keys(key)] = of(value)
            except Refused as refused:
                raise refused.at(f"[{key!r}]") from None
        return encoded

    return encode


def any_json(value: object) -> object:
    """Free-form data: None, True or False, whole numbers, texts, and lists and dicts of these."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return a_text(value)
    if isinstance(value, Mapping):
        return a_map(a_text, any_json)(value)
    if isinstance(value, (list, tuple)):
        return a_list(any_json)(value)
    try:
        return a_number(value)
    except Refused:
        raise Refused("what JSON can say without fractions", value) from None


def optional(of: Encoder) -> Encoder:
    """A value, or None for a key that is left out."""
    return lambda value: ABSENT if value is None else of(value)


def nullable(of: Encoder) -> Encoder:
    """A value, or None for null."""
    return lambda value: None if value is None else of(value)


def kept(of: Encoder) -> Encoder:
    """A value, None for null, or ``...`` for a key that is left out."""
    return lambda value: ABSENT if value is ... else None if value is None else of(value)
