use pyo3::prelude::*;
#[pyfunction]
pub(crate) fn read_value(kind: &str, text: &str) -> String {
    format!("{kind}{text}")
}
#[pyfunction]
pub(crate) fn word_fact(kind: &str, text: &str) -> String {
    format!("{kind}{text}")
}
