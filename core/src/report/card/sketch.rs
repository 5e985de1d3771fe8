//! The regions as a sketch of the country.

use super::cells::{Corner, cell};
use crate::id::RegionCode;
use crate::render::Renderer;
use crate::report::marks::Mark;
use crate::report::places::{Picture, Point};
use crate::territory::Territory;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The room for a sketch.
const ROOM: (f64, f64) = (340.0, 320.0);
/// Names of more regions would lie over each other.
const NAMED: usize = 10;
/// The height of a sign and of a line of a name.
const SIGN: u32 = 14;
const NAME: u32 = 11;
/// A name of more letters takes two lines.
const LINE: usize = 12;

pub(super) struct Sketch {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) areas: Vec<Area>,
    /// The lines between regions.
    pub(super) borders: String,
    pub(super) is_named: bool,
}

/// A region as it is drawn.
pub(super) struct Area {
    pub(super) name: String,
    /// What is said of it.
    pub(super) mark: Option<Mark>,
    pub(super) shape: String,
    /// Its middle.
    pub(super) x: u32,
    y: u32,
    /// Its name on one line or two.
    pub(super) lines: Vec<String>,
}

impl Area {
    /// How far down its sign stands: above its name.
    pub(super) fn sign_y(&self) -> u32 {
        (self.y + 8).saturating_sub(self.height() / 2)
    }

    /// How far down the first line of its name stands.
    pub(super) fn name_y(&self) -> u32 {
        let sign = if self.mark.is_some() { SIGN } else { 0 };
        self.sign_y() + sign
    }

    /// Of its sign and name together.
    fn height(&self) -> u32 {
        let sign = if self.mark.is_some() { SIGN } else { 0 };
        sign + u32::try_from(self.lines.len()).unwrap_or(1) * NAME
    }
}

/// A municipality with its place, and its region when it is inside the cut.
struct Site {
    place: Point,
    region: Option<RegionCode>,
}

impl Sketch {
    /// Nothing when no place is known.
    pub(super) fn new(
        territory: &Territory,
        texts: &Renderer,
        mark: impl Fn(RegionCode) -> Option<Mark>,
    ) -> Option<Self> {
        let sites = sites(territory);
        let places: Vec<Point> = sites.iter().map(|site| site.place).collect();
        let mut cells: BTreeMap<RegionCode, Vec<(usize, Vec<Corner>)>> = BTreeMap::new();
        for (number, site) in sites.iter().enumerate() {
            let Some(region) = site.region else { continue };
            cells.entry(region).or_default().push((number, cell(number, &places)));
        }
        let corners = cells.values().flatten().flat_map(|(_, corners)| corners);
        let picture = Picture::around(corners.map(|corner| corner.at), ROOM, 2.0)?;
        let mut borders = String::new();
        let mut areas = Vec::new();
        for (region, own) in &cells {
            let mut shape = String::new();
            for (number, corners) in own {
                draw(corners, &picture, &mut shape);
                sides(*number, corners, &sites, &picture, &mut borders);
            }
            let name = texts.region(*region);
            let (x, y) = picture.place(middle(*region, &sites)?);
            areas.push(Area { lines: lines(&name), name, mark: mark(*region), shape, x, y });
        }
        let is_named = areas.len() <= NAMED;
        Some(Self { width: picture.width, height: picture.height, areas, borders, is_named })
    }
}

/// All municipalities of the edition: those outside the cut are not drawn, but they are neighbours.
fn sites(territory: &Territory) -> Vec<Site> {
    let whole = territory.uncut();
    let inside: Vec<_> = territory.municipalities().map(|own| own.code).collect();
    let placed = whole.municipalities().filter_map(|own| {
        let region = inside.binary_search(&own.code).is_ok().then_some(own.region);
        Some(Site { place: own.centroid?.into(), region })
    });
    placed.collect()
}

/// The outline of a cell.
fn draw(corners: &[Corner], picture: &Picture, shape: &mut String) {
    let mut before = None;
    for place in corners.iter().map(|corner| picture.place(corner.at)) {
        line(before, place, shape);
        before = Some(place);
    }
    shape.push('z');
}

/// A line to a place from the one before; without one it begins there.
fn line(before: Option<(u32, u32)>, (x, y): (u32, u32), path: &mut String) {
    // Writing to a text cannot fail.
    let _ = match before {
        None => write!(path, "M{x} {y}"),
        Some(same) if same == (x, y) => Ok(()),
        Some((left, up)) => {
            let (x, y) = (i64::from(x) - i64::from(left), i64::from(y) - i64::from(up));
            // A minus parts two numbers by itself.
            if y < 0 { write!(path, "l{x}{y}") } else { write!(path, "l{x} {y}") }
        }
    };
}

/// The sides of a cell beyond which another region begins, each once.
fn sides(number: usize, corners: &[Corner], sites: &[Site], picture: &Picture, borders: &mut String) {
    let own = sites.get(number).and_then(|site| site.region);
    for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
        let other = from.beyond.filter(|other| *other > number).and_then(|other| sites.get(other));
        let (from, to) = (picture.place(from.at), picture.place(to.at));
        if from != to && other.and_then(|site| site.region).is_some_and(|other| own != Some(other)) {
            line(None, from, borders);
            line(Some(from), to, borders);
        }
    }
}

/// The middle of a region; its municipality nearest to that when another region lies there.
fn middle(region: RegionCode, sites: &[Site]) -> Option<Point> {
    let mut own = sites.iter().filter(|site| site.region == Some(region)).map(|site| site.place);
    let first = own.next()?;
    let (sum, number) = own.fold((first, 1.0), |(sum, number), place| {
        (Point { x: sum.x + place.x, y: sum.y + place.y }, number + 1.0)
    });
    let middle = Point { x: sum.x / number, y: sum.y / number };
    let far = |site: &&Site| (site.place.x - middle.x).hypot(site.place.y - middle.y);
    let nearest = |is: &dyn Fn(&&Site) -> bool| {
        sites.iter().filter(|site| is(site)).min_by(|a, b| far(a).total_cmp(&far(b)))
    };
    let is_own = |site: &&Site| site.region == Some(region);
    match nearest(&|_| true) {
        Some(site) if is_own(&site) => Some(middle),
        _ => nearest(&is_own).map(|site| site.place),
    }
}

/// A long name on two lines, as equal as can be.
pub(super) fn lines(name: &str) -> Vec<String> {
    let length = name.chars().count();
    if length <= LINE {
        return vec![name.to_owned()];
    }
    let places = name.match_indices([' ', '/']).map(|(at, found)| at + found.len());
    let best = places.min_by_key(|at| at.abs_diff(name.len() / 2));
    match best.and_then(|at| name.split_at_checked(at)) {
        Some((first, second)) => vec![first.trim_end().to_owned(), second.to_owned()],
        None => vec![name.to_owned()],
    }
}
