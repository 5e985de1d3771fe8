//! The schemas of all values, for the tools that generate code for another language.

#[cfg(feature = "exchange")]
use crate::values::every_file_value;
use crate::values::every_value;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// Every record and vocabulary that is handed out or taken, by name below `$defs`: what code for another language is
/// generated from.
///
/// Beside what a JSON Schema says, it says in keys that start with `x-` what it cannot:
///
/// - of a record `x-order`: its keys in the order in which they are written;
/// - of a text about a person `x-personal`: true;
/// - of a key that may be left out and then means its default, such as an empty list, `x-defaulted`: true;
/// - of a vocabulary `x-words`: of each word its name in the code, what it means, and its name in Dutch and English;
/// - of records told apart by a key `x-tag`: which key.
///
/// Durations and times of day have the formats `duration` and `time`.
#[must_use]
pub fn values() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    macro_rules! define {
        ($($name:ident: $type:ty),* $(,)?) => { $( _ = generator.subschema_for::<$type>(); )* };
    }
    every_value!(define);
    #[cfg(feature = "exchange")]
    every_file_value!(define);
    let mut definitions = Value::Object(generator.take_definitions(true));
    named_formats(&mut definitions);
    json!({ "$defs": definitions })
}

/// Writes the formats of durations and times as such: validators of documents know them otherwise.
fn named_formats(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(format) = keys.remove("x-format") {
                keys.insert("format".to_owned(), format);
            }
            keys.values_mut().for_each(named_formats);
        }
        Value::Array(schemas) => schemas.iter_mut().for_each(named_formats),
        _ => {}
    }
}
