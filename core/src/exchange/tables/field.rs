//! The tables of a register, and what their columns can be about.

use crate::exchange::list::Field;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A table of facts of a register. Its word is how problems name it: `contacts!C7`.
    pub FactKind {
        /// The parts of municipalities.
        Districts "districts" ("Wijken", "Districts"),
        /// The organisations, what they serve and where they can be reached.
        Organisations "organisations" ("Organisaties", "Organisations"),
        /// The professionals.
        Contacts "contacts" ("Contacten", "Contacts"),
        /// What regions agreed about their contacts.
        Agreements "agreements" ("Afspraken", "Agreements"),
        /// Who vouched for whom, and when.
        Confirmations "confirmations" ("Bevestigingen", "Confirmations"),
        /// Who is away, and who stands in.
        Absences "absences" ("Afwezigheid", "Absences"),
    }
}

vocabulary! {
    /// What a column of a table is about. The word is the key of the format; its names are headings for people.
    pub FactField {
        /// The id or code of the fact of a row.
        Id "id" ("Id", "Id"),
        /// The whole name.
        Name "name" ("Naam", "Name"),
        /// The given name or initials.
        GivenName "givenName" ("Voornaam", "Given name"),
        /// What stands between the two: `van der`.
        Infix "infix" ("Tussenvoegsel", "Infix"),
        /// The family name.
        FamilyName "familyName" ("Achternaam", "Family name"),
        /// What a person does.
        Function "function" ("Functie", "Function"),
        /// The organisation, by id or name.
        Organisation "organisation" ("Organisatie", "Organisation"),
        /// Which of the four roles.
        Role "role" ("Rol", "Role"),
        /// What an organisation serves.
        Serves "serves" ("Werkgebied", "Serves"),
        /// What a person works for.
        Areas "areas" ("Werkgebied", "Areas"),
        /// The first day on which the areas of the row count.
        AreaFrom "areaFrom" ("Werkgebied vanaf", "Area from"),
        /// The first day on which they no longer count.
        AreaUntil "areaUntil" ("Werkgebied tot", "Area until"),
        /// The last day on which they count.
        AreaThrough "areaThrough" ("Werkgebied t/m", "Area through"),
        /// E-mail.
        Email "email" ("E-mail", "E-mail"),
        /// Phone.
        Phone "phone" ("Telefoon", "Phone"),
        /// Days at work.
        WorkingDays "workingDays" ("Werkdagen", "Working days"),
        /// Whether the person is in the SKJ register.
        SkjRegistered "skjRegistered" ("SKJ-geregistreerd", "SKJ registered"),
        /// The first day of what the row is about.
        From "from" ("Vanaf", "From"),
        /// The first day that is no longer part of it.
        Until "until" ("Tot", "Until"),
        /// The last day of it.
        Through "through" ("Tot en met", "Through"),
        /// The day on which somebody's details were last checked.
        LastChecked "lastChecked" ("Laatst gecontroleerd", "Last checked"),
        /// Who vouched for them that day.
        ConfirmedBy "confirmedBy" ("Bevestigd door", "Confirmed by"),
        /// What kind of point an organisation has: a desk when nothing else is said.
        Point "point" ("Soort punt", "Kind of point"),
        /// What the point is called.
        PointName "pointName" ("Naam punt", "Point name"),
        /// When it answers.
        Hours "hours" ("Openingstijden", "Hours"),
        /// The region of an agreement.
        Region "region" ("Regio", "Region"),
        /// Who keeps the region's contacts.
        Custodian "custodian" ("Beheerder", "Custodian"),
        /// The longest time between two confirmations.
        Every "every" ("Ritme", "Every"),
        /// How contacts are confirmed.
        Method "method" ("Manier", "Method"),
        /// How long before the day a reminder is given.
        RemindBefore "remindBefore" ("Herinneren vooraf", "Remind before"),
        /// How long after the day somebody still counts as reliable.
        Grace "grace" ("Extra tijd", "Grace"),
        /// Which details every contact must have.
        RequiredDetails "requiredDetails" ("Verplichte gegevens", "Required details"),
        /// How often the list is spread.
        DistributeEvery "distributeEvery" ("Verspreiden elke", "Distribute every"),
        /// The contact, by id.
        Contact "contact" ("Contact-id", "Contact id"),
        /// The day.
        On "on" ("Datum", "On"),
        /// Who vouched.
        By "by" ("Door", "By"),
        /// Who stands in, by id.
        ReplacedBy "replacedBy" ("Vervanger", "Replaced by"),
    }
}

impl FactField {
    /// The field of lists that says the same, so that people may use its headings in this table too.
    pub(in crate::exchange) const fn of_lists(self, kind: FactKind) -> Option<Field> {
        match (kind, self) {
            (FactKind::Contacts, Self::Id) => Some(Field::Id),
            (FactKind::Contacts, Self::Name) => Some(Field::Name),
            (_, Self::GivenName) => Some(Field::GivenName),
            (_, Self::Infix) => Some(Field::Infix),
            (_, Self::FamilyName) => Some(Field::FamilyName),
            (_, Self::Function) => Some(Field::Function),
            (_, Self::Organisation) => Some(Field::Organisation),
            (_, Self::Role) => Some(Field::Role),
            (_, Self::Serves | Self::Areas) => Some(Field::Area),
            (_, Self::Email) => Some(Field::Email),
            (_, Self::Phone) => Some(Field::Phone),
            (_, Self::WorkingDays) => Some(Field::WorkingDays),
            (_, Self::SkjRegistered) => Some(Field::Skj),
            (_, Self::LastChecked) => Some(Field::LastChecked),
            _ => None,
        }
    }

    /// The heading of our own tables: the key of the format in snake_case, as data frames have it.
    #[must_use]
    pub fn heading(self) -> String {
        let mut heading = String::new();
        for letter in self.as_str().chars() {
            if letter.is_ascii_uppercase() {
                heading.push('_');
            }
            heading.push(letter.to_ascii_lowercase());
        }
        heading
    }
}
