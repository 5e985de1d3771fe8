//! The page is whole, says no more than its audience may read, and whatever stands in a register stays text.

use super::{Options, fragment, page, stylesheet};
use crate::assessment::Assessment;
use crate::audience::Audience;
use crate::language::Language;
use crate::policy::Policy;
use crate::register::Register;

fn demo(day: &str) -> Assessment {
    let on = day.parse().unwrap();
    Register::demo().assess(&Policy::for_date(on), on)
}
