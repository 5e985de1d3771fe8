"""The package as a whole: what it offers, and what it loads when."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import bouwsteen as bw
import pytest
from bouwsteen import _native

HOME = Path(bw.__file__).parent
MADE = [name for package in ("words", "facts", "changes", "results") for name in (package, *(
    f"{package}.{module.name}" for module in pkgutil.iter_modules([str(HOME / package)])
))]


def python(code):
    """What a fresh Python prints, without anything that the environment loads."""
    path = os.pathsep.join([str(HOME.parent), *sys.path])
    run = [sys.executable, "-S", "-c", code]
    return subprocess.run(run, env={"PYTHONPATH": path}, capture_output=True, text=True, check=True).stdout


def test_importing_it_loads_next_to_nothing():
    slow = {"enum", "typing", "dataclasses", "json", "re", "inspect", "pathlib", "datetime", "collections"}
    code = "import sys; before = set(sys.modules); import bouwsteen; print(*(set(sys.modules) - before))"
    loaded = set(python(code).split())
    assert not slow & loaded
    own = {name for name in loaded if name.startswith("bouwsteen")}
    assert own == {"bouwsteen", "bouwsteen._errors", "bouwsteen._native"}


def test_a_value_loads_only_what_it_needs():
    code = "import sys, bouwsteen as bw; bw.Confirmation; print(*sys.modules)"
    loaded = set(python(code).split())
    assert "bouwsteen.facts.contacts" in loaded
    assert not {"bouwsteen.results", "bouwsteen.changes", "typing", "dataclasses", "inspect"} & loaded


def test_everything_it_offers_is_there():
    assert len(bw.__all__) == len(set(bw.__all__))
    assert set(bw.__all__) <= set(dir(bw))
    for name in bw.__all__:
        assert getattr(bw, name) is getattr(bw, name)
    namespace: dict[str, object] = {}
    exec("from bouwsteen import *", namespace)
    assert set(bw.__all__) <= set(namespace)


def test_what_is_written_in_rust_is_offered():
    inner = {"read_value", "word_fact"}
    offered = {name for name in dir(_native) if not name.startswith("_")} - inner
    assert offered <= set(bw.__all__)
    assert all(getattr(bw, name) is getattr(_native, name) for name in offered)


def test_what_it_does_not_offer_is_not_there():
    with pytest.raises(AttributeError, match="module 'bouwsteen' has no attribute 'Confirmaton'") as error:
        bw.Confirmaton  # noqa: B018
    assert error.value.name == "Confirmaton"


@pytest.mark.parametrize("name", MADE)
def test_the_examples_in_the_documentation_hold(name):
    module = importlib.import_module(f"bouwsteen.{name}")
    assert module.__doc__
    result = doctest.testmod(module)
    assert result.failed == 0
