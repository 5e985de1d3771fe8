//! What must be said beside any rendering: the policy, the day of the verdicts, the edition, the cut.

use super::Renderer;
use crate::assessment::{PolicySummary, Resolves};
use crate::date::Date;
use crate::id::RegionCode;

impl Renderer {
    /// Which policy judged, how far it got, and from which other it was made:
    /// `cg_2023 (vastgesteld), een aanpassing van gvjb_2021`.
    #[must_use]
    pub fn policy(&self, policy: &PolicySummary) -> String {
        let (id, status) = (&policy.id, policy.status.name(self.language));
        let from = policy
            .adapted_from
            .as_ref()
            .map(|from| say!(self.language, ", een aanpassing van {from}", ", adapted from {from}"));
        format!("{id} ({status}){}", from.unwrap_or_default())
    }

    /// That verdicts are of another day than the one asked; nothing when they are not.
    #[must_use]
    pub fn judged_on(&self, on: Date, judged_on: Date) -> Option<String> {
        let (asked, judged) = (self.date(on), self.date(judged_on));
        (on != judged_on).then(|| {
            say!(
                self.language,
                "De oordelen zijn van {judged}, de laatste dag van het beleid. \
                 Plekken en versheid zijn van {asked}.",
                "The verdicts are of {judged}, the last day of the policy. \
                 Seats and freshness are of {asked}."
            )
        })
    }

    /// That the regions and municipalities are those of another year than the one asked.
    #[must_use]
    pub fn edition(&self, on: Date) -> Option<String> {
        let (edition, year) = (self.register.territory().year()?, on.year());
        (i64::from(edition) != i64::from(year)).then(|| {
            say!(
                self.language,
                "De indeling in regio's en gemeenten is die van {edition}, niet die van {year}.",
                "The regions and municipalities are those of {edition}, not those of {year}."
            )
        })
    }

    /// That a region is shown only in part: `FoodValley: 4 van de 7 gemeenten. Rhenen, Renswoude en Veenendaal
    /// liggen buiten Gelderland.`
    #[must_use]
    pub fn cut(&self, region: RegionCode) -> Option<String> {
        let territory = self.register.territory();
        let inside: Vec<_> = territory.municipalities_of(region).map(|inside| inside.code).collect();
        let whole = territory.whole_region(region).count();
        let outside = territory.whole_region(region).filter(|one| !inside.contains(&one.code));
        let mut names: Vec<_> = outside.map(|outside| outside.name.as_str()).collect();
        names.sort_unstable();
        if names.is_empty() {
            return None;
        }
        let (name, shown, single) = (self.region(region), inside.len(), names.len() == 1);
        let outside = self.list(&names);
        let place = territory.province().unwrap_or(self.pick("dit register", "this register"));
        let shown = say!(
            self.language,
            "{name}: {shown} van de {whole} gemeenten.",
            "{name}: {shown} of {whole} municipalities."
        );
        let outside = if single {
            say!(self.language, "{outside} ligt buiten {place}.", "{outside} lies outside {place}.")
        } else {
            say!(self.language, "{outside} liggen buiten {place}.", "{outside} lie outside {place}.")
        };
        Some(format!("{shown} {outside}"))
    }

    /// What an action resolves: `2 plekken en 5 bevindingen`, `1 bevinding`.
    #[must_use]
    pub fn resolves(&self, resolves: Resolves) -> String {
        let findings = self.findings(resolves.findings);
        match resolves.seats {
            0 => findings,
            seats => self.list(&[self.seats(seats), findings]),
        }
    }
}
