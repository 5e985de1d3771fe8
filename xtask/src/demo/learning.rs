//! Learning groups: one that began early, of its own accord, and three of 2022.

use super::attendance::Asked;
use super::contact::Contact;
use super::json::{object, strings, text};

struct Session {
    id: &'static str,
    date: &'static str,
    status: &'static str,
    minutes: Option<u16>,
    method: Option<&'static str>,
    facilitation: Option<&'static str>,
    /// Whether those present are equals, own acting is central, everybody develops, theory has a place.
    facts: [Option<bool>; 4],
    casuistry: Option<&'static [&'static str]>,
    values: &'static [&'static str],
    asked: Asked,
}

/// A planned session of which little is known yet.
const USUAL: Session = Session {
    id: "",
    date: "",
    status: "planned",
    minutes: Some(120),
    method: None,
    facilitation: None,
    facts: [None; 4],
    casuistry: None,
    values: &[],
    asked: Asked::all(&[]),
};

struct Group {
    id: &'static str,
    scope: &'static str,
    /// From when they are members, and who.
    members: &'static [(&'static str, &'static [&'static str])],
    sessions: &'static [Session],
    /// Who answered, when, and whether the group strengthens local cooperation.
    evaluations: &'static [(&'static str, &'static str, bool)],
}

const YES: Option<bool> = Some(true);
const NO: Option<bool> = Some(false);

const RN_OOST: &[&str] = &[
    "lt-nijmegen-1",
    "lt-nijmegen-4",
    "lt-berg-en-dal-1",
    "lt-heumen-1",
    "vt-gz-nijmegen-1",
    "jbg-nijmegen-1",
    "rvdk-rijk-van-nijmegen-2",
    "wss-rijk-van-nijmegen-1",
];

const RN_OOST_2022: &[&str] = &[
    "lt-nijmegen-1",
    "lt-nijmegen-4",
    "lt-berg-en-dal-1",
    "lt-heumen-1",
    "vt-gz-nijmegen-1",
    "jbg-nijmegen-1",
    "rvdk-rijk-van-nijmegen-2",
    "wss-rijk-van-nijmegen-1",
    "ldh-rijk-van-nijmegen-1",
];

const CG_OOST: &[&str] = &[
    "lt-doesburg-1",
    "lt-duiven-1",
    "lt-westervoort-1",
    "lt-zevenaar-1",
    "vt-gm-zevenaar-1",
    "jbg-zevenaar-1",
    "rvdk-zevenaar-1",
    "wss-lingewaard-2",
];

const MO_NOORD: &[&str] = &["lt-epe-1", "lt-hattem-1", "lt-heerde-3", "vt-nog-epe-1", "jbg-epe-1"];

