//! Can we find each other? The answer in sentences, the same on every report.

use super::seats::Seats;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::id::RegionCode;
use crate::language::Language;
use crate::policy::Policy;
use crate::register::{CoverageRow, Register};
use crate::render::Renderer;
use crate::vocabulary::{PartnerRole, SeatStatus};
use std::collections::BTreeMap;

/// A sentence of which the first part is the answer itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    /// What must be read.
    pub(super) strong: String,
    /// What follows on the same line; may be empty.
    pub(super) rest: String,
}

impl Answer {
    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self { strong: text.into(), rest: String::new() }
    }

    pub(super) fn and(self, rest: impl Into<String>) -> Self {
        Self { rest: rest.into(), ..self }
    }
}

/// What a register is called.
pub(super) fn title(register: &Register, language: Language) -> &str {
    let title = register.meta().and_then(|meta| meta.title.as_ref());
    title.map_or(language.pick("Register zonder titel", "Register without a title"), |own| own.as_str())
}

/// By which policy, and how far that got.
pub(super) fn policy(policy: &Policy, language: Language) -> String {
    format!("{} ({})", policy.title(), policy.status().name(language))
}

/// Covered and total, in a sentence; without seats there is no share and no "all".
pub(super) fn found(seats: &Seats, language: Language) -> Answer {
    let (covered, total) = (seats.covered(), seats.total());
    let via = match seats.of(SeatStatus::Replaced) {
        0 => String::new(),
        replaced => say!(language, ", {replaced} via een vervanger", ", {replaced} via a stand-in"),
    };
    if total == 0 {
        return Answer::strong(
            language.pick("Er zijn geen plekken om te tellen.", "There are no seats to count."),
        );
    }
    if total == 1 {
        return Answer::strong(match covered {
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
        return Answer::strong(say!(
            language,
            "Nee: op geen van de {total} plekken is iemand bereikbaar.",
            "No: nobody can be reached on any of the {total} seats."
        ));
    }
    if covered == total {
        return Answer::strong(say!(
            language,
            "Ja: op alle {total} plekken is iemand bereikbaar{via}.",
            "Yes: somebody can be reached on all {total} seats{via}."
        ));
    }
    let share = u64::from(covered) * 100 / u64::from(total);
    Answer::strong(say!(
        language,
        "Nog niet overal: op {covered} van de {total} plekken is iemand bereikbaar",
        "Not everywhere yet: somebody can be reached on {covered} of {total} seats"
    ))
    .and(format!(" ({share}%){via}."))
}

/// The missing decision on which most of the seats hang that cannot be checked.
///
/// A seat cannot be checked when no rhythm is agreed for its role: the agreement itself is missing, or the
/// rhythm in it. Worked out for the day asked, as the seats are; verdicts may be of an earlier day.
pub(super) fn decision(assessment: &Assessment, rows: &[CoverageRow], texts: &Renderer) -> Option<String> {
    let mut hanging: BTreeMap<(RegionCode, Option<PartnerRole>), u32> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.status == SeatStatus::Unverified) {
        let agreements = assessment.register().agreements();
        let is_agreed = agreements
            .iter()
            .any(|agreement| agreement.region == row.region && agreement.in_force.contains(assessment.on()));
        *hanging.entry((row.region, is_agreed.then_some(row.role))).or_default() += 1;
    }
    let most = hanging.values().max()?;
    let ((region, role), seats) = hanging.iter().find(|(_, seats)| *seats == most)?;
    let (region, language) = (texts.region(*region), texts.language());
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
    Some(match *seats {
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
    })
}

/// The days after which a seat is no longer covered if nothing changes, within so many days from a day, in
/// order.
pub(super) fn lapses(rows: &[CoverageRow], on: Date, within: u32) -> Vec<Date> {
    let soon = on.plus_days(within);
    let mut days: Vec<Date> = rows.iter().filter_map(|row| row.through).filter(|day| *day < soon).collect();
    days.sort_unstable();
    days
}

/// How many of the covered seats are lost within so many days when nothing changes.
pub(super) fn lapsing(rows: &[CoverageRow], on: Date, within: u32, texts: &Renderer) -> String {
    let days = lapses(rows, on, within);
    let language = texts.language();
    let first = days.first().map(|day| texts.short_date(day.next())).unwrap_or_default();
    match days.len() {
        0 => say!(
            language,
            "Binnen {within} dagen vervalt geen bereikbare plek.",
            "Within {within} days no reachable seat lapses."
        ),
        1 => say!(
            language,
            "Binnen {within} dagen vervalt 1 bereikbare plek, op {first}, als er niets verandert.",
            "Within {within} days 1 reachable seat lapses, on {first}, if nothing changes."
        ),
        number => say!(
            language,
            "Binnen {within} dagen vervallen {number} bereikbare plekken, de eerste op {first}, als er niets verandert.",
            "Within {within} days {number} reachable seats lapse, the first on {first}, if nothing changes."
        ),
    }
}

/// Where days or areas are not those one would think.
pub(super) fn remarks(assessment: &Assessment, texts: &Renderer) -> Vec<String> {
    let language = texts.language();
    let (on, judged) = (assessment.on(), assessment.judged_on());
    let mut remarks = Vec::new();
    if let Some(base) = assessment.policy().adapted_from() {
        remarks.push(say!(
            language,
            "Dit beleid is een aanpassing van {base}: normen of zwaarte zijn anders.",
            "This policy was adapted from {base}: norms or weights differ."
        ));
    }
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
