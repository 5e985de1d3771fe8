//! The catalogue: every requirement of DOMAIN §6, its step, its name and its place in the sources.

mod asks;
mod source;

pub use source::Source;

use crate::vocabulary::{Step, vocabulary};

vocabulary! {
    /// A requirement, in the order of the catalogue.
    pub RequirementId or UnknownRequirement {
        /// Agreement on contact management.
        ContactsAgreement "contacts.agreement" ("afspraak over contactbeheer", "agreement on contact management"),
        /// Custodian of the contacts.
        ContactsCustodian "contacts.custodian" ("beheerder van de contacten", "custodian of the contacts"),
        /// Rhythm and method of confirming.
        ContactsRhythm "contacts.rhythm" ("ritme en werkwijze van bevestigen", "rhythm and method of confirming"),
        /// Details agreed.
        ContactsDetailsAgreed "contacts.details_agreed" ("afgesproken contactgegevens", "details agreed"),
        /// An organisation for every area.
        ContactsOrganisation "contacts.organisation" ("organisatie voor ieder gebied", "an organisation for every area"),
        /// Somebody reachable on every seat.
        ContactsCoverage "contacts.coverage" ("iemand bereikbaar op elke plek", "somebody reachable on every seat"),
        /// Complete details.
        ContactsDetails "contacts.details" ("volledige contactgegevens", "complete details"),
        /// Contacts confirmed in time.
        ContactsFreshness "contacts.freshness" ("op tijd bevestigde contacten", "contacts confirmed in time"),
        /// A stand-in during absence.
        ContactsAbsence "contacts.absence" ("vervanging bij afwezigheid", "a stand-in during absence"),
        /// Distribution of the list.
        ContactsDistribution "contacts.distribution" ("verspreiding van de lijst", "distribution of the list"),
        /// Division into subregions.
        MeetingsDivision "meetings.division" ("indeling in subregio's", "division into subregions"),
        /// Scale chosen in consultation.
        MeetingsScaleAgreed "meetings.scale_agreed" ("schaal in overleg gekozen", "scale chosen in consultation"),
        /// Two cooperation meetings.
        MeetingsCount "meetings.count" ("twee samenwerkingsbijeenkomsten", "two cooperation meetings"),
        /// Outcome recorded.
        MeetingsRecord "meetings.record" ("uitkomst vastgelegd", "outcome recorded"),
        /// Scale of a subregion.
        MeetingsScale "meetings.scale" ("schaal van een subregio", "scale of a subregion"),
        /// Initiative of the central municipality.
        MeetingsInitiative "meetings.initiative" ("initiatief van de centrale gemeente", "initiative of the central municipality"),
        /// Professionals help prepare.
        MeetingsPreparation "meetings.preparation" ("professionals bereiden mee voor", "professionals help prepare"),
        /// Getting to know each other and each other's way of working.
        MeetingsProgrammeAcquaintance "meetings.programme.acquaintance" ("kennismaken met elkaar en elkaars werkwijze", "getting to know each other and each other's way of working"),
        /// Vision and core values.
        MeetingsProgrammeVision "meetings.programme.vision" ("visie en kernwaarden", "vision and core values"),
        /// Exploring building blocks.
        MeetingsProgrammeBuildingBlocks "meetings.programme.building_blocks" ("bouwstenen verkennen", "exploring building blocks"),
        /// Talking about first steps.
        MeetingsProgrammeFirstSteps "meetings.programme.first_steps" ("gesprek over eerste stappen", "talking about first steps"),
        /// Learning together in the programme.
        MeetingsProgrammeLearning "meetings.programme.learning" ("gezamenlijk leren in het programma", "learning together in the programme"),
        /// Exchange about cooperation.
        MeetingsProgrammeExchange "meetings.programme.exchange" ("uitwisselen over samenwerken", "exchange about cooperation"),
        /// All four partners present.
        MeetingsCompositionPartners "meetings.composition.partners" ("alle vier de partners aanwezig", "all four partners present"),
        /// Every local team present.
        MeetingsCompositionLocalTeams "meetings.composition.local_teams" ("elk lokaal team aanwezig", "every local team present"),
        /// At most four hours a meeting.
        MeetingsHoursMeeting "meetings.hours.meeting" ("hoogstens vier uur per bijeenkomst", "at most four hours a meeting"),
        /// At most eight hours a year.
        MeetingsHoursYear "meetings.hours.year" ("hoogstens acht uur per jaar", "at most eight hours a year"),
        /// Professionals can take part.
        MeetingsFacilitation "meetings.facilitation" ("professionals kunnen deelnemen", "professionals can take part"),
        /// Start of learning groups.
        LearningStart "learning.start" ("start van leergroepen", "start of learning groups"),
        /// Local learning group.
        LearningGroup "learning.group" ("lokale leergroep", "local learning group"),
        /// Number of sessions.
        LearningSessions "learning.sessions" ("aantal leerbijeenkomsten", "number of sessions"),
        /// Learning across organisations.
        LearningJoint "learning.joint" ("samen leren over organisaties heen", "learning across organisations"),
        /// Casuistry discussed.
        LearningCasuistry "learning.casuistry" ("casuïstiek besproken", "casuistry discussed"),
        /// SKJ conditions.
        LearningSkj "learning.skj" ("SKJ-voorwaarden", "SKJ conditions"),
        /// Benefit for cooperation.
        LearningBenefit "learning.benefit" ("voordeel voor de samenwerking", "benefit for cooperation"),
        /// Core value discussed.
        ValuesDiscussed "values.discussed" ("kernwaarde besproken", "core value discussed"),
        /// Core value tested.
        ValuesTested "values.tested" ("kernwaarde getoetst", "core value tested"),
        /// Order of the steps.
        StepsOrder "steps.order" ("volgorde van de stappen", "order of the steps"),
    }
}

