//! Codes of areas and ids of facts: small types that cannot hold a malformed one.

use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Kind, ProblemCode};
use smol_str::SmolStr;
use std::fmt;
use std::str::FromStr;

/// The text has not the form of such a code or id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed code or id")]
pub struct InvalidCode;

/// The number behind a prefix and exactly `width` digits.
fn number(text: &str, prefix: &str, width: usize) -> Option<u16> {
    let digits = text.strip_prefix(prefix)?;
    (digits.len() == width && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

/// Implements what every code and id has in common: text form, JSON, schema.
macro_rules! textual {
    ($name:ident, $problem:expr, $pattern:literal $(, $fallback:expr)?) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
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
                    let problem: fn(&str) -> ProblemCode = $problem;
                    reader.value(problem(text), text);
                }
                value
            }

            $(
                fn fallback() -> Option<Self> {
                    Some($fallback)
                }
            )?
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
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

macro_rules! code {
    ($(#[doc = $doc:literal])* $name:ident, $number:ty, $prefix:literal, $width:literal, $pattern:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($number);

        impl FromStr for $name {
            type Err = InvalidCode;

            fn from_str(text: &str) -> Result<Self, InvalidCode> {
                let number = number(text, $prefix, $width).ok_or(InvalidCode)?;
                Ok(Self(number.try_into().map_err(|_| InvalidCode)?))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{:0width$}"), self.0, width = $width)
            }
        }

        textual!($name, |_| ProblemCode::BadCode, $pattern);
    };
}

code! {
    /// The CBS code of a youth region: `JZ` and two digits.
    RegionCode, u8, "JZ", 2, "^JZ[0-9]{2}$"
}

code! {
    /// The CBS code of a municipality: `GM` and four digits.
    ///
    /// ```
    /// use bouwsteen::MunicipalityCode;
    /// let arnhem: MunicipalityCode = "GM0202".parse().unwrap();
    /// assert_eq!(arnhem.tooi_uri(), "https://identifier.overheid.nl/tooi/id/gemeente/gm0202");
    /// ```
    MunicipalityCode, u16, "GM", 4, "^GM[0-9]{4}$"
}

impl RegionCode {
    /// A code that no region has.
    pub(crate) const ZERO: Self = Self(0);
}

impl MunicipalityCode {
    /// The identifier of the municipality in TOOI, the government's register of organisations.
    #[must_use]
    pub fn tooi_uri(self) -> String {
        format!("https://identifier.overheid.nl/tooi/id/gemeente/gm{:04}", self.0)
    }
}

/// The id of a district: the code of its municipality, a slash, and a name of its own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DistrictId(SmolStr);

impl DistrictId {
    /// The municipality of which this is a part.
    #[must_use]
    pub fn municipality(&self) -> MunicipalityCode {
        // The text was checked when it was made; the code is its first six bytes.
        self.0.get(..6).and_then(|code| code.parse().ok()).unwrap_or(MunicipalityCode(0))
    }
}

impl FromStr for DistrictId {
    type Err = InvalidCode;

    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        let (municipality, name) = text.split_once('/').ok_or(InvalidCode)?;
        municipality.parse::<MunicipalityCode>()?;
        if is_word(name) { Ok(Self(text.into())) } else { Err(InvalidCode) }
    }
}

impl fmt::Display for DistrictId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

textual!(DistrictId, |_| ProblemCode::BadCode, "^GM[0-9]{4}/[A-Za-z0-9._-]{1,64}$");

/// The code of a region, municipality or district: anything an organisation can serve or a contact work for.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum AreaCode {
    /// A youth region, which stands for all its municipalities.
    Region(RegionCode),
    /// A municipality, which stands for its districts when it has any.
    Municipality(MunicipalityCode),
    /// A part of a municipality.
    District(DistrictId),
}

impl FromStr for AreaCode {
    type Err = InvalidCode;

    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        if let Ok(region) = text.parse() {
            Ok(Self::Region(region))
        } else if let Ok(municipality) = text.parse() {
            Ok(Self::Municipality(municipality))
        } else {
            text.parse().map(Self::District)
        }
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Region(code) => code.fmt(f),
            Self::Municipality(code) => code.fmt(f),
            Self::District(id) => id.fmt(f),
        }
    }
}

impl AreaCode {
    /// Orders codes as their texts are ordered, without writing them: GM before JZ, a municipality before its districts.
    fn key(&self) -> (u8, u16, &str) {
        match self {
            Self::Municipality(code) => (0, code.0, ""),
            Self::District(id) => (0, id.municipality().0, &id.0),
            Self::Region(code) => (1, code.0.into(), ""),
        }
    }
}

impl Ord for AreaCode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for AreaCode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

textual!(AreaCode, |_| ProblemCode::BadCode, "^(JZ[0-9]{2}|GM[0-9]{4}(/[A-Za-z0-9._-]{1,64})?)$");

impl From<RegionCode> for AreaCode {
    fn from(code: RegionCode) -> Self {
        Self::Region(code)
    }
}

impl From<MunicipalityCode> for AreaCode {
    fn from(code: MunicipalityCode) -> Self {
        Self::Municipality(code)
    }
}

/// 1 to 64 letters, digits, `.`, `_` or `-`.
fn is_word(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

fn looks_like_code(text: &str) -> bool {
    text.parse::<RegionCode>().is_ok() || text.parse::<MunicipalityCode>().is_ok()
}

macro_rules! id {
    ($(#[doc = $doc:literal])* $name:ident $(, $fallback:expr)?) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(SmolStr);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidCode;

            fn from_str(text: &str) -> Result<Self, InvalidCode> {
                if is_word(text) && !looks_like_code(text) { Ok(Self(text.into())) } else { Err(InvalidCode) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        textual!(
            $name,
            |text| if looks_like_code(text) { ProblemCode::IdLikeCode } else { ProblemCode::BadId },
            "^[A-Za-z0-9._-]{1,64}$"
            $(, $fallback)?
        );
    };
}

id! {
    /// The id of an organisation: 1–64 letters, digits, `.`, `_`, `-`, not of the form of a code.
    OrganisationId,
    // Stands in for an id that could not be read, so that the rest of a contact is still checked.
    Self(SmolStr::new_static(""))
}

id! {
    /// The id of a contact: 1–64 letters, digits, `.`, `_`, `-`, not of the form of a code.
    ContactId
}

id! {
    /// The id of an organisation or a contact, which share one set of ids.
    PartyId
}

impl From<OrganisationId> for PartyId {
    fn from(id: OrganisationId) -> Self {
        Self(id.0)
    }
}

impl From<ContactId> for PartyId {
    fn from(id: ContactId) -> Self {
        Self(id.0)
    }
}

id! {
    /// The id of a subregion, unique in a register.
    SubregionId
}

id! {
    /// The id of a meeting.
    MeetingId
}

id! {
    /// The id of a learning group.
    LearningGroupId
}

id! {
    /// The id of a learning session.
    SessionId
}

id! {
    /// The id of a building block of the improvement agenda: an open set.
    BlockId
}

impl BlockId {
    /// The id of a block that is known by name.
    pub(crate) const fn fixed(id: &'static str) -> Self {
        Self(SmolStr::new_static(id))
    }
}

id! {
    /// The id of a method of learning; what it is, a policy says.
    MethodId
}

id! {
    /// The id of a theme of cases; a policy lists them.
    ThemeId
}
