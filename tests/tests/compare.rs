//! Which verdicts changed between two assessments and because of what; and on which readings they depend.

use bouwsteen::{
    Assessment, Because, ComparedVerdict, Comparison, Date, Language, Policy, PolicyChange, Reading,
    ReadingId, Register, Renderer, RequirementId, Source, Verdict,
};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Duiven and Westervoort, one subregion; a meeting in May that counts, one in June with everything but the Board.
fn register(change: impl FnOnce(&mut Value)) -> Register {
    let agenda = json!([
        { "form": "exercise", "topics": ["people", "wayOfWorking"] },
        { "form": "dialogue", "topics": ["vision", "value:trust", "dailyPractice", "block:escalation",
            "block:referral", "firstSteps", "learning"] }
    ]);
    let present = |ids: &[&str]| -> Vec<Value> {
        ids.iter().map(|id| json!({ "contact": id, "state": "present" })).collect()
    };
    let person = |id: &str, organisation: &str, area: &str| json!({ "id": id, "name": "Voorbeeld", "organisation": organisation, "areas": [area] });
    let organisation =
        |id: &str, role: &str, area: &str| json!({ "id": id, "name": id, "role": role, "serves": [area] });
    let mut document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "regions": ["JZ28"] },
        "divisions": [{ "region": "JZ28", "subregions": [
            { "id": "liemers", "municipalities": ["GM0226", "GM0293"] } ] }],
        "organisations": [
            organisation("lt-d", "localTeam", "GM0226"), organisation("lt-w", "localTeam", "GM0293"),
            organisation("gi", "certifiedInstitution", "JZ28"), organisation("rvdk", "childProtectionBoard", "JZ28"),
            organisation("vt", "veiligThuis", "JZ28") ],
        "contacts": [ person("d1", "lt-d", "GM0226"), person("w1", "lt-w", "GM0293"), person("g1", "gi", "JZ28"),
            person("r1", "rvdk", "JZ28"), person("v1", "vt", "JZ28") ],
        "meetings": [
            { "id": "may", "scope": "liemers", "date": "2021-05-20", "status": "held", "preparedBy": ["d1", "w1"],
              "agenda": agenda, "attendance": present(&["d1", "w1", "g1", "r1", "v1"]) },
            { "id": "june", "scope": "liemers", "date": "2021-06-24", "status": "held", "preparedBy": ["d1", "w1"],
              "agenda": agenda, "attendance": present(&["d1", "w1", "g1", "v1"]) } ]
    });
    change(&mut document);
    Register::from_str(&document.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn assess(register: &Register, on: &str) -> Assessment {
    register.assess(&Policy::gvjb_2021(), day(on))
}

fn of(comparison: &Comparison, requirement: RequirementId) -> &ComparedVerdict {
    let own = |verdict: &&ComparedVerdict| {
        verdict.changed.requirement == requirement
            && (requirement != RequirementId::MeetingsCount || verdict.changed.subject.parts() == ["liemers"])
    };
    comparison.verdicts.iter().find(own).unwrap_or_else(|| panic!("{requirement} did not change"))
}

fn fact(id: &str) -> Because {
    Because::Fact(id.to_owned().into())
}

#[test]
fn a_meeting_that_counts_since() {
    let register = register(|_| ());
    let comparison = assess(&register, "2021-06-01").compare(&assess(&register, "2021-05-01"));
    let count = of(&comparison, RequirementId::MeetingsRecord);
    assert_eq!((count.changed.before, count.changed.after), (Some(Verdict::OnTrack), Some(Verdict::Met)));
    assert_eq!(count.because, [fact("may")]);
    let texts = Renderer::new(&register, Language::Nl);
    assert_eq!(texts.because(&count.because[0]), "door de bijeenkomst van 20 mei 2021 (liemers)");
}

#[test]
fn a_fact_that_was_corrected() {
    let before = register(|_| ());
    let after = register(|document| {
        let attendance = document["meetings"][1]["attendance"].as_array_mut().unwrap();
        attendance.push(json!({ "contact": "r1", "state": "present" }));
    });
    let comparison = assess(&after, "2021-09-01").compare(&assess(&before, "2021-09-01"));
    let count = of(&comparison, RequirementId::MeetingsCount);
    assert_eq!((count.changed.before, count.changed.after), (Some(Verdict::AtRisk), Some(Verdict::Met)));
    assert_eq!(count.because, [fact("june")]);
    let partners = of(&comparison, RequirementId::MeetingsCompositionPartners);
    assert_eq!(
        (partners.changed.before, partners.changed.after),
        (Some(Verdict::NotMet), Some(Verdict::Met))
    );
    assert_eq!(partners.because, [fact("june")]);
}

#[test]
fn somebody_behind_a_meeting() {
    let before = register(|_| ());
    // The only one of Westervoort turns out not to have been in service in May.
    let after = register(|document| document["contacts"][1]["inService"] = json!({ "from": "2021-06-01" }));
    let comparison = assess(&after, "2021-09-01").compare(&assess(&before, "2021-09-01"));
    let teams = of(&comparison, RequirementId::MeetingsCompositionLocalTeams);
    assert_eq!((teams.changed.before, teams.changed.after), (Some(Verdict::Met), Some(Verdict::NotMet)));
    assert_eq!(teams.because, [fact("w1")]);
}

#[test]
fn time_that_went_by() {
    let register = register(|_| ());
    let comparison = assess(&register, "2022-01-01").compare(&assess(&register, "2021-12-31"));
    let count = of(&comparison, RequirementId::MeetingsCount);
    assert_eq!((count.changed.before, count.changed.after), (Some(Verdict::AtRisk), Some(Verdict::NotMet)));
    assert_eq!(count.because, [Because::Time(Some(day("2021-12-31")))]);
    assert_eq!(
        Renderer::new(&register, Language::En).because(&count.because[0]),
        "because 31 December 2021 has passed"
    );
}

#[test]
fn another_norm_and_another_reading() {
    let register = register(|_| ());
    let source = Source {
        document: "besluit".parse().unwrap(),
        section: None,
        quote: None,
        date: Some(day("2021-02-01")),
    };
    let one = Policy::gvjb_2021()
        .adapt("een".parse().unwrap(), [PolicyChange::Norm(RequirementId::MeetingsCount, 1, Some(source))]);
    let read = Policy::gvjb_2021().adapt(
        "ruim".parse().unwrap(),
        [PolicyChange::Reading(ReadingId::MeetingsQualifies, Reading::ProgrammeOnly)],
    );
    let usual = assess(&register, "2021-09-01");
    for (policy, because) in [
        (one.unwrap(), Because::Policy(RequirementId::MeetingsCount)),
        (read.unwrap(), Because::Reading(ReadingId::MeetingsQualifies)),
    ] {
        let comparison = register.assess(&policy, day("2021-09-01")).compare(&usual);
        let count = of(&comparison, RequirementId::MeetingsCount);
        assert_eq!((count.changed.before, count.changed.after), (Some(Verdict::AtRisk), Some(Verdict::Met)));
        assert_eq!(count.because, [because]);
    }
}

#[test]
fn readings_tell_on_what_a_verdict_depends() {
    let effects = assess(&register(|_| ()), "2021-09-01").readings();
    let changed = |id: ReadingId, to: Reading| {
        let effect = effects.iter().find(|own| own.reading == id && own.alternative == to).unwrap();
        let own = effect.changed.iter().filter(|own| own.requirement == RequirementId::MeetingsCount);
        own.map(|own| (own.subject.parts().join(" "), own.before, own.after)).collect::<Vec<_>>()
    };
    let met = |subject: &str| (subject.to_owned(), Some(Verdict::AtRisk), Some(Verdict::Met));
    assert_eq!(changed(ReadingId::MeetingsQualifies, Reading::ProgrammeOnly), [met("liemers")]);
    assert_eq!(changed(ReadingId::MeetingsQualifies, Reading::EveryHeld), [met("liemers")]);
    assert_eq!(changed(ReadingId::BuildingBlocks, Reading::OnePerMeeting), []);
    // Everybody who had to be asked was there or not; who was invited but did not come is not recorded.
    assert_eq!(changed(ReadingId::Composition, Reading::Preparation), []);
    // Of the other scale other subjects are asked.
    let per_region = changed(ReadingId::MeetingsCount, Reading::PerRegion);
    assert_eq!(
        per_region,
        [(String::new(), None, Some(Verdict::AtRisk)), ("liemers".to_owned(), Some(Verdict::AtRisk), None),]
    );
}

#[test]
fn the_same_is_not_compared() {
    let register = register(|_| ());
    let assessment = assess(&register, "2021-09-01");
    assert_eq!(assessment.compare(&assessment), Comparison::default());
}
