//! Places on a flat picture.

use crate::territory::Centroid;

/// How much shorter a degree to the east is than one to the north, halfway the country.
const NARROW: f64 = 0.615;

/// A place on the flat: a degree to the north is one up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl From<Centroid> for Point {
    fn from(place: Centroid) -> Self {
        Self { x: place.lon * NARROW, y: -place.lat }
    }
}

/// Where places come to stand in a picture, and how large that is.
pub(super) struct Picture {
    corner: Point,
    scale: f64,
    margin: f64,
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Picture {
    /// The largest that shows all places inside a margin, within a width and a height. Nothing without places.
    pub(super) fn around(
        places: impl IntoIterator<Item = Point>,
        (width, height): (f64, f64),
        margin: f64,
    ) -> Option<Self> {
        let mut places = places.into_iter();
        let first = places.next()?;
        let (mut corner, mut other) = (first, first);
        for place in places {
            corner = Point { x: corner.x.min(place.x), y: corner.y.min(place.y) };
            other = Point { x: other.x.max(place.x), y: other.y.max(place.y) };
        }
        // A single place is not blown up.
        let (wide, high) = ((other.x - corner.x).max(0.05), other.y - corner.y);
        let scale = ((width - 2.0 * margin) / wide).min((height - 2.0 * margin) / high);
        Some(Self {
            corner,
            scale,
            margin,
            width: pixels(wide * scale + 2.0 * margin),
            height: pixels(high * scale + 2.0 * margin),
        })
    }

    /// Where a place comes to stand: to the right and down.
    pub(super) fn place(&self, place: Point) -> (u32, u32) {
        let x = self.margin + (place.x - self.corner.x) * self.scale;
        let y = self.margin + (place.y - self.corner.y) * self.scale;
        (pixels(x), pixels(y))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what a picture can be"
)]
fn pixels(length: f64) -> u32 {
    length.round().clamp(0.0, 4_000.0) as u32
}
