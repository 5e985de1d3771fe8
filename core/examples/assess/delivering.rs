//! The list of an organisation, reviewed beside the register and written into it.

use crate::arguments::{Arguments, Delivering};
use bouwsteen::exchange::{Columns, ReadingOptions, Table};
use bouwsteen::report::terminal;
use bouwsteen::{Confirmation, Delivery, Problems, Reconciliation, Register};

/// Reads the list, says what could not be taken and what the rest changes, and writes the changed register where asked.
pub(crate) fn run(
    register: &Register,
    asked: &Delivering,
    out: Option<&str>,
    arguments: &Arguments,
) -> Result<String, String> {
    let options = &arguments.options;
    let wrong = |file: &str, problems: &Problems| {
        format!("{file}: {}", terminal::problems(problems, &arguments.errors))
    };
    let bytes = std::fs::read(&asked.list).map_err(|error| format!("{}: {error}\n", asked.list))?;
    let mut page = String::new();
    let deliveries = if bytes.trim_ascii_start().starts_with(b"{") {
        vec![Delivery::from_slice(&bytes).map_err(|problems| wrong(&asked.list, &problems))?]
    } else {
        let table = Table::from_slice(&bytes).map_err(|problems| wrong(&asked.list, &problems))?;
        let columns = Columns::propose(&table).map_err(|problems| wrong(&asked.list, &problems))?;
        let mut asked_for = ReadingOptions::on(arguments.on);
        asked_for.organisation.clone_from(&asked.from);
        asked_for.regions.extend(options.region);
        let reading = columns.read(&table, register, &asked_for);
        page.push_str(&format!("{}: {}", asked.list, reading.to_text(options.language)));
        let vouched = asked.vouched_by.map(|by| Confirmation { on: arguments.on, by });
        reading.into_deliveries(vouched)
    };
    let mut changed = register.clone();
    for delivery in &deliveries {
        let reconciliation = changed.reconcile(delivery, asked.most_ended).map_err(|problems| {
            let more = options.language.pick(
                "Als dat klopt: geef met --most-ended 100 aan dat het mag.",
                "If that is right: say with --most-ended 100 that it may.",
            );
            format!("{page}\n{}\n{more}\n", wrong(&asked.list, &problems))
        })?;
        page.push('\n');
        page.push_str(&terminal::review(&reconciliation, &changed, options));
        changed = applied(&reconciliation, &changed)?;
    }
    page.push('\n');
    page.push_str(&match out {
        Some(file) => {
            std::fs::write(file, changed.to_json()).map_err(|error| format!("{file}: {error}\n"))?;
            let written =
                options.language.pick("Het gewijzigde register staat in", "The changed register is in");
            format!("{written} {file}\n")
        }
        None => options
            .language
            .pick(
                "Er is niets gewijzigd. Met --out BESTAND wordt het gewijzigde register geschreven.\n",
                "Nothing was changed. With --out FILE the changed register is written.\n",
            )
            .to_owned(),
    });
    Ok(page)
}

fn applied(reconciliation: &Reconciliation, register: &Register) -> Result<Register, String> {
    let (changed, _) = reconciliation.apply(register).map_err(|problems| format!("{problems}\n"))?;
    Ok(changed)
}
