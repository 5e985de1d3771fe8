"""Charts to explore an assessment or a timeline, with altair.

A chart gets few plain rows (counts), never the register. They are stored in the notebook, so they are at most 5,000, as
altair asks of any table. A chart holds no names of people: it can be shown to anybody who may see the counts.
"""

from __future__ import annotations

import bouwsteen as bw

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from types import ModuleType

    import altair

    from bouwsteen._errors import Language

__all__ = ["AssessmentChart", "timeline"]

#: The most rows of a chart: what altair allows a table.
MOST_ROWS = 5_000
#: How wide a chart is: as wide as what stands around it in a notebook.
WIDTH = 480
#: The edge of a bar or an area.
EDGE = "#4A4A4A"


def _altair() -> ModuleType:
    try:
        import altair
    except ImportError:
        raise ImportError("charts need altair: pip install 'bouwsteen[altair]'") from None
    return altair


def _within_bounds(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    if len(rows) > MOST_ROWS:
        raise ValueError(
            f"this chart would have {len(rows):,} rows, and a chart has at most {MOST_ROWS:,}; "
            "take a shorter period, or draw the table yourself"
        )
    return rows


class AssessmentChart:
    """The charts of an assessment: `assessment.chart.coverage()`."""

    def __init__(self, assessment: bw.Assessment) -> None:
        self._assessment = assessment

    def __repr__(self) -> str:
        return f"<charts of {self._assessment!r}>"

    def coverage(self, *, lang: Language = "nl") -> altair.Chart:
        """The seats of each region by role and status: one bar for each role.

        >>> import bouwsteen as bw
        >>> chart = bw.demo().assess(on="2021-09-01").chart.coverage(lang="en")
        >>> chart.to_dict()["mark"]["type"]
        'bar'
        """
        alt = _altair()
        texts = bw.Renderer(self._assessment.register, lang=lang)
        rows = [
            {
                "region": texts.region(total.region),
                "role": total.role.name_in(lang),
                "status": status.name_in(lang),
                "order": place,
                "seats": seats,
            }
            for total in self._assessment.coverage_totals()
            for place, status in enumerate(bw.SeatStatus)
            # What is nothing would still be drawn as an edge.
            if (seats := getattr(total, status.value))
        ]
        return (
            alt.Chart(alt.Data(values=_within_bounds(rows)))
            # One status is white: an edge shows where it ends.
            .mark_bar(stroke=EDGE, strokeWidth=0.5)
            .encode(
                x=alt.X("seats:Q", title=None, stack="zero", axis=alt.Axis(tickMinStep=1)),
                y=alt.Y("role:N", title=None, sort=[role.name_in(lang) for role in bw.PartnerRole]),
                color=_colours(alt, lang),
                order=alt.Order("order:Q"),
                row=_regions(alt),
                tooltip=["region:N", "role:N", "status:N", "seats:Q"],
            )
            .properties(width=WIDTH)
        )


def timeline(timeline: bw.Timeline, *, region: str | None = None, lang: Language = "nl") -> altair.Chart:
    """The seats by status over time, of one region or of each in a row of its own.

    >>> import bouwsteen as bw
    >>> days = bw.demo().timeline(start="2021-07-01", until="2021-10-01")
    >>> days.chart(region="JZ25").to_dict()["mark"]["type"]
    'area'
    """
    alt = _altair()
    texts = bw.Renderer(timeline.register, lang=lang)
    regions = [own.code for own in timeline.register.territory.regions]
    if region is not None and region not in regions:
        raise ValueError(f"region: {region!r} is not in the territory of the register")
    rows = [
        {"region": texts.region(code), "on": on.isoformat(), "status": status.name_in(lang), **band}
        for code in regions
        if region in (None, code)
        for on, seats in _until_the_end(timeline, code)
        for status, band in _stacked(seats)
    ]
    return (
        alt.Chart(alt.Data(values=_within_bounds(rows)))
        # Counts hold until the next day on which one changes. Vega is not asked to stack them: it would take a day
        # on which only another region changes for a day without seats.
        .mark_area(interpolate="step-after", stroke=EDGE, strokeWidth=0.5)
        .encode(
            # Days, wherever the reader is.
            x=alt.X("on:T", title=None, axis=alt.Axis(format="%Y-%m-%d"), scale=alt.Scale(type="utc")),
            y=alt.Y("below:Q", title=None, axis=alt.Axis(tickMinStep=1)),
            y2="above:Q",
            color=_colours(alt, lang),
            row=_regions(alt),
            tooltip=["region:N", "status:N"],
        )
        .properties(width=WIDTH, height=90 if region is None else 180)
    )


def _until_the_end(timeline: bw.Timeline, region: str) -> Iterator[tuple[datetime.date, dict[bw.SeatStatus, int]]]:
    """The counts of a region on every day on which one changes, and where the last of them ends."""
    seats: dict[bw.SeatStatus, int] = {}
    for day in timeline.days(region):
        seats = day.seats
        yield day.on, seats
    if seats and timeline.until is not None:
        yield timeline.until, seats


def _stacked(seats: dict[bw.SeatStatus, int]) -> Iterator[tuple[bw.SeatStatus, dict[str, int]]]:
    """Each status with its seats, and between which heights it is drawn."""
    below = 0
    for status in bw.SeatStatus:
        above = below + seats[status]
        yield status, {"seats": seats[status], "below": below, "above": above}
        below = above


def _regions(alt: ModuleType) -> object:
    """Each region in a row of its own, under its name."""
    return alt.Row(
        "region:N",
        title=None,
        header=alt.Header(labelOrient="top", labelAnchor="start", labelAngle=0, labelFontWeight="bold", labelPadding=4),
    )


def _colours(alt: ModuleType, lang: Language) -> object:
    """Each status in the colour that it has in every report, in its order."""
    statuses = list(bw.SeatStatus)
    scale = alt.Scale(
        domain=[status.name_in(lang) for status in statuses], range=[status.colours[0] for status in statuses]
    )
    return alt.Color("status:N", title=None, scale=scale)
