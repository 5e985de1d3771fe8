//! Organisations as rows: one each, and further ones for further points and for areas with other days.

use super::{AreaGroup, Writer, is_said, joined, line, shown, table};
use crate::exchange::list::person;
use crate::exchange::tables::field::{FactField as F, FactKind};
use crate::exchange::tables::value;
use crate::exchange::tables::written::FactTable;
use crate::facts::{Organisation, Point};
use crate::text::Text;

const FIELDS: &[F] = &[
    F::Id,
    F::Name,
    F::Role,
    F::Serves,
    F::AreaFrom,
    F::AreaUntil,
    F::From,
    F::Until,
    F::Point,
    F::PointName,
    F::Phone,
    F::Email,
    F::Hours,
];

impl Writer<'_> {
    pub(super) fn organisations(&mut self) -> FactTable {
        let mut organisations: Vec<_> = self.register.organisations().collect();
        organisations.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let mut rows = Vec::new();
        for organisation in organisations {
            self.organisation(organisation, &mut rows);
        }
        table(FactKind::Organisations, FIELDS, rows)
    }

    fn organisation(&mut self, own: &Organisation, rows: &mut Vec<Vec<String>>) {
        let at = |key: &str| format!("/organisations/{}/{key}", own.id);
        self.leave(at("id"), usize::from(value::says_nothing(F::Id, own.id.as_str())));
        if !is_said(F::Name, &own.name, value::text) {
            self.leave(at("name"), 1);
        }
        self.leave(at("externalIds"), own.external_ids.len());
        let areas = self.grouped(&own.serves, || at("serves"));
        let misread = own.points.iter().filter(|point| !comes_back(point)).count();
        let mut points = own.points.clone();
        points.dedup();
        self.leave(at("points"), misread + own.points.len() - points.len());
        for index in 0..areas.len().max(points.len()).max(1) {
            rows.push(row(own, areas.get(index), points.get(index)));
        }
    }
}

fn row(own: &Organisation, areas: Option<&AreaGroup>, point: Option<&Point>) -> Vec<String> {
    let period = areas.map(|group| group.period);
    line(FIELDS, |field| match field {
        F::Id => own.id.to_string(),
        F::Name => own.name.to_string(),
        F::Role => own.role.to_string(),
        F::Serves => areas.map(|group| joined(&group.codes)).unwrap_or_default(),
        F::AreaFrom => shown(period.and_then(|period| period.from())),
        F::AreaUntil => shown(period.and_then(|period| period.end())),
        F::From => shown(own.active.from()),
        F::Until => shown(own.active.end()),
        F::Point => shown(point.map(|point| point.kind)),
        F::PointName => shown(point.and_then(|point| point.name.as_ref())),
        F::Phone => shown(point.and_then(|point| point.phone.as_ref())),
        F::Email => shown(point.and_then(|point| point.email.as_ref())),
        F::Hours => shown(point.and_then(|point| point.hours.as_ref())),
        _ => String::new(),
    })
}

/// Whether everything of a point comes back.
fn comes_back(point: &Point) -> bool {
    let text =
        |field, text: &Option<Text>| text.as_ref().is_none_or(|text| is_said(field, text, value::text));
    let phone = |cell: &str| value::business(cell, person::phone);
    let email = |cell: &str| value::business(cell, person::email);
    text(F::PointName, &point.name)
        && text(F::Hours, &point.hours)
        && point.phone.as_ref().is_none_or(|text| is_said(F::Phone, text, phone))
        && point.email.as_ref().is_none_or(|text| is_said(F::Email, text, email))
}
