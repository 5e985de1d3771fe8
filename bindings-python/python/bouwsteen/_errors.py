"""What goes wrong, told in full: every problem at once, in Dutch and in English."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    from .words.problems import ProblemCode

    Language = Literal["nl", "en"]
else:
    Language = str

__all__ = ["BouwsteenError", "MoveError", "Problem", "ProblemsError"]


class BouwsteenError(ValueError):
    """What this package raises about what it was given: the base of its errors."""


class Problem:
    """One thing that is wrong, and where.

    Two problems are equal when they say the same. `str()` of one is its English message with place and code.
    """

    __slots__ = ("_code", "_help", "_message", "_path", "_value")
    __match_args__ = ("code", "path", "value")

    _code: str
    _path: str
    _value: str | None
    _message: dict[str, str]
    _help: dict[str, str]

    def __init__(
        self,
        *,
        code: str,
        path: str,
        value: str | None = None,
        message: Mapping[str, str],
        help: Mapping[str, str],
    ) -> None:
        put = object.__setattr__
        put(self, "_code", code)
        put(self, "_path", path)
        put(self, "_value", value)
        put(self, "_message", {"nl": message["nl"], "en": message["en"]})
        put(self, "_help", {"nl": help["nl"], "en": help["en"]})

    @property
    def code(self) -> ProblemCode:
        """The stable code, for programs."""
        from .words.problems import ProblemCode

        return ProblemCode(self._code)

    @property
    def path(self) -> str:
        """Where: a JSON pointer into what was given, or a cell of a list; empty for the whole."""
        return self._path

    @property
    def value(self) -> str | None:
        """The offending value, masked when it is or might be personal."""
        return self._value

    def message(self, lang: Language = "en") -> str:
        """What is wrong, in one line."""
        return _said(self._message, lang)

    def help(self, lang: Language = "en") -> str:
        """What would mend it, in one line."""
        return _said(self._help, lang)

    def __str__(self) -> str:
        return f"{self._path or 'document'}: {self._message['en']} [{self._code}]"

    def __repr__(self) -> str:
        value = "" if self._value is None else f", value={self._value!r}"
        return f"Problem(code={self._code!r}, path={self._path!r}{value})"

    def _parts(self) -> tuple[str | None, ...]:
        return (self._code, self._path, self._value, *self._message.values(), *self._help.values())

    def __eq__(self, other: object) -> bool:
        return self._parts() == other._parts() if isinstance(other, Problem) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._parts())

    def __reduce__(self) -> tuple[Any, ...]:
        return _told, (
            {
                "code": self._code,
                "path": self._path,
                "value": self._value,
                "message": self._message,
                "help": self._help,
            },
        )

    def __copy__(self) -> Problem:
        return self

    def __deepcopy__(self, memo: object) -> Problem:
        return self

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            raise AttributeError(f"a Problem cannot be changed: `{name}` cannot be set")

        def __delattr__(self, name):
            raise AttributeError(f"a Problem cannot be changed: `{name}` cannot be deleted")


class ProblemsError(BouwsteenError):
    """Everything that is wrong with what was given, at once.

    >>> import bouwsteen as bw
    >>> try:
    ...     bw.Confirmation(on="2021-02-30", by="nobody")
    ... except bw.ProblemsError as error:
    ...     [problem.code for problem in error.problems]
    [ProblemCode.BAD_DATE, ProblemCode.UNKNOWN_WORD]
    """

    def __init__(self, problems: Iterable[Problem | Mapping[str, Any]], more: int = 0) -> None:
        told = tuple(item if isinstance(item, Problem) else _told(item) for item in problems)
        super().__init__(told, more)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems in the order of the document, at most a thousand."""
        problems: tuple[Problem, ...] = self.args[0]
        return problems

    @property
    def more(self) -> int:
        """How many problems came after those."""
        more: int = self.args[1]
        return more

    def __str__(self) -> str:
        lines = [str(problem) for problem in self.problems]
        if self.more:
            lines.append(f"and {self.more} more")
        return "\n".join(lines)


class MoveError(BouwsteenError):
    """A register cannot be carried to an edition: every reason at once."""

    def __init__(self, reasons: Iterable[Mapping[str, str]]) -> None:
        super().__init__(tuple({"nl": reason["nl"], "en": reason["en"]} for reason in reasons))

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons, each in an English sentence."""
        return self.reasons_in("en")

    def reasons_in(self, lang: Language = "nl") -> tuple[str, ...]:
        """The reasons, each in a sentence."""
        reasons: tuple[dict[str, str], ...] = self.args[0]
        return tuple(_said(reason, lang) for reason in reasons)

    def __str__(self) -> str:
        return "\n".join(self.reasons)


def _told(problem: Mapping[str, Any]) -> Problem:
    """The problem that core tells."""
    return Problem(**problem)


def _said(text: Mapping[str, str], lang: str) -> str:
    """The text in a language."""
    if lang == "nl":
        return text["nl"]
    if lang == "en":
        return text["en"]
    raise ValueError(f"unknown language `{lang}`: choose `nl` or `en`")
