//! The words of a reconciliation.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a delivery says of somebody.
    pub ReconciledKind {
        /// Nothing changed, and somebody vouches for that.
        Confirmed "confirmed" ("bevestigd", "confirmed"),
        /// Other details or areas.
        Changed "changed" ("gewijzigd", "changed"),
        /// Not known before.
        Joined "joined" ("nieuw", "new"),
        /// Known, out of service, and on the list again.
        Returned "returned" ("terug", "returned"),
        /// In service, and no longer on the list.
        Left "left" ("vertrokken", "gone"),
        /// A person has to look at it; nothing is changed.
        Unclear "unclear" ("onduidelijk", "unclear"),
        /// Nothing changed, and nobody vouches for that.
        Unchanged "unchanged" ("ongewijzigd", "unchanged"),
    }
}

vocabulary! {
    /// What a delivery can change of a contact.
    pub ContactField {
        /// The name.
        Name "name" ("naam", "name"),
        /// The function.
        Function "function" ("functie", "function"),
        /// What the person works for.
        Areas "areas" ("werkgebied", "areas"),
        /// Work e-mail.
        Email "email" ("e-mail", "e-mail"),
        /// Work phone.
        Phone "phone" ("telefoon", "phone"),
        /// Days at work.
        WorkingDays "workingDays" ("werkdagen", "working days"),
        /// Whether the person is in the SKJ register.
        SkjRegistered "skjRegistered" ("SKJ-registratie", "SKJ registration"),
    }
}

vocabulary! {
    /// Why a person has to look at a row or a contact.
    pub Unclear {
        /// It may be more than one contact.
        SeveralCandidates "severalCandidates" ("meer dan een contact past hierbij", "more than one contact fits"),
        /// Two rows have this name, and nothing else tells them apart.
        SameNameTwice "sameNameTwice" ("deze naam staat twee keer in de lijst", "this name is on the list twice"),
        /// Two rows have this id.
        SameIdTwice "sameIdTwice" ("dit id staat twee keer in de lijst", "this id is on the list twice"),
        /// The id is of somebody or something else.
        IdElsewhere "idElsewhere" ("dit id is van een andere organisatie", "this id is of another organisation"),
        /// Somebody new, and the organisation serves more than one area.
        NoAreas "noAreas" ("er staat niet bij voor welk gebied", "it does not say for which area"),
        /// An area that the territory does not have.
        UnknownArea "unknownArea" ("dit gebied is niet bekend", "this area is not known"),
        /// All areas lie outside what the organisation serves.
        OutsideOrganisation "outsideOrganisation" (
            "dit gebied ligt buiten het werkgebied van de organisatie",
            "this area lies outside what the organisation serves"
        ),
        /// The row could not be taken.
        Refused "refused" ("deze rij kon niet worden gelezen", "this row could not be read"),
        /// Not on the list, unless in a row that could not be taken.
        MayBeRefused "mayBeRefused" (
            "staat misschien in een rij die niet gelezen kon worden",
            "may be in a row that could not be read"
        ),
    }
}
