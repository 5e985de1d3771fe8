//! The sheet as CSV, for Outlook, as cards and as JSON.

use super::{english, on, sheet};
use crate::exchange::sheet::SheetOptions;

#[test]
fn a_spreadsheet_opens_it_in_dutch() {
    let expected = [
        "\u{feff}Contact-id;Naam;Functie;Organisatie;Rol;Werkgebied;E-mail;Telefoon;Werkdagen;SKJ-geregistreerd;Laatst gecontroleerd;\
         Status;Wijziging",
        "anna;Anna de Vries;gezinswerker;Lokaal team Elburg;Lokaal team;Elburg;a.devries@elburg.example;\
         0525 111111;ma, di;ja;2-8-2021;aanwezig;",
        "bram;bram Bakker;;Lokaal team Elburg;Lokaal team;Elburg;;06 12345678;;;;\
         \"afwezig tot en met 14 september 2021; vervanger: Dirk Dekker (Lokaal team Ede, 0318 222222)\";",
        "carla;Carla Cornelissen;;Lokaal team Ermelo;Lokaal team;Ermelo;;;;nee;;afwezig, zonder vervanger;nieuw",
        // What a spreadsheet would calculate with gets an apostrophe; a phone number that is none stands as it is.
        "eva;Eva|Evers <b>;'=1+1;Meldpunt Noord;Veilig Thuis;Noord-Veluwe;\"eva; evers\";via de balie;;;;aanwezig;",
        "",
    ];
    assert_eq!(sheet("custodian:JZ12").csv(), expected.join("\r\n"));
}

#[test]
fn a_spreadsheet_opens_it_in_english() {
    let sheet = english("organisation:lt-elburg");
    let csv = sheet.csv();
    let mut lines = csv.split("\r\n");
    assert_eq!(
        lines.next(),
        Some(
            "\u{feff}Contact id;Name;Function;Organisation;Role;Area;E-mail;Phone;Working days;SKJ registered;Last checked;\
             Status;Change"
        )
    );
    assert_eq!(
        lines.next(),
        Some("dirk;Dirk Dekker;;Lokaal team Ede;Local team;;dirk@ede.example;0318 222222;;;;present;new")
    );
    assert_eq!(
        lines.next(),
        Some(
            "anna;Anna de Vries;gezinswerker;Lokaal team Elburg;Local team;Elburg;a.devries@elburg.example;\
             0525 111111;Mon, Tue;yes;2021-08-02;present;"
        )
    );
}

#[test]
fn outlook_imports_it() {
    let expected = [
        "\u{feff}First Name,Last Name,Company,Department,Job Title,Business Phone,Mobile Phone,E-mail Address,\
         E-mail Display Name,Categories",
        "Anna,de Vries,Lokaal team Elburg,Elburg,gezinswerker,0525 111111,,a.devries@elburg.example,\
         Anna de Vries,Lokaal team",
        "bram,Bakker,Lokaal team Elburg,Elburg,,,06 12345678,,,Lokaal team",
        "Carla,Cornelissen,Lokaal team Ermelo,Ermelo,,,,,,Lokaal team",
        "Eva|Evers,<b>,Meldpunt Noord,Noord-Veluwe,'=1+1,via de balie,,eva; evers,Eva|Evers <b>,Veilig Thuis",
        "",
    ];
    assert_eq!(sheet("custodian:JZ12").outlook_csv(), expected.join("\r\n"));
}

#[test]
fn everybody_has_a_card() {
    let cards = sheet("custodian:JZ12").vcards();
    let names: Vec<_> = cards.iter().map(|card| card.name.as_str()).collect();
    assert_eq!(names, ["anna.vcf", "bram.vcf", "carla.vcf", "eva.vcf"]);
    let anna = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:bouwsteen:contact:anna\r\nN:de Vries;Anna;;;\r\n\
        FN:Anna de Vries\r\nORG:Lokaal team Elburg\r\nTITLE:gezinswerker\r\nTEL;TYPE=WORK,VOICE:+31525111111\r\n\
        EMAIL;TYPE=INTERNET:a.devries@elburg.example\r\nCATEGORIES:Lokaal team\r\nEND:VCARD\r\n";
    assert_eq!(cards[0].text, anna);
    let bram = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:bouwsteen:contact:bram\r\nN:Bakker;bram;;;\r\n\
        FN:bram Bakker\r\nORG:Lokaal team Elburg\r\nTEL;TYPE=CELL,VOICE:+31612345678\r\n\
        CATEGORIES:Lokaal team\r\nEND:VCARD\r\n";
    assert_eq!(cards[1].text, bram);
    assert!(cards[3].text.contains("\r\nEMAIL;TYPE=INTERNET:eva\\; evers\r\n"));
}

#[test]
fn the_data_can_be_kept_as_json() {
    let sheet = on("partner:lt-ede", "2021-09-01", &SheetOptions::default());
    let expected = concat!(
        r#"{"audience":"partner:lt-ede","language":"nl","on":"2021-09-01","first":true,"compared":false,"#,
        r#""regions":[{"code":"JZ21","name":"FoodValley","organisations":["lt-ede"],"previous":null}],"rows":["#,
        r#"{"contact":"dirk","name":"Dirk Dekker","function":null,"organisation":"lt-ede","#,
        r#""organisationName":"Lokaal team Ede","role":"localTeam","#,
        r#""areas":[{"code":"GM0228","name":"Ede","region":"JZ21"}],"email":"dirk@ede.example","#,
        r#""phone":"+31318222222","workingDays":null,"skjRegistered":null,"away":null,"confirmed":null,"#,
        r#""change":"new"},"#,
        r#"{"contact":"eva","name":"Eva|Evers <b>","function":"=1+1","organisation":"vt","#,
        r#""organisationName":"Meldpunt Noord","role":"veiligThuis","#,
        r#""areas":[{"code":"GM0228","name":"Ede","region":"JZ21"}],"email":"eva; evers","#,
        r#""phone":"via de balie","workingDays":null,"skjRegistered":null,"away":null,"confirmed":null,"#,
        r#""change":"new"}],"points":[],"gone":[]}"#,
    );
    assert_eq!(sheet.to_json(), expected);
}
