"""The command `bouwsteen`: assess a register, deliver a list to it, look up whom to call."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

#: The command did what was asked, whatever the verdicts.
DONE = 0
#: Something is wrong with a file or an argument; the error stream says what.
WRONG = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; gives its exit code.

    >>> from bouwsteen.cli import main
    >>> main(["reach", "GM0221", "team", "--lang", "en"])
    Whom to call for Doesburg on 1 September 2021
    ...
    0
    """
    from bouwsteen.cli import _arguments
    from bouwsteen.cli._terminal import Refused

    try:
        asked = _arguments.read(arguments)
        text: str = asked.run(asked)
    except Refused as error:
        return _failed(str(error))
    except _arguments.Stop as stop:
        return stop.code
    return _printed(text)


def _printed(text: str) -> int:
    """Prints and ends well; a reader who stopped reading is no failure."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would flush once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except UnicodeEncodeError:
        sys.stdout.buffer.write(text.encode(sys.stdout.encoding, "replace"))
    return DONE


def _failed(message: str) -> int:
    sys.stderr.write(message.rstrip("\n") + "\n")
    return WRONG
