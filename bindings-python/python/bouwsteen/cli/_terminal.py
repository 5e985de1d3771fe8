"""What the terminal can show, files, and what is wrong with them, for every command."""

from __future__ import annotations

import os
import shutil
import sys

import bouwsteen as bw

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import TextIO, TypeVar

    from bouwsteen._errors import Language

    _Read = TypeVar("_Read")

#: No line is longer: long lines are hard to read.
WIDEST = 100


class Refused(Exception):
    """What was asked cannot be done; the text says why, for people."""


def in_language(asked: argparse.Namespace, nl: str, en: str) -> str:
    """The one of two texts that is in the language that was asked."""
    return nl if asked.lang == "nl" else en


def style(stream: TextIO, ascii_only: bool = False) -> str:
    """With what a text is drawn there: colour on a terminal only, and not when NO_COLOR is set."""
    if ascii_only or os.environ.get("TERM") == "dumb":
        return "ascii"
    if not stream.isatty() or os.environ.get("NO_COLOR"):
        return "plain"
    return "truecolour" if os.environ.get("COLORTERM") in ("truecolor", "24bit") else "colour"


def width() -> int:
    """The columns of a line: those of the terminal, but no more than can be read well."""
    if not sys.stdout.isatty():
        return WIDEST
    return min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)


def problems(file: str, error: bw.ProblemsError, lang: Language) -> Refused:
    """Everything that is wrong with a file, each with what would mend it."""
    nl = lang == "nl"
    count = len(error.problems) + error.more
    one, more = ("fout", "fouten") if nl else ("problem", "problems")
    lines = [f"{file}: {count} {one if count == 1 else more}"]
    for problem in error.problems:
        place = problem.path or ("document" if nl else "the document")
        lines.append(f"  {place}: {problem.message(lang)} [{problem.code}]")
        lines.append(f"      {'hulp' if nl else 'help'}: {problem.help(lang)}")
    if error.more:
        lines.append(f"  {'en nog' if nl else 'and'} {error.more} {'' if nl else 'more'}".rstrip())
    return Refused("\n".join(lines))


def read(file: str, asked: argparse.Namespace, how: Callable[[str], _Read]) -> _Read:
    """What a file holds, or in plain words why it cannot be read."""
    try:
        return how(file)
    except bw.ProblemsError as error:
        raise problems(file, error, asked.lang) from None
    except OSError as error:
        raise Refused(f"{file}: {error.strerror or error}") from None
    except ValueError as error:
        raise Refused(f"{file}: {error}") from None


def write(file: str, content: str | bytes) -> None:
    """Writes a file, or says in plain words why that cannot be."""
    try:
        if isinstance(content, str):
            # The text decides where its lines end, on every system.
            with open(file, "w", encoding="utf-8", newline="") as stream:
                stream.write(content)
        else:
            with open(file, "wb") as stream:
                stream.write(content)
    except OSError as error:
        raise Refused(f"{file}: {error.strerror or error}") from None


def register(asked: argparse.Namespace) -> bw.Register:
    """The register that was asked about: the embedded demonstration when no file is named."""
    return bw.demo() if asked.register is None else read(asked.register, asked, bw.Register.load)


def checked_area(asked: argparse.Namespace, holder: bw.Register, code: str) -> str:
    """The code, when the register knows it: an empty page would mislead."""
    known = {region.code for region in holder.territory.regions}
    known |= {municipality.code for municipality in holder.territory.municipalities}
    known |= {district.id for district in holder.districts}
    if code not in known:
        raise Refused(f"{code} {in_language(asked, 'komt niet voor in dit register', 'is not in this register')}")
    return code
