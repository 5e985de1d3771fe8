"""The errors of the package."""

from __future__ import annotations

import copy
import pickle

import bouwsteen as bw
import pytest

TOLD = {
    "code": "missing-key",
    "path": "/by",
    "value": "by",
    "message": {"nl": "de sleutel ontbreekt", "en": "the key is missing"},
    "help": {"nl": "vul die aan", "en": "add it"},
}
REASONS = [{"nl": "een", "en": "one"}, {"nl": "twee", "en": "two"}]


def again(value):
    """Pickled in every way, and copied."""
    pickled = [pickle.loads(pickle.dumps(value, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [*pickled, copy.copy(value), copy.deepcopy(value)]


def test_a_problem_speaks_both_languages():
    problem = bw.Problem(**TOLD)
    assert (problem.code, problem.path, problem.value) == ("missing-key", "/by", "by")
    assert problem.code is bw.ProblemCode.MISSING_KEY
    assert problem.message() == problem.message("en") == "the key is missing"
    assert (problem.message("nl"), problem.help("nl"), problem.help()) == ("de sleutel ontbreekt", "vul die aan", "add it")
    assert str(problem) == "/by: the key is missing [missing-key]"
    assert repr(problem) == "Problem(code='missing-key', path='/by', value='by')"
    with pytest.raises(ValueError, match="unknown language `fr`: choose `nl` or `en`"):
        problem.help("fr")


def test_a_problem_never_changes_and_equals_what_says_the_same():
    problem = bw.Problem(**TOLD)
    for other in again(problem):
        assert other == problem and hash(other) == hash(problem) and other.help("nl") == "vul die aan"
    assert problem != bw.Problem(**{**TOLD, "path": ""}) and problem != "missing-key"
    assert str(bw.Problem(**{**TOLD, "path": "", "value": None})) == "document: the key is missing [missing-key]"
    for name in ("code", "_code", "weather"):
        with pytest.raises(AttributeError, match="cannot be changed"):
            setattr(problem, name, "x")
        with pytest.raises(AttributeError, match="cannot be changed"):
            delattr(problem, name)
    match problem:
        case bw.Problem("missing-key", "/by"):
            pass
        case _:
            pytest.fail("the positions do not match")


def test_all_problems_are_in_one_error():
    error = bw.ProblemsError([TOLD, bw.Problem(**{**TOLD, "path": "/on"})], 3)
    assert isinstance(error, bw.BouwsteenError) and isinstance(error, ValueError)
    line = "the key is missing [missing-key]"
    assert str(error) == f"/by: {line}\n/on: {line}\nand 3 more"
    for other in again(error):
        assert type(other) is bw.ProblemsError and other.problems == error.problems and other.more == 3
    assert bw.ProblemsError([TOLD]).more == 0


def test_reasons_not_to_move_are_told_in_both_languages():
    error = bw.MoveError(REASONS)
    assert error.reasons == ("one", "two") == error.reasons_in("en")
    assert error.reasons_in() == ("een", "twee") and str(error) == "one\ntwo"
    for other in again(error):
        assert type(other) is bw.MoveError and other.reasons_in("nl") == ("een", "twee")
    assert isinstance(error, bw.BouwsteenError)
