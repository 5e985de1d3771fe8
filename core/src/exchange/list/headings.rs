//! The headings of columns that are understood, in Dutch and in English.

use super::field::Field;
use super::folding;

/// What a heading says a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// One of our fields.
    Field(Field),
    /// Somebody's private life, which is never read.
    Private,
}

/// Headings by their key (small letters and digits only), beside the canonical ones of [`Field::name`].
///
/// `Nr.` and `#` are not among them: they number the rows.
const FIELDS: &[(Field, &[&str])] = &[
    (Field::Id, &["id", "contactid", "contactnr", "contactnummer", "contactcode", "idcontact"]),
    (
        Field::Name,
        &[
            "naam",
            "namen",
            "name",
            "fullname",
            "displayname",
            "volledigenaam",
            "naamvolledig",
            "voorenachternaam",
            "achterenvoornaam",
            "naammedewerker",
            "medewerker",
            "naamprofessional",
            "professional",
            "naamcontactpersoon",
            "contactpersoon",
            "contact",
            "contactnaam",
            "contactname",
            "contactperson",
            "employee",
            "employeename",
            "roepnaamenachternaam",
            "weergavenaam",
            "wie",
        ],
    ),
    (
        Field::GivenName,
        &["voornaam", "voornamen", "roepnaam", "voorletter", "voorletters", "initialen", "givenname"],
    ),
    (Field::GivenName, &["firstname", "forename", "initials"]),
    (
        Field::Infix,
        &["tussenvoegsel", "tussenvoegsels", "tussenv", "tv", "tussenvgsl", "voorvoegsel", "voorvoegsels"],
    ),
    (Field::Infix, &["infix", "prefix", "nameprefix", "middlename"]),
    (Field::FamilyName, &["achternaam", "familienaam", "geslachtsnaam", "lastname", "surname", "familyname"]),
    (
        Field::Function,
        &["functie", "functienaam", "functieomschrijving", "functietitel", "beroep", "werkzaamals", "taak"],
    ),
    (Field::Function, &["function", "jobtitle", "job", "position", "profession", "occupation"]),
    (
        Field::Organisation,
        &[
            "organisatie",
            "organisaties",
            "organisatienaam",
            "naamorganisatie",
            "organisatieid",
            "organisatieonderdeel",
            "instelling",
            "naaminstelling",
            "werkgever",
            "werkzaambij",
            "bedrijf",
            "aanbieder",
            "lokaalteam",
            "wijkteam",
            "team",
            "teamnaam",
            "naamteam",
            "organisation",
            "organization",
            "organisationname",
            "organizationname",
            "organisationid",
            "organizationid",
            "company",
            "employer",
        ],
    ),
    (Field::Role, &["rol", "rollen", "partnerrol", "soortorganisatie", "typeorganisatie", "ketenpartner"]),
    (Field::Role, &["role", "partnerrole", "typeoforganisation", "organisationtype", "organizationtype"]),
    (
        Field::Area,
        &[
            "werkgebied",
            "werkgebieden",
            "gebied",
            "gebieden",
            "gem",
            "gemeente",
            "gemeenten",
            "gemeentes",
            "gemeentecode",
            "gemeentenaam",
            "naamgemeente",
            "gemeentegebied",
            "werkzaaminvoor",
            "werkzaamin",
            "werkzaamvoor",
            "werktvoor",
            "werktin",
            "wijk",
            "wijken",
            "stadsdeel",
            "district",
            "districten",
            "regio",
            "regios",
            "jeugdregio",
            "jeugdhulpregio",
            "area",
            "areas",
            "municipality",
            "municipalities",
            "municipalitycode",
            "districts",
            "region",
            "regions",
            "workarea",
            "serves",
        ],
    ),
    (
        Field::Email,
        &[
            "email",
            "emails",
            "emailadres",
            "emailadressen",
            "mail",
            "mailadres",
            "emailaddress",
            "mailaddress",
        ],
    ),
    (
        Field::Phone,
        &[
            "telefoon",
            "telefoonnummer",
            "telefoonnummers",
            "telefoonnr",
            "telnr",
            "tel",
            "teln",
            "telnummer",
            "telefoonvast",
            "vastnummer",
            "vast",
            "mobiel",
            "mobielnummer",
            "mobieltelefoonnummer",
            "mobielnr",
            "mobieletelefoon",
            "telefoonmobiel",
            "telmobiel",
            "mob",
            "mobnr",
            "gsm",
            "gsmnummer",
            "06",
            "06nummer",
            "06nr",
            "doorkiesnummer",
            "doorkiesnr",
            "direct",
            "bereikbaarop",
            "nummer06",
            "phone",
            "phonenumber",
            "phoneno",
            "telephone",
            "telephonenumber",
            "mobile",
            "mobilephone",
            "mobilenumber",
            "cell",
            "cellphone",
            "landline",
        ],
    ),
    (
        Field::WorkingDays,
        &[
            "werkdagen",
            "werkdag",
            "dagen",
            "werktop",
            "aanwezig",
            "aanwezigop",
            "aanwezigheid",
            "aanwezigheidsdagen",
            "bereikbaar",
            "bereikbaardagen",
            "beschikbaar",
            "beschikbaaropdagen",
            "dagenaanwezig",
            "workingdays",
            "workdays",
            "days",
            "daysatwork",
            "availability",
        ],
    ),
    (
        Field::Skj,
        &[
            "skj",
            "skjgeregistreerd",
            "skjregistratie",
            "skjgeregistreerdjanee",
            "skjregister",
            "inskj",
            "geregistreerdskj",
            "geregistreerdbijskj",
            "skjregistered",
            "skjregistration",
        ],
    ),
    (
        Field::LastChecked,
        &[
            "laatstgecontroleerd",
            "laatstgecontroleerdop",
            "gecontroleerd",
            "gecontroleerdop",
            "laatstecontrole",
            "datumcontrole",
            "controledatum",
            "actueelper",
            "actueelop",
            "peildatum",
            "bijgewerkt",
            "bijgewerktop",
            "laatstbijgewerkt",
            "laatstbijgewerktop",
            "laatstgewijzigd",
            "laatstewijziging",
            "bevestigdop",
            "datumbevestigd",
            "lastchecked",
            "lastcheckedon",
            "checkedon",
            "lastverified",
            "lastupdated",
            "lastconfirmed",
            "uptodateasof",
            "asof",
        ],
    ),
];

