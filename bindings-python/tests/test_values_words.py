"""What every word can do."""

from __future__ import annotations

import copy
import json
import pickle

import bouwsteen as bw
import pytest
from bouwsteen import _record
from each_value import WORDS

every_word = pytest.mark.parametrize("kind", WORDS, ids=lambda kind: kind.__name__)


@every_word
def test_a_word_is_its_text(kind):
    for word in kind:
        text = word.value
        assert word == text and hash(word) == hash(text) and {word: 1}[text] == 1
        assert str(word) == f"{word}" == format(word) == "%s" % word == text
        assert f"{word:>40}" == f"{text:>40}"
        assert json.dumps(word) == json.dumps(text)
        assert kind(text) is word is kind[word.name] is getattr(kind, word.name)
        assert eval(repr(word), {kind.__name__: kind}) is word
        assert _record.load(kind.__name__, json.dumps(text)) is word


@every_word
def test_words_are_ordered_as_their_vocabulary(kind):
    words = list(kind)
    assert sorted(reversed(words)) == words and max(words) is words[-1]
    for first, second in zip(words, words[1:]):
        for other in (second, second.value):
            assert first < other and first <= other and not first > other and not first >= other
        assert second.value > first and second >= first.value
        assert first <= first.value and first >= first.value and not first < first.value
    for other in (bw.Verdict.MET if kind is not bw.Verdict else bw.Force.GUIDANCE, 1, None):
        with pytest.raises(TypeError):
            words[0] < other
    with pytest.raises(ValueError, match=f"is not a {kind.__name__}: choose one of"):
        words[0] < "qqqqqq"


@every_word
def test_a_word_is_copied_and_pickled_as_itself(kind):
    for word in kind:
        assert copy.copy(word) is word and copy.deepcopy([word])[0] is word
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(word, protocol)) is word


@every_word
def test_people_read_every_word(kind):
    for word in kind:
        assert word.name_in() == word.name_in("nl") == word.name_in(lang="nl")
        assert word.name_in("en")
    with pytest.raises(ValueError):
        word.name_in("fr")


@every_word
def test_an_unknown_word_is_refused(kind):
    text = next(iter(kind)).value
    with pytest.raises(ValueError, match=f"^'{text}z' is not a {kind.__name__}: did you mean `"):
        kind(f"{text}z")
    with pytest.raises(ValueError, match=f"^None is not a {kind.__name__}: choose one of {text}"):
        kind(None)
    with pytest.raises(TypeError):
        exec("class Mine(kind): pass", {"kind": kind})
    with pytest.raises(AttributeError):
        kind.MINE  # noqa: B018
    assert kind.__doc__


def test_seats_as_people_see_them():
    signs = [(seat.sign, seat.plain_sign, seat.name_in("nl"), seat.colours) for seat in bw.SeatStatus]
    assert signs == [
        ("●", "o", "bereikbaar", ("#0B4F8A", "#FFFFFF")),
        ("→", ">", "via vervanger", ("#9CC9EE", "#10202E")),
        ("?", "?", "niet te controleren", ("#FFFFFF", "#4A4A4A")),
        ("!", "!", "niet bevestigd", ("#F5C242", "#2B1D00")),
        ("○", "-", "afwezig", ("#B4540A", "#FFFFFF")),
        ("×", "x", "niemand", ("#5B1036", "#FFFFFF")),
    ]
    assert [seat for seat in bw.SeatStatus if seat.is_covered] == ["covered", "replaced"]


def test_verdicts_from_bad_to_good():
    worst_first = sorted(bw.Verdict, key=lambda verdict: -verdict.severity)
    assert worst_first == ["notMet", "undetermined", "atRisk", "onTrack", "met", "notApplicable"]
    assert [verdict for verdict in bw.Verdict if not verdict.is_unmet] == ["met", "notApplicable"]
    assert "".join(verdict.sign for verdict in bw.Verdict) == "√►▲■?–"


def test_what_else_is_said_of_words():
    assert [word for word in bw.Freshness if word.is_reliable] == ["fresh", "dueSoon", "overdue"]
    assert [force for force in bw.Force if force.weighs] == ["assignment", "criterion"]
    assert [form for form in bw.ItemForm if not form.is_participatory] == ["presentation"]
    assert [step.number for step in bw.Step] == [1, 2, 3]
    assert bw.CoreValue.TRUST.quote == "Wij werken vanuit vertrouwen en partnerschap"
    assert bw.ProblemCode.EMPTY_FILE.name_in("en") == "the file is empty"
    assert bw.ProblemCode.EMPTY_FILE.help("nl") == "stuur het document of de lijst zelf"


def test_what_a_requirement_asks():
    count = bw.RequirementId.MEETINGS_COUNT
    assert (count.step, count.about, count.decides, count.has_norm) == ("2", "subregion", True, True)
    assert isinstance(count.step, bw.Step) and isinstance(count.about, bw.About)
    assert count.asks("en") == "Enough meetings that count were held for every subregion."
    assert count.asks() == "Voor elke subregio zijn genoeg bijeenkomsten gehouden die meetellen."
    assert isinstance(count.source, bw.Source) and count.source.document == "B2"
    assert bw.RequirementId.STEPS_ORDER.step is None
    assert not bw.RequirementId.MEETINGS_RECORD.decides


def test_how_a_source_can_be_read():
    for reading in bw.ReadingId:
        assert reading.choices[0] is reading.default and len(reading.choices) > 1
        assert all(isinstance(requirement, bw.RequirementId) for requirement in reading.requirements)
    assert bw.ReadingId.LEARNING_SESSIONS.choices == (bw.Reading.MISSING, bw.Reading.TWO)
