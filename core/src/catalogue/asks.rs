//! What each requirement asks, in a sentence.

use super::RequirementId;
use crate::language::Language;

impl RequirementId {
    /// What it asks, as one sentence in the language. Numbers are those of the policy, and what an alternative
    /// reading would ask stands with the reading.
    #[must_use]
    pub const fn asks(self, language: Language) -> &'static str {
        let (nl, en) = match self {
            Self::ContactsAgreement => (
                "In de regio geldt een afspraak over contactbeheer.",
                "An agreement on contact management is in force in the region.",
            ),
            Self::ContactsCustodian => (
                "De afspraak noemt een beheerder: een gemeente van de regio of een organisatie die er werkt.",
                "The agreement names a custodian: a municipality of the region or an organisation serving it.",
            ),
            Self::ContactsRhythm => (
                "Per rol is afgesproken hoe vaak en hoe contacten worden bevestigd.",
                "For each role it is agreed how often and how contacts are confirmed.",
            ),
            Self::ContactsDetailsAgreed => (
                "Afgesproken is welke contactgegevens nodig zijn.",
                "It is agreed which contact details are required.",
            ),
            Self::ContactsOrganisation => (
                "Voor elk gebied is er van elke rol een organisatie bekend.",
                "For every area an organisation of every role is known.",
            ),
            Self::ContactsCoverage => (
                "Op elke plek is iemand bereikbaar, zelf of via een vervanger.",
                "Somebody can be reached on every seat, directly or through a stand-in.",
            ),
            Self::ContactsDetails => (
                "Van elk contact zijn alle afgesproken gegevens ingevuld.",
                "All details that were agreed are filled in for every contact.",
            ),
            Self::ContactsFreshness => (
                "Elk contact is op tijd bevestigd, naar het ritme van de regio.",
                "Every contact was confirmed in time, by the rhythm of the region.",
            ),
            Self::ContactsAbsence => (
                "Wie afwezig is, heeft een vervanger met dezelfde rol die bereikbaar is.",
                "Whoever is away has a stand-in of the same role who can be reached.",
            ),
            Self::ContactsDistribution => (
                "De lijst is op tijd verspreid naar elke organisatie die in de regio werkt.",
                "The list was spread in time to every organisation that serves the region.",
            ),
            Self::MeetingsDivision => (
                "De regio is ingedeeld in subregio's, zonder gaten en zonder overlap.",
                "The region is divided into subregions, without gaps or overlaps.",
            ),
            Self::MeetingsScaleAgreed => (
                "Over de indeling is een besluit genomen in overleg met alle gemeenten en veiligheidspartners.",
                "The division was decided in consultation with every municipality and safety partner.",
            ),
            Self::MeetingsCount => (
                "Voor elke subregio zijn genoeg bijeenkomsten gehouden die meetellen.",
                "Enough meetings that count were held for every subregion.",
            ),
            Self::MeetingsRecord => (
                "Na een bijeenkomst is vastgelegd hoe die is verlopen.",
                "After a meeting it is recorded how it went.",
            ),
            Self::MeetingsScale => ("Een bijeenkomst is voor een subregio.", "A meeting is for a subregion."),
            Self::MeetingsInitiative => (
                "De centrale gemeente nam het initiatief, eventueel binnen een bestaand initiatief.",
                "The central municipality took the initiative, possibly within an existing one.",
            ),
            Self::MeetingsPreparation => (
                "Een aantal professionals heeft geholpen bij de voorbereiding.",
                "A number of professionals helped to prepare.",
            ),
            Self::MeetingsProgrammeAcquaintance => (
                "Deelnemers leren elkaar en elkaars werkwijze kennen, in onderdelen waaraan iedereen meedoet.",
                "People get to know each other and each other's way of working, in items in which all take part.",
            ),
            Self::MeetingsProgrammeVision => (
                "Visie en een kernwaarde staan op het programma, en samen is verkend wat dat in het werk betekent.",
                "The vision and a core value are on the programme, and what they mean in daily work is explored.",
            ),
            Self::MeetingsProgrammeBuildingBlocks => (
                "Deelnemers verkennen verschillende bouwstenen van de verbeteragenda.",
                "People explore different building blocks of the improvement agenda.",
            ),
            Self::MeetingsProgrammeFirstSteps => (
                "Deelnemers praten met elkaar over de eerste stappen die zij zien.",
                "People talk with each other about the first steps that they see.",
            ),
            Self::MeetingsProgrammeLearning => (
                "Samen leren heeft een plek in het programma.",
                "Learning together has a place in the programme.",
            ),
            Self::MeetingsProgrammeExchange => (
                "Samenwerken of elkaar consulteren staat op het programma.",
                "Cooperating or consulting each other is on the programme.",
            ),
            Self::MeetingsCompositionPartners => (
                "Van alle vier de partners is iemand aanwezig die voor het gebied werkt.",
                "Somebody of all four partners who works for the area is present.",
            ),
            Self::MeetingsCompositionLocalTeams => (
                "Van elke gemeente in het gebied is iemand van het lokale team aanwezig.",
                "Somebody of the local team of every municipality in the area is present.",
            ),
            Self::MeetingsHoursMeeting => (
                "Een bijeenkomst vraagt van niemand meer uren dan de norm.",
                "A meeting takes nobody more hours than the norm.",
            ),
            Self::MeetingsHoursYear => (
                "De bijeenkomsten van een jaar vragen van niemand meer uren dan de norm.",
                "The meetings of a year take nobody more hours than the norm.",
            ),
            Self::MeetingsFacilitation => (
                "Elke organisatie geeft haar professionals de ruimte om aan de bijeenkomsten mee te doen.",
                "Every organisation gives its professionals the room to take part in the meetings.",
            ),
            Self::LearningStart => (
                "Leergroepen beginnen niet voor 2022; eerder mag.",
                "Learning groups do not start before 2022; earlier is allowed.",
            ),
            Self::LearningGroup => (
                "Elke subregio heeft een leergroep met alle vier de partners.",
                "Every subregion has a learning group with all four partners.",
            ),
            Self::LearningSessions => (
                "Een leergroep houdt genoeg leerbijeenkomsten in een jaar.",
                "A learning group holds enough sessions in a year.",
            ),
            Self::LearningJoint => (
                "In een leerbijeenkomst leren verschillende organisaties en rollen van elkaar.",
                "In a session several organisations and roles learn from each other.",
            ),
            Self::LearningCasuistry => (
                "In een leerbijeenkomst is casuïstiek besproken om van te leren.",
                "Cases are discussed in a session, to learn from them.",
            ),
            Self::LearningSkj => (
                "Een leerbijeenkomst is zo gedaan en vastgelegd dat die kan dienen als bewijs voor SKJ.",
                "A session is done and recorded so that it can serve as evidence for SKJ.",
            ),
            Self::LearningBenefit => (
                "De deelnemers zeggen dat de leergroep de lokale samenwerking versterkt.",
                "The members say that the learning group strengthens local cooperation.",
            ),
            Self::ValuesDiscussed => (
                "Elke kernwaarde is in elke subregio besproken.",
                "Every core value is discussed in every subregion.",
            ),
            Self::ValuesTested => (
                "Aan professionals is gevraagd of de kernwaarde past en richting geeft. Elke uitkomst is goed.",
                "Professionals were asked whether the core value fits and gives guidance. Every outcome is fine.",
            ),
            Self::StepsOrder => (
                "Stap 1 was gezet toen men elkaar voor het eerst ontmoette, stap 2 toen men voor het eerst samen leerde.",
                "Step 1 was taken when people first met, step 2 when they first learned together.",
            ),
        };
        language.pick(nl, en)
    }
}
