//! One declaration per object of the format: the struct, its strict reader, its writer and its schema.
//!
//! Reader, writer and schema come from the same line, so they cannot drift apart. How a field is
//! read is a type of its own ([`Field`]); the macro only strings them together.

use super::{Reader, Seed, Shape};
use crate::date::{Date, Period};
use crate::problem::{Detail, ProblemCode};
use serde::de::MapAccess;

/// How the keys of one field are read. Created empty, fed the values of its keys, then finished.
pub(crate) trait Field<T>: Default {
    /// Reads the value of one of the field's keys.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        own: &'static str,
        object: &mut A,
        reader: &mut Reader,
    ) -> Result<(), A::Error>;

    /// The value, when the object has ended. `None` leaves the object out.
    fn finish(self, own: &'static str, reader: &mut Reader) -> Option<T>;
}

/// A value that was not met yet, could not be read, or was.
#[derive(Default)]
pub(crate) enum Slot<T> {
    #[default]
    Absent,
    Unreadable,
    Read(T),
}

impl<T: Shape> Slot<T> {
    fn fill<'de, A: MapAccess<'de>>(
        &mut self,
        own: &'static str,
        object: &mut A,
        reader: &mut Reader,
    ) -> Result<(), A::Error> {
        if !matches!(self, Self::Absent) {
            reader.duplicate(own);
            object.next_value::<serde::de::IgnoredAny>()?;
            return Ok(());
        }
        *self = match reader.within_value(own, |reader| object.next_value_seed(Seed::<T>::new(reader)))? {
            Some(value) => Self::Read(value),
            None => Self::Unreadable,
        };
        Ok(())
    }
}

impl Reader {
    /// Reads the value of a key; on broken JSON the path stays, so that the place is known.
    fn within_value<T, E>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.enter(key);
        let value = read(self)?;
        self.leave();
        Ok(value)
    }
}

/// A key that must be there.
pub(crate) struct Required<T>(Slot<T>);

/// A key that must be there, without which nothing sensible can be said of the object.
pub(crate) struct Crucial<T>(Slot<T>);

/// A key that may be absent.
pub(crate) struct Optional<T>(Slot<T>);

/// A key whose absence means the default: an empty list, an empty map.
pub(crate) struct Defaulted<T>(Slot<T>);

/// The same, of which an unreadable value leaves the object out: what it would mean by default misleads later checks.
pub(crate) struct Decisive<T>(Slot<T>);

/// A key that must be there but may be null.
pub(crate) struct Nullable<T>(Slot<Option<T>>);

macro_rules! simple_field {
    ($field:ident, $value:ty, $($bound:ident)?, |$slot:ident, $own:ident, $reader:ident| $finish:expr) => {
        impl<T> Default for $field<T> {
            fn default() -> Self {
                Self(Slot::Absent)
            }
        }

        impl<T: Shape $(+ $bound)?> Field<$value> for $field<T> {
            fn read<'de, A: MapAccess<'de>>(
                &mut self,
                _key: &str,
                own: &'static str,
                object: &mut A,
                reader: &mut Reader,
            ) -> Result<(), A::Error> {
                self.0.fill(own, object, reader)
            }

            fn finish(self, $own: &'static str, $reader: &mut Reader) -> Option<$value> {
                let $slot = self.0;
                $finish
            }
        }
    };
}

simple_field!(Required, T, , |slot, own, reader| match slot {
    Slot::Read(value) => Some(value),
    Slot::Unreadable => T::fallback(),
    Slot::Absent => {
        reader.missing(own);
        T::fallback()
    }
});

simple_field!(Crucial, T, , |slot, own, reader| match slot {
    Slot::Read(value) => Some(value),
    Slot::Unreadable => None,
    Slot::Absent => {
        reader.missing(own);
        None
    }
});

simple_field!(Optional, Option<T>, , |slot, _own, _reader| match slot {
    Slot::Read(value) => Some(Some(value)),
    Slot::Unreadable | Slot::Absent => Some(None),
});

simple_field!(Defaulted, T, Default, |slot, _own, _reader| match slot {
    Slot::Read(value) => Some(value),
    Slot::Unreadable | Slot::Absent => Some(T::default()),
});

simple_field!(Decisive, T, Default, |slot, _own, _reader| match slot {
    Slot::Read(value) => Some(value),
    Slot::Unreadable => None,
    Slot::Absent => Some(T::default()),
});