vocabulary! {
    /// Whom or what the findings of a requirement are about; the region stands beside it.
    pub About {
        /// The region itself.
        Region "region" ("regio", "region"),
        /// A role in the region.
        Role "role" ("rol in de regio", "role in the region"),
        /// A role in an area.
        AreaRole "areaRole" ("rol in een gebied", "role in an area"),
        /// A seat.
        Seat "seat" ("plek", "seat"),
        /// A contact.
        Contact "contact" ("contact", "contact"),
        /// An organisation in the region.
        Organisation "organisation" ("organisatie in de regio", "organisation in the region"),
        /// A subregion, or what the policy's reading puts in its place.
        Subregion "subregion" ("subregio", "subregion"),
        /// A meeting.
        Meeting "meeting" ("bijeenkomst", "meeting"),
        /// A learning group.
        LearningGroup "learningGroup" ("leergroep", "learning group"),
        /// A session.
        Session "session" ("leerbijeenkomst", "session"),
        /// A core value in a subregion.
        Value "value" ("kernwaarde in een subregio", "core value in a subregion"),
    }
}

impl RequirementId {
    /// The step it belongs to; `None` for the order of the steps themselves.
    #[must_use]
    pub fn step(self) -> Option<Step> {
        match self.as_str().split('.').next() {
            Some("contacts") => Some(Step::FindEachOther),
            Some("meetings") => Some(Step::KnowEachOther),
            Some("learning" | "values") => Some(Step::LearnTogether),
            _ => None,
        }
    }

