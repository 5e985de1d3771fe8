//! Contacts: professionals, with work details only.

use super::{DatedArea, Service};
use crate::date::{Date, Period};
use crate::id::{ContactId, OrganisationId};
use crate::json::{Broken, List, Pen, Reader, Shape, Write, record, serialized};
use crate::problem::Kind;
use crate::text::Personal;
use crate::vocabulary::{Confirmer, Detail, Weekday};

record! {
    /// Somebody vouched for a contact on a date. An import is not a confirmation.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct Confirmation {
        /// When.
        on: Date = required "on",
        /// Who vouched.
        by: Confirmer = required "by",
    }
}

record! {
    /// Days on which a contact is away. There is no place for a reason.
    #[derive(PartialOrd, Ord)]
    pub struct Absence {
        /// The days away.
        period: Period = period,
        /// Who stands in.
        replaced_by: Option<ContactId> = optional "replacedBy",
    }
}

record! {
    /// A professional of one organisation, working for areas, with work details only.
    pub struct Contact {
        /// The id, unique among organisations and contacts.
        id: ContactId = required "id",
        /// The name.
        name: Personal = required "name",
        /// What the person does, in a few words.
        function: Option<Personal> = optional "function",
        /// The organisation, whose role is the contact's role.
        organisation: OrganisationId = required "organisation",
        /// What the person works for.
        areas: Vec<DatedArea> = required "areas",
        /// Work e-mail.
        email: Option<Personal> = optional "email",
        /// Work phone.
        phone: Option<Personal> = optional "phone",
        /// Days at work.
        working_days: Option<Weekdays> = optional "workingDays",
        /// Whether the person is in the SKJ register.
        skj_registered: Option<bool> = optional "skjRegistered",
        /// When the person is in service: every day when absent, never when an empty list.
        in_service: Service = defaulted "inService",
        /// Who vouched for this contact, and when.
        confirmations: Vec<Confirmation> = defaulted "confirmations",
        /// Days away, which may not overlap.
        absences: Vec<Absence> = defaulted "absences",
    }
}

impl Contact {
    /// Whether a detail is filled in.
    #[must_use]
    pub fn has(&self, detail: Detail) -> bool {
        match detail {
            Detail::Function => self.function.is_some(),
            Detail::Email => self.email.is_some(),
            Detail::Phone => self.phone.is_some(),
            Detail::WorkingDays => self.working_days.is_some(),
            Detail::SkjRegistered => self.skj_registered.is_some(),
        }
    }

    /// The last confirmation on or before a day.
    #[must_use]
    pub fn confirmed(&self, on: Date) -> Option<&Confirmation> {
        self.confirmations.iter().filter(|confirmation| confirmation.on <= on).max()
    }

    /// The absence that covers a day.
    #[must_use]
    pub fn absence(&self, on: Date) -> Option<&Absence> {
        self.absences.iter().find(|absence| absence.period.contains(on))
    }

    /// The lists in their canonical order, which no verdict depends on.
    pub(crate) fn canonicalise(&mut self) {
        if !self.areas.is_sorted() {
            self.areas.sort_unstable();
        }
        if !self.confirmations.is_sorted() {
            self.confirmations.sort_unstable();
        }
        if !self.absences.is_sorted() {
            self.absences.sort_unstable();
        }
        if let Service::Several(periods) = &mut self.in_service {
            periods.sort_unstable();
        }
    }
}

/// A set of days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// The set of the given days.
    #[must_use]
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Self {
        Self(days.into_iter().fold(0, |set, day| set | 1 << day as u8))
    }

    /// The days, from Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.iter().copied().filter(move |day| self.0 & 1 << *day as u8 != 0)
    }
}

impl Shape for Weekdays {
    const KIND: Kind = Kind::List;

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(Vec::list(list, reader)?.map(Self::new))
    }
}

impl Write for Weekdays {
    fn write(&self, pen: &mut dyn Pen) {
        pen.list(&mut |items| self.iter().for_each(|day| items.item(&day)));
    }
}

serialized!(Weekdays);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Weekdays {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weekdays".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Vec<Weekday>>()
    }
}
