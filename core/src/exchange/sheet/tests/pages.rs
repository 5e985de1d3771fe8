//! The sheet as Markdown and as a page.

use super::{english, on, register, sheet};
use crate::exchange::sheet::SheetOptions;

#[test]
fn markdown_tells_changes_first() {
    let expected = "\
# Contactlijst Noord-Veluwe

Voor de beheerder van de contacten in Noord-Veluwe. Zoals het is op 1 september 2021.

## Gewijzigd sinds 30 juni 2021

- Of gegevens anders zijn dan op de vorige lijst, is niet vergeleken.
- nieuw: **Carla Cornelissen** (Lokaal team Ermelo)
- niet meer op de lijst: **Fenna Faber** (Lokaal team Elburg)

## Lokaal team Elburg

| Naam | Functie | Werkt voor | Telefoon | E-mail | Werkdagen | SKJ | Status | Gecontroleerd |
|---|---|---|---|---|---|---|---|---|
| Anna de Vries | gezinswerker | Elburg | 0525 111111 | a.devries@elburg.example | ma, di | ja | aanwezig | 2 aug 2021 |
| bram Bakker |  | Elburg | 06 12345678 |  |  |  | afwezig tot en met 14 september 2021; vervanger: Dirk Dekker (Lokaal team Ede, 0318 222222) |  |

- Voordeur: 0525 100000, ma–vr 9–17

## Lokaal team Ermelo

| Naam | Functie | Werkt voor | Telefoon | E-mail | Werkdagen | SKJ | Status | Gecontroleerd |
|---|---|---|---|---|---|---|---|---|
| Carla Cornelissen |  | Ermelo |  |  |  | nee | afwezig, zonder vervanger |  |

## Lokaal team Putten

Niemand op deze lijst.

- gedeelde mailbox: team@putten.example

## Meldpunt Noord (Veilig Thuis)

| Naam | Functie | Werkt voor | Telefoon | E-mail | Werkdagen | SKJ | Status | Gecontroleerd |
|---|---|---|---|---|---|---|---|---|
| Eva\\|Evers &lt;b&gt; | =1+1 | Noord-Veluwe | via de balie | eva; evers |  |  | aanwezig |  |

---

Deze lijst is alleen voor het werk. Geef de lijst niet door en zet de lijst niet op internet.

Klopt er iets niet? Geef het door aan de beheerder van de contacten.

Namen van gemeenten en regio's: CBS/Kadaster, CC BY 4.0.
";
    assert_eq!(sheet("custodian:JZ12").markdown(), expected);
}

#[test]
fn for_whom_it_is_stands_above_it() {
    assert_eq!(sheet("partner:vt").lead(), "Voor Meldpunt Noord. Zoals het is op 1 september 2021.");
    let own = sheet("organisation:vt");
    assert_eq!(own.title(), "Contactlijst Noord-Veluwe en FoodValley");
    assert_eq!(
        own.lead(),
        "Voor Meldpunt Noord: de eigen mensen, en wie hen vervangen. Zoals het is op 1 september 2021."
    );
    let sheet = english("custodian:JZ12");
    assert_eq!(sheet.title(), "Contact list Noord-Veluwe");
    assert_eq!(
        sheet.lead(),
        "For the custodian of the contacts in Noord-Veluwe. As it is on 1 September 2021."
    );
    assert!(sheet.remarks().is_empty());
    let later = on("custodian:JZ12", "2022-09-01", &SheetOptions::default());
    assert_eq!(later.remarks(), ["De indeling in regio's en gemeenten is die van 2021, niet die van 2022."]);
}

#[test]
fn a_page_stands_alone() {
    let page = sheet("custodian:JZ12").html();
    insta::assert_snapshot!("page", page);
    for outside in ["<script", "http:", "https:", "src=", "url(", "@import", "style="] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("Eva|Evers &#60;b&#62;") && !page.contains("<b>"));
    assert_eq!(page.matches("<tr").count(), page.matches("</tr>").count());
}

#[test]
fn a_list_of_ones_own_places_names_no_maker() {
    let text = register().to_json().replace(
        r#""territory":{"edition":2021,"regions":["JZ12","JZ21"]}"#,
        r#""territory":{"inline":{"regions":[{"code":"JZ12","name":"Noord"},{"code":"JZ21","name":"Zuid"}],
            "municipalities":[{"code":"GM0230","name":"A","region":"JZ12"},{"code":"GM0233","name":"B","region":"JZ12"},
                {"code":"GM0273","name":"C","region":"JZ12"},{"code":"GM0228","name":"D","region":"JZ21"}]}}"#,
    );
    let register = crate::Register::from_str(&text).unwrap();
    let audience = "custodian:JZ12".parse().unwrap();
    let on = "2021-09-01".parse().unwrap();
    let sheet = super::ContactSheet::new(&register, &audience, on, &SheetOptions::default()).unwrap();
    assert_eq!(sheet.title(), "Contactlijst Noord");
    assert!(!sheet.markdown().contains("CBS") && sheet.markdown().contains("| A |"));
}
