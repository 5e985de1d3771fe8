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
mod review;
mod table;
#[cfg(test)]
#[cfg(feature = "demo")]
mod tests;
mod together;
mod view;

pub use explain::explain;
pub use options::{Options, Style};
pub use problems::problems;
pub use reach::reach;
pub use review::review;

use crate::assessment::Assessment;
use draw::draw;
use line::{Ink, Line};
use view::View;

/// An assessment on one page: can we find each other, do we know each other, do we learn together; which regions,
/// where is somebody missing, what to do first. What an organisation may not see is left out.
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
    let title = |nl: &str, en: &str| language.pick(nl, en).to_owned();
    let mut sections =
        vec![(title("Kunnen we elkaar vinden?", "Can we find each other?"), headline::headline(&view))];
    if view.is_judged() {
        sections.extend([
            (title("Kennen we elkaar?", "Do we know each other?"), together::knowing(&view)),
            (title("Leren we samen?", "Do we learn together?"), together::learning(&view)),
        ]);
    }
    sections.extend([
        (title("Per regio", "By region"), regions::regions(&view)),
        (
            title("Waar ontbreekt iemand?", "Where is somebody missing?"),
            [matrix::key(&view), matrix::matrix(&view)].join(&Line::default()),
        ),
        (first, actions::actions(&view)),
    ]);
    let mut page = headline::title(&view);
    for (number, (title, section)) in (1..).zip(sections) {
        page.push(Line::default());
        let head = Line::dim(number.to_string()).and(Ink::Plain, " ").and(Ink::Strong, title);
        page.extend(head.hung(options.columns(), 2));
        page.extend(section);
    }
    draw(&page, options.style)
}
