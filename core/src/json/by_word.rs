//! A value for each word of a vocabulary: `{"covered": 9, "replaced": 1, …}`, every word there and in its order.

use super::record::read_keys;
use super::{Broken, Field as _, Keyed, Object, Pen, Reader, Required, Shape, Words, Write};
use crate::problem::Kind;
use std::marker::PhantomData;

/// A value for each of the `N` words of `W`, in the order of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ByWord<W, T, const N: usize> {
    pub(crate) values: [T; N],
    words: PhantomData<W>,
}

impl<W, T, const N: usize> ByWord<W, T, N> {
    pub(crate) const fn new(values: [T; N]) -> Self {
        Self { values, words: PhantomData }
    }
}

impl<W: Words, T: Shape, const N: usize> Shape for ByWord<W, T, N> {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let words: Vec<&'static str> = W::EVERY.iter().map(|word| word.text()).collect();
        let mut fields: [Required<T>; N] = std::array::from_fn(|_| Required::default());
        let keyed = words.iter().zip(&mut fields).map(|(word, field)| (*word, field as &mut dyn Keyed));
        read_keys(object, &mut keyed.collect::<Vec<_>>(), reader)?;
        // Every word is finished, so that everything missing is reported.
        let values: Vec<_> =
            words.iter().zip(fields).map(|(word, field)| field.finish(word, reader)).collect();
        let values: Option<Vec<T>> = values.into_iter().collect();
        Ok(values.and_then(|values| values.try_into().ok()).map(Self::new))
    }
}

impl<W: Words, T: Write, const N: usize> Write for ByWord<W, T, N> {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |entries| {
            W::EVERY.iter().zip(&self.values).for_each(|(word, value)| entries.entry(word.text(), value));
        });
    }
}

#[cfg(feature = "schema")]
impl<W: Words, T: schemars::JsonSchema, const N: usize> schemars::JsonSchema for ByWord<W, T, N> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}ByWord", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let words: Vec<_> = W::EVERY.iter().map(|word| word.text()).collect();
        let value = generator.subschema_for::<T>();
        let properties: serde_json::Map<_, _> =
            words.iter().map(|word| ((*word).to_owned(), value.clone().to_value())).collect();
        schemars::json_schema!({
            "type": "object",
            "properties": properties,
            "required": words,
            "additionalProperties": false,
        })
    }
}
