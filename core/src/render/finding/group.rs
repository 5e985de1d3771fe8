//! Learning groups: who is in them, and what they bring.

use super::super::Renderer;
use super::{number, size, value, values};
use crate::assessment::FindingDocument;
use crate::id::LearningGroupId;
use crate::vocabulary::{PartnerRole, Verdict};

impl Renderer {
    /// A start is not asked; a group that is there already did so of its own accord.
    pub(super) fn voluntary(&self, finding: &FindingDocument) -> Option<String> {
        let voluntary: Vec<LearningGroupId> = values(finding.observed.get("voluntary"))?;
        Some(if voluntary.is_empty() {
            say!(
                self.language,
                "leergroepen worden nog niet gevraagd. Deze groep is nog niet begonnen.",
                "learning groups are not asked for yet. This group has not started."
            )
        } else {
            say!(
                self.language,
                "leergroepen worden nog niet gevraagd. Deze groep is uit eigen beweging al begonnen.",
                "learning groups are not asked for yet. This group has started of its own accord."
            )
        })
    }

    pub(super) fn group(&self, finding: &FindingDocument) -> Option<String> {
        let missing: Vec<PartnerRole> = values(finding.observed.get("missing"))?;
        let group = finding.observed.get("group")?;
        let is_open = !matches!(finding.verdict, Verdict::Met | Verdict::NotMet);
        let yet = if is_open { self.pick("nog ", " yet") } else { "" };
        let Some(group) = group.as_text().and_then(|id| id.parse::<LearningGroupId>().ok()) else {
            return Some(say!(
                self.language,
                "er is {yet}geen leergroep.",
                "there is no learning group{yet}."
            ));
        };
        // For whom a group is goes without saying when it is for the subject itself.
        let place = self.subject(finding.region, &finding.subject);
        let name = self.learning_group(&group).replace(&format!(" ({place})"), "");
        let roles = self.list(&missing.iter().map(|role| self.one_of(*role)).collect::<Vec<_>>());
        let last = finding.due.map(|due| self.date(due));
        let mut says = vec![match missing.len() {
            0 => say!(
                self.language,
                "{name} heeft professionals van alle vier de partners.",
                "{name} has professionals of all four partners."
            ),
            _ => {
                let lack = self.agree(size(&missing), ("ontbreekt", "ontbreken"), ("lacks", "lacks"));
                let still = if is_open { "still " } else { "" };
                say!(self.language, "in {name} {lack} {yet}{roles}.", "{name} {still}{lack} {roles}.")
            }
        }];
        says.extend(last.filter(|_| finding.verdict == Verdict::OnTrack && !missing.is_empty()).map(
            |last| {
                say!(
                    self.language,
                    "Op {last} is er wel een groep met alle vier de partners.",
                    "On {last} there will be a group with all four partners."
                )
            },
        ));
        says.extend(self.members(finding));
        Some(says.join(" "))
    }

    /// How many members a group has, and how many of them also took part in meetings.
    fn members(&self, finding: &FindingDocument) -> Option<String> {
        let members = number(&finding.observed, "members")?;
        let took_part = number(&finding.observed, "tookPart")?;
        if members == 0 {
            return Some(say!(
                self.language,
                "De groep heeft nog geen leden.",
                "The group has no members yet."
            ));
        }
        let members = self.count(members, ("lid", "leden"), ("member", "members"));
        let some = match took_part {
            0 => say!(self.language, "niemand", "nobody"),
            number => number.to_string(),
        };
        let were = self.agree(took_part.max(1), ("was", "waren"), ("was", "were"));
        Some(say!(
            self.language,
            "De groep heeft {members}; daarvan {were} {some} ook bij een samenwerkingsbijeenkomst.",
            "The group has {members}; of these {some} {were} at a cooperation meeting too."
        ))
    }

    pub(super) fn benefit(&self, finding: &FindingDocument) -> Option<String> {
        let asked = number(&finding.observed, "asked")?;
        let strengthens = number(&finding.observed, "strengthens")?;
        if asked == 0 {
            return Some(self.open(self.pick(
                "Er is nog niemand gevraagd of deze groep de samenwerking versterkt.",
                "Nobody has been asked yet whether this group strengthens cooperation.",
            )));
        }
        let people = self.count(asked, ("professional", "professionals"), ("professional", "professionals"));
        let were = self.agree(asked, ("is", "zijn"), ("was", "were"));
        let say = self.agree(strengthens.max(1), ("zegt", "zeggen"), ("says", "say"));
        let some = match strengthens {
            0 => self.pick("niemand", "nobody").to_owned(),
            number => number.to_string(),
        };
        let mut says = say!(
            self.language,
            "{people} {were} gevraagd of deze groep de samenwerking versterkt; {some} {say} ja.",
            "{people} {were} asked whether this group strengthens cooperation; {some} {say} yes."
        );
        if finding.verdict == Verdict::NotMet {
            let norm: Option<String> = value(&finding.expected, "strengthens");
            says += match norm.as_deref() {
                Some("all") => self.pick(" Dat moet iedereen zijn.", " It should be everybody."),
                _ => self.pick(" Dat moet meer dan de helft zijn.", " It should be more than half."),
            };
        }
        Some(says)
    }
}
