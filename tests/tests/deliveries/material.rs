//! What the tests of deliveries work on: random registers and lists, and both answers.

use bouwsteen::{Delivery, Reconciliation, Register, Share};
use bouwsteen_tests::generate::{delivery, populate, tiny};
use serde_json::{Value, json};

/// How many random lists are tried.
pub(crate) fn seeds() -> u64 {
    std::env::var("BOUWSTEEN_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(10_000)
}

/// A register, a list of one of its organisations, and the share that the list may end, in percents.
pub(crate) struct Material {
    pub(crate) register: Value,
    pub(crate) list: Value,
    pub(crate) percent: u8,
}

impl Material {
    /// That of a seed.
    pub(crate) fn of(seed: u64) -> Self {
        let mut register = parse(&tiny(seed));
        populate(seed, &mut register);
        let list = delivery(seed, &register);
        // Mostly everybody, so that most lists say something of everybody.
        let percent = [100, 100, 100, 100, 60, 50, 34, 20, 0][(seed % 9) as usize];
        Self { register, list, percent }
    }

    /// The register as the engine reads it.
    pub(crate) fn register(&self) -> Register {
        Register::from_str(&self.register.to_string()).unwrap_or_else(|found| panic!("{found}\n{self}"))
    }

    /// The list as the engine reads it.
    pub(crate) fn delivery(&self) -> Delivery {
        Delivery::from_slice(self.list.to_string().as_bytes())
            .unwrap_or_else(|found| panic!("{found}\n{self}"))
    }

    /// What the engine makes of it, or the code of the problem for which the list is refused.
    pub(crate) fn reconcile(&self) -> Result<Reconciliation, &'static str> {
        let done = self.register().reconcile(&self.delivery(), share(self.percent));
        done.map_err(|problems| problems.iter().next().unwrap().code().as_str())
    }

    /// The contacts of the organisation of the list.
    pub(crate) fn people(&self) -> impl Iterator<Item = &Value> {
        let all = self.register["contacts"].as_array().unwrap().iter();
        all.filter(|one| one["organisation"] == self.list["organisation"])
    }
}

impl std::fmt::Display for Material {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "at most {} %", self.percent)?;
        let organisations = self.register["organisations"].as_array().unwrap().iter();
        let own = organisations.filter(|one| one["id"] == self.list["organisation"]);
        own.chain(self.people()).try_for_each(|one| writeln!(f, "  {one}"))?;
        writeln!(f, "{}", self.list)
    }
}

pub(crate) fn share(percent: u8) -> Share {
    Share::percent(percent).unwrap()
}

pub(crate) fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The entries of a reconciliation as documents with all their keys.
pub(crate) fn entries(done: &Reconciliation) -> Vec<Value> {
    let document = parse(&done.to_json());
    let or_empty = |value: &Value| if value.is_null() { json!([]) } else { value.clone() };
    let entry = |entry: &Value| {
        let lists = ["fields", "candidates", "changes"].map(|key| (key, or_empty(&entry[key])));
        let others = ["kind", "row", "contact", "reason"].map(|key| (key, entry[key].clone()));
        lists.into_iter().chain(others).map(|(key, value)| (key.to_owned(), value)).collect()
    };
    document["entries"].as_array().unwrap().iter().map(entry).collect()
}

/// An entry without the changes that carry it out.
pub(crate) fn without_changes(mut entry: Value) -> Value {
    entry.as_object_mut().unwrap().remove("changes");
    entry
}
