"""Reads contact sheets back: CSV with Python's own reader, cards with `vobject`, workbooks with `openpyxl`.

Called with the folder in which `oracle-outputs` left `sheets/N`.
"""

import csv
import json
import sys
from pathlib import Path

import openpyxl
import vobject

OUTLOOK = [
    "First Name", "Last Name", "Company", "Department", "Job Title", "Business Phone", "Mobile Phone",
    "E-mail Address", "E-mail Display Name", "Categories",
]
ROLES = {
    "nl": {"localTeam": "Lokaal team", "certifiedInstitution": "GI", "childProtectionBoard": "Raad", "veiligThuis": "Veilig Thuis"},
    "en": {"localTeam": "Local team", "certifiedInstitution": "Certified institution", "childProtectionBoard": "Child Protection Board", "veiligThuis": "Veilig Thuis"},
}


def plain(cell: str) -> str:
    """The text behind an apostrophe that keeps a spreadsheet from calculating."""
    bare = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and bare[:1] in ("=", "+", "-", "@", "\t", "\r") and bare else cell


def rows_of(path: Path, delimiter: str) -> list[list[str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), f"{path} does not begin with a byte order mark"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter, strict=True))
    for cell in (cell for row in rows for cell in row):
        assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r") or not cell, f"{path}: {cell!r} would be calculated"
    return [[plain(cell) for cell in row] for row in rows]


def words(name: str) -> tuple[str, str]:
    first, _, rest = (name.strip().replace("\n", " ") + " ").partition(" ")
    return (first, rest.strip()) if rest.strip() else ("", first)


def same(where: str, ours: object, theirs: object) -> None:
    if ours != theirs:
        sys.exit(f"sheets: {where}: ours {ours!r}, read back {theirs!r}")


def check_csv(folder: Path, cells: dict) -> None:
    same(f"{folder.name}/sheet.csv", [cells["headings"], *cells["rows"]], rows_of(folder / "sheet.csv", ";"))


def check_outlook(folder: Path, cells: dict, sheet: dict) -> None:
    first, *rows = rows_of(folder / "outlook.csv", ",")
    same(f"{folder.name}/outlook.csv", OUTLOOK, first)
    same(f"{folder.name}/outlook.csv", len(sheet["rows"]), len(rows))
    for row, cell, theirs in zip(sheet["rows"], cells["rows"], rows):
        phone = "00" + cell[7][1:] if cell[7].startswith("+") else cell[7]
        is_mobile = (row["phone"] or "").startswith("+316")
        given, family = words(row["name"])
        ours = [
            given, family, row["organisationName"], ", ".join(area["name"] for area in row["areas"]), row["function"] or "",
            "" if is_mobile else phone, phone if is_mobile else "", row["email"] or "", row["name"] if row["email"] else "",
            ROLES[sheet["language"]][row["role"]],
        ]
        same(f"{folder.name}/outlook.csv", ours, [theirs[0].replace("\n", " "), theirs[1].replace("\n", " "), *theirs[2:]])


def check_card(path: Path, row: dict, language: str) -> None:
    data = path.read_bytes()
    lines = data.split(b"\r\n")
    assert lines.pop() == b"" and all(len(line) <= 75 and b"\n" not in line for line in lines), path
    for line in lines:
        line.decode("utf-8")  # A character is not cut in two.
    card = vobject.readOne(data.decode("utf-8"))
    given, family = words(row["name"])
    same(f"{path.name} VERSION", "3.0", card.version.value)
    same(f"{path.name} UID", f"urn:bouwsteen:contact:{row['contact']}", card.uid.value)
    same(f"{path.name} FN", row["name"], card.fn.value)
    same(f"{path.name} N", (given, family), (card.n.value.given, card.n.value.family.replace("\n", " ")))
    same(f"{path.name} ORG", [row["organisationName"]], card.org.value)
    same(f"{path.name} TITLE", row["function"], card.title.value if hasattr(card, "title") else None)
    same(f"{path.name} EMAIL", row["email"], card.email.value if hasattr(card, "email") else None)
    same(f"{path.name} TEL", row["phone"], card.tel.value if hasattr(card, "tel") else None)
    if row["phone"]:
        kind = "CELL" if row["phone"].startswith("+316") else "WORK"
        same(f"{path.name} TEL", [kind, "VOICE"], card.tel.params["TYPE"])
    same(f"{path.name} CATEGORIES", [ROLES[language][row["role"]]], card.categories.value)
    assert not hasattr(card, "note"), path


def check_workbook(path: Path, cells: dict) -> None:
    book = openpyxl.load_workbook(path)
    (page,) = book.worksheets
    width = len(cells["headings"])
    for number, ours in enumerate([cells["headings"], *cells["rows"]], start=1):
        for cell, text in zip(next(page.iter_rows(number, number, 1, width)), ours, strict=True):
            same(f"{path} {cell.coordinate}", text, cell.value or "")
            assert cell.value is None or cell.data_type == "s", f"{path} {cell.coordinate} is {cell.data_type}"
            assert cell.value is None or cell.number_format == "@", f"{path} {cell.coordinate} is no text"
    same(f"{path}", len(cells["rows"]) + 1, page.max_row)
    same(f"{path}", "C2", page.freeze_panes)
    assert all(cell.font.bold for cell in page[1])


def main(folder: Path) -> None:
    people = 0
    for own in sorted((folder / "sheets").iterdir()):
        cells = json.loads((own / "cells.json").read_text(encoding="utf-8"))
        sheet = json.loads((own / "sheet.json").read_text(encoding="utf-8"))
        check_csv(own, cells)
        check_outlook(own, cells, sheet)
        check_workbook(own / "sheet.xlsx", cells)
        same(f"{own.name}/cards", len(sheet["rows"]), len(list((own / "cards").iterdir())))
        for row in sheet["rows"]:
            check_card(own / "cards" / f"{row['contact']}.vcf", row, sheet["language"])
        people += len(sheet["rows"])
    assert people > 100, "too few people to say anything"
    print(f"sheets: {people:,} people read back from CSV, cards and workbooks as they were written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
