//! An excerpt gives its audience the same rows, findings, reasons and actions as the whole, and is no larger
//! than it must be.

use super::material::{Question, date, demo, questions};
use bouwsteen::{
    Action, AreaCode, Assessment, Audience, AudienceView, Change, Contact, CoverageRow, CoverageTotal, Date,
    DatedArea, Explanation, FindingDocument, FreshnessRow, MatrixRow, OrganisationId, Policy, Reach,
    RegionCode, Register, StepVerdict, Subject, UnknownAudience,
};
use std::collections::BTreeSet;

/// Everything an audience sees of some regions.
struct Seen {
    regions: Vec<RegionCode>,
    steps: Vec<StepVerdict>,
    totals: Vec<CoverageTotal>,
    coverage: Vec<CoverageRow>,
    freshness: Vec<FreshnessRow>,
    matrix: Vec<MatrixRow>,
    findings: Vec<FindingDocument>,
    reasons: Vec<Explanation>,
    actions: Vec<Action>,
}

impl Seen {
    /// The first part that is not the same.
    fn difference(&self, whole: &Self) -> Option<String> {
        fn first<T: PartialEq + std::fmt::Debug>(part: &[T], whole: &[T]) -> Option<String> {
            let other = part.iter().zip(whole).find(|(a, b)| a != b);
            let lengths = format!("{} instead of {}", part.len(), whole.len());
            (part != whole).then(|| other.map_or(lengths, |(a, b)| format!("{a:?} instead of {b:?}")))
        }
        first(&self.regions, &whole.regions)
            .or_else(|| first(&self.steps, &whole.steps))
            .or_else(|| first(&self.totals, &whole.totals))
            .or_else(|| first(&self.coverage, &whole.coverage))
            .or_else(|| first(&self.freshness, &whole.freshness))
            .or_else(|| first(&self.matrix, &whole.matrix))
            .or_else(|| first(&self.findings, &whole.findings))
            .or_else(|| first(&self.reasons, &whole.reasons))
            .or_else(|| first(&self.actions, &whole.actions))
    }
}

fn seen(view: &AudienceView<'_>, within: &BTreeSet<RegionCode>) -> Seen {
    let findings: Vec<_> =
        view.findings().into_iter().filter(|finding| within.contains(&finding.region())).collect();
    let matrix = view.matrix().into_iter().filter(|matrix| within.contains(&matrix.region));
    Seen {
        regions: view.regions().filter(|region| within.contains(region)).collect(),
        steps: view.steps().into_iter().filter(|step| within.contains(&step.region)).collect(),
        totals: view.coverage_totals().into_iter().filter(|total| within.contains(&total.region)).collect(),
        coverage: view.coverage().into_iter().filter(|row| within.contains(&row.region)).collect(),
        freshness: view.freshness().into_iter().filter(|row| within.contains(&row.region)).collect(),
        matrix: matrix.flat_map(|matrix| matrix.rows).collect(),
        reasons: findings.iter().map(|finding| view.explain(finding)).collect(),
        findings: findings.iter().map(|finding| finding.to_document()).collect(),
        actions: view.actions().into_iter().filter(|action| within.contains(&action.region)).collect(),
    }
}

/// Checks one audience of one register; what it sees on the day asked.
fn check(question: &Question, audience: &Audience, turn: usize) {
    let name = format!("{} for {audience}", question.name);
    let excerpt = question.register.excerpt(audience, question.on).unwrap();
    let within: BTreeSet<_> = excerpt.territory().regions().map(|region| region.code).collect();
    // Days and policies on small registers; the large one is asked once.
    let (days, policies) = if question.is_large() { (1, 1) } else { (5, 2) };
    for policy in question.policies(turn).into_iter().take(policies) {
        for day in question.days().into_iter().take(days) {
            let (whole, part) = (question.register.assess(&policy, day), excerpt.assess(&policy, day));
            let (whole, part) = (whole.for_audience(audience).unwrap(), part.for_audience(audience).unwrap());
            let (part, whole_seen) = (seen(&part, &within), seen(&whole, &within));
            let differs = part.difference(&whole_seen);
            assert!(differs.is_none(), "{name} on {day}: {}", differs.unwrap_or_default());
            if day == question.on {
                // The territory of the excerpt is what the audience sees, no more and no less.
                assert!(whole.regions().eq(within.iter().copied()), "{name}");
            }
        }
    }
    assert_eq!(excerpt.excerpt(audience, question.on).unwrap(), excerpt, "{name}: an excerpt of it");
    let read = Register::from_str(&excerpt.to_json());
    assert_eq!(read.as_ref().map_err(ToString::to_string), Ok(&excerpt), "{name}: read back");
}

