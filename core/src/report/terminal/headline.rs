//! The title, and section 1: can we find each other?

use super::line::{GLUE, Ink, Line, glued};
use super::view::{Seats, View};
use crate::date::Date;
use crate::id::RegionCode;
use crate::vocabulary::{PartnerRole, SeatStatus};
use std::collections::BTreeMap;

/// Seats that are lost within so many days are counted in the headline.
const SOON: u32 = 14;

/// What register, what day, by what policy, and what one must know to read the rest.
pub(super) fn title(view: &View<'_>) -> Vec<Line> {
    let (register, policy, texts) = (view.assessment.register(), view.assessment.policy(), &view.texts);
    let language = view.language();
    let title = register.meta().and_then(|meta| meta.title.as_ref()).map(|title| title.as_str());
    let title = title.unwrap_or(language.pick("Register zonder titel", "Register without a title"));
    let asked = language.pick("Stand op", "As it is on");
    let by = language.pick("Beleid", "Policy");
    let mut lines = vec![
        Line::strong(title),
        Line::plain(format!("{asked} {}", texts.date(view.assessment.on()))),
        Line::plain(format!("{by}: {} ({})", policy.title(), policy.status().name(language))),
    ];
    lines.extend(limits(view).into_iter().chain(remarks(view)).map(Line::dim));
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

/// Where days or areas are not those one would think.
fn remarks(view: &View<'_>) -> Vec<String> {
    let (assessment, texts, language) = (view.assessment, &view.texts, view.language());
    let (on, judged) = (assessment.on(), assessment.judged_on());
    let mut remarks = Vec::new();
    if judged != on {
        let (judged, on) = (texts.date(judged), texts.date(on));
        remarks.push(say!(
            language,
            "Oordelen en acties gelden op {judged}, de laatste dag van dit beleid; plekken op {on}.",
            "Verdicts and actions hold on {judged}, the last day of this policy; seats on {on}."
        ));
    }
    if let Some(from) = assessment.policy().period().from().filter(|from| on < *from) {
        let from = texts.date(from);
        remarks.push(say!(
            language,
            "Dit beleid begint op {from}: oordelen zijn nog niet van toepassing.",
            "This policy starts on {from}: verdicts do not apply yet."
        ));
    }
    let asked = u32::try_from(on.year()).unwrap_or_default();
    if let Some(year) = assessment.register().territory().year().filter(|year| *year != asked) {
        remarks.push(say!(
            language,
            "Gemeenten en regio's zijn die van {year}, niet die van {asked}.",
            "Municipalities and regions are those of {year}, not of {asked}."
        ));
    }
    remarks
}

/// Section 1.
pub(super) fn headline(view: &View<'_>) -> Vec<Line> {
    let seats = view.total();
    let mut sentences = vec![found(view, &seats)];
    sentences.extend(missing(view, &seats));
    sentences.extend(decision(view));
    sentences.extend(lapsing(view, &seats));
    sentences.iter().flat_map(|line| line.wrapped(view.options.columns())).collect()
}

/// Covered and total, in a sentence; without seats there is no share and no "all".
fn found(view: &View<'_>, seats: &Seats) -> Line {
    let language = view.language();
    let (covered, total) = (seats.covered(), seats.total());
    let via = match seats.of(SeatStatus::Replaced) {
        0 => String::new(),
        replaced => say!(language, ", {replaced} via een vervanger", ", {replaced} via a stand-in"),
    };
    if total == 0 {
        return Line::strong(
            language.pick("Er zijn geen plekken om te tellen.", "There are no seats to count."),
        );
    }
    if total == 1 {
        return Line::strong(match covered {
            0 => language.pick(
                "Nee: op de enige plek is niemand bereikbaar.",
                "No: nobody can be reached on the only seat.",
            ),
            _ => language.pick(
                "Ja: op de enige plek is iemand bereikbaar.",
                "Yes: somebody can be reached on the only seat.",
            ),
        });
    }
    if covered == 0 {
        return Line::strong(say!(
            language,
            "Nee: op geen van de {total} plekken is iemand bereikbaar.",
            "No: nobody can be reached on any of the {total} seats."
        ));
    }
    if covered == total {
        return Line::strong(say!(
            language,
            "Ja: op alle {total} plekken is iemand bereikbaar{via}.",
            "Yes: somebody can be reached on all {total} seats{via}."
        ));
    }
    let share = u64::from(covered) * 100 / u64::from(total);
    let sentence = say!(
        language,
        "Nog niet overal: op {covered} van de {total} plekken is iemand bereikbaar",
        "Not everywhere yet: somebody can be reached on {covered} of {total} seats"
    );
    Line::strong(sentence).and(Ink::Plain, format!(" ({share}%){via}."))
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

/// The missing decision on which most of the seats hang that cannot be checked.
///
/// A seat cannot be checked when no rhythm is agreed for its role: the agreement itself is missing, or the
/// rhythm in it. Worked out for the day asked, as the seats are; verdicts may be of an earlier day.
fn decision(view: &View<'_>) -> Option<Line> {
    let mut hanging: BTreeMap<(RegionCode, Option<PartnerRole>), u32> = BTreeMap::new();
    for row in view.rows.iter().filter(|row| row.status == SeatStatus::Unverified) {
        let agreements = view.assessment.register().agreements();
        let is_agreed = agreements.iter().any(|agreement| {
            agreement.region == row.region && agreement.in_force.contains(view.assessment.on())
        });
        *hanging.entry((row.region, is_agreed.then_some(row.role))).or_default() += 1;
    }
    let most = hanging.values().max()?;
    let ((region, role), seats) = hanging.iter().find(|(_, seats)| *seats == most)?;
    let (region, language) = (view.texts.region(*region), view.language());
    let what = match role {
        None => say!(
            language,
            "een afspraak over contactbeheer in {region}",
            "an agreement on contact management in {region}"
        ),
        Some(role) => {
            let role = role.name(language);
            say!(
                language,
                "een ritme van bevestigen ({role}) in {region}",
                "a rhythm of confirming ({role}) in {region}"
            )
        }
    };
    Some(Line::plain(match *seats {
        1 => say!(
            language,
            "1 daarvan hangt op één besluit: {what}.",
            "1 of those hangs on one missing decision: {what}."
        ),
        seats => say!(
            language,
            "{seats} daarvan hangen op één besluit: {what}.",
            "{seats} of those hang on one missing decision: {what}."
        ),
    }))
}

/// The seats that are lost soon when nothing changes.
fn lapsing(view: &View<'_>, seats: &Seats) -> Option<Line> {
    if seats.covered() == 0 {
        return None;
    }
    let on = view.assessment.on();
    let soon = on.plus_days(SOON);
    let mut days: Vec<Date> =
        view.rows.iter().filter_map(|row| row.through).filter(|day| *day < soon).collect();
    days.sort_unstable();
    let language = view.language();
    let first = days.first().map(|day| view.texts.short_date(day.next())).unwrap_or_default();
    Some(Line::plain(match days.len() {
        0 => say!(
            language,
            "Binnen {SOON} dagen vervalt geen bereikbare plek.",
            "Within {SOON} days no reachable seat lapses."
        ),
        1 => say!(
            language,
            "Binnen {SOON} dagen vervalt 1 bereikbare plek, op {first}, als er niets verandert.",
            "Within {SOON} days 1 reachable seat lapses, on {first}, if nothing changes."
        ),
        number => say!(
            language,
            "Binnen {SOON} dagen vervallen {number} bereikbare plekken, de eerste op {first}, als er niets verandert.",
            "Within {SOON} days {number} reachable seats lapse, the first on {first}, if nothing changes."
        ),
    }))
}
