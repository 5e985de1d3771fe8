//! An agenda that meets every criterion of the programme, so that an organiser never starts from an empty page.

use super::Policy;
use crate::catalogue::RequirementId as R;
use crate::facts::AgendaItem;
use crate::language::Language;
use crate::vocabulary::{BuildingBlock, CoreValue, FixedTopic as F, ItemForm, Topic};

/// An item, and the requirements it is for.
struct Example {
    requirements: &'static [R],
    title: (&'static str, &'static str),
    minutes: u32,
    form: ItemForm,
    topics: fn() -> Vec<Topic>,
}

/// Two hours: B2, "Wat vraagt de deelname", estimates that much.
const EXAMPLES: [Example; 5] = [
    Example {
        requirements: &[R::MeetingsProgrammeAcquaintance],
        title: ("Wie is wie, en hoe werk jij?", "Who is who, and how do you work?"),
        minutes: 30,
        form: ItemForm::Exercise,
        topics: || vec![Topic::Fixed(F::People), Topic::Fixed(F::WayOfWorking)],
    },
    Example {
        requirements: &[R::MeetingsProgrammeVision],
        title: (
            "Onze visie en kernwaarden in het werk van elke dag",
            "Our vision and core values in daily work",
        ),
        minutes: 25,
        form: ItemForm::Dialogue,
        topics: || {
            vec![Topic::Fixed(F::Vision), Topic::Value(CoreValue::Trust), Topic::Fixed(F::DailyPractice)]
        },
    },
    Example {
        requirements: &[R::MeetingsProgrammeBuildingBlocks],
        title: (
            "Het escalatiemodel en de aanmeldroute verkennen",
            "Exploring the escalation model and the referral",
        ),
        minutes: 25,
        form: ItemForm::Dialogue,
        topics: || {
            vec![Topic::Block(BuildingBlock::Escalation.into()), Topic::Block(BuildingBlock::Referral.into())]
        },
    },
    Example {
        requirements: &[R::MeetingsProgrammeLearning, R::MeetingsProgrammeExchange],
        title: (
            "Samen leren van een situatie: wanneer bel jij wie?",
            "Learning together: when do you call whom?",
        ),
        minutes: 20,
        form: ItemForm::CaseDiscussion,
        topics: || {
            vec![Topic::Fixed(F::Learning), Topic::Fixed(F::Cooperation), Topic::Fixed(F::Consultation)]
        },
    },
    Example {
        requirements: &[R::MeetingsProgrammeFirstSteps],
        title: ("Onze eerste stappen voor gezinnen", "Our first steps for families"),
        minutes: 20,
        form: ItemForm::Dialogue,
        topics: || vec![Topic::Fixed(F::FirstSteps)],
    },
];

impl Example {
    fn item(&self, title: Option<Language>) -> AgendaItem {
        let (nl, en) = self.title;
        AgendaItem {
            title: title.and_then(|language| language.pick(nl, en).parse().ok()),
            minutes: Some(self.minutes),
            form: Some(self.form),
            topics: (self.topics)(),
        }
    }
}

/// The items that a requirement about the programme needs, without titles.
pub(crate) fn items(requirement: R) -> impl Iterator<Item = AgendaItem> {
    let own = EXAMPLES.iter().filter(move |example| example.requirements.contains(&requirement));
    own.map(|example| example.item(None))
}

impl Policy {
    /// An agenda of two hours that meets every criterion of the programme, whatever the policy's readings.
    ///
    /// ```
    /// use bouwsteen::{Language, Policy};
    /// let agenda = Policy::gvjb_2021().example_programme(Language::En);
    /// assert_eq!(agenda.iter().filter_map(|item| item.minutes).sum::<u32>(), 120);
    /// assert_eq!(agenda[0].title.as_ref().unwrap().as_str(), "Who is who, and how do you work?");
    /// ```
    #[must_use]
    pub fn example_programme(&self, language: Language) -> Vec<AgendaItem> {
        EXAMPLES.iter().map(|example| example.item(Some(language))).collect()
    }
}
