"""Laws of changes, tried with changes that nobody thought of."""

from __future__ import annotations

import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bouwsteen as bw

REGISTER = bw.demo()
CONTACTS = [contact.id for contact in REGISTER.contacts()]
DAYS = st.dates(datetime.date(2020, 1, 1), datetime.date(2023, 1, 1))
CONTACT = st.sampled_from(CONTACTS)
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).filter(str.strip)

CHANGE = st.one_of(
    st.builds(lambda contact, on, by: bw.Confirm(contact=contact, on=on, by=by), CONTACT, DAYS, st.sampled_from(bw.Confirmer)),
    st.builds(lambda contact, until: bw.EndService(contact=contact, until=until), CONTACT, DAYS),
    st.builds(
        lambda contact, name, skj: bw.SetDetails(contact=contact, name=name, skj_registered=skj),
        CONTACT,
        TEXT,
        st.none() | st.booleans(),
    ),
    st.builds(
        lambda contact, day, days: bw.SetAbsence(contact=contact, from_=day, until=day + datetime.timedelta(days)),
        CONTACT,
        DAYS,
        st.integers(1, 100),
    ),
    st.builds(lambda contact: bw.RemoveContact(contact=contact), CONTACT),
)
CHANGES = st.lists(CHANGE, max_size=6)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_undo_gives_the_same_bytes(changes: list[bw.Change]) -> None:
    try:
        changed, undo = REGISTER.with_changes(changes)
    except bw.ProblemsError as error:
        # Contradictory changes are refused with their places, and nothing has changed.
        assert all(problem.path.startswith("/changes/") for problem in error.problems)
        return
    assert changed.with_changes(undo)[0].to_json() == REGISTER.to_json()


@settings(max_examples=60, deadline=None)
@given(CHANGES)
def test_changes_are_a_document_and_back(changes: list[bw.Change]) -> None:
    assert list(bw.changes_from_json(bw.changes_to_json(changes))) == changes
    assert [eval(repr(change), vars(bw)) for change in changes if "…" not in repr(change)] == [
        change for change in changes if "…" not in repr(change)
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_live_is_the_register_built_anew(changes: list[bw.Change]) -> None:
    live = REGISTER.live("gvjb_2021", on="2021-09-01")
    try:
        live.apply(changes)
    except bw.ProblemsError:
        assert live.register() == REGISTER
        return
    changed = REGISTER.with_changes(changes)[0]
    assert live.register() == changed
    assert live.steps == changed.assess("gvjb_2021", on="2021-09-01").steps
