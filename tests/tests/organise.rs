//! What an organiser starts from: an agenda that meets every criterion, and people with whom everybody is there.

use bouwsteen::{
    Assessment, Candidates, ContactId, Date, Language, Obstacle, PartnerRole, Policy, PolicyChange,
    ReadingId, Register, RequirementId, Scope, Subject, Verdict, changes_from_json,
};
use bouwsteen_tests::generate::tiny;
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The register with a meeting that is planned.
fn with_meeting(register: &Register, meeting: &Value) -> Register {
    let document =
        json!({ "format": "bouwsteen/changes/1", "changes": [{ "do": "planMeeting", "meeting": meeting }] });
    let changes = changes_from_json(document.to_string().as_bytes()).unwrap();
    register.with(&changes).unwrap_or_else(|problems| panic!("{problems}")).0
}

fn verdict(assessment: &Assessment, requirement: RequirementId, meeting: &str) -> Verdict {
    let subject = Subject::Meeting(meeting.parse().unwrap());
    let mut own = assessment.findings().filter(|own| own.requirement() == requirement);
    own.find(|own| own.subject() == subject).unwrap_or_else(|| panic!("{requirement} of {meeting}")).verdict()
}

/// Both built-in policies, as they are and with each other reading.
fn policies() -> Vec<Policy> {
    let built_in = Policy::BUILT_IN.iter().map(|id| Policy::built_in(id).unwrap());
    built_in
        .flat_map(|policy| {
            let others =
                ReadingId::ALL.iter().flat_map(|id| id.choices().iter().map(move |choice| (*id, *choice)));
            let read = |(id, choice)| {
                policy.adapt(policy.id().parse().unwrap(), [PolicyChange::Reading(id, choice)]).unwrap()
            };
            others.map(read).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_example_programme_meets_every_criterion_by_every_reading() {
    for policy in policies() {
        let year = policy.period().from().unwrap().year();
        for language in [Language::Nl, Language::En] {
            let agenda = policy.example_programme(language);
            assert_eq!(agenda.iter().filter_map(|item| item.minutes).sum::<u32>(), 120);
            assert!(agenda.iter().all(|item| item.title.is_some()));
            let meeting = json!({ "id": "voorbeeld", "scope": "JZ28", "date": format!("{year}-05-20"),
                "status": "held", "agenda": agenda });
            let register = with_meeting(&Register::demo(), &meeting);
            let assessment = register.assess(&policy, day(&format!("{year}-06-01")));
            let programme =
                RequirementId::ALL.iter().filter(|id| id.as_str().starts_with("meetings.programme."));
            for requirement in programme.filter(|id| policy.force(**id).is_some()) {
                assert_eq!(verdict(&assessment, *requirement, "voorbeeld"), Verdict::Met, "{requirement}");
            }
        }
    }
}

/// The verdicts on who is there when exactly the people suggested have accepted.
fn composition(register: &Register, scope: &Scope, on: Date, candidates: &Candidates) -> [Verdict; 2] {
    let accepted = candidates.suggestion.iter().map(|who| json!({ "contact": who, "state": "accepted" }));
    let attendance: Vec<_> = accepted.collect();
    let meeting =
        json!({ "id": "nieuw", "scope": scope, "date": on, "status": "planned", "attendance": attendance });
    let register = with_meeting(register, &meeting);
    let assessment = register.assess(&Policy::for_date(on), on.previous());
    let requirements =
        [RequirementId::MeetingsCompositionPartners, RequirementId::MeetingsCompositionLocalTeams];
    requirements.map(|requirement| verdict(&assessment, requirement, "nieuw"))
}

#[test]
fn with_the_people_suggested_everybody_is_there() {
    let (register, policy) = (Register::demo(), Policy::gvjb_2021());
    let on = day("2021-11-11");
    for scope in ["cg-oost", "cg-midden", "JZ32", "JZ12", "GM0228"] {
        let scope: Scope = scope.parse().unwrap();
        let candidates = register.candidates(&policy, &scope, on);
        let [partners, teams] = composition(&register, &scope, on, &candidates);
        let gap = |is_team: bool| candidates.gaps.iter().any(|gap| gap.municipality.is_some() == is_team);
        let expected = |gap: bool| if gap { Verdict::AtRisk } else { Verdict::OnTrack };
        assert_eq!((partners, teams), (expected(gap(false)), expected(gap(true))), "{scope}");
    }
}

#[test]
fn the_same_in_random_registers() {
    let mut complete = 0;
    for seed in 0..400 {
        let register = Register::from_str(&tiny(seed)).unwrap();
        let region = register.territory().regions().next().unwrap().code;
        let (scope, on) = (Scope::Area(region.into()), day("2021-09-01"));
        let candidates = register.candidates(&Policy::gvjb_2021(), &scope, on);
        let [partners, teams] = composition(&register, &scope, on, &candidates);
        let gap = |is_team: bool| candidates.gaps.iter().any(|gap| gap.municipality.is_some() == is_team);
        let expected = |gap: bool| if gap { Verdict::AtRisk } else { Verdict::OnTrack };
        assert_eq!((partners, teams), (expected(gap(false)), expected(gap(true))), "seed {seed}");
        complete += u32::from(candidates.gaps.is_empty());
        // Nobody who is away or would give too much is suggested.
        let free =
            |id: &ContactId| candidates.people.iter().any(|own| own.contact == *id && own.obstacle.is_none());
        assert!(candidates.suggestion.iter().all(free), "seed {seed}");
    }
    assert!(complete > 0, "some register has somebody of everybody");
}

/// Two people of Duiven's team, one of each of the others.
fn register(change: impl FnOnce(&mut Value)) -> Register {
    let organisation =
        |id: &str, role: &str, area: &str| json!({ "id": id, "name": id, "role": role, "serves": [area] });
    let person = |id: &str, organisation: &str| json!({ "id": id, "name": "Voorbeeld", "organisation": organisation, "areas": ["GM0226"] });
    let mut document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "regions": ["JZ28"] },
        "organisations": [ organisation("lt", "localTeam", "GM0226"), organisation("gi", "certifiedInstitution", "JZ28"),
            organisation("rvdk", "childProtectionBoard", "JZ28"), organisation("vt", "veiligThuis", "JZ28") ],
        "contacts": [ person("d1", "lt"), person("d2", "lt"), person("g1", "gi"), person("r1", "rvdk"), person("v1", "vt") ]
    });
    change(&mut document);
    Register::from_str(&document.to_string()).unwrap()
}

