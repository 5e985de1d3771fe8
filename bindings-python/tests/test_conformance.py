"""The shared cases and bad files of the repository give the same bytes and the same problems as in Rust."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import bouwsteen as bw

SHARED = Path(__file__).parents[2] / "tests"

#: What Rust makes of every case, a line each; `cargo xtask python` writes it, and says where.
RUST = os.environ.get("BOUWSTEEN_CONFORMANCE", "target/conformance.jsonl")

CASES = [
    case for file in sorted((SHARED / "cases").glob("*.json")) for case in json.loads(file.read_text("utf-8"))["cases"]
]


def policy(case: dict) -> bw.Policy:
    """The policy of a case: the id of one that is built in or a whole document, with readings on top."""
    own = case["policy"]
    made = bw.Policy(own) if isinstance(own, str) else bw.Policy.parse(json.dumps(own))
    return made.adapt(made.id, readings=case.get("readings", {}))


def assessed(case: dict) -> bw.Assessment:
    return bw.Register.parse(json.dumps(case["register"])).assess(policy(case), on=case["on"])


def agrees(row: dict, expected: dict) -> bool:
    return all(key in row and row[key] == value for key, value in expected.items())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_every_case_is_as_reasoned(case: dict) -> None:
    document = json.loads(assessed(case).to_json(every=True))
    complete = {"coverage": "coverage", "freshness": "freshness", "totals": "coverageTotals"}
    for key, expected in case["expect"].items():
        if key == "judgedOn":
            assert document["judgedOn"] == expected
        elif key in complete:
            rows = document[complete[key]]
            assert len(rows) == len(expected)
            assert all(map(agrees, rows, expected)), rows
        elif key == "steps":
            named = {row["step"] for row in expected}
            rows = [row for row in document["steps"] if row["step"] in named]
            assert len(rows) == len(expected)
            assert all(map(agrees, rows, expected)), rows
        elif key in ("findings", "actions"):
            for wanted in expected:
                assert sum(agrees(row, wanted) for row in document[key]) == 1, wanted
        elif key == "noFindings":
            assert not any(agrees(row, unwanted) for row in document["findings"] for unwanted in expected)
        else:
            assert key == "actionOrder"
            assert [row["key"] for row in document["actions"] if row["key"] in expected] == expected


def test_every_case_gives_the_same_bytes_as_rust() -> None:
    lines = (SHARED.parent / RUST).read_text("utf-8").splitlines()
    by_id = {outcome["id"]: outcome for outcome in map(json.loads, lines)}
    assert len(by_id) == len(CASES)
    for case in CASES:
        rust, assessment = by_id[case["id"]], assessed(case)
        assert assessment.register.to_json() == rust["register"], case["id"]
        assert assessment.register.fingerprint == rust["fingerprint"], case["id"]
        assert assessment.to_json(every=True) == rust["assessment"], case["id"]
        assert [effect.to_json() for effect in assessment.readings()] == rust["readings"], case["id"]
        explained = ["\n".join(assessment.explain(finding).lines(lang="en")) for finding in assessment.findings()]
        assert explained == rust["explained"], case["id"]
        assert assessment.register.excerpt("board", on=case["on"]).to_json() == rust["excerpt"], case["id"]


BAD = sorted((SHARED / "bad").glob("*.expected.json"))


def beside(file: Path) -> bw.Register | None:
    register = file.with_name(file.name.replace(".expected.", ".register."))
    return bw.Register.load(register) if register.exists() else None


def read(kind: str, file: Path) -> None:
    """Reads a bad file, and does with it what shows all that is wrong."""
    document = file.with_name(file.name.replace(".expected.json", ".json")).read_bytes()
    register = beside(file)
    if kind == "register":
        bw.Register.parse(document)
    elif kind == "policy":
        bw.Policy.parse(document)
    elif kind == "changes":
        changes = bw.changes_from_json(document)
        assert register is not None
        register.with_changes(changes)
    elif kind == "delivery":
        delivery = bw.Delivery.from_json(document)
        if register is not None:
            register.reconcile(delivery, most_ended=20)
    elif kind == "reconciliation":
        bw.Reconciliation.parse(document, bw.demo())
    else:
        assert kind == "assessment"
        bw.AssessmentDocument.from_json(document)


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.name.removesuffix(".expected.json"))
def test_every_bad_file_gives_its_problems(file: Path) -> None:
    expected = json.loads(file.read_text("utf-8"))
    problems: tuple[bw.Problem, ...] = ()
    more = 0
    try:
        read(expected["document"], file)
    except bw.ProblemsError as error:
        problems, more = error.problems, error.more
        for hidden in expected.get("neverShown", ()):
            assert hidden not in str(error) and hidden not in repr(error)
    assert [{"code": problem.code, "path": problem.path} for problem in problems] == expected["problems"]
    assert more == expected["more"]
    for problem in problems:
        assert problem.message("nl") and problem.help("nl") and problem.message() != problem.help()
