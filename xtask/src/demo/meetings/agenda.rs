//! Items of which the programmes of meetings are made.

use crate::demo::json::{object, strings, text};

/// An item of an agenda.
#[derive(Clone, Copy)]
pub(super) struct Item {
    title: &'static str,
    minutes: u16,
    form: &'static str,
    topics: &'static [&'static str],
}

impl Item {
    /// How long it takes.
    #[cfg(test)]
    pub(super) fn minutes(self) -> u16 {
        self.minutes
    }

    /// The item as JSON.
    pub(super) fn to_json(self) -> String {
        object(&[
            ("title", text(self.title)),
            ("minutes", self.minutes.to_string()),
            ("form", text(self.form)),
            ("topics", strings(self.topics)),
        ])
    }
}

const fn item(
    title: &'static str,
    minutes: u16,
    form: &'static str,
    topics: &'static [&'static str],
) -> Item {
    Item { title, minutes, form, topics }
}

const PEOPLE: &[&str] = &["people", "wayOfWorking"];

/// Drawing together who works where.
pub(super) const KNOW_MAP: Item = item("Wie is wie: teken samen de kaart", 25, "exercise", PEOPLE);
/// Telling two others how one works.
pub(super) const KNOW_TRIOS: Item = item("In drietallen: zo werk ik", 25, "dialogue", PEOPLE);
/// Who does what for one family.
pub(super) const KNOW_CASE: Item =
    item("Eén gezin, vier organisaties: wie doet wat?", 25, "caseDiscussion", PEOPLE);
/// Only told: nobody gets to know anybody by it.
pub(super) const KNOW_TOLD: Item = item("De organisaties stellen zich voor", 30, "presentation", PEOPLE);

/// The vision by the value of trust.
pub(super) const VISION_TRUST: Item = item(
    "Vertrouwen: wat merkt een gezin daarvan?",
    25,
    "dialogue",
    &["vision", "value:trust", "dailyPractice"],
);
/// The vision by the value of transparency.
pub(super) const VISION_CLEAR: Item = item(
    "Duidelijk en navolgbaar: leg een besluit uit",
    25,
    "exercise",
    &["vision", "value:transparency", "dailyPractice"],
);
/// The vision by the value of the whole family.
pub(super) const VISION_FAMILY: Item = item(
    "Het hele gezin in beeld: de visie in een casus",
    25,
    "caseDiscussion",
    &["vision", "value:wholeFamily", "dailyPractice"],
);
/// The vision by the value of reflection.
pub(super) const VISION_REFLECT: Item = item(
    "Samen terugkijken: wat deed de visie met ons werk?",
    20,
    "dialogue",
    &["vision", "value:reflection", "dailyPractice"],
);
/// Stays with the words: nothing of the work of every day.
pub(super) const VISION_TOLD: Item =
    item("De visie op hoofdlijnen", 25, "presentation", &["vision", "value:trust"]);

/// Two building blocks, exercised.
pub(super) const BLOCKS_CALL: Item =
    item("Opschalen en verwijzen: wie belt wie?", 25, "exercise", &["block:escalation", "block:referral"]);
/// Two other building blocks, along a case.
pub(super) const BLOCKS_CASE: Item = item(
    "Van Gelderse bepaling tot expertteam",
    25,
    "caseDiscussion",
    &["block:determination", "block:expertTeam"],
);
/// One building block, where two are asked for.
pub(super) const BLOCK_ONE: Item = item("Opschalen: hoe doen we dat?", 25, "exercise", &["block:escalation"]);

/// The order of safety; nothing asks for it.
pub(super) const PHASES: Item =
    item("Eerst veilig, dan verder", 10, "dialogue", &["phase:directSafety", "phase:causes"]);
/// The first steps that professionals see.
pub(super) const STEPS: Item = item("Wat doen we maandag anders?", 15, "dialogue", &["firstSteps"]);
/// Learning together.
pub(super) const LEARN: Item = item("Hoe blijven we van elkaar leren?", 10, "dialogue", &["learning"]);
/// Cooperating and consulting each other.
pub(super) const EXCHANGE: Item =
    item("Bellen zonder drempel: samen meedenken", 10, "dialogue", &["cooperation", "consultation"]);