fn candidates(register: &Register) -> Candidates {
    register.candidates(&Policy::gvjb_2021(), &"GM0226".parse().unwrap(), day("2021-11-11"))
}

#[test]
fn whoever_gave_least_is_suggested_and_eight_hours_is_the_most() {
    let held = |id: &str, date: &str| {
        json!({ "id": id, "scope": "GM0226", "date": date, "status": "held",
            "attendance": [{ "contact": "d1", "state": "present" }, { "contact": "r1", "state": "present" }] })
    };
    let once = candidates(&register(|document| document["meetings"] = json!([held("m1", "2021-05-20")])));
    let team: Vec<_> = once.suggestion.iter().filter(|id| id.as_str().starts_with('d')).collect();
    assert_eq!(team, [&"d2".parse::<ContactId>().unwrap()], "four hours were given already by the other");
    assert!(once.gaps.is_empty(), "exactly eight hours is not above eight");

    let two = json!([held("m1", "2021-05-20"), held("m2", "2021-06-24")]);
    let twice = candidates(&register(|document| document["meetings"] = two));
    let [gap] = twice.gaps.as_slice() else { panic!("{:?}", twice.gaps) };
    assert_eq!(
        (gap.role, gap.municipality, gap.why),
        (PartnerRole::ChildProtectionBoard, None, Obstacle::Hours)
    );
}

#[test]
fn whoever_is_away_or_not_there_is_a_gap() {
    let away = candidates(&register(|document| {
        document["contacts"][2]["absences"] = json!([{ "from": "2021-11-01", "through": "2021-11-11" }]);
        document["contacts"][4]["inService"] = json!({ "until": "2021-11-11" });
    }));
    let gaps: Vec<_> = away.gaps.iter().map(|gap| (gap.role, gap.why)).collect();
    assert_eq!(
        gaps,
        [(PartnerRole::CertifiedInstitution, Obstacle::Away), (PartnerRole::VeiligThuis, Obstacle::Nobody),]
    );
}
