"""What every record can do, tried on the example in its docstring."""

from __future__ import annotations

import copy
import datetime
import doctest
import inspect
import json
import pickle
import types
import typing

import bouwsteen as bw
import pytest
from bouwsteen import _record
from each_value import RECORDS, example

every_record = pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)


@every_record
def test_its_example_shows_what_python_shows(kind):
    shown = doctest.DocTestParser().get_examples(kind.__doc__)[-1].want
    assert " ".join(shown.split()) == repr(example(kind))


@every_record
def test_it_is_written_and_read_as_json(kind):
    value = example(kind)
    assert kind.from_json(value.to_json()) == value
    assert kind.from_json(json.dumps(value.to_dict(), indent=2)) == value
    assert json.loads(value.to_json()) == value.to_dict()
    with pytest.raises(bw.ProblemsError):
        kind.from_json("[]")


@every_record
def test_core_gives_the_same_value(kind):
    value = example(kind)
    text = value.to_json()
    assert _record.load(kind._kind, text) == value
    assert _record.load_all(kind._kind, f"[{text},{text}]") == (value, value)
    assert _record.load_all(kind._kind, "[]") == ()


@every_record
def test_equal_values_are_one_key(kind):
    value, same = example(kind), kind.from_json(example(kind).to_json())
    assert value == same and not value != same
    assert hash(value) == hash(same) and len({value, same}) == 1
    for other in (value.to_json(), value.to_dict(), None, bw.Minutes(travel=7)):
        assert value != other


@every_record
def test_it_is_copied_and_pickled(kind):
    value = example(kind)
    assert copy.copy(value) == value and copy.deepcopy([value]) == [value]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(value, protocol))
        assert back == value and type(back) is kind and hash(back) == hash(value)


@every_record
def test_what_is_shown_makes_it_again(kind):
    value = example(kind)
    again = eval(repr(value), {name: getattr(bw, name) for name in bw.__all__})
    assert repr(again) == repr(value)
    # Of somebody the name is not shown.
    assert again == value or "'…'" in repr(value)


@every_record
def test_its_attributes_make_it_again(kind):
    value = example(kind)
    given = {name: getattr(value, name) for name in kind.__match_args__}
    assert kind(**given) == value
    assert value.replace() == value
    for name, attribute in given.items():
        assert value.replace(**{name: attribute}) == value


@every_record
def test_its_attributes_are_of_the_types_they_say(kind):
    value = example(kind)
    for name in kind.__match_args__:
        hint = typing.get_type_hints(getattr(kind, name).fget)["return"]
        assert fits(getattr(value, name), hint), (name, hint)


def fits(value, hint):
    """Whether a value is of a type."""
    kind, parts = typing.get_origin(hint), typing.get_args(hint)
    if kind in (types.UnionType, typing.Union):
        return any(fits(value, part) for part in parts)
    if kind is tuple:
        return isinstance(value, tuple) and all(fits(item, parts[0]) for item in value)
    if kind is dict:
        pairs = value.items() if isinstance(value, dict) else [(None, None)]
        return all(fits(key, parts[0]) and fits(item, parts[1]) for key, item in pairs)
    return type(value) is hint or hint is object or value is hint


@every_record
def test_it_never_changes(kind):
    value = example(kind)
    before = value.to_json()
    for name in (*kind.__match_args__, "_json", "_text", "weather"):
        with pytest.raises(AttributeError, match=f"a {kind.__name__} cannot be changed"):
            setattr(value, name, None)
        with pytest.raises(AttributeError, match=f"a {kind.__name__} cannot be changed"):
            delattr(value, name)
    with pytest.raises(AttributeError, match="cannot be changed"):
        value.__init__(**{name: getattr(value, name) for name in kind.__match_args__})
    with pytest.raises(TypeError):
        vars(value)
    # What is handed out is a copy.
    value.to_dict().clear()
    for name in kind.__match_args__:
        attribute = getattr(value, name)
        if isinstance(attribute, (dict, list)):
            attribute.clear()
    assert value.to_json() == before == kind.from_json(before).to_json()


@every_record
def test_nothing_can_be_derived_from_it(kind):
    with pytest.raises(TypeError, match=f"nothing can be derived from {kind.__name__}"):
        type("Mine", (kind,), {})


@every_record
def test_its_constructor_says_what_it_takes(kind):
    parameters = inspect.signature(kind).parameters
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
    assert set(kind.__match_args__) <= set(parameters)
    hints = typing.get_type_hints(kind.__init__)
    assert set(hints) == {*parameters, "return"}


@every_record
def test_its_constructor_takes_nothing_else(kind):
    with pytest.raises(TypeError, match=f"^{kind.__name__} takes keywords only: {kind.__match_args__[0]}"):
        kind("x")
    for name in inspect.signature(kind).parameters:
        with pytest.raises(TypeError, match=f"^{kind.__name__} has no `{name}z`: did you mean `"):
            kind(**{f"{name}z": "x"})
    with pytest.raises(TypeError, match=f"^{kind.__name__} has no `qqqqqq`: it takes "):
        kind(qqqqqq=1)
    required = {name for name, one in inspect.signature(kind).parameters.items() if one.default is one.empty}
    for name in required:
        given = {other: getattr(example(kind), other) for other in kind.__match_args__ if other != name}
        with pytest.raises(TypeError, match=f"{kind.__name__}.*'{name}'"):
            kind(**given)
        with pytest.raises(TypeError, match=rf"^{kind.__name__}: `{name}` takes .*, not "):
            kind(**given, **{name: object()})


