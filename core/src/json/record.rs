//! One declaration per object of the format: the struct, its strict reader, its writer and its schema.
//!
//! Reader, writer and schema come from the same line, so they cannot drift apart. How a field is
//! read is a type of its own ([`Field`]); the macro only strings them together.

use super::{Broken, List, Object, Place, Reader, Shape};
use crate::date::{Date, Period};
use crate::problem::{Detail, ProblemCode};

/// How the keys of one field are read. Created empty, filled with the values of its keys, then finished.
pub(crate) trait Field<T>: Keyed + Default {
    /// The value, when the object has ended. `None` leaves the object out.
    fn finish(self, own: &'static str, reader: &mut Reader) -> Option<T>;
}

/// What the keys of an object are read into, whatever it becomes.
pub(crate) trait Keyed {
    /// The keys that are the field's own, of which it has one unless it says otherwise.
    fn keys(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether one of its keys was met before, and the place of its value.
    fn slot(&mut self, key: &str) -> (&mut bool, &mut dyn Place);
}

/// Reads the keys of an object into its fields, each by its name or, without one, by the keys that it says it has.
pub(crate) fn read_keys(
    object: &mut dyn Object<'_>,
    fields: &mut [(&'static str, &mut dyn Keyed)],
    reader: &mut Reader,
) -> Result<(), Broken> {
    while let Some(key) = object.key()? {
        let own = |own: &'static str, keyed: &dyn Keyed| match own {
            "" => keyed.keys().iter().copied().find(|known| *known == key),
            _ => (own == key).then_some(own),
        };
        let found = fields.iter_mut().find_map(|(name, field)| own(name, *field).zip(Some(field)));
        let Some((own, field)) = found else {
            let known = fields.iter().flat_map(|(name, field)| match *name {
                "" => field.keys().to_vec(),
                name => vec![name],
            });
            reader.unknown(&key, &known.collect::<Vec<_>>());
            object.pass()?;
            continue;
        };
        let (met, place) = field.slot(own);
        if std::mem::replace(met, true) {
            reader.duplicate(own);
            object.pass()?;
        } else {
            reader.value_of(own, object, place)?;
        }
    }
    Ok(())
}

/// A value that was not met yet, could not be read, or was.
pub(crate) struct Slot<T> {
    met: bool,
    value: Option<T>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { met: false, value: None }
    }
}

impl<T: Shape> Slot<T> {
    fn parts(&mut self) -> (&mut bool, &mut dyn Place) {
        (&mut self.met, &mut self.value)
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
                Self(Slot::default())
            }
        }

        impl<T: Shape> Keyed for $field<T> {
            fn slot(&mut self, _key: &str) -> (&mut bool, &mut dyn Place) {
                self.0.parts()
            }
        }

        impl<T: Shape $(+ $bound)?> Field<$value> for $field<T> {
            fn finish(self, $own: &'static str, $reader: &mut Reader) -> Option<$value> {
                let $slot = self.0;
                $finish
            }
        }
    };
}

simple_field!(Required, T, , |slot, own, reader| slot.value.or_else(|| {
    if !slot.met {
        reader.missing(own);
    }
    T::fallback()
}));

simple_field!(Crucial, T, , |slot, own, reader| {
    if !slot.met {
        reader.missing(own);
    }
    slot.value
});

simple_field!(Optional, Option<T>, , |slot, _own, _reader| Some(slot.value));

simple_field!(Defaulted, T, Default, |slot, _own, _reader| Some(slot.value.unwrap_or_default()));

simple_field!(Decisive, T, Default, |slot, _own, _reader| match slot.met {
    true => slot.value,
    false => Some(T::default()),
});

/// A value or null.
impl<T: Shape> Shape for Option<T> {
    const KIND: crate::problem::Kind = T::KIND;

    fn takes(kind: crate::problem::Kind) -> bool {
        matches!(kind, crate::problem::Kind::Null) || T::takes(kind)
    }

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

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(T::list(list, reader)?.map(Some))
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(T::object(object, reader)?.map(Some))
    }

    fn fallback() -> Option<Self> {
        Some(None)
    }
}

simple_field!(Nullable, Option<T>, , |slot, own, reader| {
    if !slot.met {
        reader.missing(own);
    }
    Some(slot.value.flatten())
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

impl Keyed for PeriodKeys {
    fn keys(&self) -> &'static [&'static str] {
        &["from", "until", "through"]
    }

    fn slot(&mut self, key: &str) -> (&mut bool, &mut dyn Place) {
        match key {
            "from" => self.from.parts(),
            "until" => self.until.parts(),
            _ => self.through.parts(),
        }
    }
}

impl Field<Period> for PeriodKeys {
    fn finish(self, _own: &'static str, reader: &mut Reader) -> Option<Period> {
        if self.until.met && self.through.met {
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
        if self.met { self.value.map(Some) } else { Some(None) }
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

            fn object(
                object: &mut dyn $crate::json::Object<'_>,
                reader: &mut $crate::json::Reader,
            ) -> Result<Option<Self>, $crate::json::Broken> {
                use $crate::json::Field as _;
                $( let mut $field = $crate::json::record!(@field $kind $ty); )*
                $crate::json::read_keys(
                    object,
                    &mut [$( ($crate::json::record!(@key $kind $($key)?), &mut $field) ),*],
                    reader,
                )?;
                // Every field is finished, so that everything missing is reported.
                $( let $field = $field.finish($crate::json::record!(@key $kind $($key)?), reader); )*
                Ok((|| Some(Self { $( $field: $field? ),* }))())
            }
        }

        impl $crate::json::Write for $name {
            fn write(&self, pen: &mut dyn $crate::json::Pen) {
                pen.object(&mut |entries| {
                    $( $crate::json::record!(@write $kind entries, self.$field $(, $key)?); )*
                });
            }
        }

        $crate::json::serialized!($name);

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
    (@write format $entries:ident, $value:expr, $key:literal) => {
        $entries.entry("format", &$value);
    };
    (@write required $entries:ident, $value:expr, $key:literal) => { $entries.entry($key, &$value); };
    (@write crucial $entries:ident, $value:expr, $key:literal) => { $entries.entry($key, &$value); };
    (@write nullable $entries:ident, $value:expr, $key:literal) => { $entries.entry($key, &$value); };
    (@write optional $entries:ident, $value:expr, $key:literal) => {
        $crate::json::optional($entries, $key, &$value);
    };
    (@write defaulted $entries:ident, $value:expr, $key:literal) => {
        if !$crate::json::is_default(&$value) { $entries.entry($key, &$value); }
    };
    (@write decisive $entries:ident, $value:expr, $key:literal) => {
        $crate::json::record!(@write defaulted $entries, $value, $key);
    };
    (@write period $entries:ident, $value:expr) => {
        $value.keys($entries);
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
