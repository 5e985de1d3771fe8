"""The command `bouwsteen`, as people run it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import bouwsteen as bw


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bouwsteen", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )


def done(*arguments: object) -> str:
    result = run(*arguments)
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


def refused(*arguments: object) -> str:
    result = run(*arguments)
    assert result.returncode == 2 and not result.stdout
    assert "Traceback" not in result.stderr
    return result.stderr


def test_assess_without_arguments_is_the_demonstration() -> None:
    page = done("assess")
    assert page == bw.demo().assess(on="2021-09-01").to_text()
    assert all(len(line) <= 100 for line in page.splitlines())


def test_assess_a_file_and_write_everything(tmp_path: Path) -> None:
    register = tmp_path / "register.json"
    bw.demo().save(register)
    html, document, tables = tmp_path / "page.html", tmp_path / "assessment.json", tmp_path / "tables"
    options = ("--previous", "2021-06-01", "--html", html, "--json", document, "--csv", tables, "--lang", "en")
    told = done("assess", register, "--on", "2021-09-01", "--policy", "gvjb_2021", *options)
    assert len(told.splitlines()) == 6
    assert html.read_text("utf-8").startswith("<!doctype html>")
    assert json.loads(document.read_text("utf-8"))["on"] == "2021-09-01"
    with (tables / "coverage.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert len(rows) == 302 and {row["status"] for row in rows} >= {"covered", "vacant"}


def test_assess_explains_an_action() -> None:
    assert "Achterhoek" in done("assess", "--explain", "1", "--lang", "en")
    assert "there is no action 9999" in refused("assess", "--explain", "9999", "--lang", "en")


def test_reach_says_whom_to_call() -> None:
    page = done("reach", "GM0221", "team", "--lang", "en")
    assert page.startswith("Whom to call for Doesburg on 1 September 2021")
    assert "is not in this register" in refused("reach", "GM9999", "--lang", "en")
    assert "choose team, GI, RvdK or VT" in refused("reach", "GM0221", "boss")


def test_deliver_reviews_and_writes(tmp_path: Path) -> None:
    people = tmp_path / "list.csv"
    people.write_text("Naam;Gemeente\nAnna Verzonnen;Doesburg\n;Ede\n", encoding="utf-8")
    arguments = ("deliver", people, "--from", "lt-doesburg", "--on", "2021-09-01", "--lang", "en")
    out = tmp_path / "changed.json"
    short = tmp_path / "short.csv"
    short.write_text("Naam;Gemeente\nAnna Verzonnen;Doesburg\n", encoding="utf-8")
    assert "--most-ended 100" in refused("deliver", short, *arguments[2:], "--most-ended", "0")
    page = done(*arguments, "--most-ended", "100", "--vouched-by", "organisation", "--out", out)
    assert "2 rows, 1 read, 1 refused, 0 empty" in page and "Anna" not in page
    assert "Anna Verzonnen" in {contact.name for contact in bw.Register.load(out).contacts()}
    assert "Nothing was changed" in done(*arguments, "--most-ended", "100")


def test_deliver_reads_workbooks(tmp_path: Path) -> None:
    sheet = bw.ContactSheet(bw.demo(), "organisation:lt-ede", on="2021-09-01")
    people = tmp_path / "list.xlsx"
    people.write_bytes(sheet.to_xlsx())
    assert "0 refused" in done("deliver", people, "--from", "lt-ede", "--lang", "en")


@pytest.mark.parametrize(
    "arguments, says",
    [
        (("assess", "nothing.json"), "nothing.json: No such file"),
        (("assess", "--on", "2021-9-1"), "'2021-9-1' is not a day"),
        (("assess", "--policy", "nothing.json"), "nothing.json: No such file"),
        (("assess", "--region", "JZ99"), "JZ99 is not in this register"),
        (("assess", "--region", "Arnhem"), "code: `Arnhem`"),
        (("assess", "--for", "lt-mars"), "lt-mars is not in this register"),
        (("deliver", "nothing.csv"), "nothing.csv: No such file"),
        (("deliver", "nothing.csv", "--most-ended", "101"), "not a percentage"),
        (("fly",), "invalid choice"),
        ((), "required"),
    ],
)
def test_what_is_wrong_is_said_without_a_traceback(arguments: tuple[str, ...], says: str) -> None:
    english = ("--lang", "en") if arguments and arguments[0] != "fly" else ()
    assert says in refused(*arguments, *english)


def test_problems_are_readable(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "bouwsteen/register/1", "organisations": [{}]}', encoding="utf-8")
    english = refused("assess", bad, "--lang", "en")
    assert english.startswith(f"{bad}: ") and "/territory" in english and "help:" in english
    dutch = refused("assess", bad)
    assert "fouten" in dutch and "hulp:" in dutch


def test_help_and_version() -> None:
    assert "assess" in done("--help") and "Exit codes" in done("--help")
    assert done("--version").strip() == f"bouwsteen {bw.__version__}"


def test_a_reader_that_stops_is_no_failure() -> None:
    command = [sys.executable, "-m", "bouwsteen", "assess"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
