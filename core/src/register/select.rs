//! Picking few of many without a branch.

/// Calls `each` with the place and value of every element for which `is` holds.
///
/// The places are gathered without a branch: which few of many it will be cannot be guessed, and a wrong
/// guess costs more than the looking.
pub(super) fn select<T>(list: &[T], is: impl Fn(&T) -> bool, mut each: impl FnMut(usize, &T)) {
    let mut places = [0_usize; 256];
    for (start, block) in (0..).step_by(places.len()).zip(list.chunks(places.len())) {
        let mut count = 0;
        for (i, value) in block.iter().enumerate() {
            if let Some(place) = places.get_mut(count) {
                *place = i;
            }
            count += usize::from(is(value));
        }
        for i in places.get(..count).unwrap_or_default() {
            if let Some(value) = block.get(*i) {
                each(start + i, value);
            }
        }
    }
}
