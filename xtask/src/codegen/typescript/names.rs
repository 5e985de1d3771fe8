//! What things are called in TypeScript.

/// What has a class beside the document it can be written as, or no shorter name that says what it is.
const WHOLE: [&str; 6] = ["Assessment", "Changes", "ContactSheet", "List", "Policy", "Register"];

/// The type of a kind of core: without the suffix of types that are only the document of another.
pub(crate) fn of(kind: &str) -> &str {
    kind.strip_suffix("Document").filter(|name| !WHOLE.contains(name)).unwrap_or(kind)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn only_documents_beside_a_class_are_called_documents() {
        assert_eq!(of("FindingDocument"), "Finding");
        assert_eq!(of("AssessmentDocument"), "AssessmentDocument");
        assert_eq!(of("Contact"), "Contact");
    }
}