    /// Whom or what its findings are about.
    #[must_use]
    pub const fn about(self) -> About {
        match self {
            Self::ContactsAgreement
            | Self::ContactsCustodian
            | Self::ContactsDetailsAgreed
            | Self::MeetingsDivision
            | Self::MeetingsScaleAgreed
            | Self::StepsOrder => About::Region,
            Self::ContactsRhythm => About::Role,
            Self::ContactsOrganisation => About::AreaRole,
            Self::ContactsCoverage => About::Seat,
            Self::ContactsDetails
            | Self::ContactsFreshness
            | Self::ContactsAbsence
            | Self::MeetingsHoursYear => About::Contact,
            Self::ContactsDistribution | Self::MeetingsFacilitation => About::Organisation,
            Self::MeetingsCount | Self::LearningGroup => About::Subregion,
            Self::MeetingsRecord
            | Self::MeetingsScale
            | Self::MeetingsInitiative
            | Self::MeetingsPreparation
            | Self::MeetingsProgrammeAcquaintance
            | Self::MeetingsProgrammeVision
            | Self::MeetingsProgrammeBuildingBlocks
            | Self::MeetingsProgrammeFirstSteps
            | Self::MeetingsProgrammeLearning
            | Self::MeetingsProgrammeExchange
            | Self::MeetingsCompositionPartners
            | Self::MeetingsCompositionLocalTeams
            | Self::MeetingsHoursMeeting => About::Meeting,
            Self::LearningStart | Self::LearningSessions | Self::LearningBenefit => About::LearningGroup,
            Self::LearningJoint | Self::LearningCasuistry | Self::LearningSkj => About::Session,
            Self::ValuesDiscussed | Self::ValuesTested => About::Value,
        }
    }

    /// Whether its findings decide the verdict of a step, if the policy gives it a force that decides.
    ///
    /// What is asked of a single meeting or session is reported only, so that more cooperation never worsens a
    /// step: meetings decide through `meetings.count`, groups and sessions through `learning.group` and
    /// `learning.sessions`.
    #[must_use]
    pub const fn decides(self) -> bool {
        match self.about() {
            About::Meeting | About::Session => false,
            About::LearningGroup => matches!(self, Self::LearningSessions),
            _ => true,
        }
    }

    /// Whether it cannot be judged without a number: how many, or how many hours.
    #[must_use]
    pub const fn has_norm(self) -> bool {
        matches!(
            self,
            Self::MeetingsCount
                | Self::MeetingsHoursMeeting
                | Self::MeetingsHoursYear
                | Self::MeetingsFacilitation
                | Self::LearningSessions
        )
    }

