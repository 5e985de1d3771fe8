//! The card of a comparison: what became better and worse per region, and because of what.

use super::causes::causes;
use super::{Frame, cuts, texts, written};
use crate::assessment::{Assessment, ComparedVerdict};
use crate::id::RegionCode;
use crate::language::Language;
use crate::render::Renderer;
use crate::report::answer::{policy, remarks};
use crate::report::changed::{ChangedStep, Changes, turn};
use crate::report::marks::share;
use askama::Template;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// So many steps are told in words.
const MOST: usize = 5;

/// A comparison at a glance: what `later.compare(earlier)` gives.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Language, Policy, Register, report::card};
/// let (register, policy) = (Register::demo(), Policy::gvjb_2021());
/// let [september, december] =
///     ["2021-09-01", "2021-12-31"].map(|day| register.assess(&policy, day.parse().unwrap()));
/// let card = card::comparison(&december, &september, Language::Nl);
/// assert!(card.contains("1 september 2021") && card.contains("31 december 2021"));
/// # }
/// ```
#[must_use]
pub fn comparison(later: &Assessment, earlier: &Assessment, language: Language) -> String {
    let register = later.register();
    let texts = texts(register, language);
    let comparison = later.compare(earlier);
    let changes = Changes::new(&comparison, later, &texts, |_| true);
    let mut steps = changes.steps();
    let left = steps.len().saturating_sub(MOST);
    steps.truncate(MOST);
    written(&Card {
        frame: Frame::new(register, language, ("Vergelijking", "Comparison"))
            .under(under(later, earlier, &texts))
            .remarks(all_remarks(later, earlier, &texts).into_iter().chain(cuts(register, &texts))),
        summary: changes.summary(),
        regions: regions(changes.deciding(), [later, earlier], &texts),
        steps,
        rest: others(left, language),
    })
}

#[derive(Template)]
#[template(path = "card/comparison.html")]
struct Card {
    frame: Frame,
    /// How many verdicts became better and worse, in a sentence.
    summary: String,
    regions: Vec<Region>,
    steps: Vec<ChangedStep>,
    /// That steps are left out.
    rest: Option<String>,
}

/// A region in which verdicts changed.
struct Region {
    name: String,
    better: u32,
    worse: u32,
    /// Both as parts of the most that changed anywhere, of a hundred.
    shares: [u32; 2],
    because: String,
}

/// Of what days, by what policies, and whether the register is the same.
fn under(later: &Assessment, earlier: &Assessment, texts: &Renderer) -> Vec<String> {
    let language = texts.language();
    let both = |one: String, other: String| if one == other { one } else { format!("{one} → {other}") };
    let days = both(texts.date(earlier.on()), texts.date(later.on()));
    let policies = [earlier, later].map(|own| policy(own.policy(), language));
    let [before, after] = policies;
    let by = language.pick("Beleid", "Policy");
    let mut under = vec![days, format!("{by}: {}", both(before, after))];
    if later.register() != earlier.register() {
        under.push(language.pick("het register is veranderd", "the register changed").to_owned());
    }
    under
}

/// What must be said of the later assessment, and of the earlier where that is something else.
fn all_remarks(later: &Assessment, earlier: &Assessment, texts: &Renderer) -> Vec<String> {
    let [before, mut all] = [earlier, later].map(|own| remarks(own, texts));
    let day = texts.date(earlier.on());
    let only: Vec<_> = before.into_iter().filter(|own| !all.contains(own)).collect();
    all.extend(only.into_iter().map(|remark| format!("{day}: {remark}")));
    all
}

fn regions<'a>(
    deciding: impl Iterator<Item = &'a ComparedVerdict>,
    [later, earlier]: [&Assessment; 2],
    texts: &Renderer,
) -> Vec<Region> {
    let mut by_region: BTreeMap<RegionCode, Vec<&ComparedVerdict>> = BTreeMap::new();
    for own in deciding {
        by_region.entry(own.changed.region).or_default().push(own);
    }
    let counts = |own: &[&ComparedVerdict]| {
        [Ordering::Less, Ordering::Greater].map(|way| {
            let number = own.iter().filter(|own| turn(&own.changed) == way).count();
            u32::try_from(number).unwrap_or(u32::MAX)
        })
    };
    let most = by_region.values().flat_map(|own| counts(own)).max().unwrap_or_default();
    let told = by_region.iter().map(|(region, own)| {
        let [better, worse] = counts(own);
        let because = own.iter().flat_map(|own| &own.because);
        Region {
            name: texts.region(*region),
            better,
            worse,
            shares: [better, worse].map(|number| share(number, most)),
            because: causes(because, [later.register(), earlier.register()], texts).join(", "),
        }
    });
    told.collect()
}

fn others(number: usize, language: Language) -> Option<String> {
    match number {
        0 => None,
        1 => Some(language.pick("En nog 1 andere stap.", "And 1 other step.").to_owned()),
        number => Some(say!(language, "En nog {number} andere stappen.", "And {number} other steps.")),
    }
}
