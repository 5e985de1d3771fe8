//! Words for invented people: given names, family names that say so, and functions.

/// Given names heard in Gelderland.
pub(super) const GIVEN: &[&str] = &[
    "Aaltje", "Abel", "Ahmed", "Aisha", "Amber", "Anna", "Anouk", "Arjan", "Ayla", "Bart", "Berend", "Bilal",
    "Britt", "Carmen", "Chantal", "Cor", "Daan", "Daphne", "Derya", "Dirk", "Eline", "Elif", "Emre",
    "Esther", "Eva", "Farid", "Fatima", "Femke", "Floor", "Frank", "Geert", "Gerda", "Hanna", "Harm",
    "Hatice", "Hugo", "Ibrahim", "Ilse", "Imane", "Inge", "Jamal", "Jan", "Jasmijn", "Jeroen", "Joke",
    "Joris", "Karin", "Kees", "Khadija", "Kim", "Laura", "Leyla", "Lotte", "Lucas", "Maaike", "Malika",
    "Marit", "Mark", "Mehmet", "Merel", "Milan", "Mirjam", "Nadia", "Naomi", "Niels", "Noor", "Omar",
    "Paula", "Pim", "Rachid", "Renske", "Rik", "Roos", "Ruben", "Samira", "Sander", "Sanne", "Selma",
    "Sjoerd", "Sofie", "Stijn", "Tess", "Thijs", "Tim", "Vera", "Willem", "Wouter", "Yara", "Youssef",
    "Zeynep",
];

/// Family names that nobody takes for real.
pub(super) const FAMILY: &[&str] = &[
    "Bedacht",
    "Denkbeeldig",
    "Fictief",
    "Oefening",
    "Proefstuk",
    "Schijnbaar",
    "Verzinsel",
    "Verzonnen",
    "Voorbeeld",
    "Zogenaamd",
];

/// What somebody of a role does; the first is the most common.
pub(super) fn functions(role: &str) -> &'static [&'static str] {
    match role {
        "localTeam" => &["jeugd- en gezinsprofessional", "gezinscoach", "jeugdconsulent"],
        "veiligThuis" => &["veiligheidsprofessional", "maatschappelijk werker"],
        "childProtectionBoard" => &["raadsonderzoeker", "gedragsdeskundige"],
        _ => &["jeugdbeschermer", "gezinsvoogd"],
    }
}
