//! Contacts without what tells who they are.

use crate::facts::{Contact, Weekdays};
use crate::text::Personal;

/// Hides name, function, e-mail and phone; what was filled in stays filled in.
pub(super) fn hide_texts(contact: &mut Contact) {
    contact.name = Personal::hidden();
    for detail in [&mut contact.function, &mut contact.email, &mut contact.phone].into_iter().flatten() {
        *detail = Personal::hidden();
    }
}

/// The contact without personal fields but with the same verdicts: of working days and SKJ registration
/// only stays that they are known.
pub(super) fn veil(contact: &mut Contact) {
    hide_texts(contact);
    contact.working_days = contact.working_days.map(|_| Weekdays::new([]));
    contact.skj_registered = contact.skj_registered.map(|_| false);
}

/// The contact as a mere link of a chain.
pub(super) fn strip(contact: &mut Contact) {
    contact.name = Personal::hidden();
    contact.function = None;
    contact.email = None;
    contact.phone = None;
    contact.working_days = None;
    contact.skj_registered = None;
}