/// Headings about private life, by their key.
const PRIVATE: &[&str] = &[
    "bsn",
    "bsnnummer",
    "burgerservicenummer",
    "sofinummer",
    "geboortedatum",
    "gebdatum",
    "geboren",
    "geboortejaar",
    "geboorteplaats",
    "geboorteland",
    "verjaardag",
    "leeftijd",
    "geslacht",
    "mv",
    "manvrouw",
    "adres",
    "huisadres",
    "woonadres",
    "straat",
    "straatnaam",
    "huisnummer",
    "huisnr",
    "postcode",
    "woonplaats",
    "plaats",
    "thuisnummer",
    "opmerking",
    "opmerkingen",
    "bijzonderheden",
    "bijzonderheid",
    "notitie",
    "notities",
    "aantekeningen",
    "toelichting",
    "salaris",
    "salarisschaal",
    "loon",
    "schaal",
    "ziek",
    "ziekmelding",
    "ziekgemeld",
    "ziekteverzuim",
    "verzuim",
    "verlof",
    "reden",
    "redenafwezigheid",
    "redenafwezig",
    "redenverzuim",
    "redenverlof",
    "nationaliteit",
    "burgerlijkestaat",
    "gezinssituatie",
    "kinderen",
    "iban",
    "rekeningnummer",
    "bankrekening",
    "paspoortnummer",
    "rijbewijs",
    "kenteken",
    "pasfoto",
    "foto",
    "noodcontact",
    "noodnummer",
    "vog",
    "ssn",
    "socialsecuritynumber",
    "dateofbirth",
    "dob",
    "birthdate",
    "birthday",
    "placeofbirth",
    "age",
    "gender",
    "sex",
    "address",
    "homeaddress",
    "street",
    "postalcode",
    "zip",
    "zipcode",
    "city",
    "town",
    "homephone",
    "remark",
    "remarks",
    "note",
    "notes",
    "comment",
    "comments",
    "salary",
    "sick",
    "sickleave",
    "leave",
    "reasonofabsence",
    "reasonforabsence",
    "nationality",
    "maritalstatus",
    "children",
    "photo",
    "emergencycontact",
];

/// Words that make any heading private.
const PRIVATE_WORDS: &[&str] =
    &["prive", "private", "persoonlijk", "persoonlijke", "personal", "thuis", "bsn", "geboortedatum"];

/// Words that only say whose or which: `Naam medewerker`, `E-mailadres (werk)`.
const SIDE_WORDS: &[&str] = &[
    "werk",
    "zakelijk",
    "zakelijke",
    "medewerker",
    "professional",
    "contactpersoon",
    "van",
    "de",
    "het",
    "work",
    "business",
    "office",
    "employee",
    "of",
    "the",
    "verplicht",
    "required",
];