#[test]
fn excerpts_give_the_same_rows_findings_reasons_and_actions() {
    for (turn, question) in questions().iter().enumerate() {
        for audience in &question.audiences() {
            check(question, audience, turn);
        }
    }
}

/// What reach says of the organisations an audience sees, without what an excerpt leaves out of contacts.
fn people(reach: Reach, only: Option<&OrganisationId>) -> Vec<String> {
    let organisations = reach.organisations.into_iter().filter(|own| only.is_none_or(|only| own.id == *only));
    let tell = |contact: &Contact| {
        [Some(&contact.name), contact.function.as_ref(), contact.email.as_ref(), contact.phone.as_ref()]
            .map(|text| text.map(|text| text.as_str().to_owned()))
    };
    organisations
        .map(|own| {
            let people = own.people.iter().map(|person| {
                (tell(&person.contact), person.why, person.freshness, &person.stands_in_for, person.through)
            });
            format!("{} {:?} {:?}", own.id, people.collect::<Vec<_>>(), own.points)
        })
        .collect()
}

#[test]
fn whom_to_call_is_the_same_with_names() {
    for question in questions() {
        for audience in question.audiences().iter().filter(|audience| audience.shows_names()).step_by(3) {
            let excerpt = question.register.excerpt(audience, question.on).unwrap();
            let assessment = question.register.assess(&question.policy, question.on);
            let view = assessment.for_audience(audience).unwrap();
            let only = match audience {
                Audience::Organisation(id) => Some(id),
                _ => None,
            };
            for row in view.coverage() {
                let whole = question.register.reach(&row.area, None, question.on);
                let part = excerpt.reach(&row.area, None, question.on);
                assert_eq!(people(part, only), people(whole, only), "{} for {audience}", question.name);
            }
        }
    }
}

#[test]
fn nobody_is_kept_without_a_reason() {
    for question in questions() {
        for audience in question.audiences().iter().skip(1).step_by(3) {
            let excerpt = question.register.excerpt(audience, question.on).unwrap();
            let meets = |id: &str| {
                let attendance = excerpt.meetings().iter().flat_map(|meeting| {
                    let there = meeting.attendance.iter().map(|own| &own.contact);
                    there.chain(&meeting.prepared_by)
                });
                let groups = excerpt.learning_groups().iter().flat_map(|group| {
                    let there = group.sessions.iter().flat_map(|session| &session.attendance);
                    let members = group.members.iter().map(|member| &member.contact);
                    let asked = group.evaluations.iter().map(|own| &own.contact);
                    members.chain(asked).chain(there.map(|own| &own.contact))
                });
                attendance.chain(groups).any(|own| own.as_str() == id)
            };
            let named = |id: &str| {
                meets(id)
                    || excerpt.contacts().any(|other| {
                        other
                            .absences
                            .iter()
                            .any(|own| own.replaced_by.as_ref().is_some_and(|to| to.as_str() == id))
                    })
            };
            for contact in excerpt.contacts().filter(|contact| !named(contact.id.as_str())) {
                let own = match audience {
                    Audience::Organisation(id) => contact.organisation == *id,
                    _ => true,
                };
                let inside = contact.areas.iter().any(|dated| {
                    excerpt.territory().municipalities().any(|municipality| {
                        let text = dated.area.to_string();
                        text.starts_with(&municipality.code.to_string())
                            || text == municipality.region.to_string()
                    })
                });
                assert!(own && inside, "{} for {audience}: {}", question.name, contact.id);
            }
        }
    }
}