    /// Document, section and a short literal anchor: where the requirement comes from.
    #[must_use]
    pub fn source(self) -> Source {
        let (document, section, quote) = match self {
            Self::ContactsAgreement => {
                ("B2", "Stap 1", "een steunstructuur voor contactbeheer op het niveau van de jeugdhulpregio")
            }
            Self::ContactsCustodian => {
                ("B2", "Stap 1", "helder of daar een gemeente of organisatie verantwoordelijk")
            }
            Self::ContactsRhythm => ("B2", "Stap 1", "op welke wijze en met welke frequentie"),
            Self::ContactsDetailsAgreed => {
                ("B2", "Stap 1", "welke contactgegevens de professionals die samenwerken op lokaal niveau")
            }
            Self::ContactsOrganisation => (
                "B2",
                "Opdrachten aan de jeugdhulpregio's",
                "Maak ten behoeve van het goed contactbeheer per organisatie",
            ),
            Self::ContactsCoverage => (
                "B2",
                "Opdrachten aan de jeugdhulpregio's",
                "per organisatie en gemeente inzichtelijk wat de contactgegevens zijn",
            ),
            Self::ContactsDetails => (
                "B2",
                "Opdrachten aan de jeugdhulpregio's",
                "wat de contactgegevens zijn van de betrokken professionals",
            ),
            Self::ContactsFreshness => ("B2", "Stap 1", "updates van deze contactgegevens verzorgen"),
            Self::ContactsAbsence => ("B2", "Stap 1", "groot verloop van personeel en uitval door ziekte"),
            Self::ContactsDistribution => (
                "B2",
                "Opdrachten aan de jeugdhulpregio's",
                "draag zorg voor adequate verzameling en verspreiding hiervan",
            ),
            Self::MeetingsDivision => ("B2", "Vraag 1", "op de schaal van een subregio vorm te geven"),
            Self::MeetingsScaleAgreed => ("B2", "Vraag 1", "in nauw overleg met de andere gemeenten"),
            Self::MeetingsCount => ("B2", "Opdrachten aan de jeugdhulpregio's", "Organiseer in 2021 twee"),
            Self::MeetingsRecord => {
                ("GK", "5 Werken vanuit gezamenlijke kernwaarden", "moet ook duidelijk en transparant zijn")
            }
            Self::MeetingsScale => {
                ("B2", "Vraag 1", "samenwerkingsbijeenkomsten op de schaal van een subregio vorm te geven")
            }
            Self::MeetingsInitiative => {
                ("B2", "Vraag 1", "Het initiatief voor de organisatie van de samenwerkingsbijeenkomsten")
            }
            Self::MeetingsPreparation => {
                ("B2", "Vraag 2", "hierin ook zeker een aantal professionals te betrekken")
            }
            Self::MeetingsProgrammeAcquaintance => {
                ("B2", "Vraag 2", "elkaar en elkaars werkwijze (dan wel een gedeelte daarvan)")
            }
            Self::MeetingsProgrammeVision => ("B2", "Vraag 2", "krijgen plek in het programma"),
            Self::MeetingsProgrammeBuildingBlocks => {
                ("B2", "Vraag 2", "Professionals maken kennis met de verschillende bouwstenen")
            }
            Self::MeetingsProgrammeFirstSteps => {
                ("B2", "Vraag 2", "in gesprek te gaan over de eerste stappen")
            }
            Self::MeetingsProgrammeLearning => {
                ("B2", "Januari 2021", "een gemeenschappelijk lerend element te integreren")
            }
            Self::MeetingsProgrammeExchange => ("B2", "Stap 2", "ook uitwisselen rondom samenwerken"),
            Self::MeetingsCompositionPartners => (
                "B2",
                "Tijdsinvestering",
                "juiste en adequate samenstelling van professionals van de veiligheidspartners",
            ),
            Self::MeetingsCompositionLocalTeams => (
                "B2",
                "Tijdsinvestering",
                "van de veiligheidspartners en lokale teams zal in de voorbereiding",
            ),
            Self::MeetingsHoursMeeting => {
                ("B2", "Tijdsinvestering", "een inzet van vier uur per professional")
            }
            Self::MeetingsHoursYear => {
                ("B2", "Tijdsinvestering", "een ureninvestering van maximaal acht uur per medewerker")
            }
            Self::MeetingsFacilitation => (
                "B2",
                "Opdracht aan veiligheidspartners en lokale teams",
                "zodat zij in 2021 deel kunnen nemen aan twee",
            ),
            Self::LearningStart => ("B2", "Stap 2", "Stap 3 gaan we niet zetten in 2021"),
            Self::LearningGroup => ("B2", "Stap 3", "kunnen de Lokale Leergroepen worden ingericht"),
            Self::LearningSessions => {
                ("B2", "Januari 2021", "plus twee lokale leergroepen te veel van het goede")
            }
            Self::LearningJoint => {
                ("B2", "Stap 3", "Professionals van Lokale Teams en veiligheidspartners leren van elkaar")
            }
            Self::LearningCasuistry => {
                ("B2", "Stap 3", "Wordt casuïstiek besproken om gezamenlijk van te leren")
            }
            Self::LearningSkj => ("B2", "Stap 3", "Wordt voldaan aan de SKJ-voorwaarden"),
            Self::LearningBenefit => {
                ("B2", "Stap 3", "Ervaart een professional voordeel doordat het deelnemen")
            }
            Self::ValuesDiscussed => {
                ("B2", "Stap 3", "met de vaste groep professionals op lokaal niveau besproken")
            }
            Self::ValuesTested => ("B2", "Stap 3", "Getoetst moet worden bij hen of ze daadwerkelijk passen"),
            Self::StepsOrder => ("B2", "Stap 2", "Wanneer stap 1 is gezet, kan ook gewerkt worden"),
        };
        Source::quoted(document, section, quote)
    }
}
