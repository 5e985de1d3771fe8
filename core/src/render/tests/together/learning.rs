//! Learning groups and sessions.

use super::{Case, check, finding, texts};

pub(super) const GROUPS: &[Case] = &[
    (
        "learning.start {\"learningGroup\": \"lg-liemers\"} notApplicable",
        r#""observed": {"voluntary": ["lg-liemers"]}, "evidence": ["lg-liemers"]"#,
        "Leergroep lg-liemers (Liemers): niet van toepassing (start van leergroepen). Leergroepen worden nog niet \
         gevraagd. Deze groep is uit eigen beweging al begonnen.",
        "Learning group lg-liemers (Liemers): not applicable (start of learning groups). Learning groups are not asked for \
         yet. This group has started of its own accord.",
    ),
    (
        "learning.start {\"learningGroup\": \"lg-renkum\"} notApplicable",
        r#""observed": {"voluntary": []}, "evidence": ["lg-renkum"]"#,
        "Leergroep lg-renkum (Renkum): niet van toepassing (start van leergroepen). Leergroepen worden nog niet gevraagd. \
         Deze groep is nog niet begonnen.",
        "Learning group lg-renkum (Renkum): not applicable (start of learning groups). Learning groups are not asked for \
         yet. This group has not started.",
    ),
    (
        "learning.group {\"subregion\": \"cg-oost\"} met",
        r#""observed": {"group": "lg-liemers", "missing": [], "members": 12, "tookPart": 9}, "due": "2022-12-31""#,
        "Liemers: leergroep lg-liemers heeft professionals van alle vier de partners. De groep heeft 12 leden; daarvan \
         waren 9 ook bij een samenwerkingsbijeenkomst.",
        "Liemers: learning group lg-liemers has professionals of all four partners. The group has 12 members; of these 9 \
         were at a cooperation meeting too.",
    ),
    (
        "learning.group {\"area\": \"GM0221\"} atRisk",
        r#""observed": {"group": "lg-liemers", "missing": ["localTeam", "childProtectionBoard"], "members": 2,
                        "tookPart": 0}, "due": "2022-12-31", "remedy": {"ask": "members"}"#,
        "Doesburg: in leergroep lg-liemers (Liemers) ontbreken nog een lokaal team en de Raad. De groep heeft 2 leden; \
         daarvan was niemand ook bij een samenwerkingsbijeenkomst.",
        "Doesburg: learning group lg-liemers (Liemers) still lacks a local team and the Child Protection Board. The group \
         has 2 members; of these nobody was at a cooperation meeting too.",
    ),
    (
        "learning.group {\"subregion\": \"cg-oost\"} onTrack",
        r#""observed": {"group": "lg-liemers", "missing": ["veiligThuis"], "members": 1, "tookPart": 1},
           "due": "2022-12-31""#,
        "Liemers: in leergroep lg-liemers ontbreekt nog Veilig Thuis. Op 31 december 2022 is er wel een groep met alle vier \
         de partners. De groep heeft 1 lid; daarvan was 1 ook bij een samenwerkingsbijeenkomst.",
        "Liemers: learning group lg-liemers still lacks Veilig Thuis. On 31 December 2022 there will be a group with all \
         four partners. The group has 1 member; of these 1 was at a cooperation meeting too.",
    ),
    (
        "learning.group {\"subregion\": \"cg-oost\"} notMet",
        r#""observed": {"group": "lg-liemers", "missing": ["certifiedInstitution"], "members": 0, "tookPart": 0},
           "due": "2022-12-31", "remedy": {"ask": "members"}"#,
        "Liemers: in leergroep lg-liemers ontbreekt een GI. De groep heeft nog geen leden.",
        "Liemers: learning group lg-liemers lacks a certified institution. The group has no members yet.",
    ),
    (
        "learning.group {} atRisk",
        r#""observed": {"group": null, "missing": ["localTeam", "certifiedInstitution", "childProtectionBoard",
                        "veiligThuis"], "members": 0, "tookPart": 0}, "due": "2022-12-31", "remedy": {"ask": "group"}"#,
        "Centraal Gelderland: er is nog geen leergroep.",
        "Centraal Gelderland: there is no learning group yet.",
    ),
    (
        "learning.group {} notMet",
        r#""observed": {"group": null, "missing": ["localTeam"], "members": 0, "tookPart": 0}, "due": "2022-12-31",
           "remedy": {"ask": "group"}"#,
        "Centraal Gelderland: er is geen leergroep.",
        "Centraal Gelderland: there is no learning group.",
    ),
    (
        "learning.sessions {\"learningGroup\": \"lg-liemers\"} met",
        r#""expected": 1, "observed": {"held": 1, "planned": 0}, "due": "2022-12-31""#,
        "Leergroep lg-liemers (Liemers): 1 leerbijeenkomst is gehouden. Nodig is er 1.",
        "Learning group lg-liemers (Liemers): 1 session was held. Needed: 1.",
    ),
    (
        "learning.sessions {\"learningGroup\": \"lg-liemers\"} onTrack",
        r#""expected": 2, "observed": {"held": 1, "planned": 1}, "due": "2022-12-31""#,
        "Leergroep lg-liemers (Liemers): 1 van de 2 leerbijeenkomsten is gehouden; 1 is gepland. Nodig zijn er 2.",
        "Learning group lg-liemers (Liemers): 1 of the 2 sessions was held; 1 is planned. Needed: 2.",
    ),
    (
        "learning.sessions {\"learningGroup\": \"lg-liemers\"} atRisk",
        r#""expected": 3, "observed": {"held": 2, "planned": 0}, "due": "2022-12-31", "remedy": {"ask": "session"}"#,
        "Leergroep lg-liemers (Liemers): 2 van de 3 leerbijeenkomsten zijn gehouden; er is nog niets gepland. Er is er nog 1 \
         nodig, uiterlijk op 31 december 2022.",
        "Learning group lg-liemers (Liemers): 2 of the 3 sessions were held; nothing is planned yet. That leaves 1 to hold \
         by 31 December 2022.",
    ),
    (
        "learning.sessions {\"learningGroup\": \"lg-liemers\"} notMet",
        r#""expected": 2, "observed": {"held": 0, "planned": 0}, "due": "2022-12-31", "remedy": {"ask": "session"}"#,
        "Leergroep lg-liemers (Liemers): er is geen leerbijeenkomst gehouden. Nodig waren er 2, uiterlijk op 31 december \
         2022.",
        "Learning group lg-liemers (Liemers): no session has been held. Needed: 2, by 31 December 2022.",
    ),
    (
        "learning.sessions {\"learningGroup\": \"lg-liemers\"} undetermined",
        r#""observed": {"held": 1, "planned": 2}, "due": "2022-12-31", "remedy": {"decide": "learning.sessions"}"#,
        "Leergroep lg-liemers (Liemers): niet te bepalen. Het beleid zegt niet hoeveel leerbijeenkomsten er in 2022 moeten \
         zijn. Er is 1 leerbijeenkomst gehouden; 2 zijn gepland.",
        "Learning group lg-liemers (Liemers): cannot be determined. The policy does not say how many sessions there must be \
         in 2022. So far 1 session was held; 2 are planned.",
    ),
    (
        "learning.benefit {\"learningGroup\": \"lg-liemers\"} met",
        r#""expected": {"strengthens": "moreThanHalf"}, "observed": {"asked": 8, "strengthens": 5}"#,
        "Leergroep lg-liemers (Liemers): 8 professionals zijn gevraagd of deze groep de samenwerking versterkt; 5 zeggen ja.",
        "Learning group lg-liemers (Liemers): 8 professionals were asked whether this group strengthens cooperation; 5 say \
         yes.",
    ),
    (
        "learning.benefit {\"learningGroup\": \"lg-liemers\"} notMet",
        r#""expected": {"strengthens": "moreThanHalf"}, "observed": {"asked": 1, "strengthens": 0}"#,
        "Leergroep lg-liemers (Liemers): 1 professional is gevraagd of deze groep de samenwerking versterkt; niemand zegt \
         ja. Dat moet meer dan de helft zijn.",
        "Learning group lg-liemers (Liemers): 1 professional was asked whether this group strengthens cooperation; nobody \
         says yes. It should be more than half.",
    ),
    (
        "learning.benefit {\"learningGroup\": \"lg-liemers\"} notMet",
        r#""expected": {"strengthens": "all"}, "observed": {"asked": 3, "strengthens": 1}"#,
        "Leergroep lg-liemers (Liemers): 3 professionals zijn gevraagd of deze groep de samenwerking versterkt; 1 zegt ja. \
         Dat moet iedereen zijn.",
        "Learning group lg-liemers (Liemers): 3 professionals were asked whether this group strengthens cooperation; 1 says \
         yes. It should be everybody.",
    ),
    (
        "learning.benefit {\"learningGroup\": \"lg-renkum\"} undetermined",
        r#""expected": {"strengthens": "moreThanHalf"}, "observed": {"asked": 0, "strengthens": 0},
           "remedy": {"ask": "answers"}"#,
        "Leergroep lg-renkum (Renkum): niet te bepalen. Er is nog niemand gevraagd of deze groep de samenwerking versterkt.",
        "Learning group lg-renkum (Renkum): cannot be determined. Nobody has been asked yet whether this group strengthens \
         cooperation.",
    ),
];

