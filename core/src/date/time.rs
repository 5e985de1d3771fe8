//! Times of day.

use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Kind, ProblemCode};
use std::fmt;
use std::str::FromStr;

/// A time of day, written `HH:MM` and nothing else.
///
/// ```
/// use bouwsteen::Time;
/// assert_eq!("13:30".parse::<Time>().unwrap().to_string(), "13:30");
/// assert!("24:00".parse::<Time>().is_err());
/// assert_eq!("13:30".parse::<Time>().unwrap().minutes(), 810);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    hour: u8,
    minute: u8,
}

/// The text is no time of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time: write HH:MM, from 00:00 to 23:59")]
pub struct InvalidTime;

impl Time {
    /// The minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.hour as u32 * 60 + self.minute as u32
    }
}

impl FromStr for Time {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let (hour, minute) = text.split_once(':').ok_or(InvalidTime)?;
        let part = |text: &str, end: u8| {
            let is_written_out = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse().ok().filter(|part| is_written_out && *part < end).ok_or(InvalidTime)
        };
        Ok(Self { hour: part(hour, 24)?, minute: part(minute, 60)? })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl Write for Time {
    fn write(&self, pen: &mut dyn Pen) {
        pen.shown(self);
    }
}

serialized!(Time);

impl Shape for Time {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let time = text.parse().ok();
        if time.is_none() {
            reader.value(ProblemCode::BadTime, text);
        }
        time
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Time {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            // To validators a `time` has seconds and a zone.
            "x-format": "time",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"
        })
    }
}
