//! Reads a register and prints how many bytes are held afterwards, text included, and how many at most.
//!
//! A program of its own, because counting allocations slows everything else down.

use bouwsteen::Register;
use peak_alloc::PeakAlloc;

/// Counts what is allocated.
#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

fn main() {
    let file = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    let register = Register::from_str(&text).unwrap();
    println!("{} {}", ALLOCATOR.current_usage(), ALLOCATOR.peak_usage());
    drop((register, text));
}
