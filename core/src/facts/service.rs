//! When a contact is in service.

use crate::date::{Date, Period};
use crate::json::{Broken, List, Object, Pen, Reader, Shape, Write, serialized};
use crate::problem::Kind;

/// The days on which a contact is in service: every day unless said otherwise.
///
/// One period needs no memory of its own; that is by far the most common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Service {
    /// Every day.
    #[default]
    Always,
    /// One period.
    Once(Period),
    /// Several periods in order, or none: never in service.
    Several(Box<[Period]>),
}

impl Service {
    /// The service of a list of periods; an empty list means never.
    #[must_use]
    pub fn new(mut periods: Vec<Period>) -> Self {
        periods.sort_unstable();
        Self::in_order(periods)
    }

    /// The service of periods as they stand: one open period is every day.
    fn in_order(periods: Vec<Period>) -> Self {
        match periods.as_slice() {
            [Period::ALWAYS] => Self::Always,
            [period] => Self::Once(*period),
            _ => Self::Several(periods.into()),
        }
    }

    /// The periods in order.
    #[must_use]
    pub fn periods(&self) -> &[Period] {
        match self {
            Self::Always => &[Period::ALWAYS],
            Self::Once(period) => std::slice::from_ref(period),
            Self::Several(periods) => periods,
        }
    }

    /// Whether the contact is in service on a day.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        match self {
            Self::Always => true,
            Self::Once(period) => period.contains(day),
            Self::Several(periods) => periods.iter().any(|period| period.contains(day)),
        }
    }
}

impl Shape for Service {
    const KIND: Kind = Kind::ObjectOrList;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(Period::object(object, reader)?.map(|period| Self::in_order(vec![period])))
    }

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        // Kept in the order of the document until the register has checked for overlaps.
        Ok(Vec::list(list, reader)?.map(Self::in_order))
    }

    fn fallback() -> Option<Self> {
        Some(Self::Always)
    }
}

impl Write for Service {
    fn write(&self, pen: &mut dyn Pen) {
        match self {
            Self::Always => [Period::ALWAYS].write(pen),
            Self::Once(period) => [period].write(pen),
            Self::Several(periods) => periods.write(pen),
        }
    }
}

serialized!(Service);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Service {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Service".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (one, list) = (generator.subschema_for::<Period>(), generator.subschema_for::<Vec<Period>>());
        schemars::json_schema!({ "anyOf": [one, list] })
    }
}
