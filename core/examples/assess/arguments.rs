//! What was asked on the command line, and what the terminal can show.

use bouwsteen::report::terminal::{Options, Style};
use bouwsteen::{AreaCode, Date, PartnerRole};
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
  --move-to YEAR         carry the register to the municipalities of another year, on DATE; with --html FILE the
                         page about that goes to FILE, with --out FILE the register that was carried
  --names                show the names of people
  --lang nl|en           the language (nl)
  --width N              columns (those of the terminal, at most 100)
  --ascii                only ASCII
  --help                 this text

Colour is used on a terminal only, and not when NO_COLOR is set.
The exit code is 0 whatever the verdicts, and 2 when something is wrong with a file or an argument.
";

/// What is to be printed.
pub(crate) enum Output {
    Overview,
    Json,
    /// The page to write, and the day or the register with which it is compared.
    Html(String, Option<String>),
    Explain(usize),
    Reach(AreaCode, Option<PartnerRole>),
    /// The year to carry the register to, the page to write about it, and the register to write.
    Move(u32, Option<String>, Option<String>),
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

/// Reads the command line; nothing when help was asked.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Option<Arguments>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(words);
    let (mut file, mut on, mut policy, mut output) = (None, None, None, Output::Overview);
    let (mut previous, mut year, mut out) = (None, None, None);
    let mut options = Options::default();
    (options.style, options.width) = terminal(&std::io::stdout());
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("on") => on = Some(parser.value()?.parse()?),
            Long("policy") => policy = Some(parser.value()?.string()?),
            Long("region") => options.region = Some(parser.value()?.parse()?),
            Long("for") => options.organisation = Some(parser.value()?.parse()?),
            Long("lang") => options.language = parser.value()?.parse()?,
            Long("width") => options.width = parser.value()?.parse()?,
            Long("ascii") => options.style = Style::Ascii,
            Long("names") => options.names = true,
            Long("json") => output = Output::Json,
            Long("html") => output = Output::Html(parser.value()?.string()?, None),
            Long("previous") => previous = Some(parser.value()?.string()?),
            Long("move-to") => year = Some(parser.value()?.parse()?),
            Long("out") => out = Some(parser.value()?.string()?),
            Long("explain") => output = Output::Explain(parser.value()?.parse()?),
            Long("reach") => {
                let area = parser.value()?.parse()?;
                let role = parser.try_raw_args().and_then(|mut words| {
                    let role = words.peek().and_then(|word| role(word.to_str()?))?;
                    words.next().map(|_| role)
                });
                output = Output::Reach(area, role);
            }
            Value(name) if file.is_none() => file = Some(name.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let on = match on {
        Some(on) => on,
        None if file.is_none() => Date::new(2021, 9, 1).map_err(|error| error.to_string())?,
        None => return Err("a file needs a day: add --on 2021-09-01, say".into()),
    };
    if let Some(year) = year {
        output = match output {
            Output::Overview => Output::Move(year, None, out),
            Output::Html(page, _) => Output::Move(year, Some(page), out),
            _ => return Err("--move-to goes with --html and --out only".into()),
        };
    } else if out.is_some() {
        return Err("--out goes with --move-to".into());
    }
    match (&mut output, previous) {
        (Output::Html(_, own), previous) => *own = previous,
        (_, Some(_)) => return Err("--previous goes with --html".into()),
        (_, None) => {}
    }
    let mut errors = options.clone();
    if options.style != Style::Ascii {
        errors.style = terminal(&std::io::stderr()).0;
    }
    Ok(Some(Arguments { file, on, policy, output, options, errors }))
}

/// A role as people write it, or as it stands in documents.
fn role(word: &str) -> Option<PartnerRole> {
    match word.to_lowercase().as_str() {
        "team" | "lt" => Some(PartnerRole::LocalTeam),
        "gi" => Some(PartnerRole::CertifiedInstitution),
        "rvdk" | "raad" => Some(PartnerRole::ChildProtectionBoard),
        "vt" => Some(PartnerRole::VeiligThuis),
        _ => word.parse().ok(),
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