#[test]
fn a_page_of_an_organisation_is_small() {
    let register = demo().register;
    let mut sizes = Vec::new();
    for organisation in register.organisations() {
        let audience = Audience::Organisation(organisation.id.clone());
        let excerpt = register.excerpt(&audience, date("2021-09-01")).unwrap();
        sizes.push(excerpt.to_json().len());
    }
    sizes.sort_unstable();
    let whole = register.to_json().len();
    assert!(sizes[sizes.len() / 2] * 20 < whole, "the middle one is {} of {whole}", sizes[sizes.len() / 2]);
}

/// A local team, its neighbour that stands in, an institution of both regions, and a policy that names a role.
fn neighbours() -> Register {
    let text = serde_json::json!({
        "format": "bouwsteen/register/1",
        "territory": { "inline": {
            "regions": [{ "code": "JZ28", "name": "Midden" }, { "code": "JZ30", "name": "Oost" }],
            "municipalities": [
                { "code": "GM0001", "name": "A", "region": "JZ28" }, { "code": "GM0002", "name": "B", "region": "JZ28" },
                { "code": "GM0003", "name": "C", "region": "JZ30" }] } },
        "organisations": [
            { "id": "lt-a", "name": "Team A", "role": "localTeam", "serves": ["GM0001"] },
            { "id": "lt-b", "name": "Team B", "role": "localTeam", "serves": ["GM0002", "GM0003"],
              "points": [{ "kind": "desk", "phone": "1" }] },
            { "id": "lt-c", "name": "Team C", "role": "localTeam", "serves": ["GM0003"], "active": { "until": "2021-01-01" } },
            { "id": "vt", "name": "Veilig Thuis", "role": "veiligThuis", "serves": ["JZ28", "JZ30"] },
            { "id": "gi-1", "name": "GI 1", "role": "certifiedInstitution", "serves": ["JZ28"] },
            { "id": "gi-2", "name": "GI 2", "role": "certifiedInstitution", "serves": ["JZ28"] },
            { "id": "gi-3", "name": "GI 3", "role": "certifiedInstitution", "serves": ["JZ28", "JZ30"] }],
        "agreements": [{ "region": "JZ28", "inForce": { "from": "2021-02-01" },
                         "rhythms": { "localTeam": { "every": "P3M", "method": "delivery" } } }],
        "contacts": [
            { "id": "a1", "name": "Anna", "organisation": "lt-a", "areas": ["GM0001"],
              "absences": [{ "from": "2021-06-01", "until": "2021-12-01", "replacedBy": "b1" }] },
            { "id": "b1", "name": "Bert", "organisation": "lt-b", "areas": ["GM0002"], "phone": "2",
              "absences": [{ "from": "2021-08-01", "until": "2021-12-01", "replacedBy": "b2" }] },
            { "id": "b2", "name": "Bea", "organisation": "lt-b", "areas": ["GM0003"], "phone": "3",
              "confirmations": [{ "on": "2021-08-15", "by": "organisation" }] },
            { "id": "b3", "name": "Bo", "organisation": "lt-b", "areas": ["GM0002"] },
            { "id": "v1", "name": "Vera", "organisation": "vt", "areas": ["JZ30"] }],
        "distributions": [
            { "region": "JZ28", "on": "2021-03-01", "to": ["lt-a", "lt-b", "a1", "b1", "GM0001"] },
            { "region": "JZ30", "on": "2021-03-01", "to": ["lt-b"] }]
    });
    Register::from_str(&text.to_string()).unwrap()
}

fn ids<'a>(facts: impl Iterator<Item = &'a str>) -> String {
    facts.collect::<Vec<_>>().join(" ")
}

