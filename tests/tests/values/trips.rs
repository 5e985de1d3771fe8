//! What is written is read again: every value that the demonstration and the shared cases give.

use super::material::{all_changes, cases, parse, read};
use super::schema::Schemas;
use bouwsteen::exchange::{
    Columns, ContactSheet, Emptiness, Field, Meaning, ReadingOptions, ReminderOptions, SheetOptions, Table,
    reminders,
};
use bouwsteen::{
    Assessment, Audience, Change, Date, Delivery, Explanation, Language, LearningMethod, Move, Norm, Period,
    Policy, ReasonKind, Register, RequirementPolicy, Scope, SetCentral, SetCustodian, Share, Territory,
    Value,
};
use bouwsteen_tests::data;
use serde_json::Value as Json;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Values written and read again, and the schemas they fit.
struct Trips {
    schemas: Schemas,
    reasons: RefCell<BTreeSet<ReasonKind>>,
}

impl Trips {
    fn new() -> Self {
        Self { schemas: Schemas::of_values(), reasons: RefCell::default() }
    }

    fn one<T: Value + PartialEq + Debug>(&self, name: &str, value: &T) {
        let text = value.to_json();
        match T::from_json(text.as_bytes()) {
            Ok(again) => assert_eq!(again, *value, "{text}"),
            Err(problems) => panic!("{name}: {problems}\n{text}"),
        }
        assert_eq!(self.schemas.fault(name, &parse(&text)), None, "{text}");
        assert_eq!(bouwsteen::read_value(name, text.as_bytes()), Some(Ok(text)), "{name}");
    }

    fn all<'v, T: Value + PartialEq + Debug + 'v>(
        &self,
        name: &str,
        values: impl IntoIterator<Item = &'v T>,
    ) {
        values.into_iter().for_each(|value| self.one(name, value));
    }

    fn facts(&self, register: &Register) {
        self.one("TerritoryChoice", register.territory_choice());
        self.all("Meta", register.meta());
        self.all("District", register.districts());
        self.all("Division", register.divisions());
        self.all("ContactAgreement", register.agreements());
        self.all("Organisation", register.organisations());
        self.all("Contact", register.contacts());
        self.all("Distribution", register.distributions());
        self.all("Meeting", register.meetings());
        self.all("LearningGroup", register.learning_groups());
        self.all("ValueTest", register.value_tests());
        self.all("Municipality", register.territory().municipalities());
        self.all("YouthRegion", register.territory().regions());
    }

    /// What a policy says, part by part.
    fn policy(&self, policy: &Policy) {
        fn part<T: Value + PartialEq + Debug>(trips: &Trips, name: &str, json: &Json) {
            trips.one(name, &T::from_json(json.to_string().as_bytes()).unwrap());
        }
        let document = parse(&policy.to_json());
        let parts = |key: &str| match &document[key] {
            Json::Object(parts) => parts.values().cloned().collect(),
            Json::Array(parts) => parts.clone(),
            _ => Vec::new(),
        };
        for own in parts("requirements") {
            part::<RequirementPolicy>(self, "RequirementPolicy", &own);
            own.get("norm").iter().for_each(|norm| part::<Norm>(self, "Norm", norm));
        }
        parts("custodians").iter().for_each(|own| part::<SetCustodian>(self, "SetCustodian", own));
        parts("centralMunicipalities").iter().for_each(|own| part::<SetCentral>(self, "SetCentral", own));
        parts("methods").iter().for_each(|own| part::<LearningMethod>(self, "LearningMethod", own));
    }

    fn assessment(&self, assessment: &Assessment) {
        self.one("AssessmentDocument", &assessment.to_full_document());
        self.all("CoverageMatrix", &assessment.matrix());
        for finding in assessment.findings() {
            self.one("FindingKey", &finding.key());
            self.explanation(&assessment.explain(&finding));
        }
    }

    fn explanation(&self, explanation: &Explanation) {
        self.one("Explanation", explanation);
        let mut this = Some(explanation);
        while let Some(explanation) = this {
            self.reasons.borrow_mut().extend(explanation.reasons.iter().map(|reason| reason.kind()));
            this = explanation.because.as_deref();
        }
    }

    /// What files give: a list that was sent is handed in again, with a row that nobody can take.
    fn files(&self, register: &Register, audience: &str, on: Date) {
        let audience: Audience = audience.parse().unwrap();
        // Half a year before, so that something changed since.
        let previous = Some(register.clone());
        let mut options = SheetOptions::default();
        options.previous = previous;
        let sheet = ContactSheet::new(register, &audience, on, &options).unwrap();
        self.one("ContactSheetDocument", &sheet.to_document());
        self.all("Change", &sheet.distributed(&[]));

        let mut rows = vec![sheet.headings()];
        rows.extend(sheet.table());
        let nobody = vec![String::new(), "Ergens Anders".to_owned(), "x".repeat(201)];
        rows.extend([nobody, vec!["Totaal".to_owned()]]);
        let table = Table::from_cells(rows).unwrap();
        let columns = Columns::propose(&table).unwrap();
        self.one("ListColumns", &columns.to_document());
        let reading = columns.read(&table, register, &ReadingOptions::on(on));
        assert!(!reading.accepted.is_empty() && !reading.refused.is_empty() && !reading.empty.is_empty());
        self.one("ListDocument", &reading.to_document(Language::Nl));
        self.all("AcceptedContact", &reading.accepted);
        for delivery in reading.into_deliveries(None) {
            self.delivery(register, &delivery);
        }
    }