/// A value or null.
impl<T: Shape> Shape for Option<T> {
    const KIND: crate::problem::Kind = T::KIND;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        T::text(text, reader).map(Some)
    }

    fn integer(number: i64, reader: &mut Reader) -> Option<Self> {
        T::integer(number, reader).map(Some)
    }

    fn fraction(number: f64, reader: &mut Reader) -> Option<Self> {
        T::fraction(number, reader).map(Some)
    }

    fn boolean(value: bool, reader: &mut Reader) -> Option<Self> {
        T::boolean(value, reader).map(Some)
    }

    fn null(_: &mut Reader) -> Option<Self> {
        Some(None)
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: A,
        reader: &mut Reader,
    ) -> Result<Option<Self>, A::Error> {
        Ok(T::list(list, reader)?.map(Some))
    }

    fn object<'de, A: MapAccess<'de>>(object: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        Ok(T::object(object, reader)?.map(Some))
    }

    fn fallback() -> Option<Self> {
        Some(None)
    }
}

simple_field!(Nullable, Option<T>, , |slot, own, reader| match slot {
    Slot::Read(value) => Some(value),
    Slot::Unreadable => Some(None),
    Slot::Absent => {
        reader.missing(own);
        Some(None)
    }
});

/// The keys `from`, `until` and `through` of an object that is a period or has one.
///
/// A period that cannot be read leaves the object out: with a guessed period, later checks would
/// report overlaps that are not there.
#[derive(Default)]
pub(crate) struct PeriodKeys {
    from: Slot<Date>,
    until: Slot<Date>,
    through: Slot<Date>,
}

impl Field<Period> for PeriodKeys {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        _own: &'static str,
        object: &mut A,
        reader: &mut Reader,
    ) -> Result<(), A::Error> {
        match key {
            "from" => self.from.fill("from", object, reader),
            "until" => self.until.fill("until", object, reader),
            _ => self.through.fill("through", object, reader),
        }
    }

    fn finish(self, _own: &'static str, reader: &mut Reader) -> Option<Period> {
        if !matches!(self.until, Slot::Absent) && !matches!(self.through, Slot::Absent) {
            reader.report(ProblemCode::UntilAndThrough, Detail::None);
            return None;
        }
        let from = self.from.date()?;
        let (end, period) = match (self.until.date()?, self.through.date()?) {
            (_, Some(last)) => (Some(last), Period::through(from, last)),
            (until, None) => (until, Period::new(from, until)),
        };
        if period.is_none() {
            let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
            let shown = format!("{}, {}", day(from), day(end));
            reader.report(ProblemCode::InvertedPeriod, Detail::Value(shown));
        }
        period
    }
}

impl Slot<Date> {
    /// The date, or nothing; outer `None` when it was there but could not be read.
    fn date(self) -> Option<Option<Date>> {
        match self {
            Self::Absent => Some(None),
            Self::Read(date) => Some(Some(date)),
            Self::Unreadable => None,
        }
    }
}