fn codes(areas: &[DatedArea]) -> String {
    areas.iter().map(|dated| dated.area.to_string()).collect::<Vec<_>>().join(" ")
}

fn organisation(id: &str) -> Audience {
    Audience::Organisation(id.parse().unwrap())
}

#[test]
fn a_chain_through_another_organisation() {
    let register = neighbours();
    let excerpt = register.excerpt(&organisation("lt-a"), date("2021-09-01")).unwrap();
    assert_eq!(ids(excerpt.contacts().map(|contact| contact.id.as_str())), "a1 b1 b2");
    // Two institutions tell "several" as well as three; Veilig Thuis is the only one.
    assert_eq!(ids(excerpt.organisations().map(|own| own.id.as_str())), "gi-1 gi-2 lt-a lt-b vt");
    let shown: Vec<_> =
        excerpt.contacts().map(|contact| (contact.name.as_str(), contact.phone.is_some())).collect();
    // Bert is away himself that day; whom the chain reaches is Bea, who works elsewhere.
    assert_eq!(shown, [("Anna", false), ("…", false), ("Bea", true)]);
    let areas = |id: &str| excerpt.contact(&id.parse().unwrap()).unwrap().areas.len();
    assert_eq!((areas("b1"), areas("b2")), (1, 0));
    let b = excerpt.organisation(&"lt-b".parse().unwrap()).unwrap();
    assert_eq!((b.serves.len(), b.points.len()), (1, 0));
    assert_eq!(excerpt.distributions().len(), 1);
    assert_eq!(excerpt.distributions()[0].to.len(), 2);
    // Institution 3 is the only one of the other region, and one too many in the first.
    let wide = register.excerpt(&organisation("vt"), date("2021-09-01")).unwrap();
    let third = wide.organisation(&"gi-3".parse().unwrap()).unwrap();
    assert_eq!(codes(&third.serves), "JZ30");
    // In July the chain reaches Bert.
    let july = register.excerpt(&organisation("lt-a"), date("2021-07-01")).unwrap();
    let shown: Vec<_> = july.contacts().map(|contact| contact.name.as_str()).collect();
    assert_eq!(shown, ["Anna", "Bert", "…"]);
}

#[test]
fn what_a_finding_follows_from_is_seen() {
    let register = neighbours();
    let assessment = register.assess(&Policy::gvjb_2021(), date("2021-07-01"));
    let view = assessment.for_audience(&organisation("lt-a")).unwrap();
    // Anna's seat waits for Bert of the other team, who was never confirmed.
    let bert = Subject::Contact("b1".parse().unwrap());
    let about =
        |subject: &Subject| view.unmet().iter().filter(|finding| finding.subject() == *subject).count();
    assert_eq!(about(&bert), 1);
    assert_eq!(about(&Subject::Contact("b3".parse().unwrap())), 0);
    let action = view.actions().into_iter().find(|action| action.subject == bert).unwrap();
    assert_eq!((action.resolves.seats, action.actor.to_string().as_str()), (1, "GM0002"));
    // Somebody else's rows stay out of sight.
    assert!(view.freshness().iter().all(|row| row.contact.as_str() == "a1"));
    assert!(view.coverage().iter().all(|row| row.organisation.as_str() == "lt-a"));
    let total = &view.coverage_totals()[0];
    assert_eq!((view.coverage_totals().len(), total.total, total.stale), (1, 1, 1));
    assert!(view.steps().is_empty() && view.matrix().is_empty());
}

#[test]
fn an_organisation_without_seats_sees_nothing() {
    let register = neighbours();
    let on = date("2021-09-01");
    for audience in [organisation("lt-c"), Audience::Partner("lt-c".parse().unwrap())] {
        let excerpt = register.excerpt(&audience, on).unwrap();
        assert_eq!(ids(excerpt.organisations().map(|own| own.id.as_str())), "lt-c");
        assert_eq!((excerpt.contacts().count(), excerpt.agreements().len()), (0, 0));
        assert_eq!(excerpt.territory().regions().count(), 0);
        let assessment = register.assess(&Policy::gvjb_2021(), on);
        let view = assessment.for_audience(&audience).unwrap();
        assert!(view.findings().is_empty() && view.coverage().is_empty() && view.freshness().is_empty());
        // When it still served, it saw its region.
        assert_eq!(register.excerpt(&audience, date("2020-12-31")).unwrap().territory().regions().count(), 1);
    }
}

