use bouwsteen::*;
use pyo3::prelude::*;
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct Table(usize);
macro_rules! f { ($($n:ident($($a:ident: $t:ty),*);)*) => { $( pub(crate) fn $n($($a: $t),*) -> Table { $(let _ = &$a;)* Table(0) } )* } }
f! { coverage(a: &Register, on: Date); freshness(a: &Register, on: Date); coverage_rows(a: Vec<CoverageRow>); freshness_rows(a: Vec<FreshnessRow>); coverage_totals(a: Vec<CoverageTotal>); findings(a: Vec<FindingDocument>); actions(a: Vec<Action>); contacts(a: &Register); organisations(a: &Register); timeline(a: &Timeline); }
