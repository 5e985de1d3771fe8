"""Records: what has a form in JSON, as Python sees it."""

from __future__ import annotations

from datetime import date, time
from json import dumps, loads

from . import _native
from ._argument import ABSENT, Refused, a_clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, TypeVar
    from typing import final as final

    from typing_extensions import Self

    from ._argument import Encoder

    _Read = TypeVar("_Read", bound=Callable[[Any], Any])
else:

    def final(record):
        """Says that nothing can be derived from a class; :class:`Record` sees to it."""
        return record


__all__ = ["Record", "final", "load", "load_all", "reads"]


class Record:
    """A value with named parts: a fact, a change, a row, a finding.

    A record never changes. It equals any other of its class that says the same, so it can be a key of a dict.
    Its constructor takes keywords only; core checks them all and tells every problem at once.
    """

    __slots__ = ("_json", "_text")
    __match_args__: ClassVar[tuple[str, ...]] = ()

    # The tree of its JSON, which the attributes are read from and nothing may change.
    _json: dict[str, Any]
    # The text of that tree, once somebody asked for it.
    _text: str | None

    _kind: ClassVar[str]
    _fixed: ClassVar[dict[str, str]]
    _personal: ClassVar[tuple[str, ...]]
    _instead: ClassVar[dict[str, str]]

    def __init_subclass__(
        cls,
        *,
        kind: str | None = None,
        fixed: dict[str, str] | None = None,
        personal: tuple[str, ...] = (),
        instead: dict[str, str] | None = None,
    ) -> None:
        """Takes what a class says beside its attributes.

        `kind` is what core calls it, if not by the name of the class; `fixed` are the keys with one possible
        value; `personal` the attributes that are about a person and not shown; `instead` the arguments that say
        an attribute in another way.
        """
        for base in cls.__bases__:
            if base is not Record and issubclass(base, Record):
                raise TypeError(f"nothing can be derived from {base.__name__}")
        cls._kind = kind or cls.__name__
        cls._fixed = fixed or {}
        cls._personal = personal
        cls._instead = instead or {}

    def __init__(self, **arguments: tuple[Encoder, object]) -> None:
        if hasattr(self, "_json"):
            raise AttributeError(_unchanging(self))
        tree: dict[str, object] = dict(self._fixed)
        for name, (encode, value) in arguments.items():
            try:
                encoded = encode(value)
            except Refused as refused:
                raise TypeError(f"{type(self).__name__}: `{name}{refused.place}` {refused}") from None
            if encoded is not ABSENT:
                tree[_key(name)] = encoded
        _fill(self, loads(_native.read_value(self._kind, _dump(tree))))

    # Hidden from type checkers, which know it all from the constructors and properties of the classes.
    if not TYPE_CHECKING:

        def __new__(cls, /, *positional, **arguments):
            if cls is Record:
                raise TypeError("Record has no values of its own, only those of its classes")
            known = _arguments(cls)
            if positional:
                raise TypeError(f"{cls.__name__} takes keywords only: {', '.join(known)}")
            for name in arguments:
                if name not in known:
                    raise TypeError(f"{cls.__name__} has no `{name}`: {_nearest(name, known)}")
            return object.__new__(cls)

        def __setattr__(self, name, value):
            raise AttributeError(_unchanging(self))

        def __delattr__(self, name):
            raise AttributeError(_unchanging(self))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The record that a JSON text says, read as strictly as a document."""
        return cls._of(loads(_native.read_value(cls._kind, text)))

    def to_json(self) -> str:
        """The record as JSON, with the names that documents use."""
        text = self._text
        if text is None:
            text = _dump(self._json)
            object.__setattr__(self, "_text", text)
        return text

    def to_dict(self) -> dict[str, Any]:
        """The record as a plain dict, with the names that documents use."""
        tree: dict[str, Any] = loads(self.to_json())
        return tree

    def replace(self, **changes: Any) -> Self:
        """The same record, except for these attributes."""
        given = {name: getattr(self, name) for name in self.__match_args__ if _key(name) in self._json}
        for name, other in self._instead.items():
            if name in changes:
                given.pop(other, None)
        make: Callable[..., Self] = type(self)
        return make(**{**given, **changes})

    @classmethod
    def _of(cls, tree: dict[str, Any]) -> Self:
        """The record of a tree that core wrote."""
        self = object.__new__(cls)
        _fill(self, tree)
        return self

    def __repr__(self) -> str:
        defaults = type(self).__init__.__kwdefaults__ or {}
        parts = []
        for name in self.__match_args__:
            value = getattr(self, name)
            if _key(name) not in self._json or (name in defaults and value is defaults[name]):
                continue
            hidden = name in self._personal and value is not None
            parts.append(f"{name}='…'" if hidden else f"{name}={_literal(value)}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self is other or self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((type(self), self.to_json()))

    def __reduce__(self) -> tuple[Any, ...]:
        return load, (self._kind, self.to_json())

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __replace__(self, /, **changes: Any) -> Self:
        return self.replace(**changes)


_READERS: dict[str, Callable[[Any], Any]] = {}


def reads(kind: str) -> Callable[[_Read], _Read]:
    """Says that a function reads the values of a union."""

    def keep(read: _Read) -> _Read:
        _READERS[kind] = read
        return read

    return keep


def load(kind: str, text: str) -> Any:
    """The value of a JSON text that core wrote. `kind` is what core calls it."""
    return _reader(kind)(loads(text))


def load_all(kind: str, text: str) -> tuple[Any, ...]:
    """The values of a JSON list that core wrote."""
    return tuple(map(_reader(kind), loads(text)))


def _reader(kind: str) -> Callable[[Any], Any]:
    """What makes a value out of a tree."""
    read = _READERS.get(kind)
    if read is None:
        import bouwsteen

        # Loads the module in which it stands; a union has put its reader in place then.
        found: Any = getattr(bouwsteen, kind, None) or getattr(bouwsteen, kind.removesuffix("Document"))
        if kind not in _READERS:
            _READERS[kind] = getattr(found, "_of", found)
        read = _READERS[kind]
    return read


def _fill(record: Record, tree: dict[str, Any]) -> None:
    object.__setattr__(record, "_json", tree)
    object.__setattr__(record, "_text", None)


def _dump(tree: object) -> str:
    return dumps(tree, ensure_ascii=False, separators=(",", ":"))


_KEYS: dict[str, str] = {}


def _key(name: str) -> str:
    """The key of an attribute: `reply_by` is `replyBy`, and `from_` is `from`."""
    key = _KEYS.get(name)
    if key is None:
        first, *others = name.rstrip("_").split("_")
        key = _KEYS[name] = first + "".join(map(str.capitalize, others))
    return key


def _literal(value: object) -> str:
    """A value as one would hand it in."""
    if isinstance(value, str):
        return str.__repr__(value)
    if isinstance(value, date):
        return repr(value.isoformat())
    if isinstance(value, time):
        return repr(a_clock(value))
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(_literal, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_literal(key)}: {_literal(item)}' for key, item in value.items())}}}"
    return repr(value)


def _arguments(record: type[Record]) -> tuple[str, ...]:
    """The names of what its constructor takes."""
    code = record.__init__.__code__
    return code.co_varnames[1 : 1 + code.co_kwonlyargcount]


def _nearest(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    return f"did you mean `{near[0]}`?" if near else f"it takes {', '.join(known) or 'nothing'}"


def _unchanging(record: Record) -> str:
    return f"a {type(record).__name__} cannot be changed; replace() makes another"
