//! JSON Schemas of the documents, made from the types that read them.

use crate::assessment::AssessmentDocument;
use crate::change::ChangesDocument;
use crate::facts::Facts;
use crate::policy::PolicyDocument;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// The name of every document with its schema as text, ending in a newline.
#[must_use]
pub fn documents() -> Vec<(&'static str, String)> {
    vec![
        ("register", document::<Facts>("register")),
        ("policy", document::<PolicyDocument>("policy")),
        ("changes", document::<ChangesDocument>("changes")),
        ("assessment", document::<AssessmentDocument>("assessment")),
    ]
}

fn document<T: JsonSchema>(name: &str) -> String {
    let mut schema = schemars::schema_for!(T);
    schema.insert("title".to_owned(), format!("bouwsteen/{name}/1").into());
    if let Some(format) = schema.pointer_mut("/properties/format") {
        *format = json!({ "type": "string", "pattern": format!("^bouwsteen/{name}/1(\\.[0-9]+)?$") });
    }
    // Our schemas have text keys only; serde_json cannot fail on those.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

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
