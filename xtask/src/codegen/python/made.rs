//! What core makes of a register, for examples of results.

use super::documents::{Found, parsed, problems};
use anyhow::{Context, Result};
use bouwsteen::exchange::{
    Columns, ContactSheet, ReadingOptions, ReminderOptions, SheetOptions, Table, reminders,
};
use bouwsteen::{Language, Period, Policy, Register, Territory};

/// A list as somebody keeps it: with a row that can be read, one that cannot, and one in which nobody stands.
const LIST: &str = "\
Naam;Functie;Gemeente;E-mail;Telefoon
Voorbeeld-1;jeugdconsulent;Arnhem;voorbeeld1@lt-arnhem.example;026 000 01 01
Voorbeeld-3;jeugdconsulent;Arnhem;voorbeeld3;026 000 01 03
Totaal;2;;;
";

impl Found<'_> {
    /// What core makes of the register of the page, which is about three people.
    pub(super) fn made_of_page(&mut self, register: &Register) -> Result<()> {
        let on = parsed("2021-09-01")?;
        self.value("Reach", &register.reach(&parsed("GM0202/zuid")?, None, on))?;
        self.candidates(register, "2021-09-01")?;
        let table = Table::from_text(LIST).map_err(problems)?;
        let columns = Columns::propose(&table).map_err(problems)?;
        let mut options = ReadingOptions::on(on);
        options.organisation = Some(parsed("lt-arnhem")?);
        let reading = columns.read(&table, register, &options);
        self.value("ListColumns", &columns.to_document())?;
        self.value("ListDocument", &reading.to_document(Language::En))?;
        self.values("AcceptedContact", &reading.accepted)?;
        self.sheet(register)
    }

    /// What core makes of the demonstration register, in which everything happens.
    pub(super) fn made_of_demonstration(&mut self, register: &Register) -> Result<()> {
        let (early, on, late) = (parsed("2021-06-01")?, parsed("2021-09-01")?, parsed("2022-04-14")?);
        let policy = Policy::gvjb_2021();
        let (before, after) = (register.assess(&policy, early), register.assess(&policy, on));
        self.value("AssessmentDocument", &after.to_document())?;
        self.value("Comparison", &after.compare(&before))?;
        self.value("Since", &after.since(&before))?;
        self.values("ReadingEffect", &after.readings())?;
        self.values("CoverageMatrix", &after.matrix())?;
        self.values("Reminder", &reminders(&after, None, &ReminderOptions::default()))?;
        for finding in after.unmet().take(300) {
            self.values("Reason", &after.explain(&finding).reasons)?;
        }
        self.candidates(register, "2022-04-14")?;
        self.values("Investment", &register.investment(&policy, late))?;
        self.values("Reflection", &register.reflection(Period::ALWAYS, parsed("2022-06-30")?))?;
        self.values("PurgeCount", &register.purge(parsed("2025-01-01")?, parsed("P1Y")?).counts)?;
        let timeline = register.timeline(&policy, Period::new(Some(early), Some(late)).context("a period")?);
        self.values("Lapse", &timeline.lapses(early))?;
        timeline.regions().try_for_each(|(_, days)| self.values("TimelineDay", days))?;
        self.sheet(register)?;
        for action in after.actions().iter().filter(|action| action.changes.len() == 1).take(50) {
            let done = register.live(&policy, on).apply(&action.changes).map_err(problems)?;
            self.value("Delta", &done)?;
        }
        let country = Territory::edition(2021)?;
        country.regions().try_for_each(|region| self.value("YouthRegion", region))?;
        country.municipalities().try_for_each(|municipality| self.value("Municipality", municipality))
    }

    /// Who could come to a meeting on a day. The page has too few people for one, the demonstration enough.
    fn candidates(&mut self, register: &Register, on: &str) -> Result<()> {
        let candidates = register.candidates(&Policy::gvjb_2022(), &parsed("cg-oost")?, parsed(on)?);
        self.value("Candidates", &candidates)
    }

    /// The contact sheet of a region.
    fn sheet(&mut self, register: &Register) -> Result<()> {
        let (audience, on) = (parsed("custodian:JZ28")?, parsed("2021-09-01")?);
        let sheet = ContactSheet::new(register, &audience, on, &SheetOptions::default())?;
        self.value("ContactSheetDocument", &sheet.to_document())
    }
}