pub(super) const SESSIONS: &[Case] = &[
    (
        "learning.joint {\"session\": \"s1\"} met",
        r#""expected": {"organisations": 2, "roles": 2}, "observed": {"organisations": 3, "roles": 2}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): er waren professionals van 3 organisaties en 2 rollen.",
        "The session of 10 March 2022 (Liemers): professionals of 3 organisations and 2 roles were there.",
    ),
    (
        "learning.joint {\"session\": \"s1\"} notMet",
        r#""expected": {"organisations": 2, "roles": 2}, "observed": {"organisations": 1, "roles": 1}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): er waren professionals van 1 organisatie en 1 rol. Nodig waren er 2 \
         organisaties en 2 rollen.",
        "The session of 10 March 2022 (Liemers): professionals of 1 organisation and 1 role were there. Needed: 2 \
         organisations and 2 roles.",
    ),
    (
        "learning.joint {\"session\": \"s1\"} notMet",
        r#""expected": {"organisations": 4, "roles": 4}, "observed": {"organisations": 0, "roles": 0}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): er was niemand. Nodig waren er 4 organisaties en 4 rollen.",
        "The session of 10 March 2022 (Liemers): nobody was there. Needed: 4 organisations and 4 roles.",
    ),
    (
        "learning.joint {\"session\": \"s2\"} onTrack",
        r#""expected": {"organisations": 2, "roles": 2}, "observed": {"organisations": 2, "roles": 2}, "due": "2022-10-06""#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): tot nu toe doen er professionals mee van 2 organisaties en 2 \
         rollen.",
        "The session of 6 October 2022 (Liemers): professionals of 2 organisations and 2 roles take part so far.",
    ),
    (
        "learning.joint {\"session\": \"s2\"} atRisk",
        r#""expected": {"organisations": 2, "roles": 2}, "observed": {"organisations": 0, "roles": 0}, "due": "2022-10-06",
           "remedy": {"ask": "attendees"}"#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): tot nu toe doet er niemand mee. Nodig zijn er 2 organisaties en 2 \
         rollen.",
        "The session of 6 October 2022 (Liemers): nobody takes part so far. Needed: 2 organisations and 2 roles.",
    ),
    (
        "learning.joint {\"session\": \"s5\"} undetermined",
        r#""expected": {"organisations": 2, "roles": 2}, "observed": {"organisations": 0, "roles": 0},
           "remedy": {"ask": "attendees"}"#,
        "De leerbijeenkomst van 3 februari 2022 (Liemers): niet te bepalen. Er is niet vastgelegd wie er was.",
        "The session of 3 February 2022 (Liemers): cannot be determined. Who was there is not recorded.",
    ),
    (
        "learning.casuistry {\"session\": \"s1\"} met",
        r#""expected": {"themes": 1}, "observed": {"themes": ["intake", "safetyPlan"]}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): er is casuïstiek besproken om van te leren (2 thema's).",
        "The session of 10 March 2022 (Liemers): cases were discussed to learn from (2 themes).",
    ),
    (
        "learning.casuistry {\"session\": \"s1\"} notMet",
        r#""expected": {"themes": 1}, "observed": {"themes": []}, "remedy": {"ask": "themes"}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): er is geen casuïstiek vastgelegd om van te leren.",
        "The session of 10 March 2022 (Liemers): no cases to learn from are recorded.",
    ),
    (
        "learning.casuistry {\"session\": \"s2\"} onTrack",
        r#""expected": {"themes": 1}, "observed": {"themes": ["intake"]}, "due": "2022-10-06""#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): er staat casuïstiek op het programma om van te leren (1 thema).",
        "The session of 6 October 2022 (Liemers): there are cases on the programme to learn from (1 theme).",
    ),
    (
        "learning.casuistry {\"session\": \"s2\"} atRisk",
        r#""expected": {"themes": 1}, "observed": {"themes": []}, "due": "2022-10-06", "remedy": {"ask": "themes"}"#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): er staat nog geen casuïstiek op het programma.",
        "The session of 6 October 2022 (Liemers): there are no cases on the programme yet.",
    ),
    (
        "learning.skj {\"session\": \"s1\"} met",
        r#""observed": {"failing": [], "unknown": []}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): alles wat voor SKJ nodig is, is vastgelegd. Of er punten voor zijn, \
         bepaalt SKJ zelf.",
        "The session of 10 March 2022 (Liemers): everything that SKJ asks is recorded. Whether it earns points is up to SKJ \
         itself.",
    ),
    (
        "learning.skj {\"session\": \"s2\"} onTrack",
        r#""observed": {"failing": [], "unknown": []}, "due": "2022-10-06""#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): alles wat voor SKJ nodig is, is geregeld. Of er punten voor zijn, \
         bepaalt SKJ zelf.",
        "The session of 6 October 2022 (Liemers): everything that SKJ asks is arranged. Whether it earns points is up to SKJ \
         itself.",
    ),
    (
        "learning.skj {\"session\": \"s1\"} notMet",
        r#""observed": {"failing": ["theory", "structuredMethod"], "unknown": ["equality", "attendance", "minutes"]},
           "remedy": {"ask": "sessionFacts"}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): voor SKJ ontbrak: theorie en een gestructureerde methode. Nog niet \
         vastgelegd is: gelijkwaardigheid of een begeleider van buiten het team, wie er was en hoe lang het duurde.",
        "The session of 10 March 2022 (Liemers): for SKJ this was missing: theory and a structured method. Not recorded yet: \
         equality or a facilitator from outside the team, who was there and how long it took.",
    ),
    (
        "learning.skj {\"session\": \"s1\"} undetermined",
        r#""observed": {"failing": [], "unknown": ["ownActing", "individualDevelopment"]}, "remedy": {"ask": "sessionFacts"}"#,
        "De leerbijeenkomst van 10 maart 2022 (Liemers): niet te bepalen. Voor SKJ is nog niet vastgelegd: het eigen handelen \
         centraal en de eigen ontwikkeling.",
        "The session of 10 March 2022 (Liemers): cannot be determined. For SKJ this is not recorded yet: own acting at the \
         centre and individual development.",
    ),
    (
        "learning.skj {\"session\": \"s2\"} atRisk",
        r#""observed": {"failing": ["equality"], "unknown": []}, "due": "2022-10-06", "remedy": {"ask": "sessionFacts"}"#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): voor SKJ ontbreekt nog: gelijkwaardigheid of een begeleider van \
         buiten het team.",
        "The session of 6 October 2022 (Liemers): for SKJ this is still missing: equality or a facilitator from outside the \
         team.",
    ),
    (
        "learning.skj {\"session\": \"s2\"} atRisk",
        r#""observed": {"failing": [], "unknown": ["minutes"]}, "due": "2022-10-06", "remedy": {"ask": "sessionFacts"}"#,
        "De leerbijeenkomst van 6 oktober 2022 (Liemers): voor SKJ is nog niet vastgelegd: hoe lang het duurt.",
        "The session of 6 October 2022 (Liemers): for SKJ this is not recorded yet: how long it takes.",
    ),
];

