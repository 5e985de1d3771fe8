"""`bouwsteen reach`: whom to call in an area."""

from __future__ import annotations

import sys

from bouwsteen.cli._terminal import checked_area, register, style, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(asked: argparse.Namespace) -> str:
    """The page with names, numbers and addresses."""
    holder = register(asked)
    return holder.reach_text(
        checked_area(asked, holder, asked.area),
        asked.role,
        on=asked.on,
        lang=asked.lang,
        width=width(),
        style=style(sys.stdout, asked.ascii),
    )
