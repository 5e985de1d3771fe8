//! The districts of a table.

use super::drafts::Drafts;
use super::field::FactField as F;
use super::headings::Headings;
use super::once::{Joining, Once};
use super::problem::TableProblems;
use super::row::Row;
use super::value;
use crate::exchange::Table;
use crate::facts::District;
use crate::id::DistrictId;
use crate::problem::{Detail, ProblemCode, masked};
use crate::text::Text;

/// The districts that could be read, each with its first row.
#[derive(Debug, Default)]
pub(super) struct Districts {
    pub(super) list: Vec<District>,
    pub(super) rows: Vec<u32>,
}

struct Draft {
    row: u32,
    id: DistrictId,
    name: Once<Text>,
}

fn id(text: &str) -> Result<DistrictId, (ProblemCode, Detail)> {
    text.parse().map_err(|_| (ProblemCode::BadCode, Detail::Value(masked(text))))
}

/// Reads the districts. One whose name cannot be read is there all the same, so that areas can name it.
pub(super) fn read(table: &Table, headings: &Headings, problems: &mut TableProblems) -> Districts {
    let mut drafts = Drafts::default();
    headings.rows(table, problems, &mut |row, problems| {
        let name = row.needed(F::Name, problems, value::text);
        if let Some(draft) = draft(row, name.into(), problems) {
            drafts.add(draft.id.clone(), draft, |known: &mut Draft, further: Draft| {
                Joining::new(headings, problems).once(&mut known.name, further.name);
            });
        }
    });
    let mut districts = Districts::default();
    for draft in drafts.into_iter() {
        let name = draft.name.into_value().unwrap_or(Text::ellipsis());
        districts.list.push(District { id: draft.id, name });
        districts.rows.push(draft.row);
    }
    districts
}

fn draft(row: &Row<'_, '_>, name: Once<Text>, problems: &mut TableProblems) -> Option<Draft> {
    let id = row.needed(F::Id, problems, id).value()?.value;
    Some(Draft { row: row.number, id, name })
}
