//! What was asked on the command line, and what the terminal can show.

use bouwsteen::exchange::partner_role;
use bouwsteen::report::terminal::{Options, Style};
use bouwsteen::{AreaCode, Confirmer, Date, OrganisationId, PartnerRole, Share};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::io::IsTerminal;

/// The text of `--help`.
pub(crate) const HELP: &str = "\
Who can be found, who cannot and why, and who must do what.

Usage: assess [FILE --on DATE] [OPTIONS]

Without FILE it assesses the embedded demonstration register of Gelderland on 2021-09-01.

  --on DATE              the day that is asked, as 2021-09-01; required with FILE
  --policy ID|FILE       gvjb_2021, gvjb_2022 or a policy document; else the one for the day
  --region JZ28          only this region
  --for ORGANISATION     only the seats of this organisation and what it must do itself
  --explain N            why action N is asked, down to the facts
  --reach AREA [ROLE]    whom to call for GM0202, with names; role: team, GI, RvdK, VT
  --json                 the assessment as a document
  --html FILE            the report for a board as one HTML page, written to FILE
  --previous DAY|FILE    tell in it what changed since that day, or since an earlier register (on its asOf)
  --deliver LIST         what a list of people changes: CSV, pasted cells or a delivery document
    --from ORGANISATION  whose list it is, when it has no column that says so
    --vouched-by WHO     who vouches for it: self, organisation or custodian; else nobody is confirmed
    --most-ended N       the most percent of an organisation's contacts that it may end (20)
  --move-to YEAR         carry the register to the municipalities of another year, on DATE; with --html FILE the
                         page about that goes to FILE
  --out FILE             with --deliver and --move-to: write the changed register to FILE
  --names                show the names of people
  --lang nl|en           the language (nl)
  --width N              columns (those of the terminal, at most 100)
  --ascii                only ASCII
  --help                 this text

Colour is used on a terminal only, and not when NO_COLOR is set.
The exit code is 0 whatever the verdicts, and 2 when something is wrong with a file or an argument.
";

/// What is to be printed.
#[derive(Default)]
pub(crate) enum Output {
    #[default]
    Overview,
    Json,
    /// The page to write, and the day or the register with which it is compared.
    Html(String, Option<String>),
    Explain(usize),
    Reach(AreaCode, Option<PartnerRole>),
    /// A list that comes in, and the register to write.
    Deliver(Delivering, Option<String>),
    /// The year to carry the register to, the page to write about it, and the register to write.
    Move(u32, Option<String>, Option<String>),
}

/// A list that comes in.
pub(crate) struct Delivering {
    pub(crate) list: String,
    pub(crate) from: Option<OrganisationId>,
    pub(crate) vouched_by: Option<Confirmer>,
    pub(crate) most_ended: Share,
}

/// The command line, read.
pub(crate) struct Arguments {
    pub(crate) file: Option<String>,
    pub(crate) on: Date,
    pub(crate) policy: Option<String>,
    pub(crate) output: Output,
    pub(crate) options: Options,
    /// For what goes to the error stream, which may be another place.
    pub(crate) errors: Options,
}

/// What was given, before it is known whether it goes together.
#[derive(Default)]
struct Given {
    file: Option<String>,
    on: Option<Date>,
    policy: Option<String>,
    output: Output,
    previous: Option<String>,
    deliver: Option<String>,
    from: Option<OrganisationId>,
    vouched_by: Option<Confirmer>,
    most_ended: Option<Share>,
    move_to: Option<u32>,
    out: Option<String>,
    options: Options,
}

