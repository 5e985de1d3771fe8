//! Findings: a row per requirement and subject.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use super::subject::actor;
use bouwsteen::{EvidenceId, FindingDocument, Json, Text, Value};

/// Findings with everything about them.
pub(crate) fn findings(rows: Vec<FindingDocument>) -> Table {
    Table::of(Later::new(move || rows))
}

impl Row for FindingDocument {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        let causes = || cells().map(|row| row.cause.as_ref());
        let subjects: Vec<_> = cells().map(|row| &row.subject).collect();
        Columns::default()
            .words("requirement", cells().map(|row| Some(row.requirement)))
            .codes("region", cells().map(|row| Some(row.region)))
            .subjects(&subjects)
            .words("verdict", cells().map(|row| Some(row.verdict)))
            .words("force", cells().map(|row| Some(row.force)))
            .documents("expected", cells().map(|row| said(&row.expected)))
            .documents("observed", cells().map(|row| said(&row.observed)))
            .lists("evidence", cells().map(|row| Some(row.evidence.iter().map(EvidenceId::as_str))))
            .texts("responsible", cells().map(|row| Some(actor(&row.responsible))))
            .days("due", cells().map(|row| row.due))
            .words("cause_requirement", causes().map(|cause| Some(cause?.requirement)))
            .codes("cause_region", causes().map(|cause| Some(cause?.region)))
            .texts("cause_subject", causes().map(|cause| Some(cause?.subject.parts().join(":"))))
            .texts("source_document", cells().map(|row| Some(row.source.document.as_str())))
            .texts("source_section", cells().map(|row| row.source.section.as_ref().map(Text::as_str)))
            .texts("source_quote", cells().map(|row| row.source.quote.as_ref().map(Text::as_str)))
            .days("source_date", cells().map(|row| row.source.date))
            .documents("remedy", cells().map(|row| Some(row.remedy.to_json())))
    }
}

/// The JSON of what was expected or found, if there is anything to say.
fn said(json: &Json) -> Option<String> {
    Some(json.to_json()).filter(|text| text != "null")
}
