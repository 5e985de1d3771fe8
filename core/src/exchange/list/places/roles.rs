//! The four roles by the words that people write.

use crate::exchange::list::folding;
use crate::vocabulary::PartnerRole;

/// The words for each role, by their key (small letters and digits only).
const WORDS: &[(PartnerRole, &[&str])] = &[
    (
        PartnerRole::LocalTeam,
        &[
            "lokaalteam",
            "lokaleteam",
            "lokaleteams",
            "localteam",
            "lt",
            "wijkteam",
            "wijkteams",
            "sociaalteam",
            "sociaalwijkteam",
            "jeugdteam",
            "jeugdengezinsteam",
            "gebiedsteam",
            "kernteam",
            "dorpsteam",
            "toegangsteam",
        ],
    ),
    (
        PartnerRole::CertifiedInstitution,
        &[
            "gi",
            "gis",
            "gecertificeerdeinstelling",
            "gecertificeerdeinstellingen",
            "gecertificeerdeinstellinggi",
            "certifiedinstitution",
            "jeugdbescherming",
        ],
    ),
    (
        PartnerRole::ChildProtectionBoard,
        &[
            "rvdk",
            "rvk",
            "raad",
            "deraad",
            "raadvoordekinderbescherming",
            "raadvoorkinderbescherming",
            "raadvoordekinderbeschermingrvdk",
            "raadvdkinderbescherming",
            "kinderbescherming",
            "childprotectionboard",
        ],
    ),
    (PartnerRole::VeiligThuis, &["vt", "veiligthuis", "veiligthuisvt", "amhk"]),
];

/// The most words that the name of a role has.
const LONGEST: usize = 6;

/// The role as people write it, or as it stands in documents: `team`, `GI`, `RvdK`, `Veilig Thuis`.
///
/// ```
/// use bouwsteen::exchange::partner_role;
/// use bouwsteen::PartnerRole;
/// assert_eq!(partner_role("team"), Some(PartnerRole::LocalTeam));
/// assert_eq!(partner_role("G.I."), Some(PartnerRole::CertifiedInstitution));
/// assert_eq!(partner_role("childProtectionBoard"), Some(PartnerRole::ChildProtectionBoard));
/// assert_eq!(partner_role("jurist"), None);
/// ```
#[must_use]
pub fn partner_role(text: &str) -> Option<PartnerRole> {
    // In a list the word alone may be the name of any team; asked for a role it is plain.
    if text.trim().eq_ignore_ascii_case("team") { Some(PartnerRole::LocalTeam) } else { role(text) }
}

/// The role that a cell names.
pub(super) fn role(text: &str) -> Option<PartnerRole> {
    of_key(&folding::key(text))
}

fn of_key(key: &str) -> Option<PartnerRole> {
    WORDS.iter().find(|(_, words)| words.contains(&key)).map(|(role, _)| *role)
}

/// The role with which folded words begin or end, and the rest: `wijkteam ede`, `ede wijkteam`. The longest role counts.
pub(super) fn within(words: &str) -> Option<(PartnerRole, String)> {
    let all: Vec<&str> = words.split(' ').collect();
    (1..=all.len().min(LONGEST)).rev().find_map(|count| {
        let begins = all.split_at_checked(count);
        let ends = all.split_at_checked(all.len() - count).map(|(rest, role)| (role, rest));
        [begins, ends]
            .into_iter()
            .flatten()
            .find_map(|(role, rest)| Some((of_key(&role.concat())?, rest.join(" "))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_as_people_write_them() {
        for (text, expected) in [
            ("Lokaal team", PartnerRole::LocalTeam),
            ("LT", PartnerRole::LocalTeam),
            ("sociaal wijkteam", PartnerRole::LocalTeam),
            ("G.I.", PartnerRole::CertifiedInstitution),
            ("Gecertificeerde Instelling", PartnerRole::CertifiedInstitution),
            ("Gecertificeerde Instelling (GI)", PartnerRole::CertifiedInstitution),
            ("RvdK", PartnerRole::ChildProtectionBoard),
            ("R.v.d.K.", PartnerRole::ChildProtectionBoard),
            ("Raad v.d. Kinderbescherming", PartnerRole::ChildProtectionBoard),
            ("raad voor de kinderbescherming", PartnerRole::ChildProtectionBoard),
            ("Veilig Thuis", PartnerRole::VeiligThuis),
            ("VeiligThuis", PartnerRole::VeiligThuis),
        ] {
            assert_eq!(role(text), Some(expected), "{text}");
        }
        for role_in_json in PartnerRole::ALL {
            assert_eq!(role(role_in_json.as_str()), Some(*role_in_json));
        }
        for other in ["Jeugdconsulent", "", "Gemeente", "Veilig"] {
            assert_eq!(role(other), None, "{other}");
        }
    }

    #[test]
    fn roles_within_names() {
        let found = |words: &str| within(words).map(|(role, rest)| (role, rest.as_str().to_owned()));
        assert_eq!(found("lt ede"), Some((PartnerRole::LocalTeam, "ede".to_owned())));
        assert_eq!(found("ede wijkteam"), Some((PartnerRole::LocalTeam, "ede".to_owned())));
        assert_eq!(found("veilig thuis nog"), Some((PartnerRole::VeiligThuis, "nog".to_owned())));
        let board = "raad voor de kinderbescherming arnhem";
        assert_eq!(found(board), Some((PartnerRole::ChildProtectionBoard, "arnhem".to_owned())));
        assert_eq!(found("raad"), Some((PartnerRole::ChildProtectionBoard, String::new())));
        assert_eq!(found("william schrikker stichting"), None);
    }
}
