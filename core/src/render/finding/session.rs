//! A learning session: who learned together, from what, and what it is evidence of.

use super::super::Renderer;
use super::{number, size, values};
use crate::assessment::FindingDocument;
use crate::vocabulary::{Phase, Verdict};

impl Renderer {
    pub(super) fn joint(&self, finding: &FindingDocument) -> Option<String> {
        let both = |json| Some((number(json, "organisations")?, number(json, "roles")?));
        let (organisations, roles) = both(&finding.observed)?;
        let asked = both(&finding.expected)?;
        if self.is_untold(finding) {
            return Some(self.untold());
        }
        let is_planned = self.phase(finding) == Phase::Planned;
        let says = match (organisations, is_planned) {
            (0, true) => say!(self.language, "tot nu toe doet er niemand mee.", "nobody takes part so far."),
            (0, false) => say!(self.language, "er was niemand.", "nobody was there."),
            (_, true) => {
                let who = self.organisations_and_roles(organisations, roles);
                say!(
                    self.language,
                    "tot nu toe doen er professionals mee van {who}.",
                    "professionals of {who} take part so far."
                )
            }
            (_, false) => {
                let who = self.organisations_and_roles(organisations, roles);
                say!(self.language, "er waren professionals van {who}.", "professionals of {who} were there.")
            }
        };
        if organisations >= asked.0 && roles >= asked.1 {
            return Some(says);
        }
        let norm = self.organisations_and_roles(asked.0, asked.1);
        let norm = if is_planned {
            say!(self.language, "Nodig zijn er {norm}.", "Needed: {norm}.")
        } else {
            say!(self.language, "Nodig waren er {norm}.", "Needed: {norm}.")
        };
        Some(format!("{says} {norm}"))
    }

    /// `2 organisaties en 1 rol`.
    fn organisations_and_roles(&self, organisations: u32, roles: u32) -> String {
        self.list(&[
            self.count(organisations, ("organisatie", "organisaties"), ("organisation", "organisations")),
            self.count(roles, ("rol", "rollen"), ("role", "roles")),
        ])
    }

    pub(super) fn casuistry(&self, finding: &FindingDocument) -> Option<String> {
        let themes: Vec<String> = values(finding.observed.get("themes"))?;
        let number = self.count(size(&themes), ("thema", "thema's"), ("theme", "themes"));
        Some(match (themes.is_empty(), self.phase(finding) == Phase::Planned) {
            (false, true) => say!(
                self.language,
                "er staat casuïstiek op het programma om van te leren ({number}).",
                "there are cases on the programme to learn from ({number})."
            ),
            (false, false) => say!(
                self.language,
                "er is casuïstiek besproken om van te leren ({number}).",
                "cases were discussed to learn from ({number})."
            ),
            (true, true) => say!(
                self.language,
                "er staat nog geen casuïstiek op het programma.",
                "there are no cases on the programme yet."
            ),
            (true, false) => say!(
                self.language,
                "er is geen casuïstiek vastgelegd om van te leren.",
                "no cases to learn from are recorded."
            ),
        })
    }

    pub(super) fn skj(&self, finding: &FindingDocument) -> Option<String> {
        let failing: Vec<String> = values(finding.observed.get("failing"))?;
        let unknown: Vec<String> = values(finding.observed.get("unknown"))?;
        let is_planned = self.phase(finding) == Phase::Planned;
        let mut says = Vec::new();
        if failing.is_empty() && unknown.is_empty() {
            let done = if is_planned {
                self.pick("geregeld", "arranged")
            } else {
                self.pick("vastgelegd", "recorded")
            };
            says.push(say!(
                self.language,
                "alles wat voor SKJ nodig is, is {done}.",
                "everything that SKJ asks is {done}."
            ));
            says.push(say!(
                self.language,
                "Of er punten voor zijn, bepaalt SKJ zelf.",
                "Whether it earns points is up to SKJ itself."
            ));
        }
        if !failing.is_empty() {
            let parts = self.parts(&failing, is_planned);
            says.push(if is_planned {
                say!(
                    self.language,
                    "voor SKJ ontbreekt nog: {parts}.",
                    "for SKJ this is still missing: {parts}."
                )
            } else {
                say!(self.language, "voor SKJ ontbrak: {parts}.", "for SKJ this was missing: {parts}.")
            });
        }
        if !unknown.is_empty() {
            let parts = self.parts(&unknown, is_planned);
            let open = say!(
                self.language,
                "voor SKJ is nog niet vastgelegd: {parts}.",
                "for SKJ this is not recorded yet: {parts}."
            );
            says.push(match (finding.verdict, failing.is_empty()) {
                (Verdict::Undetermined, true) => self.open(&super::capital(&open)),
                (_, true) => open,
                (_, false) => {
                    say!(self.language, "Nog niet vastgelegd is: {parts}.", "Not recorded yet: {parts}.")
                }
            });
        }
        Some(says.join(" "))
    }

    /// What is asked of a session, by name.
    fn parts(&self, parts: &[String], is_planned: bool) -> String {
        let names = parts.iter().map(|part| match part.as_str() {
            "ownActing" => self.pick("het eigen handelen centraal", "own acting at the centre"),
            "individualDevelopment" => self.pick("de eigen ontwikkeling", "individual development"),
            "theory" => self.pick("theorie", "theory"),
            "structuredMethod" => self.pick("een gestructureerde methode", "a structured method"),
            "equality" => self.pick(
                "gelijkwaardigheid of een begeleider van buiten het team",
                "equality or a facilitator from outside the team",
            ),
            "attendance" => self.pick("wie er was", "who was there"),
            _ if is_planned => self.pick("hoe lang het duurt", "how long it takes"),
            _ => self.pick("hoe lang het duurde", "how long it took"),
        });
        self.list(&names.collect::<Vec<_>>())
    }
}
