//! Who is meant by a code or an id: a municipality, or somebody of the register.

use crate::id::{InvalidCode, MunicipalityCode, OrganisationId, PartyId};
use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Kind, ProblemCode};
use std::fmt;
use std::str::FromStr;

/// A text that is the code of a municipality or else an id.
macro_rules! municipality_or {
    ($(#[doc = $doc:literal])* $name:ident { $(#[doc = $other_doc:literal])* $other:ident($id:ident) }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            /// A municipality.
            Municipality(MunicipalityCode),
            $(#[doc = $other_doc])*
            $other($id),
        }

        impl FromStr for $name {
            type Err = InvalidCode;

            fn from_str(text: &str) -> Result<Self, InvalidCode> {
                match text.parse() {
                    Ok(code) => Ok(Self::Municipality(code)),
                    Err(_) => text.parse().map(Self::$other),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::Municipality(code) => code.fmt(f),
                    Self::$other(id) => id.fmt(f),
                }
            }
        }

        impl Write for $name {
            fn write(&self, pen: &mut dyn Pen) {
                pen.shown(self);
            }
        }

        serialized!($name);

        impl Shape for $name {
            const KIND: Kind = Kind::Text;

            fn text(text: &str, reader: &mut Reader) -> Option<Self> {
                let value = text.parse().ok();
                if value.is_none() {
                    reader.value(ProblemCode::BadId, text);
                }
                value
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" })
            }
        }
    };
}

municipality_or! {
    /// A municipality or an organisation: who keeps a region's contacts, or was consulted.
    Party {
        /// An organisation.
        Organisation(OrganisationId)
    }
}

municipality_or! {
    /// Who received a list.
    Recipient {
        /// An organisation or a contact.
        Id(PartyId)
    }
}
