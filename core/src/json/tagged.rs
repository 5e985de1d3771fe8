//! Records of which one key, a tag, tells which of the other keys go with it.

use super::Reader;

/// The keys that go with a tag.
pub(crate) struct TaggedKeys {
    /// Those that must be there.
    pub(crate) required: &'static [&'static str],
    /// Those that may.
    pub(crate) optional: &'static [&'static str],
}

impl TaggedKeys {
    /// Reports the keys that are there and do not go with the tag, and those that are missing.
    pub(crate) fn check<'k>(&self, present: impl IntoIterator<Item = &'k str>, reader: &mut Reader) {
        let known: Vec<_> = self.required.iter().chain(self.optional).copied().collect();
        let present: Vec<_> = present.into_iter().collect();
        for key in present.iter().filter(|key| !known.contains(key)) {
            reader.unknown(key, &known);
        }
        for key in self.required.iter().filter(|key| !present.contains(key)) {
            // A key that is there but could not be read was reported already.
            if !reader.is_wrong(&format!("{}/{key}", reader.pointer())) {
                reader.missing(key);
            }
        }
    }
}
