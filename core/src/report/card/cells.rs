//! What lies nearest to each of several places: the cells of a sketch of the country.
//!
//! There are no borders of municipalities in the library. Where their centres lie is enough for a picture in which
//! everybody recognises the country.

use crate::report::places::Point;

/// So far does a place reach where it has no neighbour, in degrees to the north.
const REACH: f64 = 0.13;
/// Where there is no neighbour the edge is round, in so many steps.
const STEPS: u8 = 14;

/// A corner of a cell, and who lies beyond the side that begins there: the number of a place, if any.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    pub(super) at: Point,
    pub(super) beyond: Option<usize>,
}

/// The corners around the part that is nearer to one place than to any other.
pub(super) fn cell(number: usize, places: &[Point]) -> Vec<Corner> {
    let Some(own) = places.get(number).copied() else { return Vec::new() };
    let mut corners: Vec<Corner> = (0..STEPS).map(|step| corner(own, step)).collect();
    for (other, place) in places.iter().enumerate() {
        let between = Point { x: place.x - own.x, y: place.y - own.y };
        let is_near = between.x.hypot(between.y) < 2.0 * REACH;
        if is_near && *place != own {
            corners = cut(&corners, own, between, other);
        }
    }
    corners
}

fn corner(own: Point, step: u8) -> Corner {
    let (sin, cos) = (std::f64::consts::TAU * f64::from(step) / f64::from(STEPS)).sin_cos();
    Corner { at: Point { x: own.x + REACH * cos, y: own.y + REACH * sin }, beyond: None }
}

/// What is left when another place takes all that is nearer to it.
fn cut(corners: &[Corner], own: Point, between: Point, other: usize) -> Vec<Corner> {
    let middle = Point { x: own.x + between.x / 2.0, y: own.y + between.y / 2.0 };
    // Above zero it is nearer to the other.
    let over = |at: Point| (at.x - middle.x) * between.x + (at.y - middle.y) * between.y;
    let mut left = Vec::with_capacity(corners.len() + 1);
    for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
        let (start, end) = (over(from.at), over(to.at));
        if start <= 0.0 {
            left.push(*from);
        }
        if (start <= 0.0) != (end <= 0.0) {
            let part = start / (start - end);
            let at = Point {
                x: from.at.x + (to.at.x - from.at.x) * part,
                y: from.at.y + (to.at.y - from.at.y) * part,
            };
            let beyond = if start <= 0.0 { Some(other) } else { from.beyond };
            left.push(Corner { at, beyond });
        }
    }
    left
}
