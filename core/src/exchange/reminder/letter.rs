//! What a reminder says, in plain and kind words.

use super::address::Way;
use crate::assessment::{Action, Actor, Assessment, Resolves, Subject};
use crate::date::Date;
use crate::facts::Party;
use crate::id::RegionCode;
use crate::language::Language;
use crate::policy::Status;
use crate::render::Renderer;
use crate::vocabulary::{Force, Step};
use std::collections::BTreeSet;

/// One thing to do: every action that is said in the same words.
struct Task {
    says: String,
    is_advice: bool,
    is_about_contacts: bool,
    regions: BTreeSet<RegionCode>,
    due: Option<Date>,
    resolves: Resolves,
}

/// The mail to one actor.
pub(super) struct Letter<'a> {
    assessment: &'a Assessment,
    actor: &'a Actor,
    way: Way,
    /// Whether there was a mail before this one.
    is_next: bool,
    tasks: Vec<Task>,
    /// The regions in which there is something to do.
    regions: BTreeSet<RegionCode>,
    /// The regions in which it is about contacts.
    regions_of_contacts: BTreeSet<RegionCode>,
    /// Whether contacts are mentioned.
    has_contacts: bool,
    texts: Renderer,
}

impl<'a> Letter<'a> {
    pub(super) fn new(
        assessment: &'a Assessment,
        actor: &'a Actor,
        way: Way,
        is_next: bool,
        actions: &[Action],
        language: Language,
    ) -> Self {
        let texts = Renderer::new(assessment.register(), language);
        let about_contacts = actions.iter().filter(|action| is_about_contacts(action));
        Self {
            assessment,
            actor,
            way,
            is_next,
            tasks: tasks(assessment, actions, &texts),
            regions: actions.iter().map(|action| action.region).collect(),
            regions_of_contacts: about_contacts.map(|action| action.region).collect(),
            has_contacts: actions.iter().any(|action| matches!(action.subject, Subject::Contact(_))),
            texts,
        }
    }

    /// Whom it is for: `gemeente Ede`, the name of an organisation, `regio Achterhoek`.
    pub(super) fn addressee(&self) -> String {
        self.texts.actor(self.actor)
    }

    /// How many things, and by when the first: `3 acties, de eerste uiterlijk 10 september 2021`. When the first
    /// advice can wait until does not count where there is something else to do.
    pub(super) fn subject(&self) -> String {
        let language = self.texts.language();
        let is_asked = self.tasks.iter().any(|task| !task.is_advice);
        let counted = self.tasks.iter().filter(|task| task.is_advice != is_asked);
        let first = match (self.tasks.len(), is_asked) {
            (1, _) => "",
            (_, true) => language.pick("de eerste ", "the first "),
            (_, false) => language.pick("het eerste ", "the first "),
        };
        let when = counted.filter_map(|task| task.due).min().map(|due| {
            let day = self.texts.date(due);
            say!(language, ", {first}uiterlijk {day}", ", {first}by {day}")
        });
        let what = language.pick("samenwerken in de jeugdbescherming", "cooperation in youth protection");
        format!("{}{}: {what}", self.counts(), when.unwrap_or_default())
    }

    /// How much there is: `2 acties en 1 advies`.
    fn counts(&self) -> String {
        let language = self.texts.language();
        let advice = self.tasks.iter().filter(|task| task.is_advice).count();
        let asked = match self.tasks.len() - advice {
            0 => None,
            1 => Some(language.pick("1 actie", "1 action").to_owned()),
            asked => Some(say!(language, "{asked} acties", "{asked} actions")),
        };
        let advice = match advice {
            0 => None,
            1 => Some(language.pick("1 advies", "1 suggestion").to_owned()),
            advice => Some(say!(language, "{advice} adviezen", "{advice} suggestions")),
        };
        asked.into_iter().chain(advice).collect::<Vec<_>>().join(language.pick(" en ", " and "))
    }

    /// The mail: why, what and by when, how to answer, and what it rests on.
    pub(super) fn body(&self) -> String {
        let mut parts = vec![self.salutation(), self.why()];
        parts.extend(self.passing_on());
        let (advice, asked): (Vec<_>, Vec<_>) = self.tasks.iter().partition(|task| task.is_advice);
        let language = self.texts.language();
        if !asked.is_empty() {
            parts.push(self.list(language.pick("Dit vragen wij van u:", "We ask you to:"), 1, &asked));
        }
        if !advice.is_empty() {
            let head = language.pick(
                "Dit raden wij u aan. Het is geen verplichting:",
                "We suggest that you do this. It is not an obligation:",
            );
            parts.push(self.list(head, asked.len() + 1, &advice));
        }
        parts.extend(self.words());
        parts.push(self.answering());
        parts.push(language.pick("Hartelijk dank voor uw hulp.", "Thank you for your help.").to_owned());
        parts.push(self.footing());
        parts.join("\n\n") + "\n"
    }

