//! What core says of words beside their names: the methods of its word types.

use super::places;
use crate::codegen::model::shape::Shape;

/// A method of a word type of core.
pub(super) struct Said {
    /// What it is called in Python.
    pub(super) name: &'static str,
    /// What the package asks core for.
    pub(super) fact: &'static str,
    /// What it gives.
    pub(super) shape: Shape,
    /// Whether it gives nothing for some words.
    pub(super) optional: bool,
    /// Whether it is a text in a language.
    pub(super) in_a_language: bool,
    pub(super) doc: &'static str,
}

impl Said {
    const fn new(name: &'static str, fact: &'static str, shape: Shape, doc: &'static str) -> Self {
        Self { name, fact, shape, optional: false, in_a_language: false, doc }
    }
}

/// The module of a record.
pub(super) fn place_of(record: &str) -> &'static str {
    places::places().get(record).copied().unwrap_or_default()
}

/// What is said of the words of a vocabulary.
pub(super) fn of(vocabulary: &str) -> Vec<Said> {
    let word = |kind: &str| Shape::Word(kind.to_owned());
    let list = |of: Shape| Shape::List(Box::new(of));
    let sign = || {
        [
            Said::new("sign", "sign", Shape::Text, "The sign people see beside the word."),
            Said::new(
                "plain_sign",
                "plainSign",
                Shape::Text,
                "The sign in ASCII, for places that cannot show it.",
            ),
        ]
    };
    match vocabulary {
        "SeatStatus" => {
            let covered = "Covered or replaced: somebody can be reached.";
            let mut said = vec![Said::new("is_covered", "isCovered", Shape::Flag, covered)];
            said.extend(sign());
            let colours = "Fill and text colour, as `#rrggbb`.";
            said.push(Said::new("colours", "colours", list(Shape::Text), colours));
            said
        }
        "Verdict" => {
            let unmet = "Not met and not inapplicable: something is left to do.";
            let severity = "How bad it is, from 0 for not applicable to 5 for not met.";
            let mut said = vec![
                Said::new("is_unmet", "isUnmet", Shape::Flag, unmet),
                Said::new("severity", "severity", Shape::Number, severity),
            ];
            said.extend(sign());
            said
        }
        "Freshness" => {
            let reliable = "Fresh, due soon or overdue: good enough to rely on.";
            vec![Said::new("is_reliable", "isReliable", Shape::Flag, reliable)]
        }
        "Force" => {
            let weighs = "Whether findings of this force decide the verdict of a step.";
            vec![Said::new("weighs", "weighs", Shape::Flag, weighs)]
        }
        "Step" => vec![Said::new("number", "number", Shape::Number, "1, 2 or 3.")],
        "ItemForm" => {
            let all = "Whether everybody takes part: all but a presentation.";
            vec![Said::new("is_participatory", "isParticipatory", Shape::Flag, all)]
        }
        "CoreValue" => {
            let quote = "A few words of the vision in which it is named.";
            vec![Said::new("quote", "quote", Shape::Text, quote)]
        }
        "RequirementId" => {
            let asks = "What it asks, in a sentence.";
            let step = "The step it belongs to; None for the order of the steps themselves.";
            let decides =
                "Whether its findings decide the verdict of a step, if the policy gives it such a force.";
            let norm = "Whether it cannot be judged without a number: how many, or how many hours.";
            vec![
                Said { in_a_language: true, ..Said::new("asks", "asks", Shape::Text, asks) },
                Said { optional: true, ..Said::new("step", "step", word("Step"), step) },
                Said::new("about", "about", word("About"), "Whom or what its findings are about."),
                Said::new("decides", "decides", Shape::Flag, decides),
                Said::new("has_norm", "hasNorm", Shape::Flag, norm),
                Said::new("source", "source", Shape::Record("Source".to_owned()), "Where it comes from."),
            ]
        }
        "ReadingId" => {
            let default = "The reading that holds unless the policy says otherwise.";
            let judged = "The requirements that are judged by it.";
            vec![
                Said::new(
                    "choices",
                    "choices",
                    list(word("Reading")),
                    "What can be chosen, the default first.",
                ),
                Said::new("default", "default", word("Reading"), default),
                Said::new("requirements", "requirements", list(word("RequirementId")), judged),
            ]
        }
        "ProblemCode" => {
            let help = "What would mend it, with places for the value in braces.";
            vec![Said { in_a_language: true, ..Said::new("help", "help", Shape::Text, help) }]
        }
        _ => Vec::new(),
    }
}
