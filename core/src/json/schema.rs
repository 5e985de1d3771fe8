//! The schema of a record, key by key.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// Builds the schema of a record.
pub(crate) struct Object {
    description: &'static str,
    properties: Map<String, Value>,
    required: Vec<Value>,
    not_both: bool,
}

impl Object {
    pub(crate) fn new(description: &'static str) -> Self {
        Self { description, properties: Map::new(), required: Vec::new(), not_both: false }
    }

    pub(crate) fn key<T: JsonSchema>(
        &mut self,
        generator: &mut SchemaGenerator,
        key: &str,
        description: &str,
        required: bool,
    ) {
        let mut schema = generator.subschema_for::<T>();
        schema.insert("description".to_owned(), description.trim().into());
        self.properties.insert(key.to_owned(), schema.into());
        if required {
            self.required.push(key.into());
        }
    }

    pub(crate) fn period(&mut self, generator: &mut SchemaGenerator) {
        use crate::date::Date;
        self.key::<Date>(generator, "from", "The first day.", false);
        self.key::<Date>(generator, "until", "The first day out.", false);
        self.key::<Date>(generator, "through", "The last day in; instead of `until`.", false);
        self.not_both = true;
    }

    pub(crate) fn finish(self) -> Schema {
        let mut schema = Map::new();
        schema.insert("description".to_owned(), self.description.trim().into());
        schema.insert("type".to_owned(), "object".into());
        schema.insert("properties".to_owned(), self.properties.into());
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), self.required.into());
        }
        schema.insert("additionalProperties".to_owned(), false.into());
        if self.not_both {
            schema.insert("not".to_owned(), json!({ "required": ["until", "through"] }));
        }
        schema.into()
    }
}
