//! The kinds of change, and the keys that go with each.

use crate::json::TaggedKeys;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The kind of a change: the word after `do`.
    pub ChangeKind {
        /// Somebody vouches for a contact.
        Confirm "confirm" ("bevestigen", "confirm"),
        /// One confirmation is taken back.
        Unconfirm "unconfirm" ("bevestiging intrekken", "take back a confirmation"),
        /// Other details of a contact; null clears one.
        SetDetails "setDetails" ("gegevens wijzigen", "change details"),
        /// An absence, instead of the one with the same first day if there is one.
        SetAbsence "setAbsence" ("afwezigheid melden", "set an absence"),
        /// No absence with this first day; without one the absence with an open start.
        RemoveAbsence "removeAbsence" ("afwezigheid verwijderen", "remove an absence"),
        /// A new contact.
        AddContact "addContact" ("contact toevoegen", "add a contact"),
        /// A contact goes for good. For somebody who leaves, service ends.
        RemoveContact "removeContact" ("contact verwijderen", "remove a contact"),
        /// A contact leaves: service ends.
        EndService "endService" ("dienst beëindigen", "end service"),
        /// Other periods of service of a contact.
        SetService "setService" ("dienst wijzigen", "change service"),
        /// Other areas for a contact to work for.
        Assign "assign" ("gebieden toewijzen", "assign areas"),
        /// A new organisation.
        AddOrganisation "addOrganisation" ("organisatie toevoegen", "add an organisation"),
        /// An organisation without contacts goes for good.
        RemoveOrganisation "removeOrganisation" ("organisatie verwijderen", "remove an organisation"),
        /// Other areas for an organisation to serve.
        SetServes "setServes" ("werkgebied wijzigen", "change the areas served"),
        /// An agreement, instead of the one of the region with the same first day if there is one.
        Agree "agree" ("afspreken", "agree"),
        /// No agreement of the region with this first day; without one the agreement with an open start.
        RemoveAgreement "removeAgreement" ("afspraak verwijderen", "remove an agreement"),
        /// A division, instead of the one of the region with the same first day if there is one.
        Divide "divide" ("indelen", "divide"),
        /// No division of the region with this first day; without one the division with an open start.
        RemoveDivision "removeDivision" ("indeling verwijderen", "remove a division"),
        /// The list of a region was spread.
        Distribute "distribute" ("verspreiden", "distribute"),
        /// One distribution is taken back.
        RemoveDistribution "removeDistribution" ("verspreiding intrekken", "take back a distribution"),
        /// A meeting, instead of the one with the same id if there is one.
        PlanMeeting "planMeeting" ("bijeenkomst plannen", "plan a meeting"),
        /// A meeting was held: how it went. What is not said stays as it was planned.
        RecordMeeting "recordMeeting" ("bijeenkomst vastleggen", "record a meeting"),
        /// A meeting will not be, or was not.
        CancelMeeting "cancelMeeting" ("bijeenkomst afgelasten", "cancel a meeting"),
        /// A meeting goes for good. One that will not be is cancelled.
        RemoveMeeting "removeMeeting" ("bijeenkomst verwijderen", "remove a meeting"),
        /// A learning group, instead of the one with the same id if there is one.
        SetGroup "setGroup" ("leergroep vastleggen", "set a learning group"),
        /// A learning group goes for good.
        RemoveGroup "removeGroup" ("leergroep verwijderen", "remove a learning group"),
        /// A session of a learning group, instead of the one with the same id if there is one.
        RecordSession "recordSession" ("leersessie vastleggen", "record a session"),
        /// A session of a learning group goes for good.
        RemoveSession "removeSession" ("leersessie verwijderen", "remove a session"),
        /// Professionals were asked about a core value.
        TestValue "testValue" ("kernwaarde toetsen", "test a core value"),
        /// One such test is taken back.
        RemoveValueTest "removeValueTest" ("toetsing intrekken", "take back a test"),
        /// Another territory, with its districts, and other central municipalities when they are given.
        SetTerritory "setTerritory" ("gebied wijzigen", "change the territory"),
    }
}

impl ChangeKind {
    /// The key below which a change of this kind has a whole fact; below the others there are ids.
    pub(super) const fn brings(self) -> Option<&'static str> {
        match self {
            Self::AddContact => Some("contact"),
            Self::AddOrganisation => Some("organisation"),
            Self::PlanMeeting => Some("meeting"),
            Self::SetGroup => Some("group"),
            Self::RecordSession => Some("session"),
            _ => None,
        }
    }

    /// The keys a change of this kind has besides `do`.
    pub(super) const fn keys(self) -> TaggedKeys {
        let (required, optional): (&[&str], &[&str]) = match self {
            Self::Confirm | Self::Unconfirm => (&["contact", "on", "by"], &[]),
            Self::SetDetails => {
                (&["contact"], &["name", "function", "email", "phone", "workingDays", "skjRegistered"])
            }
            Self::SetAbsence => (&["contact"], &["from", "until", "replacedBy"]),
            Self::RemoveAbsence => (&["contact"], &["from"]),
            Self::AddContact | Self::RemoveContact => (&["contact"], &[]),
            Self::EndService => (&["contact", "until"], &[]),
            Self::SetService => (&["contact", "inService"], &[]),
            Self::Assign => (&["contact", "areas"], &[]),
            Self::AddOrganisation | Self::RemoveOrganisation => (&["organisation"], &[]),
            Self::SetServes => (&["organisation", "serves"], &[]),
            Self::Agree => (&["agreement"], &[]),
            Self::RemoveAgreement | Self::RemoveDivision => (&["region"], &["from"]),
            Self::Divide => (&["division"], &[]),
            Self::Distribute | Self::RemoveDistribution => (&["region", "on"], &["to"]),
            Self::PlanMeeting | Self::CancelMeeting | Self::RemoveMeeting => (&["meeting"], &[]),
            Self::RecordMeeting => (&["meeting"], &["form", "guests", "minutes", "agenda", "attendance"]),
            Self::SetGroup | Self::RemoveGroup => (&["group"], &[]),
            Self::RecordSession | Self::RemoveSession => (&["group", "session"], &[]),
            Self::TestValue | Self::RemoveValueTest => (&["test"], &[]),
            Self::SetTerritory => (&["territory"], &["districts", "centralMunicipalities"]),
        };
        TaggedKeys { required, optional }
    }
}
