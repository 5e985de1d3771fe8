//! Contacts: a row per person.

use super::Table;
use super::columns::Columns;
use super::rows::Source;
use bouwsteen::{Confirmation, Contact, ContactId, Personal, Register, Weekday};
use std::sync::LazyLock;

/// All contacts of a register, by id.
pub(crate) fn contacts(register: &Register) -> Table {
    Table::of(Contacts::new(register))
}

/// The contacts of a register, where they are.
struct Contacts {
    register: Register,
    ids: LazyLock<Vec<ContactId>, Box<dyn FnOnce() -> Vec<ContactId> + Send>>,
}

impl Contacts {
    fn new(register: &Register) -> Self {
        let own = register.clone();
        let ids = move || {
            let mut ids: Vec<_> = own.contacts().map(|contact| contact.id.clone()).collect();
            ids.sort_unstable();
            ids
        };
        Self { register: register.clone(), ids: LazyLock::new(Box::new(ids)) }
    }
}

impl Source for Contacts {
    type Row = Contact;

    fn len(&self) -> usize {
        self.ids.len()
    }

    fn row(&self, place: usize) -> Option<&Contact> {
        self.register.contact(self.ids.get(place)?)
    }

    fn columns(&self, rows: &[&Contact]) -> Columns {
        let cells = || rows.iter();
        let role = |contact: &&Contact| Some(self.register.organisation(&contact.organisation)?.role);
        let confirmed = || cells().map(|contact| contact.confirmations.iter().max());
        Columns::default()
            .texts("id", cells().map(|contact| Some(&contact.id)))
            .texts("name", cells().map(|contact| Some(contact.name.as_str())))
            .texts("function", cells().map(|contact| contact.function.as_ref().map(Personal::as_str)))
            .texts("organisation", cells().map(|contact| Some(&contact.organisation)))
            .words("role", cells().map(role))
            .lists(
                "areas",
                cells().map(|contact| Some(contact.areas.iter().map(|dated| dated.area.to_string()))),
            )
            .texts("email", cells().map(|contact| contact.email.as_ref().map(Personal::as_str)))
            .texts("phone", cells().map(|contact| contact.phone.as_ref().map(Personal::as_str)))
            .lists(
                "working_days",
                cells().map(|contact| Some(contact.working_days?.iter().map(Weekday::as_str))),
            )
            .flags("skj_registered", cells().map(|contact| contact.skj_registered))
            .days("last_confirmed", confirmed().map(|last: Option<&Confirmation>| Some(last?.on)))
            .words("confirmed_by", confirmed().map(|last: Option<&Confirmation>| Some(last?.by)))
    }

    fn personal(&self) -> &'static [&'static str] {
        &["name", "function", "email", "phone"]
    }

    fn home(&self) -> Option<(&Register, &'static str)> {
        Some((&self.register, "contacts"))
    }
}
