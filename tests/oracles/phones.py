"""Asks `phonenumbers` about every spelling that the library read or refused.

Called with the folder in which `oracle-outputs` left `phones.jsonl`.
"""

import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat


@dataclass
class Difference:
    """Spellings that the two are known to judge differently."""

    why: str
    spelling: str  # A regular expression of the whole text.
    texts: list[str] = field(default_factory=list)


DIFFERENCES = [
    Difference("without its 0 a short number may also lack its area code; we do not guess", r"[89]0\d{5,6}"),
    Difference("Dutch words for an extension", r".*(tst|toestel)\b.*"),
    Difference("of other countries we know only how long a number is", r"\+49 00 901820|\+999 12345678|0026 3771234"),
    Difference("letters for digits are not read", r"0800-GELRE"),
    Difference("the .0 of a program that took the number for a fraction is not a digit", r"\d+\.0"),
    Difference("a private number is not for a register", r"privé: .*"),
]


def theirs(text: str) -> str | None:
    """The number as we would keep it, if they find it valid."""
    try:
        number = phonenumbers.parse(text, "NL")
    except NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    kept = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    # The short numbers of municipalities cannot be called from abroad; we keep them as they are dialled.
    if re.fullmatch(r"\+31140\d{2,3}", kept):
        kept = kept.removeprefix("+31")
    return f"{kept};ext={number.extension}" if number.extension else kept


def main(folder: Path) -> None:
    lines = (folder / "phones.jsonl").read_text(encoding="utf-8").splitlines()
    agreed = {"valid": 0, "invalid": 0}
    wrong = []
    for line in lines:
        row = json.loads(line)
        text, ours, shown = row["text"], row["number"], row["shown"]
        if ours == (other := theirs(text)):
            agreed["valid" if ours else "invalid"] += 1
        elif known := next((entry for entry in DIFFERENCES if re.fullmatch(entry.spelling, text)), None):
            known.texts.append(text)
        else:
            wrong.append(f"{text!r}: ours {ours}, theirs {other}")
        # What people see must be the same number to others, but for our word for an extension.
        if ours and ours == other and (again := theirs(shown.replace(" tst ", " ext. "))) != ours:
            wrong.append(f"{text!r} is shown as {shown!r}, which is {again} to them and not {ours}")

    for entry in DIFFERENCES:
        if not entry.texts:
            wrong.append(f"no spelling differs any more: {entry.why}")
    if min(agreed.values()) < 1_000:
        wrong.append(f"too few spellings to say anything: {agreed}")
    if wrong:
        sys.exit("\n".join([*wrong[:100], f"phones: {len(wrong)} differences without an explanation"]))
    explained = sum(len(entry.texts) for entry in DIFFERENCES)
    print(f"phones: {sum(agreed.values()):,} spellings agree, {agreed['valid']:,} of them numbers; {explained} differences are explained")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
