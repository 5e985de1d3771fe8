//! Every text of the demonstration register: whole, in both languages, and without people.

#![cfg(feature = "demo")]

mod actions;
mod exact;
mod reasons;
mod together;
mod whole;

use crate::assessment::{Assessment, Explanation, FindingDocument};
use crate::language::Language;
use crate::policy::Policy;
use crate::register::Register;
use crate::render::Renderer;

const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];

fn demo(on: &str) -> Assessment {
    Register::demo().assess(&Policy::gvjb_2021(), on.parse().unwrap())
}

/// The finding of a requirement about a subject, as `JZ21 contacts.coverage vt-gm GM0203`.
fn finding(assessment: &Assessment, key: &str) -> FindingDocument {
    explanation(assessment, key).finding
}

fn explanation(assessment: &Assessment, key: &str) -> Explanation {
    let found = assessment.findings().find(|finding| {
        let parts = finding.subject().parts();
        let own = [finding.region().to_string(), finding.requirement().to_string()].into_iter().chain(parts);
        own.eq(key.split(' '))
    });
    assessment.explain(&found.unwrap_or_else(|| panic!("no finding {key}")))
}

/// Every sentence about an assessment.
fn sentences(texts: &Renderer, assessment: &Assessment) -> Vec<String> {
    let mut all = Vec::new();
    for finding in assessment.findings() {
        all.push(texts.finding(&finding.to_document()));
        all.extend(
            texts.explanation(&assessment.explain(&finding)).iter().map(|line| line.trim().to_owned()),
        );
    }
    all
}

/// Every line that is no sentence: what to do, who, what it is about.
fn lines(texts: &Renderer, assessment: &Assessment) -> Vec<String> {
    let mut all = Vec::new();
    for finding in assessment.findings().map(|finding| finding.to_document()) {
        all.extend(texts.remedy(&finding));
        all.push(texts.actor(&finding.responsible));
        all.push(texts.subject(finding.region, &finding.subject));
    }
    for action in assessment.actions() {
        all.extend([texts.action(&action), texts.resolves(action.resolves)]);
        all.extend(action.changes.iter().map(|change| texts.change(change)));
    }
    let rows = assessment.freshness();
    all.extend(rows.iter().map(|row| {
        let contact = assessment.register().contact(&row.contact);
        let last = contact.and_then(|contact| contact.confirmed(assessment.on())).map(|last| last.on);
        texts.freshness(row.status, last, row.due)
    }));
    all
}
