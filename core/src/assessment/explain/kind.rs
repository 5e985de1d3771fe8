//! The kinds of reasons, and the keys that go with each.

use crate::json::TaggedKeys;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The kind of a reason: the word after `reason`.
    pub ReasonKind {
        /// The agreement of the region is in force on these days.
        Agreement "agreement" ("afspraak", "agreement"),
        /// No agreement of the region is in force.
        NoAgreement "noAgreement" ("geen afspraak", "no agreement"),
        /// The agreement names this custodian, or nobody.
        Custodian "custodian" ("beheerder in de afspraak", "custodian of the agreement"),
        /// The policy names this custodian.
        PolicyCustodian "policyCustodian" ("beheerder in het beleid", "custodian of the policy"),
        /// The rhythm agreed for a role.
        Rhythm "rhythm" ("ritme", "rhythm"),
        /// No rhythm is agreed for a role.
        NoRhythm "noRhythm" ("geen ritme afgesproken", "no rhythm agreed"),
        /// The details that are required; null when they are not listed.
        RequiredDetails "requiredDetails" ("afgesproken contactgegevens", "details agreed"),
        /// The contact lacks these details.
        Lacks "lacks" ("ontbrekende gegevens", "missing details"),
        /// The last confirmation of a contact.
        Confirmed "confirmed" ("bevestigd", "confirmed"),
        /// The contact was never confirmed.
        NeverConfirmed "neverConfirmed" ("nog nooit bevestigd", "never confirmed"),
        /// The contact had to be confirmed by a day, and counts as reliable through another.
        Due "due" ("uiterste datum om te bevestigen", "last day to confirm"),
        /// The contact is away, perhaps replaced.
        Away "away" ("afwezig", "away"),
        /// The contact makes a seat of this status.
        Fills "fills" ("staat op de plek", "fills the seat"),
        /// The stand-in at the end of a chain is of another role.
        OtherRole "otherRole" ("vervanger met een andere rol", "stand-in of another role"),
        /// Somebody in a chain of stand-ins is out of service.
        OutOfService "outOfService" ("vervanger niet in dienst", "stand-in out of service"),
        /// The chain of stand-ins comes back to itself.
        Cycle "cycle" ("vervangers verwijzen naar elkaar", "stand-ins refer to each other"),
        /// Nobody in service works for the area.
        Nobody "nobody" ("niemand in dienst", "nobody in service"),
        /// No organisation of the role serves the area.
        NoOrganisation "noOrganisation" ("geen organisatie", "no organisation"),
        /// The list must be spread this often.
        SpreadEvery "spreadEvery" ("hoe vaak de lijst wordt verspreid", "how often the list is spread"),
        /// The list must be spread once in this period.
        SpreadOnce "spreadOnce" ("de lijst één keer verspreiden", "spread the list once"),
        /// The list was last spread.
        Spread "spread" ("lijst verspreid", "list spread"),
        /// The list was never spread.
        NeverSpread "neverSpread" ("lijst nog niet verspreid", "list never spread"),
        /// The norm of the requirement; null when it is missing.
        Norm "norm" ("norm", "norm"),
        /// The division of the region is in force on these days.
        Division "division" ("indeling in subregio's", "division into subregions"),
        /// No division of the region is in force.
        NoDivision "noDivision" ("geen indeling in subregio's", "no division into subregions"),
        /// The central municipality of the region; null when nobody names one.
        Central "central" ("centrale gemeente", "central municipality"),
        /// A meeting that counts, held or planned.
        Counts "counts" ("bijeenkomst die meetelt", "meeting that counts"),
        /// A meeting that does not count, because of these requirements; none when it is not recorded how it went.
        CountsNot "countsNot" ("bijeenkomst die niet meetelt", "meeting that does not count"),
        /// Somebody takes part or took part, or answered otherwise.
        Takes "takes" ("deelname", "taking part"),
        /// What is recorded of somebody at a meeting.
        Recorded "recorded" ("vastgelegde deelname", "recorded attendance"),
        /// Nothing is recorded of somebody at a meeting.
        NotRecorded "notRecorded" ("deelname niet vastgelegd", "attendance not recorded"),
        /// The minutes that a meeting takes or took of somebody.
        Minutes "minutes" ("tijd voor een bijeenkomst", "time for a meeting"),
        /// Somebody joined on a day, too late to be asked.
        JoinedLate "joinedLate" ("te laat begonnen om te vragen", "joined too late to be asked"),
        /// A learning group is for the place.
        Group "group" ("leergroep", "learning group"),
        /// No learning group is for the place.
        NoGroup "noGroup" ("geen leergroep", "no learning group"),
        /// Somebody is a member, with a role.
        Member "member" ("lid van de leergroep", "member of the learning group"),
        /// A session that counts, held or planned.
        SessionCounts "sessionCounts" ("leerbijeenkomst die meetelt", "session that counts"),
        /// What somebody said last of what the group brings.
        Answered "answered" ("antwoord van een lid", "answer of a member"),
        /// Professionals were asked about a core value.
        Tested "tested" ("kernwaarde getoetst", "core value tested"),
        /// How far a step was on a day.
        StepOn "stepOn" ("stand van een stap", "state of a step"),
    }
}

impl ReasonKind {
    /// The keys a reason of this kind has besides `reason`.
    pub(super) const fn keys(self) -> TaggedKeys {
        let (required, optional): (&[&str], &[&str]) = match self {
            Self::Agreement | Self::Division => (&["region"], &["from", "until"]),
            Self::NoAgreement | Self::NoDivision => (&["region"], &[]),
            Self::Custodian => (&["custodian"], &[]),
            Self::PolicyCustodian => (&["policyCustodian"], &[]),
            Self::Rhythm => (&["role", "rhythm"], &[]),
            Self::NoRhythm | Self::NoOrganisation => (&["role"], &[]),
            Self::RequiredDetails => (&["details"], &[]),
            Self::Lacks => (&["contact", "details"], &[]),
            Self::Confirmed => (&["contact", "on", "by"], &[]),
            Self::NeverConfirmed | Self::OtherRole | Self::OutOfService => (&["contact"], &[]),
            Self::Due => (&["contact", "due", "reliableThrough"], &[]),
            Self::Away => (&["contact"], &["from", "until", "replacedBy"]),
            Self::Fills => (&["contact", "status"], &[]),
            Self::Cycle | Self::Nobody | Self::NeverSpread | Self::NoGroup => (&[], &[]),
            Self::SpreadEvery => (&["every"], &[]),
            Self::SpreadOnce => (&[], &["from", "until"]),
            Self::Spread => (&["on"], &[]),
            Self::Norm => (&["norm"], &[]),
            Self::Central => (&["municipality"], &[]),
            Self::Counts => (&["meeting", "phase"], &[]),
            Self::CountsNot => (&["meeting", "requirements"], &[]),
            Self::Takes => (&["contact", "state"], &[]),
            Self::Recorded => (&["contact", "meeting", "state"], &[]),
            Self::NotRecorded => (&["contact", "meeting"], &[]),
            Self::Minutes => (&["contact", "meeting", "minutes"], &[]),
            Self::JoinedLate => (&["contact", "on"], &[]),
            Self::Group => (&["group"], &[]),
            Self::Member => (&["contact", "role"], &[]),
            Self::SessionCounts => (&["session", "phase"], &[]),
            Self::Answered => (&["contact", "strengthens"], &[]),
            Self::Tested => (&["value", "on"], &[]),
            Self::StepOn => (&["step", "on", "verdict"], &[]),
        };
        TaggedKeys { required, optional }
    }
}
