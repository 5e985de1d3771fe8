//! Texts are whole sentences, never hold people unless asked, and say something for every finding.

use super::{LANGUAGES, demo, lines, sentences};
use crate::assessment::{Action, FindingDocument, FindingKey};
use crate::catalogue::RequirementId;
use crate::json::Json;
use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;
use crate::vocabulary::{Freshness, Verdict};
use std::collections::BTreeSet;

/// Nothing is left of how the text was made.
fn is_clean(text: &str) -> bool {
    !text.is_empty()
        && text.trim() == text
        && !["{", "}", "  ", "null", " .", " ,", "..", ",,", "GM0", "JZ", "contacts."]
            .iter()
            .any(|bad| text.contains(bad))
}

#[test]
fn every_text_of_the_demonstration_is_whole() {
    for day in ["2020-12-31", "2021-03-01", "2021-09-01", "2022-06-01"] {
        let assessment = demo(day);
        for language in LANGUAGES {
            let texts = Renderer::new(assessment.register(), language);
            for text in sentences(&texts, &assessment) {
                assert!(is_clean(&text) && text.ends_with('.'), "{day} {language}: {text}");
                assert!(text.chars().next().is_some_and(|first| !first.is_lowercase()), "{text}");
                // A new sentence begins with a capital.
                let mut starts = text.split(". ").skip(1).filter_map(|rest| rest.chars().next());
                assert!(starts.all(|first| first.is_uppercase()), "{day} {language}: {text}");
            }
            for text in lines(&texts, &assessment) {
                assert!(is_clean(&text) && !text.ends_with('.'), "{day} {language}: {text}");
            }
        }
    }
}

#[test]
fn actions_begin_with_a_verb_and_are_short() {
    let assessment = demo("2021-09-01");
    for language in LANGUAGES {
        let texts = Renderer::new(assessment.register(), language);
        let actions: Vec<_> =
            assessment.actions().iter().map(|action: &Action| texts.action(action)).collect();
        // Where two meetings are on one day, the place is told too.
        let longest = actions.iter().max_by_key(|text| text.chars().count());
        assert!(longest.is_some_and(|text| text.chars().count() <= 88), "{longest:?}");
        assert!(actions.iter().all(|text| text.starts_with(char::is_uppercase)), "{actions:?}");
    }
}

/// What may not be read by just anybody: the personal texts of every contact.
fn personal() -> Vec<(String, Vec<String>)> {
    let register = Register::demo();
    let details = register.contacts().map(|contact| {
        let others = [&contact.function, &contact.email, &contact.phone];
        let others = others.into_iter().flatten().map(|detail| detail.as_str().to_owned()).collect();
        (contact.name.as_str().to_owned(), others)
    });
    details.collect()
}

#[test]
fn without_names_no_text_holds_anything_of_a_person() {
    for day in ["2021-09-01", "2022-06-01"] {
        let assessment = demo(day);
        for language in LANGUAGES {
            let texts = Renderer::new(assessment.register(), language);
            let all = [sentences(&texts, &assessment), lines(&texts, &assessment)].concat().join("\n");
            for (name, others) in personal() {
                for secret in others.into_iter().chain([name]) {
                    assert!(!all.contains(&secret), "{day} {language}: {secret}");
                }
            }
        }
    }
}

#[test]
fn with_names_contacts_are_named_and_nothing_more() {
    let assessment = demo("2021-09-01");
    for language in LANGUAGES {
        let texts = Renderer::new(assessment.register(), language).with_names();
        let all = [sentences(&texts, &assessment), lines(&texts, &assessment)].concat().join("\n");
        let rows = assessment.freshness();
        let named = rows.iter().filter_map(|row| assessment.register().contact(&row.contact));
        for contact in named {
            assert!(all.contains(contact.name.as_str()));
            assert!(!all.contains(&format!("ontact {} ", contact.id)));
        }
        for (_, others) in personal() {
            assert!(others.iter().all(|secret| !all.contains(secret)));
        }
    }
}

