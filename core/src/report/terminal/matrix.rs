//! Section 5: municipality × role, several regions beside each other.

use super::line::{Line, glued, width};
use super::table::{Column, beside, newspaper, row, total};
use super::view::{RegionPart, View};
use crate::register::MatrixCell;
use crate::vocabulary::PartnerRole;

const GAP: usize = 2;
/// Between two regions.
const GUTTER: usize = 4;
/// The widest a name stands before it is broken.
const NAME: usize = 25;

/// Section 5.
pub(super) fn matrix(view: &View<'_>) -> Vec<Line> {
    let room = view.options.columns();
    let roles = view.roles.iter().enumerate().map(|(at, role)| Column::left(cell_width(view, at, *role)));
    let roles: Vec<_> = roles.collect();
    let names = view.regions.iter().flat_map(|part| {
        let areas = part.rows.iter().map(|(area, _)| width(&view.area(area)));
        areas.chain([width(&view.texts.region(part.code))])
    });
    let most = room.saturating_sub(total(&roles, GAP) + GAP).clamp(8, NAME);
    let name = names.max().unwrap_or(0).min(most);
    let columns: Vec<_> = [Column::name(name)].into_iter().chain(roles).collect();
    let wide = total(&columns, GAP);
    let blocks: Vec<_> = view.regions.iter().map(|part| block(view, part, &columns)).collect();
    let number = ((room + GUTTER) / (wide + GUTTER)).max(1);
    let page = newspaper(blocks, number).into_iter().map(|column| (wide, column)).collect();
    beside(page, GUTTER)
}

/// What a role is called above a column.
const fn short(role: PartnerRole) -> &'static str {
    match role {
        PartnerRole::LocalTeam => "team",
        PartnerRole::CertifiedInstitution => "GI",
        PartnerRole::ChildProtectionBoard => "RvdK",
        PartnerRole::VeiligThuis => "VT",
    }
}

fn cell_width(view: &View<'_>, at: usize, role: PartnerRole) -> usize {
    let cells = view.regions.iter().flat_map(|part| &part.rows).filter_map(|(_, cells)| cells.get(at));
    cells.map(|cell| 1 + share(cell).len()).max().unwrap_or(0).max(short(role).len())
}

/// Covered and all, where there are several seats.
fn share(cell: &MatrixCell) -> String {
    if cell.seats > 1 { format!(" {}/{}", cell.covered, cell.seats) } else { String::new() }
}

fn block(view: &View<'_>, part: &RegionPart, columns: &[Column]) -> Vec<Line> {
    let mut heads = vec![Line::strong(view.texts.region(part.code))];
    heads.extend(view.roles.iter().map(|role| Line::dim(short(*role))));
    let mut lines = row(columns, GAP, heads);
    for (area, cells) in &part.rows {
        let mut row_cells = vec![Line::plain(view.area(area))];
        row_cells.extend(cells.iter().map(|cell| view.marked(cell.worst, &glued(&share(cell)))));
        lines.extend(row(columns, GAP, row_cells));
    }
    lines
}

/// What stands in the cells, and the roles in full.
pub(super) fn key(view: &View<'_>) -> Vec<Line> {
    let language = view.language();
    let full = |role: PartnerRole| match role {
        PartnerRole::LocalTeam => language.pick("lokaal team", "local team"),
        PartnerRole::CertifiedInstitution => {
            language.pick("gecertificeerde instelling", "certified institution")
        }
        PartnerRole::ChildProtectionBoard => {
            language.pick("Raad voor de Kinderbescherming", "Child Protection Board")
        }
        PartnerRole::VeiligThuis => "Veilig Thuis",
    };
    // "team" says enough.
    let roles = view.roles.iter().filter(|role| **role != PartnerRole::LocalTeam);
    let roles: Vec<_> = roles.map(|role| glued(&format!("{} = {}", short(*role), full(*role)))).collect();
    let mut texts = vec![roles.join("   ")];
    texts.retain(|text| !text.is_empty());
    if view.regions.iter().flat_map(|part| &part.rows).flat_map(|(_, cells)| cells).any(|cell| cell.seats > 1)
    {
        texts.push(
            language
                .pick(
                    "Waar meer plekken zijn: het slechtste teken, en op hoeveel ervan iemand bereikbaar is.",
                    "Where there are several seats: the worst sign, and on how many somebody can be reached.",
                )
                .to_owned(),
        );
    }
    let room = view.options.columns();
    let lines = texts.into_iter().flat_map(|text| Line::dim(text).wrapped(room));
    lines.collect()
}
