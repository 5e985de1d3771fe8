//! Registers in which every personal value is a mark that says whose it is.

use bouwsteen::{Audience, Change, Contact, Date, DetailsPatch, Personal, Policy, Register};
use std::collections::{BTreeSet, HashMap};

/// A register with marks, and the question that is asked of it.
pub(crate) struct Marked {
    pub(crate) name: &'static str,
    pub(crate) register: Register,
    /// The register as it was some time before, with other marks on the same people.
    pub(crate) before: Register,
    pub(crate) on: Date,
    pub(crate) policy: Policy,
    /// Whose mark has which number.
    owners: HashMap<u32, String>,
    /// Whose phone ends in which digits.
    phones: HashMap<String, String>,
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A small register with everything, on a day on which one meets and on one on which one learns, and the
/// demonstration register.
pub(crate) fn registers() -> Vec<Marked> {
    let small = Register::from_str(SMALL).unwrap_or_else(|problems| panic!("{problems}"));
    vec![
        Marked::new("the small register", &small, "2021-09-01"),
        Marked::new("the small register a year later", &small, "2022-06-30"),
        Marked::new("the demonstration", &Register::demo(), "2021-09-01"),
    ]
}

/// The marks of a contact: name, function, e-mail and phone. Marks are all small letters and digits, so that they
/// can be recognised whatever is done with them.
fn marks(number: u32) -> [Personal; 4] {
    let phone = 1_000_000 + u64::from(number) * 7_919 % 9_000_000;
    [
        format!("qn{number:05}x qm{number:05}x"),
        format!("qf{number:05}x"),
        format!("qe{number:05}x@mark.example"),
        format!("+3188{phone:07}"),
    ]
    .map(|text| text.parse().unwrap())
}

fn marking(contact: &Contact, number: u32) -> Change {
    let [name, function, email, phone] = marks(number);
    let patch = DetailsPatch {
        name: Some(name),
        function: Some(Some(function)),
        email: Some(Some(email)),
        phone: Some(Some(phone)),
        ..DetailsPatch::default()
    };
    Change::SetDetails(contact.id.clone(), Box::new(patch))
}

impl Marked {
    fn new(name: &'static str, register: &Register, on: &str) -> Self {
        let (mut owners, mut phones) = (HashMap::new(), HashMap::new());
        let (mut now, mut then) = (Vec::new(), Vec::new());
        for (number, contact) in (1_u32..).zip(register.contacts()) {
            let number = number * 2;
            for own in [number, number + 1] {
                owners.insert(own, contact.id.to_string());
                phones.insert(marks(own)[3].as_str()[3..].to_owned(), contact.id.to_string());
            }
            now.push(marking(contact, number));
            then.push(marking(contact, number + 1));
        }
        let with = |changes: &[Change]| register.with(changes).unwrap().0;
        let on = date(on);
        Self {
            name,
            register: with(&now),
            before: with(&then),
            on,
            policy: Policy::for_date(on),
            owners,
            phones,
        }
    }

    /// Some audiences of every kind.
    pub(crate) fn audiences(&self) -> Vec<Audience> {
        let regions = self.register.territory().regions();
        let mut audiences: Vec<_> = regions.map(|region| Audience::Custodian(region.code)).collect();
        let step = self.register.organisations().count().div_ceil(5);
        for organisation in self.register.organisations().step_by(step) {
            audiences.push(Audience::Organisation(organisation.id.clone()));
            audiences.push(Audience::Partner(organisation.id.clone()));
        }
        audiences
    }

    /// Whose values stand in a text, in capitals or small letters, folded or not, phones in any notation.
    pub(crate) fn found(&self, text: &str) -> BTreeSet<String> {
        let text = text.to_lowercase();
        let unfolded = text.replace("\r\n ", "").replace("\r\n\t", "").replace("\n ", "");
        let mut found = self.found_in(&text);
        found.extend(self.found_in(&unfolded));
        found
    }

