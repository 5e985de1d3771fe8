"""Charts: the counts of the assessment or the timeline, in the colours of every report, and nobody's name."""

from __future__ import annotations

import datetime
import json
import sys
from collections import Counter
from typing import Any

import pytest

import bouwsteen as bw
from bouwsteen._errors import Language

DAY = "2021-09-01"
START, UNTIL = "2021-07-01", "2021-10-01"

language = pytest.mark.parametrize("lang", ["nl", "en"])


@pytest.fixture(scope="module")
def assessment() -> bw.Assessment:
    return bw.demo().assess("gvjb_2021", on=DAY)


@pytest.fixture(scope="module")
def timeline() -> bw.Timeline:
    return bw.demo().timeline("gvjb_2021", start=START, until=UNTIL)


@pytest.fixture
def altair() -> Any:
    return pytest.importorskip("altair")


def drawn(chart: Any) -> dict[str, Any]:
    """The chart as it is drawn; altair checks it against the schema of Vega-Lite on the way."""
    specification: dict[str, Any] = chart.to_dict()
    return specification


def rows_of(chart: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = drawn(chart)["data"]["values"]
    return rows


@language
def test_the_bars_are_the_totals(altair: Any, assessment: bw.Assessment, lang: Language) -> None:
    texts = bw.Renderer(assessment.register, lang=lang)
    bars: Counter[tuple[str, str, str]] = Counter()
    for row in rows_of(assessment.chart.coverage(lang=lang)):
        bars[row["region"], row["role"], row["status"]] += row["seats"]
    # Counted anew from the seats themselves.
    seats = Counter(
        (texts.region(row.region), row.role.name_in(lang), row.status.name_in(lang))
        for row in assessment.coverage()
    )
    assert bars == seats
    assert sum(bars.values()) == 302


def test_the_bars_of_a_role_are_drawn_in_the_order_of_the_words(altair: Any, assessment: bw.Assessment) -> None:
    chart = drawn(assessment.chart.coverage(lang="en"))
    assert chart["encoding"]["order"]["field"] == "order"
    orders = {row["status"]: row["order"] for row in chart["data"]["values"]}
    assert sorted(orders, key=lambda status: orders[status]) == [status.name_in("en") for status in bw.SeatStatus]
    assert chart["encoding"]["y"]["sort"] == [role.name_in("en") for role in bw.PartnerRole]


@language
def test_the_areas_are_the_timeline_of_every_region(altair: Any, timeline: bw.Timeline, lang: Language) -> None:
    texts = bw.Renderer(timeline.register, lang=lang)
    rows = rows_of(timeline.chart(lang=lang))
    areas = {(row["region"], row["on"], row["status"]): row["seats"] for row in rows}
    assert len(areas) == len(rows), "a day of a region stands there twice"
    expected = {
        (texts.region(region.code), day.on.isoformat(), status.name_in(lang)): day.seats[status]
        for region in timeline.register.territory.regions
        for day in timeline.days(region.code)
        for status in bw.SeatStatus
    }
    ends = {key: areas.pop(key) for key in list(areas) if key[1] == UNTIL}
    assert areas == expected
    # The last counts are drawn up to where the period ends.
    last = (datetime.date.fromisoformat(UNTIL) - datetime.timedelta(days=1)).isoformat()
    assert ends == {
        (texts.region(region.code), UNTIL, status.name_in(lang)): on_the_last_day.seats[status]
        for region in timeline.register.territory.regions
        if (on_the_last_day := timeline.at(region.code, last))
        for status in bw.SeatStatus
    }
    assert len(ends) == 7 * 6


def test_the_areas_lie_on_each_other(altair: Any, timeline: bw.Timeline) -> None:
    chart = drawn(timeline.chart())
    # Stacked here and not by Vega, which would take a day of another region for a day without seats.
    assert (chart["encoding"]["y"]["field"], chart["encoding"]["y2"]["field"]) == ("below", "above")
    assert "stack" not in chart["encoding"]["y"] and "aggregate" not in chart["encoding"]["y"]
    heights: dict[tuple[str, str], int] = {}
    for row in chart["data"]["values"]:
        day = (row["region"], row["on"])
        assert row["below"] == heights.get(day, 0)
        assert row["above"] - row["below"] == row["seats"]
        heights[day] = row["above"]
    # The seats of Achterhoek are 40 on every day, whatever their status.
    assert {height for (region, _), height in heights.items() if region == "Achterhoek"} == {40}


def test_one_region_of_a_timeline(altair: Any, timeline: bw.Timeline) -> None:
    every = rows_of(timeline.chart())
    assert rows_of(timeline.chart(region="JZ25")) == [row for row in every if row["region"] == "Achterhoek"]
    with pytest.raises(ValueError, match="region: 'JZ99' is not in the territory"):
        timeline.chart(region="JZ99")
    # A region of the country, but not of this register.
    with pytest.raises(ValueError, match="region: 'JZ01' is not in the territory"):
        timeline.chart(region="JZ01")


@language
def test_every_status_has_the_colour_of_the_reports(
    altair: Any, assessment: bw.Assessment, timeline: bw.Timeline, lang: Language
) -> None:
    for chart in (assessment.chart.coverage(lang=lang), timeline.chart(lang=lang)):
        specification = drawn(chart)
        colour = specification["encoding"]["color"]
        assert colour["field"] == "status"
        colours = dict(zip(colour["scale"]["domain"], colour["scale"]["range"], strict=True))
        assert colours == {status.name_in(lang): status.colours[0] for status in bw.SeatStatus}
        for status in bw.SeatStatus:
            assert f".seat.{status}{{background:{colours[status.name_in(lang)]};" in bw.stylesheet()
        assert {row["status"] for row in specification["data"]["values"]} <= set(colours)


def test_charts_hold_nobody(altair: Any, assessment: bw.Assessment, timeline: bw.Timeline) -> None:
    contacts = bw.demo().contacts()
    personal = {text for contact in contacts for text in (contact.name, contact.email, contact.phone) if text}
    personal |= {contact.id for contact in contacts}
    assert len(personal) > 1_000
    for chart in (assessment.chart.coverage(), timeline.chart(), timeline.chart(region="JZ28", lang="en")):
        text = json.dumps(chart.to_dict(), ensure_ascii=False)
        assert [one for one in personal if one in text] == []
        assert repr(assessment.chart) == f"<charts of {assessment!r}>"


def test_a_chart_has_at_most_5000_rows(altair: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import bouwsteen._charts as charts

    assert charts.MOST_ROWS == 5_000
    long = bw.demo().timeline("gvjb_2021", start="2021-01-01", until="2022-01-01")
    rows = len(rows_of(long.chart(region="JZ28")))
    assert rows < 5_000
    monkeypatch.setattr(charts, "MOST_ROWS", rows)
    long.chart(region="JZ28")
    monkeypatch.setattr(charts, "MOST_ROWS", rows - 1)
    with pytest.raises(ValueError, match=f"would have {rows} rows, and a chart has at most {rows - 1}; take a shorter"):
        long.chart(region="JZ28")


def test_without_altair_it_says_what_to_install(
    assessment: bw.Assessment, timeline: bw.Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "altair", None)
    # The charts themselves can be asked for: only drawing needs altair.
    charts = assessment.chart
    for draw in (charts.coverage, timeline.chart):
        with pytest.raises(ImportError) as told:
            draw()
        assert str(told.value) == "charts need altair: pip install 'bouwsteen[altair]'"
        assert told.value.__suppress_context__
