"""Every example in the documentation runs: of the package, of its README and of the pages about Python."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import bouwsteen as bw

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "bindings-python/README.md", ROOT / "docs/from-rows.md"]
#: What an example may need beside the package: without it the example is passed over.
OPTIONAL = {"bouwsteen._charts": "altair"}

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def modules() -> Iterator[str]:
    yield "bouwsteen"
    for module in pkgutil.walk_packages(bw.__path__, "bouwsteen."):
        if module.name != "bouwsteen.__main__":
            yield module.name


def documented(module_name: str) -> Iterator[tuple[str, str]]:
    """What is documented in a module, by name: the module, its functions, its classes and what is in those."""
    module = importlib.import_module(module_name)
    yield module_name, inspect.getdoc(module) or ""
    for name, thing in list(vars(module).items()):
        home = getattr(thing, "__module__", None)
        if name.startswith("_") or home not in (module_name, "bouwsteen") or not callable(thing):
            continue
        if home == "bouwsteen" and module_name != "bouwsteen._native":
            continue
        yield f"{module_name}.{name}", thing.__doc__ or ""
        if inspect.isclass(thing):
            for part, value in vars(thing).items():
                text = value.__doc__ if not isinstance(value, (str, int, tuple)) else None
                if isinstance(text, str) and not part.startswith("__"):
                    yield f"{module_name}.{name}.{part}", text


def run(name: str, text: str) -> None:
    test = doctest.DocTestParser().get_doctest(inspect.cleandoc(text), {}, name, None, None)
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=report.append)
    assert result.failed == 0, "".join(report)


@pytest.mark.parametrize("module", list(modules()))
def test_examples_of(module: str) -> None:
    if module in OPTIONAL:
        pytest.importorskip(OPTIONAL[module])
    for name, text in documented(module):
        if ">>>" in text and not ("chart" in name and not _has("altair")):
            run(name, text)


def _has(module: str) -> bool:
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_on(page: Path) -> None:
    text = page.read_text("utf-8").replace("```", "")
    run(page.name, text)


def test_everything_that_is_offered_is_documented() -> None:
    for name in bw.__all__:
        thing = getattr(bw, name)
        if callable(thing):
            assert (thing.__doc__ or "").strip(), name
        if inspect.isclass(thing):
            for part, value in vars(thing).items():
                if not part.startswith("_") and (callable(value) or inspect.isdatadescriptor(value)):
                    assert (value.__doc__ or "").strip(), f"{name}.{part}"
