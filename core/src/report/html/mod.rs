//! A report for a board as a page: one self-contained HTML file without scripts, or a fragment for a portal.
//!
//! The page carries its stylesheet inside. The fragment has neither styles nor style attributes of its own, so that
//! it fits a portal with a strict content security policy; [`stylesheet`] goes beside it as a file.

mod causes;
mod changed;
mod folded;
mod head;
mod knowing;
mod learning;
mod map;
mod moving;
mod notes;
mod regions;
#[cfg(test)]
#[cfg(feature = "demo")]
mod tests;

pub use moving::moving;

use crate::assessment::{Assessment, Finding, FindingDocument};
use crate::audience::{Audience, AudienceView, UnknownAudience};
use crate::catalogue::RequirementId;
use crate::language::Language;
use crate::render::Renderer;
use crate::report::ahead::Ahead;
use crate::vocabulary::SeatStatus;
use askama::Template;
use std::fmt::Write as _;

/// For whom a report is, in which language, and with what it is compared.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The language.
    pub language: Language,
    /// Who reads. A board sees no names of people, and neither does anybody who may not.
    pub audience: Audience,
    /// The assessment before this one: what changed since then is told with its cause.
    pub previous: Option<Assessment>,
}

/// The report as one self-contained HTML page.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::report::html::{Options, page};
/// use bouwsteen::{Policy, Register};
/// let assessment = Register::demo().assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
/// let page = page(&assessment, &Options::default()).unwrap();
/// assert!(page.starts_with("<!doctype html>") && !page.contains("<script"));
/// # }
/// ```
///
/// # Errors
/// [`UnknownAudience`] when the register does not know the audience.
pub fn page(assessment: &Assessment, options: &Options) -> Result<String, UnknownAudience> {
    let report = Report::new(assessment, options)?;
    Ok(written(&Page { stylesheet: stylesheet(), report }))
}

/// The report as a fragment of HTML, to stand inside a page that has [`stylesheet`] as one of its styles.
///
/// # Errors
/// [`UnknownAudience`] when the register does not know the audience.
pub fn fragment(assessment: &Assessment, options: &Options) -> Result<String, UnknownAudience> {
    Ok(written(&Fragment { report: Report::new(assessment, options)? }))
}

/// The stylesheet of a report. Every rule is about what stands inside a fragment.
#[must_use]
pub fn stylesheet() -> String {
    let mut sheet = include_str!("../../../templates/report/style.css").to_owned();
    for status in SeatStatus::ALL {
        let (fill, text) = status.colours();
        // Writing to a String cannot fail.
        let _ = writeln!(sheet, ".bouwsteen .seat.{status}{{background:{fill};color:{text}}}");
        let _ = writeln!(sheet, ".bouwsteen .dot.{status}{{fill:{fill};stroke:{text}}}");
    }
    sheet
}

/// The text of a template. Writing to a text cannot fail, and no template stops halfway.
fn written(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "report/page.html")]
struct Page {
    stylesheet: String,
    report: Report,
}

#[derive(Template)]
#[template(path = "report/fragment.html")]
struct Fragment {
    report: Report,
}

/// Everything that the page shows, in words and numbers.
struct Report {
    language: Language,
    head: head::Head,
    /// Nothing for an organisation, which does not see regions whole.
    regions: Option<regions::Regions>,
    causes: Vec<causes::Cause>,
    changed: Option<changed::Changed>,
    ahead: Ahead,
    knowing: Option<knowing::Knowing>,
    learning: Option<learning::Learning>,
    matrices: Vec<folded::Matrix>,
    freshness: folded::FreshnessTable,
    actors: Vec<causes::Actor>,
    map: Option<map::Map>,
    requirements: Vec<folded::Requirement>,
    notes: notes::Notes,
}

impl Report {
    fn new(assessment: &Assessment, options: &Options) -> Result<Self, UnknownAudience> {
        let material = Material::new(assessment, options)?;
        let is_whole = !material.steps.is_empty();
        Ok(Self {
            language: options.language,
            head: head::Head::new(&material),
            regions: is_whole.then(|| regions::Regions::new(&material)),
            causes: causes::first(&material),
            changed: options.previous.as_ref().map(|previous| changed::Changed::new(&material, previous)),
            ahead: ahead(&material),
            knowing: is_whole.then(|| knowing::Knowing::new(&material)),
            learning: is_whole.then(|| learning::Learning::new(&material)),
            matrices: folded::matrices(&material),
            freshness: folded::FreshnessTable::new(&material),
            actors: causes::actors(&material),
            map: is_whole.then(|| map::Map::new(&material)).flatten(),
            requirements: folded::requirements(&material),
            notes: notes::Notes::new(&material),
        })
    }

    /// The one of two texts that is in the language.
    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        self.language.pick(nl, en)
    }
}

/// Which seats are lost in the coming weeks when nobody confirms again.
fn ahead(material: &Material<'_>) -> Ahead {
    let covered = material.coverage.iter().filter(|row| row.status.is_covered()).count();
    let lost = material.coverage.iter().filter_map(|row| Some((row.region, row.through?.next())));
    let covered = u32::try_from(covered).unwrap_or_default();
    let now = material.language.pick("nu", "now");
    Ahead::new(material.assessment.on(), covered, lost, &material.texts, now)
}

/// What the sections are made of: what the audience sees, looked up once.
struct Material<'a> {
    assessment: &'a Assessment,
    view: AudienceView<'a>,
    texts: Renderer,
    language: Language,
    findings: Vec<Finding<'a>>,
    steps: Vec<crate::assessment::StepVerdict>,
    coverage: Vec<crate::register::CoverageRow>,
    actions: Vec<crate::assessment::Action>,
}

impl<'a> Material<'a> {
    fn new(assessment: &'a Assessment, options: &Options) -> Result<Self, UnknownAudience> {
        let view = assessment.for_audience(&options.audience)?;
        let texts = if options.audience.shows_names() {
            // Names that the audience may not see are not in its excerpt.
            let excerpt = assessment.register().excerpt(&options.audience, assessment.on())?;
            Renderer::new(&excerpt, options.language).with_names()
        } else {
            Renderer::new(assessment.register(), options.language)
        };
        Ok(Self {
            assessment,
            texts,
            language: options.language,
            findings: view.findings(),
            steps: view.steps(),
            coverage: view.coverage(),
            actions: view.actions(),
            view,
        })
    }

    /// The findings of a requirement, with everything about them.
    fn documents(&self, requirement: RequirementId) -> impl Iterator<Item = FindingDocument> {
        let own = self.findings.iter().filter(move |finding| finding.requirement() == requirement);
        own.map(Finding::to_document)
    }
}
