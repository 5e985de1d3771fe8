//! What the sections share: the seats counted, what was asked for, and how things are called.

use super::line::{Ink, Line};
use super::options::{Options, Style};
use crate::assessment::{Action, Actor, Assessment, StepVerdict, Subject};
use crate::audience::{Audience, AudienceView};
use crate::catalogue::RequirementId;
use crate::id::{AreaCode, RegionCode};
use crate::language::Language;
use crate::register::{CoverageMatrix, CoverageRow, MatrixCell};
use crate::render::Renderer;
use crate::report::seats::Seats;
use crate::vocabulary::{PartnerRole, SeatStatus, Verdict};

/// How things are called. With names, those of an organisation or a region that was asked for are no more than it,
/// or whoever keeps the contacts of the region, may see.
fn texts(assessment: &Assessment, options: &Options) -> Renderer {
    let (register, language) = (assessment.register(), options.language);
    let audience = match (&options.organisation, options.region) {
        _ if !options.names => return Renderer::new(register, language),
        (Some(organisation), _) => Audience::Organisation(organisation.clone()),
        (None, Some(region)) => Audience::Custodian(region),
        (None, None) => return Renderer::new(register, language).with_names(),
    };
    match register.excerpt(&audience, assessment.on()) {
        // Names that the audience may not see are not in its excerpt.
        Ok(excerpt) => Renderer::new(&excerpt, language).with_names(),
        Err(_) => Renderer::new(register, language),
    }
}

/// Areas, each with a cell per role.
type Rows = Vec<(AreaCode, Vec<MatrixCell>)>;

/// A region: its verdicts, its seats, and its areas.
pub(super) struct RegionPart {
    pub(super) code: RegionCode,
    /// The verdicts of the three steps, for who sees the region whole.
    pub(super) steps: Option<[Verdict; 3]>,
    pub(super) seats: Seats,
    pub(super) rows: Rows,
}

/// An assessment as it was asked for: of all, of a region, of an organisation.
pub(super) struct View<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) options: &'a Options,
    /// Who reads: an organisation that was asked for, else a board.
    pub(super) audience: Audience,
    pub(super) texts: Renderer,
    pub(super) roles: Vec<PartnerRole>,
    pub(super) regions: Vec<RegionPart>,
    pub(super) rows: Vec<CoverageRow>,
    pub(super) actions: Vec<Action>,
}

impl<'a> View<'a> {
    pub(super) fn new(assessment: &'a Assessment, options: &'a Options) -> Self {
        let register = assessment.register();
        let organisation = options.organisation.as_ref();
        let audience = organisation.cloned().map_or(Audience::Board, Audience::Organisation);
        let seen = assessment.for_audience(&audience).ok();
        let role = organisation.map(|id| register.organisation(id).map(|organisation| organisation.role));
        let mut view = Self {
            assessment,
            options,
            texts: texts(assessment, options),
            audience,
            roles: role.map_or_else(|| PartnerRole::ALL.to_vec(), |role| role.into_iter().collect()),
            regions: Vec::new(),
            rows: seen.as_ref().map(AudienceView::coverage).unwrap_or_default(),
            actions: seen.as_ref().map(AudienceView::actions).unwrap_or_default(),
        };
        let is_asked = |region: RegionCode| options.region.is_none_or(|asked| asked == region);
        view.rows.retain(|row| is_asked(row.region));
        let actions = std::mem::take(&mut view.actions).into_iter();
        view.actions = actions.filter(|action| is_asked(action.region) && view.is_own(action)).collect();
        let steps = seen.as_ref().map(AudienceView::steps).unwrap_or_default();
        view.regions = view.parts(&steps);
        view.regions.retain(|part| is_asked(part.code));
        view
    }

    /// Whether an action is for the organisation asked for: its own, or its municipality's on its behalf.
    fn is_own(&self, action: &Action) -> bool {
        let Some(asked) = &self.options.organisation else { return true };
        let register = self.assessment.register();
        let is_about = match &action.subject {
            Subject::Seat(organisation, _) => organisation == asked,
            Subject::Contact(id) => {
                register.contact(id).is_some_and(|contact| contact.organisation == *asked)
            }
            _ => false,
        };
        match &action.actor {
            Actor::Organisation(id) => id == asked,
            Actor::Municipality(_) => is_about && action.requirement != RequirementId::ContactsDistribution,
            Actor::Region(_) => false,
        }
    }

