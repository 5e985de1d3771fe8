//! For whom a meeting or a learning group is.

use crate::id::{AreaCode, InvalidCode, SubregionId};
use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Kind, ProblemCode};
use std::fmt;
use std::str::FromStr;

/// A subregion of a division, or a region, municipality or district.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// A subregion, whether its division is still in force or not.
    Subregion(SubregionId),
    /// A region, municipality or district.
    Area(AreaCode),
}

impl FromStr for Scope {
    type Err = InvalidCode;

    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        match text.parse() {
            Ok(area) => Ok(Self::Area(area)),
            Err(_) => text.parse().map(Self::Subregion),
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subregion(id) => id.fmt(f),
            Self::Area(area) => area.fmt(f),
        }
    }
}

impl Write for Scope {
    fn write(&self, pen: &mut dyn Pen) {
        pen.shown(self);
    }
}

serialized!(Scope);

impl Shape for Scope {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let scope = text.parse().ok();
        if scope.is_none() {
            reader.value(ProblemCode::BadId, text);
        }
        scope
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Scope {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Scope".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^([A-Za-z0-9._-]{1,64}|GM[0-9]{4}/[A-Za-z0-9._-]{1,64})$"
        })
    }
}
