//! What a column of a list can be about.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a column of a list says of a person. Its name is the heading that our own lists write.
    pub Field {
        /// The id of the contact.
        Id "id" ("Contact-id", "Contact id"),
        /// The whole name.
        Name "name" ("Naam", "Name"),
        /// The given name or initials.
        GivenName "givenName" ("Voornaam", "Given name"),
        /// What stands between the two: `van der`.
        Infix "infix" ("Tussenvoegsel", "Infix"),
        /// The family name.
        FamilyName "familyName" ("Achternaam", "Family name"),
        /// What the person does.
        Function "function" ("Functie", "Function"),
        /// The organisation.
        Organisation "organisation" ("Organisatie", "Organisation"),
        /// Which of the four roles.
        Role "role" ("Rol", "Role"),
        /// What the person works for: municipalities, districts, regions.
        Area "area" ("Werkgebied", "Area"),
        /// Work e-mail.
        Email "email" ("E-mail", "E-mail"),
        /// Work phone.
        Phone "phone" ("Telefoon", "Phone"),
        /// Days at work.
        WorkingDays "workingDays" ("Werkdagen", "Working days"),
        /// Whether the person is in the SKJ register.
        Skj "skj" ("SKJ-geregistreerd", "SKJ registered"),
        /// The day on which the row was last checked.
        LastChecked "lastChecked" ("Laatst gecontroleerd", "Last checked"),
    }
}
