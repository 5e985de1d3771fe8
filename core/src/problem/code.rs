//! The list of codes, each with its texts.

use crate::language::Language;
use std::fmt;

macro_rules! codes {
    ($($variant:ident $code:literal {
        en: $en:literal, $help_en:literal;
        nl: $nl:literal, $help_nl:literal;
    })*) => {
        /// The stable name of a kind of problem.
        ///
        /// Messages may be reworded; a code keeps its name and meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ProblemCode {
            $(#[doc = $en] $variant,)*
        }

        impl ProblemCode {
            /// Every code, in the order of `docs/problems.md`.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as it is written in documents and shown to programs.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The message, with places for the value in braces.
            #[must_use]
            pub const fn message(self, language: Language) -> &'static str {
                match self { $(Self::$variant => language.pick($nl, $en),)* }
            }

            /// What would mend it.
            #[must_use]
            pub const fn help(self, language: Language) -> &'static str {
                match self { $(Self::$variant => language.pick($help_nl, $help_en),)* }
            }
        }
    };
}

codes! {
    EmptyFile "empty-file" {
        en: "the file is empty", "send the document or the list itself";
        nl: "het bestand is leeg", "stuur het document of de lijst zelf";
    }
    InvalidUtf8 "invalid-utf8" {
        en: "the text is not UTF-8 from byte {value}", "save the file as UTF-8";
        nl: "de tekst is geen UTF-8 vanaf byte {value}", "bewaar het bestand als UTF-8";
    }
    InvalidJson "invalid-json" {
        en: "not valid JSON at line {line}, column {column}", "look for a missing quote, comma or bracket just before this place";
        nl: "geen geldige JSON op regel {line}, kolom {column}", "kijk of vlak voor deze plek een aanhalingsteken, komma of haakje ontbreekt";
    }
    NestedTooDeep "nested-too-deep" {
        en: "nested too deep at line {line}, column {column}", "no document of this format is nested deeper than 128 levels";
        nl: "te diep genest op regel {line}, kolom {column}", "geen document van dit formaat is dieper genest dan 128 niveaus";
    }
    WrongFormat "wrong-format" {
        en: "this document says it is {value}", "this reader takes {other}";
        nl: "dit document zegt dat het {value} is", "hier wordt {other} gelezen";
    }
    MissingKey "missing-key" {
        en: "the key {value} is missing", "add it";
        nl: "de sleutel {value} ontbreekt", "vul deze aan";
    }
    UnknownKey "unknown-key" {
        en: "the key {value} is not part of this format", "known here: {other}";
        nl: "de sleutel {value} hoort niet bij dit formaat", "hier bekend: {other}";
    }
    NewerKey "newer-key" {
        en: "the key {value} belongs to a newer version of this format", "update bouwsteen, or leave the key out; known here: {other}";
        nl: "de sleutel {value} hoort bij een nieuwere versie van dit formaat", "werk bouwsteen bij of laat de sleutel weg; hier bekend: {other}";
    }
    DuplicateKey "duplicate-key" {
        en: "the key {value} stands here twice", "keep one of the two";
        nl: "de sleutel {value} staat hier twee keer", "houd er een van";
    }
    WrongType "wrong-type" {
        en: "found {found} where {expected} is due", "write {expected}";
        nl: "hier staat {found} waar {expected} hoort", "schrijf {expected}";
    }
    UnknownWord "unknown-word" {
        en: "{value} is not a word of this format", "choose one of: {other}";
        nl: "{value} is geen woord van dit formaat", "kies een van: {other}";
    }
    BadDate "bad-date" {
        en: "{value} is not a date", "write a day that exists as YYYY-MM-DD, such as 2021-09-01";
        nl: "{value} is geen datum", "schrijf een bestaande dag als JJJJ-MM-DD, zoals 2021-09-01";
    }
    DateOutOfRange "date-out-of-range" {
        en: "{value} lies outside the calendar of this format", "dates run from 1900-01-01 to 2199-12-31";
        nl: "{value} valt buiten de kalender van dit formaat", "datums lopen van 1900-01-01 tot en met 2199-12-31";
    }
    BadTime "bad-time" {
        en: "{value} is no time of day", "write HH:MM, such as 13:30";
        nl: "{value} is geen tijd", "schrijf UU:MM, bijvoorbeeld 13:30";
    }
    BadDuration "bad-duration" {
        en: "{value} is not a duration", "write whole years, months, weeks or days in that order, such as P3M or P1M14D";
        nl: "{value} is geen duur", "schrijf hele jaren, maanden, weken of dagen in die volgorde, zoals P3M of P1M14D";
    }
    DurationNotPositive "duration-not-positive" {
        en: "{value} is not longer than zero", "write a duration of at least one day";
        nl: "{value} is niet langer dan nul", "schrijf een duur van minstens een dag";
    }
    DurationTooLong "duration-too-long" {
        en: "{value} is longer than 100 years", "write a duration of at most 100 years";
        nl: "{value} is langer dan 100 jaar", "schrijf een duur van hoogstens 100 jaar";
    }
    BadCode "bad-code" {
        en: "{value} does not have the form of a code that can stand here", "municipalities are GM and 4 digits, regions JZ and 2 digits, districts GM0202/name";
        nl: "{value} heeft niet de vorm van een code die hier kan staan", "gemeenten zijn GM en 4 cijfers, regio's JZ en 2 cijfers, wijken GM0202/naam";
    }
    BadId "bad-id" {
        en: "{value} cannot be an id", "use 1 to 64 letters, digits, `.`, `_` or `-`";
        nl: "{value} kan geen id zijn", "gebruik 1 tot 64 letters, cijfers, `.`, `_` of `-`";
    }
    IdLikeCode "id-like-code" {
        en: "the id {value} looks like a code of a municipality or region", "choose an id that cannot be confused with GM0202 or JZ28";
        nl: "het id {value} lijkt op een code van een gemeente of regio", "kies een id dat niet te verwarren is met GM0202 of JZ28";
    }
    BlankText "blank-text" {
        en: "there is no text here", "leave the key out, or give the text";
        nl: "hier staat geen tekst", "laat de sleutel weg of geef de tekst";
    }
    TextTooLong "text-too-long" {
        en: "this text is longer than 200 characters", "names, titles and functions are short";
        nl: "deze tekst is langer dan 200 tekens", "namen, titels en functies zijn kort";
    }
    UntilAndThrough "until-and-through" {
        en: "a period has `until` (first day out) or `through` (last day in), not both", "keep one of the two";
        nl: "een periode heeft `until` (eerste dag eruit) of `through` (laatste dag erin), niet allebei", "houd er een van";
    }
    InvertedPeriod "inverted-period" {
        en: "this period ends before it starts ({value})", "swap the dates, or mend one";
        nl: "deze periode eindigt voordat ze begint ({value})", "wissel de datums om of verbeter er een";
    }
    DuplicateId "duplicate-id" {
        en: "the id {value} is used before", "organisations and contacts share one set of ids; give this one another";
        nl: "het id {value} is al gebruikt", "organisaties en contacten delen een reeks id's; geef dit een ander";
    }
    SingleDistrict "single-district" {
        en: "{value} is the only district of its municipality", "a municipality has no districts or at least two, which together are the municipality";
        nl: "{value} is de enige wijk van de gemeente", "een gemeente heeft geen wijken of minstens twee, die samen de gemeente zijn";
    }
    UnknownEdition "unknown-edition" {
        en: "there is no edition {value} in this library", "choose one of: {other}";
        nl: "editie {value} zit niet in deze bibliotheek", "kies een van: {other}";
    }
    UnknownProvince "unknown-province" {
        en: "there is no province {value} in this edition", "choose one of: {other}";
        nl: "provincie {value} zit niet in deze editie", "kies een van: {other}";
    }
    UnknownArea "unknown-area" {
        en: "the territory has no area {value}", "look the code up in the edition that the register names";
        nl: "het gebied {value} zit niet in dit territorium", "zoek de code op in de editie die het register noemt";
    }
    UnknownOrganisation "unknown-organisation" {
        en: "there is no organisation {value} in this register", "add it, or mend the id";
        nl: "er is geen organisatie {value} in dit register", "voeg die toe of verbeter het id";
    }
    UnknownContact "unknown-contact" {
        en: "there is no contact {value} in this register", "add it, or mend the id";
        nl: "er is geen contact {value} in dit register", "voeg dat toe of verbeter het id";
    }
    UnknownSubregion "unknown-subregion" {
        en: "no division of this register has a subregion {value}", "add the division, or mend the id";
        nl: "geen indeling in dit register heeft een subregio {value}", "voeg de indeling toe of verbeter het id";
    }
    TwiceThere "twice-there" {
        en: "{value} is listed twice here", "keep one of the two";
        nl: "{value} staat hier twee keer", "houd er een van";
    }
    ForeignMunicipality "foreign-municipality" {
        en: "the municipality {value} is not in this region", "a subregion has municipalities of its own region";
        nl: "gemeente {value} ligt niet in deze regio", "een subregio bestaat uit gemeenten van de eigen regio";
    }
    SelfReplacement "self-replacement" {
        en: "{value} cannot be their own stand-in", "name somebody else, or leave `replacedBy` out";
        nl: "{value} kan niet de eigen vervanger zijn", "noem iemand anders of laat `replacedBy` weg";
    }
    OverlappingService "overlapping-service" {
        en: "this period of service overlaps another of the same contact", "join the two, or mend a date";
        nl: "deze periode in dienst overlapt een andere van hetzelfde contact", "voeg de twee samen of verbeter een datum";
    }
    OverlappingAbsences "overlapping-absences" {
        en: "this absence overlaps another of the same contact", "join the two, or mend a date";
        nl: "deze afwezigheid overlapt een andere van hetzelfde contact", "voeg de twee samen of verbeter een datum";
    }
    OutsideOrganisation "outside-organisation" {
        en: "all areas of this contact lie outside what organisation {value} serves", "mend the areas, or what the organisation serves";
        nl: "alle gebieden van dit contact liggen buiten wat organisatie {value} bedient", "verbeter de gebieden of wat de organisatie bedient";
    }
    TwoAgreements "two-agreements" {
        en: "another agreement of {value} is in force at the same time", "end one before the other starts";
        nl: "een andere afspraak van {value} geldt op hetzelfde moment", "laat de ene eindigen voordat de andere begint";
    }
    TwoDivisions "two-divisions" {
        en: "another division of {value} is in force at the same time", "end one before the other starts";
        nl: "een andere indeling van {value} geldt op hetzelfde moment", "laat de ene eindigen voordat de andere begint";
    }
    RemindAfterEvery "remind-after-every" {
        en: "the reminder {value} is longer than the rhythm itself", "remind at most `every` before the day";
        nl: "de herinnering {value} is langer dan het ritme zelf", "herinner hoogstens `every` voor de dag";
    }
    UnknownRequirement "unknown-requirement" {
        en: "there is no requirement {value}", "choose one of: {other}";
        nl: "er is geen eis {value}", "kies een van: {other}";
    }
    UnknownReading "unknown-reading" {
        en: "{value} is not a reading that can be chosen here", "choose one of: {other}";
        nl: "{value} is geen lezing die hier te kiezen is", "kies een van: {other}";
    }
    NormWithoutSource "norm-without-source" {
        en: "this norm has no source", "say which decision sets it: document, section and date";
        nl: "deze norm heeft geen bron", "zeg welk besluit de norm stelt: document, onderdeel en datum";
    }
    NoSuchFact "no-such-fact" {
        en: "there is nothing here to take away or change ({value})", "look at the register as it is now";
        nl: "hier is niets om weg te halen of te wijzigen ({value})", "kijk naar het register zoals het nu is";
    }
    AlreadyThere "already-there" {
        en: "{value} is already there", "nothing needs to be added";
        nl: "{value} is er al", "er hoeft niets bij";
    }
    StillInUse "still-in-use" {
        en: "{value} cannot go while others refer to it", "first change what refers to it: {other}";
        nl: "{value} kan niet weg zolang er naar verwezen wordt", "wijzig eerst wat ernaar verwijst: {other}";
    }
    TooManyEnded "too-many-ended" {
        en: "this list would end {value} contacts", "look whether the list is whole; at most {other} may be ended";
        nl: "door deze lijst zouden {value} contacten vertrekken", "kijk of de lijst volledig is; hoogstens {other} mogen vertrekken";
    }
    SpreadsheetFile "spreadsheet-file" {
        en: "this is a workbook, not a text with rows", "save the sheet as CSV (UTF-8), or copy the cells and paste them";
        nl: "dit is een werkmap, geen tekst met rijen", "bewaar het blad als CSV (UTF-8), of kopieer de cellen en plak ze";
    }
    TooManyColumns "too-many-columns" {
        en: "this row has more than 256 columns", "keep the columns that say who someone is and how to reach them";
        nl: "deze rij heeft meer dan 256 kolommen", "houd de kolommen die zeggen wie iemand is en hoe die te bereiken is";
    }
    OpenQuote "open-quote" {
        en: "in this row a quotation mark opens that does not close, so the rows behind it cannot be told apart", "close it or take it away; inside quotation marks write it twice";
        nl: "in deze rij opent een aanhalingsteken dat niet sluit, zodat de rijen erna niet te onderscheiden zijn", "sluit het of haal het weg; binnen aanhalingstekens schrijf je het dubbel";
    }
    NoHeadings "no-headings" {
        en: "no row with headings was found", "put a row with headings above the list: Name and at least one more, such as Function, Organisation, Role, Area, E-mail, Phone, Working days, SKJ registered, Last checked";
        nl: "er is geen rij met koppen gevonden", "zet boven de lijst een rij met koppen: Naam en minstens nog een, zoals Functie, Organisatie, Rol, Werkgebied, E-mail, Telefoon, Werkdagen, SKJ-geregistreerd, Laatst gecontroleerd";
    }
    NoName "no-name" {
        en: "this row has no name", "fill in the name, or empty the row";
        nl: "deze rij heeft geen naam", "vul de naam in of maak de rij leeg";
    }
    BadEmail "bad-email" {
        en: "this is not an e-mail address", "write one address, such as name@organisation.example, without spaces or text around it";
        nl: "dit is geen e-mailadres", "schrijf een adres, zoals naam@organisatie.example, zonder spaties of tekst eromheen";
    }
    BadPhone "bad-phone" {
        en: "this is not a phone number that exists", "write all digits with the area code, such as 026 3771234, 06 12345678 or +31 6 12345678";
        nl: "dit is geen bestaand telefoonnummer", "schrijf alle cijfers met het netnummer, zoals 026 3771234, 06 12345678 of +31 6 12345678";
    }
    BadListDate "bad-list-date" {
        en: "this is not a date", "write a day that exists as 1-9-2021, 01-09-2021, 1 september 2021 or 2021-09-01";
        nl: "dit is geen datum", "schrijf een bestaande dag als 1-9-2021, 01-09-2021, 1 september 2021 of 2021-09-01";
    }
    BadWeekdays "bad-weekdays" {
        en: "these are not days of the week", "write the days as ma di wo do vr, or a range such as ma-do";
        nl: "dit zijn geen dagen van de week", "schrijf de dagen als ma di wo do vr, of een reeks zoals ma-do";
    }
    BadYesNo "bad-yes-no" {
        en: "this is neither yes nor no", "write ja or nee (yes or no), or leave the cell empty";
        nl: "dit is geen ja en geen nee", "schrijf ja of nee, of laat de cel leeg";
    }
    UnknownRole "unknown-role" {
        en: "this is none of the four roles", "write one of: Lokaal team, GI, Raad, Veilig Thuis";
        nl: "dit is geen van de vier rollen", "schrijf een van: Lokaal team, GI, Raad, Veilig Thuis";
    }
    UnknownPlace "unknown-place" {
        en: "there is no municipality, district or region with this name in this register", "write the name or the code of each area, with commas between them";
        nl: "er is geen gemeente, wijk of regio met deze naam in dit register", "schrijf van elk gebied de naam of de code, met komma's ertussen";
    }
    MisspeltPlace "misspelt-place" {
        en: "{value} is not exactly the name of one area", "is this meant: {other}?";
        nl: "{value} is niet precies de naam van een gebied", "wordt dit bedoeld: {other}?";
    }
    UnknownListOrganisation "unknown-list-organisation" {
        en: "there is no organisation with this name in this register", "write the name or the id as it stands in the register, or add the organisation first";
        nl: "er is geen organisatie met deze naam in dit register", "schrijf de naam of de id zoals die in het register staat, of voeg de organisatie eerst toe";
    }
    MisspeltOrganisation "misspelt-organisation" {
        en: "{value} is not exactly the name of an organisation", "is this meant: {other}?";
        nl: "{value} is niet precies de naam van een organisatie", "wordt dit bedoeld: {other}?";
    }
    UnclearOrganisation "unclear-organisation" {
        en: "several organisations can be meant here", "write the id of one of: {other}";
        nl: "hier kunnen meer organisaties bedoeld zijn", "schrijf de id van een van: {other}";
    }
    NoOrganisation "no-organisation" {
        en: "of which organisation this person is, the row does not say", "add a column Organisation, fill in role and area, or say whose list this is";
        nl: "de rij zegt niet van welke organisatie deze persoon is", "voeg een kolom Organisatie toe, vul rol en werkgebied in, of zeg van wie deze lijst is";
    }
    AnotherOrganisation "another-organisation" {
        en: "this row is of {value}, and the list of another organisation", "take the row out, or read the list without saying whose it is";
        nl: "deze rij is van {value}, en de lijst van een andere organisatie", "haal de rij weg, of lees de lijst zonder te zeggen van wie die is";
    }
    RoleDiffers "role-differs" {
        en: "{value} has another role than stands here", "the role of this organisation is {other}";
        nl: "{value} heeft een andere rol dan hier staat", "de rol van deze organisatie is {other}";
    }
    SeveralValues "several-values" {
        en: "more than one value stands here", "keep one in this cell; a second phone number can have a column of its own";
        nl: "hier staat meer dan een waarde", "houd er een in deze cel; een tweede telefoonnummer kan een eigen kolom krijgen";
    }
    DateAhead "date-ahead" {
        en: "this day is yet to come on {value}", "what is still to be checked was not checked: write the day of the last check";
        nl: "deze dag moet op {value} nog komen", "wat nog gecontroleerd moet worden, is nog niet gecontroleerd: schrijf de dag van de laatste controle";
    }
    NoTableHeadings "no-table-headings" {
        en: "no row with headings of this table was found", "put a row with headings above the rows; known here: {other}";
        nl: "er is geen rij met koppen van deze tabel gevonden", "zet boven de rijen een rij met koppen; hier bekend: {other}";
    }
    MissingColumn "missing-column" {
        en: "the column {value} is missing", "add it; the heading may also be one of: {other}";
        nl: "de kolom {value} ontbreekt", "voeg deze toe; de kop mag ook zijn: {other}";
    }
    UnknownColumn "unknown-column" {
        en: "the column {value} does not belong in this table", "give it another heading, or take it out; known here: {other}";
        nl: "de kolom {value} hoort niet in deze tabel", "geef een andere kop of haal de kolom weg; hier bekend: {other}";
    }
    NoHeading "no-heading" {
        en: "this column has no heading", "give it one, or empty it; known here: {other}";
        nl: "deze kolom heeft geen kop", "geef er een, of maak de kolom leeg; hier bekend: {other}";
    }
    PrivateColumn "private-column" {
        en: "the column {value} is about somebody's private life, or holds remarks", "take it out: a register has work details only";
        nl: "de kolom {value} gaat over iemands privéleven of bevat opmerkingen", "haal de kolom weg: in een register staan alleen werkgegevens";
    }
    EmptyCell "empty-cell" {
        en: "{value} is not filled in here", "fill it in, or take the row out";
        nl: "{value} is hier niet ingevuld", "vul het in of haal de rij weg";
    }
    SaidOtherwise "said-otherwise" {
        en: "this is not the same as what stands in {other}", "both are about one thing: keep one, or leave one of the two cells empty";
        nl: "dit is niet hetzelfde als wat in {other} staat", "beide gaan over één ding: houd er een, of laat een van de twee cellen leeg";
    }
    UnclearName "unclear-name" {
        en: "more than one can be meant here", "write the id or the code of one of: {other}";
        nl: "hier kan meer dan een bedoeld zijn", "schrijf het id of de code van een van: {other}";
    }
    NotARegion "not-a-region" {
        en: "this is not the name or the code of one youth region", "write a code such as JZ28, or the name of the region";
        nl: "dit is niet de naam of de code van één jeugdregio", "schrijf een code zoals JZ28, of de naam van de regio";
    }
    UnknownParty "unknown-party" {
        en: "{value} is no municipality, and no organisation of this register", "write the code or the name of a municipality, or the id or the name of an organisation";
        nl: "{value} is geen gemeente, en geen organisatie van dit register", "schrijf de code of de naam van een gemeente, of het id of de naam van een organisatie";
    }
    NobodyVouches "nobody-vouches" {
        en: "this column says when people were checked, but nobody vouches for it", "add a column Confirmed by, say who vouches for all of it, or take this column out";
        nl: "deze kolom zegt wanneer mensen zijn nagekeken, maar niemand staat ervoor in", "voeg een kolom Bevestigd door toe, zeg wie voor alles instaat, of haal deze kolom weg";
    }
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
