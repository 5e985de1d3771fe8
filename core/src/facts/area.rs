//! Areas that organisations serve and contacts work for.

use crate::date::Period;
use crate::id::{AreaCode, DistrictId};
use crate::json::{Broken, Object, Pen, Reader, Shape, Write, record, serialized};
use crate::problem::Kind;
use crate::text::Text;

record! {
    /// A part of a municipality. A municipality has none or at least two, which together are the municipality.
    pub struct District {
        /// The id: the municipality, a slash, and a name of its own.
        id: DistrictId = required "id",
        /// What it is called.
        name: Text = required "name",
    }
}

/// An area, and the days on which it counts: every day when undated.
///
/// In JSON a code alone, or `{"area": "GM0202", "from": "2021-01-01"}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatedArea {
    /// The region, municipality or district.
    pub area: AreaCode,
    /// When it counts.
    pub period: Period,
}

impl From<AreaCode> for DatedArea {
    fn from(area: AreaCode) -> Self {
        Self { area, period: Period::ALWAYS }
    }
}

record! {
    /// An area to serve or work for, with the days on which it counts.
    pub(crate) struct LongArea as "DatedArea" {
        /// The region, municipality or district.
        area: AreaCode = required "area",
        /// When it counts.
        period: Period = period,
    }
}

impl Shape for DatedArea {
    const KIND: Kind = Kind::TextOrObject;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        AreaCode::text(text, reader).map(Self::from)
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let long = LongArea::object(object, reader)?;
        Ok(long.map(|long| Self { area: long.area, period: long.period }))
    }
}

impl Write for DatedArea {
    fn write(&self, pen: &mut dyn Pen) {
        if self.period == Period::ALWAYS {
            self.area.write(pen);
        } else {
            LongArea { area: self.area.clone(), period: self.period }.write(pen);
        }
    }
}

serialized!(DatedArea);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DatedArea {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AreaCodeOrDatedArea".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (code, long) = (generator.subschema_for::<AreaCode>(), generator.subschema_for::<LongArea>());
        schemars::json_schema!({ "anyOf": [code, long] })
    }
}
