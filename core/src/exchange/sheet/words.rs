//! The words of a sheet that all its forms share.

use super::ContactSheet;
use super::data::{RowChange, SheetRow};
use crate::audience::Audience;
use crate::date::Date;
use crate::exchange::PhoneNumber;
use crate::facts::Weekdays;
use crate::language::Language;
use crate::text::Personal;
use crate::vocabulary::PointKind;

impl ContactSheet {
    /// The one of two texts that is in the language.
    pub(super) fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        self.language.pick(nl, en)
    }

    /// What the sheet is called: `Contactlijst Achterhoek`.
    #[must_use]
    pub fn title(&self) -> String {
        let regions = self.listed(self.regions.iter().map(|region| region.name.as_str()));
        say!(self.language, "Contactlijst {regions}", "Contact list {regions}").trim_end().to_owned()
    }

    /// For whom it is and of which day.
    #[must_use]
    pub fn lead(&self) -> String {
        let on = self.texts.date(self.on);
        let whom = match &self.audience {
            Audience::Organisation(id) => {
                let name = self.texts.organisation(id);
                say!(
                    self.language,
                    "Voor {name}: de eigen mensen, en wie hen vervangen.",
                    "For {name}: its own people, and who stands in for them."
                )
            }
            Audience::Partner(id) => {
                let name = self.texts.organisation(id);
                say!(self.language, "Voor {name}.", "For {name}.")
            }
            Audience::Custodian(code) => {
                let region = self.texts.region(*code);
                say!(
                    self.language,
                    "Voor de beheerder van de contacten in {region}.",
                    "For the custodian of the contacts in {region}."
                )
            }
            Audience::Board => String::new(),
        };
        say!(self.language, "{whom} Zoals het is op {on}.", "{whom} As it is on {on}.")
    }

    /// What must be said beside it: regions shown in part, and another edition than that of the day.
    pub(super) fn remarks(&self) -> Vec<String> {
        let cuts = self.regions.iter().filter_map(|region| self.texts.cut(region.code));
        cuts.chain(self.texts.edition(self.on)).collect()
    }

    /// What whoever gets the list must know.
    pub(super) fn notices(&self) -> Vec<&str> {
        let mut notices = vec![
            self.say(
                "Deze lijst is alleen voor het werk. Geef de lijst niet door en zet de lijst niet op internet.",
                "This list is for work only. Do not pass it on, and do not put it on the internet.",
            ),
            self.say(
                "Klopt er iets niet? Geef het door aan de beheerder van de contacten.",
                "Is something not right? Tell the custodian of the contacts.",
            ),
        ];
        if self.shows_places() {
            notices.push(self.say(
                "Namen van gemeenten en regio's: CBS/Kadaster, CC BY 4.0.",
                "Names of municipalities and regions: CBS/Kadaster, CC BY 4.0.",
            ));
        }
        notices
    }

    /// Whether names of municipalities or regions of an edition are shown.
    fn shows_places(&self) -> bool {
        self.is_of_edition && !self.regions.is_empty()
    }

    /// Since when changes are told: `Gewijzigd sinds 6 juli 2021`.
    pub(super) fn since(&self) -> String {
        let mut days: Vec<_> = self.regions.iter().map(|region| region.previous).collect();
        days.dedup();
        match days.as_slice() {
            [] | [None] => self.say("Eerste lijst", "First list").to_owned(),
            [Some(day)] => {
                let day = self.texts.date(*day);
                say!(self.language, "Gewijzigd sinds {day}", "Changed since {day}")
            }
            _ => self.say("Gewijzigd sinds de vorige lijst", "Changed since the previous list").to_owned(),
        }
    }

    /// What must be said of the comparison: that this is the first list, when the previous one was, and whether
    /// details were compared.
    pub(super) fn comparison(&self) -> Vec<String> {
        if self.is_first() {
            let first = self.say(
                "Deze lijst is niet eerder verspreid. Iedereen is dus nieuw.",
                "This list was not spread before, so everybody is new.",
            );
            return vec![first.to_owned()];
        }
        let mut lines = Vec::new();
        let is_one = self
            .regions
            .iter()
            .all(|region| Some(region.previous) == self.regions.first().map(|region| region.previous));
        if !is_one {
            let days = self.regions.iter().map(|region| {
                let day = region.previous.map(|day| self.texts.date(day));
                let day = day.unwrap_or_else(|| self.say("eerste lijst", "first list").to_owned());
                format!("{}: {day}", region.name)
            });
            let days = days.collect::<Vec<_>>().join("; ");
            lines.push(say!(self.language, "Vorige lijst: {days}.", "Previous list: {days}."));
        }
        if !self.is_compared {
            lines.push(
                self.say(
                    "Of gegevens anders zijn dan op de vorige lijst, is niet vergeleken.",
                    "Whether details differ from the previous list was not compared.",
                )
                .to_owned(),
            );
        }
        if self.gone.is_empty() && self.rows.iter().all(|row| row.change.is_none()) {
            lines.push(self.say("Er zijn geen wijzigingen.", "There are no changes.").to_owned());
        }
        lines
    }

    /// `aanwezig`, or until when somebody is away and who stands in.
    #[must_use]
    pub fn status(&self, row: &SheetRow) -> String {
        let Some(away) = &row.away else { return self.say("aanwezig", "present").to_owned() };
        let through = away.through.map(|day| {
            let day = self.texts.date(day);
            say!(self.language, " tot en met {day}", " through {day}")
        });
        let through = through.unwrap_or_default();
        let Some(person) = &away.stand_in else {
            return say!(
                self.language,
                "afwezig{through}, zonder vervanger",
                "away{through}, without a stand-in"
            );
        };
        let phone = person.phone.as_ref().map(|phone| format!(", {}", national(phone.as_str())));
        let (name, phone) = (person.name.as_str(), phone.unwrap_or_default());
        let organisation = &person.organisation_name;
        say!(
            self.language,
            "afwezig{through}; vervanger: {name} ({organisation}{phone})",
            "away{through}; stand-in: {name} ({organisation}{phone})"
        )
    }

    /// `nieuw`, `gewijzigd: telefoonnummer, werkgebied`, or nothing.
    #[must_use]
    pub fn change(&self, row: &SheetRow) -> String {
        match &row.change {
            None => String::new(),
            Some(RowChange::New) => self.say("nieuw", "new").to_owned(),
            Some(RowChange::Changed(_)) => {
                format!("{}: {}", self.say("gewijzigd", "changed"), self.changed_details(row))
            }
        }
    }

    /// `telefoonnummer, werkgebied`.
    pub(super) fn changed_details(&self, row: &SheetRow) -> String {
        let Some(RowChange::Changed(details)) = &row.change else { return String::new() };
        let names: Vec<_> = details.iter().map(|detail| detail.name(self.language)).collect();
        names.join(", ")
    }

    /// The rows that are new, and those that changed.
    pub(super) fn changed_rows(&self) -> (Vec<&SheetRow>, Vec<&SheetRow>) {
        let changed = self.rows.iter().filter(|row| row.change.is_some());
        changed.partition(|row| row.change == Some(RowChange::New))
    }

    /// A date as a Dutch spreadsheet knows it, `1-9-2021`; in English as ISO writes it.
    pub(super) fn number_date(&self, date: Date) -> String {
        match self.language {
            Language::Nl => format!("{}-{}-{}", date.day(), date.month(), date.year()),
            Language::En => date.to_string(),
        }
    }

    /// `ma, di, do`.
    pub(super) fn weekdays(&self, days: Weekdays) -> String {
        let days: Vec<_> = days.iter().map(|day| day.name(self.language)).collect();
        days.join(", ")
    }

    pub(super) fn yes_or_no(&self, is: bool) -> &str {
        if is { self.say("ja", "yes") } else { self.say("nee", "no") }
    }

    /// What a point is called: its own name, else what kind of point it is.
    pub(super) fn point_name<'a>(&self, name: Option<&'a str>, kind: PointKind) -> &'a str {
        name.unwrap_or_else(|| kind.name(self.language))
    }

    /// `a, b en c`.
    fn listed<'a>(&self, parts: impl Iterator<Item = &'a str>) -> String {
        let parts: Vec<_> = parts.collect();
        match parts.as_slice() {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.say("en", "and")),
        }
    }
}

/// A detail as it stands, or nothing.
pub(super) fn plain(detail: Option<&Personal>) -> String {
    detail.map(|detail| detail.as_str().to_owned()).unwrap_or_default()
}

/// What somebody works for, by name.
pub(super) fn areas(row: &SheetRow) -> String {
    let names: Vec<_> = row.areas.iter().map(|area| area.name.as_str()).collect();
    names.join(", ")
}

/// A phone number as people know it; one that is no phone number as it stands.
pub(super) fn national(phone: &str) -> String {
    PhoneNumber::parse(phone).map_or_else(|_| phone.to_owned(), |number| number.national())
}
