//! The words of the headings of tables of a register: further ones, beside the keys of the format, the names of the
//! fields, and the headings of lists that say the same.

use crate::exchange::tables::FactField::{self, *};
use crate::exchange::tables::FactKind::{self, *};

/// Which further headings a column of a table can have, in small letters and digits only.
///
/// `Einddatum` and `uit dienst` are not among them: they may be the last day in or the first day out.
pub(super) const FACTS: &[(FactKind, FactField, &str)] = &[
    (Districts, Id, "districtid districtcode wijkid wijkcode code"),
    (Districts, Name, "wijknaam naamwijk districtname districtnaam naamdistrict"),
    (Organisations, Id, "organisatieid organisatiecode organisationid organizationid orgid code"),
    (
        Organisations,
        Name,
        "organisatie organisatienaam naamorganisatie organisation organization organisationname \
         organizationname instelling naaminstelling team teamnaam naamteam lokaalteam wijkteam",
    ),
    (Organisations, AreaFrom, "werkgebiedvan gebiedvanaf bedientvanaf werktvoorvanaf servesfrom"),
    (Organisations, AreaUntil, "gebiedtot bedienttot werktvoortot servesuntil"),
    (Organisations, AreaThrough, "gebiedtm gebiedtotenmet werkgebiedtotenmet bedienttm servesthrough"),
    (Organisations, From, "van sinds since start begin startdatum begindatum actiefvanaf activefrom"),
    (Organisations, Until, "actieftot activeuntil"),
    (Organisations, Through, "tm laatstedag lastday actieftm actieftotenmet activethrough"),
    (Organisations, Point, "punt soortloket loket pointkind"),
    (Organisations, PointName, "naamloket loketnaam puntnaam nameofpoint"),
    (Organisations, Hours, "uren tijden bereikbaar bereikbaaruren openinghours"),
    (Contacts, AreaFrom, "werkgebiedvan gebiedvanaf werktvoorvanaf areasfrom"),
    (Contacts, AreaUntil, "gebiedtot werktvoortot areasuntil"),
    (Contacts, AreaThrough, "gebiedtm gebiedtotenmet werkgebiedtotenmet werktvoortm areasthrough"),
    (
        Contacts,
        From,
        "van sinds since indienstvanaf indienstsinds datumindienst inservicefrom inservicesince startdatum \
         begindatum",
    ),
    (Contacts, Until, "indiensttot inserviceuntil"),
    (Contacts, Through, "tm indiensttm indiensttotenmet laatstewerkdag inservicethrough lastworkingday"),
    (Contacts, ConfirmedBy, "gecontroleerddoor checkedby"),
    (
        Agreements,
        Region,
        "regios regiocode regionaam naamregio jeugdregio jeugdhulpregio regioncode regionname youthregion",
    ),
    (
        Agreements,
        From,
        "van sinds since ingangsdatum geldtvanaf geldigvanaf inforcefrom startdatum begindatum",
    ),
    (Agreements, Until, "geldttot geldigtot inforceuntil"),
    (Agreements, Through, "tm geldttm geldttotenmet geldigtm geldigtotenmet inforcethrough"),
    (Agreements, Custodian, "contactbeheerder beheer beheerddoor keptby"),
    (
        Agreements,
        Every,
        "elke iedere hoevaak frequentie bevestigenelke rhythm frequency interval confirmevery howoften",
    ),
    (Agreements, Method, "methode werkwijze hoe how"),
    (Agreements, RemindBefore, "herinnering herinneren herinneringvooraf reminder remind"),
    (Agreements, Grace, "extratijdnadedatum uitstel graceperiod"),
    (Agreements, RequiredDetails, "gegevens vereistegegevens details"),
    (Agreements, DistributeEvery, "verspreiding verspreiden distribution"),
    (Confirmations, Contact, "id contactnr contactnummer contactcode idcontact"),
    (Confirmations, On, "op dag date day bevestigd bevestigdop datumbevestigd confirmedon"),
    (Confirmations, By, "bevestigddoor confirmedby wie who"),
    (Absences, Contact, "id contactnr contactnummer contactcode idcontact"),
    (Absences, From, "van sinds since afwezigvanaf wegvanaf eerstedag awayfrom firstday"),
    (Absences, Until, "afwezigtot wegtot terugop awayuntil backon"),
    (Absences, Through, "tm afwezigtm afwezigtotenmet wegtm laatstedag awaythrough lastday"),
    (Absences, ReplacedBy, "vervangendoor vervangenddoor vervangerid standin standinid replacement"),
];