    fn parts(&self, steps: &[StepVerdict]) -> Vec<RegionPart> {
        let matrix = match &self.options.organisation {
            None => self.assessment.matrix().into_iter().map(whole).collect(),
            Some(_) => self.own_matrix(),
        };
        let part = |(code, rows): (RegionCode, Rows)| RegionPart {
            code,
            steps: verdicts(steps, code),
            seats: self.seats(code, &rows),
            rows: self.sorted(rows),
        };
        matrix.into_iter().map(part).collect()
    }

    /// Whether a region is shown.
    pub(super) fn shows(&self, region: RegionCode) -> bool {
        self.regions.iter().any(|part| part.code == region)
    }

    /// Whether verdicts of whole regions are shown.
    pub(super) fn is_judged(&self) -> bool {
        self.regions.iter().any(|part| part.steps.is_some())
    }

    /// Municipalities by name, and districts below their municipality.
    fn sorted(&self, mut rows: Rows) -> Rows {
        rows.sort_by_cached_key(|(area, _)| {
            let municipality = match area {
                AreaCode::District(id) => AreaCode::Municipality(id.municipality()),
                area => area.clone(),
            };
            (self.texts.area(&municipality), self.area(area))
        });
        rows
    }

    /// The seats of a region; an area that no organisation of a role serves counts as one, vacant.
    fn seats(&self, region: RegionCode, rows: &[(AreaCode, Vec<MatrixCell>)]) -> Seats {
        let mut seats = Seats::default();
        for row in self.rows.iter().filter(|row| row.region == region) {
            seats.add(row.status, 1);
        }
        for cell in rows.iter().flat_map(|(_, cells)| cells).filter(|cell| cell.seats == 0) {
            seats.add(cell.worst, 1);
        }
        seats
    }

    /// The areas that the organisation asked for serves, with its own seats.
    fn own_matrix(&self) -> Vec<(RegionCode, Rows)> {
        let mut regions: Vec<(RegionCode, Rows)> = Vec::new();
        for row in &self.rows {
            let covered = u32::from(row.status.is_covered());
            let cell = (row.area.clone(), vec![MatrixCell { worst: row.status, covered, seats: 1 }]);
            match regions.last_mut() {
                Some((region, cells)) if *region == row.region => cells.push(cell),
                _ => regions.push((row.region, vec![cell])),
            }
        }
        regions
    }

    /// All seats together.
    pub(super) fn total(&self) -> Seats {
        self.regions.iter().fold(Seats::default(), |total, part| total.with(&part.seats))
    }

    pub(super) fn language(&self) -> Language {
        self.options.language
    }

    pub(super) fn is_ascii(&self) -> bool {
        self.options.style == Style::Ascii
    }

    /// The sign of a seat.
    pub(super) fn sign(&self, status: SeatStatus) -> char {
        status.sign(self.is_ascii())
    }

    /// The sign of a seat with text, in its colours; what is well stays plain, so that the rest stands out.
    pub(super) fn marked(&self, status: SeatStatus, text: &str) -> Line {
        let ink = if status == SeatStatus::Covered { Ink::Plain } else { Ink::Seat(status) };
        Line::default().and(ink, format!("{}{text}", self.sign(status)))
    }

    /// The name of an area; of a district with its municipality, unless that stands in it.
    pub(super) fn area(&self, area: &AreaCode) -> String {
        area_name(&self.texts, area)
    }
}

/// The name of an area; of a district with its municipality, unless that stands in it.
pub(super) fn area_name(texts: &Renderer, area: &AreaCode) -> String {
    let name = texts.area(area);
    let AreaCode::District(id) = area else { return name };
    let municipality = texts.area(&id.municipality().into());
    if name.contains(&municipality) { name } else { format!("{municipality}: {name}") }
}

/// The verdicts of the three steps of a region.
fn verdicts(steps: &[StepVerdict], region: RegionCode) -> Option<[Verdict; 3]> {
    let own = steps.iter().filter(|step| step.region == region).map(|step| step.verdict);
    own.collect::<Vec<_>>().try_into().ok()
}

fn whole(matrix: CoverageMatrix) -> (RegionCode, Rows) {
    (matrix.region, matrix.rows.into_iter().map(|row| (row.area, row.cells.into())).collect())
}

/// A number and what is counted: `1 plek`, `7 plekken`.
pub(super) fn count(number: u32, one: &str, more: &str) -> String {
    format!("{number}{}{}", super::line::GLUE, if number == 1 { one } else { more })
}
