//! What tables say of contacts day by day: who vouched for them, and when they are away.

use super::field::FactField as F;
use super::headings::Headings;
use super::problem::TableProblems;
use super::row::{At, Row, Said};
use super::value;
use crate::date::Period;
use crate::exchange::Table;
use crate::facts::Confirmation;
use crate::id::ContactId;
use crate::vocabulary::Confirmer;

/// What a row says of a contact. What of it could not be read is noted, and not there.
#[derive(Debug)]
pub(super) struct About<T> {
    pub(super) contact: Option<At<ContactId>>,
    pub(super) fact: Option<T>,
}

/// An absence of a row, and who stands in, not yet looked up.
#[derive(Debug)]
pub(super) struct Away {
    pub(super) about: About<Period>,
    pub(super) replaced_by: Said<ContactId>,
}

/// Reads the confirmations; `vouched_by` is who vouches where no row says it.
pub(super) fn confirmations(
    table: &Table,
    headings: &Headings,
    vouched_by: Option<Confirmer>,
    problems: &mut TableProblems,
) -> Vec<About<Confirmation>> {
    if vouched_by.is_none() && !headings.has(F::By) {
        headings.missing(F::By, problems);
    }
    let mut confirmations = Vec::new();
    headings.rows(table, problems, &mut |row, problems| {
        confirmations.push(confirmation(row, vouched_by, problems));
    });
    confirmations
}

fn confirmation(
    row: &Row<'_, '_>,
    vouched_by: Option<Confirmer>,
    problems: &mut TableProblems,
) -> About<Confirmation> {
    let contact = row.needed(F::Contact, problems, value::contact_id).value();
    let on = row.needed(F::On, problems, value::date).value();
    let by = match (row.value(F::By, problems, value::confirmer), vouched_by) {
        (Said::Value(at), _) => Some(at.value),
        (Said::Nothing, Some(vouched_by)) => Some(vouched_by),
        (Said::Nothing, None) => {
            if row.headings.has(F::By) {
                row.empty(problems, F::By);
            }
            None
        }
        (Said::Wrong, _) => None,
    };
    let fact = on.zip(by).map(|(on, by)| Confirmation { on: on.value, by });
    About { contact, fact }
}

/// Reads the absences.
pub(super) fn absences(table: &Table, headings: &Headings, problems: &mut TableProblems) -> Vec<Away> {
    let mut absences = Vec::new();
    headings.rows(table, problems, &mut |row, problems| absences.push(absence(row, problems)));
    absences
}

fn absence(row: &Row<'_, '_>, problems: &mut TableProblems) -> Away {
    let contact = row.needed(F::Contact, problems, value::contact_id).value();
    let fact = match row.period([F::From, F::Until, F::Through], problems) {
        Said::Value(at) => Some(at.value),
        Said::Nothing => Some(Period::ALWAYS),
        Said::Wrong => None,
    };
    let replaced_by = row.value(F::ReplacedBy, problems, value::contact_id);
    Away { about: About { contact, fact }, replaced_by }
}