#[test]
fn somebody_in_a_region_that_the_organisation_does_not_serve() {
    let register = neighbours();
    // Bea works in one region for a team that serves both; as seen from the other she is a stand-in only.
    let patch = Change::SetServes("lt-b".parse().unwrap(), vec![area("GM0002")]);
    let assign = Change::Assign("b2".parse().unwrap(), vec![area("GM0002"), area("GM0003")]);
    let (register, _) = register.with(&[assign, patch]).unwrap();
    let excerpt =
        register.excerpt(&Audience::Custodian("JZ30".parse().unwrap()), date("2021-09-01")).unwrap();
    // Her area there lies outside what her team serves; one area elsewhere makes the register valid.
    let bea = excerpt.contact(&"b2".parse().unwrap()).unwrap();
    assert_eq!(codes(&bea.areas), "GM0002 GM0003");
    assert_eq!(excerpt.coverage(date("2021-09-01")).len(), 2);
    assert_eq!(Register::from_str(&excerpt.to_json()).unwrap(), excerpt);
    // Her own organisation sees her in both regions, though it has a seat in one.
    let assessment = register.assess(&Policy::gvjb_2021(), date("2021-09-01"));
    let view = assessment.for_audience(&organisation("lt-b")).unwrap();
    assert_eq!(view.regions().count(), 2);
    assert_eq!(view.freshness().iter().filter(|row| row.contact.as_str() == "b2").count(), 2);
    let partner = assessment.for_audience(&Audience::Partner("lt-b".parse().unwrap())).unwrap();
    assert_eq!(partner.regions().count(), 1);
}

fn area(code: &str) -> DatedArea {
    code.parse::<AreaCode>().unwrap().into()
}

#[test]
fn whom_the_register_does_not_know_is_an_error() {
    let register = neighbours();
    let assessment = register.assess(&Policy::gvjb_2021(), date("2021-09-01"));
    let nobody = UnknownAudience::Organisation("lt-x".parse().unwrap());
    for audience in [organisation("lt-x"), Audience::Partner("lt-x".parse().unwrap())] {
        assert_eq!(register.excerpt(&audience, date("2021-09-01")).unwrap_err(), nobody);
        assert_eq!(assessment.for_audience(&audience).unwrap_err(), nobody);
    }
    // A contact is no organisation, and a region outside the territory has no custodian here.
    assert!(register.excerpt(&organisation("a1"), date("2021-09-01")).is_err());
    let elsewhere: RegionCode = "JZ01".parse().unwrap();
    let error = register.excerpt(&Audience::Custodian(elsewhere), date("2021-09-01")).unwrap_err();
    assert_eq!(error, UnknownAudience::Region(elsewhere));
    assert_eq!(error.to_string(), "region `JZ01` is not in the territory of the register");
}

#[test]
fn a_document_for_an_audience_holds_its_rows_only() {
    let question = demo();
    let assessment: Assessment = question.register.assess(&question.policy, question.on);
    let on: Date = question.on;
    let view = assessment.for_audience(&"custodian:JZ28".parse().unwrap()).unwrap();
    let document = view.to_document();
    assert_eq!(document.on, on);
    assert!(document.coverage.iter().all(|row| row.region.to_string() == "JZ28"));
    assert_eq!(document.steps.len(), 3, "the three steps of its region");
    assert_eq!(document.actions, view.actions());
    let board = assessment.for_audience(&Audience::Board).unwrap();
    assert_eq!(board.to_json(), assessment.to_json());
}
