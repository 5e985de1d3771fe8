//! The bytes that a part puts into memory.

use super::graph::Graph;
use super::module::Segment;
use super::share::Share;

/// Up to so many bytes between two pieces are written along: a segment of its own for what follows would take more.
const BRIDGED: usize = 8;

/// The bytes of a part: where they lie, and what they are.
///
/// Bytes of which no symbol tells are of the first part; where they are zero, memory is that already. What is written
/// along is of a later part, which is not there yet and writes it again.
pub(super) fn of_part(
    data: &[Segment<'_>],
    graph: &Graph,
    share: &Share,
    part: usize,
) -> Vec<(u32, Vec<u8>)> {
    let mut found: Vec<(u32, Vec<u8>)> = Vec::new();
    for segment in data {
        let mut open: Option<(u32, Vec<u8>)> = None;
        let mut bridge = Vec::new();
        for (address, byte) in (segment.address..).zip(segment.bytes) {
            let piece = graph.piece(address);
            let of = match piece {
                Some(piece) => share.data.get(&piece).copied(),
                None => (*byte != 0).then_some(0),
            };
            let is_free = piece.is_some() && of.is_none_or(|of| of > part);
            if of == Some(part) {
                let (_, bytes) = open.get_or_insert_with(|| (address, Vec::new()));
                bytes.append(&mut bridge);
                bytes.push(*byte);
            } else if open.is_some() && bridge.len() < BRIDGED && is_free {
                bridge.push(*byte);
            } else {
                bridge.clear();
                found.extend(open.take());
            }
        }
        found.extend(open);
    }
    found
}
