//! Texts for a terminal, at a width, in colour, in Unicode or in ASCII.

mod actions;
mod draw;
mod explain;
mod headline;
mod line;
mod matrix;
mod options;
mod problems;
mod reach;
mod regions;
mod table;
#[cfg(test)]
#[cfg(feature = "demo")]
mod tests;
mod view;

pub use explain::explain;
pub use options::{Options, Style};
pub use problems::problems;
pub use reach::reach;

use crate::assessment::Assessment;
use draw::draw;
use line::{Ink, Line};
use view::View;

/// An assessment on one page: can we find each other, which regions, where is somebody missing, what to do first.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::report::terminal::{Options, overview};
/// use bouwsteen::{Policy, Register};
/// let assessment = Register::demo().assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
/// let page = overview(&assessment, &Options::default());
/// assert!(page.lines().all(|line| line.chars().count() <= 100));
/// # }
/// ```
#[must_use]
pub fn overview(assessment: &Assessment, options: &Options) -> String {
    let view = View::new(assessment, options);
    let language = options.language;
    let first = match view.actions.len() {
        ..=actions::FIRST => language.pick("Eerst doen", "Do first").to_owned(),
        all => {
            let first = actions::FIRST;
            say!(
                language,
                "Eerst doen: de eerste {first} van {all} acties",
                "Do first: the first {first} of {all} actions"
            )
        }
    };
    let titles = language.pick(
        ["Kunnen we elkaar vinden?", "Per regio", "Waar ontbreekt iemand?"],
        ["Can we find each other?", "By region", "Where is somebody missing?"],
    );
    let titles = titles.into_iter().map(str::to_owned).chain([first]);
    let sections = [
        headline::headline(&view),
        regions::regions(&view),
        [matrix::key(&view), matrix::matrix(&view)].join(&Line::default()),
        actions::actions(&view),
    ];
    let mut page = headline::title(&view);
    for ((number, title), section) in (1..).zip(titles).zip(sections) {
        page.push(Line::default());
        let head = Line::dim(number.to_string()).and(Ink::Plain, " ").and(Ink::Strong, title);
        page.extend(head.hung(options.columns(), 2));
        page.extend(section);
    }
    draw(&page, options.style)
}
