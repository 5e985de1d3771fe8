"""Words: the fixed vocabularies of the domain."""

from __future__ import annotations

from enum import Enum
from json import loads

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from ._errors import Language

__all__ = ["Word"]


class Word(str, Enum):
    """A word of a vocabulary. It is a text: it equals, and is written as, the word in documents.

    Words are ordered as their vocabulary lists them, also against plain texts.

    >>> import bouwsteen as bw
    >>> bw.SeatStatus.COVERED == "covered", bw.SeatStatus.COVERED < "vacant"
    (True, True)
    >>> bw.SeatStatus("stale").name_in("en")
    'not confirmed'
    """

    _place: int

    def __new__(cls, value: str) -> Self:
        self = str.__new__(cls, value)
        self._value_ = value
        self._place = len(cls.__members__)
        return self

    def name_in(self, lang: Language = "nl") -> str:
        """The word as people read it."""
        name: str = self._fact("name", lang)
        return name

    def _fact(self, fact: str, lang: Language | None = None) -> Any:
        """What core says of this word."""
        return loads(_native.word_fact(type(self).__name__, self.value, fact, lang))

    def _place_of(self, other: object) -> int:
        """The place of another word of the same vocabulary; -1 when there is no order between them."""
        if type(other) is not type(self) and (isinstance(other, Word) or not isinstance(other, str)):
            return -1
        return type(self)(other)._place

    def __lt__(self, other: str) -> bool:
        place = self._place_of(other)
        return NotImplemented if place < 0 else self._place < place

    def __le__(self, other: str) -> bool:
        place = self._place_of(other)
        return NotImplemented if place < 0 else self._place <= place

    def __gt__(self, other: str) -> bool:
        place = self._place_of(other)
        return NotImplemented if place < 0 else self._place > place

    def __ge__(self, other: str) -> bool:
        place = self._place_of(other)
        return NotImplemented if place < 0 else self._place >= place

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self.value, spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> None:
        from difflib import get_close_matches

        words = [member.value for member in cls]
        near = get_close_matches(value, words, 1) if isinstance(value, str) else []
        hint = f"did you mean `{near[0]}`?" if near else f"choose one of {', '.join(words)}"
        raise ValueError(f"{value!r} is not a {cls.__name__}: {hint}")
