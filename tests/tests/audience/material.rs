//! The registers on which the laws must hold, and the questions asked of them.

use bouwsteen::{Audience, Change, Date, DetailsPatch, Policy, PolicyChange, Reading, ReadingId, Register};
use bouwsteen_tests::data;
use bouwsteen_tests::generate::{ASKED, tiny};
use serde_json::{Value, json};

/// A register with a policy and a day.
pub(crate) struct Question {
    /// Where it comes from, for messages.
    pub(crate) name: String,
    pub(crate) register: Register,
    pub(crate) policy: Policy,
    pub(crate) on: Date,
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Every shared case, random registers and the demonstration register.
pub(crate) fn questions() -> Vec<Question> {
    let mut all = cases();
    let seeds = std::env::var("BOUWSTEEN_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(300);
    all.extend((0..seeds).map(random));
    all.push(demo());
    all
}

pub(crate) fn demo() -> Question {
    let (register, policy) = (Register::demo(), Policy::gvjb_2021());
    Question { name: "demo".to_owned(), register, policy, on: date("2021-09-01") }
}

fn random(seed: u64) -> Question {
    let reading = if seed.is_multiple_of(3) { Reading::EachProfessional } else { Reading::ViaOrganisation };
    let readings = [PolicyChange::Reading(ReadingId::Distribution, reading)];
    Question {
        name: format!("seed {seed}"),
        register: Register::from_str(&tiny(seed)).unwrap(),
        policy: Policy::gvjb_2021().adapt("random".parse().unwrap(), readings).unwrap(),
        on: date(if seed.is_multiple_of(2) { ASKED[0] } else { ASKED[(seed / 2 % 7) as usize] }),
    }
}

fn cases() -> Vec<Question> {
    data::cases("cases", "bouwsteen/cases/1").iter().map(|(_, one)| case(one)).collect()
}

fn case(case: &Value) -> Question {
    let policy = match &case["policy"] {
        Value::String(id) => Policy::built_in(id).unwrap(),
        document => Policy::from_str(&document.to_string()).unwrap(),
    };
    let readings = case["readings"].as_object().into_iter().flatten().map(|(id, reading)| {
        PolicyChange::Reading(id.parse().unwrap(), reading.as_str().unwrap().parse().unwrap())
    });
    Question {
        name: case["id"].as_str().unwrap().to_owned(),
        register: Register::from_str(&case["register"].to_string()).unwrap(),
        policy: policy.adapt(policy.id().parse().unwrap(), readings).unwrap(),
        on: date(case["on"].as_str().unwrap()),
    }
}

impl Question {
    pub(crate) fn is_large(&self) -> bool {
        self.register.contacts().count() > 100
    }

    /// Every audience that the register knows.
    pub(crate) fn audiences(&self) -> Vec<Audience> {
        let mut audiences = vec![Audience::Board];
        for organisation in self.register.organisations() {
            audiences.push(Audience::Organisation(organisation.id.clone()));
            audiences.push(Audience::Partner(organisation.id.clone()));
        }
        audiences.extend(self.register.territory().regions().map(|region| Audience::Custodian(region.code)));
        audiences
    }

    /// The day that is asked, and days before and after, in and out of the policy's period.
    pub(crate) fn days(&self) -> Vec<Date> {
        let mut days = vec![self.on];
        days.extend(["2020-12-31", "2021-03-15", "2021-12-31", "2022-06-01"].map(date));
        days
    }

    /// The policy of the question, and one that names the same role as custodian everywhere, holding on all days.
    pub(crate) fn policies(&self, role: usize) -> [Policy; 2] {
        let mut document: Value = serde_json::from_str(&self.policy.to_json()).unwrap();
        let source = json!({ "document": "B2", "section": "Stap 1", "quote": "de centrale gemeente" });
        let role = ["localTeam", "certifiedInstitution", "childProtectionBoard", "veiligThuis"][role % 4];
        let regions = self.register.territory().regions();
        let custodian = json!({ "value": { "role": role }, "source": source });
        document["custodians"] = regions.map(|region| (region.code.to_string(), custodian.clone())).collect();
        document["period"] = json!({ "from": "1950-01-01" });
        [self.policy.clone(), Policy::from_str(&document.to_string()).unwrap()]
    }

    /// The register with every personal text replaced by one of its own that names the contact's id.
    pub(crate) fn marked(&self) -> Register {
        let text = |field: &str, id: &str| format!("‹{field} {id}›").parse().unwrap();
        let changes = self.register.contacts().map(|contact| {
            let id = contact.id.as_str();
            let patch = DetailsPatch {
                name: Some(text("name", id)),
                function: contact.function.as_ref().map(|_| Some(text("function", id))),
                email: contact.email.as_ref().map(|_| Some(text("email", id))),
                phone: contact.phone.as_ref().map(|_| Some(text("phone", id))),
                ..DetailsPatch::default()
            };
            Change::SetDetails(contact.id.clone(), Box::new(patch))
        });
        self.register.with(&changes.collect::<Vec<_>>()).unwrap().0
    }
}
