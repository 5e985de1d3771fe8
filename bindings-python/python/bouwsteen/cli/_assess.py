"""`bouwsteen assess`: judge a register on a day."""

from __future__ import annotations

import csv
import os
import sys

import bouwsteen as bw
from bouwsteen.cli._terminal import Refused, in_language, read, register, style, width, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(asked: argparse.Namespace) -> str:
    """The page for a terminal, or what was written to which file."""
    holder = register(asked)
    _known(asked, holder)
    policy = _policy(asked)
    assessment = holder.assess(policy, on=asked.on)
    earlier = None if asked.previous is None else _earlier(asked, holder, assessment)
    if asked.explain is not None:
        return _explained(asked, assessment)
    written = []
    if asked.json == "-":
        return _document(asked, assessment) + "\n"
    if asked.json is not None:
        write(asked.json, _document(asked, assessment) + "\n")
        written.append(asked.json)
    if asked.html is not None:
        write(asked.html, assessment.to_html(lang=asked.lang, audience=_audience(asked), previous=earlier))
        written.append(asked.html)
    if asked.csv is not None:
        written += _tables(asked, assessment)
    if written:
        return "".join(f"{file}: {_size(file)}\n" for file in written)
    page = assessment.to_text(
        lang=asked.lang,
        width=width(),
        style=style(sys.stdout, asked.ascii),
        names=asked.names,
        region=asked.region,
        organisation=asked.organisation,
    )
    return page if earlier is None else page + _changed(asked, assessment, earlier)


def _known(asked: argparse.Namespace, holder: bw.Register) -> None:
    """Refuses a region or organisation that the register does not have: an empty page would mislead."""
    try:
        found = asked.region is None or holder.territory.region(asked.region) in holder.territory.regions
        unknown = None if found else asked.region
        if unknown is None and asked.organisation is not None and holder.organisation(asked.organisation) is None:
            unknown = asked.organisation
    except ValueError as error:
        raise Refused(str(error)) from None
    if unknown is not None:
        raise Refused(f"{unknown} {in_language(asked, 'komt niet voor in dit register', 'is not in this register')}")


def _policy(asked: argparse.Namespace) -> bw.Policy:
    if asked.policy is None:
        return bw.Policy.for_date(asked.on)
    if asked.policy in bw.Policy.BUILT_IN:
        return bw.Policy(asked.policy)
    return read(asked.policy, asked, bw.Policy.load)


def _earlier(asked: argparse.Namespace, holder: bw.Register, assessment: bw.Assessment) -> bw.Assessment:
    """The assessment before: of the same register on a day, or of an earlier register on the day up to which it is."""
    try:
        return holder.assess(on=asked.previous)
    except ValueError:
        pass
    before = read(asked.previous, asked, bw.Register.load)
    day = None if before.meta is None else before.meta.as_of
    if day is None:
        nl, en = "zegt niet van welke dag het is (meta.asOf)", "does not say of which day it is (meta.asOf)"
        raise Refused(f"{asked.previous} {in_language(asked, nl, en)}")
    return before.assess(assessment.policy, on=day)


def _explained(asked: argparse.Namespace, assessment: bw.Assessment) -> str:
    try:
        return assessment.explain_action(
            asked.explain, lang=asked.lang, width=width(), style=style(sys.stdout, asked.ascii), names=asked.names
        )
    except IndexError:
        raise Refused(f"{in_language(asked, 'er is geen actie', 'there is no action')} {asked.explain}") from None


def _audience(asked: argparse.Namespace) -> str:
    """Who reads: the organisation or the region that was asked, else a board."""
    if asked.organisation is not None:
        return f"organisation:{asked.organisation}"
    return "board" if asked.region is None else f"custodian:{asked.region}"


def _document(asked: argparse.Namespace, assessment: bw.Assessment) -> str:
    return assessment.for_audience(_audience(asked)).to_json()


def _tables(asked: argparse.Namespace, assessment: bw.Assessment) -> list[str]:
    """Writes the tables as spreadsheets in the Netherlands open them: `;` between cells, UTF-8 with its mark."""
    view = assessment.for_audience(_audience(asked))
    tables = {
        "coverage": view.coverage(),
        "freshness": view.freshness(),
        "findings": view.findings(),
        "actions": view.actions(),
    }
    written = []
    try:
        os.makedirs(asked.csv, exist_ok=True)
        for name, table in tables.items():
            file = os.path.join(asked.csv, f"{name}.csv")
            with open(file, "w", encoding="utf-8-sig", newline="") as stream:
                rows = csv.writer(stream, delimiter=";")
                rows.writerow(table.columns)
                rows.writerows([_cell(value) for value in row.values()] for row in table.to_dicts())
            written.append(file)
    except OSError as error:
        raise Refused(f"{error.filename or asked.csv}: {error.strerror or error}") from None
    return written


def _cell(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value


def _size(file: str) -> str:
    return f"{-(-os.path.getsize(file) // 1000)} kB"


def _changed(asked: argparse.Namespace, assessment: bw.Assessment, earlier: bw.Assessment) -> str:
    """What is new, worse and solved, in a line each."""
    since = assessment.since(earlier)
    texts = bw.Renderer(assessment.register, lang=asked.lang, names=asked.names)
    heading = in_language(asked, "Veranderd sinds", "Changed since")
    lines = ["", f"{heading} {texts.date(earlier.on)}"]
    told = (
        (since.new, in_language(asked, "nieuw", "new")),
        (since.worse, in_language(asked, "erger", "worse")),
        (since.solved, in_language(asked, "opgelost", "solved")),
    )
    lines.append(", ".join(f"{len(keys)} {word}" for keys, word in told))
    return "\n".join(lines) + "\n"
