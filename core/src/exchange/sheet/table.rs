//! The sheet as cells: the columns that our own reader knows, and two that it leaves alone.

use super::ContactSheet;
use super::data::SheetRow;
use super::words::national;

impl ContactSheet {
    /// The headings of [`ContactSheet::table`].
    ///
    /// The last two, status and change, are not read again: they are about the day, not about the person.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        let [nl, en] = [
            [
                "Contact-id",
                "Naam",
                "Functie",
                "Organisatie",
                "Rol",
                "Gemeente",
                "E-mail",
                "Telefoon",
                "Werkdagen",
                "SKJ",
                "Laatst gecontroleerd",
                "Status",
                "Wijziging",
            ],
            [
                "Contact id",
                "Name",
                "Function",
                "Organisation",
                "Role",
                "Area",
                "E-mail",
                "Phone",
                "Working days",
                "SKJ",
                "Last checked",
                "Status",
                "Change",
            ],
        ];
        self.language.pick(&nl, &en).iter().map(|heading| (*heading).to_owned()).collect()
    }

    /// The people as cells, a row each, in the order of the headings.
    #[must_use]
    pub fn table(&self) -> Vec<Vec<String>> {
        self.rows.iter().map(|row| self.cells(row)).collect()
    }

    fn cells(&self, row: &SheetRow) -> Vec<String> {
        let text = |text: &Option<crate::text::Personal>| {
            text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default()
        };
        let areas: Vec<_> = row.areas.iter().map(|area| area.name.as_str()).collect();
        vec![
            row.contact.to_string(),
            row.name.as_str().to_owned(),
            text(&row.function),
            row.organisation_name.to_string(),
            row.role.name(self.language).to_owned(),
            areas.join(", "),
            text(&row.email),
            row.phone.as_ref().map(|phone| national(phone.as_str())).unwrap_or_default(),
            row.working_days.map(|days| self.weekdays(days)).unwrap_or_default(),
            row.skj_registered.map(|is| self.yes_or_no(is).to_owned()).unwrap_or_default(),
            row.confirmed.map(|day| self.number_date(day)).unwrap_or_default(),
            self.status(row),
            self.change(row),
        ]
    }
}
