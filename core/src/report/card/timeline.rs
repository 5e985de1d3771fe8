//! The card of a timeline: the seats of every region by status, day by day, and what lapses afterwards.

use super::chart::{Band, HEIGHT, Span, WIDTH, bands};
use super::{Frame, cuts, texts, written};
use crate::date::Date;
use crate::language::Language;
use crate::render::Renderer;
use crate::report::ahead::Ahead;
use crate::report::answer::policy;
use crate::report::marks::{Mark, seat};
use crate::report::seats::Seats;
use crate::timeline::{Timeline, TimelineDay};
use crate::vocabulary::SeatStatus;
use askama::Template;

/// So many charts are drawn.
const MOST: usize = 8;

/// A timeline at a glance. Of a period with an open side, the days on which something changes.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Language, Period, Policy, Register, report::card};
/// let year = Period::through("2021-01-01".parse().ok(), "2021-12-31".parse().unwrap()).unwrap();
/// let timeline = Register::demo().timeline(&Policy::gvjb_2021(), year);
/// let card = card::timeline(&timeline, Language::Nl);
/// assert!(card.contains("Van 1 januari 2021 tot en met 31 december 2021"));
/// # }
/// ```
#[must_use]
pub fn timeline(timeline: &Timeline, language: Language) -> String {
    let register = timeline.register();
    let texts = texts(register, language);
    let span = span(timeline);
    let by = language.pick("Beleid", "Policy");
    let under = [
        span.map(|span| days(&span, &texts)),
        Some(format!("{by}: {}", policy(timeline.policy(), language))),
    ];
    let edition = span.and_then(|span| texts.edition(span.last));
    let (charts, more) = span.map(|span| charts(timeline, span, &texts)).unwrap_or_default();
    let kinds = SeatStatus::ALL
        .iter()
        .copied()
        .filter(|status| timeline.regions().flat_map(|(_, days)| days).any(|day| day.seats(*status) > 0));
    let kinds = kinds.map(|status| seat(status, language)).collect();
    written(&Card {
        frame: Frame::new(register, language, ("Tijdlijn", "Timeline"))
            .under(under.into_iter().flatten())
            .remarks(edition.into_iter().chain(cuts(register, &texts))),
        kinds: if charts.is_empty() { Vec::new() } else { kinds },
        charts,
        more,
        axis: span.map(|span| Axis::new(timeline, span, &texts)),
        ahead: span.and_then(|span| ahead(timeline, span.last, &texts)),
    })
}

#[derive(Template)]
#[template(path = "card/timeline.html")]
struct Card {
    frame: Frame,
    kinds: Vec<Mark>,
    charts: Vec<Chart>,
    /// That regions are left out.
    more: Option<String>,
    axis: Option<Axis>,
    /// What lapses after the last day: of which day on, and how many.
    ahead: Option<(String, Ahead)>,
}

/// The seats of a region, or of all.
struct Chart {
    name: String,
    /// Covered and all, on the first day and on the last.
    then: (u32, u32),
    now: (u32, u32),
    /// The numbers in words.
    says: String,
    bands: Vec<Band>,
}

/// What stands below every chart.
struct Axis {
    first: String,
    last: String,
    ticks: String,
    /// How many days a step is, when it is not one.
    step: Option<String>,
    /// Where the policy ends inside the period, and that it does.
    end: Option<(u32, String)>,
}

/// The days that are shown.
fn span(timeline: &Timeline) -> Option<Span> {
    let changes = || timeline.regions().flat_map(|(_, days)| days.iter().skip(1)).map(|day| day.on);
    let first = timeline.period().from().or_else(|| changes().min().map(Date::previous))?;
    let last = timeline.period().last_day().or_else(|| changes().max());
    Span::new(first.max(Date::FIRST), last.unwrap_or(first).min(Date::LAST))
}

fn days(span: &Span, texts: &Renderer) -> String {
    let (language, first, last) = (texts.language(), texts.date(span.first), texts.date(span.last));
    if span.first == span.last {
        return last;
    }
    say!(language, "Van {first} tot en met {last}", "From {first} through {last}")
}