#[test]
fn learning_groups() {
    check(GROUPS);
}

#[test]
fn learning_sessions() {
    check(SESSIONS);
}

#[test]
fn a_session_without_outcome_says_so_whatever_is_asked_of_it() {
    let [dutch, english] = texts();
    for requirement in ["learning.joint", "learning.casuistry", "learning.skj"] {
        let open =
            finding(&format!("{requirement} {{\"session\": \"s3\"}} undetermined"), r#""observed": {}"#);
        assert_eq!(
            dutch.finding(&open),
            "De leerbijeenkomst van 12 mei 2022 (Liemers): niet te bepalen. Er is nog niet vastgelegd hoe deze \
             leerbijeenkomst is verlopen."
        );
        assert_eq!(
            english.finding(&open),
            "The session of 12 May 2022 (Liemers): cannot be determined. How this session went has not been recorded yet."
        );
        let outcome = "Record how the session of 12 May 2022 went";
        assert_eq!(english.remedy(&open).as_deref(), Some(outcome), "{requirement}");
        let gone =
            finding(&format!("{requirement} {{\"session\": \"s4\"}} notApplicable"), r#""observed": {}"#);
        assert!(dutch.finding(&gone).ends_with("). De leerbijeenkomst is afgelast."), "{requirement}");
        assert!(english.finding(&gone).ends_with("). The session is cancelled."), "{requirement}");
    }
}