/// Reads the command line; nothing when help was asked.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Option<Arguments>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(words);
    let mut given = Given::default();
    (given.options.style, given.options.width) = terminal(&std::io::stdout());
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("on") => given.on = Some(parser.value()?.parse()?),
            Long("policy") => given.policy = Some(parser.value()?.string()?),
            Long("region") => given.options.region = Some(parser.value()?.parse()?),
            Long("for") => given.options.organisation = Some(parser.value()?.parse()?),
            Long("lang") => given.options.language = parser.value()?.parse()?,
            Long("width") => given.options.width = parser.value()?.parse()?,
            Long("ascii") => given.options.style = Style::Ascii,
            Long("names") => given.options.names = true,
            Long("json") => given.output = Output::Json,
            Long("html") => given.output = Output::Html(parser.value()?.string()?, None),
            Long("previous") => given.previous = Some(parser.value()?.string()?),
            Long("deliver") => given.deliver = Some(parser.value()?.string()?),
            Long("from") => given.from = Some(parser.value()?.parse()?),
            Long("vouched-by") => given.vouched_by = Some(parser.value()?.parse()?),
            Long("most-ended") => given.most_ended = Some(parser.value()?.parse()?),
            Long("move-to") => given.move_to = Some(parser.value()?.parse()?),
            Long("out") => given.out = Some(parser.value()?.string()?),
            Long("explain") => given.output = Output::Explain(parser.value()?.parse()?),
            Long("reach") => {
                let area = parser.value()?.parse()?;
                let role = parser.try_raw_args().and_then(|mut words| {
                    let role = words.peek().and_then(|word| partner_role(word.to_str()?))?;
                    words.next().map(|_| role)
                });
                given.output = Output::Reach(area, role);
            }
            Value(name) if given.file.is_none() => given.file = Some(name.string()?),
            other => return Err(other.unexpected()),
        }
    }
    given.together().map(Some).map_err(Into::into)
}

impl Given {
    /// The arguments, when they go together.
    fn together(self) -> Result<Arguments, String> {
        let on = match self.on {
            Some(on) => on,
            None if self.file.is_none() => Date::new(2021, 9, 1).map_err(|error| error.to_string())?,
            None => return Err("a file needs a day: add --on 2021-09-01, say".into()),
        };
        let is_about_list = self.from.is_some() || self.vouched_by.is_some() || self.most_ended.is_some();
        let output = match (self.output, self.previous, self.deliver, self.move_to, self.out) {
            (Output::Overview, None, Some(list), None, out) => {
                // A fifth of a team is much to lose at once; more is asked about first.
                let fifth = || Share::percent(20).map_err(|error| error.to_string());
                let most_ended = self.most_ended.map_or_else(fifth, Ok)?;
                let (from, vouched_by) = (self.from, self.vouched_by);
                Output::Deliver(Delivering { list, from, vouched_by, most_ended }, out)
            }
            (_, _, None, _, _) if is_about_list => {
                return Err("--from, --vouched-by and --most-ended go with --deliver".into());
            }
            (Output::Overview, None, None, Some(year), out) => Output::Move(year, None, out),
            (Output::Html(page, _), None, None, Some(year), out) => Output::Move(year, Some(page), out),
            (_, _, Some(_), _, _) => return Err("--deliver goes with --out only".into()),
            (_, _, _, Some(_), _) => return Err("--move-to goes with --html and --out only".into()),
            (_, _, _, _, Some(_)) => return Err("--out goes with --deliver or --move-to".into()),
            (Output::Html(page, _), previous, ..) => Output::Html(page, previous),
            (_, Some(_), ..) => return Err("--previous goes with --html".into()),
            (output, ..) => output,
        };
        let (options, mut errors) = (self.options.clone(), self.options);
        if options.style != Style::Ascii {
            errors.style = terminal(&std::io::stderr()).0;
        }
        Ok(Arguments { file: self.file, on, policy: self.policy, output, options, errors })
    }
}

/// What the place to which is printed can show, and its columns.
fn terminal(stream: &impl IsTerminal) -> (Style, usize) {
    const WIDEST: usize = 100;
    let says = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if !stream.is_terminal() {
        return (Style::Plain, WIDEST);
    }
    let columns = says("COLUMNS").and_then(|columns| columns.parse().ok());
    let columns = columns.or_else(|| terminal_size::terminal_size().map(|(width, _)| width.0.into()));
    let style = match says("COLORTERM").as_deref() {
        _ if says("TERM").as_deref() == Some("dumb") => Style::Ascii,
        _ if says("NO_COLOR").is_some() => Style::Plain,
        Some("truecolor" | "24bit") => Style::TrueColour,
        _ => Style::Colour,
    };
    (style, columns.unwrap_or(WIDEST).min(WIDEST))
}
