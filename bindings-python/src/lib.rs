//! The library behind the Python package `bouwsteen`: it converts, and nothing else.

mod argument;
mod assessment;
mod changes;
mod comparison;
mod explanation;
mod list;
mod live;
mod moving;
mod policy;
mod problems;
mod reconciliation;
mod register;
mod renderer;
mod send;
mod sheet;
mod table;
mod territory;
mod timeline;
mod value;
mod view;
mod words;

/// The library behind `bouwsteen`. What it holds is offered there.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        assessment::Assessment,
        changes::{changes_from_json, changes_to_json},
        comparison::Comparison,
        explanation::Explanation,
        list::{ContactList, ListReading},
        live::Live,
        moving::Move,
        policy::Policy,
        reconciliation::Reconciliation,
        register::{Register, demo},
        renderer::Renderer,
        send::{
            confirmation_calendar, invitation, meeting_calendar, phone_number, reminders, role, stylesheet,
        },
        sheet::ContactSheet,
        table::Table,
        territory::Territory,
        timeline::Timeline,
        view::AudienceView,
        words::{read_value, word_fact},
    };
}
