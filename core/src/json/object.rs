//! Objects that are only ever written: what is read as well is a record.

/// Writes an object. `object!(serializer, "key": value, …)` writes these values, and `object!(Type { "key": field, … })`
/// lets a type be written so.
macro_rules! object {
    ($name:ident { $($key:literal: $field:ident),* $(,)? }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::object!(serializer, $($key: self.$field),*)
            }
        }
    };
    ($serializer:expr, $($key:literal: $value:expr),* $(,)?) => {{
        use serde::ser::SerializeMap as _;
        let mut map = $serializer.serialize_map(None)?;
        $( map.serialize_entry($key, &$value)?; )*
        map.end()
    }};
}

pub(crate) use object;
