//! One column of Arrow, read as texts.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowTemporalType, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, DecimalType,
    Float16Type, Float32Type, Float64Type,
};
use arrow_array::{
    Array, ArrayAccessor, ArrayRef, ArrowPrimitiveType, PrimitiveArray, downcast_dictionary_array,
    downcast_integer_array, downcast_run_array, downcast_temporal_array,
};
use arrow_schema::DataType;
use std::borrow::Cow;
use std::fmt::Display;

/// Tells the text at a place, or what is there that is no cell.
pub(super) type Reader<'a> = Box<dyn Fn(usize) -> Result<Cow<'a, str>, &'static str> + 'a>;

/// What reads a column.
pub(super) fn reader(column: &dyn Array) -> Reader<'_> {
    match column.data_type() {
        DataType::Null => Box::new(|_| Ok(Cow::Borrowed(""))),
        DataType::Boolean => numbers(column.as_boolean()),
        DataType::Utf8 => texts(column.as_string::<i32>()),
        DataType::LargeUtf8 => texts(column.as_string::<i64>()),
        DataType::Utf8View => texts(column.as_string_view()),
        DataType::Float16 => numbers(column.as_primitive::<Float16Type>()),
        DataType::Float32 => numbers(column.as_primitive::<Float32Type>()),
        DataType::Float64 => numbers(column.as_primitive::<Float64Type>()),
        DataType::Decimal32(..) => decimals(column.as_primitive::<Decimal32Type>()),
        DataType::Decimal64(..) => decimals(column.as_primitive::<Decimal64Type>()),
        DataType::Decimal128(..) => decimals(column.as_primitive::<Decimal128Type>()),
        DataType::Decimal256(..) => decimals(column.as_primitive::<Decimal256Type>()),
        DataType::Dictionary(..) => downcast_dictionary_array!(
            column => {
                let words = reader(column.values().as_ref());
                Box::new(move |place| column.key(place).map_or(Ok(Cow::Borrowed("")), &words))
            },
            _ => none(column, "a dictionary")
        ),
        DataType::RunEndEncoded(..) => downcast_run_array!(
            column => {
                let values = reader(column.values().as_ref());
                Box::new(move |place| values(column.get_physical_index(place)))
            },
            _ => none(column, "a run")
        ),
        DataType::Struct(_) => none(column, "a struct"),
        // Which day it is depends on the place.
        DataType::Timestamp(_, Some(_)) => none(column, "a moment in a time zone"),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView | DataType::FixedSizeBinary(_) => {
            none(column, "bytes")
        }
        kind if is_list(kind) => each(column, move |place| list(item(column, place).as_ref())),
        kind if kind.is_integer() => downcast_integer_array!(
            column => { numbers(column) }
            _ => none(column, "a number")
        ),
        kind => downcast_temporal_array!(
            column => { moments(column) }
            _ => none(column, named(kind))
        ),
    }
}

/// Cells that are read where there are any.
fn each<'a>(
    column: &'a dyn Array,
    text: impl Fn(usize) -> Result<Cow<'a, str>, &'static str> + 'a,
) -> Reader<'a> {
    Box::new(move |place| if column.is_null(place) { Ok(Cow::Borrowed("")) } else { text(place) })
}

/// A column of what is no cell: it can be there as long as it is empty.
fn none<'a>(column: &'a dyn Array, kind: &'static str) -> Reader<'a> {
    each(column, move |_| Err(kind))
}

fn texts<'a, T: ArrayAccessor<Item = &'a str> + 'a>(column: T) -> Reader<'a> {
    Box::new(move |place| {
        let text = if column.is_null(place) { "" } else { column.value(place) };
        Ok(Cow::Borrowed(text))
    })
}

/// Numbers as they are written out, whole ones without a fraction; yes and no.
fn numbers<'a, T: ArrayAccessor<Item: Display> + 'a>(column: T) -> Reader<'a> {
    Box::new(move |place| {
        let text = if column.is_null(place) { String::new() } else { column.value(place).to_string() };
        Ok(if text == "NaN" { Cow::Borrowed("") } else { Cow::Owned(text) })
    })
}

fn decimals<T: DecimalType + ArrowPrimitiveType>(column: &PrimitiveArray<T>) -> Reader<'_> {
    each(column, |place| Ok(without_fraction(column.value_as_string(place)).into()))
}

/// Days and times.
fn moments<T: ArrowTemporalType>(column: &PrimitiveArray<T>) -> Reader<'_>
where
    i64: From<T::Native>,
{
    match column.data_type() {
        DataType::Time32(_) | DataType::Time64(_) => each(column, |place| {
            Ok(column.value_as_time(place).ok_or("a time outside the day")?.to_string().into())
        }),
        _ => each(column, |place| {
            // Written as ISO writes it, but that far years have a sign.
            let moment = column.value_as_datetime(place).map(|moment| format!("{moment:?}"));
            let moment = moment.filter(|moment| !moment.starts_with(['+', '-']));
            Ok(day_of(moment.ok_or("a moment outside the calendar")?).into())
        }),
    }
}

/// The texts of a list, with `; ` between.
fn list<'a>(items: &dyn Array) -> Result<Cow<'a, str>, &'static str> {
    if is_list(items.data_type()) {
        return Err("a list within a list");
    }
    let read = reader(items);
    let texts = (0..items.len()).map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ").into())
}

fn is_list(kind: &DataType) -> bool {
    use DataType::{FixedSizeList, LargeList, LargeListView, List, ListView};
    matches!(kind, List(_) | LargeList(_) | FixedSizeList(..) | ListView(_) | LargeListView(_))
}

/// The items of the list at a place.
fn item(lists: &dyn Array, place: usize) -> ArrayRef {
    match lists.data_type() {
        DataType::LargeList(_) => lists.as_list::<i64>().value(place),
        DataType::FixedSizeList(..) => lists.as_fixed_size_list().value(place),
        DataType::ListView(_) => lists.as_list_view::<i32>().value(place),
        DataType::LargeListView(_) => lists.as_list_view::<i64>().value(place),
        _ => lists.as_list::<i32>().value(place),
    }
}

fn named(kind: &DataType) -> &'static str {
    match kind {
        DataType::Duration(_) => "a duration",
        DataType::Interval(_) => "an interval",
        DataType::Map(..) => "a map",
        DataType::Union(..) => "a union",
        _ => "this",
    }
}

/// A moment as ISO writes it, midnight as the day it begins.
pub(super) fn day_of(mut moment: String) -> String {
    if moment.ends_with("T00:00:00") {
        moment.truncate(moment.len() - "T00:00:00".len());
    }
    moment
}

/// A number as it is written out, without zeros at the end of its fraction.
pub(super) fn without_fraction(number: String) -> String {
    match number.contains('.') {
        true => number.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => number,
    }
}