/// All regions together when there are several, then region by region, and how many are left out.
fn charts(timeline: &Timeline, span: Span, texts: &Renderer) -> (Vec<Chart>, Option<String>) {
    let language = texts.language();
    let steps: Vec<Date> = span.days().collect();
    let of = |days: &[TimelineDay]| -> Vec<Seats> { steps.iter().map(|day| on(days, *day)).collect() };
    let regions: Vec<_> = timeline.regions().map(|(region, days)| (region, of(days))).collect();
    let mut all = Vec::new();
    if regions.len() > 1 {
        let together = regions.iter().fold(vec![Seats::default(); steps.len()], |sum, (_, own)| {
            sum.iter().zip(own).map(|(sum, own)| sum.with(own)).collect()
        });
        all.push((language.pick("Alle regio's", "All regions").to_owned(), together));
    }
    let names = regions.into_iter().map(|(region, own)| (texts.region(region), own));
    all.extend(names);
    let left = all.len().saturating_sub(MOST);
    let more = match left {
        0 => None,
        1 => Some(language.pick("En nog 1 regio.", "And 1 more region.").to_owned()),
        left => Some(say!(language, "En nog {left} regio's.", "And {left} more regions.")),
    };
    let charts = all.into_iter().take(MOST);
    (charts.map(|(name, steps)| Chart::new(name, &steps, span, texts)).collect(), more)
}

/// The seats on a day.
fn on(days: &[TimelineDay], day: Date) -> Seats {
    let begun = days.partition_point(|other| other.on <= day);
    let mut seats = Seats::default();
    if let Some(day) = days.get(..begun).and_then(<[_]>::last) {
        SeatStatus::ALL.iter().for_each(|status| seats.add(*status, day.seats(*status)));
    }
    seats
}

impl Chart {
    fn new(name: String, steps: &[Seats], span: Span, texts: &Renderer) -> Self {
        let share = |seats: Option<&Seats>| seats.map(|own| (own.covered(), own.total())).unwrap_or_default();
        let says = [(span.first, steps.first()), (span.last, steps.last())].map(|(day, seats)| {
            let seats = seats.copied().unwrap_or_default();
            let counts = seats
                .occurring()
                .map(|status| format!("{} {}", seats.of(status), status.name(texts.language())));
            format!("{}: {}.", texts.date(day), counts.collect::<Vec<_>>().join(", "))
        });
        Self {
            name,
            then: share(steps.first()),
            now: share(steps.last()),
            says: says.join(" "),
            bands: bands(steps, texts.language()),
        }
    }

    fn width(&self) -> u32 {
        WIDTH
    }

    fn height(&self) -> u32 {
        HEIGHT
    }
}

impl Axis {
    fn new(timeline: &Timeline, span: Span, texts: &Renderer) -> Self {
        let (language, every) = (texts.language(), span.every);
        let over = timeline.policy().period().end();
        let end = over.and_then(|over| Some((span.across(over).filter(|across| *across > 0)?, over)));
        let ticks = span.ticks().into_iter().map(|across| format!("M{across} {HEIGHT}v3"));
        Self {
            first: texts.short_date(span.first),
            last: texts.short_date(span.last),
            ticks: ticks.collect(),
            step: (every > 1)
                .then(|| say!(language, "Elke stap is {every} dagen.", "Every step is {every} days.")),
            end: end.map(|(across, over)| {
                let last = texts.date(over.previous());
                let says = say!(language, "einde van het beleid: {last}", "end of the policy: {last}");
                (across, says)
            }),
        }
    }
}

/// What lapses after the last day.
fn ahead(timeline: &Timeline, last: Date, texts: &Renderer) -> Option<(String, Ahead)> {
    let language = texts.language();
    let covered: u32 = timeline.regions().map(|(_, days)| on(days, last).covered()).sum();
    if covered == 0 {
        return None;
    }
    let lapses = timeline.lapses(last);
    let lost = lapses.iter().map(|lapse| (lapse.region, lapse.on));
    let ahead = Ahead::new(last, covered, lost, texts, language.pick("op die dag", "on that day"));
    let day = texts.date(last);
    let head = say!(language, "Vooruit vanaf {day}", "Ahead from {day}");
    Some((head, ahead))
}
