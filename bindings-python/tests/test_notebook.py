"""The notebook for analysts runs, shows what is stored in it, and is typed.

Run as a program, this writes anew what the notebook shows: `python tests/test_notebook.py`. Charts are then stored as
pictures, which needs `vl-convert-python`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "docs/analyst.ipynb"

#: What the notebook itself needs, beside what runs it.
NEEDED = ["nbclient", "nbformat", "ipykernel", "altair", "openpyxl", "polars"]
#: What makes charts show themselves as pictures, which every reader of notebooks draws and which need no script.
PICTURES = "\nalt.renderers.enable('svg');"


def stored() -> dict[str, Any]:
    notebook: dict[str, Any] = json.loads(NOTEBOOK.read_text("utf-8"))
    return notebook


def code_of(notebook: dict[str, Any]) -> list[str]:
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def executed(folder: Path, also: str = "") -> Any:
    """The notebook as it runs in an empty folder, its first cell with more behind it; raises what a cell raises."""
    import nbclient
    import nbformat

    notebook = nbformat.read(NOTEBOOK, as_version=4)
    client = nbclient.NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
    )
    first = next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")
    first["source"] += also
    client.execute()
    first["source"] = first["source"].removesuffix(also)
    return notebook


def shown(cell: Any) -> list[str]:
    """What a cell shows as plain text, without the addresses of objects."""
    texts = []
    for output in cell.get("outputs", []):
        text = output["text"] if output["output_type"] == "stream" else output["data"]["text/plain"]
        texts.append(re.sub(r"0x[0-9a-f]+", "0x…", "".join(text)))
    return texts


def test_it_runs_and_shows_what_is_stored(tmp_path: Path) -> None:
    for module in NEEDED:
        pytest.importorskip(module)
    now = [cell for cell in executed(tmp_path)["cells"] if cell["cell_type"] == "code"]
    before = [cell for cell in stored()["cells"] if cell["cell_type"] == "code"]
    assert len(now) == len(before) > 20
    for number, (cell, was) in enumerate(zip(now, before, strict=True)):
        assert shown(cell) == shown(was), f"code cell {number} shows something else than is stored: {cell['source']}"
    assert list(tmp_path.iterdir()) == [], "the notebook leaves files behind"


def test_its_outputs_are_stored_and_neutral() -> None:
    notebook = stored()
    assert notebook["metadata"] == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    outputs = [output for cell in cells for output in cell["outputs"]]
    assert len(outputs) > 20
    for output in outputs:
        assert output["output_type"] in ("stream", "execute_result"), output
        assert output.get("name", "stdout") == "stdout", output
    for cell in notebook["cells"]:
        assert cell["metadata"] == {}
    text = json.dumps(outputs, ensure_ascii=False)
    assert "<script" not in text
    assert not re.search(r"/(home|root|Users|tmp|work)/|[A-Z]:\\\\", text), "a path of a machine"


def test_no_output_names_a_person() -> None:
    import bouwsteen as bw

    text = json.dumps([cell.get("outputs", []) for cell in stored()["cells"]], ensure_ascii=False)
    names = [contact.name for contact in bw.demo().contacts()]
    assert len(names) > 300
    assert [name for name in names if name in text] == []
    assert "Verzonnen" not in text and "123456789" not in text


def test_every_cell_has_a_sentence_before_it() -> None:
    kinds = [cell["cell_type"] for cell in stored()["cells"]]
    for kind, before in zip(kinds[1:], kinds, strict=False):
        assert (kind, before) != ("code", "code")
    assert kinds[0] == "markdown"


def test_its_code_is_typed(tmp_path: Path) -> None:
    for module in ["mypy", *NEEDED[3:]]:
        pytest.importorskip(module)
    program = tmp_path / "analyst.py"
    program.write_text("\n\n".join(code_of(stored())), "utf-8")
    # openpyxl has no types of its own.
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--disable-error-code=import-untyped", str(program)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def store() -> None:
    """Runs the notebook and writes what it shows into it."""
    import tempfile

    import nbformat

    with tempfile.TemporaryDirectory() as folder:
        notebook = executed(Path(folder), PICTURES)
    for cell in notebook["cells"]:
        cell["metadata"] = {}
    notebook["metadata"] = stored()["metadata"]
    nbformat.write(notebook, NOTEBOOK)


if __name__ == "__main__":
    store()