/// Declares an object of the format: `field: Type = kind "key"`, with kind one of
/// `required`, `crucial`, `optional`, `defaulted`, `decisive`, `nullable` or (without a key) `period`.
/// A document starts with `format: FormatTag = format "name"`.
///
/// `struct LongArea as "DatedArea"` goes by another name in schemas: that of the type of which it is a written form.
macro_rules! record {
    (
        $(#[doc = $doc:expr])*
        $(#[derive($($derive:ident),*)])?
        $vis:vis struct $name:ident $(as $schema:literal)? {
            $( $(#[doc = $field_doc:expr])* $field:ident : $ty:ty = $kind:ident $($key:literal)? ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq $($(, $derive)*)?)]
        $vis struct $name {
            $( $(#[doc = $field_doc])* pub $field: $ty, )*
        }

        impl $crate::json::Shape for $name {
            const KIND: $crate::problem::Kind = $crate::problem::Kind::Object;
            const FORMAT: $crate::json::Format = $crate::json::record!(@format $($kind $($key)?),*);

            fn object<'de, A: serde::de::MapAccess<'de>>(
                mut object: A,
                reader: &mut $crate::json::Reader,
            ) -> Result<Option<Self>, A::Error> {
                use $crate::json::Field as _;
                $( let mut $field = $crate::json::record!(@field $kind $ty); )*
                while let Some(key) = object.next_key_seed($crate::json::Key)? {
                    match &*key {
                        $(
                            $crate::json::record!(@pattern $kind $($key)?) => {
                                $field.read(&key, $crate::json::record!(@key $kind $($key)?), &mut object, reader)?;
                            }
                        )*
                        _ => {
                            reader.unknown(&key, &[$( $crate::json::record!(@known $kind $($key)?) ),*]);
                            object.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                // Every field is finished, so that everything missing is reported.
                $( let $field = $field.finish($crate::json::record!(@key $kind $($key)?), reader); )*
                Ok((|| Some(Self { $( $field: $field? ),* }))())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $( $crate::json::record!(@write $kind map, self.$field $(, $key)?); )*
                map.end()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $crate::json::record!(@name $name $($schema)?).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut object = $crate::json::schema::Object::new(concat!($($doc),*));
                $( $crate::json::record!(
                    @schema $kind object, generator, $ty, concat!($($field_doc),*) $(, $key)?
                ); )*
                object.finish()
            }
        }
    };

    (@name $name:ident $schema:literal) => { $schema };
    (@name $name:ident) => { stringify!($name) };
    (@field format $ty:ty) => { $crate::json::Required::<$ty>::default() };
    (@field required $ty:ty) => { $crate::json::Required::<$ty>::default() };
    (@field crucial $ty:ty) => { $crate::json::Crucial::<$ty>::default() };
    (@field optional $ty:ty) => { <$ty as $crate::json::Optionals>::Optional::default() };
    (@field nullable $ty:ty) => { <$ty as $crate::json::Optionals>::Nullable::default() };
    (@field defaulted $ty:ty) => { $crate::json::Defaulted::<$ty>::default() };
    (@field decisive $ty:ty) => { $crate::json::Decisive::<$ty>::default() };
    (@field period $ty:ty) => { $crate::json::PeriodKeys::default() };
    (@key format $key:literal) => { "format" };
    (@key period) => { "" };
    (@key $kind:ident $key:literal) => { $key };
    (@format format $key:literal $($rest:tt)*) => { $crate::json::Format::new($key) };
    (@format $($rest:tt)*) => { $crate::json::Format::NONE };
    (@pattern format $key:literal) => { "format" };
    (@pattern period) => { "from" | "until" | "through" };
    (@pattern $kind:ident $key:literal) => { $key };
    (@known format $key:literal) => { "format" };
    (@known period) => { "from, until, through" };
    (@known $kind:ident $key:literal) => { $key };
    (@write format $map:ident, $value:expr, $key:literal) => {
        $map.serialize_entry("format", &$value)?;
    };
    (@write required $map:ident, $value:expr, $key:literal) => { $map.serialize_entry($key, &$value)?; };
    (@write crucial $map:ident, $value:expr, $key:literal) => { $map.serialize_entry($key, &$value)?; };
    (@write nullable $map:ident, $value:expr, $key:literal) => { $map.serialize_entry($key, &$value)?; };
    (@write optional $map:ident, $value:expr, $key:literal) => {
        if let Some(value) = &$value { $map.serialize_entry($key, value)?; }
    };
    (@write defaulted $map:ident, $value:expr, $key:literal) => {
        if !$crate::json::is_default(&$value) { $map.serialize_entry($key, &$value)?; }
    };
    (@write decisive $map:ident, $value:expr, $key:literal) => {
        $crate::json::record!(@write defaulted $map, $value, $key);
    };
    (@write period $map:ident, $value:expr) => {
        if let Some(from) = $value.from() { $map.serialize_entry("from", &from)?; }
        if let Some(until) = $value.end() { $map.serialize_entry("until", &until)?; }
    };
    (@schema format $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.format($key, $doc);
    };
    (@schema period $object:ident, $generator:ident, $ty:ty, $doc:expr) => { $object.period($generator); };
    (@schema required $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.key::<$ty>($generator, $key, $doc, true);
    };
    (@schema crucial $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.key::<$ty>($generator, $key, $doc, true);
    };
    (@schema nullable $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.key::<$ty>($generator, $key, $doc, true);
    };
    (@schema optional $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.key::<<$ty as $crate::json::Optionals>::Inner>($generator, $key, $doc, false);
    };
    (@schema decisive $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.defaulted::<$ty>($generator, $key, $doc);
    };
    (@schema defaulted $object:ident, $generator:ident, $ty:ty, $doc:expr, $key:literal) => {
        $object.defaulted::<$ty>($generator, $key, $doc);
    };
}

pub(crate) use record;

/// Gives a type the schema of the record as which it is written.
macro_rules! written_as {
    ($name:ident: $record:ident) => {
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$record as schemars::JsonSchema>::json_schema(generator)
            }
        }
    };
}

pub(crate) use written_as;

/// Names the type inside an `Option`, for the macro.
pub(crate) trait Optionals {
    type Inner;
    type Optional;
    type Nullable;
}

impl<T> Optionals for Option<T> {
    type Inner = T;
    type Optional = Optional<T>;
    type Nullable = Nullable<T>;
}

/// Whether a value is its default, which the writer leaves out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
