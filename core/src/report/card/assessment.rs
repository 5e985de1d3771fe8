//! The card of an assessment: the verdict of each step per region, who can be reached, and what to do first.

use super::actions::First;
use super::sketch::Sketch;
use super::{Frame, cuts, texts, written};
use crate::assessment::Assessment;
use crate::language::Language;
use crate::report::answer::{Answer, found, policy, remarks};
use crate::report::marks::verdict;
use crate::report::regions::Standing;
use crate::vocabulary::Step;
use askama::Template;

/// So many regions are shown.
const MOST: usize = 12;

/// An assessment at a glance.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Language, Policy, Register, report::card};
/// let assessment = Register::demo().assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
/// let card = card::assessment(&assessment, Language::En);
/// assert!(card.contains("1 September 2021") && !card.contains("<script"));
/// # }
/// ```
#[must_use]
pub fn assessment(assessment: &Assessment, language: Language) -> String {
    let register = assessment.register();
    let texts = texts(register, language);
    let (steps, totals) = (assessment.steps(), assessment.coverage_totals());
    let regions = register.territory().regions();
    let mut standings: Vec<_> =
        regions.map(|region| Standing::new(region.code, &steps, &totals, &texts)).collect();
    let left = shorten(&mut standings, language);
    let first = |region| {
        let own = |number: u32| number == u32::from(Step::FindEachOther.number());
        let found = steps.iter().find(|step| step.region == region && own(step.step));
        found.map(|step| verdict(step.verdict, language))
    };
    let by = language.pick("Beleid", "Policy");
    let under = [texts.date(assessment.on()), format!("{by}: {}", policy(assessment.policy(), language))];
    written(&Card {
        frame: Frame::new(register, language, ("Oordeel", "Assessment"))
            .under(under)
            .remarks(remarks(assessment, &texts).into_iter().chain(cuts(register, &texts))),
        answer: found(&totals.iter().collect(), language),
        regions: standings,
        left,
        first: First::new(assessment, &texts),
        sketch: Sketch::new(register.territory(), &texts, first),
    })
}

#[derive(Template)]
#[template(path = "card/assessment.html")]
struct Card {
    frame: Frame,
    answer: Answer,
    regions: Vec<Standing>,
    /// That regions are left out.
    left: Option<String>,
    first: First,
    sketch: Option<Sketch>,
}

/// Of more regions than fit, keeps those where the smallest part can be reached; says so.
fn shorten(standings: &mut Vec<Standing>, language: Language) -> Option<String> {
    let left = standings.len().checked_sub(MOST).filter(|left| *left > 0)?;
    standings.sort_by_key(Standing::share);
    standings.truncate(MOST);
    Some(match left {
        1 => say!(
            language,
            "De {MOST} regio's waar het kleinste deel bereikbaar is. En nog 1 regio.",
            "The {MOST} regions where the smallest part can be reached. And 1 more region."
        ),
        left => say!(
            language,
            "De {MOST} regio's waar het kleinste deel bereikbaar is. En nog {left} regio's.",
            "The {MOST} regions where the smallest part can be reached. And {left} more regions."
        ),
    })
}
