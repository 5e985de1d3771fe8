//! Which columns each table has, and what they say: the one list for the reader, the writer and the documentation.

use super::field::{FactField, FactKind};
use crate::language::Language;

/// A column that a table can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FactColumn {
    /// What it is about.
    pub field: FactField,
    /// Whether a table cannot do without.
    pub is_needed: bool,
    says: (&'static str, &'static str),
}

impl FactColumn {
    /// What a cell of this column says.
    #[must_use]
    pub const fn says(&self, language: Language) -> &'static str {
        language.pick(self.says.0, self.says.1)
    }
}

const fn needed(field: FactField, nl: &'static str, en: &'static str) -> FactColumn {
    FactColumn { field, is_needed: true, says: (nl, en) }
}

const fn free(field: FactField, nl: &'static str, en: &'static str) -> FactColumn {
    FactColumn { field, is_needed: false, says: (nl, en) }
}

use FactField as F;

const DISTRICTS: &[FactColumn] = &[
    needed(
        F::Id,
        "de code: die van de gemeente, een schuine streep en een eigen naam",
        "the code: that of the municipality, a slash and a name of its own",
    ),
    needed(F::Name, "de naam", "the name"),
];

const ORGANISATIONS: &[FactColumn] = &[
    needed(
        F::Id,
        "het id; rijen met hetzelfde id zijn één organisatie",
        "the id; rows with one id are one organisation",
    ),
    needed(F::Name, "de naam", "the name"),
    needed(
        F::Role,
        "een van de vier rollen, als woord van het formaat of zoals mensen het schrijven",
        "one of the four roles, as a word of the format or as people write it",
    ),
    needed(
        F::Serves,
        "een of meer gemeenten, wijken of regio's, met code of naam",
        "one or more municipalities, districts or regions, by code or name",
    ),
    free(
        F::AreaFrom,
        "de eerste dag waarop de organisatie werkt voor de gebieden van deze rij",
        "the first day on which it serves the areas of this row",
    ),
    free(F::AreaUntil, "de eerste dag waarop niet meer", "the first day on which it no longer does"),
    free(F::AreaThrough, "of: de laatste dag waarop nog wel", "or: the last day on which it does"),
    free(
        F::From,
        "de eerste dag waarop de organisatie bestaat",
        "the first day on which the organisation is there",
    ),
    free(F::Until, "de eerste dag waarop niet meer", "the first day on which it is no longer"),
    free(F::Through, "of: de laatste dag", "or: the last day"),
    free(
        F::Point,
        "waar men haar bereikt: `desk` (als er niets staat), `dutyLine` of `mailbox`; elk punt een eigen rij",
        "where it can be reached: `desk` (when nothing stands there), `dutyLine` or `mailbox`; each point a row of its own",
    ),
    free(F::PointName, "hoe dat punt heet", "what that point is called"),
    free(F::Phone, "het nummer van dat punt", "the number of that point"),
    free(F::Email, "het adres van dat punt", "the address of that point"),
    free(F::Hours, "wanneer dat punt bereikbaar is", "when that point answers"),
];

const CONTACTS: &[FactColumn] = &[
    free(
        F::Id,
        "het id; rijen met hetzelfde id zijn één mens, en wie er geen heeft krijgt er een",
        "the id; rows with one id are one person, and who has none is given one",
    ),
    needed(
        F::Name,
        "de hele naam; of de drie kolommen hieronder",
        "the whole name; or the three columns below",
    ),
    free(F::GivenName, "de voornaam", "the given name"),
    free(F::Infix, "wat ertussen staat", "what stands between"),
    free(F::FamilyName, "de achternaam", "the family name"),
    free(F::Function, "wat iemand doet, in een paar woorden", "what somebody does, in a few words"),
    free(
        F::Organisation,
        "het id of de naam van de organisatie; anders wijzen rol en gebied haar aan",
        "the id or name of the organisation; else role and area point at it",
    ),
    free(F::Role, "de rol van die organisatie", "the role of that organisation"),
    free(
        F::Areas,
        "een of meer gebieden, met code of naam; leeg als de organisatie er maar één heeft",
        "one or more areas, by code or name; empty when the organisation serves only one",
    ),
    free(
        F::AreaFrom,
        "de eerste dag waarop iemand werkt voor de gebieden van deze rij",
        "the first day on which somebody works for the areas of this row",
    ),
    free(F::AreaUntil, "de eerste dag waarop niet meer", "the first day on which no longer"),
    free(F::AreaThrough, "of: de laatste dag waarop nog wel", "or: the last day on which they do"),
    free(F::Email, "het e-mailadres op het werk", "work e-mail"),
    free(F::Phone, "de telefoon op het werk", "work phone"),
    free(
        F::WorkingDays,
        "werkdagen: `ma di do`, `ma t/m do`, `mon; tue`",
        "days at work: `mon; tue`, `ma di do`, `ma t/m do`",
    ),
    free(F::SkjRegistered, "ja of nee", "yes or no"),
    free(
        F::From,
        "de eerste dag in dienst; elke periode een eigen rij",
        "the first day in service; each period a row of its own",
    ),
    free(F::Until, "de eerste dag uit dienst", "the first day out of service"),
    free(F::Through, "of: de laatste dag in dienst", "or: the last day in service"),
    free(
        F::LastChecked,
        "de dag waarop deze gegevens het laatst zijn nagekeken: een bevestiging, als iemand ervoor instaat",
        "the day on which these details were last checked: a confirmation, when somebody vouches for it",
    ),
    free(
        F::ConfirmedBy,
        "wie daarvoor instaat: `self`, `organisation` of `custodian`",
        "who vouches for that: `self`, `organisation` or `custodian`",
    ),
];

