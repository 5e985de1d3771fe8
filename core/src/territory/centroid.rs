//! The place of a municipality on the map.

use crate::json::{Pen, Reader, Shape, Write, record, serialized};
use crate::problem::Kind;

/// An angle in degrees.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Degrees(f64);

/// Every angle is finite, so equal to itself.
impl Eq for Degrees {}

impl Degrees {
    /// An angle of so many degrees. `None` when that is not a finite number.
    #[must_use]
    pub fn new(degrees: f64) -> Option<Self> {
        degrees.is_finite().then_some(Self(degrees))
    }

    /// The degrees.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl Write for Degrees {
    fn write(&self, pen: &mut dyn Pen) {
        pen.fraction(self.0);
    }
}

serialized!(Degrees);

impl Shape for Degrees {
    const KIND: Kind = Kind::Fraction;

    fn fraction(number: f64, _: &mut Reader) -> Option<Self> {
        // JSON has finite numbers only.
        Some(Self(number))
    }

    fn integer(number: i64, reader: &mut Reader) -> Option<Self> {
        match i32::try_from(number) {
            Ok(number) => Some(Self(number.into())),
            Err(_) => {
                reader.wrong_type(Kind::Fraction, Kind::Integer);
                None
            }
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Degrees {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Degrees".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

record! {
    /// A place, in degrees (WGS 84).
    #[derive(Copy)]
    pub struct Centroid {
        /// Degrees north.
        lat: Degrees = crucial "lat",
        /// Degrees east.
        lon: Degrees = crucial "lon",
    }
}
