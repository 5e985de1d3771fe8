//! The words of headings, in Dutch and in English, each in small letters and digits only.

use crate::exchange::list::field::Field;

/// Headings of fields, beside the canonical ones of [`Field::name`].
///
/// `Nr.` and `#` are not among them: they number the rows.
pub(super) const FIELDS: &[(Field, &str)] = &[
    (Field::Id, "id contactid contactnr contactnummer contactcode idcontact"),
    (
        Field::Name,
        "naam namen name fullname displayname volledigenaam naamvolledig voorenachternaam achterenvoornaam \
         naammedewerker medewerker naamprofessional professional naamcontactpersoon contactpersoon contact \
         contactnaam contactname contactperson employee employeename roepnaamenachternaam weergavenaam wie",
    ),
    (
        Field::GivenName,
        "voornaam voornamen roepnaam voorletter voorletters initialen givenname firstname forename initials",
    ),
    (
        Field::Infix,
        "tussenvoegsel tussenvoegsels tussenv tv tussenvgsl voorvoegsel voorvoegsels infix prefix nameprefix \
         middlename",
    ),
    (Field::FamilyName, "achternaam familienaam geslachtsnaam lastname surname familyname"),
    (
        Field::Function,
        "functie functienaam functieomschrijving functietitel beroep werkzaamals taak function jobtitle job \
         position profession occupation",
    ),
    (
        Field::Organisation,
        "organisatie organisaties organisatienaam naamorganisatie organisatieid organisatieonderdeel \
         instelling naaminstelling werkgever werkzaambij bedrijf aanbieder lokaalteam wijkteam team teamnaam \
         naamteam organisation organization organisationname organizationname organisationid organizationid \
         company employer",
    ),
    (
        Field::Role,
        "rol rollen partnerrol soortorganisatie typeorganisatie ketenpartner role partnerrole \
         typeoforganisation organisationtype organizationtype",
    ),
    (
        Field::Area,
        "werkgebied werkgebieden gebied gebieden gem gemeente gemeenten gemeentes gemeentecode gemeentenaam \
         naamgemeente gemeentegebied werkzaaminvoor werkzaamin werkzaamvoor werktvoor werktin wijk wijken \
         stadsdeel district districten regio regios jeugdregio jeugdhulpregio area areas municipality \
         municipalities municipalitycode districts region regions workarea serves",
    ),
    (Field::Email, "email emails emailadres emailadressen mail mailadres emailaddress mailaddress"),
    (
        Field::Phone,
        "telefoon telefoonnummer telefoonnummers telefoonnr telnr tel teln telnummer telefoonvast vastnummer \
         vast mobiel mobielnummer mobieltelefoonnummer mobielnr mobieletelefoon telefoonmobiel telmobiel mob \
         mobnr gsm gsmnummer 06 06nummer 06nr doorkiesnummer doorkiesnr direct bereikbaarop nummer06 phone \
         phonenumber phoneno telephone telephonenumber mobile mobilephone mobilenumber cell cellphone \
         landline",
    ),
    (
        Field::WorkingDays,
        "werkdagen werkdag dagen werktop aanwezig aanwezigop aanwezigheid aanwezigheidsdagen bereikbaar \
         bereikbaardagen beschikbaar beschikbaaropdagen dagenaanwezig workingdays workdays days daysatwork \
         availability",
    ),
    (
        Field::Skj,
        "skj skjgeregistreerd skjregistratie skjgeregistreerdjanee skjregister inskj geregistreerdskj \
         geregistreerdbijskj skjregistered skjregistration",
    ),
    (
        Field::LastChecked,
        "laatstgecontroleerd laatstgecontroleerdop gecontroleerd gecontroleerdop laatstecontrole \
         datumcontrole controledatum actueelper actueelop peildatum bijgewerkt bijgewerktop laatstbijgewerkt \
         laatstbijgewerktop laatstgewijzigd laatstewijziging bevestigdop datumbevestigd lastchecked \
         lastcheckedon checkedon lastverified lastupdated lastconfirmed uptodateasof asof",
    ),
];

/// Headings about private life.
pub(super) const PRIVATE: &str = "bsn bsnnummer burgerservicenummer sofinummer geboortedatum gebdatum geboren geboortejaar geboorteplaats \
     geboorteland verjaardag leeftijd geslacht mv manvrouw adres huisadres woonadres straat straatnaam \
     huisnummer huisnr postcode woonplaats plaats thuisnummer opmerking opmerkingen bijzonderheden \
     bijzonderheid notitie notities aantekeningen toelichting salaris salarisschaal loon schaal ziek \
     ziekmelding ziekgemeld ziekteverzuim verzuim verlof reden redenafwezigheid redenafwezig redenverzuim \
     redenverlof nationaliteit burgerlijkestaat gezinssituatie kinderen iban rekeningnummer bankrekening \
     paspoortnummer rijbewijs kenteken pasfoto foto noodcontact noodnummer vog ssn socialsecuritynumber \
     dateofbirth dob birthdate birthday placeofbirth age gender sex address homeaddress street postalcode zip \
     zipcode city town homephone remark remarks note notes comment comments salary sick sickleave leave \
     reasonofabsence reasonforabsence nationality maritalstatus children photo emergencycontact";

/// Words that make any heading private.
pub(super) const PRIVATE_WORDS: &str =
    "prive private persoonlijk persoonlijke personal thuis bsn geboortedatum";

/// Words that only say whose or which: `Naam medewerker`, `E-mailadres (werk)`.
pub(super) const SIDE_WORDS: &str = "werk zakelijk zakelijke medewerker professional contactpersoon van de het work business office employee \
     of the verplicht required";
