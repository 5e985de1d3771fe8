"""Charts to explore an assessment or a timeline, with altair.

A chart gets few plain rows (counts), never the register: altair takes no Arrow tables and stops at 5,000 rows. It holds
no names of people, so a notebook with charts can be shown to anybody who may see the counts.
"""

from __future__ import annotations

import bouwsteen as bw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    import altair

    from bouwsteen._errors import Language

__all__ = ["AssessmentChart", "timeline"]

#: The most rows that altair draws.
MOST_ROWS = 5_000


def _altair() -> ModuleType:
    try:
        import altair
    except ImportError:
        raise ImportError("charts need altair: pip install 'bouwsteen[altair]'") from None
    return altair


def _within_bounds(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    if len(rows) > MOST_ROWS:
        raise ValueError(
            f"this chart would have {len(rows):,} rows, and altair draws at most {MOST_ROWS:,}; "
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
                "seats": getattr(total, status.value),
            }
            for total in self._assessment.coverage_totals()
            for place, status in enumerate(bw.SeatStatus)
        ]
        return (
            alt.Chart(alt.Data(values=_within_bounds(rows)))
            # One status is white: an edge shows where it ends.
        .mark_bar(stroke="#4A4A4A", strokeWidth=0.5)
            .encode(
                x=alt.X("sum(seats):Q", title=None),
                y=alt.Y("role:N", title=None, sort=[role.name_in(lang) for role in bw.PartnerRole]),
                color=_colours(alt, lang),
                order=alt.Order("order:Q"),
                row=alt.Row("region:N", title=None, header=alt.Header(labelAngle=0, labelAlign="left")),
                tooltip=["region:N", "role:N", "status:N", "seats:Q"],
            )
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
        {
            "region": texts.region(code),
            "on": day.on.isoformat(),
            "status": status.name_in(lang),
            "order": place,
            "seats": day.seats[status],
        }
        for code in regions
        if region in (None, code)
        for day in timeline.days(code)
        for place, status in enumerate(bw.SeatStatus)
    ]
    return (
        alt.Chart(alt.Data(values=_within_bounds(rows)))
        # Counts hold until the next day on which one changes.
        .mark_area(interpolate="step-after", stroke="#4A4A4A", strokeWidth=0.5)
        .encode(
            x=alt.X("on:T", title=None),
            y=alt.Y("sum(seats):Q", title=None),
            color=_colours(alt, lang),
            order=alt.Order("order:Q"),
            row=alt.Row("region:N", title=None, header=alt.Header(labelAngle=0, labelAlign="left")),
            tooltip=["region:N", "on:T", "status:N", "seats:Q"],
        )
        .properties(height=90)
    )


def _colours(alt: ModuleType, lang: Language) -> object:
    """Each status in the colour that it has in every report, in its order."""
    statuses = list(bw.SeatStatus)
    scale = alt.Scale(
        domain=[status.name_in(lang) for status in statuses], range=[status.colours[0] for status in statuses]
    )
    return alt.Color("status:N", title=None, scale=scale)
