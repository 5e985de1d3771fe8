"""Registers, policies, assessments and what comes of them: they feel like Python, and refuse in plain words."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

import bouwsteen as bw

DAY = "2021-09-01"


@pytest.fixture(scope="module")
def register() -> bw.Register:
    return bw.demo()


@pytest.fixture(scope="module")
def assessment(register: bw.Register) -> bw.Assessment:
    return register.assess(on=DAY)


def test_a_register_is_equal_to_its_copies(register: bw.Register) -> None:
    for other in (pickle.loads(pickle.dumps(register)), copy.copy(register), copy.deepcopy(register)):
        assert other == register and hash(other) == hash(register)
    assert register != register.pseudonymised()
    assert len({register, bw.demo()}) == 1


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_handles_pickle(register: bw.Register, protocol: int) -> None:
    policy = bw.Policy("gvjb_2021").adapt("own", readings={"contacts.distribution": "eachProfessional"})
    assessment = register.assess(policy, on=DAY)
    timeline = register.timeline(policy, start="2021-07-01", until="2021-08-01")
    for handle in (policy, assessment, timeline):
        assert pickle.loads(pickle.dumps(handle, protocol)) == handle


@pytest.mark.parametrize(
    "day, error, says",
    [
        (datetime.datetime(2021, 9, 1, 12), TypeError, "on: a datetime is a moment"),
        ("2021-9-1", ValueError, "on: `2021-9-1`"),
        ("2021-02-30", ValueError, "on: `2021-02-30`"),
        (20210901, TypeError, "on: int is not a day"),
        (None, TypeError, "on: NoneType is not a day"),
        (True, TypeError, "on: bool is not a day"),
        (datetime.date(1800, 1, 1), ValueError, "on: "),
    ],
)
def test_a_day_is_a_day(register: bw.Register, day: object, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        register.assess(on=day)  # type: ignore[arg-type]


def test_days_come_back_as_dates(assessment: bw.Assessment) -> None:
    assert type(assessment.on) is datetime.date
    assert assessment.on == datetime.date(2021, 9, 1) == assessment.judged_on


def test_arguments_are_named(register: bw.Register) -> None:
    with pytest.raises(ValueError, match="area: `Arnhem`"):
        register.reach("Arnhem", on=DAY)
    with pytest.raises(ValueError, match="role: `GI`"):
        register.reach("GM0202", "GI", on=DAY)
    with pytest.raises(ValueError, match="policy: `gvjb_1999`.*gvjb_2021, gvjb_2022"):
        register.assess("gvjb_1999", on=DAY)
    with pytest.raises(TypeError, match="policy: int is not a policy"):
        register.assess(1, on=DAY)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="until: 2021-01-01 lies before start"):
        register.timeline(start="2021-02-01", until="2021-01-01")
    with pytest.raises(ValueError, match="audience: "):
        register.excerpt("everybody", on=DAY)
    with pytest.raises(ValueError, match="most_ended: "):
        register.reconcile(bw.Delivery(organisation="lt-ede", on=DAY, people=[]), most_ended=101)
    with pytest.raises(TypeError, match="unexpected keyword argument 'om'"):
        register.assess(om=DAY)  # type: ignore[call-arg]


def test_changes_are_values(register: bw.Register) -> None:
    with pytest.raises(TypeError, match=r"changes\[1\]: int is not a value"):
        register.with_changes([bw.RemoveMeeting(meeting="m1"), 1])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="changes: str is not a list of values"):
        register.with_changes("confirm")  # type: ignore[arg-type]
    with pytest.raises(bw.ProblemsError) as caught:
        register.with_changes([bw.RemoveMeeting(meeting="no-such-meeting")])
    assert [problem.code for problem in caught.value.problems] == ["no-such-fact"]


def test_a_change_and_its_undo(register: bw.Register) -> None:
    live = register.live(on=DAY)
    stale = next(row.contact for row in register.freshness(on=DAY) if not row.status.is_reliable)
    delta = live.apply([bw.Confirm(contact=stale, on=DAY, by="self")])
    assert {changed.after for changed in delta.changed} == {bw.Verdict.MET}
    assert live.register() != register
    assert live.apply(delta.undo).changed
    assert live.register() == register
    assert live.assess() == register.assess(on=DAY)


def test_findings_are_filtered(assessment: bw.Assessment) -> None:
    every = assessment.findings(every=True)
    assert len(every) > len(assessment.findings())
    assert all(finding.verdict.is_unmet for finding in assessment.findings())
    met = assessment.findings(verdict=bw.Verdict.MET, region="JZ28")
    assert met and all((finding.verdict, finding.region) == ("met", "JZ28") for finding in met)
    coverage = assessment.findings(requirement="contacts.coverage")
    assert {finding.requirement for finding in coverage} == {bw.RequirementId.CONTACTS_COVERAGE}


def test_an_explanation_goes_down_to_its_cause(assessment: bw.Assessment) -> None:
    for finding in assessment.findings(region="JZ25"):
        explanation = assessment.explain(finding)
        assert explanation.finding == finding
        assert explanation.lines(lang="nl") != explanation.lines(lang="en")
        because = explanation.because
        assert (because is None) == (finding.cause is None)
        if because is not None:
            assert finding.cause is not None and because.finding.requirement == finding.cause.requirement
    key = bw.FindingKey(requirement="contacts.agreement", region="JZ25", subject=bw.Subject())
    assert assessment.explain(key).finding.requirement == "contacts.agreement"
    with pytest.raises(KeyError, match="finding: "):
        assessment.explain(bw.FindingKey(requirement="contacts.agreement", region="JZ99", subject=bw.Subject()))


def test_a_timeline_equals_each_day(register: bw.Register) -> None:
    timeline = register.timeline("gvjb_2021", start="2021-06-01", until="2021-12-01")
    for region in register.territory.regions:
        for day in timeline.days(region.code)[:20]:
            totals = [total for total in register.coverage_totals(on=day.on) if total.region == region.code]
            assert day.seats["covered"] == sum(total.covered for total in totals)
    assert timeline.at("JZ25", "2022-01-01") is None
    assert timeline.steps("2021-09-01") == register.assess("gvjb_2021", on="2021-09-01").steps


def test_threads_ask_at_once(register: bw.Register) -> None:
    text = register.to_json()

    def work(number: int) -> tuple[str, str, int]:
        day = datetime.date(2021, 1, 1) + datetime.timedelta(days=number * 7)
        own = bw.Register.parse(text)
        days = own.timeline(start=day, until=day + datetime.timedelta(days=90))
        return own.fingerprint, own.assess(on=day).to_json(), len(days.days("JZ25"))

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(work, range(32)))
    assert together == [work(number) for number in range(32)]


def test_live_takes_turns(register: bw.Register) -> None:
    live = register.live(on=DAY)
    contacts = [contact.id for contact in register.contacts()][:64]

    def confirm(contact: str) -> bw.Delta:
        return live.apply([bw.Confirm(contact=contact, on=DAY, by="self")])

    with ThreadPoolExecutor(8) as threads:
        deltas = list(threads.map(confirm, contacts))
    assert len(deltas) == 64
    changes = [bw.Confirm(contact=contact, on=DAY, by="self") for contact in contacts]
    assert live.register() == register.with_changes(changes)[0]


def test_views_keep_what_may_not_be_seen(assessment: bw.Assessment) -> None:
    board = assessment.for_audience("board")
    assert not any(board.shows_name(contact.id) for contact in assessment.register.contacts())
    own = assessment.for_audience("organisation:lt-ede")
    assert {row.organisation for row in own.coverage()} == {"lt-ede"}
    assert json.loads(own.to_json())["format"] == "bouwsteen/assessment/1"
    with pytest.raises(ValueError, match="audience: the register has no organisation `lt-mars`"):
        assessment.for_audience("organisation:lt-mars")


def test_a_policy_is_adapted_or_refused() -> None:
    policy = bw.Policy("gvjb_2021")
    source = bw.Source(document="Besluit", section="1", date="2021-03-01")
    own = policy.adapt("own", title="Eigen", norms={"meetings.count": bw.Norm(value=3, source=source)}, drop=["meetings.record"])
    assert own.norm("meetings.count") == bw.Norm(value=3, source=source)
    assert own.force("meetings.record") is None and policy.force("meetings.record") is not None
    assert own.readings[bw.ReadingId.MEETINGS_COUNT] == policy.readings["meetings.count"]
    with pytest.raises(ValueError, match="readings: `perPlanet`"):
        policy.adapt("own", readings={"meetings.count": "perPlanet"})
    with pytest.raises(bw.ProblemsError, match="norm"):
        policy.adapt("own", norms={"meetings.count": bw.Norm(value=3, source=bw.Source(document="B2"))})


def test_a_move_and_its_refusal(register: bw.Register) -> None:
    move = register.move_to(2025, on="2025-01-01")
    moved, undo = move.apply()
    assert moved.territory.year == 2025 and moved.with_changes(undo)[0] == register
    assert "<html" in move.to_html() and move.editions == (2021, 2025)
    with pytest.raises(bw.MoveError) as caught:
        register.move_to(1999, on="2025-01-01")
    assert caught.value.reasons and caught.value.reasons_in("nl") != caught.value.reasons_in("en")


def test_lists_in(register: bw.Register) -> None:
    contacts = bw.ContactList.parse("Naam;Gemeente;E-mail\nAnna Verzonnen;Doesburg;anna@doesburg.example\n;Ede;\n")
    reading = contacts.read(register, on=DAY, organisation="lt-doesburg")
    assert (reading.accepted, len(reading.refused())) == (1, 1)
    refused = reading.refused(lang="en")[0]
    assert refused.row == 3 and {problem.code for problem in refused.problems} >= {"no-name"}
    (delivery,) = reading.deliveries(vouched_by="organisation")
    assert delivery.vouched == bw.Confirmation(on=DAY, by="organisation")
    reconciliation = register.reconcile(delivery, most_ended=100)
    assert {entry.kind for entry in reconciliation.entries()} >= {bw.ReconciledKind.JOINED}
    changed, undo = reconciliation.apply()
    assert changed.with_changes(undo)[0] == register
    assert "Anna" not in reconciliation.audit().to_json()


def test_lists_out(register: bw.Register) -> None:
    sheet = bw.ContactSheet(register, "organisation:lt-ede", on=DAY)
    people = len(sheet.rows)
    assert people == len(sheet.table()) == len(sheet.to_vcards())
    again = bw.ContactList.parse(sheet.to_xlsx()).read(register, on=DAY, organisation="lt-ede")
    assert again.accepted == people and not again.refused()
    assert sheet.to_html().startswith("<!doctype html>") and sheet.to_markdown() and sheet.to_outlook_csv()
    with pytest.raises(ValueError, match="audience: a board may not see names"):
        bw.ContactSheet(register, "board", on=DAY)


def test_pages_hold_nobody(register: bw.Register, assessment: bw.Assessment) -> None:
    timeline = register.timeline(start="2021-07-01", until="2021-10-01")
    comparison = assessment.compare(register.assess(on="2021-06-01"))
    pages = [handle._repr_html_() for handle in (register, assessment, timeline, comparison)]
    pages += [assessment.to_html(), assessment.to_text(), assessment.to_html_fragment(), repr(comparison)]
    names = [contact.name for contact in register.contacts()]
    for page in pages:
        assert page and not [name for name in names if name in page]


def test_what_cannot_be_read_is_an_os_error(tmp_path: object) -> None:
    with pytest.raises(FileNotFoundError):
        bw.Register.load(f"{tmp_path}/nothing.json")
    with pytest.raises(TypeError, match="document: int is not a text or bytes"):
        bw.Register.parse(1)  # type: ignore[arg-type]
