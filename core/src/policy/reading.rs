//! Where a source can be read in two ways: the choices, the default first.

use crate::catalogue::RequirementId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A place where the source can be read in several ways.
    pub ReadingId or UnknownReading {
        /// To what the two meetings are counted.
        MeetingsCount "meetings.count" ("waarvoor bijeenkomsten tellen", "what meetings count for"),
        /// Which meetings count.
        MeetingsQualifies "meetings.qualifies" ("welke bijeenkomsten tellen", "which meetings count"),
        /// How many professionals help prepare.
        MeetingsPreparation "meetings.preparation" ("hoeveel professionals voorbereiden", "how many prepare"),
        /// How many building blocks.
        BuildingBlocks "meetings.programme.building_blocks" ("hoeveel bouwstenen", "how many building blocks"),
        /// When composition is judged.
        Composition "meetings.composition" ("wanneer samenstelling telt", "when composition counts"),
        /// Whether travel counts online.
        HoursOnline "meetings.hours.online" ("reistijd bij online", "travel when online"),
        /// To whom the list is spread.
        Distribution "contacts.distribution" ("aan wie de lijst gaat", "to whom the list goes"),
        /// What has a learning group.
        LearningGroup "learning.group" ("schaal van leergroepen", "scale of learning groups"),
        /// How many sessions.
        LearningSessions "learning.sessions" ("aantal leerbijeenkomsten", "number of sessions"),
        /// How many organisations and roles learn together.
        LearningJoint "learning.joint" ("hoeveel partijen samen leren", "how many learn together"),
        /// Whose benefit.
        LearningBenefit "learning.benefit" ("wiens voordeel", "whose benefit"),
    }
}

vocabulary! {
    /// A way of reading.
    pub Reading or UnknownReading {
        /// Each subregion.
        PerSubregion "perSubregion" ("per subregio", "per subregion"),
        /// Each region.
        PerRegion "perRegion" ("per regio", "per region"),
        /// Each municipality.
        PerMunicipality "perMunicipality" ("per gemeente", "per municipality"),
        /// Each district.
        PerDistrict "perDistrict" ("per wijk", "per district"),
        /// Programme and composition.
        ProgrammeAndComposition "programmeAndComposition" ("programma en samenstelling", "programme and composition"),
        /// Programme only.
        ProgrammeOnly "programmeOnly" ("alleen programma", "programme only"),
        /// Every held meeting.
        EveryHeld "everyHeld" ("elke gehouden bijeenkomst", "every held meeting"),
        /// One.
        One "one" ("een", "one"),
        /// Two.
        Two "two" ("twee", "two"),
        /// Three.
        Three "three" ("drie", "three"),
        /// Four.
        Four "four" ("vier", "four"),
        /// Two in each meeting.
        TwoPerMeeting "twoPerMeeting" ("twee per bijeenkomst", "two a meeting"),
        /// One in each meeting.
        OnePerMeeting "onePerMeeting" ("een per bijeenkomst", "one a meeting"),
        /// Two over the year.
        TwoPerYear "twoPerYear" ("twee per jaar", "two a year"),
        /// By who came.
        Outcome "outcome" ("naar uitkomst", "by outcome"),
        /// By who was invited.
        Preparation "preparation" ("naar voorbereiding", "by preparation"),
        /// Travel is not counted.
        TravelNotCounted "travelNotCounted" ("reistijd telt niet", "travel not counted"),
        /// Travel is counted.
        TravelCounted "travelCounted" ("reistijd telt mee", "travel counted"),
        /// Through the organisation.
        ViaOrganisation "viaOrganisation" ("via de organisatie", "through the organisation"),
        /// To each professional.
        EachProfessional "eachProfessional" ("aan elke professional", "to each professional"),
        /// The norm is missing.
        Missing "missing" ("norm ontbreekt", "norm is missing"),
        /// The group as a whole.
        Group "group" ("de groep", "the group"),
    }
}

impl ReadingId {
    /// What can be chosen, the default first.
    #[must_use]
    pub const fn choices(self) -> &'static [Reading] {
        use Reading as R;
        match self {
            Self::MeetingsCount => &[R::PerSubregion, R::PerRegion, R::PerMunicipality],
            Self::MeetingsQualifies => &[R::ProgrammeAndComposition, R::ProgrammeOnly, R::EveryHeld],
            Self::MeetingsPreparation => &[R::Two, R::One, R::Three],
            Self::BuildingBlocks => &[R::TwoPerMeeting, R::OnePerMeeting, R::TwoPerYear],
            Self::Composition => &[R::Outcome, R::Preparation],
            Self::HoursOnline => &[R::TravelNotCounted, R::TravelCounted],
            Self::Distribution => &[R::ViaOrganisation, R::EachProfessional],
            Self::LearningGroup => &[R::PerSubregion, R::PerMunicipality, R::PerDistrict],
            Self::LearningSessions => &[R::Missing, R::Two],
            Self::LearningJoint => &[R::Two, R::Four],
            Self::LearningBenefit => &[R::Group, R::EachProfessional],
        }
    }

    /// The requirements that are judged by it.
    #[must_use]
    pub const fn requirements(self) -> &'static [RequirementId] {
        use RequirementId as R;
        match self {
            Self::MeetingsCount => &[R::MeetingsCount, R::MeetingsFacilitation],
            Self::MeetingsQualifies => &[R::MeetingsCount],
            Self::MeetingsPreparation => &[R::MeetingsPreparation],
            Self::BuildingBlocks => &[R::MeetingsProgrammeBuildingBlocks, R::MeetingsCount],
            Self::Composition => {
                &[R::MeetingsCompositionPartners, R::MeetingsCompositionLocalTeams, R::MeetingsCount]
            }
            Self::HoursOnline => &[R::MeetingsHoursMeeting, R::MeetingsHoursYear],
            Self::Distribution => &[R::ContactsDistribution],
            Self::LearningGroup => &[R::LearningGroup],
            Self::LearningSessions => &[R::LearningSessions],
            Self::LearningJoint => &[R::LearningJoint],
            Self::LearningBenefit => &[R::LearningBenefit],
        }
    }

    /// The reading that holds unless the policy says otherwise.
    #[must_use]
    pub fn default(self) -> Reading {
        self.choices().first().copied().unwrap_or(Reading::Missing)
    }
}