const GROUPS: &[Group] = &[
    // Without the Board. Two of one role came, talked about no case and had no structured method.
    Group {
        id: "lg-mo-noord",
        scope: "mo-noord",
        members: &[("2022-02-01", MO_NOORD)],
        sessions: &[Session {
            id: "lg-mo-noord-1",
            date: "2022-04-07",
            status: "held",
            minutes: Some(90),
            method: Some("caseConsultation"),
            facilitation: Some("none"),
            facts: [YES, YES, YES, NO],
            casuistry: Some(&[]),
            asked: Asked {
                who: MO_NOORD,
                but: &[("lt-heerde-3", "absent"), ("vt-nog-epe-1", "absent"), ("jbg-epe-1", "notReleased")],
                travel: &[],
            },
            ..USUAL
        }],
        evaluations: &[("lt-epe-1", "2022-04-07", true), ("lt-hattem-1", "2022-04-07", false)],
    },
    // Begins after the summer.
    Group {
        id: "lg-achterhoek",
        scope: "ah-achterhoek",
        members: &[(
            "2022-09-01",
            &[
                "lt-doetinchem-1",
                "lt-winterswijk-1",
                "lt-berkelland-1",
                "vt-nog-doetinchem-1",
                "jbg-doetinchem-1",
                "rvdk-doetinchem-1",
            ],
        )],
        sessions: &[Session {
            id: "lg-achterhoek-1",
            date: "2022-10-04",
            method: Some("incidentMethod"),
            facilitation: Some("external"),
            facts: [None, YES, YES, YES],
            casuistry: Some(&["intake", "safetyPlan"]),
            values: &["trust"],
            asked: Asked {
                who: &["lt-doetinchem-1", "lt-winterswijk-1", "vt-nog-doetinchem-1", "rvdk-doetinchem-1"],
                but: &[("lt-winterswijk-1", "invited")],
                travel: &[],
            },
            ..USUAL
        }],
        evaluations: &[],
    },
    // One session as it should be, one of which too little was written down, one to come.
    Group {
        id: "lg-cg-oost",
        scope: "cg-oost",
        members: &[("2022-01-17", CG_OOST)],
        sessions: &[
            Session {
                id: "lg-cg-oost-1",
                date: "2022-02-10",
                status: "held",
                method: Some("structuredPeerReview"),
                facilitation: Some("external"),
                facts: [YES; 4],
                casuistry: Some(&["safetyAssessment", "handover"]),
                values: &["reflection"],
                asked: Asked::all(CG_OOST),
                ..USUAL
            },
            Session {
                id: "lg-cg-oost-2",
                date: "2022-05-19",
                status: "held",
                minutes: None,
                facilitation: Some("internal"),
                facts: [None, YES, YES, None],
                casuistry: Some(&["escalation"]),
                values: &["trust"],
                asked: Asked {
                    who: CG_OOST,
                    but: &[("lt-westervoort-1", "absent"), ("vt-gm-zevenaar-1", "declined")],
                    travel: &[],
                },
                ..USUAL
            },
            Session {
                id: "lg-cg-oost-3",
                date: "2022-09-15",
                method: Some("tenStepMethod"),
                facilitation: Some("external"),
                facts: [YES; 4],
                casuistry: Some(&["wholeFamily"]),
                values: &["wholeFamily"],
                asked: Asked {
                    who: CG_OOST,
                    but: &[("jbg-zevenaar-1", "invited"), ("wss-lingewaard-2", "invited")],
                    travel: &[],
                },
                ..USUAL
            },
        ],
        // Who doubted in February was convinced in May.
        evaluations: &[
            ("lt-doesburg-1", "2022-02-10", false),
            ("lt-doesburg-1", "2022-05-19", true),
            ("lt-duiven-1", "2022-05-19", true),
            ("lt-zevenaar-1", "2022-05-19", true),
            ("jbg-zevenaar-1", "2022-05-19", false),
            ("rvdk-zevenaar-1", "2022-05-19", true),
        ],
    },
    // Began in 2021, when nobody had to.
    Group {
        id: "lg-rn-oost",
        scope: "rn-oost",
        members: &[("2021-11-15", RN_OOST), ("2022-02-01", &["ldh-rijk-van-nijmegen-1"])],
        sessions: &[
            Session {
                id: "lg-rn-oost-1",
                date: "2021-12-09",
                status: "held",
                method: Some("incidentMethod"),
                facilitation: Some("internal"),
                facts: [YES; 4],
                casuistry: Some(&["safetyPlan"]),
                values: &["trust"],
                asked: Asked::all(RN_OOST),
                ..USUAL
            },
            Session {
                id: "lg-rn-oost-2",
                date: "2022-03-24",
                status: "held",
                method: Some("solutionFocusedReview"),
                facilitation: Some("external"),
                facts: [YES; 4],
                casuistry: Some(&["referral", "recovery"]),
                values: &["trust", "transparency"],
                asked: Asked {
                    who: RN_OOST_2022,
                    but: &[("lt-heumen-1", "absent"), ("wss-rijk-van-nijmegen-1", "declined")],
                    travel: &[],
                },
                ..USUAL
            },
            Session {
                id: "lg-rn-oost-3",
                date: "2022-09-29",
                method: Some("socraticDialogue"),
                facilitation: Some("external"),
                facts: [YES; 4],
                casuistry: Some(&["wholeFamily", "determination"]),
                values: &["wholeFamily"],
                asked: Asked::all(RN_OOST_2022),
                ..USUAL
            },
        ],
        evaluations: &[
            ("lt-nijmegen-1", "2022-03-24", true),
            ("lt-berg-en-dal-1", "2022-03-24", true),
            ("vt-gz-nijmegen-1", "2022-03-24", true),
            ("jbg-nijmegen-1", "2022-03-24", true),
            ("rvdk-rijk-van-nijmegen-2", "2022-03-24", false),
        ],
    },
];

