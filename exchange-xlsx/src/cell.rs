//! The text of a cell, whatever its type.

use calamine::{DataRef, ExcelDateTime};

/// What the cell says, as somebody would write it in a list.
///
/// - numbers without a fraction that is zero: `612345678`;
/// - a date as `2021-09-01`, with a time of day as `2021-09-01 13:30`, a time alone as `13:30`;
/// - yes and no as `1` and `0`, which every language reads;
/// - nothing for an error such as `#N/A`: a formula that failed is not a value.
pub(crate) fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is) => u8::from(*is).to_string(),
        DataRef::DateTime(moment) => self::moment(moment),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " "),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A number that is shown as a date, a time, or both.
fn moment(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let days = moment.as_f64();
    if moment.is_duration() {
        let minutes = (days * 24.0 * 60.0).round();
        return format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs());
    }
    let time = format!("{hour:02}:{minute:02}");
    if days < 1.0 {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) { date } else { format!("{date} {time}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{CellErrorType, ExcelDateTimeType};

    fn dated(value: f64) -> String {
        text(&DataRef::DateTime(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false)))
    }

    #[test]
    fn dates_are_written_as_dates() {
        // 44440 days after the last day of 1899, as spreadsheets count.
        assert_eq!(dated(44_440.0), "2021-09-01");
        assert_eq!(dated(44_440.562_5), "2021-09-01 13:30");
        assert_eq!(dated(0.562_5), "13:30");
        // A day that is a hair short of whole is whole.
        assert_eq!(dated(44_439.999_999_999), "2021-09-01");
        let on_a_mac = ExcelDateTime::new(42_978.0, ExcelDateTimeType::DateTime, true);
        assert_eq!(text(&DataRef::DateTime(on_a_mac)), "2021-09-01");
        let long = ExcelDateTime::new(1.5, ExcelDateTimeType::TimeDelta, false);
        assert_eq!(text(&DataRef::DateTime(long)), "36:00");
        assert_eq!(text(&DataRef::DateTimeIso("2021-09-01T00:00:00".to_owned())), "2021-09-01");
        assert_eq!(text(&DataRef::DateTimeIso("2021-09-01T13:30:00".to_owned())), "2021-09-01 13:30:00");
    }

    #[test]
    fn other_values_are_written_plainly() {
        assert_eq!(text(&DataRef::Float(612_345_678.0)), "612345678");
        assert_eq!(text(&DataRef::Float(0.5)), "0.5");
        assert_eq!(text(&DataRef::Int(-7)), "-7");
        assert_eq!(text(&DataRef::Float(31_612_345_678.0)), "31612345678");
        assert_eq!(text(&DataRef::Bool(true)), "1");
        assert_eq!(text(&DataRef::Bool(false)), "0");
        assert_eq!(text(&DataRef::Error(CellErrorType::NA)), "");
        assert_eq!(text(&DataRef::Empty), "");
        assert_eq!(text(&DataRef::SharedString(" 06 ")), " 06 ");
    }
}