    fn delivery(&self, register: &Register, delivery: &Delivery) {
        self.one("Delivery", delivery);
        let done = register.reconcile(delivery, Share::percent(100).unwrap()).unwrap();
        self.one("Reconciliation", &done);
        self.one("Audit", &done.audit());
    }
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Everything that the demonstration gives.
fn demonstration(trips: &Trips) {
    let demo = Register::demo();
    trips.facts(&demo);
    let (policy, next) = (Policy::gvjb_2021(), Policy::gvjb_2022());
    let (then, now, later) = (date("2021-06-01"), date("2021-09-01"), date("2022-05-01"));
    let [before, today] = [then, now].map(|on| demo.assess(&policy, on));
    let after = demo.assess(&next, later);
    [&before, &today, &after].into_iter().for_each(|assessment| trips.assessment(assessment));

    trips.one("Since", &today.since(&before));
    trips.one("Comparison", &today.compare(&before));
    trips.one("Comparison", &after.compare(&today));
    trips.all("ReadingEffect", &today.readings());
    let areas: Vec<_> = demo.territory().municipalities().map(|own| own.code.into()).collect();
    areas.iter().for_each(|area| trips.one("Reach", &demo.reach(area, None, now)));
    let timeline = demo.timeline(&policy, Period::new(Some(then), Some(now)).unwrap());
    trips.all("TimelineDay", timeline.regions().flat_map(|(_, days)| days));
    trips.all("Lapse", &timeline.lapses(then));
    trips.all("PurgeCount", &demo.purge(date("2024-09-01"), "P1Y".parse().unwrap()).counts);
    trips.all("Investment", &demo.investment(&policy, now));
    trips.all("Reflection", &demo.reflection(next.period(), later));
    for (scope, on) in [("cg-oost", later), ("JZ25", now)] {
        trips.one("Candidates", &demo.candidates(&next, &scope.parse().unwrap(), on));
    }
    let step = demo.move_to(2025, date("2025-01-01")).unwrap();
    trips.one("Move", &step);
    trips.all("Change", &demo.with(&step.changes).unwrap().1);
    trips.all("Merger", Territory::mergers());
    let changes: Vec<Change> = today.actions().into_iter().flat_map(|action| action.changes).collect();
    let delta = demo.live(&policy, now).apply(&changes).unwrap();
    assert!(!delta.changed.is_empty() && !delta.undo.is_empty());
    trips.one("Delta", &delta);
    trips.all("Reminder", &reminders(&today, Some(&before), &ReminderOptions::default()));
    for audience in ["custodian:JZ25", "organisation:lt-ede", "partner:vt-gm"] {
        trips.files(&demo, audience, now);
    }
    let problems = Register::from_str(r#"{"format": "bouwsteen/register/1", "contacts": 1}"#).unwrap_err();
    trips.one("ProblemsDocument", &problems.to_document(Language::En));
}

/// The demonstration, the facts of the cases, changes, policies and moves together give every record there is.
#[test]
fn every_record() {
    let trips = Trips::new();
    demonstration(&trips);
    for (register, on) in cases() {
        trips.facts(&register);
        // Most cases have one organisation, so that partners are missing.
        let region = register.territory().regions().next().unwrap().code;
        let scope = Scope::Area(region.into());
        trips.one("Candidates", &register.candidates(&Policy::gvjb_2021(), &scope, on));
    }
    all_changes().iter().for_each(|change| trips.one("Change", &read(change).unwrap()));
    [Policy::gvjb_2021(), Policy::gvjb_2022()].iter().for_each(|policy| trips.policy(policy));
    for (_, fixture) in data::documents("moving", ".json") {
        trips.one("Move", &Move::from_slice(fixture["expected"].to_string().as_bytes()).unwrap());
    }
    let records = trips.schemas.definitions().iter().filter(|(_, schema)| schema.get("x-order").is_some());
    let seen = trips.schemas.seen();
    let unseen: Vec<_> = records.map(|(name, _)| name).filter(|name| !seen.contains(*name)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

/// The cases together give every kind of reason.
#[test]
fn every_explanation_and_every_reason() {
    let trips = Trips::new();
    for (register, on) in cases() {
        let assessment = register.assess(&Policy::for_date(on), on);
        assessment.findings().for_each(|finding| trips.explanation(&assessment.explain(&finding)));
    }
    let all: BTreeSet<_> = ReasonKind::ALL.iter().copied().collect();
    assert_eq!(*trips.reasons.borrow(), all);
}

#[test]
fn every_word() {
    let trips = Trips::new();
    for (name, schema) in trips.schemas.definitions() {
        for word in schema.get("enum").into_iter().flat_map(|words| words.as_array().unwrap()) {
            let text = word.to_string();
            assert_eq!(bouwsteen::read_value(name, text.as_bytes()), Some(Ok(text)), "{name}");
        }
    }
    let fields = Field::ALL.iter().map(|field| Meaning::Field(*field));
    trips.all("Meaning", &fields.chain([Meaning::Private, Meaning::Unknown]).collect::<Vec<_>>());
    trips.all("Emptiness", Emptiness::ALL);
}
