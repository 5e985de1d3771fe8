//! Assesses a register and prints what one wants to know first.
//!
//! `cargo run --release --example assess -- --help`

#[path = "assess/arguments.rs"]
mod arguments;
#[path = "assess/delivering.rs"]
mod delivering;
#[path = "assess/moving.rs"]
mod moving;

use arguments::{Arguments, Output};
use bouwsteen::report::html;
use bouwsteen::report::terminal::{self, Options};
use bouwsteen::{AreaCode, Assessment, Audience, Date, Policy, Problems, Register};
use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match arguments::parse(std::env::args_os()) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => return print(arguments::HELP),
        Err(error) => return fail(&format!("{error}\n\nTry --help.\n")),
    };
    match run(&arguments) {
        Ok(text) => print(&text),
        Err(message) => fail(&message),
    }
}

fn run(arguments: &Arguments) -> Result<String, String> {
    let options = &arguments.options;
    let say = |nl: &str, en: &str, what: &dyn Display| format!("{} {what}\n", options.language.pick(nl, en));
    let register = match &arguments.file {
        Some(file) => document(file, &arguments.errors, Register::from_slice)?,
        None => Register::demo(),
    };
    let policy = match &arguments.policy {
        Some(policy) => match Policy::built_in(policy) {
            Some(policy) => policy,
            None => document(policy, &arguments.errors, Policy::from_slice)?,
        },
        None => Policy::for_date(arguments.on),
    };
    known(arguments, &register)?;
    let assess = || register.assess(&policy, arguments.on);
    Ok(match &arguments.output {
        Output::Overview => terminal::overview(&assess(), options),
        Output::Json => json(&assess(), options)?,
        Output::Html(file, previous) => html(file, previous.as_deref(), &assess(), &policy, arguments)?,
        Output::Explain(number) => {
            let none = || say("er is geen actie", "there is no action", number);
            terminal::explain(&assess(), *number, options).ok_or_else(none)?
        }
        Output::Deliver(asked, out) => delivering::run(&register, asked, out.as_deref(), arguments)?,
        Output::Move(year, page, out) => {
            moving::run(&register, *year, page.as_deref(), out.as_deref(), arguments)?
        }
        Output::Reach(area, role) => terminal::reach(&register, area, *role, arguments.on, options),
    })
}

/// Writes the report as a page; says where it is.
fn html(
    file: &str,
    previous: Option<&str>,
    assessment: &Assessment,
    policy: &Policy,
    arguments: &Arguments,
) -> Result<String, String> {
    let options = &arguments.options;
    let mut wanted = html::Options::default();
    wanted.language = options.language;
    wanted.audience = audience(options);
    wanted.previous = match previous {
        Some(previous) => Some(earlier(previous, assessment, policy, arguments)?),
        None => None,
    };
    let page = html::page(assessment, &wanted).map_err(|error| format!("{error}\n"))?;
    std::fs::write(file, &page).map_err(|error| format!("{file}: {error}\n"))?;
    let size = page.len().div_ceil(1_000);
    Ok(format!("{file}: {size} kB\n"))
}

/// The assessment before: of the same register on a day, or of an earlier register on the day up to which it is.
fn earlier(
    previous: &str,
    assessment: &Assessment,
    policy: &Policy,
    arguments: &Arguments,
) -> Result<Assessment, String> {
    if let Ok(day) = previous.parse::<Date>() {
        return Ok(assessment.register().assess(&Policy::for_date(day), day));
    }
    let register = document(previous, &arguments.errors, Register::from_slice)?;
    let day = register.meta().and_then(|meta| meta.as_of);
    let none = arguments
        .options
        .language
        .pick("zegt niet van welke dag het is (meta.asOf)", "does not say of which day it is (meta.asOf)");
    day.map(|day| register.assess(policy, day)).ok_or_else(|| format!("{previous} {none}\n"))
}

/// Who reads: the organisation or the region that was asked, else a board.
fn audience(options: &Options) -> Audience {
    match (&options.organisation, options.region) {
        (Some(organisation), _) => Audience::Organisation(organisation.clone()),
        (None, Some(region)) => Audience::Custodian(region),
        (None, None) => Audience::Board,
    }
}

/// The assessment as a document, of the region or organisation that was asked.
fn json(assessment: &Assessment, options: &Options) -> Result<String, String> {
    let audience = audience(options);
    let view = assessment.for_audience(&audience).map_err(|error| format!("{error}\n"))?;
    Ok(view.to_json() + "\n")
}

/// Reads a document from a file, or says readably what is wrong with it.
fn document<T>(
    file: &str,
    options: &Options,
    read: impl Fn(&[u8]) -> Result<T, Problems>,
) -> Result<T, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}\n"))?;
    read(&bytes).map_err(|problems| format!("{file}: {}", terminal::problems(&problems, options)))
}

/// Refuses a region, organisation or area that the register does not have: an empty page would mislead.
fn known(arguments: &Arguments, register: &Register) -> Result<(), String> {
    let territory = register.territory();
    let is_region = |code| territory.regions().any(|region| region.code == code);
    let is_area = |area: &AreaCode| match area {
        AreaCode::Region(region) => is_region(*region),
        AreaCode::Municipality(code) => territory.municipalities().any(|known| known.code == *code),
        AreaCode::District(id) => register.districts().iter().any(|district| district.id == *id),
    };
    let options = &arguments.options;
    let region = options.region.filter(|region| !is_region(*region)).map(|region| region.to_string());
    let organisation = options.organisation.as_ref().filter(|id| register.organisation(id).is_none());
    let area = match &arguments.output {
        Output::Reach(area, _) if !is_area(area) => Some(area.to_string()),
        _ => None,
    };
    let unknown = region.or(organisation.map(|id| id.to_string())).or(area);
    let where_not = options.language.pick("komt niet voor in dit register", "is not in this register");
    unknown.map_or(Ok(()), |unknown| Err(format!("{unknown} {where_not}\n")))
}

/// Prints and ends well; a reader who stopped reading is no failure.
fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(&format!("{error}\n")),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(message: &str) -> ExitCode {
    // When this cannot be written either, the exit code still says it.
    _ = io::stderr().write_all(message.as_bytes());
    ExitCode::from(2)
}