#[test]
fn without_ids_nobody_can_be_told_apart() {
    for day in ["2021-09-01", "2022-06-01"] {
        let assessment = demo(day);
        let ids: BTreeSet<_> = assessment.register().contacts().map(|own| own.id.to_string()).collect();
        for language in LANGUAGES {
            let texts = Renderer::new(assessment.register(), language).without_ids();
            for text in [sentences(&texts, &assessment), lines(&texts, &assessment)].concat() {
                let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
                assert!(words.all(|word| !ids.contains(word)), "{day} {language}: {text}");
                assert!(is_clean(&text), "{day} {language}: {text}");
                assert!(
                    !text.contains("een contact en een contact") && !text.contains("a contact and a contact")
                );
            }
        }
    }
}

#[test]
fn every_requirement_says_something_for_every_verdict() {
    let assessment = demo("2021-09-01");
    let step_1 = RequirementId::ALL.iter().filter(|id| id.as_str().starts_with("contacts."));
    for (requirement, language) in step_1.flat_map(|id| LANGUAGES.map(|language| (*id, language))) {
        let texts = Renderer::new(assessment.register(), language);
        let of = assessment.findings().filter(|finding| finding.requirement() == requirement);
        for document in of.map(|finding| finding.to_document()) {
            for verdict in Verdict::ALL {
                let text = texts.finding(&FindingDocument { verdict: *verdict, ..document.clone() });
                assert!(is_clean(&text) && text.ends_with('.'), "{requirement} {verdict} {language}: {text}");
                // Of a document that holds nothing, the verdict is what is left to say.
                let empty = FindingDocument {
                    verdict: *verdict,
                    observed: Json::Null,
                    expected: Json::Null,
                    evidence: Vec::new(),
                    cause: None,
                    ..document.clone()
                };
                let text = texts.finding(&empty);
                assert!(is_clean(&text) && text.contains(verdict.name(language)), "{text}");
                assert!(text.contains(requirement.name(language)), "{text}");
            }
        }
    }
}

#[test]
fn a_requirement_of_a_later_step_is_named() {
    let assessment = demo("2021-09-01");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    let finding = super::finding(&assessment, "JZ25 contacts.agreement");
    let later = FindingDocument { requirement: RequirementId::MeetingsCount, ..finding };
    assert_eq!(texts.finding(&later), "Achterhoek: niet voldaan (twee samenwerkingsbijeenkomsten).");
    assert_eq!(later.key(), FindingKey { requirement: RequirementId::MeetingsCount, ..later.key() });
}

#[test]
fn freshness_says_the_words_of_the_table() {
    let texts = Renderer::new(&Register::demo(), Language::Nl);
    let english = Renderer::new(&Register::demo(), Language::En);
    let (last, due) = ("2021-03-01".parse().ok(), "2021-06-01".parse().ok());
    let words = [
        (Freshness::Fresh, "bevestigd op 1 maart 2021", "confirmed on 1 March 2021"),
        (Freshness::DueSoon, "bevestigen voor 1 juni 2021", "confirm by 1 June 2021"),
        (Freshness::Overdue, "te laat sinds 1 juni 2021", "overdue since 1 June 2021"),
        (Freshness::Stale, "niet bevestigd sinds 1 maart 2021", "not confirmed since 1 March 2021"),
        (Freshness::Unconfirmed, "nog nooit bevestigd", "never confirmed"),
        (Freshness::Unknown, "geen ritme afgesproken", "no rhythm agreed"),
    ];
    for (freshness, nl, en) in words {
        assert_eq!(texts.freshness(freshness, last, due), nl);
        assert_eq!(english.freshness(freshness, last, due), en);
        // Without dates the word stands alone.
        assert_eq!(texts.freshness(freshness, None, None), freshness.name(Language::Nl));
    }
}
