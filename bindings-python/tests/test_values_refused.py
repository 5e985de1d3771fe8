"""What constructors refuse, and how they say it."""

from __future__ import annotations

import datetime

import bouwsteen as bw
import pytest

NOON = datetime.datetime(2021, 3, 1, 12)
PERIOD = bw.Period(from_="2021-03-01")


def contact(**changes):
    return bw.Contact(**{"id": "c1", "name": "Voorbeeld-1", "organisation": "lt", "areas": ["GM0202"], **changes})


def finding(**changes):
    parts = {"requirement": "meetings.count", "region": "JZ28", "subject": bw.Subject(), "verdict": "met"}
    rest = {"force": "assignment", "expected": 2, "evidence": (), "responsible": bw.Actor(region="JZ28")}
    whole = {"observed": 2, "source": bw.Source(document="B2"), "remedy": bw.Remedy(changes=()), **parts, **rest}
    return bw.Finding(**{**whole, **changes})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        # A datetime is a date to Python, but not a day.
        (lambda: bw.Confirmation(on=NOON, by="self"), "Confirmation: `on` takes a date or a text like '2021-03-01', not datetime"),
        (lambda: bw.Confirmation(on=20210301, by="self"), "Confirmation: `on` takes a date or a text like '2021-03-01', not int"),
        (lambda: bw.Confirmation(on=None, by="self"), "Confirmation: `on` takes a date or a text like '2021-03-01', not None"),
        (lambda: bw.Meeting(id="m1", scope="JZ28", date=NOON, status="held"), "Meeting: `date` takes a date or a text like '2021-03-01', not datetime"),
        (lambda: bw.Meeting(id="m1", scope="JZ28", date="2021-03-01", status="held", start=13), "Meeting: `start` takes a time or a text like '13:30', not int"),
        # True is 1 to Python, but not a count; and 1 is not an answer.
        (lambda: bw.Meta(revision=True), "Meta: `revision` takes a whole number, not bool"),
        (lambda: bw.Meta(revision=12.0), "Meta: `revision` takes a whole number, not float"),
        (lambda: bw.Meta(revision=float("nan")), "Meta: `revision` takes a whole number, not float"),
        (lambda: bw.Meta(revision="12"), "Meta: `revision` takes a whole number, not str"),
        (lambda: contact(skj_registered=1), "Contact: `skj_registered` takes True or False, not int"),
        (lambda: bw.Centroid(lat=float("nan"), lon=5), "Centroid: `lat` takes a number that is finite, not float"),
        (lambda: bw.Centroid(lat=52, lon=True), "Centroid: `lon` takes a number, not bool"),
        # A text is a list of letters to Python.
        (lambda: contact(areas="GM0202"), "Contact: `areas` takes a list, not str"),
        (lambda: contact(areas={"GM0202": 1}), "Contact: `areas` takes a list, not dict"),
        (lambda: contact(areas=None), "Contact: `areas` takes a list, not None"),
        (lambda: contact(areas=["GM0202", 7]), "Contact: `areas[1]` takes a text or a DatedArea, not int"),
        (lambda: contact(confirmations=[{"on": "2021-03-01"}]), "Contact: `confirmations[0]` takes a Confirmation, not dict"),
        (lambda: contact(in_service=[PERIOD, "2021"]), "Contact: `in_service[1]` takes a Period, not str"),
        (lambda: contact(name=b"Voorbeeld"), "Contact: `name` takes a text, not bytes"),
        (lambda: contact(name="Voor\ud800beeld"), "Contact: `name` takes a text of whole characters, not str"),
        # A word of another vocabulary may be spelled the same.
        (lambda: bw.Confirmation(on="2021-03-01", by=bw.ContactField.NAME), "Confirmation: `by` takes a Confirmer or its word, not ContactField"),
        (lambda: bw.ContactAgreement(region="JZ28", rhythms=[]), "ContactAgreement: `rhythms` takes a dict, not list"),
        (lambda: bw.ContactAgreement(region="JZ28", rhythms={"localTeam": "P3M"}), "ContactAgreement: `rhythms['localTeam']` takes a Rhythm, not str"),
        (lambda: bw.Reconciled(kind="left", changes=[PERIOD]), "Reconciled: `changes[0]` takes a change, not Period"),
        (lambda: finding(observed={"share": 0.5}), "Finding: `observed['share']` takes what JSON can say without fractions, not float"),
        (lambda: finding(observed=[NOON]), "Finding: `observed[0]` takes what JSON can say without fractions, not datetime"),
        (lambda: finding(subject=...), "Finding: `subject` takes a Subject, not ellipsis"),
    ],
)
def test_a_value_of_a_wrong_type(make, message):
    with pytest.raises(TypeError) as error:
        make()
    assert str(error.value) == message
    assert error.value.__cause__ is None


def test_a_whole_number_may_be_of_another_kind():
    class Count:
        def __index__(self):
            return 12

    assert bw.Meta(revision=Count()).revision == 12


def test_all_that_is_wrong_is_told_at_once():
    with pytest.raises(bw.ProblemsError) as error:
        contact(id="GM0202", areas=["GM202", "GM0202"], confirmations=[bw.Confirmation(on="2021-03-01", by="self")], email=" ")
    told = [(problem.code, problem.path) for problem in error.value.problems]
    assert set(told) == {("bad-code", "/areas/0"), ("blank-text", "/email"), ("id-like-code", "/id")}
    assert len(str(error.value).splitlines()) == 3 and error.value.more == 0


def test_what_was_wrong_is_found_by_the_key_of_documents():
    with pytest.raises(bw.ProblemsError) as error:
        bw.Rhythm(every="P3M", remind_before="three weeks")
    assert [problem.path for problem in error.value.problems] == ["/remindBefore"]
    with pytest.raises(bw.ProblemsError) as error:
        bw.Confirmation.from_json('{"on": "2021-03-01", "who": "self"}')
    assert [problem.path for problem in error.value.problems] == ["/who", "/by"]


def test_nothing_of_a_person_is_told():
    with pytest.raises(bw.ProblemsError) as error:
        contact(phone="Voorbeeld " * 30)
    assert "Voorbeeld" not in str(error.value) + repr(error.value.problems)
    with pytest.raises(TypeError) as wrong:
        contact(name=["Voorbeeld-1"])
    assert "Voorbeeld" not in str(wrong.value)


def test_replace_is_as_strict_as_making():
    with pytest.raises(TypeError, match="^Confirmation has no `onn`: did you mean `on`"):
        bw.Confirmation(on="2021-03-01", by="self").replace(onn="2021-03-02")
    with pytest.raises(TypeError, match="^Confirmation: `on` takes a date"):
        bw.Confirmation(on="2021-03-01", by="self").replace(on=None)
    with pytest.raises(bw.ProblemsError):
        bw.Confirmation(on="2021-03-01", by="self").replace(on="soon")
