"""What type checkers know of values: it is checked, and run by the tests."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import EllipsisType
from typing import assert_type

import bouwsteen as bw


def facts() -> None:
    contact = bw.Contact(
        id="c1",
        name="Voorbeeld-1",
        organisation="lt-arnhem",
        areas=["GM0202/noord", bw.DatedArea(area="GM0202/zuid", until=datetime.date(2021, 6, 1))],
        working_days={"mon", bw.Weekday.TUE},
        confirmations=(bw.Confirmation(on=day, by="organisation") for day in ("2021-03-01", "2021-08-02")),
    )
    assert_type(contact.name, str)
    assert_type(contact.email, str | None)
    assert_type(contact.areas, tuple[str | bw.DatedArea, ...])
    assert_type(contact.working_days, tuple[bw.Weekday, ...] | None)
    assert_type(contact.confirmations[0].on, datetime.date)
    assert_type(contact.confirmations[0].by, bw.Confirmer)
    assert_type(contact.in_service, tuple[bw.Period, ...] | None)
    assert_type(contact.replace(email=None), bw.Contact)
    assert_type(bw.Contact.from_json(contact.to_json()), bw.Contact)

    meeting = bw.Meeting(id="m1", scope="cg-oost", date="2021-05-20", start=datetime.time(13, 30), status="planned")
    # An attribute with the name of a type does not stand in its way.
    assert_type(meeting.date, datetime.date)
    assert_type(meeting.reply_by, datetime.date | None)
    assert_type(meeting.start, datetime.time | None)

    agreement = bw.ContactAgreement(region="JZ28", rhythms={"localTeam": bw.Rhythm(every="P3M")})
    assert_type(agreement.rhythms, dict[bw.PartnerRole, bw.Rhythm])
    assert_type(agreement.replace(rhythms={bw.PartnerRole.LOCAL_TEAM: bw.Rhythm()}), bw.ContactAgreement)


def changes(made: Iterable[bw.Change]) -> list[str]:
    told = []
    for change in made:
        assert_type(change.do, bw.ChangeKind)
        match change:
            case bw.SetDetails(contact=who, email=email):
                assert_type(who, str)
                assert_type(email, str | EllipsisType | None)
                told.append(f"{who}: {'nothing new' if email is ... else email}")
            case bw.AddContact(new):
                assert_type(new, bw.Contact)
                told.append(new.id)
            case _:
                told.append(change.do.name_in("en"))
    return told


def words() -> None:
    assert_type(bw.SeatStatus.COVERED.is_covered, bool)
    assert_type(bw.RequirementId("meetings.count").step, bw.Step | None)
    assert_type(bw.ReadingId.MEETINGS_COUNT.choices, tuple[bw.Reading, ...])
    assert_type(sorted(bw.Verdict, reverse=True), list[bw.Verdict])
    assert bw.SeatStatus.COVERED < "vacant"


def refused(confirmation: bw.Confirmation) -> None:
    """Checkers know that these are wrong; nobody runs them."""
    bw.Confirmation("2021-03-01", "self")  # type: ignore[call-arg]
    bw.Confirmation(on="2021-03-01")  # type: ignore[call-arg]
    bw.Confirmation(on="2021-03-01", by="self", why="none")  # type: ignore[call-arg]
    bw.Confirmation(on=20210301, by="self")  # type: ignore[arg-type]
    bw.SetService(contact="c1", in_service="2021")  # type: ignore[arg-type]
    confirmation.on = datetime.date(2021, 3, 1)  # type: ignore[misc]
    confirmation.when  # type: ignore[attr-defined]  # noqa: B018
    bw.Weather  # type: ignore[attr-defined]  # noqa: B018

    class Mine(bw.Confirmation):  # type: ignore[misc]
        pass

    assert_type(Mine, type[Mine])


def main() -> None:
    facts()
    words()
    told = changes([bw.SetDetails(contact="c1"), bw.RemoveContact(contact="c1")])
    assert told == ["c1: nothing new", "remove a contact"]


if __name__ == "__main__":
    main()
