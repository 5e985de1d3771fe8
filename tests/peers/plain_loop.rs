//! The flat register in a plain Rust loop, as one writes it without `bouwsteen`.
//!
//! Called and answering as `protocol.py` describes. The thresholds are found as in `rhythm.py`, by
//! searching for the first day that counts; they are not timed.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use serde_json::{Value, json};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, process};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const UNCONFIRMED: u8 = 0;
const UNKNOWN: u8 = 1;
const FRESH: u8 = 2;
const DUE_SOON: u8 = 3;
const OVERDUE: u8 = 4;
const STALE: u8 = 5;

const COVERED: u8 = 1;
const UNVERIFIED: u8 = 3;
const SEAT_STALE: u8 = 4;
const VACANT: u8 = 6;

/// The first confirmation days of the three reliable statuses, if a rhythm was agreed.
type Thresholds = Option<[i32; 3]>;

struct Flat {
    on: i32,
    seats: usize,
    seat: Vec<i32>,
    rhythm: Vec<i32>,
    confirmed: Vec<i32>,
    thresholds: Vec<Thresholds>,
}

fn main() {
    if let Err(error) = run() {
        eprintln!("plain_loop: {error}");
        process::exit(1);
    }
}

fn run() -> Result<()> {
    let (folder, repeat) = arguments()?;
    let flat = load(&folder)?;
    let mut columns = work(&flat);
    let mut times = Vec::new();
    for _ in 0..repeat.max(1) {
        let start = Instant::now();
        columns = std::hint::black_box(work(std::hint::black_box(&flat)));
        times.push(1000.0 * start.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    fs::write(folder.join("plain-loop.status.u8"), columns.0)?;
    fs::write(folder.join("plain-loop.seat.u8"), columns.1)?;
    let (best, median) = (times.first(), times.get(times.len() / 2));
    let line = json!({"peer": "plain-loop", "version": "in Rust", "best_ms": best, "median_ms": median});
    println!("{line}");
    Ok(())
}

fn work(flat: &Flat) -> (Vec<u8>, Vec<u8>) {
    let mut statuses = Vec::with_capacity(flat.confirmed.len());
    let mut seats = vec![VACANT; flat.seats];
    for ((&confirmed, &rhythm), &seat) in flat.confirmed.iter().zip(&flat.rhythm).zip(&flat.seat) {
        let thresholds = flat.thresholds.get(rhythm as usize).copied().flatten();
        let (status, its_seat) = if confirmed < 0 || confirmed > flat.on {
            (UNCONFIRMED, SEAT_STALE)
        } else if let Some([fresh, due_soon, overdue]) = thresholds {
            if confirmed >= fresh {
                (FRESH, COVERED)
            } else if confirmed >= due_soon {
                (DUE_SOON, COVERED)
            } else if confirmed >= overdue {
                (OVERDUE, COVERED)
            } else {
                (STALE, SEAT_STALE)
            }
        } else {
            (UNKNOWN, UNVERIFIED)
        };
        statuses.push(status);
        if let Some(best) = seats.get_mut(seat as usize) {
            *best = its_seat.min(*best);
        }
    }
    (statuses, seats)
}

fn arguments() -> Result<(PathBuf, usize)> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [folder] => Ok((folder.into(), 9)),
        [folder, flag, repeat] if flag == "--repeat" => Ok((folder.into(), repeat.parse()?)),
        _ => Err("call it as plain_loop <directory> [--repeat <n>]".into()),
    }
}

fn load(folder: &Path) -> Result<Flat> {
    let header: Value = serde_json::from_slice(&fs::read(folder.join("thresholds.json"))?)?;
    let on: NaiveDate = text(&header, "on").ok_or("no date")?.parse().map_err(|_| "no such day")?;
    let rhythms = header.get("rhythms").and_then(Value::as_array).ok_or("no rhythms")?;
    Ok(Flat {
        on: number(on),
        seats: usize::try_from(header.get("seats").and_then(Value::as_u64).ok_or("no seats")?)?,
        seat: column(&folder.join("seat.i32"))?,
        rhythm: column(&folder.join("rhythm.i32"))?,
        confirmed: column(&folder.join("confirmed.i32"))?,
        thresholds: rhythms.iter().map(|rhythm| thresholds(on, rhythm)).collect::<Result<_>>()?,
    })
}

fn text<'a>(object: &'a Value, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}

fn column(path: &Path) -> Result<Vec<i32>> {
    let bytes = fs::read(path)?;
    Ok(bytes.as_chunks().0.iter().map(|number| i32::from_le_bytes(*number)).collect())
}

/// Days since 1970-01-01.
fn number(day: NaiveDate) -> i32 {
    day.num_days_from_ce() - NaiveDate::default().num_days_from_ce()
}

fn thresholds(on: NaiveDate, rhythm: &Value) -> Result<Thresholds> {
    let Some(every) = text(rhythm, "every") else { return Ok(None) };
    let every = Duration::parse(every)?;
    let remind = Duration::parse(text(rhythm, "remindBefore").unwrap_or("P0D"))?;
    let grace = Duration::parse(text(rhythm, "grace").unwrap_or("P0D"))?;
    Ok(Some([
        first_day(on, |c| every.after(c).and_then(|due| remind.before(due)).is_some_and(|day| on < day)),
        first_day(on, |c| every.after(c).is_some_and(|due| on <= due)),
        first_day(on, |c| every.after(c).and_then(|due| grace.after(due)).is_some_and(|day| on <= day)),
    ]))
}

/// The smallest day up to `on` that counts, or the day after `on`: looking back until one does not.
fn first_day(on: NaiveDate, counts: impl Fn(NaiveDate) -> bool) -> i32 {
    let first = on.iter_days().rev().take_while(|day| counts(*day)).last();
    first.map_or(number(on) + 1, number)
}

/// Months first, then days.
struct Duration {
    months: Months,
    days: Days,
}

impl Duration {
    fn parse(text: &str) -> Result<Self> {
        let (mut months, mut days, mut count) = (0, 0, String::new());
        for letter in text.strip_prefix('P').ok_or("not a duration")?.chars() {
            match letter {
                'Y' => months += 12 * count.parse::<u32>()?,
                'M' => months += count.parse::<u32>()?,
                'W' => days += 7 * count.parse::<u64>()?,
                'D' => days += count.parse::<u64>()?,
                digit => {
                    count.push(digit);
                    continue;
                }
            }
            count.clear();
        }
        Ok(Self { months: Months::new(months), days: Days::new(days) })
    }

    fn after(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_add_months(self.months)?.checked_add_days(self.days)
    }

    fn before(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_sub_months(self.months)?.checked_sub_days(self.days)
    }
}