    /// Names the addressee beside the salutation: which article a name takes cannot be told.
    fn salutation(&self) -> String {
        let name = self.addressee();
        say!(self.texts.language(), "Aan: {name}\n\nBeste collega's,", "To: {name}\n\nDear colleagues,")
    }

    fn why(&self) -> String {
        let language = self.texts.language();
        let regions: Vec<_> = self.regions.iter().map(|region| self.texts.region(*region)).collect();
        let place = match regions.as_slice() {
            [region] => say!(language, "in de regio {region}", "in the region of {region}"),
            _ => language.pick("in uw regio's", "in your regions").to_owned(),
        };
        let counts = self.counts();
        let mut why = language
            .pick(
                "Als een kind niet veilig is, moeten professionals elkaar snel kunnen vinden en goed samenwerken. \
                 Daar werken we samen aan. ",
                "When a child is not safe, professionals must be able to find each other quickly and cooperate \
                 well. We work on that together. ",
            )
            .to_owned();
        if self.is_next {
            why += &say!(
                language,
                "Nieuw voor u {place}: {counts}. Wat wij eerder vroegen, herhalen we hier niet.",
                "New for you {place}: {counts}. We do not repeat here what we asked before."
            );
        } else {
            why += &say!(language, "Open voor u {place}: {counts}.", "Open for you {place}: {counts}.");
        }
        why
    }

    /// What to do with the mail where others than those who act may get it.
    fn passing_on(&self) -> Option<String> {
        let (language, name) = (self.texts.language(), self.addressee());
        match self.way {
            Way::Unknown | Way::Point => None,
            Way::LocalTeam => Some(say!(
                language,
                "Dit bericht is voor de {name} en komt bij het lokale team aan. Wilt u het doorgeven aan wie \
                 hierover gaat?",
                "This message is for the {name} and arrives at the local team. Would you pass it on to whoever \
                 deals with this?"
            )),
            Way::Person => Some(say!(
                language,
                "Van uw organisatie kennen we geen algemeen e-mailadres. Daarom krijgt u dit bericht. Wilt u het delen met \
                 uw collega's?",
                "We know no general e-mail address of your organisation. That is why you get this message. Would you share it \
                 with your colleagues?"
            )),
        }
    }

