"""`bouwsteen deliver`: a list of people beside a register."""

from __future__ import annotations

import sys

import bouwsteen as bw
from bouwsteen.cli._terminal import Refused, in_language, problems, read, register, style, width, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(asked: argparse.Namespace) -> str:
    """How the list was read, and what it changes; writes the changed register where asked."""
    changed = register(asked)
    page, deliveries = _read(asked, changed)
    for delivery in deliveries:
        try:
            reconciliation = changed.reconcile(delivery, most_ended=asked.most_ended)
        except bw.ProblemsError as error:
            more = in_language(
                asked,
                "Als dat klopt: geef met --most-ended 100 aan dat het mag.",
                "If that is right: say with --most-ended 100 that it may.",
            )
            raise Refused(f"{page}\n{problems(asked.list, error, asked.lang)}\n{more}") from None
        page += "\n" + reconciliation.to_text(
            lang=asked.lang, width=width(), style=style(sys.stdout, asked.ascii), names=asked.names
        )
        changed, _ = reconciliation.apply(changed)
    if asked.out is None:
        nl = "Er is niets gewijzigd. Met --out BESTAND wordt het gewijzigde register geschreven."
        return page + "\n" + in_language(asked, nl, "Nothing was changed. With --out FILE the changed one is written.") + "\n"
    write(asked.out, changed.to_json())
    return page + f"\n{in_language(asked, 'Het gewijzigde register staat in', 'The changed register is in')} {asked.out}\n"


def _read(asked: argparse.Namespace, holder: bw.Register) -> tuple[str, tuple[bw.Delivery, ...]]:
    """How the list was read in words, and the deliveries in it."""
    if _is_document(asked):
        return "", (read(asked.list, asked, lambda file: bw.Delivery.from_json(_text(file))),)
    people = read(asked.list, asked, lambda file: bw.ContactList.load(file, sheet=asked.sheet))
    try:
        regions = () if asked.region is None else (asked.region,)
        reading = people.read(holder, on=asked.on, organisation=asked.organisation, regions=regions)
    except ValueError as error:
        raise Refused(str(error)) from None
    page = f"{asked.list}: {reading.to_text(lang=asked.lang)}"
    return page, reading.deliveries(vouched_by=asked.vouched_by)


def _is_document(asked: argparse.Namespace) -> bool:
    def begins(file: str) -> bool:
        with open(file, "rb") as stream:
            return stream.read(1024).lstrip().startswith(b"{")

    return read(asked.list, asked, begins)


def _text(file: str) -> str:
    with open(file, encoding="utf-8") as stream:
        return stream.read()
