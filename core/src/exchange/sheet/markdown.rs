//! The sheet as Markdown: what changed first, then a table for each organisation.

use super::ContactSheet;
use super::data::{SheetPoint, SheetRow};
use super::words::{areas, national, plain};

impl ContactSheet {
    /// The sheet as Markdown, for a mail, a wiki or a note.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut lines = vec![format!("# {}", escaped(&self.title())), String::new(), escaped(&self.lead())];
        for remark in self.remarks() {
            lines.extend([String::new(), escaped(&remark)]);
        }
        lines.extend([String::new(), format!("## {}", escaped(&self.since())), String::new()]);
        lines.extend(self.changes());
        for group in self.groups() {
            let role = group.role.map(|role| format!(" ({role})")).unwrap_or_default();
            lines.extend([String::new(), format!("## {}{role}", escaped(group.name)), String::new()]);
            if group.rows.is_empty() {
                lines.push(self.say("Niemand op deze lijst.", "Nobody on this list.").to_owned());
            } else {
                lines.extend(self.heading_rows());
                lines.extend(group.rows.iter().map(|row| self.table_row(row)));
            }
            if !group.points.is_empty() {
                lines.push(String::new());
            }
            lines.extend(group.points.iter().map(|point| self.point(point)));
        }
        lines.extend([String::new(), "---".to_owned()]);
        for notice in self.notices() {
            lines.extend([String::new(), escaped(notice)]);
        }
        lines.push(String::new());
        lines.join("\n")
    }

    /// What is said of the comparison, who is new, who changed, who is gone.
    fn changes(&self) -> Vec<String> {
        let (new, changed) = self.changed_rows();
        let mut lines: Vec<_> = self.comparison().iter().map(|line| format!("- {}", escaped(line))).collect();
        let person = |row: &SheetRow| {
            format!("**{}** ({})", escaped(row.name.as_str()), escaped(row.organisation_name.as_str()))
        };
        // On a first list all are new; naming them would only repeat the list.
        for row in new.iter().filter(|_| !self.is_first()) {
            lines.push(format!("- {}: {}", self.say("nieuw", "new"), person(row)));
        }
        for row in changed {
            let (word, details) = (self.say("gewijzigd", "changed"), self.changed_details(row));
            lines.push(format!("- {word}: {} – {}", person(row), escaped(&details)));
        }
        for gone in &self.gone {
            let (name, organisation) =
                (escaped(gone.name.as_str()), escaped(gone.organisation_name.as_str()));
            let word = self.say("niet meer op de lijst", "not on the list any more");
            lines.push(format!("- {word}: **{name}** ({organisation})"));
        }
        lines
    }

    fn heading_rows(&self) -> [String; 2] {
        let headings = self.language.pick(
            "| Naam | Functie | Werkt voor | Telefoon | E-mail | Werkdagen | SKJ | Status | Gecontroleerd |",
            "| Name | Function | Works for | Phone | E-mail | Working days | SKJ | Status | Checked |",
        );
        [headings.to_owned(), "|---|---|---|---|---|---|---|---|---|".to_owned()]
    }

    fn table_row(&self, row: &SheetRow) -> String {
        let cells = [
            row.name.as_str().to_owned(),
            plain(row.function.as_ref()),
            areas(row),
            row.phone.as_ref().map(|phone| national(phone.as_str())).unwrap_or_default(),
            plain(row.email.as_ref()),
            row.working_days.map(|days| self.weekdays(days)).unwrap_or_default(),
            row.skj_registered.map(|is| self.yes_or_no(is).to_owned()).unwrap_or_default(),
            self.status(row),
            row.confirmed.map(|day| self.texts.short_date(day)).unwrap_or_default(),
        ];
        format!("| {} |", cells.map(|cell| escaped(&cell)).join(" | "))
    }

    fn point(&self, point: &SheetPoint) -> String {
        let point = &point.point;
        let name = self.point_name(point.name.as_ref().map(crate::text::Text::as_str), point.kind);
        let phone = point.phone.as_ref().map(|phone| national(phone.as_str()));
        let other = [&point.email, &point.hours].map(|text| text.as_ref().map(ToString::to_string));
        let details: Vec<_> = std::iter::once(phone).chain(other).flatten().collect();
        format!("- {}: {}", escaped(name), escaped(&details.join(", ")))
    }
}

/// A text without what Markdown or HTML would take for marks, on one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '#' | '~' => escaped.extend(['\\', character]),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn marks_are_taken_for_text() {
        assert_eq!(escaped("a|b\\c"), r"a\|b\\c");
        assert_eq!(escaped("one\r\ntwo\n"), "one  two");
        assert_eq!(escaped("<b>&"), "&lt;b&gt;&amp;");
        assert_eq!(escaped("[x](y) *z* `q` _w_ #1 ~s~"), r"\[x\](y) \*z\* \`q\` \_w\_ \#1 \~s\~");
    }
}
