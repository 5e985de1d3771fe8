"""What was asked on the command line."""

from __future__ import annotations

import argparse
import datetime

import bouwsteen as bw
from bouwsteen.cli import _assess, _deliver, _reach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: The day on which the demonstration register is as it should be shown.
DEMONSTRATION = datetime.date(2021, 9, 1)


class Stop(Exception):
    """Help was printed, or what was typed cannot be understood."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def read(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line, read; prints help or what is wrong with it itself."""
    try:
        asked = _parser().parse_args(arguments)
    except SystemExit as stop:
        raise Stop(stop.code if isinstance(stop.code, int) else 2) from None
    if asked.on is None:
        asked.on = DEMONSTRATION if asked.register is None else datetime.date.today()
    return asked


def _day(text: str) -> datetime.date:
    try:
        return bw.Period(from_=text).from_ or DEMONSTRATION
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it as 2021-09-01") from None


def _role(text: str) -> bw.PartnerRole:
    role = bw.role(text)
    if role is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a role; choose team, GI, RvdK or VT")
    return role


def _percent(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) <= 100:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a percentage from 0 to 100")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bouwsteen",
        description="Who can be found, who cannot and why, and who must do what.",
        epilog=(
            "Exit codes: 0 when it is done, whatever the verdicts; 2 when something is wrong with a file or an "
            "argument. Colour is used on a terminal only, and not when NO_COLOR is set."
        ),
    )
    parser.add_argument("--version", action="version", version=f"bouwsteen {bw.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_assess(commands)
    _add_deliver(commands)
    _add_reach(commands)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], str],
    text: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    command.add_argument(
        "--on", metavar="DAY", type=_day, help="the day that is asked (2021-09-01 without a file, else today)"
    )
    command.add_argument("--lang", choices=("nl", "en"), default="nl", help="the language (nl)")
    command.add_argument("--ascii", action="store_true", help="only ASCII")
    command.set_defaults(run=run)
    return command


def _add_assess(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "assess", _assess.run, "judge a register on a day and say who must do what")
    command.add_argument(
        "register", nargs="?", metavar="FILE", help="a register (JSON); without it the demonstration of Gelderland"
    )
    command.add_argument(
        "--policy", metavar="ID|FILE", help="gvjb_2021, gvjb_2022 or a policy document; else the one for the day"
    )
    command.add_argument("--region", metavar="JZ28", help="only this region")
    command.add_argument("--for", dest="organisation", metavar="ORGANISATION", help="only what concerns this one")
    command.add_argument("--names", action="store_true", help="show the names of people")
    command.add_argument("--explain", metavar="N", type=int, help="why action N is asked, down to the facts")
    command.add_argument(
        "--previous",
        metavar="DAY|FILE",
        help="say what changed since that day, or since an earlier register (on its asOf)",
    )
    command.add_argument("--json", metavar="FILE", help="write the assessment as a document ('-' prints it)")
    command.add_argument("--html", metavar="FILE", help="write the report for a board as one page")
    command.add_argument("--csv", metavar="FOLDER", help="write coverage, freshness, findings and actions as CSV")


def _add_deliver(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "deliver", _deliver.run, "set a list of people beside a register")
    command.add_argument("list", metavar="LIST", help="CSV, a workbook (.xlsx) or a delivery document (JSON)")
    command.add_argument("register", nargs="?", metavar="FILE", help="a register (JSON); without it the demonstration")
    command.add_argument(
        "--from", dest="organisation", metavar="ORGANISATION", help="whose list it is, when no column says so"
    )
    command.add_argument("--region", metavar="JZ28", help="the region that the list is about, when it is not about all")
    command.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (the first with something in it)")
    command.add_argument(
        "--vouched-by",
        choices=("self", "organisation", "custodian"),
        help="who vouches for it; else nobody is confirmed",
    )
    command.add_argument(
        "--most-ended",
        metavar="N",
        type=_percent,
        # A fifth of a team is much to lose at once; more is asked about first.
        default=20,
        help="the most percent of an organisation's contacts that it may end (20)",
    )
    command.add_argument("--names", action="store_true", help="show the names of people")
    command.add_argument("--out", metavar="FILE", help="write the changed register; else nothing is changed")


def _add_reach(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "reach", _reach.run, "whom to call in an area, with names")
    command.add_argument("area", metavar="AREA", help="the code of a municipality, district or region: GM0202")
    command.add_argument("role", nargs="?", type=_role, metavar="ROLE", help="team, GI, RvdK or VT; else all four")
    command.add_argument("--register", metavar="FILE", help="a register (JSON); without it the demonstration")
