//! The title, and section 1: can we find each other?

use super::line::{GLUE, Ink, Line, glued};
use super::view::View;
use crate::report::answer::{self, Answer, decision, found, lapsing, remarks};
use crate::report::seats::Seats;
use crate::vocabulary::SeatStatus;

/// Seats that are lost within so many days are counted in the headline.
const SOON: u32 = 14;

/// What register, what day, by what policy, and what one must know to read the rest.
pub(super) fn title(view: &View<'_>) -> Vec<Line> {
    let (texts, language) = (&view.texts, view.language());
    let asked = language.pick("Stand op", "As it is on");
    let by = language.pick("Beleid", "Policy");
    let mut lines = vec![
        Line::strong(answer::title(view.assessment.register(), language)),
        Line::plain(format!("{asked} {}", texts.date(view.assessment.on()))),
        Line::plain(format!("{by}: {}", answer::policy(view.assessment.policy(), language))),
    ];
    lines.extend(limits(view).into_iter().chain(remarks(view.assessment, texts)).map(Line::dim));
    lines.iter().flat_map(|line| line.wrapped(view.options.columns())).collect()
}

/// What was left out because that was asked.
fn limits(view: &View<'_>) -> Vec<String> {
    let language = view.language();
    let region = view.options.region.map(|region| {
        let region = view.texts.region(region);
        say!(language, "Alleen regio {region}.", "Only the region of {region}.")
    });
    let organisation = view.options.organisation.as_ref().map(|id| {
        let organisation = view.texts.organisation(id);
        say!(
            language,
            "Alleen de plekken en acties van {organisation}.",
            "Only the seats and actions of {organisation}."
        )
    });
    region.into_iter().chain(organisation).collect()
}

/// Section 1.
pub(super) fn headline(view: &View<'_>) -> Vec<Line> {
    let seats = view.total();
    let Answer { strong, rest } = found(&seats, view.language());
    let mut sentences =
        vec![if rest.is_empty() { Line::strong(strong) } else { Line::strong(strong).and(Ink::Plain, rest) }];
    sentences.extend(missing(view, &seats));
    sentences.extend(decision(view.assessment, &view.rows, &view.texts).map(Line::plain));
    if seats.covered() > 0 {
        sentences.push(Line::plain(lapsing(&view.rows, view.assessment.on(), SOON, &view.texts)));
    }
    sentences.iter().flat_map(|line| line.wrapped(view.options.columns())).collect()
}

/// The seats without anybody, by kind.
fn missing(view: &View<'_>, seats: &Seats) -> Option<Line> {
    let language = view.language();
    let number = seats.total() - seats.covered();
    if number == 0 {
        return None;
    }
    let start = say!(language, "Op {number} niet: ", "Not on {number}: ");
    let kinds = SeatStatus::ALL.iter().filter(|status| !status.is_covered() && seats.of(**status) > 0);
    let mut line = Line::plain(start);
    for (i, status) in kinds.enumerate() {
        let word = glued(status.name(language));
        let before = if i == 0 { "" } else { "   " };
        line = line
            .then(Line::plain(before))
            .then(view.marked(*status, ""))
            .then(Line::plain(format!("{GLUE}{}{GLUE}{word}", seats.of(*status))));
    }
    Some(line)
}
