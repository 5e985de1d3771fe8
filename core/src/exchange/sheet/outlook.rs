//! The sheet as CSV that Outlook imports as contacts.

use super::ContactSheet;
use super::csv::written;
use super::vcard::{is_mobile, split};
use super::words::{areas, national, plain};

/// Outlook knows its columns by these names, in every language.
const HEADINGS: [&str; 10] = [
    "First Name",
    "Last Name",
    "Company",
    "Department",
    "Job Title",
    "Business Phone",
    "Mobile Phone",
    "E-mail Address",
    "E-mail Display Name",
    "Categories",
];

impl ContactSheet {
    /// The sheet as CSV for Outlook: commas, its English column names, UTF-8 with a byte order mark.
    ///
    /// The department is what the person works for, the category the role. A number abroad begins with `00`, because
    /// one with `+` would get an apostrophe that Outlook does not take off.
    #[must_use]
    pub fn outlook_csv(&self) -> String {
        let headings = HEADINGS.iter().map(|heading| (*heading).to_owned()).collect();
        let rows = self.rows.iter().map(|row| {
            let (first, last) = split(row.name.as_str());
            let phone = row.phone.as_ref().map(|phone| dialled(phone.as_str())).unwrap_or_default();
            let is_mobile = row.phone.as_ref().is_some_and(|phone| is_mobile(phone.as_str()));
            let (business, mobile) = if is_mobile { (String::new(), phone) } else { (phone, String::new()) };
            let shown = if row.email.is_some() { row.name.as_str().to_owned() } else { String::new() };
            vec![
                first.to_owned(),
                last.to_owned(),
                row.organisation_name.to_string(),
                areas(row),
                plain(row.function.as_ref()),
                business,
                mobile,
                plain(row.email.as_ref()),
                shown,
                row.role.name(self.language).to_owned(),
            ]
        });
        written(b',', std::iter::once(headings).chain(rows))
    }
}

/// A number as it is dialled in the Netherlands.
fn dialled(phone: &str) -> String {
    let national = national(phone);
    match national.strip_prefix('+') {
        Some(abroad) => format!("00{abroad}"),
        None => national,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_abroad_needs_no_guard() {
        assert_eq!(dialled("+493012345678"), "0049 3012345678");
        assert_eq!(dialled("+31880000001"), "088 0000001");
        assert_eq!(dialled("via de balie"), "via de balie");
    }
}
