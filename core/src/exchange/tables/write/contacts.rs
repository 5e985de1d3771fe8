//! Contacts as rows, and what is said of them day by day.

use super::{AreaGroup, Writer, comes_back, joined, line, shown, table};
use crate::date::Period;
use crate::exchange::Field;
use crate::exchange::list::{person, value};
use crate::exchange::tables::field::{FactField as F, FactKind};
use crate::exchange::tables::written::FactTable;
use crate::facts::{Contact, Service, Weekdays};
use crate::problem::ProblemCode;
use crate::register::Register;
use crate::text::Personal;

const FIELDS: &[F] = &[
    F::Id,
    F::Name,
    F::Function,
    F::Organisation,
    F::Areas,
    F::AreaFrom,
    F::AreaUntil,
    F::Email,
    F::Phone,
    F::WorkingDays,
    F::SkjRegistered,
    F::From,
    F::Until,
];

impl Writer<'_> {
    pub(super) fn contacts(&mut self) -> FactTable {
        let mut rows = Vec::new();
        for contact in ordered(self.register) {
            self.contact(contact, &mut rows);
        }
        table(FactKind::Contacts, FIELDS, rows)
    }

    fn contact(&mut self, own: &Contact, rows: &mut Vec<Vec<String>>) {
        let at = |key: &str| format!("/contacts/{}/{key}", own.id);
        for key in misread(own) {
            self.leave(at(key), 1);
        }
        let areas = self.grouped(&own.areas, || at("areas"));
        let service = match &own.in_service {
            Service::Always => &[][..],
            other => other.periods(),
        };
        for index in 0..areas.len().max(service.len()).max(1) {
            rows.push(row(own, areas.get(index), service.get(index).copied()));
        }
    }

    pub(super) fn confirmations(&mut self) -> FactTable {
        const FIELDS: &[F] = &[F::Contact, F::On, F::By];
        let rows = ordered(self.register).into_iter().flat_map(|own| {
            own.confirmations
                .iter()
                .map(|fact| vec![own.id.to_string(), fact.on.to_string(), fact.by.to_string()])
        });
        table(FactKind::Confirmations, FIELDS, rows.collect())
    }

    pub(super) fn absences(&mut self) -> FactTable {
        const FIELDS: &[F] = &[F::Contact, F::From, F::Until, F::ReplacedBy];
        let rows = ordered(self.register).into_iter().flat_map(|own| {
            own.absences.iter().map(|fact| {
                let (from, until) = (shown(fact.period.from()), shown(fact.period.end()));
                vec![own.id.to_string(), from, until, shown(fact.replaced_by.as_ref())]
            })
        });
        table(FactKind::Absences, FIELDS, rows.collect())
    }
}

/// The contacts by id.
fn ordered(register: &Register) -> Vec<&Contact> {
    let mut contacts: Vec<_> = register.contacts().collect();
    contacts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    contacts
}

fn row(own: &Contact, areas: Option<&AreaGroup>, service: Option<Period>) -> Vec<String> {
    let days = areas.map(|group| group.period);
    let personal = |text: &Option<Personal>| text.as_ref().map(|text| text.as_str().to_owned());
    line(FIELDS, |field| match field {
        F::Id => own.id.to_string(),
        F::Name => own.name.as_str().to_owned(),
        F::Function => personal(&own.function).unwrap_or_default(),
        F::Organisation => own.organisation.to_string(),
        F::Areas => areas.map(|group| joined(&group.codes)).unwrap_or_default(),
        F::AreaFrom => shown(days.and_then(|period| period.from())),
        F::AreaUntil => shown(days.and_then(|period| period.end())),
        F::Email => personal(&own.email).unwrap_or_default(),
        F::Phone => personal(&own.phone).unwrap_or_default(),
        F::WorkingDays => weekdays(own),
        F::SkjRegistered => shown(own.skj_registered),
        F::From => shown(service.and_then(|period| period.from())),
        F::Until => shown(service.and_then(|period| period.end())),
        _ => String::new(),
    })
}

fn weekdays(own: &Contact) -> String {
    own.working_days.map(|days| joined(days.iter())).unwrap_or_default()
}

/// The keys of what does not come back as it is.
fn misread(own: &Contact) -> impl Iterator<Item = &'static str> {
    type Read = fn(&str) -> Result<Personal, ProblemCode>;
    let personal = |field: Field, text: Option<&Personal>, read: Read| {
        text.is_none_or(|text| {
            comes_back(text.as_str(), text, |cell| field.says_nothing(cell), |cell| read(cell).ok())
        })
    };
    let is_nothing = |cell: &str| Field::WorkingDays.says_nothing(cell);
    let days = own
        .working_days
        .is_none_or(|days: Weekdays| comes_back(&weekdays(own), &days, is_nothing, value::weekdays));
    let said = [
        ("id", !Field::Id.says_nothing(own.id.as_str())),
        ("name", personal(Field::Name, Some(&own.name), person::personal)),
        ("function", personal(Field::Function, own.function.as_ref(), person::personal)),
        ("organisation", !Field::Organisation.says_nothing(own.organisation.as_str())),
        ("email", personal(Field::Email, own.email.as_ref(), person::email)),
        ("phone", personal(Field::Phone, own.phone.as_ref(), person::phone)),
        ("workingDays", days),
        ("inService", is_service_said(&own.in_service)),
    ];
    said.into_iter().filter(|(_, is_said)| !is_said).map(|(key, _)| key)
}

/// Whether the periods in service can be said: at least one, each with a day, and none twice.
fn is_service_said(service: &Service) -> bool {
    match service {
        Service::Always | Service::Once(_) => true,
        Service::Several(periods) => {
            let is_once = |pair: &[Period]| pair.first() != pair.last();
            !periods.is_empty() && !periods.contains(&Period::ALWAYS) && periods.windows(2).all(is_once)
        }
    }
}
