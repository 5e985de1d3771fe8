//! Everything that can be made of a register, as text.

use super::marks::Marked;
use bouwsteen::exchange::calendar::{self, CalendarOptions, Organiser};
use bouwsteen::exchange::{self, ContactSheet, Reminder, ReminderOptions, SheetOptions, Table};
use bouwsteen::report::terminal::{self, Style};
use bouwsteen::report::{card, html};
use bouwsteen::{
    Actor, Assessment, Audience, Change, Date, Delivery, Language, MeetingId, OrganisationId, Period, Policy,
    Register, Renderer, Scope, Share,
};
use std::fmt::Debug;

const BOTH: [Language; 2] = [Language::Nl, Language::En];

fn debug(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

/// What can be written as JSON, written.
macro_rules! json {
    ($value:expr) => {
        serde_json::to_string($value).unwrap()
    };
}

impl Marked {
    fn assessment(&self) -> Assessment {
        self.register.assess(&self.policy, self.on)
    }

    /// The assessment of the register before, some time before.
    fn earlier(&self) -> Assessment {
        let day = "2021-06-01".parse().unwrap();
        self.before.assess(&Policy::for_date(day), day)
    }

    fn with_board(&self) -> Vec<Audience> {
        let mut audiences = self.audiences();
        audiences.push(Audience::Board);
        audiences
    }
}

// For everybody.

pub(crate) fn assessment_document(marked: &Marked) -> Vec<String> {
    let assessment = marked.assessment();
    let all: Vec<_> = assessment.findings().map(|finding| json!(&finding.to_document())).collect();
    vec![assessment.to_json(), debug(&assessment.to_document()), all.join("\n")]
}

pub(crate) fn audience_documents(marked: &Marked) -> Vec<String> {
    let assessment = marked.assessment();
    let view = |audience: &Audience| assessment.for_audience(audience).unwrap().to_json();
    marked.with_board().iter().map(view).collect()
}

pub(crate) fn texts(marked: &Marked) -> Vec<String> {
    let assessment = marked.assessment();
    let mut lines = Vec::new();
    for language in BOTH {
        let texts = Renderer::new(&marked.register, language);
        for finding in assessment.findings() {
            let (document, explanation) = (finding.to_document(), assessment.explain(&finding));
            lines.push(texts.finding(&document));
            lines.extend(texts.remedy(&document));
            lines.extend(texts.explanation(&explanation));
            lines.push(debug(&explanation));
        }
        for action in assessment.actions() {
            lines.extend([texts.action(&action), texts.actor(&action.actor), json!(&action)]);
        }
        lines.extend(marked.register.contacts().map(|contact| texts.contact(&contact.id)));
        lines.extend(marked.register.meetings().iter().map(|meeting| texts.meeting(&meeting.id)));
        lines.extend(marked.register.learning_groups().iter().map(|group| texts.learning_group(&group.id)));
    }
    vec![lines.join("\n")]
}

pub(crate) fn comparisons(marked: &Marked) -> Vec<String> {
    let (now, earlier) = (marked.assessment(), marked.earlier());
    let comparison = now.compare(&earlier);
    let because = comparison.verdicts.iter().flat_map(|verdict| &verdict.because);
    let because: Vec<_> = BOTH
        .into_iter()
        .zip([because.clone(), because])
        .flat_map(|(language, all)| {
            let texts = Renderer::new(&marked.register, language);
            all.map(move |because| texts.because(because))
        })
        .collect();
    vec![
        json!(&comparison),
        debug(&comparison),
        because.join("\n"),
        json!(&now.readings()),
        debug(&now.since(&earlier)),
    ]
}

pub(crate) fn timeline(marked: &Marked) -> Vec<String> {
    let year = Period::new("2021-01-01".parse().ok(), "2022-01-01".parse().ok()).unwrap();
    let timeline = marked.register.timeline(&marked.policy, year);
    let days: Vec<_> =
        timeline.regions().map(|(region, days)| format!("{region} {}", debug(&days))).collect();
    vec![debug(&timeline), days.join("\n"), json!(&timeline.lapses(marked.on))]
}

pub(crate) fn hours(marked: &Marked) -> Vec<String> {
    let (register, policy, on) = (&marked.register, &marked.policy, marked.on);
    let regions = register.territory().regions().map(|region| Scope::Area(region.code.into()));
    let candidates: Vec<_> = regions.map(|scope| json!(&register.candidates(policy, &scope, on))).collect();
    let window = Period::until(None, on).unwrap();
    vec![
        candidates.join("\n"),
        json!(&register.investment(policy, on)),
        json!(&register.reflection(window, on)),
    ]
}

pub(crate) fn rows(marked: &Marked) -> Vec<String> {
    let (register, on) = (&marked.register, marked.on);
    vec![
        debug(&register.coverage(on)),
        debug(&register.freshness(on)),
        debug(&register.coverage_totals(on)),
        debug(&register.matrix(on)),
    ]
}

/// Options of every language, style and cut, without names.
fn nameless(marked: &Marked) -> Vec<terminal::Options> {
    let mut all = Vec::new();
    for language in BOTH {
        for style in [Style::Ascii, Style::Plain, Style::Colour, Style::TrueColour] {
            let mut options = terminal::Options::default();
            (options.language, options.style) = (language, style);
            all.push(options.clone());
            options.width = 40;
            options.region = marked.register.territory().regions().last().map(|region| region.code);
            all.push(options.clone());
            options.region = None;
            options.organisation = marked.register.organisations().next().map(|own| own.id.clone());
            all.push(options);
        }
    }
    all
}

pub(crate) fn overviews(marked: &Marked) -> Vec<String> {
    let assessment = marked.assessment();
    nameless(marked).iter().map(|options| terminal::overview(&assessment, options)).collect()
}

/// Every action explained, until there is none.
fn explained(assessment: &Assessment, options: &terminal::Options) -> String {
    let all = (1..).map_while(|number| terminal::explain(assessment, number, options));
    all.take(20).collect::<Vec<_>>().join("\n")
}

pub(crate) fn terminal_explanations(marked: &Marked) -> Vec<String> {
    let assessment = marked.assessment();
    nameless(marked).iter().step_by(5).map(|options| explained(&assessment, options)).collect()
}

/// The page in Dutch, compared with what was before, and the fragment in English.
fn html(marked: &Marked, audience: &Audience) -> Vec<String> {
    let assessment = marked.assessment();
    let mut options = html::Options::default();
    (options.audience, options.previous) = (audience.clone(), Some(marked.earlier()));
    let page = html::page(&assessment, &options).unwrap();
    (options.language, options.previous) = (Language::En, None);
    vec![page, html::fragment(&assessment, &options).unwrap()]
}

pub(crate) fn board_pages(marked: &Marked) -> Vec<String> {
    html(marked, &Audience::Board)
}

pub(crate) fn cards(marked: &Marked) -> Vec<String> {
    let (register, now, earlier) = (&marked.register, marked.assessment(), marked.earlier());
    let year = Period::new("2021-01-01".parse().ok(), "2022-01-01".parse().ok()).unwrap();
    let timelines = [year, Period::ALWAYS].map(|period| register.timeline(&marked.policy, period));
    let all = BOTH.into_iter().flat_map(|language| {
        let timelines = timelines.iter().map(move |own| card::timeline(own, language));
        let others = [
            card::register(register, language),
            card::assessment(&now, language),
            card::comparison(&now, &earlier, language),
            card::comparison(&earlier, &now, language),
        ];
        timelines.chain(others).collect::<Vec<_>>()
    });
    all.collect()
}

pub(crate) fn moves(marked: &Marked) -> Vec<String> {
    let step = marked.register.move_to(2025, marked.on).unwrap();
    let pages = BOTH.map(|language| html::moving(&step, &marked.register, language));
    pages.into_iter().chain([step.to_json(), debug(&step)]).collect()
}

pub(crate) fn copies(marked: &Marked) -> Vec<String> {
    let register = &marked.register;
    let purged = register.purge("2023-01-01".parse().unwrap(), "P1Y".parse().unwrap());
    vec![
        register.excerpt(&Audience::Board, marked.on).unwrap().to_json(),
        register.pseudonymised().to_json(),
        debug(&purged),
        json!(&purged.counts),
    ]
}

fn calendar_options(language: Language, previous: Option<String>) -> CalendarOptions {
    let mut options = CalendarOptions::default();
    (options.language, options.previous) = (language, previous);
    options
}

pub(crate) fn meeting_calendars(marked: &Marked) -> Vec<String> {
    let mut texts = Vec::new();
    for audience in marked.with_board() {
        for language in BOTH {
            let make = |register: &Register, previous| {
                calendar::meetings(register, &audience, marked.on, &calendar_options(language, previous))
                    .unwrap()
            };
            texts.push(make(&marked.register, Some(make(&marked.before, None))));
        }
    }
    texts
}

pub(crate) fn board_confirmations(marked: &Marked) -> Vec<String> {
    confirmations(marked, &Audience::Board)
}

pub(crate) fn board_sheet(marked: &Marked) -> Vec<String> {
    let sheet = ContactSheet::new(&marked.register, &Audience::Board, marked.on, &SheetOptions::default());
    let error = sheet.unwrap_err();
    vec![error.to_string(), debug(&error)]
}

pub(crate) fn distributed(marked: &Marked) -> Vec<String> {
    let sheets = marked.audiences().into_iter().map(|audience| sheet(marked, &audience, Language::Nl));
    let changes: Vec<Change> = sheets.flat_map(|sheet| sheet.distributed(&[])).collect();
    vec![bouwsteen::changes_to_json(&changes), debug(&changes)]
}

/// A list of each organisation on which everybody has another phone, one of the people left, and somebody is new.
fn deliveries(marked: &Marked) -> Vec<Delivery> {
    let lists = marked.register.organisations().map(|organisation| {
        let own = marked.register.contacts().filter(|contact| contact.organisation == organisation.id);
        let people: Vec<_> = (2..)
            .zip(own)
            .skip(1)
            .map(|(row, contact)| {
                serde_json::json!({ "row": row, "name": contact.name, "email": contact.email, "phone": "+31881234567" })
            })
            .chain(marked.register.contacts().take(1).map(|new| {
                serde_json::json!({ "row": 9_000, "name": new.name, "email": new.email, "function": new.function })
            }))
            .collect();
        let document = serde_json::json!({ "format": "bouwsteen/delivery/1", "organisation": organisation.id,
            "on": marked.on, "people": people });
        Delivery::from_slice(document.to_string().as_bytes()).unwrap()
    });
    lists.collect()
}

pub(crate) fn audits(marked: &Marked) -> Vec<String> {
    let mut texts = Vec::new();
    for delivery in deliveries(marked) {
        let found = marked.register.reconcile(&delivery, Share::percent(100).unwrap()).unwrap();
        texts.extend([found.audit().to_json(), debug(&found), debug(&delivery), debug(&found.audit())]);
    }
    vec![texts.join("\n")]
}

pub(crate) fn reviews(marked: &Marked) -> Vec<String> {
    let mut texts = Vec::new();
    for (delivery, options) in deliveries(marked).iter().zip(nameless(marked).iter().cycle()) {
        let found = marked.register.reconcile(delivery, Share::percent(100).unwrap()).unwrap();
        texts.push(terminal::review(&found, &marked.register, options));
    }
    texts
}

fn letters(marked: &Marked) -> Vec<Reminder> {
    let (now, earlier) = (marked.assessment(), marked.earlier());
    let mut letters = Vec::new();
    for language in BOTH {
        let mut options = ReminderOptions::default();
        options.language = language;
        letters.extend(exchange::reminders(&now, Some(&earlier), &options));
        letters.extend(exchange::reminders(&now, None, &options));
    }
    letters
}

pub(crate) fn reminders(marked: &Marked) -> Vec<String> {
    let told = |mut letter: Reminder| {
        let debug = debug(&letter);
        letter.to = None;
        format!("{debug}\n{}\n{}\n{}", letter.subject, letter.body, json!(&letter))
    };
    letters(marked).into_iter().map(told).collect()
}

/// The address of every reminder, and of which organisation it is a reminder, if it is one of an organisation.
pub(crate) fn reminded(marked: &Marked) -> Vec<(Option<OrganisationId>, String)> {
    let addressed = letters(marked).into_iter().filter_map(|letter| {
        let organisation = match letter.actor {
            Actor::Organisation(id) => Some(id),
            _ => None,
        };
        Some((organisation, letter.to?.as_str().to_owned()))
    });
    addressed.collect()
}

pub(crate) fn debugs(marked: &Marked) -> Vec<String> {
    let register = &marked.register;
    let assessment = marked.assessment();
    let mut texts = vec![debug(register), debug(&assessment), debug(&Renderer::new(register, Language::Nl))];
    texts.extend(register.contacts().map(debug));
    texts.extend(register.contacts().map(|contact| debug(&Change::AddContact(Box::new(contact.clone())))));
    texts.extend(register.meetings().iter().map(debug));
    texts.extend(register.learning_groups().iter().map(debug));
    for area in register.territory().regions().map(|region| region.code.into()) {
        texts.push(debug(&register.reach(&area, None, marked.on)));
    }
    let document = serde_json::json!({ "format": "bouwsteen/changes/1", "changes": [{ "do": "setDetails",
        "contact": register.contacts().next().unwrap().id, "name": register.contacts().last().unwrap().name }] });
    texts.push(debug(&bouwsteen::changes_from_json(document.to_string().as_bytes()).unwrap()));
    for audience in marked.audiences().into_iter().step_by(5) {
        texts.push(debug(&assessment.for_audience(&audience).unwrap()));
        let sheet = sheet(marked, &audience, Language::Nl);
        texts.extend([debug(&sheet), debug(&sheet.vcards())]);
        texts.push(debug(&Table::from_text(&sheet.csv()).unwrap()));
    }
    let mut options = html::Options::default();
    options.previous = Some(marked.earlier());
    texts.push(debug(&options));
    for meeting in register.meetings().iter().take(1) {
        texts.push(debug(&calendar_options(Language::Nl, Some(invitation(marked, &meeting.id)))));
    }
    texts
}

pub(crate) fn live(marked: &Marked) -> Vec<String> {
    let mut live = marked.register.live(&marked.policy, marked.on);
    let mut texts = Vec::new();
    for contact in marked.register.contacts().take(40) {
        let delta = live.apply(&[Change::EndService(contact.id.clone(), marked.on)]).unwrap();
        texts.push(debug(&delta));
    }
    texts.push(debug(&live.freeze()));
    texts
}

// For an audience.

pub(crate) fn excerpt(marked: &Marked, audience: &Audience) -> Vec<String> {
    vec![marked.register.excerpt(audience, marked.on).unwrap().to_json()]
}

pub(crate) fn reach_of_excerpt(marked: &Marked, audience: &Audience) -> Vec<String> {
    let excerpt = marked.register.excerpt(audience, marked.on).unwrap();
    let regions: Vec<_> = excerpt.territory().regions().map(|region| region.code.into()).collect();
    let options = terminal::Options::default();
    regions.iter().map(|area| terminal::reach(&excerpt, area, None, marked.on, &options)).collect()
}

/// The terminal knows two audiences: an organisation, and a region as its custodian sees it.
pub(crate) fn named_terminal(marked: &Marked, audience: &Audience) -> Vec<String> {
    let mut options = terminal::Options::default();
    options.names = true;
    match audience {
        Audience::Organisation(id) => options.organisation = Some(id.clone()),
        Audience::Custodian(region) => options.region = Some(*region),
        Audience::Board | Audience::Partner(_) => return Vec::new(),
    }
    let assessment = marked.assessment();
    vec![terminal::overview(&assessment, &options), explained(&assessment, &options)]
}

pub(crate) fn pages(marked: &Marked, audience: &Audience) -> Vec<String> {
    html(marked, audience)
}

fn sheet(marked: &Marked, audience: &Audience, language: Language) -> ContactSheet {
    let mut options = SheetOptions::default();
    (options.language, options.previous) = (language, Some(marked.before.clone()));
    ContactSheet::new(&marked.register, audience, marked.on, &options).unwrap()
}

pub(crate) fn sheets(marked: &Marked, audience: &Audience) -> Vec<String> {
    let mut texts = Vec::new();
    for language in BOTH {
        let sheet = sheet(marked, audience, language);
        let mut own = vec![sheet.csv(), sheet.outlook_csv(), sheet.markdown(), sheet.html(), sheet.to_json()];
        own.extend(sheet.vcards().into_iter().flat_map(|card| [card.name, card.text]));
        // Who is gone is named as on the list before: see `a_sheet_names_who_is_gone`.
        for gone in &sheet.gone {
            own.iter_mut().for_each(|text| *text = text.replace(gone.name.as_str(), "gone"));
        }
        texts.extend(own);
    }
    texts
}

pub(crate) fn confirmations(marked: &Marked, audience: &Audience) -> Vec<String> {
    let make = |register: &Register, language, previous| {
        let options = calendar_options(language, previous);
        calendar::confirmations(register, audience, marked.on, &options).unwrap()
    };
    let two =
        BOTH.map(|language| make(&marked.register, language, Some(make(&marked.before, language, None))));
    two.into()
}

/// Who is gone from the list of an audience, each with the name that is told and the days of the lists before.
pub(crate) fn gone(marked: &Marked, audience: &Audience) -> Vec<(String, String, Vec<Date>)> {
    let sheet = sheet(marked, audience, Language::Nl);
    let days: Vec<_> = sheet.regions.iter().filter_map(|region| region.previous).collect();
    let gone = sheet.gone.iter();
    gone.map(|own| (own.contact.to_string(), own.name.as_str().to_owned(), days.clone())).collect()
}

// For those who are asked.

pub(crate) fn invitation(marked: &Marked, meeting: &MeetingId) -> String {
    let organiser = Organiser::new("Gemeente", "samenwerken@gemeente.example").unwrap();
    let options = calendar_options(Language::Nl, None);
    calendar::invitation(&marked.register, meeting, &organiser, marked.on, &options).unwrap()
}
