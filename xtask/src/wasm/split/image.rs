//! The bytes that a part puts into memory.

use super::graph::Graph;
use super::module::Segment;
use super::share::Share;

/// Up to so many zeros between two pieces are written along: a segment of its own for what follows takes more, and
/// compresses less well.
const BRIDGED: usize = 32;

/// The bytes of a part: where they lie, and what they are.
///
/// Bytes of which no symbol tells are of the first part. Where they are zero, memory is that already. What is written
/// along is zero too, and nothing that an earlier part may have changed.
pub(super) fn of_part(
    data: &[Segment<'_>],
    graph: &Graph,
    share: &Share,
    part: usize,
) -> Vec<(u32, Vec<u8>)> {
    let mut found: Vec<(u32, Vec<u8>)> = Vec::new();
    for segment in data {
        let mut open: Option<(u32, Vec<u8>)> = None;
        let mut bridge = 0;
        for (address, byte) in (segment.address..).zip(segment.bytes) {
            let of = match graph.piece(address) {
                Some(piece) => share.data.get(&piece).copied(),
                None => Some(0),
            };
            if of == Some(part) && *byte != 0 {
                let (_, bytes) = open.get_or_insert_with(|| (address, Vec::new()));
                bytes.resize(bytes.len() + std::mem::take(&mut bridge), 0);
                bytes.push(*byte);
            } else if open.is_some() && bridge < BRIDGED && of.is_none_or(|of| of >= part) {
                bridge += 1;
            } else {
                bridge = 0;
                found.extend(open.take());
            }
        }
        found.extend(open);
    }
    found
}

/// Whether two modules put the same into memory, where it was zero.
pub(super) fn same(one: &[Segment<'_>], other: &[Segment<'_>]) -> bool {
    let bytes = |segments: &[Segment<'_>]| {
        let all = segments.iter().flat_map(|segment| (segment.address..).zip(segment.bytes.iter().copied()));
        let mut bytes: Vec<_> = all.filter(|(_, byte)| *byte != 0).collect();
        bytes.sort_unstable();
        bytes
    };
    bytes(one) == bytes(other)
}
