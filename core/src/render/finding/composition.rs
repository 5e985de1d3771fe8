//! Who was at a meeting: the four partners, and the local teams.

use super::super::Renderer;
use super::{NAMED, size, values};
use crate::assessment::{FindingDocument, Subject};
use crate::id::{ContactId, MunicipalityCode};
use crate::vocabulary::{AttendanceState, PartnerRole, Phase, Verdict};

impl Renderer {
    pub(super) fn partners(&self, finding: &FindingDocument) -> Option<String> {
        let missing: Vec<PartnerRole> = values(finding.observed.get("missing"))?;
        if self.is_untold(finding) {
            return Some(self.untold());
        }
        if missing.is_empty() {
            let all = self.pick("alle vier de partners", "all four partners");
            return Some(self.there(finding, all, 4));
        }
        let is_one =
            matches!(missing.as_slice(), [PartnerRole::ChildProtectionBoard] | [PartnerRole::VeiligThuis]);
        let names = self.list(&missing.iter().map(|role| self.all_of(*role)).collect::<Vec<_>>());
        Some(self.not_there(finding, &names, if is_one { 1 } else { 2 }))
    }

    pub(super) fn local_teams(&self, finding: &FindingDocument) -> Option<String> {
        let missing: Vec<MunicipalityCode> = values(finding.observed.get("missing"))?;
        let all: Vec<MunicipalityCode> = values(Some(&finding.expected))?;
        if self.is_untold(finding) {
            return Some(self.untold());
        }
        let codes = if missing.is_empty() { &all } else { &missing };
        if codes.is_empty() {
            return None;
        }
        let (number, total) = (size(codes), size(&all));
        let whose = if codes.len() <= NAMED || codes.len() > all.len() {
            self.municipalities(codes)
        } else if missing.is_empty() || missing.len() == all.len() {
            say!(self.language, "alle {total} gemeenten", "all {total} municipalities")
        } else {
            say!(self.language, "{number} van de {total} gemeenten", "{number} of the {total} municipalities")
        };
        let teams =
            self.agree(number, ("het lokaal team", "de lokale teams"), ("the local team", "the local teams"));
        let teams = say!(self.language, "{teams} van {whose}", "{teams} of {whose}");
        Some(if missing.is_empty() {
            self.there(finding, &teams, number)
        } else {
            self.not_there(finding, &teams, number)
        })
    }

    /// Whether the finding is open because nobody has said who was there.
    pub(super) fn is_untold(&self, finding: &FindingDocument) -> bool {
        finding.verdict == Verdict::Undetermined && self.phase(finding) == Phase::Held
    }

    /// That some were there, or will be; or were invited, where that is how the policy reads its source.
    fn there(&self, finding: &FindingDocument, who: &str, number: u32) -> String {
        let is_planned = self.phase(finding) == Phase::Planned;
        match (is_planned, self.only_invited(finding)) {
            (false, false) => {
                let were = self.agree(number, ("was", "waren"), ("was", "were"));
                say!(self.language, "{who} {were} erbij.", "{who} {were} there.")
            }
            (false, true) => {
                let were = self.agree(number, ("was", "waren"), ("was", "were"));
                say!(self.language, "{who} {were} uitgenodigd.", "{who} {were} invited.")
            }
            (true, false) => {
                let join = self.agree(number, ("doet", "doen"), ("takes", "take"));
                say!(self.language, "{who} {join} tot nu toe mee.", "{who} {join} part so far.")
            }
            (true, true) => {
                let are = self.agree(number, ("is", "zijn"), ("is", "are"));
                say!(self.language, "{who} {are} uitgenodigd.", "{who} {are} invited.")
            }
        }
    }

    fn not_there(&self, finding: &FindingDocument, who: &str, number: u32) -> String {
        if self.phase(finding) == Phase::Planned {
            let join = self.agree(number, ("doet", "doen"), ("does", "do"));
            return say!(
                self.language,
                "{who} {join} tot nu toe niet mee.",
                "{who} {join} not take part so far."
            );
        }
        let were = self.agree(number, ("was", "waren"), ("was", "were"));
        say!(self.language, "{who} {were} er niet bij.", "{who} {were} not there.")
    }

    /// Whether somebody counts who was not there, or has not said to come.
    fn only_invited(&self, finding: &FindingDocument) -> bool {
        let Subject::Meeting(id) = &finding.subject else { return false };
        let Some(meeting) = self.register.meeting(id) else { return false };
        let is_planned = self.phase(finding) == Phase::Planned;
        let comes = |state| match state {
            AttendanceState::Present => true,
            AttendanceState::Accepted => is_planned,
            _ => false,
        };
        // After the meeting itself the evidence lists those who count.
        let mut counting =
            finding.evidence.iter().skip(1).filter_map(|id| id.as_str().parse::<ContactId>().ok());
        counting.any(|contact| {
            let own = meeting.attendance.iter().find(|own| own.contact == contact);
            own.is_some_and(|own| !comes(own.state))
        })
    }
}
