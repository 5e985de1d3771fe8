//! Contact sheets of several audiences in every form, with what they must say: a folder `sheets/N` for each.

use bouwsteen::exchange::{ContactSheet, SheetOptions};
use bouwsteen::{Change, DetailsPatch, Language, Personal, Register};
use serde_json::json;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Texts that a file can stumble over: separators, quotes, formulas, line ends, marks of HTML, long ones, many alphabets.
const STUMBLES: &[&str] = &[
    "Wil; de \"Jong\", mr.",
    "=HYPERLINK(\"http://x.example\";\"hier\")",
    "+Plus de Min",
    "-1+1",
    "@sum",
    "'t Hooft",
    "'=Appel",
    "Regel\neinde",
    "Schuine\\streep n",
    "Dubbele: punt; en,komma",
    "<b>Vet</b> & 'zo'",
    "Łukasz Żółć-Ñandú",
    "José Ĳsbrand 🙂 van Ærø",
    "李 小龍",
    "Enkel",
    "Naam  met   witruimte",
    "a|b*c_d`e#f",
    "Een heel lange naam die nooit in één regel van een kaart past omdat zij zo lang is, met ë en é en ü op de rand \
     van de vijfenzeventig tekens, en dan nog eens zo lang",
];

/// Writes the forms of every sheet.
pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    let register = register()?;
    let sheets = [
        ("custodian:JZ12", "2021-09-01", Language::Nl),
        ("custodian:JZ21", "2021-10-01", Language::En),
        ("partner:vt-nog", "2021-10-01", Language::Nl),
        ("organisation:rvdk", "2022-03-01", Language::En),
        ("organisation:lt-elburg", "2021-09-01", Language::Nl),
    ];
    for (number, (audience, on, language)) in (1..).zip(sheets) {
        let mut options = SheetOptions::default();
        options.language = language;
        let sheet = ContactSheet::new(&register, &audience.parse()?, on.parse()?, &options)?;
        let own = folder.join("sheets").join(number.to_string());
        fs::create_dir_all(own.join("cards"))?;
        let cells = json!({ "headings": sheet.headings(), "rows": sheet.table() });
        fs::write(own.join("cells.json"), cells.to_string())?;
        fs::write(own.join("sheet.json"), sheet.to_json())?;
        fs::write(own.join("sheet.csv"), sheet.csv())?;
        fs::write(own.join("outlook.csv"), sheet.outlook_csv())?;
        fs::write(own.join("sheet.xlsx"), bouwsteen_xlsx::write(&sheet)?)?;
        for card in sheet.vcards() {
            fs::write(own.join("cards").join(card.name), card.text)?;
        }
    }
    Ok(())
}

/// The demonstration register, with texts to stumble over and phone numbers of every kind.
fn register() -> Result<Register, Box<dyn Error>> {
    let register = Register::demo();
    let phones = ["+31612345678", "+31263771234;ext=12", "14026", "+493012345678", "via de balie"];
    let mut changes = Vec::new();
    for (number, contact) in register.contacts().enumerate() {
        let text = |shift: usize| STUMBLES[(number + shift) % STUMBLES.len()].parse::<Personal>();
        let mut patch = DetailsPatch::default();
        if number % 2 == 0 {
            patch.name = Some(text(0)?);
            patch.function = Some(Some(text(5)?));
        }
        if number % 3 == 0 {
            patch.phone = Some(Some(phones[number / 3 % phones.len()].parse()?));
        }
        if number % 5 == 0 {
            patch.email = Some(Some(text(9)?));
        }
        changes.push(Change::SetDetails(contact.id.clone(), Box::new(patch)));
    }
    Ok(register.with(&changes)?.0)
}
