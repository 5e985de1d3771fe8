//! Every public type is a value, or there is a reason why not.

use super::schema::Schemas;
use bouwsteen::ChangeKind;
use std::collections::BTreeSet;

const PAGES: [&str; 2] =
    [include_str!("../../../core/src/lib.rs"), include_str!("../../../core/src/exchange/mod.rs")];

/// The types that are no values, and why.
const ABSENT: &[(&str, &str)] = &[
    (
        "handles: what they say comes out as values",
        "Assessment AudienceView Columns ContactSheet Finding ListReading Live Policy Register Renderer Table Territory Timeline",
    ),
    ("columns of numbers, for tables", "CoverageColumns FreshnessColumns"),
    (
        "ids, codes and dates, written as a text",
        "AreaCode BlockId ContactId Date DistrictId Duration EvidenceId LearningGroupId MeetingId MethodId \
      MunicipalityCode OrganisationId Party PartyId Recipient RegionCode Scope SessionId SubregionId ThemeId Time Topic",
    ),
    (
        "written in place, as a text, a number, a list, or whatever is known",
        "Degrees FormatTag Json NormValue Personal RowChange Service Text Weekdays",
    ),
    (
        "said in the arguments of functions",
        "Audience Encoding Language PhoneNumber PolicyChange ReadingOptions ReminderOptions Share SheetOptions",
    ),
    ("parts of a change, whose keys are those of the change", "DetailsPatch MeetingRecord"),
    ("spoken in two languages: in one it is a document", "CellProblem Problem Problems RefusedRow"),
    ("a register beside a list of values", "Purged"),
    ("a file", "CardFile"),
    (
        "tables of facts: rows of texts, and what is wrong with them",
        "FactColumn FactField FactKind FactTable FactTables RegisterTables TableProblem TableProblems Unsaid",
    ),
    (
        "errors",
        "InvalidAudience InvalidCode InvalidDate InvalidDuration InvalidPhone InvalidShare InvalidText InvalidTime MoveError \
      MoveObstacle NoContactSheet ReadError UnknownAudience UnknownColumn UnknownEdition UnknownLanguage UnknownProvince \
      UnknownWord",
    ),
    ("the trait of all values", "Value"),
];

/// The types that a page of the crate makes public.
fn public() -> BTreeSet<&'static str> {
    let uses = PAGES.iter().flat_map(|page| page.split("pub use ").skip(1));
    let lists = uses.map(|rest| rest.split(';').next().unwrap());
    let names = lists.flat_map(|list| list.rsplit("::").next().unwrap().split(['{', '}', ',']));
    names.map(str::trim).filter(|name| name.starts_with(char::is_uppercase)).collect()
}

#[test]
fn every_public_type_is_a_value_or_has_a_reason_not_to_be() {
    let (schemas, public) = (Schemas::of_values(), public());
    assert!(public.len() > 200, "{public:?}");
    let values: BTreeSet<_> = schemas.definitions().keys().map(String::as_str).collect();
    let absent: Vec<_> = ABSENT.iter().flat_map(|(_, names)| names.split_whitespace()).collect();
    let listed: BTreeSet<_> = absent.iter().copied().collect();
    assert_eq!(listed.len(), absent.len(), "a name is listed twice");

    let missing: Vec<_> =
        public.iter().filter(|name| !values.contains(*name) && !listed.contains(*name)).collect();
    assert!(missing.is_empty(), "no values, and not listed with a reason: {missing:?}");
    let stale: Vec<_> =
        listed.iter().filter(|name| !public.contains(*name) || values.contains(*name)).collect();
    assert!(stale.is_empty(), "listed as absent, but values or no longer there: {stale:?}");

    let kinds: Vec<_> = ChangeKind::ALL.iter().map(|kind| format!("{kind:?}")).collect();
    let unknown =
        values.iter().filter(|name| !public.contains(*name) && !kinds.iter().any(|kind| kind == *name));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&&str>::new(), "values of types that nobody can name");
}

/// A face asks for values by the names of their schemas.
#[test]
fn every_name_has_a_reader() {
    for name in Schemas::of_values().definitions().keys() {
        let read = bouwsteen::read_value(name, b"[]").unwrap_or_else(|| panic!("{name} has no reader"));
        assert_eq!(read.unwrap_err().len(), 1, "{name}");
    }
    assert!(bouwsteen::read_value("Weather", b"{}").is_none());
}