    fn found_in(&self, text: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (at, _) in text.match_indices('q') {
            let mark = text.get(at..at + 8).map(str::as_bytes).unwrap_or_default();
            if let [b'q', b'n' | b'm' | b'f' | b'e', digits @ .., b'x'] = mark {
                let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
                found.extend(number.and_then(|number: u32| self.owners.get(&number)).cloned());
            }
        }
        // Phones: nine digits with whatever people write between them.
        let is_between = |c: &char| " -()./\u{a0}".contains(*c);
        for (at, _) in text.match_indices('8') {
            let mut digits = text[at..].chars().filter(|c| !is_between(c)).take_while(char::is_ascii_digit);
            // All marks begin with 88, which is quickly seen.
            if digits.by_ref().take(2).eq(['8', '8']) {
                let digits: String = "88".chars().chain(digits.take(7)).collect();
                found.extend(self.phones.get(&digits).cloned());
            }
        }
        found
    }
}

/// Three regions, four roles; people who are away with chains of one and two links, who left, who come, who were
/// never confirmed, who work in two regions; points, meetings planned and held, a learning group.
const SMALL: &str = r#"{
  "format": "bouwsteen/register/1",
  "meta": { "title": "Klein register", "asOf": "2021-09-01" },
  "territory": { "edition": 2021, "regions": ["JZ12", "JZ25", "JZ28"] },
  "districts": [ { "id": "GM0202/noord", "name": "Noord" }, { "id": "GM0202/zuid", "name": "Zuid" } ],
  "divisions": [ { "region": "JZ28", "inForce": { "from": "2021-01-01" }, "decidedOn": "2020-12-01", "consulted": ["GM0202", "gi"],
    "subregions": [ { "id": "oost", "name": "Oost", "municipalities": ["GM0202", "GM0226"] } ] } ],
  "organisations": [
    { "id": "lt-a", "name": "Lokaal team Arnhem", "role": "localTeam", "serves": ["GM0202"],
      "points": [ { "kind": "desk", "name": "Voordeur", "phone": "+31881111111", "email": "voordeur@team.example", "hours": "ma-vr" } ] },
    { "id": "lt-d", "name": "Lokaal team Duiven", "role": "localTeam", "serves": ["GM0226"] },
    { "id": "lt-n", "name": "Lokaal team Nunspeet", "role": "localTeam", "serves": [ { "area": "GM0302", "until": "2021-06-01" } ] },
    { "id": "gi", "name": "GI", "role": "certifiedInstitution", "serves": ["JZ28", "JZ25"] },
    { "id": "vt", "name": "Veilig Thuis", "role": "veiligThuis", "serves": ["JZ28"], "points": [ { "kind": "mailbox", "email": "post@vt.example" } ] },
    { "id": "rvdk", "name": "Raad", "role": "childProtectionBoard", "serves": ["JZ12", "JZ25", "JZ28"], "active": { "until": "2021-08-01" } } ],
  "agreements": [ { "region": "JZ28", "inForce": { "from": "2021-01-01" }, "custodian": "GM0202", "requiredDetails": ["function", "email", "phone"], "distributeEvery": "P3M",
    "rhythms": { "localTeam": { "every": "P3M", "method": "delivery", "remindBefore": "P14D", "grace": "P7D" },
      "certifiedInstitution": { "every": "P6M", "method": "selfConfirmation" }, "veiligThuis": { "every": "P3M", "method": "custodianCheck" } } } ],
  "contacts": [
    { "id": "a1", "name": "A", "organisation": "lt-a", "areas": ["GM0202/noord"], "workingDays": ["mon"], "skjRegistered": true,
      "confirmations": [ { "on": "2021-08-01", "by": "organisation" } ], "absences": [ { "from": "2021-08-15", "until": "2021-10-01", "replacedBy": "g1" } ] },
    { "id": "a2", "name": "A", "organisation": "lt-a", "areas": ["GM0202/zuid"], "confirmations": [ { "on": "2021-07-01", "by": "self" } ] },
    { "id": "a3", "name": "A", "organisation": "lt-a", "areas": ["GM0202"], "inService": { "until": "2021-05-01" } },
    { "id": "d1", "name": "D", "organisation": "lt-d", "areas": ["GM0226"] },
    { "id": "d2", "name": "D", "organisation": "lt-d", "areas": ["GM0226"], "inService": { "from": "2021-10-01" } },
    { "id": "n1", "name": "N", "organisation": "lt-n", "areas": ["GM0302"], "confirmations": [ { "on": "2021-02-01", "by": "self" } ] },
    { "id": "g1", "name": "G", "organisation": "gi", "areas": ["JZ25"], "confirmations": [ { "on": "2021-08-01", "by": "self" } ],
      "absences": [ { "from": "2021-08-20", "until": "2021-10-01", "replacedBy": "g2" } ] },
    { "id": "g2", "name": "G", "organisation": "gi", "areas": ["GM0294"], "confirmations": [ { "on": "2021-08-01", "by": "self" } ] },
    { "id": "g3", "name": "G", "organisation": "gi", "areas": ["JZ28", { "area": "JZ25", "until": "2021-03-01" }], "confirmations": [ { "on": "2021-06-01", "by": "self" } ] },
    { "id": "v1", "name": "V", "organisation": "vt", "areas": ["JZ28"], "confirmations": [ { "on": "2021-06-02", "by": "custodian" } ] },
    { "id": "r1", "name": "R", "organisation": "rvdk", "areas": ["JZ12", "JZ28"], "confirmations": [ { "on": "2021-06-02", "by": "custodian" } ] } ],
  "distributions": [ { "region": "JZ28", "on": "2021-06-15", "to": ["lt-a", "gi", "a1", "GM0202"] } ],
  "meetings": [
    { "id": "m1", "scope": "oost", "date": "2021-05-20", "status": "held", "form": "inPerson", "initiator": "GM0202", "preparedBy": ["a1", "g3"],
      "agenda": [ { "title": "Wie is wie", "minutes": 30, "form": "exercise", "topics": ["people", "wayOfWorking"] } ],
      "attendance": [ { "contact": "a1", "state": "present" }, { "contact": "g3", "state": "present" }, { "contact": "d1", "state": "notReleased" } ] },
    { "id": "m2", "scope": "JZ28", "date": "2021-11-11", "start": "13:30", "status": "planned", "replyBy": "2021-10-20",
      "attendance": [ { "contact": "a2", "state": "invited" }, { "contact": "v1", "state": "accepted" } ] } ],
  "learningGroups": [ { "id": "lg", "scope": "oost", "members": ["a1", "g3"],
    "sessions": [ { "id": "s1", "date": "2021-08-10", "status": "held", "attendance": [ { "contact": "a1", "state": "present" } ] } ],
    "evaluations": [ { "contact": "a1", "on": "2021-08-11", "strengthens": true } ] } ],
  "valueTests": [ { "subregion": "oost", "value": "trust", "on": "2021-05-20", "fits": 3 } ]
}"#;
