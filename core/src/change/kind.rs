//! The kinds of change, and the keys that go with each.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The kind of a change: the word after `do`.
    pub ChangeKind {
        /// Somebody vouches for a contact.
        Confirm "confirm" ("bevestigen", "confirm"),
        /// A confirmation is taken back.
        Unconfirm "unconfirm" ("bevestiging intrekken", "take back a confirmation"),
        /// Details change.
        SetDetails "setDetails" ("gegevens wijzigen", "change details"),
        /// An absence is set.
        SetAbsence "setAbsence" ("afwezigheid melden", "set an absence"),
        /// An absence is removed.
        RemoveAbsence "removeAbsence" ("afwezigheid verwijderen", "remove an absence"),
        /// A contact is added.
        AddContact "addContact" ("contact toevoegen", "add a contact"),
        /// A contact is removed.
        RemoveContact "removeContact" ("contact verwijderen", "remove a contact"),
        /// Service ends.
        EndService "endService" ("dienst beëindigen", "end service"),
        /// Service changes.
        SetService "setService" ("dienst wijzigen", "change service"),
        /// Areas to work for change.
        Assign "assign" ("gebieden toewijzen", "assign areas"),
        /// An organisation is added.
        AddOrganisation "addOrganisation" ("organisatie toevoegen", "add an organisation"),
        /// An organisation is removed.
        RemoveOrganisation "removeOrganisation" ("organisatie verwijderen", "remove an organisation"),
        /// Areas to serve change.
        SetServes "setServes" ("werkgebied wijzigen", "change the areas served"),
        /// A region agrees.
        Agree "agree" ("afspreken", "agree"),
        /// An agreement is removed.
        RemoveAgreement "removeAgreement" ("afspraak verwijderen", "remove an agreement"),
        /// A region chooses subregions.
        Divide "divide" ("indelen", "divide"),
        /// A division is removed.
        RemoveDivision "removeDivision" ("indeling verwijderen", "remove a division"),
        /// A list is spread.
        Distribute "distribute" ("verspreiden", "distribute"),
        /// A distribution is taken back.
        RemoveDistribution "removeDistribution" ("verspreiding intrekken", "take back a distribution"),
        /// A meeting is planned.
        PlanMeeting "planMeeting" ("bijeenkomst plannen", "plan a meeting"),
        /// A meeting was held.
        RecordMeeting "recordMeeting" ("bijeenkomst vastleggen", "record a meeting"),
        /// A meeting is cancelled.
        CancelMeeting "cancelMeeting" ("bijeenkomst afgelasten", "cancel a meeting"),
        /// A meeting is removed.
        RemoveMeeting "removeMeeting" ("bijeenkomst verwijderen", "remove a meeting"),
        /// A learning group is set.
        SetGroup "setGroup" ("leergroep vastleggen", "set a learning group"),
        /// A learning group is removed.
        RemoveGroup "removeGroup" ("leergroep verwijderen", "remove a learning group"),
        /// A session is recorded.
        RecordSession "recordSession" ("leersessie vastleggen", "record a session"),
        /// A session is removed.
        RemoveSession "removeSession" ("leersessie verwijderen", "remove a session"),
        /// A core value is tested.
        TestValue "testValue" ("kernwaarde toetsen", "test a core value"),
        /// A test of a core value is taken back.
        RemoveValueTest "removeValueTest" ("toetsing intrekken", "take back a test"),
        /// The territory changes.
        SetTerritory "setTerritory" ("gebied wijzigen", "change the territory"),
    }
}

impl ChangeKind {
    /// The keys a change of this kind has besides `do`; those that must be there first, a bar between.
    pub(super) const fn keys(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
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
        }
    }
}
