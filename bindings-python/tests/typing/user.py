"""What an analyst writes, under strict type checkers: it is checked, and run by the tests."""

from __future__ import annotations

import datetime
from typing import assert_type

import bouwsteen as bw


def unreachable(register: bw.Register, on: datetime.date | str) -> dict[str, int]:
    """The seats of each region on which nobody can be reached."""
    count: dict[str, int] = {}
    for row in register.assess(on=on).coverage():
        assert_type(row, bw.CoverageRow)
        assert_type(row.status, bw.SeatStatus)
        assert_type(row.through, datetime.date | None)
        if not row.status.is_covered:
            count[row.region] = count.get(row.region, 0) + 1
    return count


def told(change: bw.Change) -> str:
    """A change in a few words."""
    match change:
        case bw.Confirm(contact=contact, on=day):
            assert_type(day, datetime.date)
            return f"{contact} was confirmed on {day:%d %B}"
        case bw.AddContact(contact=new):
            assert_type(new, bw.Contact)
            return f"{new.id} is new"
        case bw.EndService(contact=contact, until=until):
            return f"{contact} leaves before {until}"
        case other:
            return other.do


def main() -> None:
    register = bw.demo()
    assessment = register.assess("gvjb_2021", on=datetime.date(2021, 9, 1))
    assert sum(unreachable(register, "2021-09-01").values()) == 72

    findings = assessment.findings(region="JZ28", verdict=bw.Verdict.NOT_MET)
    assert_type(findings, bw.Table[bw.Finding])
    for finding in findings:
        print(*assessment.explain(finding).lines(lang="en"))

    contact = register.contact("lt-doesburg-1")
    assert contact is not None
    changes: list[bw.Change] = [
        bw.Confirm(contact=contact.id, on="2021-09-01", by=bw.Confirmer.ORGANISATION),
        bw.SetAbsence(contact=contact.id, from_="2021-09-06", until=datetime.date(2021, 9, 20)),
    ]
    changed, undo = register.with_changes(changes)
    assert [told(change) for change in changes][0].startswith("lt-doesburg-1 was confirmed")
    assert changed.with_changes(undo)[0] == register

    comparison = changed.assess(on="2021-09-01").compare(assessment)
    assert_type(comparison.verdicts[0].changed.after, bw.Verdict | None)
    try:
        bw.Register.parse("{}")
    except bw.ProblemsError as error:
        assert_type(error.problems, tuple[bw.Problem, ...])
        print(error.problems[0].help("nl"))


if __name__ == "__main__":
    main()
