//! What a delivery changes: the text for whoever decides whether it may.

use super::draw::draw;
use super::line::{GLUE, Ink, Line, glued, listed};
use super::options::Options;
use super::table::{Column, row};
use crate::change::Change;
use crate::delivery::{Reconciled, ReconciledKind, Reconciliation};
use crate::language::Language;
use crate::register::Register;
use crate::render::{Renderer, capital};

const GAP: usize = 2;
/// The kinds that are shown person by person, what needs somebody's eye first.
const SHOWN: [ReconciledKind; 5] = [
    ReconciledKind::Unclear,
    ReconciledKind::Left,
    ReconciledKind::Joined,
    ReconciledKind::Returned,
    ReconciledKind::Changed,
];
const COUNTED: [ReconciledKind; 2] = [ReconciledKind::Confirmed, ReconciledKind::Unchanged];

/// What a delivery changes, for whoever decides whether it may: who is unclear, gone, new, back or changed, how many
/// are confirmed, and what that does to the seats of the organisation. `register` is the one before the changes.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::report::terminal::{Options, review};
/// use bouwsteen::{Delivery, Language, Register, Share};
/// let register = Register::demo();
/// let delivery = Delivery::new("lt-doesburg".parse().unwrap(), "2021-09-01".parse().unwrap());
/// let reconciliation = register.reconcile(&delivery, Share::percent(100).unwrap()).unwrap();
/// let mut options = Options::default();
/// options.language = Language::En;
/// assert!(review(&reconciliation, &register, &options).contains("Gone (2)"));
/// # }
/// ```
#[must_use]
pub fn review(reconciliation: &Reconciliation, register: &Register, options: &Options) -> String {
    let texts = Renderer::new(register, options.language);
    let texts = if options.names { texts.with_names() } else { texts };
    let page = Page { texts, options, reconciliation };
    let mut lines = page.head(register);
    for kind in SHOWN {
        let entries: Vec<_> = reconciliation.of_kind(kind).collect();
        if !entries.is_empty() {
            lines.push(Line::default());
            lines.push(page.title(kind, entries.len()));
            lines.extend(entries.into_iter().flat_map(|entry| page.entry(entry)));
        }
    }
    lines.push(Line::default());
    lines.extend(COUNTED.into_iter().filter_map(|kind| {
        let count = reconciliation.of_kind(kind).count();
        (count > 0).then(|| page.title(kind, count))
    }));
    if reconciliation.entries.is_empty() {
        let nobody = options.language.pick("Er staat niemand op de lijst.", "There is nobody on the list.");
        lines.push(Line::plain(nobody));
    }
    while lines.last() == Some(&Line::default()) {
        lines.pop();
    }
    draw(&lines, options.style)
}

struct Page<'a> {
    texts: Renderer,
    options: &'a Options,
    reconciliation: &'a Reconciliation,
}

impl Page<'_> {
    fn language(&self) -> Language {
        self.options.language
    }

    /// Whose list, of which day, who vouches for it, and what it does to the seats.
    fn head(&self, register: &Register) -> Vec<Line> {
        let (language, room) = (self.language(), self.options.columns());
        let organisation = self.texts.organisation(&self.reconciliation.organisation);
        let on = self.texts.date(self.reconciliation.on);
        let mut lines =
            Line::strong(say!(language, "Lijst van {organisation}, {on}", "List of {organisation}, {on}"))
                .wrapped(room);
        let vouched = match self.reconciliation.vouched {
            Some(vouched) => {
                let (by, day) = (vouched.by.name(language), self.texts.date(vouched.on));
                say!(
                    language,
                    "Op {day} staat {by} in voor deze lijst.",
                    "On {day} {by} vouches for this list."
                )
            }
            None => language
                .pick(
                    "Niemand staat in voor deze lijst. Daarom wordt niemand bevestigd.",
                    "Nobody vouches for this list. So nobody is confirmed.",
                )
                .to_owned(),
        };
        lines.extend(Line::plain(vouched).wrapped(room));
        lines.extend(self.seats(register).into_iter().flat_map(|line| line.wrapped(room)));
        lines
    }

    /// How many of the organisation's seats can be reached, before and after.
    fn seats(&self, register: &Register) -> Option<Line> {
        let (changed, _) = self.reconciliation.apply(register).ok()?;
        let own = |register: &Register| {
            let rows = register.coverage(self.reconciliation.on).into_iter();
            let own: Vec<_> =
                rows.filter(|row| row.organisation == self.reconciliation.organisation).collect();
            (own.iter().filter(|row| row.status.is_covered()).count(), own.len())
        };
        let ((before, seats), (after, _)) = (own(register), own(&changed));
        let line = Line::plain(self.language().pick("Plekken bereikbaar: ", "Seats reachable: "));
        let was = format!("{before}/{seats}");
        Some(match before == after {
            true => line.and(Ink::Plain, was),
            false => {
                let arrow = if self.options.style == super::Style::Ascii { "->" } else { "→" };
                line.and(Ink::Plain, format!("{was} {arrow} ")).and(Ink::Strong, format!("{after}/{seats}"))
            }
        })
    }

    fn title(&self, kind: ReconciledKind, count: usize) -> Line {
        Line::strong(capital(kind.name(self.language()))).and(Ink::Plain, format!(" ({count})"))
    }

    /// The row, who, and what.
    fn entry(&self, entry: &Reconciled) -> Vec<Line> {
        let language = self.language();
        let number = entry.row.map(|number| say!(language, "rij {number}", "row {number}"));
        let who = self.who(entry);
        let what = self.what(entry);
        let room = self.options.columns();
        let (first, second) = (9, 30);
        if room < 70 {
            let facts: Vec<_> =
                number.into_iter().chain([who, what]).filter(|fact| !fact.is_empty()).collect();
            let line = Line::plain(listed(&facts));
            return line.hung(room - 2, 2).into_iter().map(|line| line.indented(2)).collect();
        }
        let columns = [
            Column::left(first),
            Column::name(second),
            Column::left(room.saturating_sub(2 + first + second + 2 * GAP)),
        ];
        let cells = vec![Line::dim(glued(&number.unwrap_or_default())), Line::plain(who), Line::plain(what)];
        row(&columns, GAP, cells).into_iter().map(|line| line.indented(2)).collect()
    }

    /// The contact; of somebody new the name when names are shown.
    fn who(&self, entry: &Reconciled) -> String {
        let new = entry.changes.iter().find_map(|change| match change {
            Change::AddContact(contact) if self.options.names => Some(contact.name.as_str().to_owned()),
            _ => None,
        });
        let known = || entry.contact.as_ref().map(|id| self.texts.contact(id));
        new.or_else(known).unwrap_or_default()
    }

    /// What changes, or why it is unclear and who could be meant.
    fn what(&self, entry: &Reconciled) -> String {
        let language = self.language();
        let fields: Vec<_> = entry.fields.iter().map(|field| field.name(language).to_owned()).collect();
        let mut facts = Vec::new();
        if !fields.is_empty() {
            facts.push(fields.join(", "));
        }
        facts.extend(entry.reason.map(|reason| reason.name(language).to_owned()));
        let candidates: Vec<_> = entry.candidates.iter().map(|id| glued(&self.texts.contact(id))).collect();
        if !candidates.is_empty() {
            facts.push(candidates.join(", "));
        }
        if entry.kind == ReconciledKind::Joined
            && let Some(id) = entry.contact.as_ref().filter(|_| self.options.names)
        {
            facts.push(say!(language, "krijgt id{GLUE}{id}", "gets id{GLUE}{id}"));
        }
        facts.join(": ")
    }
}