/// The learning groups as JSON.
pub(super) fn groups(contacts: &[Contact]) -> Vec<String> {
    GROUPS.iter().map(|group| group_json(group, contacts)).collect()
}

fn group_json(group: &Group, contacts: &[Contact]) -> String {
    let members: Vec<String> =
        members(group).map(|(from, who)| object(&[("contact", text(who)), ("from", text(from))])).collect();
    let sessions: Vec<String> =
        group.sessions.iter().map(|session| session_json(session, contacts)).collect();
    let evaluations: Vec<String> = group
        .evaluations
        .iter()
        .map(|(who, on, yes)| {
            object(&[("contact", text(who)), ("on", text(on)), ("strengthens", yes.to_string())])
        })
        .collect();
    let mut entries = vec![("id", text(group.id)), ("scope", text(group.scope))];
    entries.push(("members", format!("[{}]", members.join(","))));
    entries.push(("sessions", format!("[{}]", sessions.join(","))));
    if !evaluations.is_empty() {
        entries.push(("evaluations", format!("[{}]", evaluations.join(","))));
    }
    object(&entries)
}

fn members(group: &Group) -> impl Iterator<Item = (&'static str, &'static str)> {
    group.members.iter().flat_map(|(from, who)| who.iter().map(|who| (*from, *who)))
}

fn session_json(session: &Session, contacts: &[Contact]) -> String {
    let mut entries = vec![("id", text(session.id)), ("date", text(session.date))];
    entries.extend(session.minutes.map(|minutes| ("minutes", minutes.to_string())));
    entries.push(("status", text(session.status)));
    entries.extend(session.method.map(|method| ("method", text(method))));
    entries.extend(session.facilitation.map(|facilitation| ("facilitation", text(facilitation))));
    let names = ["equality", "ownActing", "individualDevelopment", "theory"];
    let facts = names.into_iter().zip(session.facts);
    entries.extend(facts.filter_map(|(name, fact)| Some((name, fact?.to_string()))));
    entries.extend(session.casuistry.map(|themes| ("casuistry", strings(themes))));
    if !session.values.is_empty() {
        entries.push(("values", strings(session.values)));
    }
    let usual = if session.status == "held" { "present" } else { "accepted" };
    entries.push(("attendance", session.asked.to_json(session.id, session.date, usual, contacts)));
    object(&entries)
}

/// What every session asked, with its day.
#[cfg(test)]
pub(super) fn asked() -> impl Iterator<Item = (&'static str, &'static Asked)> {
    GROUPS.iter().flat_map(|group| group.sessions.iter().map(|session| (session.date, &session.asked)))
}

/// Per group the members with their first day, and who answered with the day.
#[cfg(test)]
pub(super) fn people() -> impl Iterator<Item = [Vec<(&'static str, &'static str)>; 2]> {
    GROUPS.iter().map(|group| {
        let answered = group.evaluations.iter().map(|(who, on, _)| (*on, *who));
        [members(group).collect(), answered.collect()]
    })
}
