//! What is on the programme of a meeting, and what is missing from it.

use super::super::Renderer;
use super::{number, size, values};
use crate::assessment::{FindingDocument, Subject};
use crate::catalogue::RequirementId as R;
use crate::id::BlockId;
use crate::vocabulary::{Phase, Topic};

impl Renderer {
    /// What is missing, and whether the meeting is still to come.
    fn missing_topics(&self, finding: &FindingDocument) -> Option<(Vec<String>, bool)> {
        Some((values(finding.observed.get("missing"))?, self.phase(finding) == Phase::Planned))
    }

    pub(super) fn acquaintance(&self, finding: &FindingDocument) -> Option<String> {
        let (missing, is_planned) = self.missing_topics(finding)?;
        let missing: Vec<_> = missing.iter().map(String::as_str).collect();
        let whom = match missing.as_slice() {
            ["people"] => self.pick("elkaar", "each other"),
            ["wayOfWorking"] => self.pick("elkaars werkwijze", "each other's way of working"),
            _ => self.pick("elkaar en elkaars werkwijze", "each other and each other's way of working"),
        };
        let to_know = say!(self.language, "om {whom} te leren kennen", "to get to know {whom}");
        Some(self.room(&to_know, missing.is_empty(), is_planned))
    }

    pub(super) fn first_steps(&self, finding: &FindingDocument) -> Option<String> {
        let (missing, is_planned) = self.missing_topics(finding)?;
        let to_talk = self.pick("voor een gesprek over eerste stappen", "to talk about first steps");
        Some(self.room(to_talk, missing.is_empty(), is_planned))
    }

    /// That the programme gives room for something, or does not.
    fn room(&self, what: &str, is_there: bool, is_planned: bool) -> String {
        match (is_there, is_planned) {
            (true, true) => {
                say!(
                    self.language,
                    "het programma biedt gelegenheid {what}.",
                    "the programme gives room {what}."
                )
            }
            (true, false) => {
                say!(
                    self.language,
                    "het programma bood gelegenheid {what}.",
                    "the programme gave room {what}."
                )
            }
            (false, true) => say!(
                self.language,
                "het programma biedt nog geen gelegenheid {what}.",
                "the programme gives no room yet {what}."
            ),
            (false, false) => say!(
                self.language,
                "het programma bood geen gelegenheid {what}.",
                "the programme gave no room {what}."
            ),
        }
    }

    pub(super) fn vision(&self, finding: &FindingDocument) -> Option<String> {
        let (missing, is_planned) = self.missing_topics(finding)?;
        if missing.is_empty() {
            let are = if is_planned { self.pick("staan", "are") } else { self.pick("stonden", "were") };
            return Some(say!(
                self.language,
                "de visie, een kernwaarde en hun betekenis in het dagelijks werk {are} op het programma.",
                "the vision, a core value and their meaning in daily practice {are} on the programme."
            ));
        }
        let names = missing.iter().map(|topic| match topic.as_str() {
            "vision" => self.pick("de visie", "the vision"),
            "value:*" => self.pick("een kernwaarde", "a core value"),
            _ => self.pick(
                "een gesprek of oefening over de betekenis in het dagelijks werk",
                "a talk or exercise about the meaning in daily practice",
            ),
        });
        let names = self.list(&names.collect::<Vec<_>>());
        let lack = if is_planned {
            self.agree(size(&missing), ("ontbreekt nog", "ontbreken nog"), ("is still", "are still"))
        } else {
            self.agree(size(&missing), ("ontbrak", "ontbraken"), ("was", "were"))
        };
        Some(say!(
            self.language,
            "op het programma {lack} {names}.",
            "{names} {lack} missing from the programme."
        ))
    }

    /// Something of which the name alone says enough.
    pub(super) fn on_programme(&self, finding: &FindingDocument) -> Option<String> {
        let (missing, is_planned) = self.missing_topics(finding)?;
        let topic = match finding.requirement {
            R::MeetingsProgrammeLearning => self.pick("samen leren", "learning together"),
            _ => self.pick("uitwisselen over samenwerken", "exchange about cooperation"),
        };
        Some(match (missing.is_empty(), is_planned) {
            (true, true) => {
                say!(self.language, "{topic} staat op het programma.", "{topic} is on the programme.")
            }
            (true, false) => {
                say!(self.language, "{topic} stond op het programma.", "{topic} was on the programme.")
            }
            (false, true) => {
                say!(
                    self.language,
                    "{topic} staat nog niet op het programma.",
                    "{topic} is not on the programme yet."
                )
            }
            (false, false) => {
                say!(
                    self.language,
                    "{topic} stond niet op het programma.",
                    "{topic} was not on the programme."
                )
            }
        })
    }

    pub(super) fn building_blocks(&self, finding: &FindingDocument) -> Option<String> {
        let asked = number(&finding.expected, "blocks")?;
        let blocks: Vec<BlockId> = values(finding.observed.get("blocks"))?;
        let is_planned = self.phase(finding) == Phase::Planned;
        let names = blocks.iter().map(|block| block.name(self.language).unwrap_or_else(|| block.as_str()));
        let names = names.collect::<Vec<_>>();
        let names = if names.is_empty() { String::new() } else { format!(" ({})", self.list(&names)) };
        let what = match blocks.len() {
            0 => self.pick("geen bouwsteen", "no building block").to_owned(),
            _ => {
                self.count(size(&blocks), ("bouwsteen", "bouwstenen"), ("building block", "building blocks"))
            }
        };
        let number = size(&blocks).max(1);
        let stand = if is_planned {
            self.agree(number, ("staat", "staan"), ("is", "are"))
        } else {
            self.agree(number, ("stond", "stonden"), ("was", "were"))
        };
        let yet = if is_planned && size(&blocks) < asked { self.pick(" tot nu toe", " so far") } else { "" };
        let norm = self.needed(asked, is_planned);
        let mut says = say!(
            self.language,
            "op het programma {stand}{yet} {what} om samen te verkennen{names}. {norm}.",
            "{what} to explore together {stand} on the programme{yet}{names}. {norm}."
        );
        if blocks.iter().any(|block| !self.is_own_block(finding, block)) {
            says += self.pick(
                " Andere bijeenkomsten in het jaar tellen daarbij mee.",
                " Other meetings of the year count as well.",
            );
        }
        Some(says)
    }

    /// Whether a building block is on the agenda of the meeting itself, not just on another one of the year.
    fn is_own_block(&self, finding: &FindingDocument, block: &BlockId) -> bool {
        let Subject::Meeting(id) = &finding.subject else { return true };
        let Some(meeting) = self.register.meeting(id) else { return true };
        let topics = meeting.agenda.iter().flat_map(|item| &item.topics);
        topics.into_iter().any(|topic| matches!(topic, Topic::Block(own) if own == block))
    }
}