    /// A heading with the things to do below it, numbered from a number on.
    fn list(&self, head: &str, from: usize, tasks: &[&Task]) -> String {
        let lines = (from..).zip(tasks).map(|(number, task)| {
            let what = format!("{number}. {}{}.", task.says, self.places(task));
            [what].into_iter().chain(self.when(task)).collect::<Vec<_>>().join(" ")
        });
        [head.to_owned()].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// The regions of a thing to do, where the mail is about several.
    fn places(&self, task: &Task) -> String {
        if self.regions.len() == 1 {
            return String::new();
        }
        let names: Vec<_> = task.regions.iter().map(|region| self.texts.region(*region)).collect();
        format!(" ({})", names.join(", "))
    }

    /// By when, and what it resolves.
    fn when(&self, task: &Task) -> Vec<String> {
        let language = self.texts.language();
        let when = match task.due {
            None if task.is_about_contacts && !task.is_advice => {
                Some(language.pick("Graag zo snel mogelijk.", "As soon as you can.").to_owned())
            }
            None => None,
            Some(due) => {
                let (is_late, day) = (due < self.assessment.on(), self.texts.date(due));
                Some(match (task.is_advice, is_late) {
                    (false, false) => say!(language, "Uiterlijk {day}.", "By {day}."),
                    (false, true) => {
                        say!(language, "Dit had op {day} klaar moeten zijn.", "This was due on {day}.")
                    }
                    (true, false) => say!(language, "Streefdatum: {day}.", "Target date: {day}."),
                    (true, true) => {
                        say!(language, "De streefdatum was {day}.", "The target date was {day}.")
                    }
                })
            }
        };
        let resolves =
            self.resolves(task.resolves).map(|what| say!(language, "Lost op: {what}.", "Resolves: {what}."));
        when.into_iter().chain(resolves).collect()
    }

    /// What a thing to do resolves, if that is more than itself.
    fn resolves(&self, resolves: Resolves) -> Option<String> {
        let is_more = resolves.seats > 0 || resolves.findings > 1;
        is_more.then(|| self.texts.resolves(resolves))
    }

    /// What words in the list mean.
    fn words(&self) -> Option<String> {
        let language = self.texts.language();
        let mut words = Vec::new();
        if self.tasks.iter().any(|task| task.resolves.seats > 0) {
            words.push(language.pick(
                "Een plek is een organisatie in een gebied: daar moet iemand bereikbaar zijn.",
                "A seat is an organisation in an area: somebody must be reachable there.",
            ));
        }
        if self.tasks.iter().any(|task| self.resolves(task.resolves).is_some()) {
            words.push(language.pick(
                "Een bevinding is iets wat nog niet in orde is.",
                "A finding is something that is not in order yet.",
            ));
        }
        if self.has_contacts {
            words.push(language.pick(
                "We noemen geen namen. Een contact herkent u aan het kenmerk in het register.",
                "We mention no names. You know a contact by its id in the register.",
            ));
        }
        (!words.is_empty()).then(|| words.join(" "))
    }

    fn answering(&self) -> String {
        let language = self.texts.language();
        let mut answering = language
            .pick(
                "Is het gedaan, lukt het niet of klopt er iets niet? Laat het ons weten: antwoord op dit bericht. \
                 Zet geen gegevens van kinderen of gezinnen in uw antwoord.",
                "Is it done, can it not be done, or is something wrong? Let us know: answer this message. \
                 Do not put any details of children or families in your answer.",
            )
            .to_owned();
        for region in &self.regions_of_contacts {
            let agreement = self.assessment.register().state().agreement(*region, self.assessment.on());
            let Some(custodian) = agreement.and_then(|agreement| agreement.custodian.as_ref()) else {
                continue;
            };
            let custodian = match custodian {
                Party::Municipality(code) => Actor::Municipality(*code),
                Party::Organisation(id) => Actor::Organisation(id.clone()),
            };
            if custodian != *self.actor {
                let (region, name) = (self.texts.region(*region), self.texts.actor(&custodian));
                answering += &match custodian {
                    Actor::Organisation(_) => say!(
                        language,
                        " De contacten van {region} houdt {name} bij.",
                        " {name} keeps the contacts of {region}."
                    ),
                    Actor::Municipality(_) | Actor::Region(_) => say!(
                        language,
                        " De contacten van {region} houdt de {name} bij.",
                        " The {name} keeps the contacts of {region}."
                    ),
                };
            }
        }
        answering
    }

    /// On which register, day and policy the mail rests.
    fn footing(&self) -> String {
        let (language, policy) = (self.texts.language(), self.assessment.policy());
        let title = self.assessment.register().meta().and_then(|meta| meta.title.as_ref());
        let title = title.map(|title| say!(language, " “{title}”", " “{title}”")).unwrap_or_default();
        let on = self.texts.date(self.assessment.on());
        let (name, id) = (policy.title(), policy.id());
        let mut lines = vec![
            language.pick("Waar dit bericht op steunt:", "What this message rests on:").to_owned(),
            say!(language, "- het register{title} op {on};", "- the register{title} on {on};"),
        ];
        let status = match policy.status() {
            Status::Proposed => language.pick(
                "dit beleid is voorgesteld en nog niet vastgesteld",
                "this policy is proposed and not adopted yet",
            ),
            Status::Adopted => language.pick("dit beleid is vastgesteld", "this policy is adopted"),
            Status::Withdrawn => language.pick("dit beleid is ingetrokken", "this policy is withdrawn"),
        };
        let adapted = policy
            .adapted_from()
            .map(|from| say!(language, ", een aanpassing van {from}", ", adapted from {from}"))
            .unwrap_or_default();
        lines.push(say!(
            language,
            "- het beleid “{name}” ({id}{adapted}): {status}.",
            "- the policy “{name}” ({id}{adapted}): {status}."
        ));
        lines.extend(self.texts.judged_on(self.assessment.on(), self.assessment.judged_on()));
        lines.extend(self.texts.edition(self.assessment.on()));
        lines.join("\n")
    }
}

fn is_about_contacts(action: &Action) -> bool {
    action.requirement.step() == Some(Step::FindEachOther)
}

/// The things to do, in the order of the actions; what is said in the same words is one.
fn tasks(assessment: &Assessment, actions: &[Action], texts: &Renderer) -> Vec<Task> {
    let mut tasks: Vec<Task> = Vec::new();
    for action in actions {
        let says = texts.action(action);
        let is_advice = assessment.policy().force(action.requirement) == Some(Force::Guidance);
        match tasks.iter_mut().find(|task| task.is_advice == is_advice && task.says == says) {
            Some(task) => {
                task.regions.insert(action.region);
                task.due = [task.due, action.due].into_iter().flatten().min();
                task.resolves.seats += action.resolves.seats;
                task.resolves.findings += action.resolves.findings;
            }
            None => tasks.push(Task {
                says,
                is_advice,
                is_about_contacts: is_about_contacts(action),
                regions: BTreeSet::from([action.region]),
                due: action.due,
                resolves: action.resolves,
            }),
        }
    }
    tasks
}