const AGREEMENTS: &[FactColumn] = &[
    needed(F::Region, "de regio, met code of naam", "the region, by code or name"),
    free(
        F::From,
        "de eerste dag waarop de afspraak geldt",
        "the first day on which the agreement is in force",
    ),
    free(F::Until, "de eerste dag waarop niet meer", "the first day on which it no longer is"),
    free(F::Through, "of: de laatste dag", "or: the last day"),
    free(
        F::Custodian,
        "de beheerder: een gemeente of een organisatie",
        "the custodian: a municipality or an organisation",
    ),
    free(
        F::RequiredDetails,
        "wat van iedereen bekend moet zijn: `email; phone`, of `geen`",
        "what must be known of everybody: `email; phone`, or `none`",
    ),
    free(
        F::DistributeEvery,
        "hoe vaak de lijst verspreid wordt: `P3M` of `3 maanden`",
        "how often the list is spread: `P3M` or `3 months`",
    ),
    free(
        F::Role,
        "de rol waarover de volgende kolommen gaan; elke rol een eigen rij",
        "the role that the next columns are about; each role a row of its own",
    ),
    free(
        F::Every,
        "hoe vaak bevestigd wordt: `P3M` of `3 maanden`",
        "how often contacts are confirmed: `P3M` or `3 months`",
    ),
    free(
        F::Method,
        "hoe: `delivery`, `selfConfirmation` of `custodianCheck`",
        "how: `delivery`, `selfConfirmation` or `custodianCheck`",
    ),
    free(
        F::RemindBefore,
        "hoe lang vooraf een herinnering komt: `P14D` of `2 weken`",
        "how long before the day a reminder is given: `P14D` or `2 weeks`",
    ),
    free(F::Grace, "de extra tijd na de dag", "the extra time after the day"),
];

const CONFIRMATIONS: &[FactColumn] = &[
    needed(F::Contact, "het id van het contact", "the id of the contact"),
    needed(F::On, "de dag", "the day"),
    free(
        F::By,
        "wie ervoor instaat: `self`, `organisation` of `custodian`; leeg als dat voor alles samen gezegd is",
        "who vouches: `self`, `organisation` or `custodian`; empty when that is said for everything together",
    ),
];

const ABSENCES: &[FactColumn] = &[
    needed(F::Contact, "het id van het contact", "the id of the contact"),
    free(F::From, "de eerste dag weg", "the first day away"),
    free(F::Until, "de eerste dag terug", "the first day back"),
    free(F::Through, "of: de laatste dag weg", "or: the last day away"),
    free(F::ReplacedBy, "het id van wie vervangt", "the id of who stands in"),
];

impl FactKind {
    /// The columns that the table can have, in the order in which our own tables have them.
    #[must_use]
    pub const fn columns(self) -> &'static [FactColumn] {
        match self {
            Self::Districts => DISTRICTS,
            Self::Organisations => ORGANISATIONS,
            Self::Contacts => CONTACTS,
            Self::Agreements => AGREEMENTS,
            Self::Confirmations => CONFIRMATIONS,
            Self::Absences => ABSENCES,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_a_table_and_no_table_has_one_twice() {
        for field in FactField::ALL {
            assert!(
                FactKind::ALL.iter().flat_map(|kind| kind.columns()).any(|column| column.field == *field),
                "{field}"
            );
        }
        for kind in FactKind::ALL {
            for column in kind.columns() {
                let same = kind.columns().iter().filter(|other| other.field == column.field).count();
                assert_eq!(same, 1, "{kind} {}", column.field);
            }
        }
    }
}
