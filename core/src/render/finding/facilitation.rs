//! Whether the professionals of an organisation could take part in meetings.

use super::super::Renderer;
use super::{size, values, whole};
use crate::assessment::FindingDocument;
use crate::id::ContactId;
use crate::json::Json;
use crate::vocabulary::Verdict;

impl Renderer {
    pub(super) fn facilitation(&self, finding: &FindingDocument) -> Option<String> {
        let people = |key| values::<ContactId>(finding.observed.get(key));
        let (lacking, late, open) = (people("lacking")?, people("leftOut")?, people("open")?);
        let Some(asked) = whole(&finding.expected) else {
            let when = finding.due.map(|due| self.until(due)).unwrap_or_default();
            return (finding.expected == Json::Null).then(|| {
                self.open(&say!(
                    self.language,
                    "Het beleid zegt niet aan hoeveel bijeenkomsten professionals{when} moeten kunnen meedoen.",
                    "The policy does not say in how many meetings professionals must be able to take part{when}."
                ))
            });
        };
        let meetings = self.count(asked, ("bijeenkomst", "bijeenkomsten"), ("meeting", "meetings"));
        let mut says = Vec::new();
        match (finding.verdict, open.as_slice(), lacking.as_slice()) {
            (Verdict::Undetermined, [_, ..], _) => says.push(self.too_few_meetings(&open, asked)),
            (verdict, _, [_, ..]) => says.push(self.not_released(&lacking, &meetings, verdict)),
            (Verdict::OnTrack, ..) => says.push(say!(
                self.language,
                "met wat er gepland is, kan iedere professional aan {meetings} meedoen.",
                "with what is planned, every professional can take part in {meetings}."
            )),
            _ => says.push(say!(
                self.language,
                "iedere professional kon aan {meetings} meedoen.",
                "every professional could take part in {meetings}."
            )),
        }
        if finding.verdict == Verdict::Undetermined && !lacking.is_empty() {
            says.push(super::capital(&self.not_released(&lacking, &meetings, finding.verdict)));
        }
        says.extend(self.joined_later(size(&late)));
        Some(says.join(" "))
    }

    /// Where some work there are not enough meetings to take part in.
    fn too_few_meetings(&self, open: &[ContactId], asked: u32) -> String {
        let who = self.contacts(size(open)) + &self.in_brackets(open);
        let norm = self.needed(asked, true);
        self.open(&say!(
            self.language,
            "Voor {who} zijn er nog te weinig bijeenkomsten om aan mee te doen. {norm}.",
            "For {who} there are too few meetings to take part in yet. {norm}."
        ))
    }

    /// Of some nobody has recorded that they could take part.
    fn not_released(&self, lacking: &[ContactId], meetings: &str, verdict: Verdict) -> String {
        let who = self.contacts(size(lacking)) + &self.in_brackets(lacking);
        let they = if lacking.len() == 1 { "die" } else { "zij" };
        let (can, could) = if lacking.len() == 1 { ("kan", "kon") } else { ("kunnen", "konden") };
        match verdict {
            Verdict::NotMet => say!(
                self.language,
                "van {who} is niet vastgelegd dat {they} aan {meetings} {could} meedoen.",
                "it is not recorded that {who} could take part in {meetings}."
            ),
            _ => say!(
                self.language,
                "van {who} is nog niet vastgelegd dat {they} aan {meetings} {can} meedoen.",
                "it is not recorded yet that {who} can take part in {meetings}."
            ),
        }
    }

    /// That some joined too late to be asked; nothing when nobody did.
    pub(super) fn joined_later(&self, number: u32) -> Option<String> {
        let who = self.contacts(number);
        (number > 0).then(|| {
            say!(
                self.language,
                "Wie later in dienst kwam, telt hier niet mee: {who}.",
                "Whoever joined later does not count here: {who}."
            )
        })
    }
}
