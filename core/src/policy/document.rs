//! The policy document `bouwsteen/policy/1`.

use super::reading::{Reading, ReadingId};
use crate::catalogue::{RequirementId, Source};
use crate::date::Period;
use crate::id::{MunicipalityCode, RegionCode};
use crate::json::{Broken, FormatTag, Object, Pen, Reader, Shape, Write, record, serialized, written_as};
use crate::problem::{Detail, Kind, ProblemCode};
use crate::text::Text;
use crate::vocabulary::{Force, PartnerRole, vocabulary};
use std::collections::BTreeMap;

vocabulary! {
    /// How far a policy got. It changes no verdict and is always shown.
    pub Status {
        /// Put before those who decide.
        Proposed "proposed" ("voorgesteld", "proposed"),
        /// Decided.
        Adopted "adopted" ("vastgesteld", "adopted"),
        /// Taken back.
        Withdrawn "withdrawn" ("ingetrokken", "withdrawn"),
    }
}

/// Who keeps the contacts of a region, as a policy names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyCustodian {
    /// A municipality.
    Municipality(MunicipalityCode),
    /// Any organisation of a role that serves the region.
    Role(PartnerRole),
}

record! {
    /// A custodian by its role: any organisation of that role that serves the region.
    #[derive(Copy)]
    pub(crate) struct CustodianRole as "PolicyCustodian" {
        /// The role.
        role: PartnerRole = required "role",
    }
}

impl Shape for PolicyCustodian {
    const KIND: Kind = Kind::TextOrObject;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        MunicipalityCode::text(text, reader).map(Self::Municipality)
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(CustodianRole::object(object, reader)?.map(|custodian| Self::Role(custodian.role)))
    }
}

impl Write for PolicyCustodian {
    fn write(&self, pen: &mut dyn Pen) {
        match self {
            Self::Municipality(code) => code.write(pen),
            Self::Role(role) => CustodianRole { role: *role }.write(pen),
        }
    }
}

serialized!(PolicyCustodian);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PolicyCustodian {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MunicipalityCodeOrPolicyCustodian".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let code = generator.subschema_for::<MunicipalityCode>();
        let role = generator.subschema_for::<CustodianRole>();
        schemars::json_schema!({ "anyOf": [code, role] })
    }
}

record! {
    /// The custodian of a region and where that is said.
    pub struct SetCustodian {
        /// A municipality, or a role.
        value: PolicyCustodian = required "value",
        /// Where that is said.
        source: Source = required "source",
    }
}

record! {
    /// The central municipality of a region and where that is said.
    pub struct SetCentral {
        /// The municipality.
        value: MunicipalityCode = required "value",
        /// Where that is said.
        source: Source = required "source",
    }
}

/// The value of a norm: a count, a number of hours.
pub type NormValue = u32;

/// A norm: set, or known to be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Norm {
    /// Set, by a source.
    Set(NormValue, Source),
    /// Not set, though the source says it should exist.
    Missing(Source),
}

impl Norm {
    /// Where it is set, or said to exist.
    #[must_use]
    pub const fn source(&self) -> &Source {
        match self {
            Self::Set(_, source) | Self::Missing(source) => source,
        }
    }
}

record! {
    /// A norm: set, or known to be missing.
    pub(crate) struct NormDocument {
        /// The value, when it is set.
        value: Option<NormValue> = optional "value",
        /// True when the source says that a norm should exist but not which.
        missing: Option<bool> = optional "missing",
        /// Where it is set, or said to exist.
        source: Option<Source> = optional "source",
    }
}

impl Shape for Norm {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let Some(norm) = NormDocument::object(object, reader)? else { return Ok(None) };
        let Some(source) = norm.source else {
            reader.report(ProblemCode::NormWithoutSource, Detail::None);
            return Ok(None);
        };
        Ok(match (norm.value, norm.missing) {
            (Some(value), None | Some(false)) => Some(Self::Set(value, source)),
            (None, Some(true)) => Some(Self::Missing(source)),
            _ => {
                reader.missing("value");
                None
            }
        })
    }
}

impl Write for Norm {
    fn write(&self, pen: &mut dyn Pen) {
        let (value, missing, source) = match self {
            Self::Set(value, source) => (Some(*value), None, source),
            Self::Missing(source) => (None, Some(true), source),
        };
        NormDocument { value, missing, source: Some(source.clone()) }.write(pen);
    }
}

serialized!(Norm);

written_as!(Norm: NormDocument);

record! {
    /// What a policy says of one requirement.
    pub struct RequirementPolicy {
        /// How much it weighs.
        force: Force = required "force",
        /// Its norm, when it has one or should have.
        norm: Option<Norm> = optional "norm",
    }
}

record! {
    /// A way of learning together.
    pub struct LearningMethod {
        /// Its id.
        id: Text = required "id",
        /// Whether it is a structured method.
        structured: Option<bool> = optional "structured",
    }
}

record! {
    /// A policy document.
    pub(crate) struct PolicyDocument {
        /// The format of the document.
        format: FormatTag = format "policy",
        /// The id.
        id: Text = required "id",
        /// The title.
        title: Text = required "title",
        /// The id of the policy from which it was made, if it was made from another.
        adapted_from: Option<Text> = optional "adaptedFrom",
        /// The days for which it holds.
        period: Period = decisive "period",
        /// Proposed, adopted or withdrawn.
        status: Status = required "status",
        /// Who keeps the contacts, per region.
        custodians: BTreeMap<RegionCode, SetCustodian> = defaulted "custodians",
        /// The central municipality, per region.
        central_municipalities: BTreeMap<RegionCode, SetCentral> = defaulted "centralMunicipalities",
        /// The requirements it asks, with their force and norm.
        requirements: BTreeMap<RequirementId, RequirementPolicy> = defaulted "requirements",
        /// How the source is read where it can be read in two ways.
        readings: BTreeMap<ReadingId, Reading> = defaulted "readings",
        /// Ways of learning together.
        methods: Vec<LearningMethod> = defaulted "methods",
        /// Themes of casuistry.
        themes: Vec<Text> = defaulted "themes",
    }
}

impl PolicyDocument {
    /// Whether every chosen reading is one that can be chosen there.
    pub(crate) fn check(&self, reader: &mut Reader) {
        for (id, reading) in &self.readings {
            if !id.choices().contains(reading) {
                let choices: Vec<_> = id.choices().iter().map(|choice| choice.as_str()).collect();
                let detail = Detail::Choice(reading.to_string(), choices.join(", "));
                reader.report_at(ProblemCode::UnknownReading, format!("/readings/{id}"), detail);
            }
        }
    }
}
