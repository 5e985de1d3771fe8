"""Whatever stands in a value comes out as it went in."""

from __future__ import annotations

import datetime
import json
import pickle

import bouwsteen as bw
from each_value import example
from hypothesis import given
from hypothesis import strategies as some

# A letter first: a text that is blank is refused.
texts = some.text(max_size=199).map(lambda text: f"a{text}")
days = some.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31))
whole = some.integers(-(2**63), 2**63 - 1)
trees = some.recursive(
    some.none() | some.booleans() | whole | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)


@given(texts)
def test_any_text(text):
    meta = bw.Meta(title=text)
    assert meta.title == text == json.loads(meta.to_json())["title"]
    assert bw.Meta.from_json(meta.to_json()) == pickle.loads(pickle.dumps(meta)) == meta
    assert eval(repr(meta), {"Meta": bw.Meta}) == meta


@given(days, some.sampled_from(list(bw.Confirmer)))
def test_any_day_and_word(day, word):
    confirmation = bw.Confirmation(on=day, by=word)
    assert (confirmation.on, confirmation.by) == (day, word)
    assert confirmation == bw.Confirmation(on=day.isoformat(), by=word.value)


@given(trees)
def test_any_free_form_data(tree):
    finding = example(bw.Finding).replace(observed=tree)
    assert finding.observed == tree and type(finding.observed) is type(tree)
    assert finding.to_dict()["observed"] == tree
    assert bw.Finding.from_json(finding.to_json()) == finding
    assert eval(repr(finding), {name: getattr(bw, name) for name in bw.__all__}) == finding


@given(some.dictionaries(texts, texts))
def test_any_map(ids):
    organisation = bw.Organisation(id="lt", name="Team", role="localTeam", serves=[], external_ids=ids)
    assert organisation.external_ids == ids
    organisation.external_ids["other"] = "id"
    assert organisation.external_ids == ids


@given(some.lists(days, min_size=1, max_size=9))
def test_any_list(on):
    confirmations = [bw.Confirmation(on=day, by="self") for day in on]
    contact = bw.Contact(id="c1", name="Voorbeeld", organisation="lt", areas=[], confirmations=iter(confirmations))
    assert contact.confirmations == tuple(confirmations)
