//! The page about tables: how a register is made from them, and the columns of each.

use bouwsteen::Language::{En, Nl};
use bouwsteen::exchange::{FactColumn, FactKind};
use std::fmt::Write as _;

const OPENING: &str = r#"# Tables

A register can be made from tables: data frames, rows of a database, or the sheets of somebody who keeps them by hand.
And a register can be written as tables again. In Rust this is `exchange::RegisterTables` and `exchange::FactTables`.

Only the table of organisations is needed. A small register looks like this:

| id | name | role | serves |
|---|---|---|---|
| lt-ede | Lokaal team Ede | local team | Ede |
| vt-gm | Veilig Thuis Gelderland-Midden | Veilig Thuis | JZ28; Food Valley |

| id | name | organisation | areas | working_days | from |
|---|---|---|---|---|---|
| anna | Anna Verzonnen | lt-ede | | mon; tue | 2021-01-01 |
| bram | Bram Verzonnen | vt-gm | Ede; GM0202 | | |

| contact | on | by |
|---|---|---|
| anna | 2021-08-01 | organisation |

| region | custodian | role | every | method |
|---|---|---|---|---|
| Food Valley | Ede | local team | 3 months | delivery |
| Food Valley | | Veilig Thuis | P6M | self |

Beside the tables you say the territory (an edition such as 2021, perhaps cut to a province), the day of the tables, and,
if somebody vouches for all of them, who that is.

## How tables are read

**Headings.** They stand in a row at the top; titles may stand above them, and are not read. A heading is the key of the
format, also in snake_case (`workingDays`, `working_days`), or a word that people use, in Dutch or in English. Capitals,
accents and punctuation do not matter. A column that the table does not have is a problem, and so is one about private
life or with remarks: nothing is left out in silence. A total below a table is a row like any other.

**Rows.** Rows with one id are about one thing. What there is one of (a name, a role, a phone number) stands in one of the
rows or in all of them; where two rows say different things, that is a problem. What there can be more of adds up: areas,
points, periods in service, the roles of an agreement. Empty rows say nothing, and neither do headings that are repeated.

**Cells.** An empty cell says nothing, and so do `-`, `n.v.t.`, `geen`, `none`, `onbekend`, `unknown` and `?`. A list in one
cell has `;`, `,` or `en` between its parts. A day is `2021-09-01`, or as people in the Netherlands write it: `1-9-2021`,
`1 september 2021`. Yes and no are `true` and `false`, `ja` and `nee`, `yes` and `no`. Phone numbers and e-mail addresses
must be real ones, also those of organisations. How long is `P3M`, `3 maanden` or `3 months`.

**Names.** Areas, organisations and regions go by their id or code, or by their name. A name must be exact but for
capitals, accents and punctuation; a name that is nearly right is a problem that says what may be meant. If a name can
mean two things, write the id or the code.

**Days.** `until` is the first day out, `through` the last day in; give one of the two. A heading such as `einddatum` is not
understood, since it can mean both.

**People without an id** are given the next free one of their organisation, such as `lt-ede-7`, in the order of their rows.
An id that another table names is not given to them. A row without an id is about the person of that name in the
organisation; with two people of one name, write ids.

**Confirmations.** An import is not a confirmation. A day in the column `last_checked` becomes one when somebody vouches
for it: in the column `confirmed_by`, or for all tables together. A day for which nobody vouches is a problem. More
than one confirmation of a person stands in the table of confirmations.

**Agreements.** Rows with one region and one period are one agreement. A region with one period need not repeat its days.

**Problems** are told all at once, for all tables, with the table and the cell: `contacts!C7` as spreadsheets write it, where
the headings of a data frame are row 1. What only follows from another problem is not told. They are listed in
[problems.md](problems.md).

## What tables do not say

These facts have no column: divisions into subregions, central municipalities, distributions, meetings, learning groups,
tests of values, and the ids that organisations have elsewhere. A person who is never in service, a contact or an
organisation without any area, a phone number that does not exist, and an id or a name such as `x`, `onbekend` or
`vacature` cannot be said either.
What is about the register itself (title, owner) is given beside the tables.

A register that is written as tables therefore comes with a list of what they do not say (`FactTables::unsaid`). If that is
empty, reading the tables gives the same register again, to the byte.

## The columns

Those in **bold** are needed.

Made from the code by `cargo xtask codegen`.
"#;

/// The page `docs/tables.md`: a table of columns for each table.
pub(crate) fn page() -> String {
    let mut page = OPENING.to_owned();
    for kind in FactKind::ALL {
        // Writing to a String cannot fail.
        let _ = writeln!(page, "\n### `{kind}` ({})\n", kind.name(Nl).to_lowercase());
        let _ = writeln!(page, "| heading | in Dutch | in English | a cell says |\n|---|---|---|---|");
        for column in kind.columns() {
            let _ = writeln!(page, "{}", row(column));
        }
    }
    page
}

fn row(column: &FactColumn) -> String {
    let heading = format!("`{}`", column.field.heading());
    let heading = if column.is_needed { format!("**{heading}**") } else { heading };
    format!("| {heading} | {} | {} | {} |", column.field.name(Nl), column.field.name(En), column.says(En))
}