/// What a heading says its column is about, if that is understood.
pub(super) fn meaning(heading: &str) -> Option<Heading> {
    // No heading is a paragraph.
    if heading.len() > 120 {
        return None;
    }
    let words = folding::words(heading);
    if words.split(' ').any(|word| PRIVATE_WORDS.contains(&word)) {
        return Some(Heading::Private);
    }
    let bare = heading.split('(').next().unwrap_or_default();
    known(&words).or_else(|| known(&folding::words(bare))).or_else(|| known_parts(heading))
}

/// What the folded words of a heading say, with or without the side words.
fn known(words: &str) -> Option<Heading> {
    let without = || words.split(' ').filter(|word| !SIDE_WORDS.contains(word)).collect::<Vec<_>>().concat();
    look_up(&words.replace(' ', "")).or_else(|| look_up(&without()))
}

fn look_up(key: &str) -> Option<Heading> {
    if key.is_empty() {
        return None;
    }
    if PRIVATE.contains(&key) {
        return Some(Heading::Private);
    }
    let found = FIELDS.iter().find(|(_, keys)| keys.contains(&key)).map(|(field, _)| *field);
    found.map(Heading::Field)
}

/// What a heading of several words for one thing says: `Telefoon / mobiel`. One private part makes it private.
fn known_parts(heading: &str) -> Option<Heading> {
    let mut parts = heading.split(['/', '\\', '|', ',']).map(|part| known(&folding::words(part)));
    let mut whole = parts.next()??;
    let mut is_one = true;
    for part in parts {
        match part {
            Some(Heading::Private) => whole = Heading::Private,
            other => is_one &= other == Some(whole) || whole == Heading::Private,
        }
    }
    (is_one || whole == Heading::Private).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn field(heading: &str) -> Option<Field> {
        match meaning(heading) {
            Some(Heading::Field(field)) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn our_own_headings_are_understood() {
        for language in [Language::Nl, Language::En] {
            for own in Field::ALL {
                assert_eq!(field(own.name(language)), Some(*own), "{own}");
            }
        }
    }

    #[test]
    fn keys_are_folded_and_stand_once() {
        let all = FIELDS.iter().flat_map(|(_, keys)| *keys).chain(PRIVATE);
        let mut keys: Vec<_> = all.collect();
        assert!(keys.iter().all(|key| folding::key(key) == ***key), "{keys:?}");
        keys.sort_unstable();
        assert!(keys.windows(2).all(|pair| pair[0] != pair[1]), "{keys:?}");
    }

    #[test]
    fn headings_as_people_write_them() {
        for (heading, expected) in [
            ("Naam medewerker", Some(Field::Name)),
            ("NAAM", Some(Field::Name)),
            ("E-mailadres (werk)", Some(Field::Email)),
            ("e-mail adres", Some(Field::Email)),
            ("Mailadres werk", Some(Field::Email)),
            ("Tel. nr.", Some(Field::Phone)),
            ("Mobiel", Some(Field::Phone)),
            ("Telefoon / mobiel", Some(Field::Phone)),
            ("Tel./06-nummer", Some(Field::Phone)),
            ("Gemeente(n)", Some(Field::Area)),
            ("Gemeente/regio", Some(Field::Area)),
            ("Werkgebied", Some(Field::Area)),
            ("Laatst gecontroleerd", Some(Field::LastChecked)),
            ("Actueel per", Some(Field::LastChecked)),
            ("Werkdagen (ma-vr)", Some(Field::WorkingDays)),
            ("SKJ-geregistreerd", Some(Field::Skj)),
            ("SKJ (ja/nee)", Some(Field::Skj)),
            ("Contact-id", Some(Field::Id)),
            ("Naam organisatie", Some(Field::Organisation)),
            ("Achternaam", Some(Field::FamilyName)),
            ("First name", Some(Field::GivenName)),
            ("Nr.", None),
            ("#", None),
            ("Volgnr", None),
            ("Naam/functie", None),
            ("Kantoor", None),
            ("", None),
        ] {
            assert_eq!(field(heading), expected, "{heading}");
            assert_ne!(meaning(heading), Some(Heading::Private), "{heading}");
        }
        for private in [
            "BSN",
            "Geboortedatum",
            "Geb. datum",
            "Opmerkingen",
            "Opmerkingen / bijzonderheden",
            "Privé telefoon",
            "E-mail (privé)",
            "M/V",
            "Woonplaats",
            "Naam/geboortedatum",
            "Telefoon/adres",
            "Reden afwezigheid",
            "Date of birth",
        ] {
            assert_eq!(meaning(private), Some(Heading::Private), "{private}");
        }
    }
}
