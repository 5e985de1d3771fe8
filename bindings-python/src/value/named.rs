//! What the Python class of a type is called.

use bouwsteen::Value;

/// A value that has a Python class of its own.
pub(crate) trait Named: Value {
    /// The name of the class.
    const NAME: &'static str;
}

macro_rules! named {
    ($($(#[$meta:meta])* $module:ident :: { $($type:ident $(as $name:literal)?),* $(,)? })*) => {
        $($(impl Named for $module::$type {
            const NAME: &'static str = named!(@name $type $($name)?);
        })*)*
    };
    (@name $type:ident) => { stringify!($type) };
    (@name $type:ident $name:literal) => { $name };
}

use bouwsteen::{self as core, exchange};

named! {
    core::{
        Action, AgendaItem, Audit, Candidates, ChangedStep, Change, ComparedVerdict, Confirmation, Contact,
        ContactAgreement, CoverageMatrix, CoverageRow, CoverageTotal, Delivery, Delta, Distribution, District,
        Division, FindingDocument as "Finding", Force, FreshnessRow, Investment, Lapse, LearningGroup,
        LearningMethod, Meeting, Merger, Meta, MovedMunicipality, Municipality, Norm, Organisation, PartnerRole,
        Period, PurgeCount, Reach, Reading, ReadingEffect, ReadingId, Reason, Reconciled, Reflection, Since,
        Source, Status, StepVerdict, TerritoryChoice, TimelineDay, ToDecide, ValueTest, Verdict, YouthRegion,
    }
    exchange::{ Column, EmptyRow, Gone, RefusedRowDocument as "RefusedRow", Reminder, SheetRow }
}