@every_record
def test_everything_is_documented(kind):
    assert kind.__doc__ and all(getattr(kind, name).__doc__ for name in kind.__match_args__)


def test_records_can_be_matched():
    match bw.Confirmation(on="2021-03-01", by="organisation"):
        case bw.Confirmation(day, bw.Confirmer.ORGANISATION):
            assert day == datetime.date(2021, 3, 1)
        case _:
            pytest.fail("the positions do not match")
    match bw.Confirm(contact="c1", on="2021-03-01", by="self"):
        case bw.Unconfirm():
            pytest.fail("another change matches")
        case bw.Confirm(contact="c1", by="self", on=datetime.date(year=2021)):
            pass
        case _:
            pytest.fail("the keywords do not match")


def test_the_same_json_of_another_class_is_another_value():
    assert bw.Period(from_="2021-01-01").to_json() == bw.Absence(from_="2021-01-01").to_json()
    assert bw.Period(from_="2021-01-01") != bw.Absence(from_="2021-01-01")


def test_the_last_day_in_is_another_way_to_say_the_first_day_out():
    year = bw.Period(from_="2021-01-01", through="2021-12-31")
    assert repr(year) == "Period(from_='2021-01-01', until='2022-01-01')"
    assert year.replace(through="2021-06-30").until == datetime.date(2021, 7, 1)
    assert year.replace(until=None) == bw.Period(from_="2021-01-01")
    with pytest.raises(bw.ProblemsError) as error:
        bw.Period(until="2021-01-01", through="2021-01-01")
    assert [problem.code for problem in error.value.problems] == ["until-and-through"]
    with pytest.raises(bw.ProblemsError):
        bw.EndService(contact="c1")
    assert bw.EndService(contact="c1", through="2021-12-31") == bw.EndService(contact="c1", until="2022-01-01")


def test_absent_null_and_empty_are_not_the_same():
    agreement = bw.ContactAgreement(region="JZ28")
    assert agreement.required_details is None and agreement.replace(required_details=()).required_details == ()
    contact = bw.Contact(id="c1", name="Voorbeeld-1", organisation="lt-arnhem", areas=[])
    assert contact.in_service is None and contact.confirmations == () and contact.working_days is None
    assert contact.replace(in_service=[]).in_service == ()
    assert contact.replace(in_service=bw.Period(from_="2021-01-01")).in_service == (bw.Period(from_="2021-01-01"),)
    change = bw.SetDetails(contact="c1", email=None, phone="+31880000111")
    assert (change.function, change.email, change.phone) == (..., None, "+31880000111")
    assert repr(change) == "SetDetails(contact='c1', email=None, phone='…')"
    assert change.to_dict() == {"do": "setDetails", "contact": "c1", "email": None, "phone": "+31880000111"}
    assert change.replace(email=...) == bw.SetDetails(contact="c1", phone="+31880000111")


def test_one_value_stands_inside_another():
    group = bw.LearningGroup(
        id="lg1",
        scope="cg-oost",
        members=["c1", bw.Member(contact="c9", from_=datetime.date(2022, 2, 1))],
        sessions=(bw.Session(id=name, date="2022-03-10", status="held") for name in ("s1", "s2")),
    )
    assert group.members[1] == bw.Member(contact="c9", from_="2022-02-01")
    assert [session.id for session in group.sessions] == ["s1", "s2"]
    agreement = bw.ContactAgreement(region="JZ28", rhythms={bw.PartnerRole.LOCAL_TEAM: bw.Rhythm(every="P3M")})
    assert agreement.rhythms == {"localTeam": bw.Rhythm(every="P3M")}
    meeting = bw.Meeting(id="m1", scope="cg-oost", date="2021-05-20", status="planned", start=datetime.time(13, 30))
    assert meeting.start == datetime.time(13, 30) and meeting.to_dict()["start"] == "13:30"


def test_a_change_is_of_its_kind():
    change = _record.load("Change", '{"do":"removeContact","contact":"c1"}')
    assert change == bw.RemoveContact(contact="c1") and isinstance(change, bw.Change)
    with pytest.raises(bw.ProblemsError):
        bw.RemoveContact.from_json('{"do":"removeMeeting","meeting":"m1"}')
    entry = bw.Reconciled(kind="left", row=5, changes=[change, bw.RemoveMeeting(meeting="m1")])
    assert entry.changes == (change, bw.RemoveMeeting(meeting="m1"))


def test_free_form_data_is_handed_out_as_a_copy():
    finding = example(bw.Finding)
    observed = finding.replace(observed={"held": [1, {"a": None}], "of": True}).observed
    assert observed == {"held": [1, {"a": None}], "of": True}
    observed["held"][1]["a"] = 1
    assert finding.observed == example(bw.Finding).observed


def test_a_record_has_no_values_of_its_own():
    with pytest.raises(TypeError, match="Record has no values of its own"):
        bw.Record()
